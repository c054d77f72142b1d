/** Text set in columns like a newspaper: each column is read down before the next, unlike labels and values side by side. */
import { widthOf } from '../../model/box.ts';
import { columnOf, guttersOf, type Interval, isParted, isSplit, sizeOfRow, type VisualRow } from './rows.ts';
import type { TextLine } from './sheet.ts';

/** Lines that a column of prose has at least. */
const FEWEST_LINES = 4;
/** Most lines of prose reach nearly across their column and hold several words; labels and figures do neither. */
const PROSE = { width: 0.75, share: 0.6, words: 4 };
/** White between two rows, in line heights, that ends the columns. */
const FARTHEST = 3;

const sharedGutters = (rows: readonly VisualRow[]): Interval[] => {
  const gutters = guttersOf(rows);
  return rows.filter(isSplit).every((row) => isParted(row, gutters)) ? gutters : [];
};

function isProse(lines: readonly TextLine[]): boolean {
  const widest = Math.max(0, ...lines.map((line) => widthOf(line.box)));
  const long = lines.filter((line) => widthOf(line.box) > PROSE.width * widest && line.tokens.length >= PROSE.words);
  return lines.length >= FEWEST_LINES && long.length >= PROSE.share * lines.length;
}

/** The lines of each column, columns from left to right. */
export function proseColumns(rows: readonly VisualRow[]): TextLine[][] {
  const gutters = sharedGutters(rows);
  const lines = rows.flatMap((row) => row.lines);
  return Array.from({ length: gutters.length + 1 }, (_, column) =>
    lines.filter((line) => columnOf(line, gutters) === column),
  );
}

/** How many rows from `start` on are columns of prose; 0 when they are not. */
export function proseExtent(rows: readonly VisualRow[], start: number): number {
  let extent = 1;
  for (const [index, row] of rows.slice(start + 1).entries()) {
    const last = rows[start + index] as VisualRow;
    const far = row.box.top - last.box.bottom > FARTHEST * sizeOfRow(row);
    if (far || sharedGutters(rows.slice(start, start + index + 2)).length === 0) break;
    extent = index + 2;
  }
  const columns = proseColumns(rows.slice(start, start + extent));
  return columns.length > 1 && columns.every(isProse) ? extent : 0;
}
