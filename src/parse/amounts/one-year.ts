/**
 * What is paid for one year of an agreement of several years.
 *
 *   "£48,600 for three years, payable in equal instalments of £16,200"            paid each year
 *   "two equal instalments of £25,680" of no price of two years                   not this
 *   "run for five years" and a total row under "Contribution 2023/24"              what all pay in that year
 *   a total row under "Annual contribution"                                        the same
 *   "an extension of twelve months" and a total row under "2025/26"                the price
 */
import { TOTAL_ROW } from '../../lexicon/money/amount-heads.ts';
import { SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import { type Circle, change, isSameSentence, type PlacedRole, pence } from './circle.ts';

const NUMBER = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten';
const OF_YEARS = new RegExp(`\\b(?<count>${NUMBER})[- ]years?\\b`, 'i');
const INSTALMENTS = /\b(?:equal|annual|yearly) (?:annual |yearly )?(?:instal?ments|payments) of\s*$/i;

const yearsIn = (text: string): number | null => {
  const count = OF_YEARS.exec(text)?.groups?.count?.toLowerCase();
  return count === undefined ? null : (SMALL_NUMBERS[count] ?? Number(count));
};

/** Equal instalments, as many as the years of the price in the same sentence, are paid each year. */
export function yearlyInstalments(list: readonly PlacedRole[]): readonly PlacedRole[] {
  return list.map((one) => {
    if (one.given.role !== 'other' || !INSTALMENTS.test(one.place.before)) return one;
    const years = yearsIn(one.place.lead);
    const whole = list.find(
      (other) =>
        isSameSentence(one, other) &&
        other.given.role === 'contract_total' &&
        years !== null &&
        years > 1 &&
        pence(other) === years * pence(one),
    );
    return whole === undefined
      ? one
      : change(one, {
          role: 'annual',
          period: 'per_year',
          weak: false,
          rule: 'role/amounts:yearly-instalment',
          reason: `${years} of them come to ${whole.place.mention.value.printed}, the price of ${years} years`,
        });
  });
}

/** `Contribution 2023/24`, `Cost in 2023-24`, `Share of 2023/24 budget`. */
const ONE_YEAR = /^(?:[a-z]+ ){0,3}20\d\d ?[-/–] ?(?:20)?\d\d(?: (?:budget|costs?|contributions?|shares?))?$/i;
/** `The new agreement will run for five years`, `The budget is agreed each year`: what leads up to the table tells of more years than its one. */
const LONGER = new RegExp(
  `\\b(?:agreement|arrangement|collaboration|contract|partnership|unit|it)\\b[^.;]{0,80}\\b(?:${NUMBER})[- ]years?\\b(?<!\\bone[- ]year)|\\b(?:agreement|arrangement|collaboration|unit)\\b[^.;]{0,40}\\buntil 20\\d\\d\\b|\\b(?:set|agreed|reviewed|fixed|paid|pays?)\\b[^.;]{0,30}\\b(?:each|every) year\\b|\\bcontributions? for the first year\\b`,
  'i',
);
/** Police forces work together under agreements that stand for years. */
const STANDING = /\b(?:section|s\.?) ?22A\b|\bcollaboration agreement\b/i;
const OF_EACH_YEAR = /\b(?:annual|yearly|per (?:annum|year)|p\.a\.|each year)(?!\w)/i;
const PAID_YEARLY = /\b(?:annual|yearly) (?:contribution|share|cost|charge)\b/i;

/** The name of the rule, by which words on VAT know what all pay. */
export const TOTAL_OF_ONE_YEAR = 'role/amounts:total-of-one-year';

/** The total row of what partners pay in one year, where the agreement goes on for several: no price of it. */
export function totalOfOneYear(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind !== 'award') return list;
  const isPaidYearly =
    STANDING.test(`${matter.title}\n${matter.decided}`) || list.some(({ place }) => PAID_YEARLY.test(place.lead));
  return list.map((one) => {
    const { cell, column, row, intro } = one.place;
    const isTotal =
      cell !== null && one.given.role === 'contract_total' && row.split(' | ').some((name) => TOTAL_ROW.test(name));
    const isOneOfMany = !matter.isExtension && ONE_YEAR.test(column.trim()) && (isPaidYearly || LONGER.test(intro));
    if (!isTotal || !(isOneOfMany || OF_EACH_YEAR.test(column))) return one;
    const shares = list.filter(
      ({ given, place }) =>
        given.role === 'organisation_share' && place.cell?.table === cell.table && place.cell.column === cell.column,
    );
    return shares.length < 2
      ? one
      : change(one, {
          role: 'annual',
          period: 'per_year',
          weak: false,
          rule: TOTAL_OF_ONE_YEAR,
          reason: `it is what all pay under "${column}", of an agreement of several years`,
        });
  });
}
