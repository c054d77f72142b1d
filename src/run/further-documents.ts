/**
 * Rows of documents that are no decision of their own: supporting papers, papers whose decision stands at another address now, and contents that
 * others took the place of. Each has the key of the decision that it is of, where that is one.
 */
import type { DecisionRecord, DocumentRow } from '../model/record.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { slugOf } from '../validate/identity.ts';
import { listingName } from './source-issues.ts';
import type { Published, Standing } from './standing.ts';

type Paper = Pick<Published, 'held' | 'record'>;

/** A file of several decisions is of none of them. */
const keyOf = ({ record }: Paper): string | null => (record.document.decision_id === null ? null : record.decision_id);

export function furtherDocuments(standing: Standing, catalogue: Catalogue): DocumentRow[] {
  const { decisions, editions, supporting, stubs } = standing;
  const ofListing = new Map<string, string | null>([
    ...stubs.map(({ listing, record }) => [listingName(listing), record.decision_id] as const),
    ...editions.map(([one, next]) => [listingName(one.held.listing), keyOf(next)] as const),
    ...decisions.map((one) => [listingName(one.held.listing), keyOf(one)] as const),
  ]);
  const further = supporting.map(({ held, record }) => ({
    ...record.document,
    decision_id: ofListing.get(listingName(held.listing)) ?? null,
  }));
  const ofContent = new Map<string, Of>([
    ...decisions.map((one) => [contentOf(one.held.file), { ...one, decision_id: keyOf(one) }] as const),
    ...editions.map(([one, next]) => [contentOf(one.held.file), { ...one, decision_id: keyOf(next) }] as const),
    ...supporting.map((one, at) => {
      return [contentOf(one.held.file), { ...one, decision_id: further[at]?.decision_id ?? null }] as const;
    }),
  ]);
  return [...further, ...superseded(ofContent, catalogue), ...editions.map(editionBefore)];
}

/** A content that is published, and the key of its decision. */
interface Of {
  readonly record: DecisionRecord;
  readonly decision_id: string | null;
}

const contentOf = ({ office, sha256 }: { readonly office: string; readonly sha256: string }): string =>
  `${office} ${sha256}`;

function superseded(published: ReadonlyMap<string, Of>, { listings, files, records }: Catalogue): DocumentRow[] {
  return listings.offices().flatMap((office) => {
    const documents = files.documents(office);
    const next = new Map(documents.map(({ sha256, superseded_by }) => [sha256, superseded_by]));
    // What took its place in the end: a content that is held leads no further.
    const lastOf = (sha256: string): Of | undefined => {
      const by = next.get(sha256) ?? null;
      return published.get(contentOf({ office, sha256 })) ?? (by === null ? undefined : lastOf(by));
    };
    return documents.flatMap(({ sha256, superseded_by, retrieved_date }): DocumentRow[] => {
      const stored = published.has(contentOf({ office, sha256 })) ? null : records.find(office, sha256);
      if (stored === null || superseded_by === null) return [];
      const { document } = stored.record;
      const decision_id = keyAfter(stored.record, lastOf(superseded_by));
      const by = superseded_by.slice(0, 16);
      return [{ ...document, decision_id, status: 'changed', superseded_by: by, retrieved_date }];
    });
  });
}

/** Another decision at its address is not its own: where both print a reference, it is the same. */
function keyAfter({ reference, document }: DecisionRecord, next: Of | undefined): string | null {
  if (next === undefined || document.decision_id === null) return null;
  const [before, after] = [reference, next.record.reference];
  return before !== null && after !== null && slugOf(before) !== slugOf(after) ? null : next.decision_id;
}

/** The row of a paper whose decision stands at another address now. */
const editionBefore = ([{ record }, next]: readonly [Paper, Paper]): DocumentRow => ({
  ...record.document,
  decision_id: keyOf(next),
  status: 'changed',
  superseded_by: next.record.document_id,
});
