/**
 * Reads parties that the form names: rows such as `Provider | Fenland Skills Ltd`, and columns headed Supplier, Organisation or Bidder.
 *
 *   Supplier | Lot | Value          every row's first cell is a supplier
 *   Contractor | Quotation          bidders: the decision says which of them is taken
 *   Organisation | Award            recipients; a row that says "not recommended" is none
 *   Lead council | Allocation       recipients; `Area | Allocation` over places, `Authority | Contribution` give none
 */
import {
  AWARD_BESIDE,
  BIDDERS_BESIDE,
  COLUMN_HEADS,
  NOT_AWARDED,
  OFFERS_ABOVE,
  SUM_HEAD,
} from '../../lexicon/parties/party-columns.ts';
import type { CueRole } from '../../lexicon/parties/party-words.ts';
import type { Cell, Document, Passage, Table } from '../../model/document.ts';
import type { Label } from '../find/label.ts';
import { partOf, type Region, textOf, wholeOf } from '../find/region.ts';
import type { Reading } from '../reading.ts';
import { namesOfCell } from './cell-name.ts';
import type { Claim } from './claim.ts';
import { isDecidedLot, lotsDecided } from './lots-decided.ts';
import { rankedFirst } from './rank-column.ts';
import { rowsUnder } from './rows-under.ts';
import { listsGiven } from './weak-column.ts';

/** Claims of labels and of table columns, in reading order. */
export function labelClaims(reading: Reading): Claim[] {
  const columns = reading.document.tables.flatMap((table) => columnsOf(reading, table));
  const heads = new Set(columns.map(({ head }) => head.index));
  const rows = reading.labels
    .filter(({ region }) => !heads.has(region.passage.index))
    .flatMap((label) => rowClaims(label, reading));
  const lots = lotsDecided(reading);
  const all = columns.flatMap((column) => columnClaims(reading, column, null));
  const decided = columns.flatMap((column) => columnClaims(reading, column, lots));
  return [...rows, ...(decided.some(({ role }) => role === 'supplier') ? decided : all)];
}

const ROLE_OF_LABEL: Partial<Record<Label['concept'], CueRole>> = {
  supplier: 'supplier',
  previous_supplier: 'previous_supplier',
  lead: 'lead_force',
  bidders: 'bidder',
};

function rowClaims({ concept, region, values, ends, place }: Label, { offices }: Reading): Claim[] {
  const role = ROLE_OF_LABEL[concept];
  const value = values[0];
  if (role === undefined || value === undefined) return [];
  const recipient = /recipient|grantee|applicant|payee/i.test(textOf(region));
  const names = namesOfCell(textOf(value), offices);
  const whole = textOf(value).length < 120 || names.every(({ value: { kind } }) => kind !== 'bare');
  if (!whole || ((ends === 'open' || place === 'under') && names.every(({ value: { kind } }) => kind === 'bare')))
    return [];
  return names.map((name) => claim(recipient ? 'grant_recipient' : role, value, name, 'party:label', 'label'));
}

interface Column {
  readonly table: Table;
  readonly head: Passage;
  readonly cell: Cell;
  readonly role: CueRole;
  readonly firmsOnly: boolean;
  /** The column of the table in which stands what each row is to get. */
  readonly award: number | null;
}

/** Columns whose head names a party, where the head's row stands over the others as heads do. */
function columnsOf(reading: Reading, table: Table): Column[] {
  const { document } = reading;
  return table.cells.flatMap((cell): Column[] => {
    const head = passageOf(document, cell);
    const named = head === undefined ? undefined : COLUMN_HEADS.find(({ cue }) => cue.test(head.text.trim()));
    if (head === undefined || named === undefined || !isHeadRow(reading, table, cell)) return [];
    const heads = table.cells.filter((c) => c.row === cell.row && c !== cell);
    const printed = (c: Cell): string => passageOf(document, c)?.text.trim() ?? '';
    const award = heads.find((c) => AWARD_BESIDE.test(printed(c)))?.column ?? null;
    if (named.weak !== undefined) {
      const cells = rowsUnder(table, cell).map(printed);
      const column = { weak: named.weak, cells, isAward: award !== null, above: textAbove(document, head) };
      if (!listsGiven(column, reading)) return [];
    }
    const compared =
      named.firmsOnly !== true &&
      named.weak !== 'firms' &&
      !OF_THE_CHOSEN.test(printed(cell)) &&
      award === null &&
      (heads.some((c) => BIDDERS_BESIDE.test(printed(c))) || OFFERS_ABOVE.test(textAbove(document, head)));
    const role = named.role === 'supplier' && compared ? 'bidder' : named.role;
    return [{ table, head, cell, role, firmsOnly: named.firmsOnly === true, award }];
  });
}

/** A head that says that who stands under it was chosen, whatever was compared: `Successful supplier | Score`. */
const OF_THE_CHOSEN = /^(?:successful|awarded|winning|appointed|recommended|preferred|chosen|selected)\b/i;

/** The line over a table, where it opens it. */
function textAbove({ passages }: Document, head: Passage): string {
  const above = passages.slice(0, head.index).findLast(({ kind }) => kind !== 'furniture' && kind !== 'cell');
  return above?.text.trim().endsWith(':') === true ? above.text.trim() : '';
}

const passageOf = (document: Document, cell: Cell | undefined): Passage | undefined =>
  cell?.passages[0] === undefined ? undefined : document.passages[cell.passages[0]];

/** A row of heads: marked so, or bold over rows that are not, or three and more cells without a figure over rows with one. */
function isHeadRow(reading: Reading, table: Table, cell: Cell): boolean {
  const { document } = reading;
  const row = table.cells.filter((c) => c.row === cell.row && c.passages.length > 0);
  const under = table.cells.filter((c) => c.row > cell.row && c.passages.length > 0);
  if (row.length < 2 || !under.some((c) => c.column === cell.column)) return false;
  if (row.every(({ header }) => header)) return true;
  const next = under.filter((c) => c.row === Math.min(...under.map((u) => u.row)));
  const bold = (cells: readonly Cell[]): boolean => cells.every((c) => passageOf(document, c)?.bold === true);
  if (bold(row) && !bold(next)) return true;
  const figures = (cells: readonly Cell[]): boolean =>
    cells.some((c) => /\d/.test((passageOf(document, c)?.text ?? '').replace(YEARS, '')));
  if (figures(row) || !figures(next)) return false;
  if (row.length > 2) return true;
  return next.length === 2 && (areNames(reading, under, cell) || isOverSums(document, row, under, cell));
}

/** `Organisation | Award`: the other head of two says that sums stand under it, and they do. */
function isOverSums(document: Document, row: readonly Cell[], under: readonly Cell[], cell: Cell): boolean {
  const printed = (c: Cell): string => passageOf(document, c)?.text.trim() ?? '';
  const other = row.find((c) => c !== cell);
  if (other === undefined || !SUM_HEAD.test(printed(other))) return false;
  return under.filter((c) => c.column === other.column).every((c) => /^[^a-z]*\d[^a-z]*[km]?$/i.test(printed(c)));
}

/** Heads may name years: `2017/18`. */
const YEARS = /\b20\d\d(?:[/-]\d\d(?:\d\d)?)?\b/g;

/** Every cell of the column is the name of an organisation, so that it is no column of labels. */
const areNames = ({ document, offices }: Reading, under: readonly Cell[], { column }: Cell): boolean =>
  under
    .filter((c) => c.column === column)
    .every((c) => namesOfCell(passageOf(document, c)?.text ?? '', offices).some(({ value }) => value.kind !== 'bare'));

function columnClaims(
  reading: Reading,
  { table, cell, role, head, firmsOnly, award }: Column,
  lots: ReadonlySet<string> | null,
): Claim[] {
  const { document, offices } = reading;
  const answer = (c: Cell): string => passageOf(document, c)?.text.trim() ?? '';
  const lot = table.cells.find((c) => c.row === cell.row && /^lot(?: (?:no\.?|number))?$/i.test(answer(c)))?.column;
  const rows = rowsUnder(table, cell);
  const heads = table.cells.filter((c) => c.row === cell.row && c !== cell);
  const first = role === 'bidder' ? rankedFirst(reading, table, rows, heads) : null;
  const recipient = /recipient|applicant|organisation|group|project/i.test(head.text);
  return rows.flatMap((own) => {
    const passage = passageOf(document, own);
    if (passage === undefined) return [];
    const region = wholeOf(passage);
    const beside = table.cells.filter((c) => c.row === own.row && c !== own);
    const ofLot = beside.find((c) => c.column === lot);
    if (lots !== null && ofLot !== undefined && !isDecidedLot(lots, answer(ofLot))) return [];
    const given = beside.find((c) => c.column === award);
    const refused =
      beside.some((c) => NOT_AWARDED.test(answer(c))) || (given !== undefined && /^-*$/.test(answer(given)));
    const taken =
      refused && role !== 'previous_supplier' ? 'bidder' : recipient && role === 'supplier' ? 'grant_recipient' : role;
    return namesOfCell(textOf(region), offices)
      .filter(({ value }) => !firmsOnly || value.kind === 'company')
      .flatMap((name) => [
        claim(taken, region, name, 'party:column', 'cell'),
        ...(own === first ? [claim('supplier', region, name, 'party:rank', 'cell')] : []),
      ]);
  });
}

function claim(
  role: CueRole,
  value: Region,
  name: ReturnType<typeof namesOfCell>[number],
  rule: string,
  trust: 'label' | 'cell',
): Claim {
  const region = partOf(value, name.start, name.end);
  return { role, mention: name.value, region, clause: null, rule, method: trust, trust };
}
