/**
 * Finds every printed date of a text, with its place. Day before month; a part without a year takes one only where the same range prints it.
 *
 *   "signed on 1st April 2022"                 2022-04-01
 *   "Received: March 2022"                     2022-03
 *   "14th Ocotber 2024"                        2024-10-14, misspelt
 *   "11 March to 30 August 2024"               2024-03-11 and 2024-08-30
 *   "31 June 2022"                             2022-06-31: kept, so that a check can say that no calendar has it
 *   "Act 2011", "SI 2011/3050", "2022-23", "12 May", "4.1.4 Costs"   none
 */
import { WEEKDAYS, WITHIN_MONTH } from '../../lexicon/time/months.ts';
import type { PrintedDate } from '../../model/date.ts';
import { NOTATIONS, type Notation, type Reckoned } from './date-notation.ts';
import { sharedYears } from './date-range.ts';
import type { Match } from './match.ts';

/** No notation does without a year's two digits. */
const MAY_DATE = /\d\d/;
/** What a notation is shown of the text before it. */
const LONGEST_LOOK = 80;

/** Dates in reading order; they never overlap. `text.slice(start, end)` are a date's words, its weekday among them. */
export function findDates(text: string): Match<PrintedDate>[] {
  if (!MAY_DATE.test(text)) return [];
  const found = NOTATIONS.flatMap((notation) => allOf(text, notation));
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Match<Reckoned>[] = [];
  for (const match of ordered) if (match.start >= (apart.at(-1)?.end ?? 0)) apart.push(match);
  return sharedYears(text, apart).map((match) => printed(text, match));
}

function allOf(text: string, { pattern, read }: Notation): Match<Reckoned>[] {
  const matches: Match<Reckoned>[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const end = match.index + match[0].length;
    const value = read(
      match,
      text.slice(Math.max(0, match.index - LONGEST_LOOK), match.index),
      text.slice(end, end + 24),
    );
    if (value === null) search.lastIndex = match.index + 1;
    else matches.push({ value, start: match.index, end });
  }
  return matches;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function printed(text: string, { value, start, end }: Match<Reckoned>): Match<PrintedDate> {
  const before = text.slice(Math.max(0, start - 30), start);
  const month = `${value.year}-${twoDigits(value.month)}`;
  const isMonth = value.day === 0;
  const weekday = isMonth ? null : weekdayBefore(before);
  const within = isMonth ? (WITHIN_MONTH.find(({ words }) => words.test(before))?.within ?? null) : null;
  return {
    value: {
      edtf: isMonth ? month : `${month}-${twoDigits(value.day)}`,
      precision: isMonth ? 'month' : 'day',
      misspelt: value.misspelt,
      weekday: weekday?.weekday ?? null,
      within,
    },
    start: start - (weekday?.length ?? 0),
    end,
  };
}

const WEEKDAY_BEFORE = new RegExp(`(?<!\\p{L})(${WEEKDAYS.flat().join('|')})\\.?,?\\s(?:the\\s)?$`, 'iu');

function weekdayBefore(before: string): { weekday: number; length: number } | null {
  const match = WEEKDAY_BEFORE.exec(before);
  if (match === null) return null;
  const name = (match[1] ?? '').toLowerCase();
  return { weekday: WEEKDAYS.findIndex((names) => names.includes(name)) + 1, length: match[0].length };
}
