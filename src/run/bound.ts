/**
 * What a run wants of an office, as it goes on: by its order, what is there, and what it has met so far. So that a look for five papers does not ask for
 * the pages of eight hundred decisions; the next look goes on where this one stopped, since what is known is not asked for again.
 */
import { type Bound, isWithin } from '../discover/bound.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { Order } from './world.ts';

export interface RunBound extends Bound {
  /** The page of a decision that is known is taken as it is: the decision is outside the days, or the run is to have but a few. */
  isSpared(date: string | null): boolean;
  /** Whether the page of a decision may be asked for, by the day that its list prints. */
  isWanted(date: string | null): boolean;
  /** It is asked for. */
  ask(address: string): void;
}

/**
 * Pages of decisions that are asked for, for each paper of the limit: some are of other bodies, as an authority's register has them, and some cannot be
 * had.
 */
const PAGES_FOR_ONE = 10;

/**
 * Enough are as many papers as the limit that were never asked for, or as many decisions whose pages were asked for now: one that has no paper is one of
 * them too. What was asked for in vain in an earlier run does not count, so that each run comes further.
 */
export function boundOf(
  office: string,
  { since, until, limit }: Pick<Order, 'since' | 'until' | 'limit'>,
  { files }: Catalogue,
): RunBound {
  const span = { since, until };
  const most = limit ?? Number.POSITIVE_INFINITY;
  const asked = new Set<string>();
  const read = new Set<string>();
  const waiting = new Set<string>();
  const isEnough = (): boolean => read.size >= most || waiting.size >= most || asked.size >= most * PAGES_FOR_ONE;
  const note: Bound['note'] = ({ date, detail_page, page, files: linked, isUnopened }) => {
    if (isUnopened === true) return;
    if (detail_page !== null && asked.has(detail_page)) read.add(detail_page);
    if (limit === null || !isWithin(date, span)) return;
    const own = page === null || detail_page === null ? [] : [detail_page];
    for (const address of [...own, ...linked.map((link) => link.address)])
      if (files.find(office, address) === null) waiting.add(address);
  };
  return {
    ...span,
    isEnough,
    note,
    isSpared: (date) => limit !== null || !isWithin(date, span),
    isWanted: (date) => isWithin(date, span) && !isEnough(),
    ask: (address) => void asked.add(address),
  };
}
