/**
 * Listings that the last look missed and whose decision stands in another listing now: its paper has come, or lies at another address. A decision counts
 * once, though what it was listed as before is kept until a second look misses it.
 */
import type { StoredListing } from '../store/listings.ts';

const folded = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const nameOf = ({ reference, title }: StoredListing): string => `${folded(reference)}|${folded(title)}`;

/** Of one office's listings, by key. */
export function replacedIn(listings: readonly StoredListing[]): Set<string> {
  const missed = listings.filter((one) => one.misses > 0 && nameOf(one) !== '|');
  if (missed.length === 0) return new Set();
  const live = Map.groupBy(
    listings.filter(({ misses }) => misses === 0),
    nameOf,
  );
  const isReplaced = (one: StoredListing): boolean =>
    (live.get(nameOf(one)) ?? []).some((other) => replaces(other, one));
  return new Set(missed.filter(isReplaced).map(({ key }) => key));
}

/** By one name and one day; a listing with a paper only by one that came later: two of one name may have stood side by side. */
function replaces(other: StoredListing, one: StoredListing): boolean {
  const isOfDay = one.date === null || other.date === null || one.date === other.date;
  return isOfDay && (one.documents.length === 0 || other.first_seen_date > one.first_seen_date);
}
