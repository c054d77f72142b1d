/** List pages by what stands on them, as far as the last look knows. What a look that finds none of it means is told by lost-pages.ts. */
import type { Catalogue } from '../store/catalogue.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';

type Known = Pick<Catalogue, 'listings' | 'pages'>;

/** List pages on which something stands that is not gone, as asked for and as found. */
export const listingPages = (office: string, known: Known): ReadonlySet<string> => pagesWith(office, known, () => true);

/** Likewise, with at least one that is meant. */
export function pagesWith(
  office: string,
  { listings, pages }: Known,
  isMeant: (listing: StoredListing) => boolean,
): ReadonlySet<string> {
  const standing = listings.of(office).filter((one) => one.misses < GONE_AFTER && isMeant(one));
  const found = new Set(standing.map(({ list_page }) => list_page));
  const asked = pages.had(office).filter(({ found_at }) => found_at !== null && found.has(found_at));
  return new Set([...found, ...asked.map(({ address }) => address)]);
}
