/**
 * A sum that so many years of come to a printed price is what is paid each year.
 *
 *   "for £48,600 (three years at £16,200)"         the second is paid each year
 *   "three years at £48,600"                       not where nothing printed comes to three of it: it may be the price of all three
 */
import { SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import { change, type PlacedRole, pence } from './amount-circle.ts';

const YEARS_AT = /\b(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) years at\s*$/i;

export function yearlyOfTotal(list: readonly PlacedRole[]): readonly PlacedRole[] {
  return list.map((one) => {
    const count = YEARS_AT.exec(one.place.before)?.groups?.count?.toLowerCase();
    if (count === undefined || one.given.role !== 'contract_total') return one;
    const years = SMALL_NUMBERS[count] ?? Number(count);
    const isYearly =
      years > 1 && list.some((other) => other.given.role === 'contract_total' && pence(other) === years * pence(one));
    return isYearly
      ? change(one, {
          role: 'annual',
          period: 'per_year',
          weak: false,
          rule: 'role/amounts:yearly-of-total',
          reason: `${count} years of it come to a price that is printed`,
        })
      : one;
  });
}
