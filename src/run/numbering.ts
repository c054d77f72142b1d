/**
 * Numbers that an office's references leave out, series by series and year by year: a decision that was taken and is not listed has a number all
 * the same. Pure. Which of the numbers of a reference counts is told by the references themselves.
 *
 * `2013/041`, `2015.068`: number 41 of 2013, 68 of 2015 · `DN15-22` beside dates of 2022: number 15 of 22 · `2018-91184`: a case, no count
 */
import { daysOf, financialYearStart } from '../model/calendar.ts';

export interface Numbered {
  /** In the published form. */
  readonly reference: string | null;
  readonly date: string | null;
  readonly lack: Lack;
}

/**
 * null: there is a paper, or may be one. withheld: the list says so. unlinked: the list has none, for another reason or without a word. gone: there was
 * none, and it is no longer listed.
 */
export type Lack = 'withheld' | 'unlinked' | 'gone' | null;

export interface SeriesGaps {
  /** The reference with `#` for the number: `DN#-22`. */
  readonly series: string;
  readonly first: number;
  readonly last: number;
  /** Withheld, as the list says. */
  readonly withheld: readonly number[];
  /** Listed without a paper, for another reason or without a word. */
  readonly without_paper: readonly number[];
  /** Not listed, among numbers of the last weeks: they may come. */
  readonly not_yet: readonly number[];
  /** Not listed. */
  readonly unexplained: readonly number[];
}

/** Fewer numbers than these are no series. */
const LEAST = 5;
/** A count has most of its numbers; numbers of cases have few. */
const DENSE = 0.5;
const LARGEST = 9_999;
/** Papers are listed so many days after their decision at the latest, by what offices say of themselves: one or two months. */
const LATE = 60;

interface Read {
  readonly series: string;
  readonly number: number;
  readonly entry: Numbered;
}

/** Series with gaps, or with decisions that are listed without a paper, sorted. `restarts` is the office's own rule; `look` the day of the last look. */
export function gapsOf(entries: readonly Numbered[], restarts: string | null, look: string): SeriesGaps[] {
  const shortYear = placeOfShortYear(entries);
  const read = entries.flatMap((entry) => readNumber(entry, restarts, shortYear));
  const series = Map.groupBy(read, (one) => one.series);
  return [...series]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, numbers]) => gapsOfSeries(name, numbers, restarts, look));
}

const groupsOf = (reference: string): RegExpExecArray[] => [...reference.matchAll(/\d+/g)];
const isYear = (digits: string): boolean => /^20\d\d$/.test(digits);

/** Where of two groups of digits the year stands that is written with two: the place that agrees with most dates. */
function placeOfShortYear(entries: readonly Numbered[]): number | null {
  const agrees = [0, 0];
  let dated = 0;
  for (const { reference, date } of entries) {
    const groups = groupsOf(reference ?? '');
    if (date === null || groups.length !== 2) continue;
    dated += 1;
    for (const [place, [digits = '']] of groups.entries())
      if (digits === date.slice(2, 4)) agrees[place] = (agrees[place] ?? 0) + 1;
  }
  const best = (agrees[0] ?? 0) > (agrees[1] ?? 0) ? 0 : 1;
  return dated >= LEAST && (agrees[best] ?? 0) >= dated * 0.7 ? best : null;
}

function readNumber(entry: Numbered, restarts: string | null, shortYear: number | null): Read[] {
  const { reference, date } = entry;
  const groups = groupsOf(reference ?? '');
  if (reference === null || groups.length === 0 || groups.length > 2) return [];
  const year = groups.findIndex(([digits]) => isYear(digits));
  const place = groups.length === 1 ? null : year >= 0 ? year : shortYear;
  if (groups.length === 2 && place === null) return [];
  const counted = groups.length === 1 ? groups[0] : groups[1 - (place ?? 0)];
  if (counted === undefined || Number(counted[0]) > LARGEST) return [];
  const at = counted.index;
  const pattern = `${reference.slice(0, at)}#${reference.slice(at + counted[0].length)}`.replace(/[^#A-Z0-9]+/g, '-');
  const within = groups.length === 1 ? periodOf(date, restarts) : '';
  return within === null ? [] : [{ series: `${pattern}${within}`, number: Number(counted[0]), entry }];
}

/** The period that a reference without a year counts in; null where it cannot be told. */
function periodOf(date: string | null, restarts: string | null): string | null {
  if (restarts === null) return '';
  if (date === null || restarts === 'term') return null;
  const year = restarts === 'financial_year' ? financialYearStart(date) : Number(date.slice(0, 4));
  return year === null ? null : ` of ${year}`;
}

function gapsOfSeries(series: string, read: readonly Read[], restarts: string | null, look: string): SeriesGaps[] {
  const byNumber = Map.groupBy(read, ({ number }) => number);
  const numbers = [...byNumber.keys()].sort((one, other) => one - other);
  const [lowest = 0, last = 0] = [numbers[0], numbers.at(-1)];
  // What begins again begins with one; what does not may have begun on a site that is no more.
  const first = restarts === null ? lowest : 1;
  if (numbers.length < LEAST || numbers.length < (last - first + 1) * DENSE) return [];
  const lacking = (lack: Lack): number[] => numbers.filter((number) => lackOf(byNumber.get(number) ?? []) === lack);
  const [withheld, without_paper] = [lacking('withheld'), lacking('unlinked')];
  const missing = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (one) => !byNumber.has(one),
  );
  const recent = recentFrom(byNumber, numbers, look);
  const not_yet = missing.filter((number) => number >= recent);
  const unexplained = missing.filter((number) => number < recent);
  if (withheld.length + without_paper.length + missing.length === 0) return [];
  return [{ series, first, last, withheld, without_paper, not_yet, unexplained }];
}

/** Of all that goes by one number: a paper counts more than the word of the list, and that more than what was listed once. */
function lackOf(read: readonly Read[]): Lack {
  const lacks = new Set(read.map(({ entry }) => entry.lack));
  return ([null, 'withheld', 'unlinked', 'gone'] as const).find((lack) => lacks.has(lack)) ?? null;
}

/** The lowest number from which on all that have a date are of the last weeks. */
function recentFrom(byNumber: ReadonlyMap<number, readonly Read[]>, numbers: readonly number[], look: string): number {
  const day = daysOf(look)?.earliest ?? 0;
  let from = Number.POSITIVE_INFINITY;
  for (const number of numbers.toReversed()) {
    const dates = (byNumber.get(number) ?? []).flatMap(({ entry }) => entry.date ?? []);
    const newest = dates.map((date) => daysOf(date)?.latest ?? 0).sort((one, other) => other - one)[0];
    if (newest === undefined) continue;
    if (day - newest > LATE) return from === Number.POSITIVE_INFINITY ? from : number + 1;
    from = number;
  }
  return from;
}

/** `7, 12-13, 20`. */
export function listed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
