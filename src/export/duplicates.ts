/**
 * Records that ask for one key. The same file listed twice is one record. Different files under one reference are different records: the one seen
 * first keeps the key, the others get -b, -c, and every one of them an issue. What was published before keeps the key that it had.
 */
import type { DecisionRecord } from '../model/record.ts';
import { type TableIssue, withIssues } from './issue.ts';
import { compare } from './order.ts';

/** Keys that hold already: what was published keeps its key, whatever else is published beside it. */
export interface KeptKeys {
  /** The key of a record, where it has one. None is given twice. */
  readonly of: ReadonlyMap<DecisionRecord, string>;
  /** Keys that were given before, those of `of` among them: no further record is given one of them. */
  readonly used: ReadonlySet<string>;
}

const NONE_KEPT: KeptKeys = { of: new Map(), used: new Set() };

/** Records with keys of their own, in no particular order. What happened is told in their issues. */
export const resolveDuplicates = (records: readonly DecisionRecord[]): DecisionRecord[] => [
  ...new Set(resolvedOf(records).values()),
];

/** By each record, the record as it is published under a key of its own: of copies the same one. */
export function resolvedOf(
  records: readonly DecisionRecord[],
  kept: KeptKeys = NONE_KEPT,
): Map<DecisionRecord, DecisionRecord> {
  const groups = Map.groupBy(records, ({ decision_id }) => decision_id);
  const held = new Set(kept.of.values());
  const taken = new Set([...groups.keys(), ...kept.used, ...held]);
  return new Map([...groups].flatMap(([key, group]) => [...resolve(key, group, { kept: kept.of, held, taken })]));
}

const isStub = ({ record_status }: DecisionRecord): number => (record_status === 'stub' ? 1 : 0);

/** First seen first; then those with a paper; then by content, so that the order of arrival does not matter. */
function byAge(one: DecisionRecord, other: DecisionRecord): number {
  const [seen, seenOther] = [one.first_seen_date ?? '9999', other.first_seen_date ?? '9999'];
  return (
    compare(seen, seenOther) ||
    isStub(one) - isStub(other) ||
    compare(one.document_id, other.document_id) ||
    compare(one.source_url, other.source_url) ||
    compare(one.document.file_name, other.document.file_name)
  );
}

/** A file is one record; a list page tells of many decisions, which are one where it names them alike and of one day. */
const contentOf = ({ document_id, record_status, title, decision_date }: DecisionRecord): string =>
  record_status === 'stub' ? `${document_id} ${title} ${decision_date}` : document_id;

interface Keys {
  readonly kept: ReadonlyMap<DecisionRecord, string>;
  /** Keys that are kept by any record. */
  readonly held: ReadonlySet<string>;
  /** Keys that no further record may have. */
  readonly taken: Set<string>;
}

function resolve(
  key: string,
  group: readonly DecisionRecord[],
  { kept, held, taken }: Keys,
): Map<DecisionRecord, DecisionRecord> {
  const files = [...Map.groupBy(group.toSorted(byAge), contentOf).values()];
  const isFree = !held.has(key) && !group.some((record) => kept.has(record));
  const firsts = files.map((copies) => {
    const [first] = copies as [DecisionRecord];
    return { copies, first, own: copies.map((one) => kept.get(one)).find((one) => one !== undefined) };
  });
  const others = firsts.map(({ first }) => first.document_id);
  return new Map(
    firsts.flatMap(({ copies, first, own }, index) => {
      const decision_id = own ?? (isFree && index === 0 ? key : freeKey(key, taken));
      const named = renamed(noteCopies(first, copies), decision_id);
      const observed = others.filter((_, place) => place !== index).join(' | ');
      const told = firsts.length < 2 ? named : withIssues(named, [duplicateIssue(key, observed)]);
      return copies.map((one) => [one, told] as const);
    }),
  );
}

const duplicateIssue = (key: string, observed: string): TableIssue => ({
  code: 'DUPLICATE_DECISION',
  severity: 'warning',
  field: 'decision_id',
  observed,
  message: `unexpected further record with the key ${key} (documents ${observed}), expected one`,
});

function noteCopies(record: DecisionRecord, copies: readonly DecisionRecord[]): DecisionRecord {
  if (copies.length === 1) return record;
  const places = copies.map(({ source_url, document }) => source_url ?? document.file_name ?? '');
  const observed = [...new Set(places)].sort().join(' | ').slice(0, 500);
  const message = `unexpected ${copies.length} copies of one file, expected one: kept once`;
  return withIssues(record, [
    { code: 'DUPLICATE_DOCUMENT', severity: 'info', field: 'document_id', observed, message },
  ]);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The key with the next free letter from b, then two letters. */
function freeKey(key: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const leading = number < LETTERS.length ? '' : LETTERS.charAt(Math.floor(number / LETTERS.length) - 1);
    const candidate = `${key}-${leading}${LETTERS.charAt(number % LETTERS.length)}`;
    if (taken.has(candidate)) continue;
    taken.add(candidate);
    return candidate;
  }
}

/** The record and all that belongs to it under another key. */
export function renamed(record: DecisionRecord, decision_id: string): DecisionRecord {
  if (decision_id === record.decision_id) return record;
  return {
    ...record,
    decision_id,
    amounts: record.amounts.map((row) => ({ ...row, amount_id: `${decision_id}-a${row.seq}`, decision_id })),
    parties: record.parties.map((row) => ({ ...row, decision_id })),
    issues: record.issues.map((row) => ({ ...row, decision_id })),
    // A file that belongs to no single decision, a log or the page of a list, stays so.
    document: { ...record.document, decision_id: record.document.decision_id === null ? null : decision_id },
  };
}
