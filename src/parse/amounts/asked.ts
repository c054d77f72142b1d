/**
 * What a sum that somebody asked for or offered is.
 *
 *   "Awards up to £5,000 may be applied for"                    a limit
 *   "asked for £9,500", in a paper on a grant                    other, unless it is granted in full
 *   "be sold to Holt Ltd at the £488,000 that it offered"        the price: the offer that is taken
 *   "The winning tender was £640,000", "The next tender was"     the price; other
 */
import type { AmountRole } from '../../model/money.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { type Given, isDecidingPart, NOT_DONE } from './given.ts';
import type { AmountPlace } from './place.ts';

/** Make a role of this sum: the price in a matter of its kind, or the role that is named. */
export interface Makers {
  readonly price: (rule: string) => Given;
  readonly as: (role: AmountRole, more?: Partial<Given>) => Given;
}

/** What was asked for. `words` are those of the cue. */
export function ofRequest(place: AmountPlace, matter: Matter, words: string, { price, as }: Makers): Given {
  const isDone = !NOT_DONE.includes(matter.outcome);
  // What any may ask for is a limit, not what one did.
  if (isDone && ANY_MAY_ASK.test(place.before)) return as('threshold');
  // What was asked for and not given is no price.
  if (!isDone || BY_ANOTHER.test(words)) return as('other');
  if (matter.kind === 'variation' && MORE.test(place.before)) return as('uplift');
  if (matter.kind !== 'grant') return price('request');
  return GRANTED_IN_FULL.test(place.mention.region.passage.text.slice(place.mention.region.end))
    ? price('granted')
    : as('other');
}

/** One of several offers, or the one that is taken. */
export function ofBid(place: AmountPlace, matter: Matter, { price, as }: Makers): Given {
  if (isDecidingPart(place) && !NOT_DONE.includes(matter.outcome) && TAKEN.test(place.lead))
    return price('accepted-offer');
  return WINNING.test(place.lead) ? price('winning-offer') : as('other', { weak: true });
}

const ANY_MAY_ASK = /\b(?:may|can|could|invited to)\b[^£;]*\bup ?to\s*$/i;
/** `a request by the town council for`: what another body asks of the Commissioner. */
const BY_ANOTHER = /\b(?:requests?|applications?|bids?) (?:by|from)\b/i;
/** `approval is sought for a further`. */
const MORE = /\b(?:further|additional|extra)\s*$/i;
/** `The winning tender was`: the offer that is taken by its name. */
const WINNING =
  /\b(?<!\b(?:not|than|next|below|above) the )(?:winning|successful|accepted|recommended|preferred|selected|chosen|highest[- ]scoring|most economically advantageous) (?:[\w-]+ )?(?:bid|tender|offer|quote|quotation|price|submission)(?:'s price)? (?:was|is|came (?:to|in at)|of|at)\b[^£;]{0,20}$/i;
/** Who is sold to or bought from, before the offer that is taken. */
const TAKEN =
  /^(?!.*\b(?:not|refus\w+|reject\w+|declin\w+|other|losing|unsuccessful|next|second)\b).*\b(?:be sold|sell|sale of|accept(?:s|ed)?|be (?:awarded|let|appointed))\b/i;
const GRANTED_IN_FULL =
  /^[^£]{0,80}(?:(?:award|approve|fund|grant|support)(?:ed)? in full|recommend\w*:? (?:to )?(?:award|approve|fund|grant|support)\b)/i;
