/** The first two stages for one office: its pages to listings, its listings to files. */
import { type Ask, type Discovery, discover } from '../discover/discover.ts';
import type { Issue } from '../model/issue.ts';
import type { NamedOffice } from '../model/office.ts';
import { pageAsker } from './ask-page.ts';
import { fetchFiles, lostFiles } from './fetch-files.ts';
import { isHad, lookOf } from './look.ts';
import { holdPages } from './own-pages.ts';
import { onePerPage } from './same-page.ts';
import { dayOf, type OfficeResult, type Order, type World } from './world.ts';

export async function collect(office: NamedOffice, order: Order, world: World): Promise<OfficeResult> {
  const { tell, stopping } = world;
  tell.progress(`discover ${office.id}`, 0, 1);
  const pages = pageAsker(office, order, world);
  const { listings, issues, hasFailed } = await lookAt(office, pages.ask, world);
  tell.progress(`discover ${office.id}`, 1, 1);
  const held = await holdPages(office.id, order, world);
  const left = order.limit === null ? null : order.limit - held;
  const files = await fetchFiles(office, { ...order, limit: left }, world);
  const fetched = held + files.fetched;
  const parked = pages.parked() ?? files.parked;
  const without = listings.filter(({ documents }) => documents.length === 0).length;
  const parts = [
    `${listings.length} decisions listed`,
    `${without} of them without a file`,
    `${fetched} files fetched`,
  ];
  if (!stopping.aborted) {
    const event = { event: 'collected', office: office.id, listed: listings.length, without, fetched };
    tell.line(`${office.id}: ${parts.join(', ')}`, event);
  }
  if (parked !== null) tell.line(`${office.id}: ${parked}`, { event: 'host_left', office: office.id, reason: parked });
  const trouble = stopping.aborted ? null : troubleOf(office.id, hasFailed ? issues : [], world);
  const failed = !stopping.aborted && (hasFailed || trouble !== null);
  return { office: office.id, hasFailed: failed, trouble, parked, fetched };
}

type Seen = Pick<Discovery, 'listings' | 'issues' | 'hasFailed'>;

/** Looks at the office's pages and keeps what it found, unless this look was had whole before the run was cut off. */
async function lookAt(office: NamedOffice, ask: Ask, world: World): Promise<Seen> {
  const { catalogue, run } = world;
  const last = catalogue.looks.last(office.id);
  if (isHad(office, last, run.fresh_since)) {
    const listings = catalogue.listings.of(office.id).filter(({ misses }) => misses === 0);
    return { listings, issues: catalogue.listings.issues(office.id), hasFailed: listings.length === 0 };
  }
  const found = await discover(office, ask, dayOf(world));
  const foundAt = (address: string): string | null => catalogue.pages.find(office.id, address)?.found_at ?? null;
  const discovery = { ...found, listings: onePerPage(found.listings, foundAt) };
  // Pages of the archive are the last look's: nobody looked, so nothing counts as missed and the last look stays.
  const { look, isWhole } =
    world.client === null ? { look: null, isWhole: false } : lookOf(office, discovery, last, run.fresh_since);
  const told = world.client === null ? last : look;
  catalogue.transaction(() => {
    const seen = { date: dayOf(world), fresh_since: run.fresh_since, isComplete: isWhole };
    const issues = [...discovery.issues, ...(told?.issues ?? [])];
    catalogue.listings.update(office.id, discovery.listings, issues, seen);
    if (look !== null) catalogue.looks.keep({ ...look, date: dayOf(world) });
  });
  return discovery;
}

/** Why an office could not be read, in the words of the first issue; or what is lost of what was fetched. */
function troubleOf(office: string, [issue]: readonly Issue[], world: World): string | null {
  if (issue !== undefined) return issue.message;
  const lost = lostFiles(office, world);
  if (lost === 0) return null;
  return `${lost === 1 ? '1 original' : `${lost} originals`} missing from the archive or altered: their rows are kept, a run that may ask fetches them again`;
}
