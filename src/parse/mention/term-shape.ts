/**
 * What a printed length of time comes to: one length, a sum of base and options, or so many times a length.
 *
 *   "3+1+1"          36 + 12 + 12          "24+12"            24 + 12: too many for years
 *   "2 x 12 months"  12 and 12             "40 x 3 years"     none
 */
import type { Duration } from '../../model/date.ts';
import { durationOf, LENGTH, lengthIn, NUMBER, numberIn } from './length.ts';

/** `length`: one length. `sum`: base and options joined by plus. `times`: equal lengths. `no_option`: the paper says there is none. */
export type TermShape = 'length' | 'sum' | 'times' | 'no_option';

/** A printed length of time, or several that are printed as one. */
export interface TermMention {
  readonly shape: TermShape;
  /** One for a length, one for each summand or repetition; empty for `no_option`. */
  readonly parts: readonly Duration[];
  /** Its own words say that it is optional or comes on top: `two further years`, `one-year options`. */
  readonly isOption: boolean;
}

/** A unit of a summand. */
export const TERM_UNIT = '(?:years?|yrs?|months?|mths?)(?!\\p{L})';
/** What joins summands. */
export const PLUS = `\\s?\\(?(?:\\+|\\bplus\\b)\\s?(?:(?:an?|the|option(?:al)?|of|for|further|additional|extra)\\s){0,4}`;
const UNIT_BEHIND = new RegExp(`^\\s?(?:x\\s)?(${TERM_UNIT})`, 'iu');
const UNIT_LAST = new RegExp(`${TERM_UNIT}$`, 'iu');
const JOINED_BY = new RegExp(PLUS, 'iu');

/** So many times one unit that begins with `y` or `m`. */
export const repeated = (count: number, unit: string): TermMention | null => {
  const each = durationOf(1, unit);
  return each === null ? null : { shape: 'times', parts: Array.from({ length: count }, () => each), isOption: true };
};

/** A length, where there is one. */
export const one = (length: Duration | null, isOption: boolean): TermMention | null =>
  length === null ? null : { shape: 'length', parts: [length], isOption };

const TIMES_WORDS = new RegExp(
  `^(${NUMBER})\\s?(?:x|×|\\*|no\\.?|times)?[\\s,-]{0,2}.*?(${LENGTH}|\\ba\\s(?:year|month)(?!\\p{L}))\\D*$`,
  'iu',
);

const eachIn = (words: string): Duration | null => lengthIn(words) ?? durationOf(1, /month/i.test(words) ? 'm' : 'y');

const AGAIN_COUNTS: Readonly<Record<string, number>> = { once: 1, twice: 2, two: 2, three: 3, four: 4 };

/** `twice, by one year each time`: so many times the length. */
export function againOf(words: string): TermMention | null {
  const count = AGAIN_COUNTS[/^(?:on\s)?(\p{L}+)/iu.exec(words)?.[1]?.toLowerCase() ?? ''] ?? 0;
  const each = eachIn(words.replace(/^(?:once|twice|\p{L}+\stimes|on\s[\p{L}\s]+?occasions)/iu, ''));
  return each === null || count === 0
    ? null
    : { shape: 'times', parts: Array.from({ length: count }, () => each), isOption: true };
}

/** Never more repetitions than a contract has: `12 x 1 month` is a year by months, `40 x 3 years` no term. */
const MOST_TIMES = 12;

/** `2 x 12 months`: the count and the length that its words begin and end with. */
export function timesOf(words: string): TermMention | null {
  const match = TIMES_WORDS.exec(words);
  const count = match === null ? null : numberIn(match[1] ?? '');
  const each = match === null ? null : eachIn(match[2] ?? '');
  if (count === null || each === null || !Number.isInteger(count) || count < 1 || count > MOST_TIMES) return null;
  return { shape: 'times', parts: Array.from({ length: count }, () => each), isOption: true };
}

/** The largest figure without a unit that is read as years; a greater one is months (`24+12`). */
const MOST_YEARS = 10;

/** `3+1+1`: a unit that one summand prints holds for those without; where none does, their size tells it. Null for money and plain sums. */
export function sumOf(words: string, before: string, after: string): TermMention | null {
  if (/[£$€(]\s?[\d.,]*$/.test(before) && /[£$€]/.test(before.slice(-8))) return null;
  const tail = UNIT_BEHIND.exec(after)?.[1];
  const summands = words.split(JOINED_BY).map((piece) => {
    const unit = UNIT_LAST.exec(piece.trim())?.[0];
    const count = numberIn(
      unit === undefined
        ? piece
        : piece
            .trim()
            .slice(0, -unit.length)
            .replace(/[\s-]+$/, ''),
    );
    return { count, unit };
  });
  const units = summands.map(({ unit }) => unit);
  const counts = summands.map(({ count }) => count ?? Number.NaN);
  const fallback =
    units.findLast((unit) => unit !== undefined) ?? tail ?? (Math.max(...counts) > MOST_YEARS ? 'm' : 'y');
  if (units.every((unit) => unit === undefined) && tail === undefined && !counts.every(isPlausible(counts)))
    return null;
  const parts = counts.map((count, i) => durationOf(count, units[i] ?? fallback));
  return parts.every((part) => part !== null) ? { shape: 'sum', parts, isOption: false } : null;
}

/** A sum without a unit is a term only where all its figures are years, or all whole half-years of months. */
const isPlausible =
  (counts: readonly number[]) =>
  (count: number): boolean =>
    Math.max(...counts) <= MOST_YEARS ? count >= 1 : count % 6 === 0 && count <= 120;
