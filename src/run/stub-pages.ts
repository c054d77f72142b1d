/**
 * Where on the pages a decision without a paper stands: the words for each fact. They are looked for once and kept with the page that held
 * them then, so that a page that changes elsewhere changes no stub.
 */
import { createHash } from 'node:crypto';
import { listingDate } from '../discover/listing-date.ts';
import { folded, linesOf, openPage } from '../discover/page.ts';
import type { StoredListing } from '../store/listings.ts';
import type { HadPage } from '../store/pages.ts';
import type { PinnedStub, StubQuotes } from '../store/stubs.ts';
import { dayOf, type World } from './world.ts';

/** Finds the place of each listing that has none yet, or that says something else now. */
export async function pinStubs(office: string, listings: readonly StoredListing[], world: World): Promise<void> {
  const { catalogue } = world;
  const known = catalogue.stubs.of(office);
  const due = listings.filter((listing) => known.get(listing.key)?.facts !== factsOf(listing));
  if (due.length === 0) return;
  const pages = pagesByAddress(catalogue.pages.had(office));
  // A list tells of many decisions: it is read once.
  const read = new Map<string, PageRead>();
  const pins: PinnedStub[] = [];
  for (const listing of due) {
    const facts = factsOf(listing);
    const places: PinnedStub[] = [];
    for (const address of new Set([listing.list_page, listing.landing_page])) {
      const page = pages.get(address);
      if (page === undefined || !(await world.archive.isSound(page.sha256, page.media_type))) continue;
      const { sha256, media_type, charset } = page;
      const known = read.get(sha256) ?? linesOfPage(await world.archive.read(sha256, media_type), charset);
      read.set(sha256, known);
      const { bytes, lines, dates } = known;
      const place = { address, sha256, media_type, bytes, retrieved_date: dayOf(world) };
      places.push({ office, key: listing.key, facts, ...place, quotes: quotesOf(listing, lines, dates) });
    }
    // The page that says most; of those that say the same, the list.
    const [best] = places.toSorted((one, other) => told(other) - told(one));
    if (best !== undefined) pins.push(best);
  }
  catalogue.transaction(() => {
    for (const pin of pins) catalogue.stubs.pin(pin);
  });
}

const told = ({ quotes }: PinnedStub): number => Object.values(quotes).filter((words) => words !== null).length;

const factsOf = ({ reference, title, date, state }: StoredListing): string =>
  createHash('sha256')
    .update(JSON.stringify([reference, title, date, state]))
    .digest('hex')
    .slice(0, 16);

/** By the address asked for and by that at which it was found. */
function pagesByAddress(pages: readonly HadPage[]): Map<string, HadPage> {
  const found = pages.flatMap((page) => (page.found_at === null ? [] : [[page.found_at, page] as const]));
  return new Map([...found, ...pages.map((page) => [page.address, page] as const)]);
}

interface PageRead {
  readonly bytes: number;
  readonly lines: readonly string[];
  readonly dates: DatesOf;
}

function linesOfPage(bytes: Uint8Array, charset: string | null): PageRead {
  const { $ } = openPage({ address: 'http://page.invalid/', bytes, charset });
  $('script, style, template').remove();
  const lines = linesOf($.root());
  return { bytes: bytes.length, lines, dates: datesIn(lines) };
}

/**
 * The words of a page for a listing: the reference and the title in a line each, the date near to them, in the row where most of them stand together.
 *
 * `D2`, `Boats`, `3 March 2024` in lines of their own, or `D2 Boats, 3 March 2024` in one; a title that stands nowhere has no quote; `Boats` in a menu
 * is not the row of `D2`, `Boats`
 */
export function quotesOf(
  { reference, title, date }: Pick<StoredListing, 'reference' | 'title' | 'date'>,
  lines: readonly string[],
  dates: DatesOf = datesIn(lines),
): StubQuotes {
  const linesWith = (text: string | null): number[] => {
    const wanted = text === null ? '' : folded(text);
    return wanted === '' ? [] : lines.flatMap((line, index) => (line.includes(wanted) ? [index] : []));
  };
  const [references, titles] = [linesWith(reference), linesWith(title)];
  const found =
    date === null ? null : (dateNear(date, titles, references, dates) ?? dateNear(date, references, titles, dates));
  return {
    reference: reference !== null && references.length > 0 ? folded(reference) : null,
    title: title !== null && titles.length > 0 ? folded(title) : null,
    date: found,
  };
}

/** A row's facts stand no further apart: more lines than any list's row has cells. */
const REACH = 12;
/** Words of the longest way of writing a date: `Wednesday, 3rd of March, 2024`. */
const LONGEST_DATE = 5;

/** The date as written within reach of one of these lines: of that which has one of the others within reach too, then of the nearest. */
function dateNear(date: string, of: readonly number[], others: readonly number[], dates: DatesOf): string | null {
  let best: { readonly written: string; readonly far: number } | null = null;
  for (const near of of) {
    const other = nearestTo(near, others);
    const apart = other === null ? REACH + 1 : Math.min(Math.abs(other - near), REACH + 1);
    const alone = apart > REACH ? REACH + 1 : 0;
    const found = printedDate(date, dates, near);
    const far = alone + apart + (found?.far ?? 0);
    if (found !== null && (best === null || far < best.far)) best = { written: found.written, far };
  }
  return best?.written ?? null;
}

/** Of indices that rise, the one nearest to `near`; null where there is none. */
function nearestTo(near: number, rising: readonly number[]): number | null {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < near) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [rising[low - 1], rising[low]];
  if (before === undefined || after === undefined) return before ?? after ?? null;
  return near - before <= after - near ? before : after;
}

function printedDate(
  date: string,
  dates: DatesOf,
  near: number,
): { readonly written: string; readonly far: number } | null {
  for (let step = 0; step <= REACH; step++) {
    for (const index of step === 0 ? [near] : [near + step, near - step]) {
      const written = dates(index).get(date);
      if (written !== undefined) return { written, far: step };
    }
  }
  return null;
}

/** By day, how it is written in a line of the page. */
type DatesOf = (index: number) => ReadonlyMap<string, string>;

/** Each line is looked through once, and only where it is asked for. */
function datesIn(lines: readonly string[]): DatesOf {
  const known = new Map<number, ReadonlyMap<string, string>>();
  return (index) => {
    const found = known.get(index) ?? datesOf(lines[index] ?? '');
    known.set(index, found);
    return found;
  };
}

/** The first and longest way in which each day is written in a line. */
function datesOf(line: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const words = line.split(' ');
  for (let length = LONGEST_DATE; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const written = words
        .slice(from, from + length)
        .join(' ')
        .replace(/^[(:,;-]+|[),;:.]+$/g, '');
      const day = DIGIT.test(written) ? listingDate(written) : null;
      if (day !== null && !found.has(day)) found.set(day, written);
    }
  }
  return found;
}

const DIGIT = /[0-9]/;
