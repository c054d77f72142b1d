/** How discovery comes by a page: from the archive where it is fresh or settled, else from the office, politely. */
import { hostAndPath } from '../discover/address.ts';
import type { Ask, Asked } from '../discover/discover.ts';
import type { Fetched, Refusal } from '../fetch/fetched.ts';
import { mediaTypeOf } from '../fetch/media-type.ts';
import type { NamedOffice } from '../model/office.ts';
import type { StoredPage } from '../store/pages.ts';
import { astrayWords, type Names } from './astray.ts';
import type { RunBound } from './bound.ts';
import { type Order, SETTLED_FOR, type World } from './world.ts';

export interface PageAsker {
  readonly ask: Ask;
  /** Addresses that an answer was had of, or none, now or of late: what was told of them before is over. */
  readonly seen: ReadonlySet<string>;
  /** Why a host was left alone, once it was. */
  readonly parked: () => string | null;
}

export function pageAsker(office: NamedOffice, order: Order, bound: RunBound, world: World): PageAsker {
  let parked: string | null = null;
  // Told by all listings: only where a page is asked for at all.
  let settled: ReadonlySet<string> | null = null;
  const isSettled = (address: string): boolean => {
    settled ??= settledPages(office.id, world);
    return settled.has(address);
  };
  const entered = new Set<string>();
  const seen = new Set<string>();
  const places = knownPlaces(office, world);
  const ask: Ask = async (address, purpose, { date = null, names = NAMELESS } = {}) => {
    const found = world.catalogue.pages.find(office.id, address);
    const stored = found !== null && (await isLost(found, world)) ? null : found;
    const isDetail = purpose === 'detail';
    const isSpared = isDetail && stored?.state !== 'failed' && bound.isSpared(date);
    const isKept =
      world.client === null || isSpared || (stored !== null && isFresh(stored, isDetail && isSettled(address), world));
    if (stored !== null && isKept) {
      seen.add(address);
      entered.add(hostAndPath(address));
      return fromArchive(stored, world);
    }
    // What was never asked for, nobody had to have; what was had and is not there, is lost.
    if (world.client === null && found === null) return { state: 'left' };
    if (world.client === null) return { state: 'failed', message: `${address} is not in the archive` };
    if (parked !== null || world.stopping.aborted) return { state: 'stopped', message: parked ?? 'told to stop' };
    if (isDetail && !bound.isWanted(date)) return { state: 'left' };
    if (isDetail) bound.ask(address);
    seen.add(address);
    const site = { hosts: office.hosts, delay: Math.max(order.delay, office.delay ?? 0) };
    const known = stored?.state === 'page' ? stored : undefined;
    const fetched = await world.client.get(address, { site, purpose, ...(known === undefined ? {} : { known }) });
    if (fetched.state !== 'refused') entered.add(hostAndPath(address));
    else if (isBarred(fetched.reason, address, office, entered)) parked = fetched.message;
    if (fetched.state === 'unchanged' && stored !== null) return confirmed(stored, world);
    if (purpose === 'listing') places.addList(address, fetched);
    const astray =
      isDetail && fetched.state === 'fetched' ? astrayWords(address, fetched.address, names, places) : null;
    if (isDetail && astray === null) places.addDecision(address, fetched, names);
    return keepPage(office.id, address, astray === null ? fetched : { state: 'missing', message: astray }, world);
  };
  return { ask, seen, parked: () => parked };
}

const NAMELESS: Names = { reference: null, title: null };

/** Pages of lists and of decisions, as the last look left them and as this one finds them. */
function knownPlaces({ id, sources }: NamedOffice, { catalogue }: World) {
  const lists = new Set(sources.map(({ start }) => start));
  let before: Map<string, Names> | null = null;
  const now = new Map<string, Names>();
  const listed = (): Map<string, Names> => {
    const own = catalogue.listings
      .of(id)
      .filter(({ misses, landing_page, list_page }) => misses === 0 && landing_page !== list_page);
    return new Map(own.map((listing) => [listing.landing_page, listing]));
  };
  const decisionAt = (address: string): Names | null => {
    before ??= listed();
    return now.get(address) ?? before.get(address) ?? null;
  };
  const addList = (address: string, fetched: Fetched): void => {
    lists.add(address);
    if (fetched.state === 'fetched') lists.add(fetched.address);
  };
  const addDecision = (address: string, fetched: Fetched, names: Names): void => {
    now.set(address, names);
    if (fetched.state === 'fetched') now.set(fetched.address, now.get(fetched.address) ?? names);
  };
  return { lists, decisionAt, addList, addDecision };
}

/** Its bytes are no longer in the archive, or not those that were had: it is asked for like a page that was never had. */
const isLost = async ({ state, sha256, media_type }: StoredPage, { archive }: World): Promise<boolean> =>
  state === 'page' && sha256 !== null && media_type !== null && !(await archive.isSound(sha256, media_type));

/**
 * The host wants to be left alone, or its robots.txt closes the way in: the address of a list, with whatever parameters its first page has, before
 * any page was had there. A further page that is closed after the first was open is one page less.
 */
const isBarred = (
  reason: Refusal,
  address: string,
  { sources }: NamedOffice,
  entered: ReadonlySet<string>,
): boolean => {
  const path = hostAndPath(address);
  return (
    reason === 'parked' ||
    (reason === 'robots' && !entered.has(path) && sources.some(({ start }) => hostAndPath(start) === path))
  );
};

/** Pages of decisions whose file is held; of those that are the decision, what was missed is looked for again. */
function settledPages(office: string, { catalogue }: World): ReadonlySet<string> {
  const listings = catalogue.listings.of(office);
  const held = listings.filter(({ documents }) => {
    const [first] = documents;
    const file = first === undefined ? null : catalogue.files.find(office, first.address);
    return file?.state === 'held' && (first?.page === undefined || file.misses === 0);
  });
  return new Set(held.map(({ landing_page }) => landing_page));
}

function isFresh(page: StoredPage, isSettled: boolean, { run, now }: World): boolean {
  if (page.state === 'failed') return false;
  return page.asked >= run.fresh_since || (isSettled && page.state === 'page' && now() - page.asked < SETTLED_FOR);
}

async function fromArchive(stored: StoredPage, { archive }: World): Promise<Asked> {
  const { state, sha256, media_type, charset, address, found_at, message } = stored;
  if (state !== 'page' || sha256 === null || media_type === null) {
    return { state: state === 'page' ? 'failed' : state, message: message ?? 'no reason given' };
  }
  return {
    state: 'page',
    page: { address: found_at ?? address, bytes: await archive.read(sha256, media_type), charset },
  };
}

function confirmed(stored: StoredPage, world: World): Promise<Asked> {
  world.catalogue.pages.keep({ ...stored, asked: world.now() });
  return fromArchive(stored, world);
}

/** Of a page that was not had. */
export const NOTHING = {
  found_at: null,
  sha256: null,
  media_type: null,
  charset: null,
  etag: null,
  last_modified: null,
};

async function keepPage(office: string, address: string, fetched: Fetched, world: World): Promise<Asked> {
  const { catalogue, archive, now } = world;
  if (fetched.state === 'stopped' || fetched.state === 'unchanged')
    return { state: 'stopped', message: 'told to stop' };
  const place = { office, address, asked: now() };
  if (fetched.state !== 'fetched') {
    const state = fetched.state === 'missing' ? 'missing' : 'failed';
    catalogue.pages.keep({ ...NOTHING, ...place, state, message: fetched.message });
    return { state, message: fetched.message };
  }
  const { bytes, charset, etag, last_modified, address: found_at } = fetched;
  const media_type = await mediaTypeOf(bytes);
  const sha256 = await archive.keep(bytes, media_type);
  const page: StoredPage = {
    ...place,
    state: 'page',
    message: null,
    found_at,
    sha256,
    media_type,
    charset,
    etag,
    last_modified,
  };
  catalogue.pages.keep(page);
  return fromArchive(page, world);
}
