/**
 * Heads of a table without ruling lines that wrap where their neighbours do not.
 *
 *   "**Submitted** | **Chief Executive**", below "3 May | **cleared** / 9 May"   the head is "Chief Executive cleared"
 *   the same with a bold first cell in the row below                             left: a row of labels
 */
import { boldShare } from './lines.ts';
import type { TextLine } from './sheet.ts';

const isBold = (line: TextLine | undefined): boolean => line !== undefined && boldShare(line) > 0.95;

/**
 * `grid` holds the lines of each cell, row by row. Where one bold head wraps and its neighbours do not, its second line stands level with their values: bold lines over plain
 * ones go on with the bold head above them, if the row's first cell is plain.
 */
export function withWholeHeads(grid: readonly (readonly TextLine[])[][]): readonly (readonly TextLine[])[][] {
  const [heads, values, ...rest] = grid;
  if (!heads || !values || !heads.every((lines) => lines.every(isBold)) || isBold(values[0]?.[0])) return grid;
  const moved = values.map((lines, at) => {
    const plain = lines.findIndex((line) => !isBold(line));
    return (heads[at]?.length ?? 0) > 0 && plain > 0 ? plain : 0;
  });
  return [
    heads.map((lines, at) => [...lines, ...(values[at]?.slice(0, moved[at]) ?? [])]),
    values.map((lines, at) => lines.slice(moved[at])),
    ...rest,
  ];
}
