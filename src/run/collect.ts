/** The first two stages for one office: its pages to listings, its listings to files. */
import { discover } from '../discover/discover.ts';
import type { NamedOffice } from '../model/office.ts';
import { pageAsker } from './ask-page.ts';
import { fetchFiles } from './fetch-files.ts';
import { dayOf, type OfficeResult, type Order, type World } from './world.ts';

export async function collect(office: NamedOffice, order: Order, world: World): Promise<OfficeResult> {
  const { catalogue, run, tell, stopping } = world;
  tell.progress(`discover ${office.id}`, 0, 1);
  const pages = pageAsker(office, order, world);
  const { listings, issues, isComplete, hasFailed } = await discover(office, pages.ask);
  const look = { date: dayOf(world), fresh_since: run.fresh_since, isComplete };
  catalogue.transaction(() => catalogue.listings.update(office.id, listings, issues, look));
  tell.progress(`discover ${office.id}`, 1, 1);
  const files = await fetchFiles(office, order, world);
  const parked = pages.parked() ?? files.parked;
  const without = listings.filter(({ documents }) => documents.length === 0).length;
  const parts = [
    `${listings.length} decisions listed`,
    `${without} of them without a file`,
    `${files.fetched} files fetched`,
  ];
  if (!stopping.aborted) {
    const event = { event: 'collected', office: office.id, listed: listings.length, without, fetched: files.fetched };
    tell.line(`${office.id}: ${parts.join(', ')}`, event);
  }
  if (parked !== null) tell.line(`${office.id}: ${parked}`, { event: 'host_left', office: office.id, reason: parked });
  return { office: office.id, hasFailed: hasFailed && !stopping.aborted, parked, fetched: files.fetched };
}
