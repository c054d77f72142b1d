import { expect, test } from 'vitest';
import type { ParsedAmount } from '../../src/model/parsed.ts';
import { draw } from '../extract/draw.ts';
import { type AmountDetails, amount, parsedDecision, party } from '../validate/parsed-decision.ts';
import { codesOf, issuesOf, placeOf } from './codes.ts';

const total = (pence: number, more: AmountDetails = {}) =>
  amount(`£${pence / 100}`, pence, {
    role: 'contract_total',
    is_headline: true,
    ...more,
    money: { resolution_pence: 1 },
  });
const share = (pence: number, more: AmountDetails = {}) =>
  amount(`£${pence / 100}`, pence, {
    role: 'organisation_share',
    ...more,
    money: { resolution_pence: 1, ...more.money },
  });
const decision = (...amounts: ParsedAmount[]) => parsedDecision({}, { amounts });

const CODES = ['SHARE_SUM_ROUNDING', 'SHARE_SUM_MISMATCH', 'SHARE_PERCENT_MISMATCH'];
const shareCodes = (...amounts: ParsedAmount[]) => codesOf(decision(...amounts)).filter((code) => CODES.includes(code));

test('two halves a penny short are rounding', () => {
  const halves = [share(1_058_479, { payer: 'police' }), share(1_058_479, { payer: 'fire' })];
  expect(shareCodes(total(2_116_959), ...halves)).toEqual(['SHARE_SUM_ROUNDING']);
  const issue = issuesOf(decision(total(2_116_959), ...halves)).find(({ code }) => code === 'SHARE_SUM_ROUNDING');
  expect(issue).toMatchObject({ severity: 'info', observed: '£21,169.58', expected: '£21,169.59', field: 'own_share' });
});

test('one printed half of 50/50 stands for both', () => {
  expect(shareCodes(total(2_116_959), share(1_058_479, { share_percent: 50 }))).toEqual(['SHARE_SUM_ROUNDING']);
});

test('a cost to each organisation is one of equal parts', () => {
  const document = draw('The total is £300.01. The cost to each organisation will be £100.00.');
  const each = share(10_000, { evidence: placeOf(document, '£100.00') });
  const amounts = [total(30_001), each];
  expect(codesOf(decision(...amounts), { document })).toContain('SHARE_SUM_ROUNDING');
  const other = draw('The total is £300.01 for each year. Our cost will be £100.00.');
  const ours = share(10_000, { evidence: placeOf(other, '£100.00') });
  expect(codesOf(decision(total(30_001), ours), { document: other })).not.toContain('SHARE_SUM_ROUNDING');
});

test('shares that add up, or a single share, say nothing', () => {
  expect(shareCodes(total(300_00), share(100_00, { payer: 'a' }), share(200_00, { payer: 'b' }))).toEqual([]);
  expect(shareCodes(total(300_00), share(100_00))).toEqual([]);
  expect(shareCodes(share(100_00, { payer: 'a' }), share(200_00, { payer: 'b' }))).toEqual([]);
});

test('the tolerance is the number of shares times the coarsest last digit', () => {
  const rounded = (pence: number, payer: string) => share(pence, { payer, money: { resolution_pence: 100_000_00 } });
  const [one, other] = [rounded(7_700_000_00, 'a'), rounded(2_800_000_00, 'b')];
  expect(shareCodes(total(10_700_000_00), one, other)).toEqual(['SHARE_SUM_ROUNDING']);
  expect(shareCodes(total(10_700_000_01), one, other)).toEqual(['SHARE_SUM_MISMATCH']);
});

test('shares that miss the total are a mismatch, unless a partner has no figure', () => {
  const shares = [share(100_00, { payer: 'a' }), share(150_00, { payer: 'b' })];
  expect(shareCodes(total(300_00), ...shares)).toEqual(['SHARE_SUM_MISMATCH']);
  const partners = ['a', 'b', 'c'].map((name, index) => party(index === 0 ? 'buyer' : 'joint_buyer', name));
  const parsed = parsedDecision({}, { amounts: [total(300_00), ...shares], parties: partners });
  expect(codesOf(parsed)).not.toContain('SHARE_SUM_MISMATCH');
});

test('sums with and without VAT, hedged sums and yearly shares are not compared', () => {
  const net = total(300_00, { vat_basis: 'ex_vat' });
  expect(
    shareCodes(
      net,
      share(180_00, { payer: 'a', vat_basis: 'inc_vat' }),
      share(180_00, { payer: 'b', vat_basis: 'inc_vat' }),
    ),
  ).toEqual([]);
  expect(
    shareCodes(
      total(300_00),
      share(100_00, { payer: 'a', period: 'per_year' }),
      share(90_00, { payer: 'b', period: 'per_year' }),
    ),
  ).toEqual([]);
  const hedged = { qualifier: 'approx' } as const;
  expect(
    shareCodes(total(300_00), share(1_00, { payer: 'a', money: hedged }), share(2_00, { payer: 'b', money: hedged })),
  ).toEqual([]);
});

test('a share printed twice for one payer counts once', () => {
  const [police, fire] = [share(100_00, { payer: 'police' }), share(200_00, { payer: 'fire' })];
  expect(shareCodes(total(300_00), police, fire, police)).toEqual([]);
});

test('a share that is not its percentage', () => {
  expect(shareCodes(total(1_000_000), share(400_000, { share_percent: 40 }))).toEqual([]);
  expect(shareCodes(total(1_000_000), share(373_333, { share_percent: 37 }))).toEqual([]);
  expect(shareCodes(total(1_000_000), share(450_000, { share_percent: 40 }))).toEqual(['SHARE_PERCENT_MISMATCH']);
});
