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
      const { bytes, lines } = read.get(sha256) ?? linesOfPage(await world.archive.read(sha256, media_type), charset);
      read.set(sha256, { bytes, lines });
      const place = { address, sha256, media_type, bytes, retrieved_date: dayOf(world) };
      places.push({ office, key: listing.key, facts, ...place, quotes: quotesOf(listing, lines) });
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
}

function linesOfPage(bytes: Uint8Array, charset: string | null): PageRead {
  const { $ } = openPage({ address: 'http://page.invalid/', bytes, charset });
  $('script, style, template').remove();
  return { bytes: bytes.length, lines: linesOf($.root()) };
}

/**
 * The words of a page for a listing: the reference and the title in a line each, the date in the line nearest to them.
 *
 * `D2`, `Boats`, `3 March 2024` in lines of their own, or `D2 Boats, 3 March 2024` in one; a title that stands nowhere has no quote
 */
export function quotesOf(
  { reference, title, date }: Pick<StoredListing, 'reference' | 'title' | 'date'>,
  lines: readonly string[],
): StubQuotes {
  const at = (text: string | null, near = 0): number => {
    const wanted = text === null ? '' : folded(text);
    const found = wanted === '' ? [] : lines.flatMap((line, index) => (line.includes(wanted) ? [index] : []));
    return found.toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near))[0] ?? -1;
  };
  const titleAt = at(title);
  const referenceAt = at(reference, Math.max(titleAt, 0));
  const near = titleAt >= 0 ? titleAt : referenceAt;
  return {
    reference: reference !== null && referenceAt >= 0 ? folded(reference) : null,
    title: title !== null && titleAt >= 0 ? folded(title) : null,
    date: date === null || near < 0 ? null : printedDate(date, lines, near),
  };
}

/** A row's facts stand no further apart: more lines than any list's row has cells. */
const REACH = 12;
/** Words of the longest way of writing a date: `Wednesday, 3rd of March, 2024`. */
const LONGEST_DATE = 5;

function printedDate(date: string, lines: readonly string[], near: number): string | null {
  for (let step = 0; step <= REACH; step++) {
    for (const index of step === 0 ? [near] : [near + step, near - step]) {
      const found = dateIn(lines[index] ?? '', date);
      if (found !== null) return found;
    }
  }
  return null;
}

function dateIn(line: string, date: string): string | null {
  const words = line.split(' ');
  for (let length = LONGEST_DATE; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const written = words
        .slice(from, from + length)
        .join(' ')
        .replace(/^[(:,;-]+|[),;:.]+$/g, '');
      if (listingDate(written) === date) return written;
    }
  }
  return null;
}
