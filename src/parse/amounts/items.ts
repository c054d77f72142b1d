/**
 * Rows of a table that its total row adds up.
 *
 *   rows of a table of items above "Total £428,000"         parts, no price of their own
 *   rows of a table of lots or firms above their total      not these: each is an award
 */
import { TOTAL_ROW } from '../../lexicon/money/amount-heads.ts';
import { rowName } from './addends.ts';
import { change, type PlacedRole, pence } from './circle.ts';

/** Heads over the names of what one buyer pays for; lots and firms are awards of their own. */
const ITEMS =
  /^(?:items?|descriptions?|elements?|components?|cost elements?|breakdown|work|activit(?:y|ies)|types? of (?:cost|spend|work))\b/i;
/** Things that are bought and handed over. */
const GOODS =
  /\b(?:\d[\d,]* (?:units?|items?|devices?|vehicles?|licen[cs]es?|cameras?|sets?|x)|units|hardware|equipment|devices?|vehicles?|furniture|supply and (?:fit|install)\w*|purchase of)\b/i;
const RUNS_ON = /\b(?:support|maintenance|licen[cs]es?|subscriptions?|hosting|service|years?|rental|hire)\b/i;

/** Items of a table that its total row adds up: a part of the price is not the price. */
export function itemsOfTotal(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const parts = new Map<PlacedRole, PlacedRole>();
  for (const total of list) {
    if (!isItemTotal(total)) continue;
    const above = list.slice(0, list.indexOf(total)).filter((one) => isSameColumn(one, total));
    let sum = 0;
    for (const [i, one] of above.toReversed().entries()) {
      sum += pence(one);
      const rows = above.slice(-1 - i);
      if (sum === pence(total) && i > 0 && !rows.some(namesFirm)) for (const part of rows) parts.set(part, total);
      if (sum >= pence(total)) break;
    }
  }
  return list.map((one) => {
    const total = parts.get(one);
    if (total === undefined || (one.given.role !== 'contract_total' && !isFee(one))) return one;
    const isGoods = GOODS.test(rowName(one)) && !RUNS_ON.test(rowName(one));
    return change(one, {
      role: isGoods ? 'one_off' : 'other',
      rule: 'role/amounts:item',
      reason: `an item of a table that comes to ${total.place.mention.value.printed}`,
    });
  });
}

/** Fees that are an element of a scheme are a part of its total like all others. */
const isFee = (one: PlacedRole): boolean =>
  one.given.role === 'one_off' &&
  one.given.rule === 'role/amounts:table' &&
  /\bfees\b/i.test(rowName(one)) &&
  ITEMS.test(one.place.columns[0]?.trim() ?? '');

const isItemTotal = ({ place }: PlacedRole): boolean =>
  place.cell !== null &&
  (ITEMS.test(place.columns[0]?.trim() ?? '') || !place.columns.some((head) => AWARDS.test(head))) &&
  place.row.split(' | ').some((name) => TOTAL_ROW.test(name));
/** Heads over lots and firms, and names of firms in their rows. */
const AWARDS =
  /\b(?:lots?|suppliers?|contractors?|providers?|firms?|compan(?:y|ies)|bidders?|tenderers?|dealers?|insurers?|makers?|consultants?|awarded|contracts?|orders?|name)\b/i;
const A_FIRM = /\b(?:ltd|limited|plc|llp|inc|cic|gmbh)\b\.?/i;
const namesFirm = ({ place }: PlacedRole): boolean => A_FIRM.test([place.row, ...place.beside].join(' '));
const isSameColumn = ({ place: { cell: one } }: PlacedRole, { place: { cell: other } }: PlacedRole): boolean =>
  one !== null && other !== null && one.table === other.table && one.column === other.column && one.row < other.row;
