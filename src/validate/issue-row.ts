/** Issues as rows: a key that stays the same from run to run, the place of the first evidence, clean words. */
import type { Issue } from '../model/issue.ts';
import { issueId } from '../model/record/issues.ts';
import type { IssueRow } from '../model/record.ts';
import { boxOf } from './cite.ts';
import { type Clean, cleaner } from './publish-text.ts';

const LONGEST = 1000;
const FIELD = /^[a-z][a-z0-9_.]*$/;

/** One row for each different issue. Words that quote a page are cleaned like any published text. */
export function issueRows(issues: readonly Issue[], decision: string | null, document: string | null): IssueRow[] {
  const clean = cleaner([]);
  const rows = new Map<string, IssueRow>();
  for (const issue of issues) {
    const row = issueRow(issue, decision, document, clean);
    if (!rows.has(row.issue_id)) rows.set(row.issue_id, row);
  }
  return [...rows.values()];
}

function issueRow(issue: Issue, decision_id: string | null, document_id: string | null, clean: Clean): IssueRow {
  const { code, severity } = issue;
  const field = issue.field !== undefined && FIELD.test(issue.field) ? issue.field : null;
  const words = (text: string | undefined) => (text === undefined ? null : clean('', text, LONGEST));
  const message = words(issue.message) ?? code;
  const [observed, expected] = [words(issue.observed), words(issue.expected)];
  const place = boxOf(issue.evidence?.[0]);
  const told = { decision_id, document_id, field, code, severity, observed, expected, ...place };
  const issue_id = issueId(told);
  return { issue_id, decision_id, document_id, field, code, severity, message, observed, expected, ...place };
}
