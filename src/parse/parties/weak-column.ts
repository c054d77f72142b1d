/**
 * Whether a column under a head that may stand over anything (Service, District, Authority, Name) lists those who are given something.
 *
 *   Lead council | Allocation       Bolton Council, Bury Council            yes
 *   Service | 2025/26               three rows, and "three local charities" yes: under "enters into agreements as follows:"
 *   District | Allocation           Bolton, Bury                            no: places
 *   Service | 2025/26               Mediation Service, Outreach             no: what is bought
 *   Authority | Contribution        Bolton Council, Bury Council            no: they pay
 *   Garage | Rate                   Coast Ltd, Ferry Ltd                    yes: under "The garages recommended are:"
 */

import { SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import { CHOSEN_ABOVE, COUNTED_BODIES, GIVEN_ABOVE, type WeakHead } from '../../lexicon/parties/party-columns.ts';
import type { Reading } from '../reading.ts';
import { namesOfCell } from './cell-name.ts';

export interface ListedColumn {
  readonly weak: WeakHead;
  /** The cells under the head. */
  readonly cells: readonly string[];
  /** A head beside it says that each is given a sum. */
  readonly isAward: boolean;
  /** The line over the table, or an empty one. */
  readonly above: string;
}

/** Every cell that is no total tells an organisation, the table gives, and a `counted` head's rows are as many as the paper's organisations. */
export function listsGiven({ weak, cells, isAward, above }: ListedColumn, { clauses, offices }: Reading): boolean {
  const rows = cells.filter((cell) => !TOTAL.test(cell));
  if (weak === 'firms') return (CHOSEN_ABOVE.test(above) || GIVEN_ABOVE.test(above)) && areFirms(rows, offices);
  if (!isAward && !GIVEN_ABOVE.test(above)) return false;
  const telling = rows.filter((cell) => namesOfCell(cell, offices).some(({ value }) => value.kind !== 'bare'));
  if (telling.length === 0 || telling.length < rows.length) return false;
  return weak === 'told' || clauses.some(({ text }) => countsIn(text).includes(rows.length));
}

/** Every cell is one name, and most are those of firms. */
function areFirms(rows: readonly string[], offices: OfficeKnowledge): boolean {
  const names = rows.map((cell) => namesOfCell(cell, offices));
  const firms = names.filter(([name]) => name?.value.kind === 'company');
  return names.every(({ length }) => length > 0) && firms.length * 2 > rows.length;
}

const TOTAL = /^\W*(?:(?:sub-?|grand )?totals?|all|both|sum|overall|combined)\b|^\W*$/i;

const countsIn = (text: string): number[] =>
  [...text.matchAll(COUNTED_BODIES)].map(([, count = '']) => SMALL_NUMBERS[count.toLowerCase()] ?? Number(count));
