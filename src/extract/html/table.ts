/** The cells of a table with their rows and columns, spans counted as the HTML standard has it (section 4.9.12.1); and tables that only lay out a page. */
import { allBelow, type Element, elementsIn, firstBelow, type Node } from './dom.ts';
import type { CellFlow, TableFlow, TextFlow } from './flow.ts';
import { isHidden } from './visible.ts';

export interface PlacedCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** The standard's own limit on `colspan`; no table of a decision has so many columns in all. */
const MOST_COLUMNS = 1_000;

const isRow = ({ name }: Element): boolean => name === 'tr';
const isCell = ({ name }: Element): boolean => name === 'td' || name === 'th';
const GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

function spanOf({ attribs }: Element, name: 'rowspan' | 'colspan', most: number): number {
  const span = Number.parseInt(attribs[name] ?? '1', 10);
  return Number.isFinite(span) && span >= 1 ? Math.min(span, most) : 1;
}

/** The table's own rows, not those of tables within it. */
function rowsOf(table: Element): { row: Element; isHead: boolean }[] {
  return elementsIn(table).flatMap((child) => {
    if (isRow(child)) return [{ row: child, isHead: false }];
    if (!GROUPS.has(child.name)) return [];
    return elementsIn(child)
      .filter(isRow)
      .map((row) => ({ row, isHead: child.name === 'thead' }));
  });
}

/** Every cell that is seen, in order, at most so many; `isCut` where there are more. */
export function cellsOf(table: Element, most: number): { cells: readonly PlacedCell[]; isCut: boolean } {
  const rows = rowsOf(table).filter(({ row }) => !isHidden(row));
  const cells: PlacedCell[] = [];
  // For each column the first row in which it is free again.
  const free: number[] = [];
  let isCut = false;
  for (const [index, { row, isHead }] of rows.entries()) {
    let column = 0;
    for (const element of elementsIn(row).filter((child) => isCell(child) && !isHidden(child))) {
      while ((free[column] ?? 0) > index) column += 1;
      if (column >= MOST_COLUMNS || cells.length >= most) {
        isCut = true;
        break;
      }
      const columnSpan = spanOf(element, 'colspan', MOST_COLUMNS - column);
      const rowSpan =
        element.attribs.rowspan === '0' ? rows.length - index : spanOf(element, 'rowspan', rows.length - index);
      for (let at = column; at < column + columnSpan; at += 1) free[at] = index + rowSpan;
      cells.push({ element, row: index, column, rowSpan, columnSpan, header: isHead || element.name === 'th' });
      column += columnSpan;
    }
  }
  return { cells, isCut };
}

/** A table of one cell is a box, one whose cells are mostly tables a layout, and one that says so too. `sizeOf` counts letters. */
export function isForLayout(table: Element, cells: readonly PlacedCell[], sizeOf: (node: Node) => number): boolean {
  const role = table.attribs.role?.toLowerCase();
  if (role === 'presentation' || role === 'none') return true;
  if (cells.filter(({ element }) => sizeOf(element) > 0).length < 2) return true;
  const inner = allBelow(table, ({ name }) => name === 'table', false);
  return inner.reduce((sum, one) => sum + sizeOf(one), 0) > 0.5 * sizeOf(table);
}

/** The cells of each row, in order. */
export const rowsOfCells = (cells: readonly PlacedCell[]): PlacedCell[][] => [
  ...Map.groupBy(cells, ({ row }) => row).values(),
];

/** Rows of a table that belong together; a box is a row of one cell that holds a table of its own. */
export interface Stretch {
  readonly isBox: boolean;
  readonly cells: readonly PlacedCell[];
}

const holdsTable = ({ element }: PlacedCell): boolean => firstBelow(element, ({ name }) => name === 'table') !== null;

/** Forms put tables into rows of their own: what stands above and below such a row are tables by themselves. */
export function stretchesOf(cells: readonly PlacedCell[]): Stretch[] {
  const stretches: { isBox: boolean; cells: PlacedCell[] }[] = [];
  for (const row of rowsOfCells(cells)) {
    const isBox = row.length === 1 && row.every(holdsTable);
    const last = stretches.at(-1);
    if (last === undefined || isBox || last.isBox) stretches.push({ isBox, cells: row });
    else last.cells.push(...row);
  }
  return stretches;
}

/** The table; null where no cell has words. */
export function tableOf(cells: readonly PlacedCell[], flowsIn: (cell: Element) => TextFlow[]): TableFlow | null {
  const first = cells[0]?.row ?? 0;
  const read = cells.map(
    ({ element, ...place }): CellFlow => ({ ...place, row: place.row - first, flows: flowsIn(element) }),
  );
  if (read.every(({ flows }) => flows.length === 0)) return null;
  const rows = Math.max(...read.map(({ row, rowSpan }) => row + rowSpan));
  const columns = Math.max(...read.map(({ column, columnSpan }) => column + columnSpan));
  return { kind: 'table', source: 'tags', rows, columns, cells: read };
}
