import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks.ts';
import { TABLES } from '../../src/model/record.ts';

test('every check has a code of its own and a sentence', () => {
  expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
  for (const { code, meaning } of CHECKS) {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
});

test('checks read what there is', () => {
  const names = new Set([
    ...Object.keys(TABLES.decisions.columns),
    'amounts',
    'parties',
    'dates',
    'every field',
    'documents.char_count',
  ]);
  for (const { reads } of CHECKS) for (const name of reads) expect(names).toContain(name);
});

/** The cross-checks of the published schema that look at one decision; the others are those of export and of redaction. */
const PROMISED = `SHARE_SUM_ROUNDING SHARE_SUM_MISMATCH SHARE_PERCENT_MISMATCH VAT_ARITHMETIC TERM_VALUE_MISMATCH
  WORDS_FIGURES_MISMATCH LOTS_SUM_MISMATCH END_DATE_MISMATCH PREVIOUS_TERM_GAP OFFICER_APPROVAL_BEFORE_RECEIVED
  SIGNED_BEFORE_RECEIVED OFFICER_AFTER_SIGNED RETROSPECTIVE_START DATE_IMPOSSIBLE WEEKDAY_MISMATCH
  REFERENCE_YEAR_MISMATCH REFERENCE_CONFLICT RESTRICTED_ANSWER_CONTRADICTS THRESHOLD_NEAR HEADLINE_AMBIGUOUS
  AMOUNT_OUTLIER FIELD_UNREAD SIGNATURE_IMAGE_ONLY TEXT_TOO_SHORT END_DATE_DERIVED
  FRAMEWORK_NOT_LIVE`.split(/\s+/);

test('every promised check is in the table', () => {
  expect(CHECKS.map(({ code }) => code)).toEqual(expect.arrayContaining(PROMISED));
});
