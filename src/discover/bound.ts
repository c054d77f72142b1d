/**
 * How much of an office is wanted: the decisions of some days, and no more than enough. What is enough, and what of it is there, the run knows; here is
 * said which pages need not be asked for. What is left so, is not known to be gone.
 */
import { daysOf } from '../model/calendar.ts';
import { listingDate } from './listing-date.ts';
import type { ReadRow } from './merge.ts';

/** Days, both included: `2024-04-01`; null where there is no such end. */
export interface Span {
  readonly since: string | null;
  readonly until: string | null;
}

export interface Bound extends Span {
  /** So much was found that no further page need be asked for. */
  isEnough(): boolean;
  /** A row was read. */
  note(row: ReadRow): void;
}

export const UNBOUND: Bound = { since: null, until: null, isEnough: () => false, note: () => undefined };

/**
 * True for what was listed within the days, both included, and for what has no date: it may have been. Of a month, any day may be meant: it counts
 * from its end, and until its beginning.
 */
export const isWithin = (date: string | null, { since, until }: Span): boolean =>
  date === null ||
  ((since === null || date >= since.slice(0, date.length)) && (until === null || date <= until.slice(0, date.length)));

/** Dates that show an order: fewer may stand so by chance. */
const LEAST_DATES = 3;

/**
 * Follows one list from page to page, by the dates that its rows print. True once the list is shown to go on with older decisions than are wanted: all
 * its dates so far fall, and a whole page is older. No office file says how its list is sorted, so the dates must; a list in which a newer date comes
 * after an older one, as one that is pinned to the top, is read to its end. Pages of an index are lists of their own, and say nothing of one another.
 */
export function olderFrom(span: Span): (written: readonly (string | null)[]) => boolean {
  let last = Number.POSITIVE_INFINITY;
  let isFalling = true;
  const met = new Set<number>();
  let dates = 0;
  return (written) => {
    const listed = written.flatMap((one) => (one === null ? null : listingDate(one)) ?? []);
    for (const date of listed) {
      const days = daysOf(date);
      if (days === null) continue;
      isFalling &&= days.earliest <= last;
      last = days.latest;
      met.add(days.latest);
      dates += 1;
    }
    const isOlder = listed.length > 0 && span.since !== null && listed.every((date) => isBefore(date, span.since));
    return isOlder && isFalling && dates >= LEAST_DATES && met.size > 1;
  };
}

const isBefore = (date: string, since: string | null): boolean => !isWithin(date, { since, until: null });
