/**
 * One decision for pages that are one page under two addresses: `/?p=12` and `/node/12` that redirect to the decision's own address, which the site links to
 * as well. Where each page was found at last is known once it was asked for, so this comes after discovery.
 */
import { merged } from '../discover/merge.ts';
import type { ListedDocument, Listing } from '../model/listing.ts';

/** `foundAt` is where a page that was asked for was found at last; null where it was not had. */
export function onePerPage(listings: readonly Listing[], foundAt: (address: string) => string | null): Listing[] {
  const kept: Listing[] = [];
  const byPage = new Map<string, number>();
  for (const listing of listings) {
    const page = listing.landing_page === listing.list_page ? null : foundAt(listing.landing_page);
    const place = page === null ? undefined : byPage.get(page);
    const first = place === undefined ? undefined : kept[place];
    if (place !== undefined && first !== undefined && agree(first, listing)) {
      kept[place] = merged([first, underFirst(listing, first)]);
      continue;
    }
    if (page !== null && place === undefined) byPage.set(page, kept.length);
    kept.push(listing);
  }
  return kept;
}

/** Retired pages of a site all lead to its search page: they are one decision only where the lists call them the same. */
function agree(one: Listing, other: Listing): boolean {
  const names = ['reference', 'title', 'date'] as const;
  const isSame = names.every((name) => one[name] === null || other[name] === null || one[name] === other[name]);
  return isSame && (['reference', 'title'] as const).some((name) => one[name] !== null && one[name] === other[name]);
}

/** The page itself, where it is a document, goes by the address of the first; how it was linked to is kept. */
function underFirst(listing: Listing, { landing_page }: Listing): Listing {
  const under = (document: ListedDocument): ListedDocument =>
    document.page !== undefined && document.address === listing.landing_page
      ? { ...document, address: landing_page }
      : document;
  return { ...listing, documents: listing.documents.map(under) };
}
