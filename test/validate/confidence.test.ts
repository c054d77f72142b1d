import { expect, test } from 'vitest';
import { validate } from '../../src/validate/validate.ts';
import {
  amount,
  context,
  DOCUMENT,
  disputed,
  evidence,
  found,
  parsedDecision,
  type Values,
} from './parsed-decision.ts';

const tier = (values: Values, more: Parameters<typeof context>[0] = {}) =>
  validate(parsedDecision(values), context(more)).value?.confidence;

test('label-anchored is B; agreeing with another field makes it A', () => {
  expect(tier({ reference: 'PCD1452' })).toBe('B');
  expect(tier({ reference: 'DN15-22' })).toBe('B');
  expect(tier({ reference: 'DN15-22', decision_date: '2022-03-02' })).toBe('A');
  expect(tier({ reference: 'DN15-22', decision_date: '2024-03-02' })).toBe('B');
});

test('the list page confirms a reference', () => {
  expect(tier({ reference: 'PCD1452' }, { listing: { title: null, date: null, reference: 'PCD 1452' } })).toBe('A');
});

test('the worst of the three counts', () => {
  const good = { reference: 'DN15-22', decision_date: '2022-03-02' };
  expect(tier({ ...good, value: found(1000_00, '£1,000', 'cue') })).toBe('C');
  expect(tier({ ...good, value: found(1000_00, '£1,000', 'hint') })).toBe('D');
  expect(tier({ ...good, value: disputed(1000_00, 2000_00) })).toBe('D');
});

test('a value printed twice is confirmed', () => {
  const parsed = parsedDecision(
    { value: found(1000_00, '£1,000', 'cell') },
    { amounts: [amount('£1,000', 1000_00), amount('£1,000.00', 1000_00, { evidence: evidence('£1,000.00', 2) })] },
  );
  expect(validate(parsed, context()).value?.confidence).toBe('A');
});

test('what a scan was read into is D', () => {
  expect(
    tier({ reference: 'DN15-22', decision_date: '2022-03-02' }, { document: { ...DOCUMENT, method: 'ocr' } }),
  ).toBe('D');
});
