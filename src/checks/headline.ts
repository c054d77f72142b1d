/** Is the headline value one sum, a likely sum, and how does it lie beside the legal limits? */
import type { ParsedAmount } from '../model/parsed.ts';
import { foundValue, inPounds, type Observation, placesOf, type Subject } from './check.ts';
import { extentOf, isProcurement, limitsOn, type Total } from './size.ts';

/** HEADLINE_AMBIGUOUS: two or more sums may be the total, so value is blank. */
export function headlineAmbiguous({ parsed }: Subject): Observation[] {
  const { value } = parsed.fields;
  if (value.state !== 'disputed') return [];
  const sums = [...new Set(value.rivals.map((rival) => inPounds(rival.value)))];
  return [
    {
      field: 'value',
      message: `unexpected totals ${sums.join(' and ')}, expected one`,
      observed: sums.join(' | '),
      evidence: value.rivals.flatMap(({ evidence }) => evidence),
    },
  ];
}

/** No contract that comes to a commissioner for decision is below £100; a lost "k" or "m" makes it so. */
const LEAST_CONTRACT = 100_00;
/** The yearly budget of the largest force, the Metropolitan Police, is below £5bn; no decision is above. */
const MOST = 5_000_000_000_00;
/** Three decimals and no scale: `£21.375` is no sum of money, a thousand was meant. */
const THREE_DECIMALS = /\.\d{3}$/;

/** AMOUNT_OUTLIER: a sum that its notation or size makes unlikely. */
export function amountOutlier({ decision, parsed }: Subject): Observation[] {
  const odd = (amount: ParsedAmount, expected: string): Observation => ({
    field: amount.is_headline ? 'value' : 'amounts.amount',
    message: `unexpected sum ${amount.money.printed}, expected ${expected}`,
    observed: amount.money.printed,
    expected,
    evidence: amount.evidence,
  });
  const isContract = decision.decision_type?.startsWith('contract_') ?? false;
  return parsed.amounts.flatMap((amount) => {
    const { printed, pence } = amount.money;
    if (THREE_DECIMALS.test(printed)) return [odd(amount, 'at most two decimals: a scale may be lost')];
    if (pence > MOST) return [odd(amount, `at most ${inPounds(MOST)}`)];
    const isSmall = amount.is_headline && isContract && amount.period === 'total' && pence < LEAST_CONTRACT;
    return isSmall ? [odd(amount, `a contract total of ${inPounds(LEAST_CONTRACT)} or more`)] : [];
  });
}

/** A value this near to a limit, as a share of it, is worth a look: it may have been set with the limit in mind. */
const NEAR = 0.05;

/** THRESHOLD_NEAR: the value lies within five per cent of a limit in force on the day, on either side. */
export function thresholdNear({ decision, parsed }: Subject): Observation[] {
  const pence = decision.value === null ? null : foundValue(parsed, 'value');
  if (pence === null) return [];
  const total: Total = {
    pence,
    pence_max: decision.value_max === null ? null : foundValue(parsed, 'value_max'),
    qualifier: decision.value_qualifier,
    vat_basis: decision.vat_basis,
    date: decision.decision_date,
    type: decision.decision_type,
    is_spend: decision.money_direction === 'spend',
  };
  if (!isProcurement(total)) return [];
  return limitsOn(total).flatMap(({ name, pence: limit, basis }) => {
    const extent = extentOf(total, basis);
    if (extent === null || extent.least !== extent.most || Math.abs(extent.least - limit) > NEAR * limit) return [];
    const with_or_without = basis === 'inc_vat' ? 'with' : 'without';
    const [observed, expected] = [inPounds(extent.least), inPounds(limit)];
    const message = `unexpected nearness of ${observed} ${with_or_without} VAT to the ${name} of the day, expected a clear distance from ${expected}`;
    return [{ field: 'value', message, observed, expected, evidence: placesOf(parsed, 'value') }];
  });
}
