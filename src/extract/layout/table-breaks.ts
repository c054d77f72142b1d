/**
 * Tables that go on over a page break: the furniture between is set aside and the parts become one table, so that the heads of the first page
 * stand over the sums of the second.
 *
 *   three columns at the foot, three columns of the same edges at the head of the next page     one table
 *   the same, with a line of text between                                                      two tables
 *   its heads once more on the next page                                                       furniture
 *   a row whose cells are cut by the break, its first cell empty on the next page                one row
 */
import type { Block, CellDraft, Draft, TableDraft } from './draft.ts';
import { textOf } from './lines.ts';

/** Points by which the columns of the two parts may stand apart. */
const MOST_APART = 8;
const SENTENCE_END = /[.:;?!]["'”’)]?$/;

/** Blocks in order, with the parts of a table where its first part stands. */
export function joinTablesOverBreaks(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let open = -1;
  for (const block of blocks) {
    const before = result[open];
    if (block.kind === 'table' && before?.kind === 'table' && isNextPart(before.table, block.table)) {
      const { heads, rest } = withoutRepeatedHeads(before.table, block.table);
      result[open] = { kind: 'table', table: joined(before.table, rest) };
      result.push(...heads.map((draft): Block => ({ kind: 'passage', draft: { ...draft, kind: 'furniture' } })));
      continue;
    }
    result.push(block);
    if (block.kind === 'table' || block.draft.kind !== 'furniture') open = result.length - 1;
  }
  return result;
}

function isNextPart(before: TableDraft, after: TableDraft): boolean {
  if (before.columns !== after.columns || before.source !== after.source) return false;
  if (lastPageOf(before) + 1 !== after.page) return false;
  const [starts, ends] = [startsOf(before), startsOf(after)];
  return starts.every((left, column) => {
    const other = ends[column];
    return left === undefined || other === undefined || Math.abs(left - other) <= MOST_APART;
  });
}

const lastPageOf = ({ page, cells }: TableDraft): number =>
  cells.reduce(
    (last, { drafts }) => Math.max(last, ...drafts.flatMap(({ lines }) => lines.map((line) => line.page))),
    page,
  );

/** Left edges of the columns, by the cells of one column; none where all cells span several. */
const startsOf = ({ columns, cells }: TableDraft): (number | undefined)[] =>
  Array.from({ length: columns }, (_, column) => {
    const lefts = cells.flatMap((cell) => (cell.column === column ? [cell.box.left] : []));
    return lefts.length === 0 ? undefined : Math.min(...lefts);
  });

/** The heads that stand again over the second part, and the part without them. */
function withoutRepeatedHeads(
  before: TableDraft,
  after: TableDraft,
): { readonly heads: readonly Draft[]; readonly rest: TableDraft } {
  const [first, second] = [withoutEmptyRows(before), withoutEmptyRows(after)];
  const again = second.cells.filter(({ row }) => row === 0);
  const wordsOf = (cells: readonly CellDraft[]): string =>
    cells.map(({ column, drafts }) => `${column} ${drafts.flatMap(({ lines }) => lines.map(textOf)).join(' ')}`).join();
  const words = wordsOf(again);
  const isAgain = /\p{L}/u.test(words) && wordsOf(first.cells.filter(({ row }) => row === 0)) === words;
  if (!isAgain || second.rows < 2) return { heads: [], rest: second };
  const cells = second.cells.filter(({ row }) => row > 0).map((cell) => ({ ...cell, row: cell.row - 1 }));
  return { heads: again.flatMap(({ drafts }) => drafts), rest: { ...second, rows: second.rows - 1, cells } };
}

/** One table of both. */
function joined(before: TableDraft, second: TableDraft): TableDraft {
  const first = withoutEmptyRows(before);
  const isCut = isRowCut(first, second);
  const offset = isCut ? first.rows - 1 : first.rows;
  const moved = second.cells.map((cell): CellDraft => ({ ...cell, row: cell.row + offset }));
  const cells = isCut ? withCutRow(first.cells, moved, offset) : [...first.cells, ...moved];
  return { ...first, rows: second.rows + offset, cells };
}

/** A tag tree counts the rows of all pages on each; what was drawn without words may be heads that repeat, which are furniture. */
function withoutEmptyRows(table: TableDraft): TableDraft {
  if (table.source !== 'tags') return table;
  const full = new Set(
    table.cells.flatMap(({ row, rowSpan, drafts }) =>
      drafts.length === 0 ? [] : Array.from({ length: rowSpan }, (_, at) => row + at),
    ),
  );
  const kept = [...full].sort((one, other) => one - other);
  const places = new Map(kept.map((row, at) => [row, at]));
  const cells = table.cells.flatMap((cell): CellDraft[] => {
    const row = places.get(cell.row);
    return row === undefined ? [] : [{ ...cell, row }];
  });
  return { ...table, rows: kept.length, cells };
}

/** The page ends within a row: the next one goes on with cells whose sentences are open, and names no new row. */
function isRowCut(first: TableDraft, second: TableDraft): boolean {
  const above = new Map(
    first.cells.flatMap((cell) => (cell.row === first.rows - 1 ? [[cell.column, cell] as const] : [])),
  );
  const below = second.cells.filter(({ row, drafts }) => row === 0 && drafts.length > 0);
  return (
    below.length > 0 &&
    below.every((cell) => {
      const last = above.get(cell.column)?.drafts.at(-1);
      return cell.column > 0 && last !== undefined && isOpen(last, cell.drafts[0]);
    })
  );
}

const isOpen = (last: Draft, next: Draft | undefined): boolean => {
  const [end, start] = [last.lines.at(-1), next?.lines[0]];
  return (
    end !== undefined && start !== undefined && !SENTENCE_END.test(textOf(end)) && /^[\p{Ll}(]/u.test(textOf(start))
  );
};

/** Cells cut by the break made whole: the sentence that the page cuts is one paragraph. */
function withCutRow(before: readonly CellDraft[], after: readonly CellDraft[], row: number): CellDraft[] {
  const rests = new Map(after.flatMap((cell) => (cell.row === row ? [[cell.column, cell.drafts] as const] : [])));
  const whole = before.map((cell): CellDraft => {
    const [rest, ...more] = (cell.row === row ? rests.get(cell.column) : undefined) ?? [];
    const last = cell.drafts.at(-1);
    if (rest === undefined || last === undefined) return cell;
    const made: Draft = { ...last, lines: [...last.lines, ...rest.lines] };
    return { ...cell, drafts: [...cell.drafts.slice(0, -1), made, ...more] };
  });
  return [...whole, ...after.filter((cell) => cell.row !== row)];
}
