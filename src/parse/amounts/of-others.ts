/**
 * Sums with the role of a price that are not of this decision: what each of several gets, the cost of another's project, the most that a fund gives.
 *
 *   "six projects, each with a grant of up to £5,000"           what one of several gets
 *   "£44,000 in each of 2022/23 and 2023/24"                    what one of several years takes
 *   "a grant of £20,000 towards a project costing £65,000"       the second is another's
 *   "£4,000 under the Youth Fund (maximum grant £5,000)"         the second is the fund's limit
 *   "the councils will spend £0.9m under their own order"         others buy that
 *   "the cost of £65,000 for each"                               of each again, where the same sum is printed elsewhere
 */
import { isSameSentence, pence } from './circle.ts';
import type { Shared } from './share.ts';

/** The sums that may be of this decision, in the same order. */
export function notOfOthers(all: readonly Shared[]): readonly Shared[] {
  // What each year cost before says nothing of the same sum where it is decided.
  const ofEach = new Set(all.filter((one) => isOfEach(one) && one.given.role !== 'previous_value').map(pence));
  return all.filter((one) => !ofEach.has(pence(one)) && !isOfAnother(one, all) && !isMost(one, all));
}

const OF_EACH =
  /\beach (?:with|getting|receiving|worth|costing|at|given|awarded)\b[^.;£]*$|\beach of\s*$|\b(?:each|every) (?:grant|award|project|partner|force|council|organisation|group|applicant|payment|instal?ment|year)\b[^.;£]{0,40}(?:of|is|at|was|worth|gets?|receives?|up to)\s+(?:[\w]+\s+){0,2}$/i;
const TO_EACH =
  /^\W*(?:(?:will be |is |was |were )?(?:paid |given |awarded )?(?:to|in|for|from) each\b|each\b(?! (?:for|from|to)\b)|apiece\b)/i;
const isOfEach = ({ place, given }: Shared): boolean =>
  given.period === 'per_unit' || OF_EACH.test(place.before) || TO_EACH.test(place.after);

/** A price of its own stands before it, and it is the whole that this is a part of. */
const ANOTHERS =
  /\bwhose\b[^£.;,]{0,50}$|\b(?:towards?|out of|against|of)\s+(?:an?|the|its|their|this|that)\s+(?:[\w-]+ ){0,4}?(?:costs?|costing|budget|bill|project|scheme|programme|total)\b[^£.;]{0,30}$/i;
/** `the departments will spend £0.9m under their own order`: others buy that. */
const OWN_ORDER =
  /^[^.;£]{0,60}\b(?:under|through|on|by) their own (?:[\w-]+ )?(?:orders?|contracts?|agreements?|call-offs?|arrangements?)\b/i;
const isOfAnother = (one: Shared, all: readonly Shared[]): boolean => {
  if (OWN_ORDER.test(one.place.after)) return true;
  if (!ANOTHERS.test(one.place.before)) return false;
  const before = all[all.indexOf(one) - 1];
  return isSameSentence(one, before) && pence(before) < pence(one) && GIVES.includes(before.given.role);
};
const GIVES: readonly Shared['given']['role'][] = ['grant', 'contract_total', 'organisation_share'];

/** The most that any of a kind may get, behind the sum that one of them gets. */
const MOST =
  /\b(?:maximum|max\.?|limit|ceiling|cap|upper limit)(?: (?:of|for|on))?(?: (?:any|an?|the|each|single|individual))*(?: (?:grants?|awards?|bids?|applications?|payments?))?(?: (?:is|of|at|being))?\s*:?\s*$/i;
const isMost = (one: Shared, all: readonly Shared[]): boolean =>
  MOST.test(one.place.before) &&
  all.some(
    (other) =>
      isSameSentence(one, other) &&
      other.given.role === one.given.role &&
      other.qualifier !== 'up_to' &&
      pence(other) <= pence(one) &&
      all.indexOf(other) < all.indexOf(one),
  );
