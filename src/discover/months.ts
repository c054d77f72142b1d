/** Months of the calendar, for lists that are asked for by date. */
import { MONTHS } from '../lexicon/time/months.ts';

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** From the month of one date to that of another, both included, the latest first. None where the first comes after the last. */
export function monthsBetween(from: string, to: string): Month[] {
  const [first, last] = [monthCount(from), monthCount(to)];
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
