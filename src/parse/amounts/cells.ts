/**
 * Sums in cells that print no pound sign, since the head of their column or the name of their row has it.
 *
 *   "1,250,000" under "Value (£)"      £1,250,000
 *   "820" under "Cost £000"             £820,000
 *   "612" under "Vehicles"              no sum
 *   "£1,250" under "£000"               as printed: the cell has its own sign
 */

import type { Document, Passage } from '../../model/document.ts';
import type { Money } from '../../model/money.ts';
import { wholeOf } from '../find/region.ts';
import { penceOf } from '../mention/money-figure.ts';
import type { Mention, Reading } from '../reading.ts';
import { headOf, nameOf } from './grid.ts';

const BARE = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** What one unit of a column is worth in pence, by its head. First row that fits wins; a head without a pound sign has no sums. */
const UNITS: readonly { readonly cue: RegExp; readonly pence: number }[] = [
  { cue: /£\s?(?:'?000s?|k\b|thousands?)|\(?\b000s\)?.*£/i, pence: 100_000 },
  { cue: /£\s?m(?:n|illions?)?\b/i, pence: 100_000_000 },
  { cue: /£/, pence: 100 },
];

/** All sums of the paper in reading order: those that print a sign, and bare numbers of cells whose head has it. */
export function allMoney(reading: Reading): readonly Mention<Money>[] {
  const bare = reading.clauses.flatMap((clause): Mention<Money>[] => {
    const { passage } = clause.region;
    if (passage.cell === null || clause.region.start > 0 || !BARE.test(passage.text.trim())) return [];
    const value = moneyOf(reading.document, passage);
    return value === null ? [] : [{ value, region: wholeOf(passage), clause }];
  });
  if (bare.length === 0) return reading.money;
  return [...reading.money, ...bare].toSorted(
    ({ region: one }, { region: other }) => one.passage.index - other.passage.index || one.start - other.start,
  );
}

function moneyOf(document: Document, passage: Passage): Money | null {
  const table = passage.cell === null ? undefined : document.tables[passage.cell.table];
  const cell = table?.cells.find(({ row, column }) => row === passage.cell?.row && column === passage.cell?.column);
  if (table === undefined || cell === undefined || cell.passages.length > 1) return null;
  const heads = [headOf(document, table, cell), nameOf(document, table, cell)];
  const unit = UNITS.find(({ cue }) => heads.some((head) => cue.test(head)));
  const printed = passage.text.trim();
  const sum = unit === undefined ? null : penceOf(printed, unit.pence);
  if (sum === null || sum.pence === 0) return null;
  return {
    printed,
    ...sum,
    pence_max: null,
    qualifier: 'exact',
    currency: 'GBP',
    vat_basis: 'not_stated',
    period: 'total',
    in_words: false,
  };
}
