/**
 * What sums come to, told by arithmetic: so many years of a yearly sum, or the prices of a column.
 *
 *   "for £48,600 (three years at £16,200)"                        the second is paid each year
 *   "£15,900 in a full year, or £47,700 for the three years"      the second is the price of the term
 *   "£214,500 in all", and a column of prices that come to it     the price, with options or without
 *   "three years at £48,600"                                      not where nothing printed comes to three of it
 */
import { SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import { type Circle, change, isSameSentence, type PlacedRole, pence } from './circle.ts';
import { priceRole } from './given.ts';

const NUMBER = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten';
const YEARS_AT = new RegExp(`\\b(?<count>${NUMBER}) years at\\s*$`, 'i');
const FOR_YEARS = new RegExp(`^[\\s,]*(?:for|over|across|in) (?:the |all |its )?(?<count>${NUMBER}) years\\b`, 'i');

const yearsIn = (match: RegExpExecArray | null): number | null => {
  const count = match?.groups?.count?.toLowerCase();
  return count === undefined ? null : (SMALL_NUMBERS[count] ?? Number(count));
};

/** A price of which a printed price is so many years is paid each year. */
export function yearlyOfTotal(list: readonly PlacedRole[]): readonly PlacedRole[] {
  return list.map((one) => {
    const years = yearsIn(YEARS_AT.exec(one.place.before));
    if (years === null || years < 2 || one.given.role !== 'contract_total') return one;
    const isYearly = list.some((other) => other.given.role === 'contract_total' && pence(other) === years * pence(one));
    return isYearly
      ? change(one, {
          role: 'annual',
          period: 'per_year',
          weak: false,
          rule: 'role/amounts:yearly-of-total',
          reason: `${years} years of it come to a price that is printed`,
        })
      : one;
  });
}

/** A sum that nothing names is the price of the term where it is so many years of the yearly sum of its sentence. */
export function totalOfYearly(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  return list.map((one) => {
    const years = one.given.rule === 'role/amounts:none' ? yearsIn(FOR_YEARS.exec(one.place.after)) : null;
    const yearly =
      years !== null &&
      list.some(
        (other) => other.given.role === 'annual' && isSameSentence(one, other) && pence(one) === years * pence(other),
      );
    return yearly
      ? change(one, {
          role: priceRole(matter, 'total'),
          cue: 'price',
          weak: false,
          rule: 'role/amounts:total-of-yearly',
          reason: `it is ${years} years of the yearly sum beside it`,
        })
      : one;
  });
}

/** The price with options, where the prices of a column come to it: they are for all the years, and it is what is bought. */
export function wholeOfColumn(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const cells = list.filter(({ place, given }) => place.cell !== null && given.role === 'contract_total');
  const columns = [...Map.groupBy(cells, ({ place }) => `${place.cell?.table} ${place.cell?.column}`).values()];
  const sums = new Set(
    columns.filter((column) => column.length > 1).map((column) => column.reduce((all, one) => all + pence(one), 0)),
  );
  return list.map((one) =>
    one.given.role === 'option' && one.place.cell === null && sums.has(pence(one))
      ? change(one, {
          role: 'contract_total',
          weak: false,
          rule: 'role/amounts:whole-of-column',
          reason: 'the prices of a column come to it',
        })
      : one,
  );
}

/** The last row of a table of shares that the other rows come to, whatever it is called, and the same sum elsewhere: the price of them all. */
export function wholeOfShares(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const shares = list.filter(({ place, given }) => place.cell !== null && given.role === 'organisation_share');
  const columns = [...Map.groupBy(shares, ({ place }) => `${place.cell?.table} ${place.cell?.column}`).values()];
  const wholes = new Set(
    columns.flatMap((column) => {
      const all = column.reduce((sum, one) => sum + pence(one), 0);
      return column.length > 2
        ? column
            .slice(-1)
            .map(pence)
            .filter((one) => one * 2 === all)
        : [];
    }),
  );
  return list.map((one) =>
    one.given.role === 'organisation_share' && wholes.has(pence(one))
      ? change(one, {
          role: 'contract_total',
          weak: false,
          rule: 'role/amounts:whole-of-shares',
          reason: 'the shares of a table come to it',
        })
      : one,
  );
}
