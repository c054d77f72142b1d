/** Rows across a page or a cell: the lines at one height, and the gutters that no line crosses. */
import { type Box, heightOf, union } from '../../model/box.ts';
import { lineFrom, sizeOfLine } from './lines.ts';
import { type Column, isMark } from './paragraphs.ts';
import type { TextLine } from './sheet.ts';

export interface VisualRow {
  readonly lines: readonly TextLine[];
  readonly box: Box;
}

export type Interval = readonly [number, number];

export const visualRow = (lines: readonly TextLine[]): VisualRow => ({
  lines,
  box: union(lines.map((line) => line.box)),
});

export const firstLine = (row: VisualRow): TextLine => row.lines[0] as TextLine;
export const sizeOfRow = (row: VisualRow): number => Math.max(1, ...row.lines.map(sizeOfLine));

/** A list mark and the text after its tab are one line. */
export function withMark(row: VisualRow): VisualRow {
  const [mark, text, ...rest] = row.lines;
  if (!mark || !text || mark.tokens.length > 1 || !isMark(mark.tokens[0]?.word.text ?? '')) return row;
  if (text.box.left - mark.box.right > 6 * sizeOfLine(text)) return row;
  return visualRow([lineFrom([...mark.tokens, ...text.tokens]), ...rest]);
}

/** A justified line whose stretched spaces look like column gaps: it reaches both edges, as do its neighbours. */
export function withoutStretch(
  row: VisualRow,
  neighbours: readonly (VisualRow | undefined)[],
  column: Column,
): VisualRow {
  if (row.lines.length < 2) return row;
  const reaches = (box: Box): boolean => box.right > column.right - 3;
  const widest = Math.max(
    ...row.lines.slice(1).map((line, index) => line.box.left - (row.lines[index]?.box.right ?? 0)),
  );
  const prose = neighbours.some(
    (near) =>
      near &&
      near.lines.length === 1 &&
      reaches(near.box) &&
      Math.abs(near.box.left - row.box.left) < 3 &&
      Math.abs(near.box.top - row.box.top) < 2 * heightOf(row.box),
  );
  return prose && reaches(row.box) && widest < 2.5 * sizeOfRow(row)
    ? visualRow([lineFrom(row.lines.flatMap((line) => line.tokens))])
    : row;
}

/** Points of white that columns keep between them at least. */
export const GUTTER = 7;

/** Stretches of the width that no line of these rows crosses. */
export function guttersOf(rows: readonly VisualRow[]): Interval[] {
  const spans = rows
    .flatMap((row) => row.lines.map((line): Interval => [line.box.left, line.box.right]))
    .sort((a, b) => a[0] - b[0]);
  const gutters: Interval[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spans) {
    if (right !== Number.NEGATIVE_INFINITY && from - right >= GUTTER) gutters.push([right, from]);
    right = Math.max(right, to);
  }
  return gutters;
}

export const isParted = (row: VisualRow, gutters: readonly Interval[]): boolean =>
  row.lines.some((line, index) => {
    const next = row.lines[index + 1];
    return next !== undefined && gutters.some(([from, to]) => from >= line.box.right - 1 && to <= next.box.left + 1);
  });

export const isSplit = (row: VisualRow): boolean => row.lines.length > 1;

export const columnOf = (line: TextLine, gutters: readonly Interval[]): number =>
  gutters.filter(([from]) => from < line.box.left + 1).length;
