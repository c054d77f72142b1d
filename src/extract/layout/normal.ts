/**
 * The pinned normal form of text, and how the words of a passage are joined to it.
 *
 * printed `RESTRICTED – “the report”` -> text `RESTRICTED - "the report"` (as long, letter for letter)
 * `2021-` + `00231907` -> `2021-00231907`; `Stoke-on-` + `Trent` -> `Stoke-on-Trent`;
 * `pro-` + `curement` -> `procurement` only where that word stands elsewhere in the document, else `pro-curement`
 */

import { union } from '../../model/box.ts';
import type { Line, Span } from '../../model/document.ts';
import type { TextLine, Token } from './sheet.ts';

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u0060\u00b4\uff07]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\uff02]/g;
const WHITE_SPACE = /\s/g;

/** Folds dashes to `-`, quotation marks and apostrophes to straight ones, white space to a plain space. Same length. */
export function fold(printed: string): string {
  return printed.replace(DASHES, '-').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(WHITE_SPACE, ' ');
}

/** Letters that need two bytes each. */
const WIDE = /[\u0100-\uffff]/;

/**
 * The same text, held with one byte a letter where that is enough. What was folded is held with two, as it came, and patterns look through
 * that three times as slowly: the curly apostrophes of a paragraph would cost more than all else in it.
 */
export const narrow = (text: string): string =>
  WIDE.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');

/** Words of a document in lower case without the marks around them: evidence for how a cut word is spelt. */
export type Vocabulary = ReadonlySet<string>;

const bare = (word: string): string =>
  fold(word)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

export function vocabularyOf(lines: Iterable<TextLine>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    // The last word of a line may be half a word, and so may the first.
    for (const token of line.tokens.slice(1, -1)) words.add(bare(token.word.text));
    const [only] = line.tokens;
    if (line.tokens.length === 1 && only && !only.softHyphen) words.add(bare(only.word.text));
  }
  return words;
}

type Join = 'space' | 'touch' | 'drop';

/** How the last word of a line joins the first of the next. `drop` leaves the hyphen out. */
export function joinAcross(last: Token, next: Token, words: Vocabulary): Join {
  if (last.softHyphen) return 'touch';
  const text = fold(last.word.text);
  const after = fold(next.word.text);
  const before = /[\p{L}\p{N}](?=-$)/u.exec(text)?.[0];
  if (before === undefined || !/^[\p{L}\p{N}£(]/u.test(after)) return 'space';
  if (/^\d/.test(after) && /\d/.test(before)) return 'touch';
  // A dash is not a hyphen: between words it joins thoughts, and the words stay apart.
  if (!/[-\u2010\u2011]$/u.test(last.word.text) || !/^[\p{L}\p{N}]/u.test(after)) return 'space';
  const halves = [bare(text), bare(after)] as const;
  const isSpeltWhole = words.has(halves.join('')) && !words.has(halves.join('-'));
  return /^\p{Ll}/u.test(after) && isSpeltWhole ? 'drop' : 'touch';
}

export interface JoinedText {
  readonly printed: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly lines: readonly Line[];
}

/** The words of a passage's lines as one text, each with its place in it. */
export function joinLines(textLines: readonly TextLine[], words: Vocabulary): JoinedText {
  let printed = '';
  const spans: Span[] = [];
  const lines: Line[] = [];
  for (const [index, line] of textLines.entries()) {
    const next = textLines[index + 1]?.tokens[0];
    const last = line.tokens.at(-1);
    const join = last && next ? joinAcross(last, next, words) : 'space';
    const from = printed.length;
    for (const [place, token] of line.tokens.entries()) {
      const cut = join === 'drop' && token === last;
      const word = cut ? { ...token.word, text: token.word.text.slice(0, -1) } : token.word;
      if (place > 0) printed += ' ';
      spans.push({ start: printed.length, end: printed.length + word.text.length, word });
      printed += word.text;
    }
    lines.push({
      page: line.page,
      box: union(line.tokens.map((token) => token.word.box)),
      start: from,
      end: printed.length,
    });
    if (join === 'space' && next) printed += ' ';
  }
  return { printed, text: narrow(fold(printed)), spans, lines };
}
