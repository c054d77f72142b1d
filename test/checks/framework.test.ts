import { expect, test } from 'vitest';
import { parsedDecision } from '../validate/parsed-decision.ts';
import { codesOf, issuesOf } from './codes.ts';

test.each([
  ['G-Cloud 12', '2022-03-02', false],
  ['G Cloud 12 Framework Agreement', '2020-09-27', true],
  ['CCS G-Cloud 12', '2022-11-10', true],
  ['G-Cloud 13', '2022-11-09', false],
  ['G-Cloud 13', '2022', false],
  ['G-Cloud 14', '2024-09', true],
  ['G-Cloud 14', '2024-10-01', false],
  ['G-Cloud', '1999-01-01', false],
  ['RM9999', '1999-01-01', false],
])('%s on %s is not live: %s', (framework_name, decision_date, fires) => {
  const codes = codesOf(parsedDecision({ framework_name, decision_date }));
  expect(codes.includes('FRAMEWORK_NOT_LIVE')).toBe(fires);
});

test('the number alone tells the framework', () => {
  const issue = issuesOf(parsedDecision({ framework_id: 'RM1557.12', decision_date: '2023-05-01' })).find(
    ({ code }) => code === 'FRAMEWORK_NOT_LIVE',
  );
  expect(issue).toMatchObject({ severity: 'warning', observed: '2023-05-01', expected: '2022-11-09 or earlier' });
});

test('a call-off may outlive its framework when it is extended', () => {
  const parsed = parsedDecision({
    framework_name: 'G-Cloud 12',
    decision_date: '2024-01-09',
    decision_type: 'contract_extension',
  });
  expect(codesOf(parsed)).not.toContain('FRAMEWORK_NOT_LIVE');
});
