/** Paragraphs and tables that go on over a page break: the furniture between is set aside and the two parts become one. */
import type { Block, CellDraft, Draft, TableDraft } from './draft.ts';
import { boldShare, sizeOfLine, textOf } from './lines.ts';
import { endedEarly, isMark } from './paragraphs.ts';
import type { TextLine } from './sheet.ts';

const SENTENCE_END = /[.:;?!]["'”’)]?$/;

const isText = (draft: Draft): boolean => draft.kind === 'paragraph' || draft.kind === 'item';

function sameFace(a: TextLine, b: TextLine): boolean {
  return Math.abs(sizeOfLine(a) - sizeOfLine(b)) < 0.5 && boldShare(a) > 0.95 === boldShare(b) > 0.95;
}

/** The sentence is still open at the foot of the page, and the next page takes it up. */
function goesOn(before: Draft, after: Draft): boolean {
  const last = before.lines.at(-1);
  const [first] = after.lines;
  if (!last || !first || !isText(before) || after.kind !== 'paragraph' || after.level !== null || before.level !== null)
    return false;
  if (last.page + 1 !== first.page || SENTENCE_END.test(textOf(last)) || !sameFace(last, first)) return false;
  if (isMark(first.tokens[0]?.word.text ?? '')) return false;
  return !endedEarly(last, first, before.right) || /^\p{Ll}/u.test(textOf(first));
}

/** Fewer columns are labels and values, which need no head to be read. */
const FEWEST_COLUMNS = 3;
/** Points by which the edges of a column may differ from page to page. */
const SAME_EDGE = 4;

const lineOf = ({ drafts }: CellDraft): TextLine | undefined => drafts[0]?.lines[0];
const rowOf = ({ cells }: TableDraft, row: number): CellDraft[] => cells.filter((cell) => cell.row === row);
const isHead = (row: readonly CellDraft[]): boolean =>
  row.some(({ header }) => header) ||
  row.every(({ drafts }) => drafts.every(({ lines }) => lines.every((line) => boldShare(line) > 0.95)));

/** The left edges of a table's columns. */
const edgesOf = ({ cells, columns }: TableDraft): number[] =>
  Array.from({ length: columns }, (_, column) =>
    Math.min(...cells.filter((cell) => cell.column === column).map(({ box }) => box.left)),
  );

/** The same columns at the head of the next page, and no head of their own over them. */
function tableGoesOn(above: TableDraft, below: TableDraft): boolean {
  if (above.columns !== below.columns || above.columns < FEWEST_COLUMNS || above.source !== below.source) return false;
  const last = above.cells.findLast((cell) => cell.drafts.length > 0);
  const lastPage = last === undefined ? above.page : (lineOf(last)?.page ?? above.page);
  if (below.page !== lastPage + 1) return false;
  const edges = edgesOf(below);
  return edgesOf(above).every((edge, at) => Math.abs(edge - (edges[at] ?? 0)) < SAME_EDGE) && !isHead(rowOf(below, 0));
}

/** One table; its box stays that of its first page. */
const joined = (above: TableDraft, below: TableDraft): TableDraft => ({
  ...above,
  rows: above.rows + below.rows,
  cells: [...above.cells, ...below.cells.map((cell) => ({ ...cell, row: cell.row + above.rows }))],
});

/** Blocks in order, with the halves of broken paragraphs joined where the first stands. */
export function joinOverBreaks(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let open = -1;
  for (const block of blocks) {
    const before = result[open];
    if (block.kind === 'passage' && before?.kind === 'passage' && goesOn(before.draft, block.draft)) {
      result[open] = {
        kind: 'passage',
        draft: { ...before.draft, lines: [...before.draft.lines, ...block.draft.lines] },
      };
      continue;
    }
    if (block.kind === 'table' && before?.kind === 'table' && tableGoesOn(before.table, block.table)) {
      result[open] = { kind: 'table', table: joined(before.table, block.table) };
      continue;
    }
    result.push(block);
    if (block.kind === 'table' || block.draft.kind !== 'furniture') open = result.length - 1;
  }
  return result;
}
