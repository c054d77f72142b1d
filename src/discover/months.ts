/** Months of the calendar, for lists that are asked for by date. */
import { MONTHS } from '../lexicon/time/months.ts';
import type { Span } from './bound.ts';

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** On either side of the days that are wanted: a page may be named after the month of publication, and a decision of its last days be listed in the next. */
const GRACE = 1;

/**
 * From the month of one date to that of another, both included, the latest first; those whose pages may list decisions of the span. None where the first
 * comes after the last.
 */
export function monthsBetween(from: string, to: string, { since, until }: Span): Month[] {
  const first = Math.max(monthCount(from), since === null ? 0 : monthCount(since) - GRACE);
  const last = Math.min(monthCount(to), until === null ? Number.POSITIVE_INFINITY : monthCount(until) + GRACE);
  const counts = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => last - at);
  return counts.map((count) => ({ year: Math.floor(count / 12), month: (count % 12) + 1 }));
}

const monthCount = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** 28 to 31. */
export const daysInMonth = ({ year, month }: Month): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `January`. */
export function monthName(month: number): string {
  const name = MONTHS.find((one) => one.month === month)?.name ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
