/** The table `issues`: trouble with documents, one row each. */
import { decimal, freeText, id, integer, maybe, oneOf, type RowOf, text } from './column.ts';
import { table } from './table.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;

export const issues = table({
  name: 'issues',
  meaning: 'One row per thing that is odd, missing or contradictory. A check warns, it never repairs.',
  key: ['issue_id'],
  foreign: [
    { field: 'decision_id', table: 'decisions', target: 'decision_id' },
    { field: 'document_id', table: 'documents', target: 'document_id' },
  ],
  order: ['decision_id', 'code', 'field', 'page', 'y', 'x', 'issue_id'],
  columns: {
    issue_id: id('Key: `i-` and 12 hex digits of a hash of what it says, so that it stays the same from run to run.'),
    decision_id: maybe(id('The decision; blank for trouble that belongs to none.')),
    document_id: maybe(id('The document; blank for trouble that belongs to none.')),
    field: maybe(text('Column it is about.', '^[a-z][a-z0-9_.]*$')),
    code: text('Stable code, listed in the README.', '^[A-Z][A-Z0-9_]*$'),
    severity: oneOf(
      SEVERITIES,
      'info: for the curious; warning: look at it; error: a value cannot be right or is missing.',
    ),
    message: freeText('In words: unexpected X, expected Y.', 1000),
    observed: maybe(freeText('What stood there.', 1000)),
    expected: maybe(freeText('What was expected.', 1000)),
    page: maybe(integer('Page, from 1.', 1)),
    x: maybe(decimal('Left edge of the box, in points.')),
    y: maybe(decimal('Top edge of the box, in points.')),
    width: maybe(decimal('Width of the box, in points.')),
    height: maybe(decimal('Height of the box, in points.')),
  },
});

export type IssueRow = RowOf<typeof issues.columns>;

/**
 * The key of an issue row: a hash of what it says and where, without the words of the message, which may be reworded. FNV-1a (Fowler, Noll
 * and Vo) over UTF-16 code units in two lanes: a name, not a secret.
 */
export function issueId(row: Omit<IssueRow, 'issue_id' | 'message'>): string {
  const { decision_id, document_id, field, code, observed, page, x, y } = row;
  const told = JSON.stringify([decision_id, document_id, field, code, observed, page, x, y]);
  const lanes = [0x811c9dc5, 0x9e3779b9].map((start) => {
    let hash = start;
    for (let at = 0; at < told.length; at++) hash = Math.imul(hash ^ told.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return `i-${lanes.join('').slice(0, 12)}`;
}
