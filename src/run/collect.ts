/** The first two stages for one office: its pages to listings, its listings to files. */
import { type Ask, type Discovery, discover } from '../discover/discover.ts';
import type { NamedOffice } from '../model/office.ts';
import { pageAsker } from './ask-page.ts';
import { fetchFiles } from './fetch-files.ts';
import { type ListTrouble, listTroubles, troubleLine } from './list-troubles.ts';
import { isHad, lookOf } from './look.ts';
import { lostPages, standingPages } from './lost-pages.ts';
import { holdPages } from './own-pages.ts';
import { failedPapers, OF_A_STUB, papersOf } from './papers.ts';
import { onePerPage } from './same-page.ts';
import { type Collected, dayOf, type Order, type Tell, type World } from './world.ts';

export async function collect(office: NamedOffice, order: Order, world: World): Promise<Collected> {
  const { tell, stopping } = world;
  tell.progress(`discover ${office.id}`, 0, 1);
  const pages = pageAsker(office, order, world);
  const { issues, hasFailed } = await lookAt(office, pages.ask, world);
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
      ? listTroubles(office.id, issues, standingPages(office.id, world.catalogue))
      : [];
  const result = { office: office.id, lists, papers, parked, fetched };
  if (!stopping.aborted) tellCollected(result, tell);
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

/** A line for what was found and had, one for what the lists are short of. */
function tellCollected({ office, lists, papers, fetched }: Omit<Collected, 'hasFailed' | 'trouble'>, tell: Tell): void {
  const { found, without_paper, failed, waiting } = papers;
  const parts = [
    `${found} decisions found, ${without_paper} of them without a paper`,
    `papers ${papers.fetched} fetched (${fetched} now), ${failed} failed, ${waiting} waiting`,
  ];
  tell.line(`${office}: ${parts.join('; ')}`, { event: 'collected', office, ...papers, fetched_now: fetched });
  const line = troubleLine(lists);
  if (line === null) return;
  const { length: troubles } = lists;
  tell.line(line, { event: 'list_trouble', ...lists[0], troubles });
}

type Seen = Pick<Discovery, 'issues' | 'hasFailed'>;
type Looking = Pick<World, 'catalogue' | 'run' | 'client'>;

/** Looks at the office's pages and keeps what it found, unless this look was had whole before the run was cut off. */
export async function lookAt(office: NamedOffice, ask: Ask, world: Looking): Promise<Seen> {
  const { catalogue, run } = world;
  const last = catalogue.looks.last(office.id);
  if (isHad(office, last, run.fresh_since)) {
    const listings = catalogue.listings.of(office.id).filter(({ misses }) => misses === 0);
    return { issues: catalogue.listings.issues(office.id), hasFailed: listings.length === 0 };
  }
  const found = await discover(office, ask, dayOf(world));
  const foundAt = (address: string): string | null => catalogue.pages.find(office.id, address)?.found_at ?? null;
  // Pages of the archive are the last look's: nobody looked, so nothing counts as missed and the last look stays.
  const isLook = world.client !== null;
  const lost = lostPages(office, found, catalogue, isLook ? run.fresh_since : null);
  const discovery = { ...found, issues: lost.issues, listings: onePerPage(found.listings, foundAt) };
  const { look, isWhole } = isLook ? lookOf(office, discovery, last, run.fresh_since) : { look: null, isWhole: false };
  const told = (isLook ? look : last)?.issues ?? [];
  const issues = [
    ...discovery.issues,
    ...told.filter(({ code }) => discovery.issues.every((one) => one.code !== code)),
  ];
  const seen = { date: dayOf(world), fresh_since: run.fresh_since, isComplete: isWhole, isDoubted: lost.isDoubted };
  catalogue.transaction(() => {
    catalogue.listings.update(office.id, discovery.listings, issues, seen);
    if (look !== null) catalogue.looks.keep({ ...look, date: dayOf(world) });
    // A look that was cut short tells nothing of pages.
    if (isLook && found.isComplete)
      catalogue.absences.keep(office.id, 'list', { absent: lost.addresses, unknown: new Set() }, seen);
  });
  return { issues, hasFailed: discovery.hasFailed };
}

/** Why an office could not be read, by the gravest trouble of its lists. */
const troubleOf = ([first]: readonly ListTrouble[]): string | null =>
  first === undefined ? null : `${first.page}: ${first.seen}`;
