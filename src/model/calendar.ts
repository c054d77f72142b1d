/**
 * Reckoning with calendar dates as EDTF strings: no clock, no time zone, no locale. A partial date is an interval of days,
 * so that "before" is said only where it is certain.
 */
import type { Edtf } from './date.ts';

/** Days since 1970-01-01, both ends included. */
export interface Days {
  readonly earliest: number;
  readonly latest: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Years 1000 to 9999: JavaScript reads a year below 100 as one of the 1900s. */
const SHAPE = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;

const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The days that a date may mean: one for `2022-03-02`, 31 for `2022-03`. Null for what no calendar has, `2022-06-31`. */
export function daysOf(date: Edtf): Days | null {
  const match = SHAPE.exec(date);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (match[2] === undefined) return { earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const length = lengthOfMonth(year, month);
  if (match[3] === undefined) return { earliest: dayNumber(year, month, 1), latest: dayNumber(year, month, length) };
  if (day < 1 || day > length) return null;
  return { earliest: dayNumber(year, month, day), latest: dayNumber(year, month, day) };
}

/** True when every day that `first` may mean lies before every day that `second` may mean. */
export function isCertainlyBefore(first: Edtf, second: Edtf): boolean {
  const [one, other] = [daysOf(first), daysOf(second)];
  return one !== null && other !== null && one.latest < other.earliest;
}

/** `2022-03-02` of a day number. */
export const dateOf = (day: number): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** The day that many days later; negative for earlier. Throws for a date without a day. */
export function addDays(date: string, days: number): string {
  const range = daysOf(date);
  if (range === null || range.earliest !== range.latest) throw new Error(`unexpected date ${date}, expected a day`);
  return dateOf(range.earliest + days);
}

/** The same day of the month that many months later, or that month's last day: 31 January and 1 month is 28 February. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dateOf(dayNumber(toYear, toMonth, Math.min(day, lengthOfMonth(toYear, toMonth))));
}

/** 1 Monday to 7 Sunday, or null for a date without a day. */
export function weekdayOf(date: Edtf): number | null {
  const range = daysOf(date);
  if (range === null || range.earliest !== range.latest) return null;
  // 1 January 1970, day 0, was a Thursday.
  return ((((range.earliest + 3) % 7) + 7) % 7) + 1;
}

/** The calendar year in which a financial year (1 April to 31 March) begins; null where a bare year leaves it open. */
export function financialYearStart(date: Edtf): number | null {
  const [year, month] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return null;
  return month >= 4 ? year : year - 1;
}

/** `2021-22`, as the Office for National Statistics writes financial years. */
export const financialYearName = (start: number): string =>
  `${String(start).padStart(4, '0')}-${String((start + 1) % 100).padStart(2, '0')}`;
