/**
 * Records that ask for one key. The same file listed twice is one record. Different files under one reference are different records: the one seen
 * first keeps the key, the others get -b, -c, and every one of them an issue.
 */
import type { DecisionRecord } from '../model/record.ts';
import { withIssues } from './issue.ts';
import { compare } from './order.ts';

/** Records with keys of their own, in no particular order. What happened is told in their issues. */
export function resolveDuplicates(records: readonly DecisionRecord[]): DecisionRecord[] {
  const groups = Map.groupBy(records, ({ decision_id }) => decision_id);
  const taken = new Set(groups.keys());
  return [...groups.values()].flatMap((group) => resolve(group, taken));
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

/** A file is one record; a list page tells of many decisions, which are one where it names them alike. */
const contentOf = ({ document_id, record_status, title }: DecisionRecord): string =>
  record_status === 'stub' ? `${document_id} ${title}` : document_id;

function resolve(group: readonly DecisionRecord[], taken: Set<string>): DecisionRecord[] {
  const files = Map.groupBy(group.toSorted(byAge), contentOf);
  const distinct = [...files.values()].flatMap((copies) => copies.slice(0, 1).map((one) => noteCopies(one, copies)));
  const key = group[0]?.decision_id ?? '';
  if (distinct.length < 2) return distinct;
  return distinct.map((record, index) => {
    const decision_id = index === 0 ? key : freeKey(key, taken);
    const others = distinct.filter((other) => other !== record).map(({ document_id }) => document_id);
    const observed = others.join(' | ');
    return withIssues(renamed(record, decision_id), [
      {
        code: 'DUPLICATE_DECISION',
        severity: 'warning',
        field: 'decision_id',
        observed,
        message: `unexpected further record with the key ${key} (documents ${observed}), expected one`,
      },
    ]);
  });
}

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
    document: { ...record.document, decision_id },
  };
}
