/**
 * The whole of a capital scheme that a paper approves beside the contract within it: the value, and a budget.
 *
 *   "approves capital expenditure of £742,000 for the scheme" and "a contract be awarded at £664,315"    the first is a budget
 *   "approves capital expenditure of £742,000 for twelve vans"                                          not this: it is their price
 */
import { pence } from './circle.ts';
import { isDecidingPart } from './given.ts';
import type { Shared } from './share.ts';

const CAPITAL =
  /\b(?:capital|scheme|project) (?:expenditure|funding|spend(?:ing)?|budget|provision|allocation|investment)(?: (?:totalling|amounting to|of|in the sum of))+\s*(?:up to )?$/i;

/** What is decided is capital expenditure of so much. */
export const isCapitalApproved = ({ place }: Pick<Shared, 'place'>): boolean =>
  isDecidingPart(place) && CAPITAL.test(place.before);

/** The sums with the headline's role set right, and the headline among them. */
export function schemeOverContract(
  list: readonly Shared[],
  chosen: Shared | null,
): { readonly sums: readonly Shared[]; readonly chosen: Shared | null } {
  const isScheme = (one: Shared): boolean =>
    chosen !== null && one.given.role === 'contract_total' && pence(one) === pence(chosen);
  const isWithin = (one: Shared): boolean =>
    chosen !== null &&
    one.given.role === 'contract_total' &&
    pence(one) < pence(chosen) &&
    isDecidingPart(one.place) &&
    /\bcontracts?\b/i.test(one.place.sentence);
  if (
    !list.some((one) => chosen !== null && pence(one) === pence(chosen) && isCapitalApproved(one)) ||
    !list.some(isWithin)
  )
    return { sums: list, chosen };
  const changed = new Map(list.filter(isScheme).map((one) => [one, asBudget(one)]));
  return {
    sums: list.map((one) => changed.get(one) ?? one),
    chosen: chosen === null ? null : (changed.get(chosen) ?? chosen),
  };
}

const asBudget = (one: Shared): Shared => ({
  ...one,
  given: {
    ...one.given,
    role: 'budget',
    rule: 'role/amounts:capital-scheme',
    reason: 'the whole of a capital scheme, a contract of which is awarded beside it',
  },
});
