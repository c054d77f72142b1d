/** Which addresses of a ModernGov list are asked for: the register by windows of dates, a committee's meetings by year. */
import type { SourceOf } from '../model/office.ts';
import type { Span } from './bound.ts';
import { daysInMonth, type Month, monthsBetween } from './months.ts';

export type ModerngovSource = SourceOf<'moderngov'>;

/** Days of one month, both included. For meetings the days are not asked about. */
export interface Window {
  readonly month: Month;
  readonly from: number;
  readonly to: number;
  readonly address: string;
}

/** Those that may hold decisions of the span. Windows of an authority's register are wide when they take a month: longer ones were seen to time out. */
export function registerWindows(source: ModerngovSource, today: string, span: Span): Window[] {
  const months = monthsBetween(source.from, today, span);
  if (source.list !== 'meetings') return months.map((month) => windowOf(source, month, 1, daysInMonth(month)));
  const years = [...new Set(months.map(({ year }) => year))];
  return years.map((year) => ({ month: { year, month: 1 }, from: 1, to: 1, address: meetingsOf(source, year) }));
}

/** The two halves of a window; none of a single day. */
export function halvesOf(source: ModerngovSource, { month, from, to }: Window): Window[] {
  if (source.list === 'meetings' || from >= to) return [];
  const middle = Math.floor((from + to) / 2);
  return [windowOf(source, month, from, middle), windowOf(source, month, middle + 1, to)];
}

/** DS=2: published. The zeros: every committee, maker and heading, key decisions and others. V=0: as a table. */
const ALL = { RP: '0', K: '0', DM: '0', HD: '0', DS: '2', V: '0' };

function windowOf({ start, list }: ModerngovSource, month: Month, from: number, to: number): Window {
  const days = [from, to].map((day) => [day, month.month].map((one) => String(one).padStart(2, '0')).join('/'));
  const url = new URL(start);
  url.searchParams.set('DR', days.map((one) => `${one}/${month.year}`).join('-'));
  for (const [name, value] of Object.entries(ALL)) url.searchParams.set(name, value);
  if (list === 'officer_decisions') url.searchParams.set('ACT', 'Find');
  return { month, from, to, address: url.href };
}

function meetingsOf({ start, committee }: ModerngovSource, year: number): string {
  const url = new URL(start);
  url.searchParams.set('CId', String(committee));
  url.searchParams.set('Year', String(year));
  return url.href;
}
