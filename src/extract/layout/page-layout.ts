/** One page to blocks in reading order: its tables, and the text between them. */
import { type Box, union } from '../../model/box.ts';
import { bandsOf } from './alignment.ts';
import { interlocked, partedAtEdges } from './columns.ts';
import type { Block, Draft } from './draft.ts';
import { linesOf, rowsOf } from './lines.ts';
import { type Column, paragraphsOf } from './paragraphs.ts';
import { type VisualRow, visualRow, withMark, withoutStretch } from './rows.ts';
import type { Sheet, TextLine, Token } from './sheet.ts';
import { placeOf, tablesOf } from './tables.ts';

/** What is known of the whole document when a page is laid out. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

function columnFor(sheet: Sheet, setting: Setting): Column {
  return { ...setting, rules: sheet.rules, placeOf: (token) => placeOf(sheet, token) };
}

function preparedRows(tokens: readonly Token[], column: Column): VisualRow[] {
  const rows = rowsOf(tokens).map((row) => withMark(visualRow(linesOf(row))));
  const set = rows.map((row, index) => withoutStretch(row, [rows[index - 1], rows[index + 1]], column));
  return interlocked(partedAtEdges(set));
}

function blocksOfRows(rows: readonly VisualRow[], column: Column): Block[] {
  return bandsOf(rows, column).flatMap((band): Block[] =>
    'table' in band
      ? [{ kind: 'table', table: band.table }]
      : paragraphsOf(band.lines, column).map((draft): Block => ({ kind: 'passage', draft })),
  );
}

/** The text of a table cell: its paragraphs in order, columns within it one after the other. */
function cellDrafts(tokens: readonly Token[], box: Box, column: Column): Draft[] {
  const within: Column = {
    ...column,
    left: box.left,
    right: Math.max(box.right - 4, ...tokens.map((token) => token.word.box.right)),
  };
  const blocks = blocksOfRows(preparedRows(tokens, within), within);
  const drafts = blocks.flatMap((block) =>
    block.kind === 'passage' ? [block.draft] : block.table.cells.flatMap((cell) => cell.drafts),
  );
  return drafts.map((draft) => ({ ...draft, kind: 'cell' }));
}

const middle = (box: Box): number => (box.top + box.bottom) / 2;

/** The page without its furniture, as blocks. */
export function layoutPage(sheet: Sheet, furniture: ReadonlySet<Token>, setting: Setting): Block[] {
  const column = columnFor(sheet, setting);
  const text = sheet.tokens.filter((token) => !furniture.has(token));
  const { tables, rest } = tablesOf(sheet, text, (tokens, box) => cellDrafts(tokens, box, column));
  let rows = preparedRows(rest, column);
  const blocks: Block[] = [];
  for (const table of tables) {
    const before = rows.filter((row) => middle(row.box) < table.box.top);
    rows = rows.filter((row) => middle(row.box) >= table.box.top);
    blocks.push(...blocksOfRows(before, column), { kind: 'table', table });
  }
  blocks.push(...blocksOfRows(rows, column));
  for (const tokens of sheet.aside) blocks.push({ kind: 'passage', draft: asideDraft(tokens) });
  return blocks;
}

function asideDraft(tokens: readonly Token[]): Draft {
  const [first] = tokens;
  const box = union(tokens.map((token) => token.word.box));
  const line: TextLine = { page: first?.word.page ?? 0, box, tokens, baseline: box.bottom };
  return { kind: 'paragraph', lines: [line], level: null, right: box.right };
}
