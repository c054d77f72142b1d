/**
 * Turns a text picture into a Document, through the same code that lays out PDFs, so that a test is read at a glance.
 *
 * One character is 6 points wide, one row 14 points high, letters are 10 points. Three spaces or more part lines (columns). A
 * row that opens with `# ` is bold; `**words**` are bold within a row. `\f` begins a new page. Rows that open with `|` are ruled
 * cells: each row is a row of the table, unless rows such as `|----|----|` part them; a missing `|` makes a merged cell.
 */
import { createHash } from 'node:crypto';
import { compose } from '../../src/extract/layout/compose.ts';
import type { Rule, Sheet, Token } from '../../src/extract/layout/sheet.ts';
import type { Document } from '../../src/model/document.ts';

const COLUMN = 6;
const ROW = 14;
const SIZE = 10;
const MARGIN = 48;
const WIDTH = 595;
const HEIGHT = 842;

interface Cursor {
  readonly page: number;
  readonly row: number;
}

const xOf = (column: number): number => MARGIN + column * COLUMN;
const yOf = (row: number): number => MARGIN + row * ROW;

function tokensOf(drawn: string, { page, row }: Cursor): Token[] {
  const heading = drawn.startsWith('# ');
  const text = heading ? drawn.slice(2) : drawn;
  let bold = heading;
  let shift = 0;
  return [...text.matchAll(/[^\s|]+/g)].flatMap((match): Token[] => {
    const opens = match[0].startsWith('**');
    const closes = match[0].endsWith('**') && match[0].length > 2;
    const word = match[0].replace(/^\*\*|\*\*$/g, '');
    if (opens) bold = true;
    const left = xOf(match.index - shift);
    if (opens) shift += 2;
    if (closes) shift += 2;
    const token = word === '' ? [] : [tokenAt(word, left, bold, page, row)];
    if (closes) bold = heading;
    return token;
  });
}

function tokenAt(text: string, left: number, bold: boolean, page: number, row: number): Token {
  const top = yOf(row) + 2;
  const box = { left, top, right: left + text.length * COLUMN, bottom: top + SIZE + 1 };
  const softHyphen = text.endsWith('\u00ad');
  const word = { text: softHyphen ? text.slice(0, -1) : text, page, box, size: SIZE, bold, origin: 'text' as const };
  return { word, baseline: top + 8, content: null, artifact: false, spaced: true, softHyphen };
}

const isRuled = (line: string | undefined): boolean => line !== undefined && /^[|+]/.test(line);
const isBorder = (line: string): boolean => /^[|+][-+|\s]*-{2,}[-+|\s]*$/.test(line);

const columnsOf = (line: string): number[] => [...line.matchAll(/[|+]/g)].map((match) => match.index);

/** Dashes of a border row as ruling lines. */
const borderRules = (line: string, at: number): Rule[] =>
  [...line.matchAll(/[-+]{2,}[|+]?/g)].map((match) => ({
    horizontal: true,
    at,
    from: xOf(Math.max(0, match.index - 1)),
    to: xOf(match.index + match[0].length - (/[|+]$/.test(match[0]) ? 1 : 0)),
  }));

/** The rules of one run of `|` rows that starts at row `top`. */
function tableRules(lines: readonly string[], top: number): Rule[] {
  const columns = lines.flatMap(columnsOf);
  const [from, to] = [xOf(Math.min(...columns)), xOf(Math.max(...columns))];
  const across = (row: number): Rule => ({ horizontal: true, at: yOf(row), from, to });
  const bordered = lines.some(isBorder);
  const rules: Rule[] = [across(top), across(top + lines.length)];
  for (const [index, line] of lines.entries()) {
    const row = top + index;
    if (isBorder(line) && index > 0 && index < lines.length - 1) rules.push(...borderRules(line, yOf(row) + ROW / 2));
    else if (!bordered && index > 0) rules.push(across(row));
    for (const column of columnsOf(line))
      rules.push({ horizontal: false, at: xOf(column), from: yOf(row), to: yOf(row + 1) });
  }
  return rules;
}

function rulesOf(lines: readonly string[]): Rule[] {
  const rules: Rule[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    if (!isRuled(lines[row])) continue;
    const start = row;
    while (isRuled(lines[row])) row += 1;
    rules.push(...tableRules(lines.slice(start, row), start));
  }
  return rules;
}

function sheetOf(picture: string, page: number): Sheet {
  const lines = picture.split('\n');
  const tokens = lines.flatMap((line, row) => (isRuled(line) && isBorder(line) ? [] : tokensOf(line, { page, row })));
  return {
    number: page,
    width: Math.max(WIDTH, ...lines.map((line) => xOf(line.length) + MARGIN)),
    height: Math.max(HEIGHT, yOf(lines.length) + MARGIN),
    turned: 0,
    method: tokens.length > 0 ? 'text' : 'none',
    tokens,
    aside: [],
    rules: rulesOf(lines),
    tags: null,
    images: 0,
  };
}

/** The pages of a picture as sheets, before layout. */
export const drawSheets = (picture: string): Sheet[] =>
  picture.split('\f').map((page, index) => sheetOf(page.replace(/^\n/, ''), index + 1));

export function draw(picture: string): Document {
  const sheets = drawSheets(picture);
  const composed = compose(sheets);
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const read = sheets.some((sheet) => sheet.method === 'text');
  return {
    id: sha256.slice(0, 16),
    sha256,
    bytes: picture.length,
    media_type: 'application/pdf',
    method: read ? 'text' : 'none',
    pages: sheets.map(({ number, width, height, turned, method, tokens, images }) => ({
      number,
      width,
      height,
      turned,
      method,
      words: tokens.length,
      images,
    })),
    ...composed,
    characters: composed.passages.reduce((sum, passage) => sum + passage.text.replaceAll(' ', '').length, 0),
    repaired: false,
  };
}
