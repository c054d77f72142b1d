/** Runs of text within one block of a page to lines of words, each word with its place in the page's folded text. */
import { isMark } from '../layout/paragraphs.ts';
import { BLANKS, spell } from './spell.ts';

/** The text of a text node. */
export interface TextInk {
  readonly text: string;
  /** Where it begins in the raw text of the page. */
  readonly raw: number;
  readonly bold: boolean;
  /** Part of a link's text. */
  readonly linked: boolean;
  /** A line's end in the source is one on the page (`pre`). */
  readonly keepsLines: boolean;
}

/** Text, or what parts words (`gap`) or lines (`break`). */
export type Ink = TextInk | 'gap' | 'break';

export interface InkWord {
  readonly text: string;
  readonly bold: boolean;
  readonly linked: boolean;
  /** Stands behind a gap, as the next field on its line does. */
  readonly isApart: boolean;
  /** Places in the raw text of the page. */
  readonly start: number;
  readonly end: number;
}

export type InkLine = readonly InkWord[];

interface Draft {
  text: string;
  letters: { all: number; bold: number; linked: number };
  start: number;
  end: number;
}

interface Gathered {
  /** Empty lines are kept, since they part paragraphs. */
  readonly lines: readonly InkWord[][];
  add(written: string, raw: number, ink: Pick<TextInk, 'bold' | 'linked'>): void;
  endWord(): void;
  /** What comes next on the line stands apart. */
  gap(): void;
  endLine(): void;
}

function gathering(): Gathered {
  const lines: InkWord[][] = [[]];
  let word: Draft | null = null;
  let isApart = false;
  const endWord = (): void => {
    if (word === null) return;
    const { text, letters, start, end } = word;
    const isMost = (count: number): boolean => count * 2 > letters.all;
    const read = spell(text);
    word = null;
    if (read === '') return;
    const told = { bold: isMost(letters.bold), linked: isMost(letters.linked), isApart };
    lines.at(-1)?.push({ text: read, ...told, start, end });
    isApart = false;
  };
  const add: Gathered['add'] = (written, raw, { bold, linked }) => {
    word ??= { text: '', letters: { all: 0, bold: 0, linked: 0 }, start: raw, end: raw };
    word.text += written;
    word.end = raw + written.length;
    word.letters.all += written.length;
    if (bold) word.letters.bold += written.length;
    if (linked) word.letters.linked += written.length;
  };
  const gap = (): void => {
    endWord();
    isApart = true;
  };
  const endLine = (): void => {
    endWord();
    isApart = false;
    lines.push([]);
  };
  return { lines, add, endWord, gap, endLine };
}

/** Blanks that do not fold, in a row as wide as this many, are a gap between two fields, as a tab is on paper. */
const GAP = 4;
/** How many fixed blanks one is as wide as: a quarter of the size, an em space the whole of it. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\u00a0|&(?:nbsp|#160|#x0*a0);/gi, 1],
  [/[\u2000\u2002]|&ensp;/gi, 2],
  [/[\u2001\u2003]|&emsp;/gi, 4],
];
const widthOf = (blank: string): number =>
  WIDTHS.reduce((sum, [pattern, width]) => sum + width * (blank.match(pattern)?.length ?? 0), 0);

/** Whether blanks part two fields; behind a list mark or a label they do not. */
function isGap(blank: string, line: readonly InkWord[]): boolean {
  const last = line.at(-1)?.text ?? '';
  const isLead = line.length === 0 || last.endsWith(':') || (line.length === 1 && isMark(last));
  return !isLead && widthOf(blank) >= GAP;
}

function addText(gathered: Gathered, ink: TextInk): void {
  let at = 0;
  for (const { 0: blank, index } of ink.text.matchAll(BLANKS)) {
    if (index > at) gathered.add(ink.text.slice(at, index), ink.raw + at, ink);
    gathered.endWord();
    if (isGap(blank, gathered.lines.at(-1) ?? [])) gathered.gap();
    const ends = ink.keepsLines ? blank.split('\n').length - 1 : 0;
    for (let line = 0; line < ends; line += 1) gathered.endLine();
    at = index + blank.length;
  }
  if (at < ink.text.length) gathered.add(ink.text.slice(at), ink.raw + at, ink);
}

/** Paragraphs of lines: a `br` ends a line, two in a row a paragraph. Lines and paragraphs without words are left out. */
export function paragraphsOfInk(inks: readonly Ink[]): InkLine[][] {
  const gathered = gathering();
  for (const ink of inks) {
    if (ink === 'gap') gathered.endWord();
    else if (ink === 'break') gathered.endLine();
    else addText(gathered, ink);
  }
  gathered.endLine();
  const paragraphs: InkWord[][][] = [[]];
  for (const line of gathered.lines) {
    if (line.length > 0) paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
