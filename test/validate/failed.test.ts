import { expect, test } from 'vitest';
import { decisionRecord } from '../../src/model/record.ts';
import { NOTHING_KNOWN } from '../../src/validate/context.ts';
import { failedRecord } from '../../src/validate/failed.ts';
import { DOCUMENT_ID, SHA256 } from './parsed-decision.ts';

const file = { id: DOCUMENT_ID, sha256: SHA256, bytes: 0, media_type: 'application/octet-stream' };
const broken = { ...NOTHING_KNOWN, file_name: 'broken.pdf', file, reason: 'unexpected end of file, expected %%EOF' };

test('a file that cannot be read gives the same shape with the reason', () => {
  const record = failedRecord(broken, []);
  expect(Object.keys(record)).toEqual(Object.keys(decisionRecord.shape));
  expect(record).toMatchObject({
    decision_id: `unknown-doc-${SHA256.slice(0, 12)}`,
    office_id: 'unknown',
    value: null,
    text_method: 'none',
    needs_review: true,
    issue_count: 1,
    amounts: [],
    citations: {},
    document: { file_name: 'broken.pdf', extraction_status: 'failed', failure_reason: broken.reason, page_count: null },
  });
  expect(record.issues).toEqual([expect.objectContaining({ code: 'DOCUMENT_UNREADABLE', severity: 'error' })]);
});

test('the issues of the stage that failed are told instead of ours', () => {
  const issue = { code: 'PDF_ENCRYPTED', severity: 'error', message: 'unexpected password, expected none' } as const;
  const record = failedRecord({ ...broken, office: 'kent' }, [issue]);
  expect(record.issues.map(({ code }) => code)).toEqual(['PDF_ENCRYPTED']);
  expect(record).toMatchObject({
    office_name: 'Police and Crime Commissioner for Kent',
    police_force_area_code: 'E23000032',
  });
});
