/**
 * What a run would ask of one host, and how long that takes at the polite rate: by what the catalogue knows of the host, its robots.txt as it was last
 * read, how long its answers took, and until when it is to be left alone. What is not known is said. Nothing is asked.
 */
import { rulesOf, standsFor } from '../fetch/robots.ts';
import { PAUSE_FOR_ANSWER } from '../fetch/turn.ts';
import type { HostState } from '../model/request.ts';
import { readableMoment, readableTime } from './readable-time.ts';

/** What is known before anything is asked. */
export interface HostKnown {
  /** Null for a host that was never asked. */
  readonly state: HostState | null;
  /** Milliseconds that its answers took of late; 0 where there are none. */
  readonly took: number;
}

/** The least distance of two requests that the order or the office's file asks for. */
export interface Least {
  readonly seconds: number;
  readonly why: string;
}

export interface HostPlan {
  readonly host: string;
  /** Addresses that would be asked for, without robots.txt. */
  readonly addresses: readonly string[];
  /** robots.txt is to be read first. */
  readonly readsRobots: boolean;
  /** Addresses that robots.txt, as it was last read, closes, and its line. */
  readonly closed: number;
  readonly closedBy: string | null;
  /** Left alone until then, milliseconds since 1970; null where it is not. */
  readonly parkedUntil: number | null;
  readonly parkedReason: string | null;
  /** What its robots.txt asks for is known. */
  readonly isKnown: boolean;
  /** Seconds between two requests, and why. */
  readonly delay: number;
  readonly why: string;
  /** Seconds to the last answer, the first wait included. */
  readonly seconds: number;
}

interface Asked {
  readonly addresses: readonly string[];
  readonly least: Least;
  /** The program's name as robots.txt calls it. */
  readonly product: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function planOf(host: string, { state, took }: HostKnown, { addresses, least, product, now }: Asked): HostPlan {
  const robots = state?.robots ?? null;
  const isStanding = robots !== null && now - robots.fetched < standsFor(robots);
  // What closed a host by trouble of its own is looked at again once it is old.
  const isKnown = robots !== null && (isStanding || robots.status >= 200);
  const judged = addresses.map((address) => {
    const rules = isKnown ? rulesOf(new URL(address).origin, robots, product) : null;
    return { address, delay: rules?.crawlDelay ?? 0, ...(rules?.judge(address) ?? { allowed: true, rule: null }) };
  });
  const closed = judged.filter(({ allowed }) => !allowed);
  const crawlDelay = Math.max(0, ...judged.map(({ delay }) => delay));
  const parkedUntil = state !== null && state.parked_until > now ? state.parked_until : null;
  const open = parkedUntil === null ? judged.filter(({ allowed }) => allowed).map(({ address }) => address) : [];
  const readsRobots = !isStanding && parkedUntil === null;
  const { delay, why } = delayOf({ least, crawlDelay, took, isKnown });
  const requests = open.length + (readsRobots ? 1 : 0);
  const wait = Math.max(0, (state?.next_allowed ?? now) - now) / 1000;
  return {
    ...{ host, addresses: open, readsRobots, isKnown, delay, why, parkedUntil },
    closed: closed.length,
    closedBy: closed[0]?.rule ?? null,
    parkedReason: parkedUntil === null ? null : (state?.parked_reason ?? null),
    seconds: requests === 0 ? 0 : wait + requests * (delay + took / 1000),
  };
}

interface Rate {
  readonly least: Least;
  readonly crawlDelay: number;
  readonly took: number;
  readonly isKnown: boolean;
}

/** The longest of what is asked for; that its robots.txt is not known, is said. */
function delayOf({ least, crawlDelay, took, isKnown }: Rate): { delay: number; why: string } {
  const slowed = (PAUSE_FOR_ANSWER * took) / 1000;
  const unknown = isKnown ? '' : '; its robots.txt was not read yet';
  if (slowed > Math.max(least.seconds, crawlDelay))
    return { delay: slowed, why: `slowed, as its answers take ${readableDelay(took / 1000)}${unknown}` };
  if (crawlDelay > least.seconds) return { delay: crawlDelay, why: `Crawl-delay ${crawlDelay} of its robots.txt` };
  return { delay: least.seconds, why: `${least.why}${unknown}` };
}

/** A line for people. */
export function planLine(plan: HostPlan): string {
  const { host, addresses, closed, closedBy, parkedUntil, parkedReason, delay, why, seconds, readsRobots } = plan;
  if (parkedUntil !== null)
    return `${host}: not asked before ${readableMoment(parkedUntil)}: ${parkedReason ?? 'as it asked'}`;
  const shut = closed === 0 ? [] : [`${counted(closed)} closed by its robots.txt (${closedBy})`];
  const what = `${counted(addresses.length)}${readsRobots ? ' and robots.txt' : ''}`;
  const asked = `${what}, one each ${readableDelay(delay)} (${why}), about ${readableTime(seconds)}`;
  return `${host}: ${[...(addresses.length === 0 && !readsRobots ? [] : [asked]), ...shut].join('; ')}`;
}

export const counted = (addresses: number): string => `${addresses} ${addresses === 1 ? 'address' : 'addresses'}`;

/** `0.02 s`, `12 s`, `2.5 min`. */
const readableDelay = (seconds: number): string =>
  seconds < 60 ? `${Math.round(seconds * 100) / 100} s` : readableTime(seconds);
