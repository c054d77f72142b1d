/**
 * A decision whose paper prints no reference keeps the key under which it was published first: as a stub, or with other bytes. Otherwise its key
 * would be told by the bytes of its newest file, and a decision would go and another come whenever a site sends the same paper again. The letters
 * that tell further records of one key apart are left to settled-keys.ts.
 */
import { nameOf } from '../discover/merge.ts';
import { renamed } from '../export/duplicates.ts';
import type { DecisionRecord } from '../model/record.ts';
import type { DocumentFile } from '../store/files.ts';
import type { StoredListing } from '../store/listings.ts';
import { slugOf } from '../validate/identity.ts';
import { stubId } from '../validate/stub.ts';
import type { LastRelease, LastRow } from './last-release.ts';

export interface KeyBook {
  /** The record under the key that holds for it. */
  keep(record: DecisionRecord, listing: StoredListing): DecisionRecord;
}

export interface KeptContents {
  /** All contents of an office, also those that others took the place of. */
  readonly documents: (office: string) => readonly DocumentFile[];
  /** True for a content that is still an address's own, by document_id: it keeps its key for itself. */
  readonly isHeld: (office: string, document_id: string) => boolean;
}

export function keyBook(last: LastRelease, { documents, isHeld }: KeptContents): KeyBook {
  const isOfStub = (id: string): boolean => [...last.ofBase(id)].some(({ record_status }) => record_status === 'stub');
  const offices = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const earlier = (office: string): ReadonlyMap<string, readonly string[]> => {
    const known = offices.get(office) ?? earlierOf(documents(office));
    offices.set(office, known);
    return known;
  };
  const keep: KeyBook['keep'] = (record, listing) => {
    if (slugOf(record.reference ?? '') !== '') return record;
    const { office, reference, title } = listing;
    const key = nameOf(listing);
    const { document_id, source_url } = record;
    const before = (earlier(office).get(document_id) ?? []).flatMap((id) => single(last.ofDocument(office, id)));
    const papers = [
      ...single(last.ofDocument(office, document_id)),
      ...[...single(last.ofAddress(office, source_url)), ...before].filter((row) => !isHeld(office, row.document_id)),
    ];
    const listed = stubId(office, reference, key);
    const candidates = [
      ...papers.map(({ decision_id }) => (decision_id === listed ? listed : last.baseOf(decision_id))),
      ...[listed, stubId(office, null, key), stubId(office, null, `|${title ?? ''}`)].filter(isOfStub),
    ];
    return renamed(record, candidates[0] ?? record.decision_id);
  };
  return { keep };
}

/** A file that was a log had many keys, and none of its own. */
const single = (rows: readonly LastRow[]): readonly LastRow[] => (rows.length === 1 ? rows : []);

/** The contents that each took the place of, by document_id, in order. */
function earlierOf(documents: readonly DocumentFile[]): Map<string, string[]> {
  const replaced = documents.filter(({ superseded_by }) => superseded_by !== null);
  const bySuccessor = Map.groupBy(replaced, ({ superseded_by }) => String(superseded_by).slice(0, 16));
  return new Map([...bySuccessor].map(([successor, all]) => [successor, all.map(({ sha256 }) => sha256.slice(0, 16))]));
}
