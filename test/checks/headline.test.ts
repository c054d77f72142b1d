import { expect, test } from 'vitest';
import type { VatBasis } from '../../src/model/money.ts';
import type { ParsedDecision } from '../../src/model/parsed.ts';
import { amount, disputed, parsedDecision } from '../validate/parsed-decision.ts';
import { codesOf, issuesOf } from './codes.ts';

const award = (value: number, decision_date: string, vat_basis: VatBasis): ParsedDecision =>
  parsedDecision({ value, decision_date, vat_basis, decision_type: 'contract_award', money_direction: 'spend' });

test('two totals with equal claims', () => {
  const parsed = parsedDecision({ value: disputed(1_000_000, 2_000_000) });
  const issue = issuesOf(parsed).find(({ code }) => code === 'HEADLINE_AMBIGUOUS');
  expect(issue).toMatchObject({ severity: 'warning', observed: '£10,000.00 | £20,000.00' });
  expect(codesOf(parsedDecision({ value: 1_000_000 }))).not.toContain('HEADLINE_AMBIGUOUS');
});

test.each([
  ['£21.375', 2138, true],
  ['£0.122m', 12_200_000, false],
  ['£6,000,000,000', 600_000_000_000, true],
  ['£424.764 million', 42_476_400_000, false],
  ['£37', 37_00, true],
  ['£4000', 4000_00, false],
])('%s as the total of a contract is an outlier: %s', (printed, pence, outlier) => {
  const amounts = [amount(printed, pence, { role: 'contract_total', is_headline: true })];
  const codes = codesOf(parsedDecision({ decision_type: 'contract_award', value: pence }, { amounts }));
  expect(codes.includes('AMOUNT_OUTLIER')).toBe(outlier);
});

test('a small sum that is not the total of a contract is none', () => {
  const amounts = [amount('£14', 14_00, { role: 'unit_price' }), amount('£37', 37_00, { is_headline: true })];
  expect(codesOf(parsedDecision({ decision_type: 'policy' }, { amounts }))).not.toContain('AMOUNT_OUTLIER');
});

test('the seed lies near the floor of £25,000 with VAT', () => {
  const issue = issuesOf(award(2_116_959, '2022-03-02', 'ex_vat')).find(({ code }) => code === 'THRESHOLD_NEAR');
  expect(issue).toMatchObject({ severity: 'info', observed: '£25,403.51', expected: '£25,000.00' });
});

test.each([
  ['the year before, when the floor was without VAT', award(2_116_959, '2021-12-31', 'ex_vat')],
  ['after the floor rose', award(2_116_959, '2022-12-21', 'ex_vat')],
  ['with VAT not stated', award(2_500_000, '2022-03-02', 'not_stated')],
  ['far from every limit', award(10_000_000, '2022-03-02', 'ex_vat')],
])('not near: %s', (_, parsed) => {
  expect(codesOf(parsed)).not.toContain('THRESHOLD_NEAR');
});
