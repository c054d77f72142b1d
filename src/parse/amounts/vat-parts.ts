/**
 * The VAT basis of sums that a marked price is made up of, told by arithmetic.
 *
 *   "£87,624 excluding VAT", elsewhere "£29,208 a year"                                 ex: three of them come to it
 *   "£94,860 + VAT, made up of £12,300 for set-up and £27,520 a year"                  ex, ex: with the first, three of the second come to it
 *   "£100,000 plus VAT for three years", elsewhere "support costs £10,000 a year"       nothing: a round sum, and no term of ten years is named
 */
import { SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import type { VatBasis } from '../../model/money.ts';
import { isSameSentence, type PlacedRole, pence } from './circle.ts';
import { PART_OF_PRICE } from './parts-of-price.ts';
import type { Taxed } from './vat.ts';

/** Contracts run for no more whole years than this. */
const LONGEST_TERM = 10;
/** Pence: sums in whole thousands meet by chance. */
const ROUND = 100_000;
const MONTHS_A_YEAR = 12;

/** Gives unmarked yearly sums, what is paid once beside them, and parts of a price what is said of the price. */
export function likeTheirPrice(list: readonly Taxed[]): readonly Taxed[] {
  const prices = list.filter(
    ({ given, vat_basis, vat_basis_source }) =>
      given.role === 'contract_total' &&
      given.period === 'total' &&
      vat_basis !== 'not_stated' &&
      vat_basis_source === 'printed',
  );
  if (prices.length === 0) return list;
  const found = new Map<Taxed, VatBasis>();
  for (const price of prices) {
    for (const one of list.filter(isYearly)) {
      const once = list.filter((other) => isOnce(other) && isSameSentence(other, one));
      if (isSomeYears(price, one, 0)) found.set(one, price.vat_basis);
      else if (once.length > 0 && isSomeYears(price, one, sumOf(once)))
        for (const part of [one, ...once]) found.set(part, price.vat_basis);
    }
    for (const parts of sentencesOf(list))
      if (sumOf(parts) === pence(price)) for (const part of parts) found.set(part, price.vat_basis);
  }
  return list.map((one): Taxed => {
    const basis = one.vat_basis === 'not_stated' ? found.get(one) : undefined;
    return basis === undefined ? one : { ...one, vat_basis: basis, vat_basis_source: 'inferred_sum' };
  });
}

const sumOf = (list: readonly PlacedRole[]): number => list.reduce((all, one) => all + pence(one), 0);
/** In a table the heads of its columns say it, or nothing does. */
const isYearly = ({ given, place }: PlacedRole): boolean =>
  given.role === 'annual' && given.period === 'per_year' && place.cell === null;
const isOnce = ({ given }: PlacedRole): boolean => given.role === 'one_off' && given.period === 'total';

const sentencesOf = (list: readonly Taxed[]): (readonly Taxed[])[] => {
  const parts = list.filter(({ given }) => given.rule === PART_OF_PRICE);
  return [...Map.groupBy(parts, ({ place }) => place.mention.clause.sentence).values()];
};

/** The price without what is paid once is two or more whole years of it; of a round sum so many years are named beside the price or beside it. */
function isSomeYears(price: PlacedRole, yearly: PlacedRole, once: number): boolean {
  const years = (pence(price) - once) / pence(yearly);
  if (!Number.isInteger(years) || years < 2 || years > LONGEST_TERM) return false;
  return pence(yearly) % ROUND !== 0 || [price, yearly].some(({ place }) => termsIn(place.sentence).includes(years));
}

const TERM = /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ](year|month)s?\b/gi;
const termsIn = (sentence: string): number[] =>
  [...sentence.matchAll(TERM)].map(([, number = '', unit]) => {
    const count = SMALL_NUMBERS[number.toLowerCase()] ?? Number(number);
    return unit?.toLowerCase() === 'year' ? count : count / MONTHS_A_YEAR;
  });
