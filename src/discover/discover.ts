/**
 * The stage: an office's pages to listings. It asks for pages through the function that it is given and knows nothing of how they are
 * come by. What it cannot read it says; nothing found is trouble too.
 */
import type { Issue } from '../model/issue.ts';
import type { Listing } from '../model/listing.ts';
import type { NamedOffice } from '../model/office.ts';
import { tooCostly } from '../model/page-cost.ts';
import { type Bound, UNBOUND } from './bound.ts';
import { readSource } from './families.ts';
import { knownPages } from './known-pages.ts';
import { listingsOf, type ReadRow } from './merge.ts';
import { openPage, type PageBytes } from './page.ts';
import type { AskOptions, Purpose, Reading } from './reading.ts';

/**
 * missing: the site says that there is no such page. failed: it may be there, but could not be had; the message says why. left: it was not asked for, as
 * it is not wanted now, or nobody may be asked.
 */
export type Asked =
  | { readonly state: 'page'; readonly page: PageBytes }
  | { readonly state: 'missing' | 'failed' | 'stopped'; readonly message: string }
  | { readonly state: 'left' };

export type Ask = (address: string, purpose: Purpose, options?: Pick<AskOptions, 'date' | 'names'>) => Promise<Asked>;

/** A page of a list that was asked for, and that was had or that the site says is not there. */
export interface LookedPage {
  /** As asked for. */
  readonly address: string;
  /** Where it was found; null where it is not there. */
  readonly found_at: string | null;
  /** Place among the office's sources. */
  readonly source: number;
  /** It lists a decision. */
  readonly lists: boolean;
}

export interface Discovery {
  readonly listings: readonly Listing[];
  readonly issues: readonly Issue[];
  readonly pages: readonly LookedPage[];
  /** Every page was had, so that what is not listed is no longer listed. */
  readonly isComplete: boolean;
  /** Pages were left that are not wanted now. */
  readonly isCut: boolean;
  /** The office could not be read at all: no first page, or nothing found, though nothing was left. */
  readonly hasFailed: boolean;
}

/**
 * One office's listings, as far as `bound` wants them; `today` is the day of the run, `2024-04-01`. `listing` has the addresses of list pages that
 * listed something at the last look. Never throws for what is on a page.
 */
export async function discover(
  office: NamedOffice,
  ask: Ask,
  today: string,
  bound = UNBOUND,
  listing: ReadonlySet<string> = new Set(),
): Promise<Discovery> {
  const found: Found = { rows: [], issues: [], looked: new Map(), source: 0, isComplete: true, isCut: false };
  const reading = readingOf(office, ask, { today, bound, listing }, found);
  for (const [at, source] of office.sources.entries()) {
    if (at > 0 && !reading.goesOn()) break;
    if (knownPages(source, today, bound).length < knownPages(source, today).length) reading.cut();
    found.source = at;
    await readSource(source, reading);
  }
  const listings = listingsOf(office.id, found.rows);
  // Where pages could not be had, their own issues say why.
  if (found.isComplete) found.issues.push(...tooFew(office, listings.length));
  const { issues, isComplete, isCut } = found;
  return { listings, issues, pages: pagesIn(found), isComplete, isCut, hasFailed: listings.length === 0 && !isCut };
}

interface Found {
  readonly rows: ReadRow[];
  readonly issues: Issue[];
  /** Pages of lists by the address asked for. */
  readonly looked: Map<string, Pick<LookedPage, 'found_at' | 'source'>>;
  /** The source that is read. */
  source: number;
  isComplete: boolean;
  isCut: boolean;
}

function pagesIn({ looked, rows }: Found): LookedPage[] {
  const listing = new Set(rows.map(({ list_page }) => list_page));
  return [...looked].map(([address, { found_at, source }]) => {
    const lists = listing.has(address) || (found_at !== null && listing.has(found_at));
    return { address, found_at, source, lists };
  });
}

interface Wanted {
  readonly today: string;
  readonly bound: Bound;
  readonly listing: ReadonlySet<string>;
}

function readingOf(office: NamedOffice, asking: Ask, { today, bound, listing }: Wanted, found: Found): Reading {
  const cut: Reading['cut'] = () => {
    found.isComplete = false;
    found.isCut = true;
  };
  const ask: Reading['ask'] = async (address, purpose, { mayBeMissing = false, ...told } = {}) => {
    const asked = await asking(address, purpose, told);
    if (purpose === 'listing' && (asked.state === 'page' || asked.state === 'missing')) {
      const found_at = asked.state === 'page' ? asked.page.address : null;
      found.looked.set(address, { found_at, source: found.source });
    }
    if (asked.state === 'page') return asked.page;
    if (asked.state === 'left') {
      cut();
      return 'left';
    }
    if (asked.state !== 'missing') found.isComplete = false;
    // A decision whose own page is missing is a listing that says so.
    const isTold = asked.state === 'stopped' || (asked.state === 'missing' && (mayBeMissing || purpose === 'detail'));
    if (!isTold) found.issues.push(unreadPage(asked.state, address, asked.message));
    return asked.state === 'missing' ? 'missing' : 'failed';
  };
  const open: Reading['open'] = async (address, purpose, options) => {
    const asked = await ask(address, purpose, options);
    if (typeof asked === 'string') return asked;
    const cost = tooCostly(asked.bytes);
    if (cost === null) return openPage(asked, office.canonical);
    found.isComplete = false;
    found.issues.push(unreadPage('failed', address, cost.words));
    return 'failed';
  };
  const add: Reading['add'] = (row) => {
    found.rows.push(row);
    bound.note(row);
  };
  const goesOn: Reading['goesOn'] = () => {
    const isEnough = bound.isEnough();
    if (isEnough) cut();
    return !isEnough;
  };
  const report: Reading['report'] = (issue) => void found.issues.push(issue);
  const leave: Reading['leave'] = (issue) => {
    found.isComplete = false;
    report(issue);
  };
  const wasListing: Reading['wasListing'] = (address) => listing.has(address);
  return { office, today, bound, wasListing, ask, open, add, report, leave, goesOn, cut };
}

const unreadPage = (state: 'missing' | 'failed', address: string, message: string): Issue => ({
  code: state === 'missing' ? 'DISCOVER_PAGE_MISSING' : 'DISCOVER_PAGE_UNREAD',
  severity: 'error',
  message: `unexpected answer, expected a page of the office: ${message}`,
  observed: address,
});

function tooFew({ id, sources, expect }: NamedOffice, found: number): Issue[] {
  const least = expect?.floor ?? 1;
  if (found >= least) return [];
  const observed = sources.map(({ start }) => start).join(' | ');
  const changed = 'the address or the layout of its list has changed';
  if (found === 0) {
    const message = `unexpected office ${id} without a decision, expected some: ${changed}`;
    return [{ code: 'DISCOVER_NOTHING_FOUND', severity: 'error', message, observed }];
  }
  const message = `unexpected office ${id} with ${found} decisions, expected ${least} or more: some are gone, or ${changed}`;
  return [{ code: 'DISCOVER_TOO_FEW', severity: 'warning', message, observed }];
}
