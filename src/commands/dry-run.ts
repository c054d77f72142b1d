/** `opcc run --dry-run`: the addresses that a run would ask for, and how long that takes at the polite rate. Nothing is asked. */
import { join } from 'node:path';
import { knownPages } from '../discover/known-pages.ts';
import { openArchive } from '../fetch/archive.ts';
import type { NamedOffice } from '../model/office.ts';
import type { Order } from '../pipeline.ts';
import { dueFiles } from '../run/fetch-files.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readableTime } from './readable-time.ts';

/** Addresses to standard output, one a line; the sum to standard error. */
export async function dryRun(order: Order, catalogue: Catalogue, effects: Effects): Promise<ExitCode> {
  let longest = 0;
  let total = 0;
  for (const office of order.offices) {
    const addresses = addressesOf(office, order, catalogue, effects.now().getTime());
    for (const address of addresses) await effects.write(`${address}\n`);
    const robots = office.hosts.length;
    longest = Math.max(longest, (addresses.length + robots) * Math.max(order.delay, office.delay ?? 0));
    total += addresses.length;
    const isNew = catalogue.pages.addresses(office.id).length === 0;
    const unknown = isNew ? '; what its pages link to is known when they were asked' : '';
    const event = { event: 'planned', office: office.id, addresses: addresses.length };
    effects.say(`${office.id}: ${addresses.length} addresses${unknown}`, event);
  }
  const line = `${total} requests and robots.txt of each host, at most ${readableTime(longest)} at one each ${order.delay} s; nothing was asked`;
  effects.say(line, { event: 'dry_run', requests: total, seconds: longest });
  return EXIT.good;
}

function addressesOf(office: NamedOffice, order: Order, catalogue: Catalogue, now: number): string[] {
  const pages = catalogue.pages.addresses(office.id);
  const lists = new Set(catalogue.listings.of(office.id).map(({ list_page }) => list_page));
  const today = new Date(now).toISOString().slice(0, 10);
  const starts = office.sources.flatMap((source) => knownPages(source, today));
  const details = pages.filter((address) => !lists.has(address) && !starts.includes(address));
  const run = { run: 0, started: now, fresh_since: now };
  const archive = openArchive(join(order.output, 'archive'));
  const files = dueFiles(catalogue.listings.of(office.id), order, { catalogue, archive, run, now: () => now });
  const limited = files.slice(0, order.limit ?? files.length);
  return [...new Set([...starts, ...lists, ...unsettled(office.id, details, catalogue), ...limited])];
}

/** Pages that lead to no file that is held: they are asked for again. */
function unsettled(office: string, pages: readonly string[], catalogue: Catalogue): string[] {
  const listings = catalogue.listings.of(office);
  const settled = listings.filter(({ documents: [first] }) => {
    return first !== undefined && catalogue.files.find(office, first.address)?.state === 'held';
  });
  const known = new Set(settled.map(({ landing_page }) => landing_page));
  return pages.filter((address) => !known.has(address));
}
