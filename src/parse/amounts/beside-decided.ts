/**
 * Sums that only words of price make a price, beside a price that is decided.
 *
 *   "To award the contract at £240,000" and, elsewhere, "A trial cost £23,000"      the second is no price of what is decided
 *   "at £240,000" and "The contract comes to £60,000 a year", "£288,000 with VAT"    these are: the same price told again
 *   "To pay our share of £84,600" and "The contract comes to £1,318,200"             this is: what is decided is a part of it
 */

import type { Matter } from '../paper/decision-kind.ts';
import { type PlacedRole, pence } from './circle.ts';
import { isDecidingPart } from './given.ts';
import type { Shared } from './share.ts';
import { partsOf } from './sum.ts';

/** Contracts run for no more whole years than this, options included. */
const LONGEST_TERM = 10;
const WITH_VAT = 1.2;

/** Only takes back what was given for want of better, when the headline is known: that stays what it is. */
export function besideDecided(list: readonly Shared[], { kind }: Matter, headline: Shared | null): readonly Shared[] {
  if (kind !== 'award') return list;
  const decided = list.filter((one) => isDecidedPrice(one) || one === headline);
  if (!decided.some(isDecidedPrice)) return headline === null && isYearlyDecided(list) ? list.map(asWorks) : list;
  return list
    .map((one) =>
      isOnlyEstimated(one) && !decided.some((price) => tellsAgain(one, price, list)) ? asEstimate(one) : one,
    )
    .map((one) =>
      isForWantOfBetter(one) && !hasFirmTwin(one, list) && !decided.some((price) => tellsAgain(one, price, list))
        ? {
            ...one,
            given: {
              ...one.given,
              role: 'other',
              rule: 'role/amounts:beside-decided',
              reason:
                'words of price stand before it, but another price is decided, and it is no part or multiple of that',
              trust: 'hint',
              weak: true,
            },
          }
        : one,
    );
}

/** An estimate that was taken for the price, where another sum is decided. */
const isOnlyEstimated = ({ given, place }: PlacedRole): boolean =>
  given.role === 'contract_total' &&
  given.rule === 'role/amounts:estimated-price' &&
  !isDecidingPart(place) &&
  !/^\W*(?:in all|in total|altogether|all told)\b/i.test(place.after);
const asEstimate = (one: Shared): Shared => ({
  ...one,
  given: {
    ...one.given,
    role: 'estimate',
    rule: 'role/amounts:estimate-beside',
    reason: 'an estimate beside the price that is decided',
  },
});

/** What is decided is paid each year, and nothing else. */
const isYearlyDecided = (list: readonly PlacedRole[]): boolean =>
  list.some(({ given, place }) => given.role === 'annual' && given.period === 'per_year' && isDecidingPart(place)) &&
  !list.some(({ given, place }) => given.role === 'contract_total' && isDecidingPart(place));
/** `Fitting out will cost`, `Adaptation of the rooms will cost`: what is done to what is rented. */
const WORKS_COST =
  /\b(?:fitting[- ]?out|fit-?out|adapt(?:ing|ations?)|alterations?|conver(?:ting|sion)|refurbish\w*|cabling|redecorat\w*|partition\w*|racking|works?)\b[^£.;]*\b(?:will|would|is expected to) cost\s+(?:[\w.]+\s+){0,2}$/i;
const isWorks = ({ given, place }: PlacedRole): boolean =>
  given.role === 'contract_total' &&
  given.trust === 'place' &&
  PRICED_BY_WORDS.has(given.rule) &&
  place.cell === null &&
  WORKS_COST.test(place.lead);
/** Then what else has to be paid for, and is no total of years, is paid once. */
const asWorks = (one: Shared): Shared =>
  isForWantOfBetter(one) || isWorks(one)
    ? {
        ...one,
        given: {
          ...one.given,
          role: 'one_off',
          rule: 'role/amounts:beside-yearly',
          reason: 'it is paid beside what is decided each year',
        },
      }
    : one;

const isDecidedPrice = (one: PlacedRole): boolean =>
  one.given.role === 'contract_total' && one.given.trust === 'cue' && isDecidingPart(one.place);

/** By words of price before it, or because it goes on from such a sum. */
const PRICED_BY_WORDS: ReadonlySet<string> = new Set(['role/amounts:price', 'role/amounts:carried']);

/** `The value of the contract is`, `We propose to spend`: the words speak of this purchase. */
const SPEAKS_OF_THIS =
  /\b(?:contracts?|agreements?|lots?|total\w*|values?|whole|term|prices?|fees?|charges?|expenditure|tender\w*|offer\w*|suppliers?|periods?|extensions?|propos\w+|recommend\w*|will be|will cost|awards?)\b/i;

const isForWantOfBetter = ({ given, place }: PlacedRole): boolean =>
  given.role === 'contract_total' &&
  PRICED_BY_WORDS.has(given.rule) &&
  given.trust === 'place' &&
  place.cell === null &&
  !SPEAKS_OF_THIS.test(place.lead);

/** A table, a label or the decision itself names the same sum as a price. */
const hasFirmTwin = (one: PlacedRole, list: readonly PlacedRole[]): boolean =>
  list.some(
    (other) => other.given.role === 'contract_total' && pence(other) === pence(one) && !isForWantOfBetter(other),
  );

/** The same sum within its rounding, with or without VAT, so many years of it, or a sum of which it is a part. */
function tellsAgain(one: PlacedRole, price: PlacedRole, list: readonly PlacedRole[]): boolean {
  const [a, b] = [pence(one), pence(price)];
  const slack = Math.max(one.place.mention.value.resolution_pence, price.place.mention.value.resolution_pence);
  const isNear = (left: number, right: number): boolean => Math.abs(left - right) <= slack;
  const [small, large] = [Math.min(a, b), Math.max(a, b)];
  const times = Math.round(large / Math.max(1, small));
  if (times <= LONGEST_TERM && isNear(small * times, large)) return true;
  if (isNear(small * WITH_VAT, large)) return true;
  return [one, price].some((whole) => partsOf(whole, list)?.some((part) => part === one || part === price) === true);
}
