/**
 * Sums in rows that come to a sum printed elsewhere: arithmetic says that they are its parts, whatever the rows are called.
 *
 *   "Total £720,000" and rows "Of which Kent £468,000", "Of which Essex £252,000"     shares, since each row names a body
 *   "three years at £1,947,000" and yearly rows of four bodies that come to £649,000   shares of each year
 */
import { TOTAL_ROW } from '../../lexicon/money/amount-heads.ts';
import type { AmountRole } from '../../model/money.ts';
import { type Circle, change, isSameSentence, type PlacedRole, pence } from './circle.ts';
import { namesBodyIn } from './parts.ts';
import { areNetAndTax, IS_TAX } from './sum.ts';

/** Contracts run for no more whole years than this, options included. */
const LONGEST_TERM = 10;

/** The name of a row, or the label beside the sum. */
export const rowName = ({ place }: PlacedRole): string => place.row.split(' | ')[0] || place.label;
const MAY_BE_SHARE: readonly AmountRole[] = ['contract_total', 'annual', 'other', 'estimate', 'budget'];

/** Rows one after another that each name a body and come to a price, or to one year of it. */
export function sharesInRows(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind === 'grant' || matter.kind === 'income' || matter.kind === 'budget') return list;
  const shares = new Set(
    columnsOf(list)
      .flatMap((column) => runsOf(column, isBodyRow))
      .filter((run) => run.length > 1 && list.some((whole) => !run.includes(whole) && isWholeOf(whole, run)))
      .flat(),
  );
  return list.map((one) =>
    shares.has(one)
      ? change(one, {
          role: 'organisation_share',
          cue: 'organisation_share',
          weak: false,
          rule: 'role/amounts:shares-in-rows',
          reason: 'with the rows beside it, which name a body each, it comes to the price',
        })
      : one,
  );
}

/** Sums of each column of a table in the order of its rows; those outside of tables are one column. */
const columnsOf = (list: readonly PlacedRole[]): readonly PlacedRole[][] => [
  ...Map.groupBy(list, ({ place: { cell } }) => (cell === null ? '' : `${cell.table} ${cell.column}`)).values(),
];

const isBodyRow = (one: PlacedRole): boolean =>
  MAY_BE_SHARE.includes(one.given.role) &&
  !(one.given.role === 'annual' && one.place.inRow > 1) &&
  rowName(one) !== '' &&
  namesBodyIn(rowName(one), one.place.offices);

function isWholeOf(whole: PlacedRole, run: readonly PlacedRole[]): boolean {
  const isPrice = ['contract_total', 'estimate', 'annual'].includes(whole.given.role);
  if (!isPrice || whole.place.mention.value.pence_max !== null) return false;
  const sum = run.reduce((all, one) => all + pence(one), 0);
  if (sum === pence(whole)) return true;
  const years = pence(whole) / sum;
  // Where a share of the whole stands beside it, what one body pays each year is a yearly sum.
  const isYearly = run.every(
    ({ given, place }) => place.inRow <= 1 && (given.period === 'per_year' || given.role === 'annual'),
  );
  return isYearly && whole.given.period === 'total' && Number.isInteger(years) && years <= LONGEST_TERM;
}

/** Sums one after another for which `fits` holds, none of another kind between. */
function runsOf(list: readonly PlacedRole[], fits: (one: PlacedRole) => boolean): PlacedRole[][] {
  const runs: PlacedRole[][] = [[]];
  for (const one of list) {
    if (fits(one)) runs.at(-1)?.push(one);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs;
}

const BASE_ROW = /\b(?:initial|base|core|minimum|fixed) (?:[\w-]+ )?(?:periods?|terms?|years?)\b/i;
const LONGER_ROW = /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ]years?\b/i;

/** Below `Estimated cost, initial period` a row `Estimated cost, four years` is the price with options. */
export function longerTermInRows(list: readonly PlacedRole[]): readonly PlacedRole[] {
  return list.map((one) => {
    const isLonger =
      one.given.role === 'contract_total' && LONGER_ROW.test(rowName(one)) && !BASE_ROW.test(rowName(one));
    const isWith = one.given.role === 'contract_total' && isTotalWithOptions(one, list);
    const base = isLonger || isWith ? list.find((other) => isBaseBeside(other, one)) : undefined;
    return base === undefined
      ? one
      : change(one, {
          role: 'option',
          weak: false,
          rule: 'role/amounts:longer-term',
          reason: `the row "${rowName(base)}" beside it is the price of the base term`,
        });
  });
}

/** Its row adds up its column, and rows of options stand in it. */
const isTotalWithOptions = (one: PlacedRole, list: readonly PlacedRole[]): boolean =>
  TOTAL_ROW.test(rowName(one)) &&
  list.some(
    ({ given, place: { cell } }) =>
      given.role === 'option' &&
      cell !== null &&
      cell.table === one.place.cell?.table &&
      cell.column === one.place.cell.column,
  );

const isBaseBeside = (base: PlacedRole, longer: PlacedRole): boolean =>
  BASE_ROW.test(rowName(base)) &&
  base.given.role === 'contract_total' &&
  base.place.cell !== null &&
  base.place.cell.table === longer.place.cell?.table &&
  base.place.cell.column === longer.place.cell.column &&
  pence(base) < pence(longer);

/** How a sum is said to be paid in parts. */
const PAID_IN_PARTS = /\b(?:payable|paid|to be paid|released|phased|profiled|spread|drawn down)\b[^.;£]{0,30}$/i;
const OF_A_YEAR = /\b(?:first|second|third|fourth|fifth|final|year|20\d\d)\b/i;

/** `£180,000, payable as £100,000 in the first year and £80,000 in the second`: when the one sum is paid. */
export function paidInParts(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const parts = new Map<PlacedRole, PlacedRole>();
  list.forEach((whole, i) => {
    const first = list[i + 1];
    if (first === undefined || !isSameSentence(whole, first) || !PAID_IN_PARTS.test(first.place.before)) return;
    let left = pence(whole);
    const after: PlacedRole[] = [];
    for (const part of list.slice(i + 1)) {
      if (left <= 0 || !isSameSentence(whole, part)) break;
      after.push(part);
      left -= pence(part);
    }
    if (left === 0 && after.length > 1) for (const part of after) parts.set(part, whole);
  });
  return list.map((one) => {
    const whole = parts.get(one);
    return whole === undefined
      ? one
      : change(one, {
          role: OF_A_YEAR.test(one.place.after.slice(0, 30)) ? 'annual' : 'other',
          weak: false,
          rule: 'role/amounts:paid-in-parts',
          reason: `a part of ${whole.place.mention.value.printed}, which is paid in parts`,
        });
  });
}

const SPLIT: readonly AmountRole[] = ['contract_total', 'organisation_share', 'grant', 'annual'];
const IS_YEAR = /\b20\d\d\b|\byear\b/i;

/** Where the last sum of a row is what the others come to, those are parts of it. */
export function rowParts(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const rows = Map.groupBy(
    list.filter(({ place }) => place.cell !== null),
    ({ place }) => `${place.cell?.table} ${place.cell?.row}`,
  );
  const parts = new Map<PlacedRole, PlacedRole>();
  for (const row of rows.values()) {
    // A price, the tax on it and what both come to are no parts of each other.
    if (row.some(({ place }) => IS_TAX.test(place.column))) continue;
    const total = row.at(-1);
    const others = row.slice(0, -1);
    const sum = others.reduce((all, one) => all + pence(one), 0);
    if (total === undefined || others.length < 2 || sum !== pence(total) || areNetAndTax(others)) continue;
    for (const part of others)
      if (SPLIT.includes(part.given.role) && !IS_YEAR.test(part.place.column)) parts.set(part, total);
  }
  return list.map((one) => {
    const total = parts.get(one);
    return total === undefined
      ? one
      : change(one, {
          role: 'other',
          rule: 'role/amounts:row-part',
          reason: `a part of ${total.place.mention.value.printed} in its row`,
        });
  });
}
