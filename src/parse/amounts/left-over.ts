/**
 * The price by elimination: where no words call any sum a price, but only one sum is left that nothing explains as something else.
 *
 *   "The vendor, Cotes Park Ltd, will take £405,000."             the only sum beside the new party's name
 *   "If it goes the full four years it comes to £367,000."         the only sum that nothing explains
 *   "Castern have quoted £51,360 for 24 months."                   one quotation, and no other, is the price
 *   "Racking will be tendered for later; £60,000 is set aside."    left aside: the sum of another matter
 */
import type { ParsedParty } from '../../model/parsed.ts';
import { penceOf, rankOf } from './place-rank.ts';
import type { Shared } from './share.ts';

/** Rules that say that no words were found, and the one for an offer among others. */
const UNEXPLAINED = 'role/amounts:none';
const OFFER = 'role/amounts:cue-bid';
const QUOTED = /\bquoted?\b[^£.;]*$/i;
/** Parts of a paper, by rank, in which a price may stand: not among options, law and background. */
const LAST_RANK = 3;
/** Sums that speak of later or other matters. */
const ELSEWHERE =
  /\b(?:later|separately|in (?:due course|future)|another|other(?:wise)?|already|stood|stands?|earmarked|set aside|allowances?|salar(?:y|ies)|per (?:day|hour|meeting))\b/i;

/** The printings of the one sum that is left, or none where several are left or none is. */
export function leftOver(list: readonly Shared[], parties: readonly ParsedParty[]): readonly Shared[] {
  // No total over a term is smaller than what is paid each year of it.
  const yearly = Math.max(0, ...list.filter(({ given }) => given.period !== 'total').map(penceOf));
  const open = list.filter((one) => isOpen(one) && penceOf(one) > yearly);
  const named = open.filter((one) => standsByParty(one, parties));
  return oneSum(named) ?? oneSum(open) ?? [];
}

function isOpen(one: Shared): boolean {
  const { place, given } = one;
  const unexplained = given.rule === UNEXPLAINED || (given.rule === OFFER && QUOTED.test(place.before));
  const total = given.period === 'total' && given.role === 'other';
  return unexplained && total && rankOf(one) <= LAST_RANK && !ELSEWHERE.test(place.mention.clause.text);
}

const oneSum = (list: readonly Shared[]): readonly Shared[] | undefined =>
  new Set(list.map(penceOf)).size === 1 ? list : undefined;

/** The sentence of the sum names the party with whom the agreement is made. */
function standsByParty({ place }: Shared, parties: readonly ParsedParty[]): boolean {
  const { sentence } = place.mention.clause;
  const text = sentence.passage.text.slice(sentence.start, sentence.end).toLowerCase();
  return parties.some(
    ({ role, name }) => (role === 'supplier' || role === 'grant_recipient') && text.includes(name.toLowerCase()),
  );
}
