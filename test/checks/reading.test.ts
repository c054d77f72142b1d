import { expect, test } from 'vitest';
import { DOCUMENT, disputed, evidence, found, parsedDecision } from '../validate/parsed-decision.ts';
import { codesOf, issuesOf } from './codes.ts';

test('a label whose value could not be read is told', () => {
  const unread = [
    { field: 'decision_date', label: 'Date of Decision:', evidence: evidence('Date of Decision:') },
  ] as const;
  expect(issuesOf(parsedDecision({}, { unread }))).toContainEqual(
    expect.objectContaining({
      code: 'FIELD_UNREAD',
      severity: 'warning',
      field: 'decision_date',
      observed: 'Date of Decision:',
      page: 1,
    }),
  );
  expect(codesOf(parsedDecision())).not.toContain('FIELD_UNREAD');
});

test('a disputed field is blank and told', () => {
  expect(codesOf(parsedDecision({ decision_date: disputed('2022-03-02', '2022-03-03') }))).toContain('FIELD_DISPUTED');
  expect(codesOf(parsedDecision({ decision_date: '2022-03-02' }))).not.toContain('FIELD_DISPUTED');
  const shares = issuesOf(parsedDecision({ own_share: disputed(1_000_000, 2_000_050) }));
  expect(shares).toContainEqual(
    expect.objectContaining({ code: 'FIELD_DISPUTED', observed: '£10,000.00 | £20,000.50' }),
  );
});

test('a signature that is a picture alone', () => {
  expect(codesOf(parsedDecision({}, { signature: 'image' }))).toContain('SIGNATURE_IMAGE_ONLY');
  expect(codesOf(parsedDecision({ decision_maker_name: found('Ann Example') }, { signature: 'image' }))).not.toContain(
    'SIGNATURE_IMAGE_ONLY',
  );
  expect(codesOf(parsedDecision({}, { signature: 'none' }))).not.toContain('SIGNATURE_IMAGE_ONLY');
});

test('"to be published: Yes" beside a reason to withhold', () => {
  const codes = (value: boolean, reason: string | null) =>
    codesOf(
      parsedDecision(
        {},
        {
          restricted: {
            to_be_published: { value, evidence: evidence(value ? 'Yes' : 'No') },
            reason: reason === null ? null : { value: reason, evidence: evidence(reason) },
          },
        },
      ),
    );
  expect(codes(true, 'commercially sensitive')).toContain('RESTRICTED_ANSWER_CONTRADICTS');
  expect(codes(false, 'commercially sensitive')).not.toContain('RESTRICTED_ANSWER_CONTRADICTS');
  expect(codes(true, null)).not.toContain('RESTRICTED_ANSWER_CONTRADICTS');
});

test('too little text', () => {
  expect(codesOf(parsedDecision(), { document: { ...DOCUMENT, characters: 150 } })).toContain('TEXT_TOO_SHORT');
  expect(codesOf(parsedDecision())).not.toContain('TEXT_TOO_SHORT');
});
