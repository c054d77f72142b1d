/**
 * How far a sentence about VAT reaches: the table that it speaks of, its paragraph, or the whole paper; the head of a column no further than its
 * column. What it says is `vat.ts`'s to read.
 *
 *   "The sums in this table do not include VAT"      the table
 *   "Figures exclude VAT." right under a table       the table
 *   head of a column "Price (ex VAT)"                its column, as a head and not as a sentence
 *   "Services of this kind are exempt from VAT"      the paper
 *   "It costs £500. No VAT is payable"               its paragraph
 */
import { NAMES_SUPPLY, OF_A_TABLE, SMALL_PRINT, type VatScope } from '../../lexicon/money/vat-statements.ts';
import type { Passage } from '../../model/document.ts';
import type { VatBasis } from '../../model/money.ts';
import { type Region, textOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import type { PlacedRole } from './circle.ts';

export interface Statement {
  readonly region: Region;
  readonly text: string;
  readonly basis: VatBasis;
  readonly scope: VatScope;
  /** The table that it speaks of, null where it speaks of none. */
  readonly table: number | null;
}

/** The head of a column, or the name of a row, says it of the sums that it names and of no others. */
export const isHeadOfSums = ({ passage }: Region, list: readonly PlacedRole[]): boolean =>
  passage.cell !== null &&
  passage.text !== '' &&
  list.some(
    ({ place }) =>
      place.cell !== null &&
      place.cell.table === passage.cell?.table &&
      (place.column.includes(passage.text) || place.row.includes(passage.text)),
  );

/** The table of whose first column it is the head: `Hourly rate (exclusive of VAT)` over the names of the rows; null where it is none. */
export const tableHeaded = ({ passage }: Region, list: readonly PlacedRole[]): number | null =>
  passage.cell !== null &&
  list.some(({ place }) => place.cell?.table === passage.cell?.table && place.columns[0] === passage.text.trim())
    ? passage.cell.table
    : null;

/** How far before it the sentence may begin that names the table. */
const LONGEST_SENTENCE = 200;

/** The table that it speaks of: the one after it, else the one before; null where it speaks of no table. */
export function tableOfStatement({ document }: Reading, region: Region, list: readonly PlacedRole[]): number | null {
  const { passage } = region;
  if (passage.cell !== null) return isHeadOfRows(passage.cell, list) ? passage.cell.table : null;
  const text = textOf(region);
  const next = document.passages.slice(passage.index + 1).find(({ kind }) => kind !== 'furniture');
  const leadsToTable = passage.text.trimEnd().endsWith(':') && next?.cell != null && !OF_THE_PAPER.test(text);
  const isNamed =
    leadsToTable || OF_A_TABLE.test(passage.text.slice(Math.max(0, region.start - LONGEST_SENTENCE), region.end));
  if (!isNamed && !(SMALL_PRINT.test(text) && text.length > passage.text.length - 3)) return null;
  const beside = (list: readonly Passage[]): number | null =>
    list.find(({ kind }) => kind !== 'furniture')?.cell?.table ?? null;
  const after = beside(document.passages.slice(passage.index + 1));
  const before = beside(document.passages.slice(0, passage.index).toReversed());
  return isNamed ? (after ?? before) : before;
}

/** `All sums in this report exclude VAT`, whatever leads up to a table behind it. */
const OF_THE_PAPER =
  /(?:^\W*|\b(?:all|the|any) )(?:[\w-]+ )?(?:figures|sums|amounts|prices|costs|values)\b[^.;]{0,20}\b(?:in|throughout|of) (?:this|the) (?:report|paper|document|notice|decision|form|request|record)\b/i;

/** `Hourly rate (exclusive of VAT)` over the names of the rows speaks of all that the table prints below its heads. */
function isHeadOfRows({ table, row, column }: NonNullable<Passage['cell']>, list: readonly PlacedRole[]): boolean {
  const cells = list.flatMap(({ place }) => (place.cell?.table === table ? [place] : []));
  return (
    row === 0 && column === 0 && cells.some((one) => one.column !== '') && cells.every(({ cell }) => cell?.row !== 0)
  );
}

/** A caption, or a sentence that leads up to it with a colon, binds its table; "VAT is not payable" binds its paragraph where that has sums; all others the whole paper. */
export function reaches({ document }: Reading, { region, scope }: Statement, { place }: PlacedRole): boolean {
  const { passage } = region;
  const next = document.passages.slice(passage.index + 1).find(({ kind }) => kind !== 'furniture');
  const isCaption =
    passage.kind === 'heading' ||
    /:\s*$/.test(textOf(region)) ||
    (passage.text.length < 80 && textOf(region).length > passage.text.length - 3);
  if (isCaption && next?.cell && passage.cell?.table !== next.cell.table) return place.cell?.table === next.cell.table;
  if (scope !== 'supply' || NAMES_SUPPLY.test(textOf(region))) return true;
  if (!passage.text.slice(0, region.start).includes('£')) return true;
  return place.mention.region.passage === passage;
}
