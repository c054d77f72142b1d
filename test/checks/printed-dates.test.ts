import { expect, test } from 'vitest';
import type { DateRole } from '../../src/model/parsed.ts';
import { parsedDecision, printedDate } from '../validate/parsed-decision.ts';
import { codesOf, issuesOf } from './codes.ts';

test.each<[DateRole, string, boolean]>([
  ['contract_end', '3030-04-30', true],
  ['contract_end', '2072-04-30', false],
  ['decision', '2002-03-02', true],
  ['decision', '2022-03-02', false],
  ['previous_start', '2002-03-02', false],
  ['contract_start', '2022-06-31', true],
  ['other', '1829-09-29', false],
])('a %s of %s cannot be: %s', (role, edtf, fires) => {
  const parsed = parsedDecision({}, { dates: [printedDate(role, edtf)] });
  expect(codesOf(parsed).includes('DATE_IMPOSSIBLE')).toBe(fires);
});

test('a field with a day that no calendar has is blank, and an error', () => {
  const parsed = parsedDecision({ decision_date: '2022-06-31' });
  expect(issuesOf(parsed)).toContainEqual(
    expect.objectContaining({
      code: 'DATE_IMPOSSIBLE',
      severity: 'error',
      field: 'decision_date',
      observed: '2022-06-31',
    }),
  );
});

test.each([
  ['2022-03-02', 3, false],
  ['2022-03-02', 4, true],
  ['2022-03', 4, false],
  ['2022-03-02', null, false],
])('%s beside weekday %s is a mismatch: %s', (edtf, weekday, fires) => {
  const parsed = parsedDecision({}, { dates: [printedDate('decision', edtf, { weekday })] });
  expect(codesOf(parsed).includes('WEEKDAY_MISMATCH')).toBe(fires);
});

test('a misspelt month is told', () => {
  const codes = (misspelt: boolean) =>
    codesOf(parsedDecision({}, { dates: [printedDate('decision', '2024-10-14', { misspelt })] }));
  expect(codes(true)).toContain('DATE_MISSPELT');
  expect(codes(false)).not.toContain('DATE_MISSPELT');
});
