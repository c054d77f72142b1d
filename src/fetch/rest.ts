/** What an answer means for the requests to its host that come after: a longer pause, or that it is left alone. Whether it may be asked, turn.ts looks up. */
import { MOST_AHEAD, type Rest } from '../model/request.ts';
import type { Body } from './body.ts';
import { challengeOf } from './challenge.ts';
import { MISSING, PARKING } from './fetched.ts';
import { retryAfter } from './retry-after.ts';
import type { Answer } from './transport.ts';

export interface Meaning extends Rest {
  /** The answer is no more than that. False for one that is told all the same: not there, or where else it is. */
  readonly isRefusal: boolean;
}

interface Times {
  readonly now: number;
  /** By what was ordered and how slow the answer was. */
  readonly next_allowed: number;
}

/**
 * 403, 429, 503 and pages that want to see a browser ask to be left alone, for as long as Retry-After says or as is usual; every other error does so where it
 * has that header (RFC 9110, section 10.2.3). With a redirect it is the pause before the next request, up to the longest that is kept.
 */
export function restOf(answer: Answer, body: Body, { now, next_allowed }: Times): Meaning {
  const { status, headers } = answer;
  const challenge = challengeOf(answer, body.bytes);
  const seconds = PARKING[challenge === null ? status : 403];
  const asked = retryAfter(headers['retry-after'], now);
  const reason = challenge === null ? `it answered ${status}` : `it asked for proof of a browser (${challenge})`;
  if (seconds !== undefined) {
    const until = asked ?? now + seconds * 1000;
    return { next_allowed, parked: { until: Math.max(until, next_allowed), reason }, isRefusal: true };
  }
  if (asked === null || asked <= next_allowed || status < 300) return { next_allowed, parked: null, isRefusal: false };
  if (status < 400 && asked - now <= MOST_AHEAD.pause) return { next_allowed: asked, parked: null, isRefusal: false };
  const isRefusal = status >= 400 && !MISSING.includes(status);
  return { next_allowed, parked: { until: asked, reason }, isRefusal };
}
