/** The record of a file that could not be read: the same shape, everything blank, and the reason why. */
import { areaOf, officeNameAt } from '../lexicon/office-names.ts';
import type { Issue } from '../model/issue.ts';
import { type DecisionRecord, type DecisionRow, decisionRecord, TABLES } from '../model/record.ts';
import type { FailureContext } from './context.ts';
import { address, documentRow } from './document-row.ts';
import { decisionId, UNKNOWN_OFFICE } from './identity.ts';
import { issueRows } from './issue-row.ts';
import { cleaner } from './publish-text.ts';

const READING = {
  page_count: null,
  text_method: 'none',
  char_count: null,
  extraction_status: 'failed',
} as const;

/**
 * A record with `document.extraction_status` `failed` and the issues met on the way. It always carries an issue: DOCUMENT_UNREADABLE with
 * the reason, where the stages before gave none.
 */
export function failedRecord(context: FailureContext, issues: readonly Issue[]): DecisionRecord {
  const office = context.office ?? UNKNOWN_OFFICE;
  const { file, reason } = context;
  const decision_id = decisionId(office, null, file.sha256);
  const unreadable: Issue = {
    code: 'DOCUMENT_UNREADABLE',
    severity: 'error',
    message: `unexpected file that cannot be read, expected a decision: ${reason}`,
  };
  const rows = issueRows(issues.length > 0 ? issues : [unreadable], decision_id, file.id);
  const blank = Object.keys(TABLES.decisions.columns).map((name) => [name, null]);
  const columns: DecisionRow = {
    ...(Object.fromEntries(blank) as DecisionRow),
    decision_id,
    office_id: office,
    office_name: officeNameAt(office, context.listing?.date ?? null),
    police_force_area_code: areaOf(office)?.code ?? null,
    record_status: context.record_status,
    decision_date_basis: 'none',
    document_id: file.id,
    source_url: address(context.source_url),
    text_method: 'none',
    needs_review: rows.some(({ severity }) => severity !== 'info'),
    issue_count: rows.length,
    first_seen_date: context.first_seen_date,
    last_changed_date: context.last_changed_date,
  };
  const document = documentRow(decision_id, file, context, { ...READING, failure_reason: reason }, cleaner([]));
  return decisionRecord.parse({ ...columns, amounts: [], parties: [], citations: {}, issues: rows, document });
}
