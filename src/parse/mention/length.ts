/**
 * Patterns and arithmetic of one length of time: a number and its unit, in figures or in words.
 *
 *   "36 months", "four years", "48-month", "three (3) years", "2½ years", "3yr"      36, 48, 48, 36, 30, 36 months
 *   "11 months and 14 days", "1 year 6 months", "26 weeks"   11 months 14 days, 18 months, 182 days
 *   "18-24 months", "2.33 years"   none: not one length, not whole months
 */
import { SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import { FURTHER, IN_TURN } from '../../lexicon/time/term-words.ts';
import type { Duration } from '../../model/date.ts';

const WORDS = Object.keys(SMALL_NUMBERS);
const TENS = WORDS.filter((word) => /ty$/.test(word)).join('|');
const UNITS = WORDS.filter((word) => (SMALL_NUMBERS[word] ?? 10) < 10).join('|');
const WORD = `(?:(?:${TENS})(?:[\\s-](?:${UNITS}))?|${WORDS.toSorted((a, b) => b.length - a.length).join('|')})`;

/** A number below a thousand; a repetition in brackets after it says nothing new: `three (3)`, `12 (twelve)`. */
export const NUMBER = `(?:(?:\\d{1,3}(?:\\.\\d{1,2})?\\s?[½¼¾]?|[½]|${WORD})(?![\\p{L}\\d.]\\d|\\p{L}*\\d)(?:\\s?\\((?:\\d{1,3}|${WORD})\\))?(?:\\s(?:and\\s)?a\\shalf)?)`;

/** Words that mark an option and may stand between number and unit: `two further years`. */
export const OPTION_WORD = FURTHER;

const UNIT = "(?:years?|yrs?|months?|mths?|mnths?|weeks?|wks?|days?)(?![\\p{L}])(?:'s|s'|')?";

/** Words between a number and its unit. */
const BETWEEN = `(?:(?:calendar|financial|full|whole|complete|contract|extension|${IN_TURN}|${OPTION_WORD})[\\s-]){0,2}`;

/** One number with its unit. */
const SINGLE = `${NUMBER}[\\s-]{0,2}${BETWEEN}${UNIT}`;

/** A length in one or two units. */
export const LENGTH = `(?:${SINGLE}(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\s)(?:a\\shalf|${NUMBER}[\\s-](?:months?|weeks?|days?)(?!\\p{L})))?)`;

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** The number that `NUMBER` matched, or null. */
export function numberIn(text: string): number | null {
  const bare = text
    .toLowerCase()
    .replace(/\s?\([^)]*\)/, '')
    .trim();
  const half = /\s(?:and\s)?a\shalf$/.test(bare) ? 0.5 : 0;
  const head = bare.replace(/\s(?:and\s)?a\shalf$/, '');
  const fraction = FRACTIONS[head.at(-1) ?? ''] ?? 0;
  const whole = fraction > 0 ? head.slice(0, -1).trim() : head;
  if (whole === '') return fraction + half;
  if (/^\d+(?:\.\d+)?$/.test(whole)) return Number(whole) + fraction + half;
  const parts = whole.split(/[\s-]+/).map((word) => SMALL_NUMBERS[word]);
  const sum = parts.reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
  return Number.isNaN(sum) ? null : sum + half;
}

const MONTHS_IN: Readonly<Record<string, number>> = { y: 12, m: 1 };
const DAYS_IN: Readonly<Record<string, number>> = { w: 7, d: 1 };
const PIECE = new RegExp(`(${NUMBER})[\\s-]{0,2}${BETWEEN}(${UNIT})`, 'giu');

/** So many of a unit that begins with `y`, `m`, `w` or `d`; null where the months are not whole. */
export function durationOf(count: number, unit: string): Duration | null {
  const letter = unit[0]?.toLowerCase() ?? '';
  const months = count * (MONTHS_IN[letter] ?? 0);
  const days = count * (DAYS_IN[letter] ?? 0);
  return Number.isInteger(months) && Number.isInteger(days) && months + days > 0 ? { months, days } : null;
}

/** The length that `LENGTH` matched; null for a count that gives no whole months. */
export function lengthIn(text: string): Duration | null {
  let [months, days] = [0, 0];
  for (const [, count = '', unit = ''] of text.matchAll(PIECE)) {
    const piece = durationOf(numberIn(count) ?? Number.NaN, unit);
    if (piece === null) return null;
    months += piece.months;
    days += piece.days;
  }
  if (/\b(?:years?|yrs?)\sand\sa\shalf\b/i.test(text)) months += 6;
  return months + days > 0 ? { months, days } : null;
}
