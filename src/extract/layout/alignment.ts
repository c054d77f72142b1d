/**
 * Rows without ruling lines that stand in columns: two fields on a row, or labels on the left and values on the right, where
 * a wrapped label stands beside a wrapped value.
 */
import { type Box, heightOf, union, widthOf } from '../../model/box.ts';
import type { CellDraft, TableDraft } from './draft.ts';
import { boldShare, lineFrom, sizeOfLine, textOf } from './lines.ts';
import { type Column, endedEarly, isMark, paragraphsOf } from './paragraphs.ts';
import type { TextLine } from './sheet.ts';

export interface VisualRow {
  readonly lines: readonly TextLine[];
  readonly box: Box;
}

type Interval = readonly [number, number];

export const visualRow = (lines: readonly TextLine[]): VisualRow => ({
  lines,
  box: union(lines.map((line) => line.box)),
});

const first = (row: VisualRow): TextLine => row.lines[0] as TextLine;
const sizeOf = (row: VisualRow): number => Math.max(1, ...row.lines.map(sizeOfLine));

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
  return prose && reaches(row.box) && widest < 2.5 * sizeOf(row)
    ? visualRow([lineFrom(row.lines.flatMap((line) => line.tokens))])
    : row;
}

/** Stretches of the width that no line of these rows crosses. */
function guttersOf(rows: readonly VisualRow[]): Interval[] {
  const spans = rows
    .flatMap((row) => row.lines.map((line): Interval => [line.box.left, line.box.right]))
    .sort((a, b) => a[0] - b[0]);
  const gutters: Interval[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spans) {
    if (right !== Number.NEGATIVE_INFINITY && from - right >= 7) gutters.push([right, from]);
    right = Math.max(right, to);
  }
  return gutters;
}

const isParted = (row: VisualRow, gutters: readonly Interval[]): boolean =>
  row.lines.some((line, index) => {
    const next = row.lines[index + 1];
    return next !== undefined && gutters.some(([from, to]) => from >= line.box.right - 1 && to <= next.box.left + 1);
  });

const isSplit = (row: VisualRow): boolean => row.lines.length > 1;

/** More than this many line heights of white end a block. */
const FARTHEST = 3;

/** Points by which edges of one column may differ. */
const SAME_EDGE = 4;

/** True when some field of this row, but the first, stands under one of the row before: same left or right edge, or same middle. */
function isUnder(above: VisualRow, below: VisualRow): boolean {
  const edges = (box: Box): readonly number[] => [box.left, box.right, (box.left + box.right) / 2];
  return below.lines
    .slice(1)
    .some((line) =>
      above.lines
        .slice(1)
        .some((other) =>
          edges(other.box).some((edge, index) => Math.abs(edge - (edges(line.box)[index] ?? 0)) < SAME_EDGE),
        ),
    );
}

const looksLikeHeading = (line: TextLine, body: number): boolean =>
  boldShare(line) > 0.95 || sizeOfLine(line) > body + 0.8;

/** Rows from `start` on that share gutters with the split row there: how many. */
function extentOf(rows: readonly VisualRow[], start: number, column: Column): number {
  const block: VisualRow[] = [rows[start] as VisualRow];
  let kept = 1;
  for (const row of rows.slice(start + 1)) {
    const last = block.at(-1) as VisualRow;
    const gap = row.box.top - last.box.bottom;
    if (gap > FARTHEST * sizeOf(row)) break;
    const next = [...block, row];
    const gutters = guttersOf(next);
    if (!next.filter(isSplit).every((split) => isParted(split, gutters))) break;
    const leftmost = Math.min(...block.map((each) => each.box.left));
    const lastSplit = block.findLast(isSplit);
    if (isSplit(row) && lastSplit && !isUnder(lastSplit, row)) break;
    const isValue = !isSplit(row) && row.box.left > (gutters[0]?.[0] ?? leftmost);
    const isLabel = !isSplit(row) && !isValue;
    if (isLabel && gap > 0.5 * sizeOf(row) && looksLikeHeading(first(row), sizeOf(last))) break;
    block.push(row);
    if (isSplit(row) || isValue || (isLabel && wrapsLabel(block, block.length - 1, gutters, column)))
      kept = block.length;
  }
  return kept;
}

const columnOf = (line: TextLine, gutters: readonly Interval[]): number =>
  gutters.filter(([from]) => from < line.box.left + 1).length;

const firstColumnLine = (row: VisualRow, gutters: readonly Interval[]): TextLine | undefined =>
  row.lines.find((line) => columnOf(line, gutters) === 0);

const OPEN_LABEL = /(?:\/|,|&|-|–|\b(?:and|or|of|for|to|the|in))$/i;
const LABEL = /^\p{Lu}[^.:;?!]{0,60}:(\s|$)/u;

/** True when the first column of row `at` goes on the label above it. */
function wrapsLabel(rows: readonly VisualRow[], at: number, gutters: readonly Interval[], column: Column): boolean {
  const row = rows[at];
  const before = rows[at - 1];
  if (!row || !before || isApart(before, row, column)) return false;
  const line = firstColumnLine(row, gutters);
  const above = firstColumnLine(before, gutters);
  if (!line || !above || LABEL.test(textOf(line)) || /:$/.test(textOf(above))) return false;
  if (Math.abs(boldShare(line) - boldShare(above)) > 0.5) return false;
  const edge = (gutters[0]?.[1] ?? column.right) - 0.3 * sizeOfLine(line);
  return OPEN_LABEL.test(textOf(above)) || /^\p{Ll}/u.test(textOf(line)) || !endedEarly(above, line, edge);
}

/** More white than between the lines of a paragraph, or a ruling line. */
function isApart(a: VisualRow, b: VisualRow, column: Column): boolean {
  const pitch = Math.max(...b.lines.map((line) => line.baseline)) - Math.max(...a.lines.map((line) => line.baseline));
  const ruled = column.rules.some(
    (rule) =>
      rule.horizontal &&
      rule.at > a.box.bottom - 3 &&
      rule.at < b.box.top + 3 &&
      rule.to - rule.from > 0.5 * widthOf(b.box),
  );
  return ruled || pitch > 1.25 * column.pitch * sizeOf(b) + 0.5;
}

/** Visual rows to rows of the table: a value that wraps, or a label that wraps beside it, is one row. */
function tableRows(rows: readonly VisualRow[], gutters: readonly Interval[], column: Column): VisualRow[][] {
  const labelled = rows.filter((row, index) => index > 0 && firstColumnLine(row, gutters));
  const spaced = labelled.filter((row) => isApart(rows[rows.indexOf(row) - 1] as VisualRow, row, column));
  const isSpaced = labelled.length > 2 && spaced.length * 2 > labelled.length;
  const groups: VisualRow[][] = [];
  for (const [index, row] of rows.entries()) {
    const group = groups.at(-1);
    const before = rows[index - 1];
    const starts =
      !group ||
      !before ||
      isApart(before, row, column) ||
      (!isSpaced &&
        firstColumnLine(row, gutters) !== undefined &&
        group.some((each) => firstColumnLine(each, gutters)) &&
        !wrapsLabel(rows, index, gutters, column));
    if (starts) groups.push([row]);
    else group.push(row);
  }
  return groups;
}

function cellsOf(
  groups: readonly VisualRow[][],
  gutters: readonly Interval[],
  column: Column,
  edges: Interval,
): CellDraft[] {
  return groups.flatMap((group, row) =>
    Array.from({ length: gutters.length + 1 }, (_, at): CellDraft => {
      const lines = group.flatMap((each) => each.lines.filter((line) => columnOf(line, gutters) === at));
      const left = gutters[at - 1]?.[1] ?? edges[0];
      const right = gutters[at]?.[1] ?? Math.max(edges[1], column.right);
      const top = Math.min(...group.map((each) => each.box.top));
      const bottom = Math.max(...group.map((each) => each.box.bottom));
      const drafts = paragraphsOf(lines, { ...column, left, right });
      return {
        row,
        column: at,
        rowSpan: 1,
        columnSpan: 1,
        header: false,
        box: { left, top, right: gutters[at]?.[0] ?? edges[1], bottom },
        drafts,
      };
    }),
  );
}

function tableFrom(rows: readonly VisualRow[], column: Column): TableDraft {
  const gutters = guttersOf(rows).filter((gutter) => rows.filter(isSplit).some((row) => isParted(row, [gutter])));
  const box = union(rows.map((row) => row.box));
  const groups = tableRows(rows, gutters, column);
  const cells = cellsOf(groups, gutters, column, [box.left, box.right]);
  return {
    page: first(rows[0] as VisualRow).page,
    box,
    source: 'alignment',
    rows: groups.length,
    columns: gutters.length + 1,
    cells,
  };
}

export type Band = { readonly lines: readonly TextLine[] } | { readonly table: TableDraft };

/** Rows of a column of text, top to bottom, as runs of single lines and tables by alignment. */
export function bandsOf(rows: readonly VisualRow[], column: Column): Band[] {
  const bands: Band[] = [];
  let lines: TextLine[] = [];
  const flush = (): void => {
    if (lines.length > 0) bands.push({ lines });
    lines = [];
  };
  for (let index = 0; index < rows.length; ) {
    const row = rows[index] as VisualRow;
    if (!isSplit(row)) {
      lines.push(...row.lines);
      index += 1;
      continue;
    }
    flush();
    const extent = extentOf(rows, index, column);
    bands.push({ table: tableFrom(rows.slice(index, index + extent), column) });
    index += extent;
  }
  flush();
  return bands;
}
