/**
 * A sum's cell in its table: the head over it, the cells beside it, what leads up to the table. A cell of prose is no entry of a table.
 */
import type { Cell, Document, Passage, Table } from '../../model/document.ts';
import type { Money } from '../../model/money.ts';
import type { Mention } from '../reading.ts';
import { gridOf, textIn } from './table-grid.ts';

/** A cell whose text is this much longer than its sum is prose, not an entry of a table. */
const MOST_BESIDE_SUM = 32;

interface InTable {
  readonly table: Table;
  readonly cell: Cell;
}

/** The cell of a sum that fills it, in a table of two columns or more. */
export function tableOf(document: Document, { region, value }: Mention<Money>): InTable | null {
  const place = region.passage.cell;
  const table = place === null ? undefined : document.tables[place.table];
  if (place === null || table === undefined || table.columns < 2) return null;
  const cell = gridOf(document, table)
    .rows.get(place.row)
    ?.find(({ column }) => column === place.column);
  if (cell === undefined) return null;
  return textIn(document, cell).length - value.printed.length > MOST_BESIDE_SUM ? null : { table, cell };
}

const HAS_NUMBER = /\d/;

/** The text of the cell next to its left that holds no number: the name of its row in a form of two columns. */
export function nameOf(document: Document, table: Table, cell: Cell): string {
  const row = gridOf(document, table).rows.get(cell.row);
  const left = row?.find((other) => other.column + other.columnSpan === cell.column);
  const text = left === undefined ? '' : textIn(document, left);
  return HAS_NUMBER.test(text.replaceAll('000', '')) ? '' : text;
}

/** The label over the value in one cell: `CURRENT COST` over `£1,012,000`. Such a cell needs no head from the row above. */
function nameWithin(document: Document, { passages }: Cell): string {
  const [name, value, ...more] = passages.map((index) => document.passages[index]?.text ?? '');
  return name !== undefined && /^£/.test(value ?? '') && more.length === 0 && !HAS_NUMBER.test(name) ? name : '';
}

/** The nearest cell above it that is a head: marked as one, bold, or without any figure in a row without figures. */
export function headOf(document: Document, table: Table, cell: Cell): string {
  const own = nameWithin(document, cell);
  if (own !== '') return own;
  const above = gridOf(document, table).ends.filter(
    ({ cell: other }) =>
      other.row + other.rowSpan <= cell.row &&
      other.column < cell.column + cell.columnSpan &&
      other.column + other.columnSpan > cell.column,
  );
  const [nearest] = above.toSorted((one, other) => other.cell.row - one.cell.row);
  return nearest?.head ?? '';
}

export function firstInRow(document: Document, table: Table, cell: Cell): string {
  const left = table.cells.filter(
    (other) => other.row <= cell.row && other.row + other.rowSpan > cell.row && other.column < cell.column,
  );
  return left
    .map((other) => textIn(document, other))
    .filter(Boolean)
    .join(' | ');
}

export const rightOf = (document: Document, table: Table, cell: Cell): string[] =>
  (gridOf(document, table).rows.get(cell.row) ?? [])
    .filter(({ column }) => column > cell.column)
    .map((other) => textIn(document, other))
    .filter(Boolean);

/** The texts of its first row with more than one cell. */
export const columnsOf = (document: Document, table: Table): readonly string[] => gridOf(document, table).columns;

/** The last paragraph or heading before the table, or before a run of list items. */
export function introOf(document: Document, passage: Passage, table: Table | null): string {
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
