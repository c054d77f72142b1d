/**
 * The rows under a head of a table. A table that a page's end cuts is one already (`extract/layout/table-breaks.ts`).
 */
import type { Cell, Table } from '../../model/document.ts';

/** The cells under a head, up to the first row that is no row of the list: one cell across, as where forms set a table within a table. */
export function rowsUnder(table: Table, head: Cell): Cell[] {
  const rows: Cell[] = [];
  for (let row = head.row + head.rowSpan; row < table.rows; row += 1) {
    const filled = table.cells.filter((c) => c.row === row && c.passages.length > 0);
    const cell = filled.find((c) => c.column === head.column);
    if (filled.length === 1 && cell !== undefined) return rows;
    if (cell !== undefined) rows.push(cell);
  }
  return rows;
}
