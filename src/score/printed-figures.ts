/**
 * Every number that a text prints, as sums of money that a reader could take it for: the net that an invented value would not pass. It is read
 * apart from the parser's own finder, and wider: it asks for no sign of a currency and knows no role.
 *
 *   "£21,169.59"                   2116959 pence
 *   "£1.3 - 1.5m"                  each as it stands, and as millions
 *   "four million pounds"          400000000
 *   "820" in a text with "£000"    82000, and 82000000
 */
import { FIGURE_SCALES, NUMBER_SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts';

const NUMBER = /\d+(?:,\s?\d{3})*(?:\.\d+)?/g;
/** Thousands set apart by a space. */
const SPACED = /\d{1,3}(?: \d{3})+(?:\.\d+)?/g;
const SCALE = `(?:${Object.keys(FIGURE_SCALES)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})(?![\\p{L}\\d])`;
/** The scale behind a number, or behind the other end of a range: `m` of `£13-15m`. */
const SCALED = new RegExp(`^(?:\\s?(?:-|to|and|or|/|&)\\s?(?:£|€|\\$)?\\s?[\\d,.]*\\d)?\\s?-?(?<scale>${SCALE})`, 'iu');
/** Heads of columns that count in thousands or millions. */
const IN_UNITS: readonly (readonly [RegExp, number])[] = [
  [/£\s?'?0{3}s?\b|£\s?k\b|\b000s\b|thousands/i, 1_000],
  [/£\s?m\b|£\s?millions?\b|\bmillions\b/i, 1_000_000],
];
const PENCE = /^\s?(?:p\b|pence)/;

/** Pence, halves of a penny up. */
const inPence = (pounds: number): number => Math.floor(pounds * 100 + 0.5 + 1e-6);

/** All sums that the text may be read to print, in pence; white space and dashes may be of any kind. */
export function figuresIn(printed: string): ReadonlySet<number> {
  const text = printed
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  const units = [1, ...IN_UNITS.filter(([cue]) => cue.test(text)).map(([, unit]) => unit)];
  const sums = new Set<number>();
  for (const pattern of [NUMBER, SPACED]) {
    for (const match of text.matchAll(pattern)) {
      const number = Number(match[0].replace(/[\s,]/g, ''));
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      const word = SCALED.exec(after)?.groups?.scale?.toLowerCase() ?? '';
      for (const unit of [...units, FIGURE_SCALES[word] ?? 1]) sums.add(inPence(number * unit));
      if (PENCE.test(after)) sums.add(Math.floor(number + 0.5));
    }
  }
  for (const pounds of spelledIn(text)) sums.add(inPence(pounds));
  return sums;
}

/** Numbers written out in words; pence join the pounds before them: `one hundred pounds and fifty pence` gives 100 and 100.50. */
function spelledIn(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const sums: number[] = [];
  let run: string[] = [];
  for (const word of [...words, '']) {
    if (word in SMALL_NUMBERS || word in NUMBER_SCALES || word === 'and' || word === 'a' || word === 'half') {
      run.push(word);
      continue;
    }
    if (run.some((one) => one in NUMBER_SCALES || one in SMALL_NUMBERS)) {
      const value = numberOf(run);
      const before = sums.at(-1) ?? 0;
      sums.push(...(word === 'pence' || word === 'penny' ? [before + value / 100] : [value]));
    }
    run = [];
  }
  return sums;
}

/** A scale multiplies what stands before it since the last larger one. */
function numberOf(words: readonly string[]): number {
  let [total, group] = [0, 0];
  for (const word of words) {
    const scale = NUMBER_SCALES[word];
    if (scale === 100) group = (group || 1) * 100;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    } else group += word === 'half' ? 0.5 : (SMALL_NUMBERS[word] ?? 0);
  }
  return total + group;
}
