/** Issues that only show when records are put side by side, or into a file. */
import { issueId } from '../model/record/issues.ts';
import type { DecisionRecord, IssueRow } from '../model/record.ts';

export type TableIssue = Pick<IssueRow, 'code' | 'severity' | 'message'> &
  Partial<Pick<IssueRow, 'field' | 'observed'>>;

/** The record with these issues added and its count and need for review told anew. */
export function withIssues(record: DecisionRecord, added: readonly TableIssue[]): DecisionRecord {
  if (added.length === 0) return record;
  const issues = [...record.issues, ...added.map((issue) => issueRow(record, issue))];
  const needs_review = issues.some(({ severity }) => severity !== 'info');
  return { ...record, issues, needs_review, issue_count: issues.length };
}

function issueRow(record: DecisionRecord, issue: TableIssue): IssueRow {
  const { code, severity, message, field = null, observed = null } = issue;
  const { decision_id, document_id } = record;
  const place = { page: null, x: null, y: null, width: null, height: null };
  const told = { decision_id, document_id, field, code, severity, observed, expected: null, ...place };
  const issue_id = issueId(told);
  return { issue_id, decision_id, document_id, field, code, severity, message, observed, expected: null, ...place };
}
