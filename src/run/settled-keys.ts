/**
 * Keys that hold over releases where several decisions ask for one: what was published keeps its key, by its file, else by its address, else as what
 * took the place of the paper that had it; what was listed without a paper, by what its list calls it. Other decisions that come, go or are missed
 * by a look change none of them. New ones are left to export/duplicates.ts.
 */
import type { KeptKeys } from '../export/duplicates.ts';
import { compare } from '../export/order.ts';
import { daysOf } from '../model/calendar.ts';
import type { DecisionRecord } from '../model/record.ts';
import type { LastRelease, LastRow } from './last-release.ts';

/** A decision that is to be published. */
export interface Settling {
  /** Under its key without letters that tell further records apart. */
  readonly record: DecisionRecord;
  /** What its list calls it, and its day there. */
  readonly title: string | null;
  readonly date: string | null;
  /** Papers whose place it took. */
  readonly follows: readonly Pick<DecisionRecord, 'office_id' | 'document_id' | 'source_url'>[];
}

/** Rows of the last release that this may be, of those under its key. */
type Ground = (one: Settling, last: LastRelease) => readonly LastRow[];

const isStub = ({ record_status }: Pick<LastRow, 'record_status'>): boolean => record_status === 'stub';
const folded = (title: string | null): string => (title ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

const ofPaper = ({ record }: Settling, find: () => readonly LastRow[]): readonly LastRow[] =>
  isStub(record) ? [] : find();

const called = ({ record, title }: Settling, last: LastRelease): readonly LastRow[] =>
  [...last.ofBase(record.decision_id)].filter(
    (row) => isStub(row) && title !== null && folded(row.title) === folded(title),
  );

/** The surest first; each is asked for all decisions before the next. */
const GROUNDS: readonly Ground[] = [
  (one, last) => ofPaper(one, () => last.ofDocument(one.record.office_id, one.record.document_id)),
  (one, last) => ofPaper(one, () => last.ofAddress(one.record.office_id, one.record.source_url)),
  ({ follows }, last) => follows.flatMap((paper) => last.ofDocument(paper.office_id, paper.document_id)),
  ({ follows }, last) => follows.flatMap((paper) => last.ofAddress(paper.office_id, paper.source_url)),
  (one, last) => called(one, last).filter(({ decision_date }) => decision_date === one.date),
];

/** The order of the decisions does not matter. */
export function keptKeys(settling: readonly Settling[], last: LastRelease): KeptKeys {
  const of = new Map<DecisionRecord, string>();
  const held = new Set<string>();
  const give = ({ record }: Settling, rows: readonly LastRow[]): void => {
    const family = last.ofBase(record.decision_id);
    const free = rows.filter((row) => family.has(row) && !held.has(row.decision_id));
    // Of a file of several decisions, the row that has this very key.
    const row = free.find(({ decision_id }) => decision_id === record.decision_id) ?? free[0];
    if (row === undefined) return;
    of.set(record, row.decision_id);
    held.add(row.decision_id);
  };
  const inOrder = settling.toSorted(byFile);
  const without = (): Settling[] => inOrder.filter(({ record }) => !of.has(record));
  for (const ground of GROUNDS) for (const one of without()) give(one, ground(one, last));
  // A day that was corrected, or a paper of another day than its list has: the nearest first.
  for (const [one, row] of nearest(without(), last)) if (!of.has(one.record)) give(one, [row]);
  // A list that names a decision anew, or its paper under another name: one that came beside one that went.
  for (const [base, all] of Map.groupBy(without(), ({ record }) => record.decision_id)) {
    const left = [...last.ofBase(base)].filter((row) => isStub(row) && !held.has(row.decision_id));
    const [one] = all;
    if (one !== undefined && all.length === 1 && left.length === 1) give(one, left);
  }
  return { of, used: last.given };
}

/** Rows that go by the same title, beside what may be one of them, by how far apart their days are. */
function nearest(settling: readonly Settling[], last: LastRelease): (readonly [Settling, LastRow])[] {
  const apart = (one: string | null, other: string | null): number => {
    const [first, second] = [one, other].map((date) => (date === null ? null : daysOf(date)));
    return !first || !second ? Number.MAX_SAFE_INTEGER : Math.abs(first.earliest - second.earliest);
  };
  const pairs = settling.flatMap((one) =>
    called(one, last).map((row) => ({ one, row, days: apart(one.date, row.decision_date) })),
  );
  return pairs.toSorted((one, other) => one.days - other.days).map(({ one, row }) => [one, row] as const);
}

const byFile = ({ record: one }: Settling, { record: other }: Settling): number =>
  compare(one.decision_id, other.decision_id) ||
  compare(one.first_seen_date, other.first_seen_date) ||
  compare(one.document_id, other.document_id) ||
  compare(one.title, other.title);
