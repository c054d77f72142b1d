import { expect, test } from 'vitest';
import type { DecisionRecord } from '../../src/model/record.ts';
import { compareFields } from '../../src/score/compare.ts';
import type { Gold } from '../../src/score/gold.ts';
import { goldOf, recordOf } from './gold-and-record.ts';

const verdicts = (fields: Gold['fields'], columns: Partial<DecisionRecord>): string[] =>
  compareFields(goldOf(fields), recordOf(columns)).map(({ verdict }) => verdict);

test.each([
  ['an equal answer', 'DN1-22', 'DN1-22', 'right'],
  ['case, spaces and final stops aside', 'R. Okafor Ltd.', 'r. okafor  LTD', 'right'],
  ['a stop within counts', 'R. Okafor', 'R Okafor', 'wrong'],
  ['another answer', 'DN1-22', 'DN2-22', 'wrong'],
  ['a blank where the paper says something', 'DN1-22', null, 'absent'],
  ['an answer where the paper says nothing', null, 'DN1-22', 'spurious'],
  ['a blank where the paper says nothing', null, null, 'blank'],
] as const)('%s', (_, gold, ours, verdict) => {
  expect(verdicts({ title: gold }, { title: ours })).toEqual([verdict]);
});

test('not_stated and false are answers like any other', () => {
  const fields = {
    procurement_route: 'not_stated',
    interests_declared: false,
  } as const;
  expect(
    verdicts(fields, {
      procurement_route: 'not_stated',
      interests_declared: false,
    }),
  ).toEqual(['right', 'right']);
  expect(verdicts(fields, { procurement_route: 'open', interests_declared: null })).toEqual(['wrong', 'absent']);
});

test.each([
  [['Acme Ltd', 'Bolt plc'], 'bolt PLC | ACME Ltd.', 'right'],
  [['Acme Ltd', 'Bolt plc'], 'Acme Ltd', 'wrong'],
  [['Acme Ltd'], null, 'absent'],
  [[], 'Acme Ltd', 'spurious'],
  [[], null, 'blank'],
] as const)('suppliers %j against %j: %s', (gold, ours, verdict) => {
  expect(verdicts({ suppliers: [...gold] }, { suppliers: ours })).toEqual([verdict]);
});

test('any of several answers is right, a blank among them too', () => {
  const fields = {
    reference: { any_of: ['PCD1299', 'PCD1298'] },
    framework_id: { any_of: ['RM3808', null] },
  };
  expect(verdicts(fields, { reference: 'PCD1298', framework_id: null })).toEqual(['right', 'blank']);
  expect(verdicts(fields, { reference: 'PCD1297', framework_id: 'RM1' })).toEqual(['wrong', 'wrong']);
  expect(verdicts(fields, { reference: null, framework_id: 'rm3808' })).toEqual(['absent', 'right']);
});

test('what describes the value agrees with the value chosen', () => {
  const fields = {
    value: { any_of: [148320, 123600] },
    vat_basis: { any_of: ['inc_vat', 'ex_vat'] },
  };
  expect(verdicts(fields, { value: 123600, vat_basis: 'ex_vat' })).toEqual(['right', 'right']);
  expect(verdicts(fields, { value: 123600, vat_basis: 'inc_vat' })).toEqual(['right', 'wrong']);
  const perhapsNone = {
    value: { any_of: [null, 11] },
    value_qualifier: { any_of: [null, 'up_to'] },
  };
  expect(verdicts(perhapsNone, { value: null, value_qualifier: null })).toEqual(['blank', 'blank']);
  expect(verdicts(perhapsNone, { value: 11, value_qualifier: null })).toEqual(['right', 'absent']);
});

test('a blank that unlike values dispute is told apart from one that nothing fills; a rightly blank one is blank', () => {
  const gold = goldOf({ value: 5, title: 'Boats', own_share: null });
  const compared = compareFields(gold, recordOf({}), ['value', 'own_share']);
  expect(compared.map(({ verdict }) => verdict)).toEqual(['disputed', 'absent', 'blank']);
});
