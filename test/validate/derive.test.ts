import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netAndGross, withoutVat, withVat } from '../../src/checks/vat.ts';
import type { VatBasis } from '../../src/model/money.ts';
import { endOfTerm } from '../../src/validate/derive.ts';
import { validate } from '../../src/validate/validate.ts';
import { amount, context, parsedDecision, type Values } from './parsed-decision.ts';

const derived = (values: Values, amounts = [] as ReturnType<typeof amount>[]) =>
  validate(parsedDecision(values, { amounts }), context()).value;

test.each([
  ['2022-04-01', 12, '2023-03-31'],
  ['2024-01-31', 1, '2024-02-28'],
  ['2020-02-29', 12, '2021-02-27'],
  ['2023-03-01', 12, '2024-02-29'],
  ['2022-04-01', 0, null],
  ['2022-04', 12, null],
  ['2022-04-01', null, null],
  [null, 12, null],
  ['9999-06-01', 12, null],
])('a term from %s of %s months ends on %s', (start, months, end) => {
  expect(endOfTerm(start, months)).toBe(end);
});

test.each<[number, VatBasis, number | null, number | null]>([
  [2_116_959, 'ex_vat', 2_116_959, 2_540_351],
  [2_540_351, 'inc_vat', 2_116_959, 2_540_351],
  [1_058_479, 'ex_vat', 1_058_479, 1_270_175],
  [500, 'exempt', 500, 500],
  [500, 'zero_rated', 500, 500],
  [500, 'outside_scope', 500, 500],
  [500, 'not_stated', null, null],
])('%i pence %s are %s net and %s gross', (pence, basis, net, gross) => {
  expect(netAndGross(pence, basis, '2022-03-02')).toEqual(net === null ? null : { net, gross });
});

test('halves of a penny are rounded up', () => {
  expect(withVat(3, 1750)).toBe(4);
  expect(withVat(20, 1750)).toBe(24);
  expect(withoutVat(3, 2000)).toBe(3);
  expect(withVat(9_000_000_000_000_01, 0)).toBe(9_000_000_000_000_01);
});

test('taking VAT out of a sum that it was added to gives the sum back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (pence) => {
      expect(withoutVat(withVat(pence, 2000), 2000)).toBe(pence);
    }),
  );
});

test('the rate is that of the day', () => {
  expect(derived({ value: 10_000, vat_basis: 'ex_vat', decision_date: '2022-03-02' })?.value_gross_derived).toBe(120);
  expect(derived({ value: 10_000, vat_basis: 'ex_vat' })?.value_gross_derived).toBe(120);
});

test('the yearly value spreads the net over the base term', () => {
  const values: Values = { value: 3_000_001, vat_basis: 'ex_vat', contract_duration_months: 36 };
  expect(derived(values)?.annual_value_derived).toBe(10_000);
  expect(derived({ ...values, vat_basis: 'not_stated' })?.annual_value_derived).toBeNull();
  expect(derived({ ...values, contract_duration_months: 0 })?.annual_value_derived).toBeNull();
  const yearly = amount('£30,000.01', 3_000_001, { is_headline: true, period: 'per_year' });
  expect(derived(values, [yearly])?.annual_value_derived).toBeNull();
});

const AWARD: Values = { decision_type: 'contract_award', money_direction: 'spend' };

test.each<[string, number, VatBasis, boolean | null]>([
  ['2021-12-31', 2_116_959, 'ex_vat', false],
  ['2021-12-31', 2_500_000, 'ex_vat', true],
  ['2021-12-31', 2_999_999, 'inc_vat', false],
  ['2022-01-01', 2_116_959, 'ex_vat', true],
  ['2022-12-20', 2_500_000, 'inc_vat', true],
  ['2022-12-21', 2_500_000, 'inc_vat', false],
  ['2022-12-21', 2_499_999, 'ex_vat', false],
  ['2022-12-21', 2_500_000, 'ex_vat', true],
  ['2022-03-02', 2_200_000, 'not_stated', null],
  ['2022-03-02', 2_000_000, 'not_stated', false],
  ['2022-03-02', 2_500_000, 'not_stated', true],
  ['2021-06-01', 2_800_000, 'not_stated', null],
  ['2014-06-01', 9_900_000, 'ex_vat', null],
  ['2022-12', 2_700_000, 'inc_vat', null],
  ['2022-11', 2_700_000, 'inc_vat', true],
])('on %s, %i pence %s reach the advertising floor: %s', (decision_date, value, vat_basis, above) => {
  expect(derived({ ...AWARD, decision_date, value, vat_basis })?.above_advertising_floor_derived).toBe(above);
});

test.each<[string, string, number, VatBasis, boolean | null]>([
  ['Cleaning services', '2021-12-31', 18_933_000, 'ex_vat', true],
  ['Cleaning services', '2021-12-31', 18_932_999, 'ex_vat', false],
  ['Cleaning services', '2022-01-01', 21_347_700, 'inc_vat', true],
  ['Cleaning services', '2022-01-01', 18_933_000, 'inc_vat', false],
  ['Refurbishment of custody', '2022-01-01', 21_347_700, 'inc_vat', false],
  ['Refurbishment of custody', '2022-01-01', 533_693_700, 'inc_vat', true],
  ['Something', '2022-01-01', 21_347_700, 'inc_vat', null],
  ['Something', '2022-01-01', 10_000_000, 'inc_vat', false],
  ['Something', '2022-01-01', 600_000_000, 'inc_vat', true],
])('%s on %s for %i pence %s reaches the threshold: %s', (title, decision_date, value, vat_basis, above) => {
  expect(derived({ ...AWARD, title, decision_date, value, vat_basis })?.above_threshold_derived).toBe(above);
});

test('thresholds say nothing of income, grants and extensions', () => {
  const values: Values = { ...AWARD, decision_date: '2022-03-02', value: 9_900_000_000, vat_basis: 'ex_vat' };
  expect(derived(values)?.above_advertising_floor_derived).toBe(true);
  for (const other of [
    { money_direction: 'income' },
    { decision_type: 'grant' },
    { decision_type: 'contract_extension' },
  ] as const) {
    expect(derived({ ...values, ...other })?.above_advertising_floor_derived).toBeNull();
  }
});

test('the most that may be paid counts', () => {
  const range: Values = {
    ...AWARD,
    decision_date: '2022-03-02',
    value: 1_000_000,
    value_max: 3_000_000,
    value_qualifier: 'range',
    vat_basis: 'inc_vat',
  };
  expect(derived(range)?.above_advertising_floor_derived).toBe(true);
  const least: Values = {
    ...AWARD,
    decision_date: '2022-03-02',
    value: 1_000_000,
    value_qualifier: 'at_least',
    vat_basis: 'inc_vat',
  };
  expect(derived(least)?.above_advertising_floor_derived).toBeNull();
});

test('the number of a framework follows from its name in any printed form, or from its printed number', () => {
  const idOf = (values: Values) => derived(values)?.framework_id_derived;
  expect(idOf({ framework_name: 'G Cloud 12 Framework Agreement' })).toBe('RM1557.12');
  expect(idOf({ framework_name: 'CCS G-Cloud XIII' })).toBe('RM1557.13');
  expect(idOf({ framework_id: 'RM1557ix' })).toBe('RM1557ix');
  expect(idOf({ framework_name: 'YPO framework 833', framework_id: '833' })).toBeNull();
  expect(idOf({ framework_name: 'G-Cloud' })).toBeNull();
});
