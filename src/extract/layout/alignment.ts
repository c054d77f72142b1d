/**
 * Rows without ruling lines that stand in columns: two fields on a row, or labels on the left and values on the right, where
 * a wrapped label stands beside a wrapped value.
 */
import { type Box, union, widthOf } from '../../model/box.ts';
import type { CellDraft, TableDraft } from './draft.ts';
import { boldShare, sizeOfLine, textOf } from './lines.ts';
import { type Column, endedEarly, isFigure, isOpenDate, paragraphsOf } from './paragraphs.ts';
import { proseColumns, proseExtent } from './prose.ts';
import {
  columnOf,
  firstLine,
  GUTTER,
  guttersOf,
  type Interval,
  isParted,
  isSplit,
  sizeOfRow,
  type VisualRow,
} from './rows.ts';
import type { TextLine } from './sheet.ts';
import { withWholeHeads } from './wrapped-heads.ts';

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
    if (gap > FARTHEST * sizeOfRow(row)) break;
    const next = [...block, row];
    const gutters = guttersOf(next);
    if (!next.filter(isSplit).every((split) => isParted(split, gutters))) break;
    const leftmost = Math.min(...block.map((each) => each.box.left));
    const lastSplit = block.findLast(isSplit);
    if (isSplit(row) && lastSplit && !isUnder(lastSplit, row)) break;
    const isValue = !isSplit(row) && row.box.left > (gutters[0]?.[0] ?? leftmost);
    const isLabel = !isSplit(row) && !isValue;
    if (isLabel && gap > 0.5 * sizeOfRow(row) && looksLikeHeading(firstLine(row), sizeOfRow(last))) break;
    block.push(row);
    if (isSplit(row) || isValue || (isLabel && wrapsLabel(block, block.length - 1, gutters, column)))
      kept = block.length;
  }
  return kept;
}

/** How far the lines of a column may reach: as far as the next column lets them. */
const rightOf = (at: number, gutters: readonly Interval[], right: number): number =>
  gutters[at] === undefined ? right : gutters[at][1] - GUTTER;

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
  if (OPEN_LABEL.test(textOf(above)) || /^\p{Ll}/u.test(textOf(line)) || isOpenDate(textOf(above), textOf(line)))
    return true;
  const edge = rightOf(0, gutters, column.right);
  return !endedEarly(above, line, edge) && !valuesEnd(before, row, gutters, column);
}

/**
 * True when every value of the row above ended on purpose, or a figure stands under a figure: the values below are other
 * ones, and so is their label.
 */
function valuesEnd(above: VisualRow, row: VisualRow, gutters: readonly Interval[], column: Column): boolean {
  const pairs = row.lines.flatMap((line) => {
    const at = columnOf(line, gutters);
    const over = at === 0 ? undefined : above.lines.find((other) => columnOf(other, gutters) === at);
    return over ? [{ line, over, right: rightOf(at, gutters, column.right) }] : [];
  });
  if (pairs.some(({ line, over }) => isFigure(line) && isFigure(over))) return true;
  return pairs.length > 0 && pairs.every(({ line, over, right }) => endedEarly(over, line, right));
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
  return ruled || pitch > 1.25 * column.pitch * sizeOfRow(b) + 0.5;
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

const linesIn = (group: readonly VisualRow[], at: number, gutters: readonly Interval[]): TextLine[] =>
  group
    .flatMap((each) => each.lines.filter((line) => columnOf(line, gutters) === at))
    .toSorted((a, b) => a.baseline - b.baseline);

function cellsOf(
  groups: readonly VisualRow[][],
  gutters: readonly Interval[],
  column: Column,
  edges: Interval,
): CellDraft[] {
  const grid = withWholeHeads(
    groups.map((group) => Array.from({ length: gutters.length + 1 }, (_, at) => linesIn(group, at, gutters))),
  );
  return grid.flatMap((cells, row) =>
    cells.map((lines, at): CellDraft => {
      const left = gutters[at - 1]?.[1] ?? edges[0];
      const right = rightOf(at, gutters, Math.max(edges[1], column.right));
      const { top, bottom } = union(cells.flat().map(({ box }) => box));
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
    page: firstLine(rows[0] as VisualRow).page,
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
    const prose = proseExtent(rows, index);
    if (prose > 0) {
      for (const column of proseColumns(rows.slice(index, index + prose))) bands.push({ lines: column });
      index += prose;
      continue;
    }
    const extent = extentOf(rows, index, column);
    bands.push({ table: tableFrom(rows.slice(index, index + extent), column) });
    index += extent;
  }
  flush();
  return bands;
}
