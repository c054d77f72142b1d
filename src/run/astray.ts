/**
 * Redirects that say "not there" with "all is well": what a site sends on to its home, to a list or to another decision is not where it was (soft 404).
 *
 * astray: `/d/1` to `/`, `/index.html` or `/list`, to `/list?page=1`, to `/d/2` where the lists call that otherwise
 * none: `http:` to `https:`, `/d/1` to `/d/1/` or `/decisions/vans`, `/?p=1` to `/?p=1&lang=en`, to a page that the lists call the same
 */
import { foldedName } from '../model/folded-name.ts';
import type { Listing } from '../model/listing.ts';

export interface Names {
  readonly reference: string | null;
  readonly title: string | null;
}

/** What is known of a site's pages. */
export interface KnownPlaces {
  /** Addresses of the lists' pages. */
  readonly lists: Iterable<string>;
  /** What the lists call the decision whose page an address is; null for no such page. */
  readonly decisionAt: (address: string) => Names | null;
}

/** Where the same page stands under another name or scheme of its host, or with another end of its path. */
function placeOf(address: string): { readonly path: string; readonly whole: string } {
  const { host, pathname, search } = new URL(address);
  const path = `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`;
  return { path, whole: `${path}${search}` };
}

const HOME = /^\/(?:(?:home|index|default)(?:\.(?:html?|php|aspx?))?\/?)?$/i;

const isHome = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return search === '' && HOME.test(pathname);
};

const folded = (text: string | null): string => foldedName(text).replaceAll(' ', '');

/** A list may leave out the letters that all references begin with. Where one has no reference, its title tells. */
function isCalledOtherwise(one: Names, other: Names): boolean {
  const [first, second] = [folded(one.reference), folded(other.reference)];
  if (first !== '' && second !== '') return !first.endsWith(second) && !second.endsWith(first);
  const [title, another] = [folded(one.title), folded(other.title)];
  return title !== '' && another !== '' && title !== another;
}

/** Why what was found is not what was asked for, in words; null where it may be. `names` are what the list calls what it links to. */
export function astrayWords(asked: string, found: string, names: Names, known: KnownPlaces): string | null {
  const [from, to] = [placeOf(asked), placeOf(found)];
  if (from.whole === to.whole) return null;
  const leads = `${asked} leads to ${found}`;
  if (isHome(found)) return `${leads}, the home of the site`;
  for (const list of known.lists) {
    const place = placeOf(list);
    // Of pages that differ by their parameters alone, those of the very list.
    if (to.whole === place.whole || (to.path === place.path && from.path !== place.path)) return `${leads}, a list`;
  }
  const other = known.decisionAt(found);
  return other !== null && isCalledOtherwise(names, other) ? `${leads}, the page of another decision` : null;
}

/** A listing whose page led to the page of another one. */
export interface Stray {
  readonly listing: Listing;
  readonly other: Listing;
}

/**
 * Listings of a look whose pages led to another decision's page that was only asked for later, so that nobody knew. `foundAt` is where a page was found at
 * last; null where it was not had.
 */
export function straysIn(listings: readonly Listing[], foundAt: (address: string) => string | null): Stray[] {
  const own = new Map(
    listings.flatMap((listing) => (isOwnPage(listing, foundAt) ? [[listing.landing_page, listing] as const] : [])),
  );
  return listings.flatMap((listing): Stray[] => {
    const found = listing.landing_page === listing.list_page ? null : foundAt(listing.landing_page);
    const other = found === null || found === listing.landing_page ? undefined : own.get(found);
    return other !== undefined && isCalledOtherwise(listing, other) ? [{ listing, other }] : [];
  });
}

const isOwnPage = ({ landing_page, list_page }: Listing, foundAt: (address: string) => string | null): boolean =>
  landing_page !== list_page && foundAt(landing_page) === landing_page;

/** What the list alone says of it: the files are the other's, and so is a day that both have. */
export const asStray = ({ listing, other }: Stray): Listing => ({
  ...listing,
  state: 'broken',
  date: listing.date === other.date ? null : listing.date,
  documents: listing.documents.filter(({ page }) => page !== undefined),
});
