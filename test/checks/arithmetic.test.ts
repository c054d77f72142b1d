import { expect, test } from 'vitest';
import type { ParsedAmount } from '../../src/model/parsed.ts';
import { draw } from '../extract/draw.ts';
import { type AmountDetails, amount, parsedDecision } from '../validate/parsed-decision.ts';
import { codesOf, placeOf } from './codes.ts';

const total = (printed: string, pence: number, more: AmountDetails = {}) =>
  amount(printed, pence, { role: 'contract_total', ...more });

test('sums with and without VAT agree at 20 %, or VAT_ARITHMETIC', () => {
  const net = total('£1,000.00', 100_000, { vat_basis: 'ex_vat', is_headline: true });
  const gross = (pence: number) => total('£1,200.00', pence, { vat_basis: 'inc_vat' });
  const codes = (pence: number) =>
    codesOf(parsedDecision({ decision_date: '2022-03-02' }, { amounts: [net, gross(pence)] }));
  expect(codes(120_000)).not.toContain('VAT_ARITHMETIC');
  expect(codes(120_002)).not.toContain('VAT_ARITHMETIC');
  expect(codes(118_600)).toContain('VAT_ARITHMETIC');
});

test('a sum with VAT beside two without it matches either', () => {
  const amounts = [
    total('£1,000', 100_000, { vat_basis: 'ex_vat' }),
    total('£2,000', 200_000, { vat_basis: 'ex_vat' }),
    total('£5,000', 500_000, { vat_basis: 'inc_vat' }),
  ];
  expect(codesOf(parsedDecision({}, { amounts }))).not.toContain('VAT_ARITHMETIC');
});

test('a yearly sum over the term comes to the total, or TERM_VALUE_MISMATCH', () => {
  const codes = (annual: number, months: number, extra: ParsedAmount[] = []) => {
    const yearly = amount('£10,000', annual, { role: 'annual', period: 'per_year' });
    const amounts = [total('£30,000', 3_000_000, { is_headline: true }), yearly, ...extra];
    return codesOf(parsedDecision({ contract_duration_months: months, extension_months_max: 12 }, { amounts }));
  };
  expect(codes(1_000_000, 36)).not.toContain('TERM_VALUE_MISMATCH');
  expect(codes(1_000_000, 24), 'with the option').not.toContain('TERM_VALUE_MISMATCH');
  expect(codes(1_100_000, 36)).toContain('TERM_VALUE_MISMATCH');
  expect(codes(900_000, 36, [amount('£3,000', 300_000, { role: 'one_off' })])).not.toContain('TERM_VALUE_MISMATCH');
});

test('a hedged total is not compared with the years', () => {
  const circa = total('£30,000', 3_000_000, { is_headline: true, money: { qualifier: 'approx' } });
  const yearly = amount('£11,000', 1_100_000, { role: 'annual', period: 'per_year' });
  const parsed = parsedDecision({ contract_duration_months: 36 }, { amounts: [circa, yearly] });
  expect(codesOf(parsed)).not.toContain('TERM_VALUE_MISMATCH');
});

test('words and figures of one sum agree, or WORDS_FIGURES_MISMATCH', () => {
  const document = draw('The sum of four million pounds (£4,500,000) and later £12 more.');
  const codes = (figure: number, printed = '£4,500,000') => {
    const words = amount('four million pounds', 400_000_000, {
      evidence: placeOf(document, 'four million pounds'),
      money: { in_words: true, resolution_pence: 100 },
    });
    const amounts = [words, amount(printed, figure, { evidence: placeOf(document, printed) })];
    return codesOf(parsedDecision({}, { amounts }), { document });
  };
  expect(codes(450_000_000)).toContain('WORDS_FIGURES_MISMATCH');
  expect(codes(400_000_000)).not.toContain('WORDS_FIGURES_MISMATCH');
  expect(codes(12_00, '£12'), 'too far away').not.toContain('WORDS_FIGURES_MISMATCH');
});

const LOTS = `
| Lot 1 | North | £40,000 |
| Lot 2 | South | £50,000 |
| Total |       | £100,000 |
`;

test('lots come to the total, or LOTS_SUM_MISMATCH', () => {
  const document = draw(LOTS);
  const sum = (printed: string, pence: number, more: AmountDetails = {}) =>
    total(printed, pence, { evidence: placeOf(document, printed), ...more });
  const lots = [sum('£40,000', 4_000_000), sum('£50,000', 5_000_000)];
  const codes = (pence: number) =>
    codesOf(parsedDecision({}, { amounts: [...lots, sum('£100,000', pence, { is_headline: true })] }), { document });
  expect(codes(10_000_000)).toContain('LOTS_SUM_MISMATCH');
  expect(codes(9_000_000)).not.toContain('LOTS_SUM_MISMATCH');
  expect(codes(9_000_300), 'within the rounding of three sums').toContain('LOTS_SUM_MISMATCH');
  expect(codes(9_000_200), 'within the rounding of two lots').not.toContain('LOTS_SUM_MISMATCH');
});

test('one lot of a framework is no sum of lots', () => {
  const document = draw('A call-off under Lot 5 at £40,000, in all £100,000.');
  const part = total('£40,000', 4_000_000, { evidence: placeOf(document, '£40,000') });
  const all = total('£100,000', 10_000_000, { evidence: placeOf(document, '£100,000'), is_headline: true });
  expect(codesOf(parsedDecision({}, { amounts: [part, all] }), { document })).not.toContain('LOTS_SUM_MISMATCH');
});
