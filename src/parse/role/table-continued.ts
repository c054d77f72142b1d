/**
 * The rows under a head of a table, on the pages after it too: a table that is cut by a page's end goes on at the top of the next page, in
 * columns at the same places, with no heads of its own or with the same ones again.
 *
 *   "Garage | Rate", "Coast Ltd | £9" at a page's foot, "Ferry Ltd | £8" at the top of the next      two rows
 *   the next page opens with a line of prose, or its table has other columns or other heads           the first row alone
 */
import type { Cell, Document, Table } from '../../model/document.ts';

export interface RowCell {
  readonly table: Table;
  readonly cell: Cell;
}

/** The cells under a head, up to the first row that is no row of the list: one cell across, as where forms set a table within a table. */
export function rowsUnder(document: Document, table: Table, head: Cell): RowCell[] {
  const rows: RowCell[] = [];
  let from = head.row + head.rowSpan;
  for (let part: Table | undefined = table; part !== undefined; ) {
    const read = rowsOfPart(part, from, head.column);
    rows.push(...read.rows);
    if (read.isEnded) break;
    const next = nextPart(document, part);
    from = next !== undefined && opensAlike(document, table, head.row, next) ? 1 : 0;
    part = next !== undefined && (from === 1 || !hasHeads(next)) ? next : undefined;
  }
  return rows;
}

function rowsOfPart(table: Table, from: number, column: number): { rows: RowCell[]; isEnded: boolean } {
  const rows: RowCell[] = [];
  for (let row = from; row < table.rows; row += 1) {
    const filled = table.cells.filter((c) => c.row === row && c.passages.length > 0);
    const cell = filled.find((c) => c.column === column);
    if (filled.length === 1 && cell !== undefined) return { rows, isEnded: true };
    if (cell !== undefined) rows.push({ table, cell });
  }
  return { rows, isEnded: false };
}

/** Points by which a column may stand elsewhere on the next page: the width of a ruling line and its rounding. */
const AT_ONE_PLACE = 4;

/** The table at the top of the next page, in as many columns at the same places. */
function nextPart({ tables, passages }: Document, table: Table): Table | undefined {
  const next = tables[table.index + 1];
  if (next?.page !== table.page + 1 || next.columns !== table.columns) return undefined;
  const first = passages.find(({ page, kind }) => page === next.page && kind !== 'furniture');
  const last = passages.findLast(({ page, kind }) => page === table.page && kind !== 'furniture');
  if (first?.cell?.table !== next.index || last?.cell?.table !== table.index) return undefined;
  const place = (of: Table, column: number): number | undefined => of.cells.find((c) => c.column === column)?.box.left;
  const isAlike = Array.from({ length: table.columns }, (_, column) => {
    const [one, other] = [place(table, column), place(next, column)];
    return one === undefined || other === undefined || Math.abs(one - other) <= AT_ONE_PLACE;
  });
  return isAlike.every(Boolean) ? next : undefined;
}

const hasHeads = (table: Table): boolean => {
  const first = table.cells.filter(({ row }) => row === 0);
  return first.length > 0 && first.every(({ header }) => header);
};

/** Whether the next part repeats the row of heads. */
function opensAlike({ passages }: Document, table: Table, headRow: number, next: Table): boolean {
  const words = (of: Table, row: number): string =>
    of.cells
      .filter((c) => c.row === row)
      .map((c) => c.passages.map((index) => passages[index]?.text.trim() ?? '').join(' '))
      .join('|');
  return words(table, headRow) === words(next, 0);
}
