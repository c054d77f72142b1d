import { expect, test } from 'vitest';
import type { FieldName } from '../../src/model/field.ts';
import { disputed, found, parsedDecision, type Values } from '../validate/parsed-decision.ts';
import { codesOf, issuesOf } from './codes.ts';

const dates = (values: Partial<Record<FieldName, string>>) =>
  codesOf(
    parsedDecision(Object.fromEntries(Object.entries(values).map(([name, date]) => [name, found(date)])) as Values),
  );

test.each([
  ['2022-02-15', '2022-03', true],
  ['2022-03-01', '2022-03', false],
  ['2022-02', '2022-03-05', true],
  ['2022-03-05', '2022-03-05', false],
  ['2022-03-06', '2022-03-05', false],
])('officer approval %s, received %s: %s', (officer_approval_date, received_date, fires) => {
  expect(dates({ officer_approval_date, received_date }).includes('OFFICER_APPROVAL_BEFORE_RECEIVED')).toBe(fires);
});

test.each([
  ['2022-03-02', '2022-03', false],
  ['2022-02-28', '2022-03', true],
])('decided %s, received %s: %s', (decision_date, received_date, fires) => {
  expect(dates({ decision_date, received_date }).includes('SIGNED_BEFORE_RECEIVED')).toBe(fires);
});

test.each([
  ['2022-03-02', '2022-03-03', true],
  ['2022-03-02', '2022-03-02', false],
  ['2022-03', '2022-03-31', false],
])('decided %s, officer %s: %s', (decision_date, officer_approval_date, fires) => {
  expect(dates({ decision_date, officer_approval_date }).includes('OFFICER_AFTER_SIGNED')).toBe(fires);
});

test.each([
  ['2022-04-01', '2022-03-02', false],
  ['2022-03-01', '2022-03-02', true],
  ['2022-03', '2022-03-02', false],
])('contract from %s, decided %s: %s', (contract_start_date, decision_date, fires) => {
  expect(dates({ contract_start_date, decision_date }).includes('RETROSPECTIVE_START')).toBe(fires);
});

test('a missing or disputed date breaks no order', () => {
  expect(dates({ officer_approval_date: '2022-02-15' })).not.toContain('OFFICER_APPROVAL_BEFORE_RECEIVED');
  const parsed = parsedDecision({
    officer_approval_date: disputed('2022-02-15', '2022-02-16'),
    received_date: '2022-03',
  });
  expect(codesOf(parsed)).not.toContain('OFFICER_APPROVAL_BEFORE_RECEIVED');
});

test('the issue names both dates and where the first stands', () => {
  const parsed = parsedDecision({
    officer_approval_date: found('2022-02-15', '15 February 2022'),
    received_date: '2022-03',
  });
  expect(issuesOf(parsed).find(({ code }) => code === 'OFFICER_APPROVAL_BEFORE_RECEIVED')).toMatchObject({
    severity: 'warning',
    field: 'officer_approval_date',
    message: 'unexpected officer approval on 2022-02-15, expected none before receipt in 2022-03',
    observed: '2022-02-15',
    expected: 'not before 2022-03',
    page: 1,
    x: 72,
    width: 80,
  });
});
