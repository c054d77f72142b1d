/**
 * Blocks and tables of a page set on a grid, so that rules which ask what stands beside or below find it: one row a line, cells of a table side by side, every
 * letter equally wide. The boxes are made up for reading and are never published.
 */
import { type Box, union } from '../../model/box.ts';
import type { Anchor } from '../../model/document.ts';
import type { LaidOut } from '../layout/compose.ts';
import type { Block, CellDraft, Draft, TableDraft } from '../layout/draft.ts';
import { lineFrom } from '../layout/lines.ts';
import { vocabularyOf } from '../layout/normal.ts';
import { type Column, paragraphsOf } from '../layout/paragraphs.ts';
import type { TextLine, Token } from '../layout/sheet.ts';
import type { CellFlow, Flow, TableFlow, TextFlow } from './flow.ts';
import type { Folded } from './folded.ts';
import type { InkLine } from './ink.ts';
import type { Selectors } from './selector.ts';

/** Points: the body's letters, and headings of level 1 to 6. */
const SIZE = 10;
const SIZES: readonly number[] = [20, 18, 16, 14, 13, 12];
const LETTER = 0.6;
/** Distance of lines, in shares of the size. */
const PITCH = 1.4;
const MARGIN = 40;
/** Columns are this many letters apart: more than a word space, so that no line goes over it. */
const GUTTER = 4;
/** Prose that was broken by hand has lines of at least so many letters, all but the last nearly as long as the longest. */
const SHORTEST_PROSE = 60;
const EVEN = 0.75;
/** A column so wide that each line in it was ended on purpose. */
const ENDLESS = 1e6;

/** What is known of the page when it is set. */
export interface Setting {
  readonly folded: Folded;
  readonly selectors: Selectors;
}

export interface SetPage {
  /** As the layout of a PDF gives them. */
  readonly laidOut: LaidOut;
  readonly width: number;
  readonly height: number;
  readonly words: number;
}

const sizeOf = ({ level }: TextFlow): number => (level === null ? SIZE : (SIZES[level - 1] ?? SIZE));

/** The lines of one row: a gap parts them, and they stand side by side. */
function rowAt(row: InkLine, size: number, left: number, top: number, { folded }: Setting): TextLine[] {
  const lines: Token[][] = [];
  let x = left;
  for (const { text, bold, isApart, start, end } of row) {
    if (lines.length === 0 || isApart) {
      x += lines.length === 0 ? 0 : GUTTER * LETTER * size;
      lines.push([]);
    }
    const box: Box = { left: x, top: top + 1, right: x + text.length * LETTER * size, bottom: top + 1 + 1.1 * size };
    x = box.right + LETTER * size;
    const source = { start: folded.placeOf(start), end: folded.placeOf(end - 1) + 1 };
    const word = { text, page: 1, box, size, bold, origin: 'text' as const, source };
    const token = { word, baseline: top + size, content: null, artifact: false, spaced: true, softHyphen: false };
    lines.at(-1)?.push(token);
  }
  return lines.map(lineFrom);
}

/** Where a passage stands in the page: its element, and its part of the element's text. */
function anchorOf(draft: Draft, flow: TextFlow, { folded, selectors }: Setting): Anchor {
  const { selector, element } = selectors.of(flow.anchor);
  const from = draft.lines[0]?.tokens[0]?.word.source?.start ?? 0;
  const to = draft.lines.at(-1)?.tokens.at(-1)?.word.source?.end ?? from;
  return { selector, start: folded.startOf(element), from, text: folded.text.slice(from, to) };
}

/** The right edge that lines which a `br` ends were broken at; far off where they are no prose, and each says something of its own. */
function rightOf(lines: readonly TextLine[]): number {
  const rights = lines.map(({ box }) => box.right);
  const longest = Math.max(...rights);
  const isProse =
    longest > MARGIN + SHORTEST_PROSE * LETTER * SIZE &&
    rights.slice(0, -1).every((right) => right - MARGIN > EVEN * (longest - MARGIN));
  return isProse ? longest : ENDLESS;
}

/** The lines of a block as drafts: what a `br` ends is parted as lines of a PDF are. */
function draftsOf(flow: TextFlow, lines: readonly TextLine[], left: number, setting: Setting): Draft[] {
  const right = rightOf(lines);
  const column: Column = { left, right, pitch: PITCH, rules: [], placeOf: () => null };
  const { role, level } = flow;
  const isWhole = role === 'furniture' || level !== null;
  const parted: readonly Draft[] = isWhole ? [{ kind: 'paragraph', lines, level, right }] : paragraphsOf(lines, column);
  return parted.map((draft): Draft => {
    const kind = role === 'text' ? draft.kind : role === 'item' ? 'item' : 'furniture';
    return { ...draft, kind, level, anchor: anchorOf(draft, flow, setting) };
  });
}

interface Set {
  readonly drafts: readonly Draft[];
  readonly right: number;
  readonly bottom: number;
}

/** One block after the other, from a corner on. */
function setFlows(flows: readonly TextFlow[], left: number, top: number, setting: Setting): Set {
  let [bottom, right] = [top, left];
  const drafts = flows.flatMap((flow) => {
    const size = sizeOf(flow);
    const lines = flow.lines.flatMap((line) => {
      const row = rowAt(line, size, left, bottom, setting);
      bottom += PITCH * size;
      right = Math.max(right, row.at(-1)?.box.right ?? left);
      return row;
    });
    return draftsOf(flow, lines, left, setting);
  });
  return { drafts, right, bottom };
}

const lettersOf = (line: InkLine): number =>
  line.reduce((sum, { text, isApart }) => sum + text.length + 1 + (isApart ? GUTTER : 0), 0);

const widthOf = ({ flows }: CellFlow): number =>
  Math.max(0, ...flows.flatMap((flow) => flow.lines.map((line) => lettersOf(line) * LETTER * sizeOf(flow))));

/** Left edges of the columns: each as wide as its widest cell that spans no other. */
function leftsOf({ cells, columns }: TableFlow): number[] {
  const widths = new Array<number>(columns).fill(0);
  for (const cell of cells)
    if (cell.columnSpan === 1) widths[cell.column] = Math.max(widths[cell.column] ?? 0, widthOf(cell));
  const lefts = [MARGIN];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width + GUTTER * LETTER * SIZE);
  return lefts;
}

function setTable(table: TableFlow, top: number, setting: Setting): { draft: TableDraft; bottom: number } {
  const lefts = leftsOf(table);
  const byRow = Map.groupBy(table.cells, ({ row }) => row);
  const cells: CellDraft[] = [];
  let bottom = top;
  for (let row = 0; row < table.rows; row += 1) {
    const from = bottom;
    bottom = from + PITCH * SIZE;
    for (const { flows, ...place } of byRow.get(row) ?? []) {
      const left = lefts[place.column] ?? MARGIN;
      const set = setFlows(flows, left, from, setting);
      const right = Math.max(set.right, (lefts[place.column + place.columnSpan] ?? left) - GUTTER);
      const drafts = set.drafts.map((draft): Draft => ({ ...draft, kind: 'cell', level: null }));
      cells.push({ ...place, box: { left, top: from, right, bottom: Math.max(bottom, set.bottom) }, drafts });
      bottom = Math.max(bottom, set.bottom);
    }
  }
  const box = union(cells.map((cell) => cell.box));
  const { source, rows, columns } = table;
  return { draft: { page: 1, box, source, rows, columns, cells }, bottom };
}

const linesIn = (block: Block): readonly TextLine[] =>
  block.kind === 'passage'
    ? block.draft.lines
    : block.table.cells.flatMap(({ drafts }) => drafts.flatMap(({ lines }) => lines));

/** Sets a page: one long sheet. */
export function setPage(flows: readonly Flow[], setting: Setting): SetPage {
  const blocks: Block[] = [];
  let bottom = MARGIN;
  for (const flow of flows) {
    if (flow.kind === 'table') {
      const set = setTable(flow, bottom, setting);
      blocks.push({ kind: 'table', table: set.draft });
      bottom = set.bottom;
    } else {
      const set = setFlows([flow], MARGIN, bottom, setting);
      blocks.push(...set.drafts.map((draft): Block => ({ kind: 'passage', draft })));
      bottom = set.bottom;
    }
  }
  const lines = blocks.flatMap(linesIn);
  const right = lines.reduce((most, { box }) => Math.max(most, box.right), 0);
  const words = lines.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return {
    laidOut: { blocks, body: SIZE, words: vocabularyOf(lines) },
    width: right + MARGIN,
    height: bottom + MARGIN,
    words,
  };
}
