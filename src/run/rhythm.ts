/**
 * How often an office decides, by the dates of its own decisions, and whether it has been silent for longer than it ever is. Pure: the day is given.
 */
import { daysOf } from '../model/calendar.ts';

export interface Silence {
  /** The day of the newest decision. */
  readonly since: string;
  /** Days from it to the look. */
  readonly days: number;
  /** Days between two decisions, as the median. */
  readonly usual: number;
  /** The longest time between two decisions so far. */
  readonly longest: number;
}

/** Fewer gaps than these are no rhythm. */
const LEAST_GAPS = 8;
/** Only so many of the newest: an office's pace changes with who holds it. */
const MOST_GAPS = 60;
/** Holidays and elections are shorter. */
const LEAST_SILENCE = 30;
/** So many usual gaps are no accident. */
const TIMES = 4;

/**
 * The silence at the day of a look, or null where there is none to speak of: no rhythm, or a pause that the office has made before.
 *
 * speaks of 71 days of an office that decides every 9 and never paused for longer than 30; not of 40 where it once paused for 45
 */
export function silenceOf(dates: readonly (string | null)[], look: string): Silence | null {
  const day = daysOf(look)?.earliest;
  const days = [...new Set(dates.flatMap((date) => dayOf(date)))].sort((one, other) => one - other);
  const past = day === undefined ? [] : days.filter((each) => each <= day);
  const newest = past.at(-1);
  if (day === undefined || newest === undefined) return null;
  const gaps = past
    .slice(1)
    .map((each, index) => each - (past[index] ?? each))
    .slice(-MOST_GAPS);
  if (gaps.length < LEAST_GAPS) return null;
  const sorted = gaps.toSorted((one, other) => one - other);
  const [usual = 0, longest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const silence = {
    since: new Date(newest * 86_400_000).toISOString().slice(0, 10),
    days: day - newest,
    usual,
    longest,
  };
  return silence.days > Math.max(LEAST_SILENCE, usual * TIMES, longest) ? silence : null;
}

/** Only whole dates tell of a rhythm. */
function dayOf(date: string | null): number[] {
  const range = date === null ? null : daysOf(date);
  return range !== null && range.earliest === range.latest ? [range.earliest] : [];
}
