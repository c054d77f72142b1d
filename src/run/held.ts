/** What is held, decision by decision: each content once for an office, with everything that lists it. */
import { fileNameOf } from '../discover/address.ts';
import type { ListedDocument } from '../model/listing.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { DocumentFile } from '../store/files.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import { NOTHING_KNOWN, type SourceContext } from '../validate/context.ts';
import { normalReference } from '../validate/identity.ts';

export interface Held {
  readonly file: DocumentFile;
  /** The listing that comes first in the order of the pages, and its link to the file. */
  readonly listing: StoredListing;
  readonly document: ListedDocument;
  /** Every address under which the office's pages link to this content. */
  readonly addresses: readonly string[];
  /** No longer at its address, or no longer listed. */
  readonly isGone: boolean;
  /** Whole looks in a row that found it at none of its addresses: 0 for what is listed. */
  readonly misses: number;
}

/** In the order of the office's pages. */
export function heldOf(office: string, { listings, files }: Catalogue): Held[] {
  const held = new Map<string, Held>();
  for (const listing of listings.of(office)) {
    for (const document of listing.documents) {
      const row = files.find(office, document.address);
      const file = row?.sha256 ? files.document(office, row.sha256) : null;
      if (row === null || file === null) continue;
      const isGone = row.state === 'gone' || listing.misses >= GONE_AFTER;
      const first = held.get(file.sha256) ?? { file, listing, document, addresses: [], isGone, misses: listing.misses };
      const addresses = [...new Set([...first.addresses, ...document.addresses])];
      held.set(file.sha256, {
        ...first,
        addresses,
        isGone: first.isGone && isGone,
        misses: Math.min(first.misses, listing.misses),
      });
    }
  }
  return [...held.values()];
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
