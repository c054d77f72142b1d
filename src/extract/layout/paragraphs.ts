/**
 * Lines of one column to paragraphs. What begins a new one: another tagged element, a larger gap, a ruling line, an indent, a
 * list mark, a change between bold and plain, a `Label:`, and a line before it that ended although the next word would have
 * fitted.
 */
import { overlap, widthOf } from '../../model/box.ts';
import type { Draft } from './draft.ts';
import { boldShare, sizeOfLine, textOf } from './lines.ts';
import type { Rule, TagPlace, TextLine, Token } from './sheet.ts';

/** What the lines of a column are judged by. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Usual distance of lines, in shares of the font size. */
  readonly pitch: number;
  readonly rules: readonly Rule[];
  readonly placeOf: (token: Token) => TagPlace | null;
}

/** Bullets and check marks, `1.`, `1.2`, `1.2.3`, `(a)`, `a)`, `iv.`: what may open a list item. */
const BULLET = /^[•●○▪■◦‣➢→*·o–—-]$/u;
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\(\d{1,3}\)|\d{1,2}(?:\.\d{1,3}){1,3}\.?)$/i;

/** True when this word alone is the mark of a list item. */
export const isMark = (word: string): boolean => BULLET.test(word) || NUMBER.test(word);

const SENTENCE_END = /[.:;?!]["'”’)]?$/;
const LABEL = /^\p{Lu}[^.:;?!]{0,60}:(\s|$)/u;

const firstWord = (line: TextLine): Token | undefined => line.tokens[0];

/** The word that stands first would have fitted on the line before: that line was ended on purpose. */
export function endedEarly(line: TextLine, next: TextLine, right: number): boolean {
  const word = firstWord(next);
  if (!word) return false;
  const size = Math.max(1, sizeOfLine(line));
  return line.box.right + widthOf(word.word.box) + 0.8 * size < right;
}

function isRuledOff(a: TextLine, b: TextLine, column: Column): boolean {
  return column.rules.some(
    (rule) =>
      rule.horizontal &&
      rule.at > a.baseline &&
      rule.at < b.box.top + 0.35 * (b.box.bottom - b.box.top) &&
      rule.to - rule.from > 1.2 * widthOf(a.box) &&
      overlap(rule.from, rule.to, a.box.left, a.box.right) > 0.8 * widthOf(a.box),
  );
}

const isAllBold = (line: TextLine): boolean => boldShare(line) > 0.95;

function changesFace(a: TextLine, b: TextLine): boolean {
  const sizes = Math.abs(sizeOfLine(a) - sizeOfLine(b)) > 0.8;
  const last = a.tokens.at(-1)?.word.bold;
  const first = firstWord(b)?.word.bold;
  return sizes || (last !== first && (isAllBold(a) || isAllBold(b)));
}

/**
 * `Appropriate Adult Service` / `– additional cover`, `from 1st October 2023` / `– 30th September 2024`: a dash between two words that wrapped, at the
 * same edge, before small letters or between two figures.
 */
function isWrappedDash(a: TextLine, b: TextLine): boolean {
  const [dash, next] = b.tokens.map(({ word }) => word.text);
  return (
    /^[–—]$/u.test(dash ?? '') &&
    (/^\p{Ll}/u.test(next ?? '') || (/^£?\d/.test(next ?? '') && /\d[\d,.%]*[km]?$/.test(textOf(a)))) &&
    Math.abs(a.box.left - b.box.left) < 2 &&
    !SENTENCE_END.test(textOf(a)) &&
    !isMark(firstWord(a)?.word.text ?? '')
  );
}

/** A line that opens with a list mark, unless the mark is the end of a sentence that wrapped. */
function opensItem(a: TextLine | undefined, b: TextLine, column: Column): boolean {
  const word = firstWord(b)?.word.text ?? '';
  if (!isMark(word) || b.tokens.length === 1) return false;
  if (!a || (BULLET.test(word) && !isWrappedDash(a, b))) return true;
  if (BULLET.test(word)) return false;
  return SENTENCE_END.test(textOf(a)) || endedEarly(a, b, column.right) || b.box.left < a.box.left - 2;
}

/** Left edge that the lines after the first have: under the text that follows a list mark, or the first line's own. */
function hangingLeft(lines: readonly TextLine[]): number {
  const [first, second] = lines;
  if (second) return second.box.left;
  const mark = first?.tokens[0]?.word.text ?? '';
  return (isMark(mark) ? first?.tokens[1]?.word.box.left : first?.box.left) ?? 0;
}

function isIndented(lines: readonly TextLine[], b: TextLine, column: Column): boolean {
  const a = lines.at(-1);
  if (!a) return false;
  const slack = Math.max(4, sizeOfLine(a));
  const shift = b.box.left - hangingLeft(lines);
  if (Math.abs(shift) <= slack || isCentred(a, column) || isCentred(b, column)) return false;
  // A first line may be indented, or a list mark may hang: the second line then settles the left edge.
  if (lines.length === 1 && !endedEarly(a, b, column.right))
    return shift > 2.5 * slack && !isMark(firstWord(a)?.word.text ?? '');
  return true;
}

/** Set in from both edges alike, by more than any indent: an eighth of the width. */
function isCentred(line: TextLine, column: Column): boolean {
  const width = column.right - column.left;
  const before = line.box.left - column.left;
  const after = column.right - line.box.right;
  return before > width / 8 && after > width / 8 && Math.abs(before - after) < width / 25;
}

/** For centred lines the room on the left counts too. */
function roomRight(a: TextLine, b: TextLine, column: Column): number {
  const centred = isCentred(a, column) && isCentred(b, column);
  return centred ? column.right + (a.box.left - column.left) : column.right;
}

/** Words that no title or label ends in: what follows goes on with it. */
const OPEN_END = /(?:\/|&|,|\b(?:and|or|of|for|the|to|in|by|with))$/i;

/** A word in small letters, or a preposition in capitals, opens no line of its own: it goes on with an unended one. */
const GOES_ON = /^(?:\p{Ll}{2}|\p{Ll} |(?:OF|FOR|AND|OR|TO|WITH|IN|BY|AT|ON|FROM|&) )/u;

/** `10 November` / `2025`: a month is followed by its year. */
const MONTH_END =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
export const isOpenDate = (above: string, below: string): boolean => /^\d{4}\b/.test(below) && MONTH_END.test(above);

/** True when `a` was ended on purpose, with room for more. After a colon a little room tells. */
function isBroken(a: TextLine, b: TextLine, column: Column): boolean {
  const text = textOf(a);
  // `Malmesbury CCTV:` / `request for a grant` goes on; so does a label with an answer in small letters.
  const isEnded = text.endsWith(':') && !/^\p{Ll}{2}/u.test(textOf(b));
  if (isEnded && column.right - a.box.right > 2.5 * sizeOfLine(a)) return true;
  const goesOn =
    OPEN_END.test(text) || isOpenDate(text, textOf(b)) || (!SENTENCE_END.test(text) && GOES_ON.test(textOf(b)));
  return endedEarly(a, b, roomRight(a, b, column)) && !goesOn;
}

function isGap(lines: readonly TextLine[], b: TextLine, column: Column): boolean {
  const a = lines.at(-1);
  if (!a) return false;
  const before = lines.at(-2);
  const size = Math.max(1, sizeOfLine(a));
  const usual = before && before.page === a.page ? a.baseline - before.baseline : column.pitch * size;
  const pitch = b.baseline - a.baseline;
  return pitch > 1.25 * Math.max(usual, size) + 1 || pitch > 2.6 * size;
}

const FIGURE = /^[(£€$]*[-–]?[\d.,]*\d[\d.,]*[%)kKmM]*$/;

/** Figures under one another are a column of figures, not a wrapped text. */
export const isFigure = (line: TextLine): boolean => line.tokens.length === 1 && FIGURE.test(textOf(line));

/** True when `b` begins a new paragraph after `lines`. */
function begins(lines: readonly TextLine[], b: TextLine, column: Column): boolean {
  const a = lines.at(-1);
  if (!a) return true;
  const [placeA, placeB] = [a.tokens.at(-1), firstWord(b)].map((token) => (token ? column.placeOf(token) : null));
  if (placeA && placeB && placeA.block !== placeB.block) return true;
  if (isGap(lines, b, column) || changesFace(a, b) || isRuledOff(a, b, column) || isBroken(a, b, column)) return true;
  if (isFigure(a) && isFigure(b)) return true;
  if (placeA && placeB) return false;
  if (opensItem(a, b, column)) return true;
  return !OPEN_END.test(textOf(a)) && (isIndented(lines, b, column) || opensLabel(a, b, column));
}

/** Narrower columns than this hold fields rather than prose. */
const NARROW = 220;
const SHORT_LABEL = /^\p{Lu}[^.:;?!\s]*(?: [^.:;?!\s]+){0,2}:(\s|$)/u;

/** `Label: value` on a line of its own, unless the sentence before it is still open; fields of a narrow cell hold no sentences. */
function opensLabel(a: TextLine, b: TextLine, column: Column): boolean {
  const text = textOf(b);
  if (LABEL.test(text) && SENTENCE_END.test(textOf(a))) return true;
  return column.right - column.left < NARROW && SHORT_LABEL.test(text) && !/[,\p{Ll}]$/u.test(textOf(a));
}

/** The paragraphs and list items of a column of lines, in order; a column knows no headings yet. */
export function paragraphsOf(lines: readonly TextLine[], column: Column): Draft[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && !begins(group, line, column)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group): Draft => {
    const first = group[0]?.tokens[0];
    const place = first ? column.placeOf(first) : null;
    const item = place?.item === true || (group[0] !== undefined && opensItem(undefined, group[0], column));
    return { kind: item ? 'item' : 'paragraph', lines: group, level: place?.level ?? null, right: column.right };
  });
}
