/**
 * Parts of a decided price that stand in another sentence, told by arithmetic: sums of one sentence that nothing else explains and that come to it.
 *
 *   "at £263,870", elsewhere "The hardware (£218,450) is a charge on the capital programme, the support (£45,420) on revenue"     one_off, other
 *   "at £148,350", elsewhere "Design is priced at £48,350 and the build at £100,000"                                             other, other
 *   "£131,400 for lot 1 and £47,850 for lot 2" of "£179,250"                                                                         prices of two lots
 *   "at £148,350", elsewhere "Alder asked £48,350 and Birch £110,000"                                                            not these
 */
import { type Circle, change, isSamePassage, isSameSentence, type PlacedRole, pence } from './circle.ts';
import { isDecidingPart } from './given.ts';
import { areNetAndTax } from './sum.ts';

/** Roles that a sum has by its place or by plain words of price. */
const FOR_WANT_OF_BETTER = /^role\/amounts:(?:none|price|carried|listed)$/;
/** What is charged to capital is bought once. */
const IS_CAPITAL = /^\W*(?:(?!\band\b)[^.;£]){0,60}\bcapital\b|^\W*(?:is|are|being) (?:a )?one-? ?off\b/i;
const OF_A_YEAR =
  /\b(?:20\d\d ?[-/] ?\d{2,4}|year (?:\d|one|two|three|four|five)|(?:first|second|third|fourth|fifth|final) year),?(?: (?:is|are|will be|it is|at))?\s*$/i;
const IS_GOODS =
  /\b(?:hardware|equipment|devices?|vehicles?|cars?|vans?|furniture|units|machines?|cameras?|scanners?|laptops?|workstations?|radios?|purchase|supply)\b(?: [\w-]+){0,5}?\W*$/i;

/** Of sums that come to the price the parts are no price of their own. */
export function partsOfPrice(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind !== 'award') return list;
  const parts = new Map<PlacedRole, PlacedRole>();
  for (const price of list.filter(isDecided)) {
    for (const run of runsOf(list, price)) for (const part of run) parts.set(part, price);
  }
  return list.map((one) => {
    const price = parts.get(one);
    if (price === undefined) return one;
    if (OF_A_YEAR.test(one.place.before))
      return change(one, {
        role: 'annual',
        period: 'per_year',
        weak: false,
        rule: PART_OF_PRICE,
        reason: `what of ${price.place.mention.value.printed} is paid in one year`,
      });
    return change(one, {
      role: IS_CAPITAL.test(one.place.after) || IS_GOODS.test(one.place.before) ? 'one_off' : 'other',
      weak: false,
      rule: PART_OF_PRICE,
      reason: `with the sums beside it it comes to ${price.place.mention.value.printed}, which is decided`,
    });
  });
}

/** The name of the rule, by which others know such a part. */
export const PART_OF_PRICE = 'role/amounts:part-of-price';

const isDecided = ({ given, place }: PlacedRole): boolean =>
  given.role === 'contract_total' && given.trust === 'cue' && !given.weak && isDecidingPart(place);

const isOpen = ({ given, place }: PlacedRole): boolean =>
  FOR_WANT_OF_BETTER.test(given.rule) &&
  given.period === 'total' &&
  place.cell === null &&
  place.mention.value.pence_max === null;

/** Sums after each other in one sentence, at least two, that come to the price. */
function runsOf(list: readonly PlacedRole[], price: PlacedRole): (readonly PlacedRole[])[] {
  return list.flatMap((first, i) => {
    if (!isOpen(first) || isSamePassage(first, price)) return [];
    const run: PlacedRole[] = [];
    let left = pence(price);
    for (const one of list.slice(i)) {
      if (left <= 0 || !isOpen(one) || !isSameSentence(first, one)) break;
      run.push(one);
      left -= pence(one);
    }
    return left === 0 && run.length > 1 && !areNetAndTax(run) ? [run] : [];
  });
}

/** `for the same three years of lot 2`. */
const FOR_A_LOT = /^[^.;£]{0,60}\bfor [^.;£]{0,40}?\blots? (?:\d{1,2}|[a-z])\b/i;

/** Prices of lots told in one sentence, which come to a price: each lot is an award of its own. */
export function pricesOfLots(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind !== 'award') return list;
  const wholes = new Set(list.filter(({ given }) => given.role === 'contract_total').map(pence));
  const ofLots = list.filter((one) => isOpen(one) && FOR_A_LOT.test(one.place.after));
  return list.map((one) => {
    const beside = ofLots.includes(one) ? ofLots.filter((other) => other === one || isSameSentence(other, one)) : [];
    const isPart = beside.length > 1 && wholes.has(beside.reduce((sum, other) => sum + pence(other), 0));
    return isPart
      ? change(one, {
          role: 'contract_total',
          weak: false,
          rule: 'role/amounts:price-of-lot',
          reason: 'with those of the other lots it comes to the price',
        })
      : one;
  });
}
