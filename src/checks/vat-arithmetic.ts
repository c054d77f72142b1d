/**
 * Do a sum without VAT, the VAT and the sum with it agree, as far as they are printed?
 *
 *   "£1,000 excluding VAT, £1,300 including VAT"           VAT_ARITHMETIC: £1,200 at the standard rate of the day
 *   "£1,000 plus VAT of £200, a total of £1,250"           VAT_ARITHMETIC: £1,200 by the printed VAT
 *   "£1,000 plus VAT of £50, £1,050 including VAT"         agrees by the printed VAT, at a reduced rate
 *   two sums without VAT, one of which agrees              nothing
 */
import { standardVatRate } from '../lexicon/money/vat-rates.ts';
import type { ParsedAmount } from '../model/parsed.ts';
import { inPounds, type Observation, type Subject } from './check.ts';
import { coarsest, isFirm, type Position, positionOf, rowBefore } from './sums.ts';
import { withVat } from './vat.ts';

interface Sum {
  readonly amount: ParsedAmount;
  readonly at: Position | null;
}

const pence = ({ amount }: Sum): number => amount.money.pence;

/** Words that end before the tax itself: `plus VAT of £200`, `VAT at 20%: £200`, and the row `VAT` of a table. */
const TAX_BEFORE = /(?:^|[\s(])(?:the )?VAT(?:,? (?:at|@) ?[\d.]+ ?%)?(?: (?:of|is|being|amounting to))?\s*[:(-]?\s*$/i;
/** Words between the tax and the sum that both come to. */
const TOTAL_BETWEEN = /\b(?:total|gross|in all|altogether|making|comes? to|coming to|inclusive|including|incl?)\b/i;

/** VAT_ARITHMETIC */
export function vatArithmetic(subject: Subject): Observation[] {
  const { parsed, decision, document } = subject;
  const sums = parsed.amounts
    .filter((amount) => isFirm(amount) && amount.role !== 'threshold')
    .map((amount): Sum => ({ amount, at: positionOf(document, amount.evidence[0]) }));
  const isTax = ({ amount }: Sum): boolean =>
    amount.vat_basis === 'not_stated' && TAX_BEFORE.test(rowBefore(document, amount.evidence[0]));
  const taxes = sums.filter(isTax);
  const nets = sums.filter(({ amount }) => amount.vat_basis === 'ex_vat');
  const rate = standardVatRate(decision.decision_date);
  return sums
    .filter((sum) => sum.amount.vat_basis === 'inc_vat' || isTotalOfTax(sum, taxes))
    .flatMap((gross) => disagreement(gross, netsOf(gross, nets), taxes, rate) ?? []);
}

/** `£1,000 plus VAT of £200, a total of £1,200`: the next sum of the sentence after the tax. */
function isTotalOfTax({ amount, at }: Sum, taxes: readonly Sum[]): boolean {
  if (amount.vat_basis !== 'not_stated' || at === null) return false;
  return taxes.some(({ at: tax }) => {
    if (tax === null || tax.passage !== at.passage || tax.end > at.start) return false;
    const between = at.passage.text.slice(tax.end, at.start);
    return !/[£;]|\. /.test(between) && TOTAL_BETWEEN.test(between);
  });
}

/** Sums without VAT that are the same sum: of its role and period, else the ones beside it whose role nothing tells. */
function netsOf(gross: Sum, nets: readonly Sum[]): Sum[] {
  const { role, period } = gross.amount;
  const ofPeriod = nets.filter(({ amount }) => amount.period === period);
  const alike = role === 'other' ? [] : ofPeriod.filter(({ amount }) => amount.role === role);
  const isOpen = (sum: Sum): boolean => role === 'other' || sum.amount.role === 'other';
  return alike.length > 0 ? alike : ofPeriod.filter((sum) => isOpen(sum) && isBeside(sum, gross));
}

/** In one paragraph, or in one table. */
function isBeside({ at: one }: Sum, { at: other }: Sum): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one.passage.cell, other.passage.cell];
  if (a !== null && b !== null) return a.table === b.table;
  return one.passage === other.passage;
}

/** Null where one of the nets agrees, where none is known, and where several are and no one can say which is meant. */
function disagreement(
  gross: Sum,
  nets: readonly Sum[],
  taxes: readonly Sum[],
  rate: number | null,
): Observation | null {
  const printed = taxes.filter((tax) => isBeside(tax, gross));
  const [net, second] = nets;
  const [tax, more] = printed;
  const isNear = (expected: number, of: readonly Sum[]): boolean =>
    Math.abs(expected - pence(gross)) <= of.length * coarsest(of.map(({ amount }) => amount)) * 1.2;
  const agrees = (one: Sum): boolean =>
    printed.some((vat) => isNear(pence(one) + pence(vat), [one, vat, gross])) ||
    (printed.length === 0 && rate !== null && isNear(withVat(pence(one), rate), [one, gross]));
  if (nets.some(agrees) || net === undefined || second !== undefined || more !== undefined) return null;
  if (tax === undefined && rate === null) return null;
  const expected = tax === undefined ? withVat(pence(net), rate ?? 0) : pence(net) + pence(tax);
  const [observed, wanted] = [inPounds(pence(gross)), inPounds(expected)];
  const why = tax === undefined ? 'at the standard rate' : `with VAT of ${inPounds(pence(tax))}`;
  return {
    field: 'value',
    message: `unexpected sum with VAT ${observed}, expected ${wanted}: ${inPounds(pence(net))} ${why}`,
    observed,
    expected: wanted,
    evidence: [gross, net, ...(tax === undefined ? [] : [tax])].flatMap(({ amount }) => amount.evidence),
  };
}
