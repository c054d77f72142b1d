/** What is held, decision by decision: each content once for an office, with everything that lists it. */
import { fileNameOf } from '../discover/address.ts';
import type { ListedDocument } from '../model/listing.ts';
import type { DecisionRecord } from '../model/record.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { DocumentFile } from '../store/files.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import { NOTHING_KNOWN, type SourceContext } from '../validate/context.ts';
import { normalReference } from '../validate/identity.ts';
import { type Linked, sharedBetween } from './shared-files.ts';

export interface Held {
  readonly file: DocumentFile;
  /** Of the listings of its decision the first in the order of the pages, and its link to the file. */
  readonly listing: StoredListing;
  readonly document: ListedDocument;
  /** Every address under which the office's pages link to this content. */
  readonly addresses: readonly string[];
  /** No longer at its address, or no longer listed. */
  readonly isGone: boolean;
  /** Whole looks in a row that found it at none of its addresses: 0 for what is listed. */
  readonly misses: number;
  /** Other decisions whose link leads to it. */
  readonly others: readonly StoredListing[];
}

interface Link extends Linked {
  readonly file: DocumentFile;
  readonly isGone: boolean;
}

/** In the order of the office's pages. */
export function heldOf(office: string, { listings, files, records }: Catalogue): Held[] {
  const links = listings.of(office).flatMap((listing) =>
    listing.documents.flatMap((document): Link[] => {
      const row = files.find(office, document.address);
      const file = row?.sha256 ? files.document(office, row.sha256) : null;
      if (row === null || file === null) return [];
      return [{ file, listing, document, isGone: row.state === 'gone' || listing.misses >= GONE_AFTER }];
    }),
  );
  const byContent = Map.groupBy(links, ({ file }) => file.sha256);
  return [...byContent].map(([sha256, all]): Held => {
    const recordOf = (): DecisionRecord | null => records.find(office, sha256)?.record ?? null;
    const { owner, own, others } = sharedBetween(all as [Link, ...Link[]], recordOf);
    return {
      file: owner.file,
      listing: owner.listing,
      document: owner.document,
      addresses: [...new Set(all.flatMap(({ document }) => document.addresses))],
      isGone: own.every(({ isGone }) => isGone),
      misses: Math.min(...own.map(({ listing }) => listing.misses)),
      others: others.map(({ listing }) => listing),
    };
  });
}

/** What validate is told of the source. Dates and whether it is still there are put on when it is published: they change without the record. */
export function sourceOf({ file, listing, document }: Held): SourceContext {
  const { reference, title, date } = listing;
  return {
    ...NOTHING_KNOWN,
    file_name: fileNameOf(document.address),
    source_url: document.address,
    landing_page_url: listing.landing_page,
    office: listing.office,
    listing: { title, date, reference: reference === null ? null : normalReference(reference) },
    http_last_modified: file.http_last_modified,
    etag: file.etag,
    document_role: document.role,
  };
}
