/**
 * Claims that others make void: what has been approved altogether, now and before; the price with all options beside that of the base term.
 *
 *   "increase the contract by £1.2m, bringing it to £9m"            the first
 *   "£90,000 for the initial term, £150,000 with both extensions"    the first
 */
import { type Claim, claimed } from './claims.ts';
import { coverOf } from './cover.ts';

/** The claims that stand, in the same order; all of them where none would. */
export const narrowed = (claims: readonly Claim[]): readonly Claim[] =>
  [isRunningTotal, isWithOptions].reduce((now, isVoid) => {
    const rest = now.filter((claim) => !isVoid(claim, now));
    return rest.length > 0 ? rest : now;
  }, claims);

/** `taking the total contract value to £22.8m`. */
const RUNNING_TOTAL = /\b(?:tak|bring|increas|rais)\w*\b[^£.;]*\bto\s*(?:[\w.]+\s+){0,3}$/i;

const isRunningTotal = ({ printings }: Claim): boolean =>
  printings.every(({ place }) => RUNNING_TOTAL.test(place.lead));

/** Its words say that options are in it, and another's, in no worse place, that it is of the base term, or its own words say nothing. */
function isWithOptions(claim: Claim, claims: readonly Claim[]): boolean {
  const covers = claim.printings.map(({ place }) => coverOf(place).with_options);
  if (!covers.includes(true) || covers.includes(false)) return false;
  // Parts that come to it are for the same years.
  const smaller = claims.filter((other) => claimed(other) < claimed(claim)).map(claimed);
  if (smaller.length > 1 && smaller.reduce((all, one) => all + one, 0) === claimed(claim)) return false;
  return claims.some(
    (other) => other !== claim && other.rank <= claim.rank && claimed(other) < claimed(claim) && isOfBase(other),
  );
}

const isOfBase = ({ printings }: Claim): boolean => {
  const covers = printings.map(({ place }) => coverOf(place).with_options);
  return !covers.includes(true);
};
