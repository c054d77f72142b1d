/** Sheets to passages, sections and tables in reading order: where layout ends and the Document begins. */
import { type Box, union } from '../../model/box.ts';
import type { Cell, CellPlace, Passage, PassageKind, Section, Table } from '../../model/document.ts';
import { joinOverBreaks } from './breaks.ts';
import type { Block, CellDraft, Draft, TableDraft } from './draft.ts';
import { furnitureOf } from './furniture.ts';
import { headingRules, isHeading, levelsOf } from './headings.ts';
import { boldShare, linesOf, rowsOf, sizeOfLine } from './lines.ts';
import { joinLines, type Vocabulary, vocabularyOf } from './normal.ts';
import { layoutPage } from './page-layout.ts';
import { bodySize, settingOf } from './setting.ts';
import type { Sheet, TextLine, Token } from './sheet.ts';
import { joinTablesOverBreaks } from './table-breaks.ts';

export interface Composed {
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
}

interface PageRows {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly TextLine[])[];
}

/** Furniture lines of a page: those at its head come before its text, the others after. */
function furnitureBlocks(
  { sheet, rows }: PageRows,
  furniture: ReadonlySet<TextLine>,
): { head: Block[]; foot: Block[] } {
  const lines = rows.flat().filter((line) => furniture.has(line));
  const block = (line: TextLine): Block => ({
    kind: 'passage',
    draft: { kind: 'furniture', lines: [line], level: null, right: line.box.right },
  });
  const isHead = (line: TextLine): boolean => line.box.bottom < sheet.height / 2;
  return { head: lines.filter(isHead).map(block), foot: lines.filter((line) => !isHead(line)).map(block) };
}

/** Blocks, the usual font size, and the words that tell how a cut word is spelt. */
export interface LaidOut {
  readonly blocks: readonly Block[];
  readonly body: number;
  readonly words: Vocabulary;
}

function blocksOf(sheets: readonly Sheet[]): LaidOut {
  const pages = sheets.map((sheet): PageRows => ({ sheet, rows: rowsOf(sheet.tokens).map(linesOf) }));
  const all = pages.flatMap(({ rows }) => rows.flat());
  const body = bodySize(all);
  const furniture = furnitureOf(pages, body);
  const text = all.filter((line) => !furniture.has(line));
  const blocks = pages.flatMap((page) => {
    const { head, foot } = furnitureBlocks(page, furniture);
    const taken = tokensOf(page, furniture);
    const sheet = { ...page.sheet, tokens: page.rows.flat().flatMap((line) => line.tokens) };
    return [...head, ...layoutPage(sheet, taken, settingOf(sheet, text)), ...foot];
  });
  return { blocks: joinTablesOverBreaks(joinOverBreaks(blocks)), body, words: vocabularyOf(all) };
}

function tokensOf({ rows }: PageRows, furniture: ReadonlySet<TextLine>): Set<Token> {
  return new Set(
    rows
      .flat()
      .filter((line) => furniture.has(line))
      .flatMap((line) => line.tokens),
  );
}

interface Numbering {
  readonly passages: Passage[];
  readonly sections: Section[];
  readonly tables: Table[];
  readonly words: Vocabulary;
}

function addPassage(numbering: Numbering, draft: Draft, kind: PassageKind, cell: CellPlace | null): number {
  const { passages, sections, words } = numbering;
  const [first] = draft.lines;
  if (first === undefined) throw new Error('a passage of no lines');
  const joined = joinLines(draft.lines, words);
  const here = draft.lines.filter((line) => line.page === first.page);
  passages.push({
    index: passages.length,
    kind,
    ...joined,
    page: first.page,
    box: union(here.map((line) => line.box)),
    bold: draft.lines.every((line) => boldShare(line) > 0.5),
    size: sizeOfLine(first),
    section: sections.length - 1,
    cell,
    ...(draft.anchor === undefined ? {} : { anchor: draft.anchor }),
  });
  return passages.length - 1;
}

function addTable(numbering: Numbering, table: TableDraft): void {
  const index = numbering.tables.length;
  const inOrder = [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const cells = inOrder.map((cell: CellDraft): Cell => {
    const { row, column, rowSpan, columnSpan, header, box, drafts } = cell;
    const passages = drafts.map((draft) => addPassage(numbering, draft, 'cell', { table: index, row, column }));
    return { row, column, rowSpan, columnSpan, header, box: rounded(box), passages };
  });
  const { page, box, source, rows, columns } = table;
  numbering.tables.push({ index, page, box: rounded(box), source, rows, columns, cells });
}

function rounded(box: Box): Box {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { left: round(box.left), top: round(box.top), right: round(box.right), bottom: round(box.bottom) };
}

function beginSection(numbering: Numbering, heading: number | null, level: number): void {
  const from = numbering.passages.length;
  numbering.sections.push({ index: numbering.sections.length, heading, level, from, to: from });
}

/** Lays out the pages of a document. Words are neither lost nor invented. */
export const compose = (sheets: readonly Sheet[]): Composed => composeBlocks(blocksOf(sheets));

/** Blocks in reading order, whose usual font size is `body`, to a Document's passages. */
export function composeBlocks({ blocks, body, words }: LaidOut): Composed {
  const drafts = blocks.flatMap((block) => (block.kind === 'passage' ? [block.draft] : []));
  const rules = headingRules(
    drafts.filter((draft) => draft.kind !== 'furniture'),
    body,
  );
  const headings = drafts.filter((draft) => isHeading(draft, rules));
  const levelOf = levelsOf(headings);
  const numbering: Numbering = { passages: [], sections: [], tables: [], words };
  beginSection(numbering, null, 0);
  for (const block of blocks) {
    if (block.kind === 'table') addTable(numbering, block.table);
    else if (isHeading(block.draft, rules)) {
      beginSection(numbering, numbering.passages.length, levelOf(block.draft));
      addPassage(numbering, block.draft, 'heading', null);
    } else addPassage(numbering, block.draft, block.draft.kind, null);
  }
  const { passages, sections, tables } = numbering;
  const ends = sections.map(
    (section, index): Section => ({ ...section, to: sections[index + 1]?.from ?? passages.length }),
  );
  return { passages, sections: ends, tables };
}
