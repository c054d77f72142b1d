/**
 * A sum told again for the whole term behind the same for a year, whatever its clause speaks of.
 *
 *   "a saving of £2,850 a year or £8,550 over the term"            saving, saving
 *   "income of £4,000 per annum, which is £20,000 in total"        income, income
 *   "a saving of £2,850 a year, against £8,550 before"             not this
 */
import type { AmountRole } from '../../model/money.ts';
import { change, isSameSentence, type PlacedRole, pence } from './circle.ts';

const TOLD: readonly AmountRole[] = ['saving', 'income', 'uplift', 'organisation_share'];
const AGAIN =
  /^\s*(?:a year|per annum|p\.?a\.?|(?:each|per) year|annually)?[\s,(]*(?:or|i\.e\.,?|that is,?|which is|equivalent to|equal to)\s+(?:(?:about|around|some|approximately|nearly|a total of) ?)?$/i;
const OF_TERM =
  /^\s*(?:\)|in total|in all|altogether|over|across|during|for the (?:whole |full )?(?:[\w-]+ )?(?:term|period|life|contract))\b/i;

/** The second is what the first is, of the whole term. */
export function toldAgain(list: readonly PlacedRole[]): readonly PlacedRole[] {
  return list.map((one, i) => {
    const before = list[i - 1];
    if (before === undefined || !isSameSentence(one, before) || !TOLD.includes(before.given.role)) return one;
    const isYearly = before.given.period === 'per_year' || before.place.mention.value.period === 'per_year';
    if (!isYearly || pence(one) <= pence(before) || !AGAIN.test(one.place.before) || !OF_TERM.test(one.place.after))
      return one;
    return change(one, {
      role: before.given.role,
      period: 'total',
      weak: false,
      rule: 'role/amounts:told-again',
      reason: `it is ${before.place.mention.value.printed} a year, of the whole term`,
    });
  });
}
