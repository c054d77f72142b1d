/**
 * Whether money goes out, comes in, or nothing is bought or sold. It is read from the sum that is the value, else from the sums' roles, else
 * from the words of the title and the decision, which are then what is cited.
 *
 *   a rent payable to the Commissioner, a sale      income
 *   "Scheme of Consent", with limits only            none
 *   a contract whose price is withheld               spend
 */
import { CHARGES_OTHERS, DIRECTIONS } from '../../lexicon/money/money-directions.ts';
import type { MoneyDirection } from '../../model/field.ts';
import type { Candidate, Trust } from '../../model/finding.ts';
import type { AmountRole } from '../../model/money.ts';
import type { Weighed } from '../amounts/amounts.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import type { Region } from '../find/region.ts';
import { textOf } from '../find/region.ts';
import { decidingRegions, titlesOf } from '../paper/decision-kind.ts';

const SPENT: readonly AmountRole[] = [
  'contract_total',
  'grant',
  'annual',
  'one_off',
  'uplift',
  'option',
  'organisation_share',
];

export function moneyDirections(
  understood: Understood,
  { matter, sums, headline }: Weighed,
): Candidate<MoneyDirection>[] {
  const one = (value: MoneyDirection, region: Region, rule: string, trust: Trust): Candidate<MoneyDirection>[] => [
    candidateOf(understood.document, value, [region], { rule: `money:direction-${rule}`, method: 'pattern', trust }),
  ];
  const { chosen } = headline;
  if (chosen !== null && matter.kind !== 'budget') {
    return one(chosen.given.role === 'income' ? 'income' : 'spend', chosen.place.mention.region, 'value', 'cue');
  }
  const { kind, shownBy } = matter;
  if ((kind === 'policy' || kind === 'budget') && shownBy !== null) return one('none', shownBy, 'kind', 'cue');
  if (kind === 'income') {
    const income = sums.find(({ given }) => given.role === 'income')?.place.mention.region ?? shownBy;
    if (income !== null) return one('income', income, 'kind', 'cue');
  }
  const charged = titlesOf(understood).find((region) => CHARGES_OTHERS.test(textOf(region)));
  if (charged !== undefined) return one('income', charged, 'charges', 'cue');
  const priced = sums.find(({ given }) => SPENT.includes(given.role));
  if (priced !== undefined) return one('spend', priced.place.mention.region, 'sums', 'cue');
  for (const region of [...titlesOf(understood), ...decidingRegions(understood)]) {
    const found = DIRECTIONS.find(({ cue }) => cue.test(textOf(region)));
    if (found !== undefined) return one(found.direction, region, 'words', 'place');
  }
  return [];
}
