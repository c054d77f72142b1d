/**
 * Dates of list pages. A cell holds a date and nothing else, so anything else in it is not one.
 *
 * reads `29/06/2022`, `3 November 2016`, `Tuesday 3rd Nov 2016`, `2015-11`, `November 2015`, `2022-03-02`
 * refuses `31/06/2022`, `June`, `2022`, `3 to 4 May 2020`, `06/29/2022`
 */
import { MONTHS } from '../lexicon/time/months.ts';
import { daysOf } from '../model/calendar.ts';
import type { Edtf } from '../model/date.ts';

type Parts = readonly [year: string, month: number, day: string | null];

const MONTH_NUMBERS = new Map(
  MONTHS.flatMap(({ month, name, short, welsh }) => [name, welsh, ...short].map((word) => [word, month])),
);
const MONTH = `(${[...MONTH_NUMBERS.keys()].join('|')})\\.?`;

const FORMS: readonly { readonly pattern: RegExp; readonly parts: (found: readonly string[]) => Parts }[] = [
  {
    pattern: /^(\d{4})-(\d{2})(?:-(\d{2}))?$/,
    parts: ([year = '', month = '', day]) => [year, Number(month), day ?? null],
  },
  {
    pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    parts: ([day = '', month = '', year = '']) => [year, Number(month), day],
  },
  {
    pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/,
    parts: ([day = '', month = '', year = '']) => [`20${year}`, Number(month), day],
  },
  {
    pattern: new RegExp(
      `^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})$`,
      'i',
    ),
    parts: ([day = '', month = '', year = '']) => [year, monthOf(month), day],
  },
  {
    pattern: new RegExp(`^${MONTH},?\\s+(\\d{4})$`, 'i'),
    parts: ([month = '', year = '']) => [year, monthOf(month), null],
  },
];

const monthOf = (name: string): number => MONTH_NUMBERS.get(name.toLowerCase()) ?? 0;

const DAYS = /\b\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9},? \d{4}\b|\b\d{1,2}\/\d{1,2}\/\d{4}\b/g;

/** The days in a text, in order, such as that of a link to a meeting, `15 Jan 2024 11.00 am`. */
export const daysIn = (text: string): Edtf[] => [...text.matchAll(DAYS)].flatMap(([day]) => listingDate(day) ?? []);

/** EDTF with day or month precision, or null where the text is no date or no calendar has it. */
export function listingDate(text: string): Edtf | null {
  const written = text.replace(/\s+/gu, ' ').trim();
  for (const { pattern, parts } of FORMS) {
    const match = pattern.exec(written);
    if (match === null) continue;
    const [year, month, day] = parts(match.slice(1));
    const date = [year, String(month).padStart(2, '0'), ...(day === null ? [] : [day.padStart(2, '0')])].join('-');
    return daysOf(date) === null ? null : date;
  }
  return null;
}
