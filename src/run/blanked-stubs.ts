/**
 * Decisions without a paper of which a list leaves out a fact that it told before: the column has another heading now, or is lost. They are the decisions that
 * they were, with what was known of them, and none is published anew under a key that tells less.
 */
import type { Catalogue } from '../store/catalogue.ts';
import type { StoredListing } from '../store/listings.ts';
import type { LastRelease } from './last-release.ts';
import { type Told, wasThere } from './told-stubs.ts';

const FACTS = ['reference', 'title', 'date'] as const;

/** The last look lost a fact of most rows, and counts nothing as missed. */
export const isOddLook = (office: string, { looks }: Pick<Catalogue, 'looks'>): boolean =>
  looks.last(office)?.issues.some(({ code }) => code === 'DISCOVER_LAYOUT_CHANGED') ?? false;

/** The same, but for what is left out: by its reference, or by its title and day. */
export function isBlanked(now: StoredListing, before: StoredListing): boolean {
  const agrees = FACTS.every((fact) => now[fact] === null || now[fact] === before[fact]);
  const leavesOut = FACTS.some((fact) => now[fact] === null && before[fact] !== null);
  return agrees && leavesOut && (now.reference !== null || (now.title !== null && now.date === before.date));
}

const isShort = (listing: StoredListing): boolean => FACTS.some((fact) => listing[fact] === null);

/** By what a listing that is short of a fact may be found again: two that are one have the same title, or the same reference. */
const namesOf = ({ title, reference }: StoredListing): string[] => [
  ...(title === null ? [] : [`title ${title}`]),
  ...(reference === null ? [] : [`reference ${reference}`]),
];

/** What goes by the title of a listing, or by its reference where it has none. */
export function namesakesIn<T>(
  all: readonly T[],
  listingOf: (one: T) => StoredListing,
): (of: StoredListing) => readonly T[] {
  const byName = new Map<string, T[]>();
  for (const one of all)
    for (const name of namesOf(listingOf(one))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [one]);
      else known.push(one);
    }
  return (of) => byName.get(namesOf(of)[0] ?? '') ?? [];
}

/**
 * The stubs of an office, without those that are others with a fact left out; these stand as long as the list names them so. `isOdd` for a look that
 * lost a fact of most rows, which may be the link as well: `papers` are the listings of decisions with one. At other looks only what is listed no longer
 * is found again, by its title and day: without its reference it would have another key.
 */
export function withoutBlanks<T extends Told>(
  stubs: readonly T[],
  papers: readonly StoredListing[],
  { last, isOdd }: { readonly last: LastRelease; readonly isOdd: boolean },
): T[] {
  const before = namesakesIn(
    stubs.filter(({ listing }) => isOdd || listing.misses > 0),
    ({ listing }) => listing,
  );
  const linked = new Set(isOdd ? papers.map(titleAndDay) : []);
  const now = new Map<T, StoredListing>();
  const hidden = new Set<T>();
  for (const one of stubs) {
    const { listing } = one;
    if (listing.misses > 0 || !isShort(listing) || wasThere(one, last) || !(isOdd || listing.reference === null))
      continue;
    const found = before(listing).filter(
      (other) => other !== one && isBlanked(listing, other.listing) && wasThere(other, last),
    );
    if (found.length > 0 || (listing.title !== null && linked.has(titleAndDay(listing)))) hidden.add(one);
    for (const other of found) now.set(other, listing);
  }
  return stubs.filter((one) => !hidden.has(one)).map((one) => standing(one, now.get(one)));
}

const titleAndDay = ({ title, date }: StoredListing): string => `${title}|${date}`;

/** Listed now, if in fewer words. */
function standing<T extends Told>(one: T, now: StoredListing | undefined): T {
  if (now === undefined) return one;
  const document = { ...one.record.document, status: 'live' as const };
  return { ...one, now, listing: { ...one.listing, misses: 0 }, record: { ...one.record, document } };
}
