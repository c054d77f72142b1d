import { expect, test } from 'vitest';
import { isConsistentYear, yearsOfReference } from '../../src/checks/reference.ts';
import type { Candidate } from '../../src/model/finding.ts';
import { candidate, disputed, found, parsedDecision } from '../validate/parsed-decision.ts';
import { codesOf } from './codes.ts';

test.each([
  ['DN15-22', 2022, 2022],
  ['33/16', 2016, 2016],
  ['2013/044', 2013, 2013],
  ['2015.068', 2015, 2015],
  ['42/2025-26', 2025, 2026],
  ['19/202425', 2024, 2025],
  ['15/023', 2015, 2015],
  ['EXE0039/17', 2017, 2017],
  ['2016-26874', 2016, 2016],
  ['007(2013/14)', 2013, 2014],
  ['030/2023', 2023, 2023],
  ['CFO2014/03', 2014, 2014],
  ['PCCML-000500-2019', 2019, 2019],
])('%s carries %i to %i', (reference, first, last) => {
  expect(yearsOfReference(reference)).toEqual({ first, last });
});

test.each(['PCD1452', 'A1019', 'PCC/D/112', 'WPCC4-0057', '000797', '007', '99/98', 'PCD2031A5', '2031', 'A2022'])(
  '%s carries no year',
  (reference) => {
    expect(yearsOfReference(reference)).toBeNull();
  },
);

test.each([
  ['2022-03-02', true],
  ['2023-03-31', true],
  ['2023-04-01', false],
  ['2021-12-31', false],
  ['2022', true],
  ['2024-05', false],
])('a decision of %s may carry 2022: %s', (date, fits) => {
  expect(isConsistentYear({ first: 2022, last: 2022 }, date)).toBe(fits);
});

test.each([
  ['2025-12-31', true],
  ['2026-11-30', true],
  ['2025-01-01', true],
  ['2024-12-31', false],
])('a decision of %s may carry 2025 to 2026: %s', (date, fits) => {
  expect(isConsistentYear({ first: 2025, last: 2026 }, date)).toBe(fits);
});

test('REFERENCE_YEAR_MISMATCH', () => {
  expect(codesOf(parsedDecision({ reference: 'DN15-22', decision_date: '2024-03-02' }))).toContain(
    'REFERENCE_YEAR_MISMATCH',
  );
  expect(codesOf(parsedDecision({ reference: 'DN15-22', decision_date: '2022-03-02' }))).not.toContain(
    'REFERENCE_YEAR_MISMATCH',
  );
  expect(codesOf(parsedDecision({ reference: 'DN15-22' }))).not.toContain('REFERENCE_YEAR_MISMATCH');
});

const withRival = (value: string, rival: Candidate<string>) =>
  codesOf(parsedDecision({ reference: { ...found(value), rivals: [rival] } as ReturnType<typeof found<string>> }));

test('REFERENCE_CONFLICT inside the form', () => {
  expect(withRival('PCD1299', candidate('PCD1298', 'PCD 1298', 'place'))).toContain('REFERENCE_CONFLICT');
  expect(withRival('PCD1299', candidate('PCD697', 'PCD697', 'cue')), 'cited in prose').not.toContain(
    'REFERENCE_CONFLICT',
  );
  expect(withRival('050/2021', candidate('50-2021', '50-2021', 'label')), 'another spelling').not.toContain(
    'REFERENCE_CONFLICT',
  );
  expect(codesOf(parsedDecision({ reference: disputed('PCD1299', 'PCD1298') }))).toContain('REFERENCE_CONFLICT');
  const inProse = ['PCD1299', 'PCD1298'].map((value) => candidate(value, value, 'hint'));
  const blank = { state: 'disputed', rivals: inProse, reason: 'unlike values' } as const;
  expect(codesOf(parsedDecision({ reference: blank })), 'a blank is never silent').toContain('REFERENCE_CONFLICT');
});

test('REFERENCE_CONFLICT between form and list page', () => {
  const listing = (reference: string) => ({ listing: { title: null, date: null, reference } });
  const parsed = parsedDecision({ reference: 'DN15-22' });
  expect(codesOf(parsed, listing('DN 15–22'))).not.toContain('REFERENCE_CONFLICT');
  expect(codesOf(parsed, listing('DN16-22'))).toContain('REFERENCE_CONFLICT');
});
