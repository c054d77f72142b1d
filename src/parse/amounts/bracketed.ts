/**
 * Parts that stand in a bracket right behind their whole.
 *
 *   "£101,625 (£30,000 for a report and £71,625 for a manager)"     other, other
 *   "£101,625 (£121,950 with VAT)"                                   not this: no part of it
 *   "£80,000 (£50,000 to Ridge Trust and £30,000 to Vale Club)"      not these: each is given
 */
import { change, isSameSentence, type PlacedRole, pence } from './circle.ts';

/** What a part is for. */
const FOR = /^\s*(?:is |being |was )?(?:for|on|towards)\b/i;
/** Roles that a sum has by its place, or because it goes on from the one before. */
const FOR_WANT_OF_BETTER = /^role\/amounts:(?:none|price|carried|deciding|funds|period)$/;

export function bracketed(list: readonly PlacedRole[]): readonly PlacedRole[] {
  let whole: PlacedRole | null = null;
  let last: PlacedRole | null = null;
  return list.map((one) => {
    const before = last;
    last = one;
    if (before === null || !isSameSentence(one, before)) whole = null;
    else if (/^[^.;()]{0,60}\(\s*$/.test(one.place.before)) whole = before;
    else if (/\)/.test(one.place.before)) whole = null;
    const isPart = whole !== null && pence(one) < pence(whole) && FOR.test(one.place.after);
    return isPart && FOR_WANT_OF_BETTER.test(one.given.rule)
      ? change(one, { role: 'other', weak: false, rule: 'role/amounts:bracketed', reason: 'a part of the sum before' })
      : one;
  });
}
