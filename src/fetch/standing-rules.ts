/**
 * The robots.txt of each host as it stands: kept in the book from run to run, asked for again when it is a day old. Judged when a request is about to go
 * out, so that what another process has read meanwhile counts.
 */
import type { HostBook } from '../model/request.ts';
import type { Fetched } from './fetched.ts';
import { type Robots, type Rules, rulesOf, standsFor } from './robots.ts';
import type { Clock } from './turn.ts';

export interface StandingRules {
  readonly now: () => number;
  /** Null where they are to be read first. */
  of(url: URL): Rules | null;
  /** Seconds between requests that the host last asked for; 0 where it never did. */
  delayOf(url: URL): number;
  keep(page: URL, robots: Robots): Rules;
  /** Why they could not be had, for an hour after; null where they may be asked for. */
  failure(host: string): Fetched | null;
  fail(host: string, fetched: Fetched): void;
}

/** `product` is the program's name as robots.txt calls it. */
export function standingRules(book: HostBook, clock: Clock, product: string): StandingRules {
  const parsed = new Map<string, { readonly robots: Robots; readonly rules: Rules }>();
  const failures = new Map<string, { readonly at: number; readonly fetched: Fetched }>();
  const rulesIn = (url: URL, robots: Robots): Rules => {
    const known = parsed.get(url.origin);
    if (known?.robots.fetched === robots.fetched && known.robots.text === robots.text) return known.rules;
    const rules = rulesOf(url.origin, robots, product);
    parsed.set(url.origin, { robots, rules });
    return rules;
  };
  const last = (url: URL): Robots | null => book.host(url.host)?.robots ?? null;
  return {
    now: clock.now,
    of: (url) => {
      const robots = last(url);
      return robots === null || clock.now() - robots.fetched >= standsFor(robots) ? null : rulesIn(url, robots);
    },
    delayOf: (url) => {
      const robots = last(url);
      return robots === null ? 0 : rulesIn(url, robots).crawlDelay;
    },
    keep: (page, robots) => {
      const rules = rulesIn(page, robots);
      book.keepRobots(page.host, robots, robots.fetched + rules.crawlDelay * 1000);
      return rules;
    },
    failure: (host) => {
      const known = failures.get(host);
      return known === undefined || clock.now() - known.at >= standsFor({ status: 0 }) ? null : known.fetched;
    },
    fail: (host, fetched) => void failures.set(host, { at: clock.now(), fetched }),
  };
}
