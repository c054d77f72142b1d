/** Fetches what an office lists and we do not hold. What could not be had is written down, and the next file is asked for. */
import { isWithin } from '../discover/bound.ts';
import { refreshOf } from '../discover/refresh.ts';
import type { Fetched } from '../fetch/fetched.ts';
import { mediaTypeOf } from '../fetch/media-type.ts';
import type { NamedOffice } from '../model/office.ts';
import { tooCostly } from '../model/page-cost.ts';
import { isWebPage } from '../model/web-page.ts';
import type { FileRow, Files } from '../store/files.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import { astrayWords } from './astray.ts';
import { cutOffWords, noPaperWords } from './no-paper.ts';
import { isWhole } from './originals.ts';
import { dayOf, type Order, SETTLED_FOR, type World } from './world.ts';

const PDF = 'application/pdf';

export interface FetchResult {
  /** New contents. */
  readonly fetched: number;
  readonly parked: string | null;
}

/** What it takes to know what is due. */
export type Known = Pick<World, 'catalogue' | 'archive' | 'run' | 'now'>;

/** Addresses of an office's files that are to be asked for, in the order of its pages; last those that were refused before. */
export function dueFiles(listings: readonly StoredListing[], order: Order, world: Known): string[] {
  const wanted = listings.filter(({ misses, date }) => misses < GONE_AFTER && isWithin(date, order));
  const due = new Map<string, FileRow | null>();
  for (const { office, documents } of wanted) {
    for (const { address, page } of documents) {
      const file = world.catalogue.files.find(office, address);
      // Discovery asks for the pages.
      if (page === undefined && isDue(file, world)) due.set(address, file);
    }
  }
  const addresses = [...due.keys()];
  const wasRefused = (address: string): boolean => due.get(address)?.state === 'refused';
  return [...addresses.filter((address) => !wasRefused(address)), ...addresses.filter(wasRefused)];
}

/** What is held by the catalogue, but is missing from the archive or has another size there. */
function isLost({ office, sha256 }: FileRow, { catalogue, archive }: Pick<World, 'catalogue' | 'archive'>): boolean {
  const document = sha256 === null ? null : catalogue.files.document(office, sha256);
  return document !== null && !isWhole(document, archive);
}

/** What is held is asked for rarely, what is not once a run. */
function isDue(file: FileRow | null, known: Known): boolean {
  const { run, now } = known;
  if (file === null || file.state === 'failed') return true;
  if (file.state === 'held' && isLost(file, known)) return true;
  const isAsItWas = file.state === 'held' && file.misses === 0 && file.reason !== 'no_paper';
  if (isAsItWas) return now() - file.checked >= SETTLED_FOR;
  return file.checked < run.fresh_since;
}

export async function fetchFiles(office: NamedOffice, order: Order, world: World): Promise<FetchResult> {
  const { catalogue, client, stopping, tell } = world;
  const listed = catalogue.listings.of(office.id);
  const due = dueFiles(listed, order, world);
  const site = { hosts: office.hosts, delay: Math.max(order.delay, office.delay ?? 0) };
  const lists = new Set([...office.sources.map(({ start }) => start), ...listed.map(({ list_page }) => list_page)]);
  const left = new Map<string, string>();
  let fetched = 0;
  for (const [done, address] of due.entries()) {
    if (client === null || stopping.aborted || fetched >= (order.limit ?? Number.POSITIVE_INFINITY)) break;
    tell.progress(`fetch ${office.id}`, done, due.length);
    const { host } = new URL(address);
    if (left.has(host)) continue;
    const before = catalogue.files.find(office.id, address);
    const known = before === null || before.sha256 === null || isLost(before, world) ? {} : { known: before };
    const answer = await followed(await client.get(address, { site, purpose: 'document', ...known }), (target) =>
      client.get(target, { site, purpose: 'document' }),
    );
    if (answer.state === 'refused' && answer.reason === 'parked') {
      // The paper that was answered so is noted, and asked for last in the next run, so that others come before it.
      if (answer.asked === true)
        catalogue.files.miss({ office: office.id, address, checked: world.now() }, 'refused', 'status', answer.message);
      left.set(host, answer.message);
    } else if (await keepFile(office.id, address, unlessAstray(address, answer, lists), world)) fetched += 1;
  }
  tell.progress(`fetch ${office.id}`, due.length, due.length);
  return { fetched, parked: [...left.values()].join('; ') || null };
}

/**
 * What a page leads on to by itself takes its place: the file, or why there is none, since the page itself is no paper. Only where it leads to a page
 * again is the first one the answer. One step, asked for as any file is.
 */
async function followed(answer: Fetched, ask: (target: string) => Promise<Fetched>): Promise<Fetched> {
  const target = answer.state === 'fetched' && tooCostly(answer.bytes) === null ? refreshOf(answer) : null;
  if (target === null) return answer;
  const next = await ask(target);
  return next.state === 'fetched' && isWebPage(next.bytes) ? answer : next;
}

/** A web page to which a file's address is sent on is the home of the site, or a list: the file is not there. */
function unlessAstray(address: string, answer: Fetched, lists: ReadonlySet<string>): Fetched {
  if (answer.state !== 'fetched' || !isWebPage(answer.bytes)) return answer;
  const nameless = { reference: null, title: null };
  const message = astrayWords(address, answer.address, nameless, { lists, decisionAt: () => null });
  return message === null ? answer : { state: 'missing', message };
}

/** True for a content that was not held before. */
async function keepFile(office: string, address: string, answer: Fetched, world: World): Promise<boolean> {
  const { catalogue, now } = world;
  const place = { office, address, checked: now() };
  switch (answer.state) {
    case 'stopped':
      return false;
    case 'unchanged':
      catalogue.files.confirm(place);
      return false;
    case 'fetched':
      return keepContent(place, answer, world);
    case 'missing':
      catalogue.files.miss(place, 'missing', 'missing', answer.message);
      return false;
    default:
      catalogue.files.miss(place, answer.state, answer.reason, answer.message);
      return false;
  }
}

type Content = Fetched & { readonly state: 'fetched' };

/**
 * What is in the way of a PDF that we hold is a page that says sorry: it is archived, but does not take the PDF's place. Nor does what is no document at all,
 * or half of one, of which nothing is learnt: it is asked for again.
 */
async function keepContent(place: Parameters<Files['confirm']>[0], content: Content, world: World): Promise<boolean> {
  const { files } = world.catalogue;
  const { bytes, etag, last_modified } = content;
  const media_type = await mediaTypeOf(bytes);
  const sha256 = await world.archive.keep(bytes, media_type);
  const held = files.find(place.office, place.address)?.sha256 ?? null;
  const before = held === null ? null : files.document(place.office, held);
  const none = isWebPage(bytes) ? null : ((await noPaperWords(bytes, {})) ?? (await cutOffWords(bytes, world)));
  if (none !== null) {
    files.miss(place, before === null ? 'missing' : 'failed', 'no_paper', none);
    return false;
  }
  if (before?.media_type === PDF && media_type !== PDF) {
    files.miss(place, 'missing', 'missing', `${media_type} instead of the PDF from ${place.address}`);
    return false;
  }
  const sorry = before === null ? await noPaperWords(bytes, { charset: content.charset }) : null;
  if (sorry !== null) {
    files.miss(place, 'missing', 'no_paper', sorry);
    return false;
  }
  const isNew = files.document(place.office, sha256) === null;
  const found = { sha256, media_type, bytes: bytes.length, etag, http_last_modified: last_modified };
  world.catalogue.transaction(() => files.hold(place, { ...found, retrieved_date: dayOf(world) }));
  return isNew;
}
