/**
 * Where a sum stands and what stands around it: the words before and after it in its sentence, the label or row that names it, the
 * head of its column, the words that lead up to its table.
 */
import type { Cell, Document, Passage, Table } from '../../model/document.ts';
import type { Money } from '../../model/money.ts';
import type { Label } from '../find/label.ts';
import { type Region, textOf } from '../find/region.ts';
import type { Mention, Reading } from '../reading.ts';

export interface AmountPlace {
  readonly mention: Mention<Money>;
  /** From the sum before it, or the start of its sentence, to this one. */
  readonly before: string;
  /** From this one to the next, or to the end of its sentence. */
  readonly after: string;
  /** The sentence up to this sum, earlier sums included. */
  readonly lead: string;
  readonly sentence: string;
  /** Words of the label whose value holds it, or of the cells left of it; empty where nothing names it. */
  readonly label: string;
  /** True where the label is one of the form's own words for a value. */
  readonly isValueLabel: boolean;
  /** Head of its column; empty outside a table with heads. */
  readonly column: string;
  /** The first cell of its row, in a table with heads. */
  readonly row: string;
  /** What leads up to the table or list that it stands in. */
  readonly intro: string;
  /** How many sums stand in its row of a table, itself included. */
  readonly inRow: number;
  /** Table, row and column of a cell that holds little but this sum. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/** A cell whose text is this much longer than its sum is prose, not an entry of a table. */
const MOST_BESIDE_SUM = 32;
const LONGEST_HEAD = 70;

export function placesOf(reading: Reading, mentions: readonly Mention<Money>[]): AmountPlace[] {
  const places = mentions.map((mention, i): Omit<AmountPlace, 'inRow'> => {
    const { sentence } = mention.clause;
    const { passage, start, end } = mention.region;
    const own = (other: Mention<Money> | undefined): Region | null =>
      other !== undefined && other.region.passage === passage ? other.region : null;
    const [previous, next] = [own(mentions[i - 1]), own(mentions[i + 1])];
    const from = Math.max(sentence.start, previous?.end ?? 0);
    const to = Math.min(Math.max(sentence.end, end), next?.start ?? passage.text.length);
    const table = tableOf(reading.document, mention);
    return {
      mention,
      before: passage.text.slice(Math.min(from, start), start),
      after: passage.text.slice(end, Math.max(to, end)),
      lead: passage.text.slice(Math.min(sentence.start, start), start),
      sentence: textOf(sentence),
      ...namedBy(reading, mention.region),
      column: table === null ? '' : headOf(reading.document, table.table, table.cell),
      row: table === null ? '' : firstInRow(reading.document, table.table, table.cell),
      intro: introOf(reading.document, mention.region.passage, table?.table ?? null),
      cell: table === null ? null : { table: table.table.index, row: table.cell.row, column: table.cell.column },
    };
  });
  return places.map((place) => ({ ...place, inRow: places.filter((other) => isSameRow(place, other)).length }));
}

const isSameRow = ({ cell: one }: Pick<AmountPlace, 'cell'>, { cell: other }: Pick<AmountPlace, 'cell'>): boolean =>
  one !== null && other !== null && one.table === other.table && one.row === other.row;

/** The label nearest before it whose value it stands in; else the text left of it in its row. */
function namedBy({ labels, document }: Reading, region: Region): { label: string; isValueLabel: boolean } {
  const holds = (value: Region): boolean =>
    value.passage === region.passage && value.start <= region.start && value.end >= region.end;
  const own = labels.filter((label) => isName(label) && label.values.some(holds)).at(-1);
  const left = leftOf(document, region.passage);
  const row = region.passage.cell;
  const isBeside =
    row === null || (own?.region.passage.cell?.table === row.table && own.region.passage.cell.row === row.row);
  if (own === undefined || (left !== '' && !isBeside)) return { label: left, isValueLabel: false };
  return { label: withHint(own), isValueLabel: own.concept === 'value' || own.concept === 'own_share' };
}

const isName = ({ ends }: Label): boolean => ends !== 'open';
/** A label with the hint behind it: `Value (ex VAT)`. */
const withHint = ({ region }: Label): string => {
  const rest = region.passage.text.slice(region.end);
  return textOf(region) + (/^\s*\([^)]{0,60}\)/.exec(rest)?.[0] ?? '');
};

function leftOf(document: Document, { cell }: Passage): string {
  const table = cell === null ? undefined : document.tables[cell.table];
  if (cell === null || table === undefined) return '';
  const left = table.cells.filter(
    (other) => other.row <= cell.row && other.row + other.rowSpan > cell.row && other.column < cell.column,
  );
  const text = left
    .map((other) => textIn(document, other))
    .filter(Boolean)
    .join(' ');
  return text.length <= LONGEST_HEAD * 2 ? text : '';
}

const textIn = (document: Document, cell: Cell): string =>
  cell.passages
    .map((index) => document.passages[index]?.text ?? '')
    .join(' ')
    .trim();

interface InTable {
  readonly table: Table;
  readonly cell: Cell;
}

/** The cell of a sum that fills it, in a table of two columns or more. */
function tableOf(document: Document, { region, value }: Mention<Money>): InTable | null {
  const place = region.passage.cell;
  const table = place === null ? undefined : document.tables[place.table];
  if (place === null || table === undefined || table.columns < 2) return null;
  const cell = table.cells.find(({ row, column }) => row === place.row && column === place.column);
  if (cell === undefined) return null;
  return textIn(document, cell).length - value.printed.length > MOST_BESIDE_SUM ? null : { table, cell };
}

const HAS_NUMBER = /\d/;
/** A figure or a count, as entries of a table are and heads are not. */
const ENTRY = /^£?\s?[\d,.]+\s?(?:k|m|%)?$|£\s?[1-9]/i;

/** The text of the cell next to its left that holds no number: the name of its row in a form of two columns. */
export function nameOf(document: Document, table: Table, cell: Cell): string {
  const left = table.cells.find((other) => other.row === cell.row && other.column + other.columnSpan === cell.column);
  const text = left === undefined ? '' : textIn(document, left);
  return HAS_NUMBER.test(text.replaceAll('000', '')) ? '' : text;
}

/** The nearest cell above it that is a head: marked as one, bold, or without any figure in a row without figures. */
export function headOf(document: Document, table: Table, cell: Cell): string {
  const above = table.cells
    .filter(
      (other) =>
        other.row + other.rowSpan <= cell.row &&
        other.column < cell.column + cell.columnSpan &&
        other.column + other.columnSpan > cell.column,
    )
    .sort((one, other) => other.row - one.row);
  for (const candidate of above) {
    const text = textIn(document, candidate);
    if (text === '') continue;
    if (text.length > LONGEST_HEAD) return '';
    if (isHead(document, table, candidate)) return text;
  }
  return '';
}

function isHead(document: Document, table: Table, cell: Cell): boolean {
  const row = table.cells.filter((other) => other.row === cell.row && other.passages.length > 0);
  if (row.length < 2) return false;
  const isBold = (one: Cell): boolean => one.passages.every((index) => document.passages[index]?.bold === true);
  if (row.every((one) => one.header || isBold(one))) return true;
  if (row.some((one) => ENTRY.test(textIn(document, one)))) return false;
  const below = table.cells.filter(
    (one) => one.row > cell.row && one.column === cell.column && one.passages.length > 0,
  );
  return below.length > 1 && below.every((one) => HAS_NUMBER.test(textIn(document, one)));
}

function firstInRow(document: Document, table: Table, cell: Cell): string {
  const left = table.cells.filter(
    (other) => other.row <= cell.row && other.row + other.rowSpan > cell.row && other.column < cell.column,
  );
  return left
    .map((other) => textIn(document, other))
    .filter(Boolean)
    .join(' | ');
}

/** The last paragraph or heading before the table, or before a run of list items. */
function introOf(document: Document, passage: Passage, table: Table | null): string {
  if (table === null && passage.kind !== 'item') return '';
  for (let i = passage.index - 1; i >= 0 && i > passage.index - 120; i -= 1) {
    const earlier = document.passages[i];
    if (earlier === undefined || earlier.kind === 'furniture') continue;
    if (table !== null && earlier.cell?.table === table.index) continue;
    if (table === null && earlier.kind === 'item') continue;
    return earlier.text;
  }
  return '';
}
