/**
 * The notations of one date, a row each. Every row reads day before month: the papers are British.
 *
 *   "1st April 2022", "6 th April 2020", "12-Mar-24"   named month after the day
 *   "January 6 2025", "Dec 19th, 2029"                 named month first
 *   "22/03/2021", "7/4/25", "15.07.2024", "1.4.13"     figures
 *   "2025-01-10"                                        ISO 8601
 *   "March 2022", "Apr-23"                              a month
 *   "9 Awst / August 2021"                              the month in two languages
 */
import { monthOf } from './month.ts';

/** What a notation says, before it is checked against a calendar. A day of 0 is a month's date. */
export interface Reckoned {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly misspelt: boolean;
}

export interface Notation {
  readonly name: string;
  readonly pattern: RegExp;
  /** Null where the words are no date after all. `before` and `after` are the text around them. */
  readonly read: (match: RegExpExecArray, before: string, after: string) => Reckoned | null;
}

const ORDINAL = '(?:\\s?(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)(?![a-z]))';
const DAY = `(?<day>\\d{1,2})${ORDINAL}?`;
const WORD = '(?<word>[a-z]{3,10})\\.?';
const YEAR = '(?<year>(?:19|20)\\d{2})(?![\\d])';
const SHORT_YEAR = "(?<short>'?\\d{2})(?![\\d:%]|\\.\\d|,\\d{3}|\\s?(?:st|nd|rd|th)\\b)";
const FREE = '(?<![\\p{L}\\d£$€]|[\\d\\p{L}][./,:])';

/** `22` of the 2000s, `88` of the 1900s: commissioners' papers reach back to the leases they took over. */
const fullYear = (text: string): number => {
  const year = Number(text.replace("'", ''));
  if (text.replace("'", '').length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

const numberOf = (match: RegExpExecArray, name: string): number => Number(match.groups?.[name] ?? 0);

/** A year that goes on as a financial year (`April 2022/23`, `2022-2025`) is none of a date; a range's next date is not that. */
function goesOnAsYears(after: string): boolean {
  const next = /^\s?[-/]\s?(?:\d{4}|\d{2})(?![\d./])(?:\s?(?:st|nd|rd|th))?\s?(?:day\s)?(?:of\s)?(\p{L}*)/u.exec(after);
  return next !== null && monthOf(next[1] ?? '') === null;
}

const startsWithMonth = (after: string): boolean => monthOf(/^\s?(\p{L}+)/u.exec(after)?.[1] ?? '') !== null;

function named(match: RegExpExecArray, _before: string, after: string): Reckoned | null {
  const month = monthOf(match.groups?.word ?? '');
  const [year, short] = [match.groups?.year, match.groups?.short];
  if (month === null || (short !== undefined && month.misspelt)) return null;
  if (
    short !== undefined &&
    !/^(?:\s*$|\s*[.,;:)\]-]|\s+(?:to|up|until|till|through|inclusive|and|at|for|by|with|from|in|on|as|which|subject|plus)\b|\s+-)/.test(
      after,
    )
  )
    return null;
  if (short === undefined && goesOnAsYears(after)) return null;
  const day = numberOf(match, 'day');
  // Beyond 39 the figure in front is a number of its own, not a day that somebody misprinted.
  if (day > 39) return null;
  return { year: fullYear(year ?? short ?? ''), month: month.month, day, misspelt: month.misspelt };
}

function monthOnly(match: RegExpExecArray, before: string, after: string): Reckoned | null {
  const word = match.groups?.word ?? '';
  const month = monthOf(word);
  if (month === null || goesOnAsYears(after)) return null;
  if (match[0].includes('-') && startsWithMonth(after)) return null;
  const isVerb = /^(?:may|mar|dec|sep|jan)$/.test(word);
  if (isVerb || (month.misspelt && (word.length < 6 || !/^[A-Z]/.test(word)))) return null;
  if (/\d(?:\s?(?:st|nd|rd|th))?\s$/.test(before) && /\b(?:[4-9]\d|\d{3,})\s$/.test(before)) return null;
  // A day that runs into the word before it is a day nonetheless: the month alone says less than is printed.
  if (/\p{L}\d{1,2}(?:st|nd|rd|th)?\s$/u.test(before)) return null;
  return {
    year: fullYear(match.groups?.year ?? match.groups?.short ?? ''),
    month: month.month,
    day: 0,
    misspelt: month.misspelt,
  };
}

/** Numbers of paragraphs, versions and lots have the look of `1.4.13`. */
const NUMBERED_BEFORE =
  /(?:\b(?:para(?:graph)?s?|sections?|clauses?|lots?|version|annex|appendix|table|rule|reg(?:ulation)?|articles?|order|schedule|item|no|v)\.?\s*)$/i;

function figures(match: RegExpExecArray, before: string, after: string): Reckoned | null {
  const { separator = '', year = '' } = match.groups ?? {};
  const [day, month] = [numberOf(match, 'day'), numberOf(match, 'month')];
  if (separator === '-' && /-\s?$/.test(before) && !/\s-\s$/.test(before)) return null;
  if (year.length === 2) {
    if (day < 1 || day > 31 || month < 1 || month > 12) return null;
    const padded = /^\d{2}\s?.\s?\d{2}/.test(match[0]);
    if (separator === '-' && !padded) return null;
    const isNumbering = separator === '.' && !padded && before.trim() === '' && /^\s+\p{L}/u.test(after);
    if (separator === '.' && (isNumbering || NUMBERED_BEFORE.test(before))) return null;
  }
  // A misprinted day or month is kept for DATE_IMPOSSIBLE, a figure that is neither is no date.
  if (day === 0 || month === 0 || day > 39 || month > 31) return null;
  return { year: fullYear(year), month, day, misspelt: false };
}

const iso = (match: RegExpExecArray): Reckoned | null => {
  const [year, month, day] = [numberOf(match, 'year'), numberOf(match, 'month'), numberOf(match, 'day')];
  if (day === 0 || month === 0 || month > 12 || day > 31) return null;
  return { year, month, day, misspelt: false };
};

const pattern = (source: string): RegExp => new RegExp(source, 'giu');

export const NOTATIONS: readonly Notation[] = [
  {
    name: 'day-month-year',
    pattern: pattern(
      `${FREE}${DAY}\\s?(?:(?:day\\s)?of\\s)?[-/.,]?\\s?${WORD}[-/,.]?\\s{0,2}(?:in\\s)?(?:${YEAR}|${SHORT_YEAR})`,
    ),
    read: named,
  },
  {
    name: 'two-languages',
    pattern: pattern(`${FREE}${DAY}\\s(?<other>[a-z]{3,10})\\s?/\\s?${WORD}\\s${YEAR}`),
    read: (match, before, after) => {
      const other = monthOf(match.groups?.other ?? '');
      const read = named(match, before, after);
      return read !== null && other?.month === read.month ? read : null;
    },
  },
  {
    name: 'month-day-year',
    pattern: pattern(`(?<![\\p{L}\\d])${WORD}\\s?(?:the\\s)?${DAY},?\\s{1,2}${YEAR}`),
    read: named,
  },
  {
    name: 'figures',
    pattern: pattern(
      `${FREE}(?<day>\\d{1,2})(?:\\s?(?<separator>[./-])\\s?)(?<month>\\d{1,2})\\s?\\k<separator>\\s?(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d\\p{L}]|[/.-]\\d{1,3}(?![\\d./]))`,
    ),
    read: figures,
  },
  {
    name: 'iso',
    pattern: pattern(
      `(?<![\\p{L}\\d/.-])(?<year>(?:19|20)\\d{2})(?<separator>[-/.])(?<month>\\d{1,2})\\k<separator>(?<day>\\d{1,2})(?![\\d]|[/.-]\\d)`,
    ),
    read: iso,
  },
  {
    name: 'month-year',
    pattern: pattern(`(?<![\\p{L}\\d])${WORD}(?:,?\\s(?:of\\s)?|-)?(?:${YEAR}|(?:(?<=\\s)(?=')|(?<=-))${SHORT_YEAR})`),
    read: monthOnly,
  },
];
