/**
 * Listings that the last look missed and whose decision stands in another listing now: its paper has come, or lies at another address. A decision counts
 * once, though what it was listed as before is kept until a second look misses it.
 */

import { foldedName } from '../model/folded-name.ts';
import type { StoredListing } from '../store/listings.ts';
import { isBlanked, namesakesIn } from './blanked-stubs.ts';

const nameOf = ({ reference, title }: StoredListing): string => `${foldedName(reference)}|${foldedName(title)}`;

/** Of one office's listings, by key. `isOdd` for a look that lost a fact of most rows: what it tells less of is no further decision. */
export function replacedIn(listings: readonly StoredListing[], isOdd: boolean): Set<string> {
  const missed = listings.filter((one) => one.misses > 0 && nameOf(one) !== '|');
  const live = Map.groupBy(
    listings.filter(({ misses }) => misses === 0),
    nameOf,
  );
  const known = namesakesIn(listings, (one) => one);
  const isReplaced = (one: StoredListing): boolean =>
    (live.get(nameOf(one)) ?? []).some((other) => replaces(other, one)) ||
    (one.documents.length === 0 && known(one).some((other) => other.misses === 0 && isBlanked(one, other)));
  const isKnown = (one: StoredListing): boolean => known(one).some((other) => isBlanked(one, other));
  const short = isOdd ? listings.filter((one) => one.misses === 0 && one.documents.length === 0 && isKnown(one)) : [];
  return new Set([...missed.filter(isReplaced), ...short].map(({ key }) => key));
}

/** By one name and one day; a listing with a paper only by one that came later: two of one name may have stood side by side. */
function replaces(other: StoredListing, one: StoredListing): boolean {
  const isOfDay = one.date === null || other.date === null || one.date === other.date;
  return isOfDay && (one.documents.length === 0 || other.first_seen_date > one.first_seen_date);
}
