/** What differs from the last release: one row a column, and one for each decision that came, went or came back. Pure. */
import { cellOf } from '../formats/csv.ts';
import { type ChangeRow, type Column, type DecisionRecord, TABLES } from '../model/record.ts';
import { compare } from './order.ts';

/** A decision as the last release held it. */
export interface Before {
  readonly decision_id: string;
  readonly version: string;
  readonly status: string;
  readonly row: string;
}

/** Columns that tell of the others, and say nothing of the decision. */
const SILENT: ReadonlySet<string> = new Set(['decision_id', 'first_seen_date', 'last_changed_date', 'issue_count']);
const COLUMNS: readonly (readonly [string, Column])[] = Object.entries<Column>(TABLES.decisions.columns).filter(
  ([name]) => !SILENT.has(name),
);
const LONGEST = 2000;

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (record: DecisionRecord): Values =>
  Object.fromEntries(
    Object.keys(TABLES.decisions.columns).map((name) => [name, (record as unknown as Values)[name] ?? null]),
  );

/** The decision as the next release compares it. `version` of its document's reading. */
export const publishedAs = (record: DecisionRecord, version: string): Before => ({
  decision_id: record.decision_id,
  version,
  status: record.document.status,
  row: JSON.stringify(valuesOf(record)),
});

/**
 * Changes from one release to the next, sorted. `release` is the day as `2026.11.23`. removed: the office did not take it down, we no longer hold
 * it to be a decision of its own. newly_collected: what was added is none of the office's news, by `isNewlyCollected`. extractor_changed: the paper is the same, and other code read it. source_moved: the same paper elsewhere.
 */
export function changesBetween(
  before: readonly Before[],
  now: Iterable<Before>,
  release: string,
  isNewlyCollected: (decision_id: string) => boolean = () => false,
): ChangeRow[] {
  const old = new Map(before.map((one) => [one.decision_id, one]));
  const here = new Set<string>();
  const whole = (decision_id: string, change_type: ChangeRow['change_type'], cause: ChangeRow['cause']): ChangeRow => ({
    ...{ release, decision_id, change_type, cause },
    ...{ field: null, old_value: null, new_value: null },
  });
  const rows: ChangeRow[] = [];
  for (const one of now) {
    here.add(one.decision_id);
    const was = old.get(one.decision_id);
    if (was === undefined) {
      const cause = isNewlyCollected(one.decision_id) ? 'newly_collected' : 'source_changed';
      rows.push(whole(one.decision_id, 'added', cause));
      continue;
    }
    const [isGone, wasGone] = [one.status === 'gone', was.status === 'gone'];
    if (isGone !== wasGone) rows.push(whole(one.decision_id, isGone ? 'withdrawn' : 'restored', 'source_changed'));
    rows.push(...columnsOf(was, one, release));
  }
  const removed = before
    .filter(({ decision_id }) => !here.has(decision_id))
    .map(({ decision_id }) => whole(decision_id, 'removed', 'source_changed'));
  return [...rows, ...removed].sort(
    (one, other) =>
      compare(one.decision_id, other.decision_id) ||
      compare(one.change_type, other.change_type) ||
      compare(one.field, other.field),
  );
}

function columnsOf(was: Before, now: Before, release: string): ChangeRow[] {
  if (was.row === now.row) return [];
  const [before, after] = [JSON.parse(was.row) as Values, JSON.parse(now.row) as Values];
  const isOtherPaper = before.document_id !== after.document_id;
  const isReread = !isOtherPaper && was.version !== now.version;
  return COLUMNS.flatMap(([field, column]): ChangeRow[] => {
    const [old_value, new_value] = [before[field], after[field]].map((value) => cellOf(column, value, false) || null);
    if (old_value === new_value) return [];
    const isMoved = !isOtherPaper && field === 'source_url';
    const cause = isMoved ? 'source_moved' : isReread ? 'extractor_changed' : 'source_changed';
    const [old, fresh] = [old_value, new_value].map((text) => text?.slice(0, LONGEST) ?? null);
    const { decision_id } = now;
    return [
      { release, decision_id, change_type: 'changed', field, old_value: old ?? null, new_value: fresh ?? null, cause },
    ];
  });
}
