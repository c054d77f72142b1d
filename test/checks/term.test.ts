import { expect, test } from 'vitest';
import { disputed, parsedDecision } from '../validate/parsed-decision.ts';
import { codesOf, issuesOf } from './codes.ts';

const TERM = { contract_start_date: '2022-04-01', contract_duration_months: 12 };

test('an end that no one printed is derived, and said', () => {
  const issue = issuesOf(parsedDecision(TERM)).find(({ code }) => code === 'END_DATE_DERIVED');
  expect(issue).toMatchObject({ severity: 'info', observed: '2023-03-31' });
  expect(codesOf(parsedDecision({ ...TERM, contract_end_date: '2023-03-31' }))).not.toContain('END_DATE_DERIVED');
  expect(codesOf(parsedDecision({ ...TERM, contract_end_date: disputed('2023-03-31', '2024-03-31') }))).not.toContain(
    'END_DATE_DERIVED',
  );
  expect(codesOf(parsedDecision({ ...TERM, contract_start_date: '2022-04' }))).not.toContain('END_DATE_DERIVED');
});

test.each([
  ['2023-03-31', 0, false],
  ['2023-04-01', 0, false],
  ['2023-03-30', 0, false],
  ['2023-03', 0, false],
  ['2023-04-02', 0, true],
  ['2024-03-31', 0, true],
  ['2024-03-31', 12, false],
  ['2023-05', 0, true],
  ['2023', 0, false],
])(
  'a printed end of %s with %i months of options is a mismatch: %s',
  (contract_end_date, extension_months_max, fires) => {
    const parsed = parsedDecision({ ...TERM, contract_end_date, extension_months_max });
    expect(codesOf(parsed).includes('END_DATE_MISMATCH')).toBe(fires);
  },
);

test.each([
  ['2022-03-31', '2022-04-01', null],
  ['2022-03', '2022-04-01', null],
  ['2022-03', '2022-04', null],
  ['2022-03-31', '2022-05-01', 'gap of 30 days'],
  ['2022-04-30', '2022-04-01', 'overlap of 30 days'],
  ['2022-02', '2022-04-01', 'gap of 31 days'],
])('old end %s, new start %s: %s', (previous_contract_end_date, contract_start_date, words) => {
  const issue = issuesOf(parsedDecision({ previous_contract_end_date, contract_start_date })).find(
    ({ code }) => code === 'PREVIOUS_TERM_GAP',
  );
  if (words === null) expect(issue).toBeUndefined();
  else expect(issue).toMatchObject({ severity: 'info', message: expect.stringContaining(words) });
});
