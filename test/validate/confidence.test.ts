import { expect, test } from 'vitest';
import { validate } from '../../src/validate/validate.ts';
import {
  amount,
  candidate,
  context,
  DOCUMENT,
  disputed,
  evidence,
  found,
  parsedDecision,
  printedDate,
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

test('what a cross-check doubts is never A', () => {
  const values = { reference: 'DN15-22', decision_date: '2022-03-02' };
  expect(tier(values)).toBe('A');
  expect(tier({ ...values, received_date: '2022-04-01' }), 'signed before it was received').toBe('B');
});

test('a record of which nobody can say whose it is counts as D', () => {
  const parsed = parsedDecision({ reference: 'DN15-22', decision_date: '2022-03-02' });
  const confidence = (more: Parameters<typeof context>[0], office: string | null) =>
    validate(
      { ...parsed, office: office === null ? null : { value: office, evidence: evidence('Kent Police') } },
      context(more),
    ).value?.confidence;
  expect(confidence({ office: 'derbyshire' }, null)).toBe('A');
  expect(confidence({ office: null }, 'kent')).toBe('A');
  expect(confidence({ office: null }, null)).toBe('D');
  expect(confidence({ office: 'derbyshire' }, 'kent'), 'the paper names another office').toBe('D');
});

test('the same words read by two rules are one witness, other words are another', () => {
  const twice = (place: typeof first.evidence) =>
    tier({ reference: { state: 'found', winner: first, rivals: [{ ...first, evidence: place }], reason: 'x' } });
  const first = candidate('PCD1452');
  expect(twice(first.evidence)).toBe('B');
  expect(twice(evidence('PCD 1452', 2))).toBe('A');
});

test('a weekday confirms a date only where it is that day', () => {
  const on = (weekday: number) =>
    validate(
      parsedDecision({ decision_date: '2022-03-02' }, { dates: [printedDate('decision', '2022-03-02', { weekday })] }),
      context(),
    ).value?.confidence;
  expect([on(3), on(4)]).toEqual(['A', 'B']);
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
