/**
 * A decision whose paper prints no reference keeps the key under which it was published first: as a stub, or with other bytes. Otherwise its key
 * would be told by the bytes of its newest file, and a decision would go and another come whenever a site sends the same paper again.
 */
import { renamed } from '../export/duplicates.ts';
import type { DecisionRecord } from '../model/record.ts';
import type { DocumentFile } from '../store/files.ts';
import type { StoredListing } from '../store/listings.ts';
import type { PublishedDecision } from '../store/releases.ts';
import { stubId } from '../validate/stub.ts';

export interface KeyBook {
  /** The record under the key that holds for it. */
  keep(record: DecisionRecord, listing: StoredListing): DecisionRecord;
}

/** `documents` gives all contents of an office, also those that others took the place of. */
export function keyBook(
  before: readonly PublishedDecision[],
  documents: (office: string) => readonly DocumentFile[],
): KeyBook {
  const rows = before.map(({ row }) => JSON.parse(row) as DecisionRecord);
  const stubs = new Set(
    rows.filter(({ record_status }) => record_status === 'stub').map(({ decision_id }) => decision_id),
  );
  const byDocument = new Map(
    rows
      .filter(({ record_status }) => record_status !== 'stub')
      .map(({ document_id, decision_id }) => [document_id, decision_id]),
  );
  const offices = new Map<string, ReadonlyMap<string, string>>();
  const earlier = (office: string): ReadonlyMap<string, string> => {
    const known = offices.get(office) ?? earlierOf(documents(office));
    offices.set(office, known);
    return known;
  };
  const keep: KeyBook['keep'] = (record, listing) => {
    if (record.reference !== null) return record;
    const { office, reference, title, key } = listing;
    const candidates = [
      byDocument.get(record.document_id),
      byDocument.get(earlier(office).get(record.document_id) ?? ''),
      ...[stubId(office, reference, key), stubId(office, null, key), stubId(office, null, `|${title ?? ''}`)].filter(
        (id) => stubs.has(id),
      ),
    ];
    const kept = candidates.find((id) => id !== undefined);
    return kept === undefined ? record : renamed(record, kept);
  };
  return { keep };
}

/** The content that each took the place of, both by document_id. */
const earlierOf = (documents: readonly DocumentFile[]): Map<string, string> =>
  new Map(
    documents.flatMap(({ sha256, superseded_by }) =>
      superseded_by === null ? [] : [[superseded_by.slice(0, 16), sha256.slice(0, 16)]],
    ),
  );
