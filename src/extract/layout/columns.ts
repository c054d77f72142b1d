/**
 * Columns that no ruling line tells: rows parted where a space stands at an edge that other rows show, and lines that stand
 * beside each other although at other heights. What comes of the rows is left to alignment.
 *
 *   "Exeter Exeter City Council" above and below rows with a wide gap there     parted at the edge that they share
 *   a justified line that has a space at such an edge                           whole: all its spaces are as wide
 *   "Treasurer" half a line below "Agreed", in another column                   one row: cells are set to the middle
 */
import { heightOf, overlap } from '../../model/box.ts';
import { lineFrom, sizeOfLine } from './lines.ts';
import { isMark } from './paragraphs.ts';
import { GUTTER, isSplit, sizeOfRow, type VisualRow, visualRow } from './rows.ts';
import type { TextLine } from './sheet.ts';

/** A space between words is a quarter of the size; from this share on, one that stands at an edge parts columns. */
const LEAST_GAP = 0.65;
/** From this share on it also shows an edge to other rows: two spaces after a full stop are less. */
const TELLING_GAP = 0.8;
/** A justified line stretches all its spaces: the one between columns is this many times as wide as the usual one. */
const WIDER = 1.6;
/** Points by which words at one edge may miss it. */
const SAME_EDGE = 1.5;
/** Other rows that must show an edge, and how many rows away they may stand. */
const WITNESSES = 2;
const NEAR = 12;
/** More than this many line heights of white end what belongs together. */
const FARTHEST = 3;

/** A line, and the words before which it may be parted. */
interface Openings {
  readonly line: TextLine;
  readonly at: readonly number[];
}

/** Where words begin after a gap, and where words end at one or at the row's end. */
interface Edges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const gapBefore = ({ tokens }: TextLine, at: number): number =>
  (tokens[at]?.word.box.left ?? 0) - (tokens[at - 1]?.word.box.right ?? 0);

function openingsOf(line: TextLine): Openings {
  const least = LEAST_GAP * sizeOfLine(line);
  const gaps = line.tokens.slice(1).map((_, index) => gapBefore(line, index + 1));
  if (!gaps.some((gap) => gap >= least)) return { line, at: [] };
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const wide = gaps.length > 2 ? Math.max(least, WIDER * usual) : least;
  const afterMark = isMark(line.tokens[0]?.word.text ?? '') ? 1 : 0;
  return { line, at: gaps.flatMap((gap, index) => (gap >= wide && index >= afterMark ? [index + 1] : [])) };
}

function edgesOf(lines: readonly Openings[]): Edges {
  const telling = lines.flatMap(({ line, at }) =>
    at
      .filter((index) => gapBefore(line, index) >= TELLING_GAP * sizeOfLine(line))
      .map((index) => [line.tokens[index - 1], line.tokens[index]] as const),
  );
  return {
    starts: [...lines.slice(1).map(({ line }) => line.box.left), ...telling.map(([, b]) => b?.word.box.left ?? 0)],
    ends: [...lines.map(({ line }) => line.box.right), ...telling.map(([a]) => a?.word.box.right ?? 0)],
  };
}

/** The rows above and below that have columns and that white does not part from this one. */
function witnessesOf(rows: readonly VisualRow[], edges: readonly Edges[], at: number): Edges[] {
  const towards = (step: -1 | 1): Edges[] => {
    const found: Edges[] = [];
    for (let index = at + step; Math.abs(index - at) <= NEAR; index += step) {
      const [row, before] = [rows[index], rows[index - step]];
      if (!row || !before) break;
      const white = step > 0 ? row.box.top - before.box.bottom : before.box.top - row.box.bottom;
      if (white > FARTHEST * sizeOfRow(row)) break;
      const own = edges[index];
      if (own && own.starts.length > 0) found.push(own);
    }
    return found;
  };
  return [...towards(-1), ...towards(1)];
}

function partedLine({ line, at }: Openings, witnesses: readonly Edges[]): TextLine[] {
  const shown = (kind: keyof Edges, edge: number | undefined): boolean =>
    edge !== undefined &&
    witnesses.filter((edges) => edges[kind].some((other) => Math.abs(other - edge) < SAME_EDGE)).length >= WITNESSES;
  const isEdge = (opening: number, index: number): boolean => {
    const { tokens } = line;
    const last = tokens[(at[index + 1] ?? tokens.length) - 1];
    return (
      shown('starts', tokens[opening]?.word.box.left) ||
      shown('ends', tokens[opening - 1]?.word.box.right) ||
      shown('ends', last?.word.box.right)
    );
  };
  const cuts = [0, ...at.filter(isEdge), line.tokens.length];
  return cuts.slice(1).map((to, index) => lineFrom(line.tokens.slice(cuts[index], to)));
}

/** The rows, with lines parted also at narrower gaps that stand at the edge of a column. */
export function partedAtEdges(rows: readonly VisualRow[]): VisualRow[] {
  if (rows.filter(isSplit).length < WITNESSES) return [...rows];
  const openings = rows.map((row) => row.lines.map(openingsOf));
  const edges = openings.map(edgesOf);
  return rows.map((row, index) => {
    const own = openings[index] ?? [];
    if (own.every(({ at }) => at.length === 0)) return row;
    const witnesses = witnessesOf(rows, edges, index);
    return witnesses.length < WITNESSES ? row : visualRow(own.flatMap((each) => partedLine(each, witnesses)));
  });
}

/** Base lines closer than this share of the size are nearer than lines under each other can be. */
const BESIDE = 0.8;

/** Lines of a row below that stand beside those of one above, in other columns, less than a line lower. */
function standsBeside(above: readonly TextLine[], row: VisualRow): boolean {
  const size = sizeOfRow(row);
  const reach = above.filter((line) => row.lines.some((own) => own.baseline - line.baseline < BESIDE * size));
  return (
    reach.length > 0 &&
    reach.every((line) =>
      row.lines.every(
        (own) =>
          Math.abs(own.box.top - line.box.top) < 2 * heightOf(own.box) &&
          overlap(own.box.left - GUTTER, own.box.right + GUTTER, line.box.left, line.box.right) <= 0,
      ),
    )
  );
}

/** Rows that hold what stands side by side, also where the cells of a table are set to the middle and their lines alternate. */
export function interlocked(rows: readonly VisualRow[]): VisualRow[] {
  const result: VisualRow[] = [];
  for (const row of rows) {
    const above = result.at(-1);
    if (above === undefined || !standsBeside(above.lines, row)) result.push(row);
    else result[result.length - 1] = visualRow(sortedLines([...above.lines, ...row.lines]));
  }
  return result;
}

const sortedLines = (lines: readonly TextLine[]): TextLine[] =>
  lines.toSorted((a, b) => a.box.left - b.box.left || a.baseline - b.baseline);
