/**
 * Gives the first part of a range the year that only its last part prints.
 *
 *   "1 April to 30 June 2023"     2023-04-01 and 2023-06-30
 *   "between June and September 2023", "April - June 2023", "1-3 April 2022", "01/04 - 30/06/2023"
 *   "1 November to 31 March 2023" only the last: the year of the first is not printed
 */

import type { Reckoned } from './date-notation.ts';
import type { Match } from './match.ts';
import { monthOf } from './month.ts';

const JOINT =
  '\\s?(?:-|,|to|until|till|up to|through(?: to)?|and|&)\\s?(?:the\\s|end of\\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)*$';
const JOINT_LAST = new RegExp(JOINT, 'iu');
const DAY = '(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?';

/** Nouns whose number is no day: `Phase 1 - 3 April 2022`. */
const COUNTED =
  '\\b(?:phases?|lots?|stages?|parts?|tranches?|years?|groups?|tiers?|levels?|options?|appendi(?:x|ces)|sections?|paragraphs?|paras?|items?|rounds?|no|version)\\.?';

interface Part {
  readonly pattern: RegExp;
  /** Groups to day and month; 0 where the part has none of its own. */
  readonly read: (match: RegExpExecArray, next: Reckoned) => { day: number; month: number } | null;
}

const PARTS: readonly Part[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d£.,/-])${DAY}\\s(?:of\\s)?([a-z]{3,9})\\.?${JOINT}`, 'iu'),
    read: ([, day, word]) => withMonth(Number(day), word),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})([a-z]{3,9})\\.?\\s${DAY}${JOINT}`, 'iu'),
    read: ([, word, day]) => withMonth(Number(day), word),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d£.,/-])(\\d{1,2})[./](\\d{1,2})${JOINT}`, 'iu'),
    read: ([, day, month], next) =>
      next.day > 0 && Number(month) <= 12 ? { day: Number(day), month: Number(month) } : null,
  },
  {
    // A day alone before a day of the same month: `1-3 April 2022`, `1st and 3rd April 2022`.
    pattern: new RegExp(`(?<![\\p{L}\\d£.,/+-]|${COUNTED}\\s)${DAY}${JOINT}`, 'iu'),
    read: ([, day], next) => (next.day > 0 && Number(day) < next.day ? { day: Number(day), month: next.month } : null),
  },
  {
    pattern: new RegExp(`(?<!\\p{L}|\\d\\s?)([A-Z][a-z]{2,8})\\.?${JOINT}`, 'u'),
    read: ([, word], next) => (next.day === 0 ? withMonth(0, word) : null),
  },
];

function withMonth(day: number, word: string | undefined): { day: number; month: number } | null {
  const month = monthOf(word ?? '');
  return month === null || month.misspelt ? null : { day, month: month.month };
}

/** The dates with those added that stand before one of them in its range. In reading order, apart. */
export function sharedYears(text: string, dates: readonly Match<Reckoned>[]): Match<Reckoned>[] {
  return dates.flatMap((date, i) => {
    const from = dates[i - 1]?.end ?? 0;
    const added: Match<Reckoned>[] = [];
    let anchor = date;
    for (let part = partBefore(text, from, anchor); part !== null; part = partBefore(text, from, anchor)) {
      added.unshift(part);
      anchor = part;
    }
    return [...added, date];
  });
}

function partBefore(text: string, from: number, next: Match<Reckoned>): Match<Reckoned> | null {
  const base = Math.max(from, next.start - 40);
  const before = text.slice(base, next.start);
  for (const { pattern, read } of PARTS) {
    const match = pattern.exec(before);
    const value = match === null ? null : read(match, next.value);
    if (match === null || value === null) continue;
    if (!isEarlier(value, next.value)) return null;
    const words = match[0].replace(JOINT_LAST, '').trimEnd();
    const start = base + match.index;
    return { value: { ...value, year: next.value.year, misspelt: false }, start, end: start + words.length };
  }
  return null;
}

const isEarlier = (one: { day: number; month: number }, other: Reckoned): boolean =>
  one.day <= 31 && (one.month < other.month || (one.month === other.month && one.day < other.day));
