/**
 * What a sum is in the light of the sums beside it.
 *
 *   "from £10.40m to £12.00m"                              the old value, then the new one
 *   "will contribute £410,000 and the Council £675,000"    the second is what the first is
 *   "(up to £500k), (£500k to £4m), (above £4m)"           limits
 */

import type { ParsedParty } from '../../model/parsed.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { longerTermInRows, paidInParts, rowParts, sharesInRows } from './addends.ts';
import { bracketed } from './bracketed.ts';
import { movedInBudget, partsOfBudget } from './budget-parts.ts';
import { type Circle, change, isSamePassage, isSameSentence, type PlacedRole, pence } from './circle.ts';
import { comprised } from './comprised.ts';
import { fundedFrom } from './funded.ts';
import { costsHelped } from './helped.ts';
import { itemsOfTotal } from './items.ts';
import { totalOfOneYear, yearlyInstalments } from './one-year.ts';
import { baseOfWhole, ofWhich, shareOfSum, sharesByName, sharesOfWhole } from './parts.ts';
import { partsOfPrice, pricesOfLots } from './parts-of-price.ts';
import { sharesByPercent } from './percent-rows.ts';
import { HAS_TO, oldToNew, raisedTo, rangeOfRates, risenBy, TO } from './raised.ts';
import { toldAgain } from './told-again.ts';
import { towardsCosts } from './towards-costs.ts';
import { acceptedOffers, onlyPrice, partsOfWhole, repeats } from './whole.ts';
import { totalOfYearly, wholeOfColumn, wholeOfShares, yearlyOfTotal } from './yearly.ts';

type Step = (list: readonly PlacedRole[], circle: Circle) => readonly PlacedRole[];

/** The roles after each rule has looked at the sums beside each sum; the rules run in this order. */
export function withNeighbours(
  list: readonly PlacedRole[],
  matter: Matter,
  parties: readonly ParsedParty[],
): readonly PlacedRole[] {
  const steps: readonly Step[] = [
    bands,
    risenBy,
    oldToNew,
    rangeOfRates,
    baseOfWhole,
    ofWhich,
    carriedOn,
    toldAgain,
    bracketed,
    raisedTo,
    shareOfSum,
    acceptedOffers,
    rowParts,
    itemsOfTotal,
    longerTermInRows,
    sharesInRows,
    sharesByPercent,
    sharesOfWhole,
    sharesByName,
    partsOfWhole,
    fundedFrom,
    comprised,
    pricesOfLots,
    partsOfPrice,
    yearlyOfTotal,
    totalOfYearly,
    yearlyInstalments,
    wholeOfColumn,
    wholeOfShares,
    totalOfOneYear,
    paidInParts,
    partsOfBudget,
    movedInBudget,
    costsHelped,
    towardsCosts,
    repeats,
    onlyPrice,
  ];
  return steps.reduce((now, step) => step(now, { matter, parties }), list);
}

/** A sum that only `and`, a comma or another body's name parts from the one before it is what that one is. */
const GOES_ON =
  /^\)?\s*(?:per annum|p\.?a\.?|(?:for (?:each|every)|per|an?) [a-z-]+)?\s*(?:[(\w/. -]{0,24}\))?\s*(?:,|;|and|or|&|\+|plus|,? and)?\s*(?:(?:the )?lot \w+,(?: [\w-]+){1,4},\s*)?(?:(?:the |then |a further )?(?!(?:comes?|came|makes?|totals?|amounts?)\b)[\w.'&/-]+\s*){0,5}\(?$/i;
const HAS_BRACKET = /^\s*\(\s*$/;
const HAS_AND = /\b(?:and|or|plus)\b|[,;&+]/;

function carriedOn(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const now: PlacedRole[] = [];
  for (const one of list) {
    const before = now.at(-1);
    const { given, place } = one;
    const follows =
      before !== undefined &&
      (before.given.period === given.period || isYearlyToo(before, one) || before.given.cue === 'bid') &&
      isSameSentence(one, before) &&
      ((HAS_AND.test(place.before) && GOES_ON.test(place.before)) ||
        HAS_BRACKET.test(place.before) ||
        (before.given.cue === 'bid' && HAS_TO.test(place.before)));
    // One offer after another, each with the name of its firm: `Alder Ltd at £66,000 and Birch Ltd at £71,250`.
    const isOfferToo =
      before?.given.cue === 'bid' &&
      ((given.rule === 'role/amounts:price' && /\b(?:at|for|of)\s*$/.test(place.before)) ||
        /^\s*(?:,|and|or|;)+\s*$/.test(place.before));
    if (
      follows &&
      (given.weak || isOfferToo) &&
      (given.cue !== 'bid' || before.given.cue === 'bid') &&
      (!before.given.weak || before.given.cue === 'bid') &&
      before.given.rule !== 'role/amounts:from-to'
    ) {
      const { role, cue, trust, method, period } = before.given;
      now.push(
        change(one, {
          role,
          cue,
          trust,
          method,
          period,
          weak: false,
          rule: 'role/amounts:carried',
          reason: `it follows ${before.place.mention.value.printed} in one list of words`,
        }),
      );
    } else now.push(one);
  }
  return now;
}

/** Of `£2,150 a year and the Chair £3,400` the second is for a year, too. */
const isYearlyToo = (before: PlacedRole, { given, place }: PlacedRole): boolean =>
  given.weak &&
  given.period === 'total' &&
  (before.given.role === 'annual' || before.given.role === 'unit_price') &&
  /^\s*,?\s*(?:(?:per|for each|for every|an?) \w+ )?and (?:the [A-Z]|an? \w)|^\s*(?:,|and|\s)+$/.test(place.before);

/** Limits of bands that adjoin: `(up to £500k), (£500k to £4m), (above £4m)`, and `from £5,000 to £25,000` between two limits. */
function bands(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const isLimit = ({ given }: PlacedRole): boolean => given.role === 'threshold';
  const asLimit = (one: PlacedRole): PlacedRole =>
    change(one, {
      role: 'threshold',
      rule: 'role/amounts:band',
      reason: 'it is printed beside as a limit',
      weak: false,
    });
  const limits = list.filter(isLimit);
  const adjoins = (one: PlacedRole): boolean =>
    limits.some((other) => pence(other) === pence(one) && isSamePassage(one, other));
  const once = list.map((one) =>
    !isLimit(one) && one.given.rule !== 'role/amounts:table' && adjoins(one) ? asLimit(one) : one,
  );
  return once.map((one, i) => {
    const before = once[i - 1];
    return before !== undefined && isLimit(before) && isSameSentence(one, before) && TO.test(before.place.after)
      ? asLimit(one)
      : one;
  });
}
