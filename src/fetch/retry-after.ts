/**
 * The header Retry-After, read by ourselves: libraries cap it.
 *
 * `120` is two minutes from now; `Wed, 25 Nov 2026 10:00:00 GMT` is that moment; `soon`, `-5` and a moment that is over are nothing
 */
import { MOST_AHEAD } from '../model/request.ts';

const SECONDS = /^\d+$/;
/** RFC 9110, section 5.6.7, and its obsolete forms: all begin with the name of a day. */
const MOMENT = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** Milliseconds since 1970 before which the host does not want to be asked, or null where the header says nothing of use. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const written = header?.trim() ?? '';
  if (SECONDS.test(written)) return now + Math.min(Number(written) * 1000, MOST_AHEAD.parked);
  const moment = MOMENT.test(written) ? Date.parse(written) : Number.NaN;
  return moment > now ? Math.min(moment, now + MOST_AHEAD.parked) : null;
}
