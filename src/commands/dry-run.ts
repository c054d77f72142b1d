/** `opcc run --dry-run`: the addresses that a run would ask for, and how long that takes at the polite rate. Nothing is asked. */
import { join } from 'node:path';
import { isWithin } from '../discover/bound.ts';
import { knownPages } from '../discover/known-pages.ts';
import { openArchive } from '../fetch/archive.ts';
import type { NamedOffice } from '../model/office.ts';
import type { Order } from '../pipeline.ts';
import { dueFiles } from '../run/fetch-files.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { counted, type HostPlan, type Least, planLine, planOf } from './host-plan.ts';
import { readableTime } from './readable-time.ts';
import { DELAY, PRODUCT } from './run-order.ts';

/** Addresses to standard output, one a line; what is known of their hosts, and the sum, to standard error. */
export async function dryRun(order: Order, catalogue: Catalogue, effects: Effects): Promise<ExitCode> {
  const now = effects.now().getTime();
  const hosts = new Map(catalogue.ledger.hosts().map((one) => [one.state.host, one]));
  const plans: HostPlan[] = [];
  let longest = 0;
  for (const office of order.offices) {
    const addresses = addressesOf(office, order, catalogue, now);
    const byHost = Map.groupBy(addresses, (address) => new URL(address).host);
    const own = [...byHost].map(([host, asked]) =>
      planOf(host, hosts.get(host) ?? { state: null, took: 0 }, {
        ...{ addresses: asked, least: leastOf(office, order), product: PRODUCT, now },
      }),
    );
    plans.push(...own);
    // An office is asked for one thing after the other, whatever its hosts.
    longest = Math.max(
      longest,
      own.reduce((sum, { seconds }) => sum + seconds, 0),
    );
    await tellOffice(office, own, catalogue, effects);
  }
  tellAll(plans, longest, effects);
  return EXIT.good;
}

async function tellOffice(
  { id }: NamedOffice,
  plans: readonly HostPlan[],
  catalogue: Catalogue,
  { write, say }: Effects,
): Promise<void> {
  const addresses = plans.flatMap((plan) => plan.addresses);
  for (const address of addresses) await write(`${address}\n`);
  const isNew = catalogue.pages.addresses(id).length === 0;
  const unknown = isNew ? '; what its pages link to is known when they were asked' : '';
  say(`${id}: ${counted(addresses.length)}${unknown}`, { event: 'planned', office: id, addresses: addresses.length });
  for (const plan of plans) {
    const { addresses: asked, ...rest } = plan;
    say(`  ${planLine(plan)}`, { event: 'planned_host', office: id, ...rest, requests: asked.length });
  }
}

function tellAll(plans: readonly HostPlan[], longest: number, { say }: Effects): void {
  const byHost = Map.groupBy(plans, ({ host }) => host);
  // Offices of one host wait for one another.
  const ofHosts = [...byHost.values()].map((all) => all.reduce((sum, { seconds }) => sum + seconds, 0));
  const seconds = Math.max(longest, ...ofHosts);
  const requests = plans.reduce((sum, { addresses }) => sum + addresses.length, 0);
  const hostsWhere = (is: (plan: HostPlan) => boolean): number =>
    [...byHost.values()].filter((all) => all.some(is)).length;
  const robots = hostsWhere(({ readsRobots }) => readsRobots);
  const unknown = hostsWhere(({ isKnown, parkedUntil }) => !isKnown && parkedUntil === null);
  const parts = [
    `${counted(requests)} and robots.txt of ${robots} ${robots === 1 ? 'host' : 'hosts'}, about ${readableTime(seconds)}`,
    'as offices are asked side by side, and each for one thing after the other',
    ...(unknown === 0 ? [] : [`longer where a robots.txt that was not read yet (${unknown}) has a Crawl-delay`]),
  ];
  say(`${parts.join(', ')}; nothing was asked`, { event: 'dry_run', requests, robots, unknown, seconds });
}

function leastOf(office: NamedOffice, { delay }: Order): Least {
  if (office.delay !== undefined && office.delay > delay)
    return { seconds: office.delay, why: 'as its description says' };
  const isDefault = Object.values(DELAY).some((usual) => usual === delay);
  return { seconds: delay, why: isDefault ? 'the default' : '--delay' };
}

/** In the order of asking; without those on other hosts, which are never asked. */
function addressesOf(office: NamedOffice, order: Order, catalogue: Catalogue, now: number): string[] {
  const listings = catalogue.listings.of(office.id);
  const today = new Date(now).toISOString().slice(0, 10);
  const starts = office.sources.flatMap((source) => knownPages(source, today, order));
  const all = new Set(office.sources.flatMap((source) => knownPages(source, today)));
  const lists = new Set(listings.map(({ list_page }) => list_page).filter((address) => !all.has(address)));
  const run = { run: 0, started: now, fresh_since: now };
  const archive = openArchive(join(order.output, 'archive'));
  const files = dueFiles(listings, order, { catalogue, archive, run, now: () => now });
  const limited = files.slice(0, order.limit ?? files.length);
  const pages = [...unopened(listings, order), ...unsettled(office.id, listings, order, catalogue)].filter(
    (address) => !lists.has(address) && !all.has(address),
  );
  const planned = [...new Set([...starts, ...lists, ...pages, ...limited])];
  return planned.filter((address) => office.hosts.includes(new URL(address).host));
}

/** Pages of decisions that were not asked for yet. */
function unopened(listings: readonly StoredListing[], order: Order): string[] {
  const waiting = listings.filter(
    ({ state, misses, date }) => state === 'unopened' && misses < GONE_AFTER && isWithin(date, order),
  );
  return waiting.slice(0, order.limit ?? waiting.length).map(({ landing_page }) => landing_page);
}

/** Pages that lead to no file that is held: they are asked for again, unless the run is to have but a few papers. */
function unsettled(office: string, listings: readonly StoredListing[], order: Order, catalogue: Catalogue): string[] {
  if (order.limit !== null) return [];
  const isSettled = ({ documents: [first] }: StoredListing): boolean =>
    first !== undefined && catalogue.files.find(office, first.address)?.state === 'held';
  const known = listings.filter((listing) => isSettled(listing) || !isWithin(listing.date, order));
  const left = new Set(known.map(({ landing_page }) => landing_page));
  return catalogue.pages.addresses(office).filter((address) => !left.has(address));
}
