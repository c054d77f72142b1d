/** The first two stages for one office: its pages to listings, its listings to files. */
import type { Bound } from '../discover/bound.ts';
import { type Discovery, discover } from '../discover/discover.ts';
import type { Issue } from '../model/issue.ts';
import type { Listing } from '../model/listing.ts';
import type { NamedOffice } from '../model/office.ts';
import { NOTHING, type PageAsker, pageAsker } from './ask-page.ts';
import { asStray, straysIn } from './astray.ts';
import { boundOf } from './bound.ts';
import { fetchFiles } from './fetch-files.ts';
import { type ListTrouble, listTroubles, troubleLine } from './list-troubles.ts';
import { listingPages } from './listing-pages.ts';
import { isHad, lookOf } from './look.ts';
import { lostPages, standingPages } from './lost-pages.ts';
import { holdPages } from './own-pages.ts';
import { failedPapers, OF_A_STUB, papersOf } from './papers.ts';
import { onePerPage } from './same-page.ts';
import { type Collected, dayOf, type Order, type Tell, type World } from './world.ts';

export async function collect(office: NamedOffice, order: Order, world: World): Promise<Collected> {
  const { tell, stopping } = world;
  tell.progress(`discover ${office.id}`, 0, 1);
  const bound = boundOf(office.id, world.client === null ? ALL : order, world.catalogue);
  const pages = pageAsker(office, order, bound, world);
  const { issues, hasFailed, isCut } = await lookAt(office, { ...pages, bound }, world);
  tell.progress(`discover ${office.id}`, 1, 1);
  const held = await holdPages(office.id, order, world);
  const left = order.limit === null ? null : order.limit - held;
  const files = await fetchFiles(office, { ...order, limit: left }, world);
  const fetched = held + files.fetched;
  const parked = pages.parked() ?? files.parked;
  if (world.client !== null) keepAbsences(office.id, world);
  const papers = papersOf(office.id, world.catalogue);
  // A host that is left alone is told as such.
  const lists =
    parked === null && !stopping.aborted
      ? listTroubles(office.id, issues, standingPages(office.id, world.catalogue), world.client !== null)
      : [];
  const result = { office: office.id, lists, papers, parked, fetched };
  if (!stopping.aborted) tellCollected(result, isCut, tell);
  if (parked !== null) tell.line(`${office.id}: ${parked}`, { event: 'host_left', office: office.id, reason: parked });
  const isUnread = hasFailed || lists.some(({ severity }) => severity === 'error');
  const trouble = isUnread && !stopping.aborted ? troubleOf(lists) : null;
  return { ...result, hasFailed: isUnread && !stopping.aborted, trouble };
}

/** Takes over which papers were asked for in this look and were not there, for a reason that lasts. */
function keepAbsences(office: string, { catalogue, run }: World): void {
  const { files, pages } = catalogue;
  const failed = failedPapers(office, catalogue);
  const wasAsked = (address: string): boolean =>
    Math.max(files.find(office, address)?.checked ?? 0, pages.find(office, address)?.asked ?? 0) >= run.fresh_since;
  const absent = [...failed].flatMap(([address, reason]) =>
    OF_A_STUB.has(reason) && wasAsked(address) ? [address] : [],
  );
  const look = { date: dayOf({ run }), fresh_since: run.fresh_since };
  catalogue.transaction(() =>
    catalogue.absences.keep(office, 'paper', { absent, unknown: new Set(failed.keys()) }, look),
  );
}

/** Where nobody is asked, nothing is to be saved. */
const ALL = { since: null, until: null, limit: null };

/** A line for what was found and had, one for what the lists are short of. */
function tellCollected(
  { office, lists, papers, fetched }: Omit<Collected, 'hasFailed' | 'trouble'>,
  isCut: boolean,
  tell: Tell,
): void {
  const { found, without_paper, failed, waiting } = papers;
  const parts = [
    `${found} decisions found, ${without_paper} of them without a paper`,
    `papers ${papers.fetched} fetched (${fetched} now), ${failed} failed, ${waiting} waiting`,
  ];
  const rest = isCut ? '; not all was looked at, as ordered (--limit, --since, --until)' : '';
  tell.line(`${office}: ${parts.join('; ')}${rest}`, {
    event: 'collected',
    office,
    ...papers,
    fetched_now: fetched,
    looked_at_all: !isCut,
  });
  const line = troubleLine(lists);
  if (line === null) return;
  const { length: troubles } = lists;
  tell.line(line, { event: 'list_trouble', ...lists[0], troubles });
}

type Seen = Pick<Discovery, 'issues' | 'hasFailed' | 'isCut'>;
type Looking = Pick<World, 'catalogue' | 'run' | 'client'>;

interface Asking extends Pick<PageAsker, 'ask' | 'seen'> {
  readonly bound: Bound;
}

/** Looks at the office's pages and keeps what it found, unless this look was had whole before the run was cut off. */
export async function lookAt(office: NamedOffice, { ask, seen: pages, bound }: Asking, world: Looking): Promise<Seen> {
  const { catalogue, run } = world;
  const last = catalogue.looks.last(office.id);
  if (isHad(office, last, run.fresh_since)) {
    const listings = catalogue.listings.of(office.id).filter(({ misses }) => misses === 0);
    return { issues: catalogue.listings.issues(office.id), hasFailed: listings.length === 0, isCut: false };
  }
  const found = await discover(office, ask, dayOf(world), bound, listingPages(office.id, catalogue));
  const foundAt = (address: string): string | null => catalogue.pages.find(office.id, address)?.found_at ?? null;
  // Pages of the archive are the last look's: nobody looked, so nothing counts as missed and the last look stays.
  const isLook = world.client !== null;
  const lost = lostPages(office, found, catalogue, isLook ? run.fresh_since : null);
  const known = isLook ? withoutStrays(found.listings, foundAt, office.id, world) : found.listings;
  const listings = unlessKnown(onePerPage(known, foundAt), office.id, world);
  const discovery = { ...found, issues: lost.issues, listings };
  const { look, isWhole } = isLook ? lookOf(office, discovery, last, run.fresh_since) : { look: null, isWhole: false };
  const told = (isLook ? look : last)?.issues ?? [];
  const issues = [
    ...discovery.issues,
    ...told.filter(({ code }) => discovery.issues.every((one) => one.code !== code)),
  ];
  const seen = { date: dayOf(world), fresh_since: run.fresh_since, isComplete: isWhole, isDoubted: lost.isDoubted };
  catalogue.transaction(() => {
    const left = found.isCut ? stillTold(catalogue.listings.issues(office.id), pages, issues) : [];
    catalogue.listings.update(office.id, discovery.listings, [...issues, ...left], seen);
    if (look !== null) catalogue.looks.keep({ ...look, date: dayOf(world) });
    // A look that was cut short tells nothing of pages.
    if (isLook && found.isComplete)
      catalogue.absences.keep(office.id, 'list', { absent: lost.addresses, unknown: new Set() }, seen);
  });
  return { issues, hasFailed: discovery.hasFailed, isCut: world.client !== null && discovery.isCut };
}

/** With those whose page is another decision's as listings of a page that is not there, which is how it is kept. */
function withoutStrays(
  listings: readonly Listing[],
  foundAt: (address: string) => string | null,
  office: string,
  { catalogue: { pages } }: Pick<World, 'catalogue'>,
): Listing[] {
  const strays = new Map(straysIn(listings, foundAt).map((stray) => [stray.listing, stray]));
  for (const { listing, other } of strays.values()) {
    const page = pages.find(office, listing.landing_page);
    const message = `${listing.landing_page} leads to ${other.landing_page}, the page of another decision`;
    if (page !== null) pages.keep({ ...page, ...NOTHING, state: 'missing', message });
  }
  return listings.map((listing) => {
    const stray = strays.get(listing);
    return stray === undefined ? listing : asStray(stray);
  });
}

/** Of what was told before, what is about pages that were left now: it holds until they are looked at again. */
function stillTold(before: readonly Issue[], seen: ReadonlySet<string>, now: readonly Issue[]): Issue[] {
  const isPage = (observed: string): boolean => /^https?:/.test(observed);
  const told = new Set(now.map(({ code, observed }) => `${code} ${observed}`));
  return before.filter(
    ({ code, observed = '' }) => isPage(observed) && !seen.has(observed) && !told.has(`${code} ${observed}`),
  );
}

/** Without decisions whose pages were left now and were read before: what is known of them stays. */
function unlessKnown(listings: readonly Listing[], office: string, { catalogue }: Pick<World, 'catalogue'>): Listing[] {
  const known = catalogue.listings.of(office).filter(({ state }) => state !== 'unopened');
  const keys = new Set(known.map(({ key }) => key));
  return listings.filter(({ key, state }) => state !== 'unopened' || !keys.has(key));
}

/** Why an office could not be read, by the gravest trouble of its lists. */
const troubleOf = ([first]: readonly ListTrouble[]): string | null =>
  first === undefined ? null : `${first.page}: ${first.seen}`;
