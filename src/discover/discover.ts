/**
 * The stage: an office's pages to listings. It asks for pages through the function that it is given and knows nothing of how they are
 * come by. What it cannot read it says; nothing found is trouble too.
 */
import type { Issue } from '../model/issue.ts';
import type { Listing } from '../model/listing.ts';
import type { ListSource, NamedOffice } from '../model/office.ts';
import { tooCostly } from '../model/page-cost.ts';
import { isFile, pageRuleOf, readDetail } from './detail.ts';
import { pagesOf } from './list-pages.ts';
import { listingDate } from './listing-date.ts';
import { listingsOf, type ReadRow } from './merge.ts';
import { type OpenPage, openPage, type PageBytes } from './page.ts';
import { cardRows, type Row, tableRows } from './rows.ts';

/** missing: the site says that there is no such page. failed: it may be there, but could not be had; the message says why. */
export type Asked =
  | { readonly state: 'page'; readonly page: PageBytes }
  | { readonly state: 'missing' | 'failed' | 'stopped'; readonly message: string };

export type Ask = (address: string, purpose: 'listing' | 'detail') => Promise<Asked>;

export interface Discovery {
  readonly listings: readonly Listing[];
  readonly issues: readonly Issue[];
  /** Every page was had, so that what is not listed is no longer listed. */
  readonly isComplete: boolean;
  /** The office could not be read at all: no first page, or nothing found. */
  readonly hasFailed: boolean;
}

/** One office's listings. Never throws for what is on a page. */
export async function discover(office: NamedOffice, ask: Ask): Promise<Discovery> {
  const found: Found = { rows: [], issues: [], isComplete: true };
  for (const source of office.sources) await readSource(office, source, ask, found);
  const listings = listingsOf(office.id, found.rows);
  // Where pages could not be had, their own issues say why.
  if (listings.length === 0 && found.isComplete) found.issues.push(nothingFound(office));
  return { listings, issues: found.issues, isComplete: found.isComplete, hasFailed: listings.length === 0 };
}

interface Found {
  readonly rows: ReadRow[];
  readonly issues: Issue[];
  isComplete: boolean;
}

async function readSource(office: NamedOffice, source: ListSource, ask: Ask, found: Found): Promise<void> {
  const open = async (address: string, purpose: 'listing' | 'detail') => {
    const asked = await ask(address, purpose);
    const cost = asked.state === 'page' ? tooCostly(asked.page.bytes) : null;
    if (asked.state === 'page' && cost === null) return openPage(asked.page, office.idleParameters);
    if (asked.state !== 'missing') found.isComplete = false;
    if (asked.state === 'page') {
      found.issues.push(unreadPage('failed', address, cost?.words ?? ''));
      return 'failed';
    }
    // A decision whose own page is missing is a listing that says so.
    const isTold = asked.state === 'stopped' || (asked.state === 'missing' && purpose === 'detail');
    if (!isTold) found.issues.push(unreadPage(asked.state, address, asked.message));
    return asked.state === 'missing' ? 'missing' : 'failed';
  };
  const rowsOn = (page: OpenPage): Row[] => {
    const { items } = source;
    return items.shape === 'table' ? tableRows(page, items) : cardRows(page, items);
  };
  for await (const { page, leadsOn } of pagesOf(source, (address) => open(address, 'listing'))) {
    const rows = rowsOn(page);
    if (rows.length === 0 && !leadsOn) found.issues.push(emptyPage(page.address));
    for (const row of rows) await addRow(row, page.address, { office, source, open, found });
  }
}

interface Around {
  readonly office: NamedOffice;
  readonly source: ListSource;
  readonly open: (address: string, purpose: 'listing' | 'detail') => Promise<OpenPage | 'missing' | 'failed'>;
  readonly found: Found;
}

async function addRow(row: Row, list_page: string, { office, source, open, found }: Around): Promise<void> {
  const { title, words } = row;
  const reference = row.reference ?? office.referenceInTitle?.exec(title ?? '')?.[1] ?? null;
  const listed = { title, words, list_page, reference, date: dateOf(row.date, title, found) };
  const link = source.detail === undefined ? undefined : row.links[0];
  if (source.detail === undefined || link === undefined) {
    const files =
      source.items.shape === 'table' && source.items.columns.document ? row.links : row.links.filter(isFile);
    found.rows.push({ ...listed, files, detail_page: null, page: null, isBroken: false });
    return;
  }
  const opened = await open(link.address, 'detail');
  if (opened === 'failed') return;
  const page = pageRuleOf(source.detail);
  if (opened === 'missing') {
    found.rows.push({ ...listed, files: [], detail_page: link.address, page, isBroken: true });
    return;
  }
  const detail = readDetail(opened, source.detail);
  found.rows.push({
    ...listed,
    reference: detail.reference ?? reference,
    date: dateOf(detail.date, title, found) ?? listed.date,
    words: detail.words,
    files: detail.files,
    detail_page: link.address,
    page,
    isBroken: false,
  });
}

function dateOf(written: string | null, title: string | null, { issues }: Found): string | null {
  if (written === null) return null;
  const date = listingDate(written);
  if (date === null) {
    const message = `unexpected date ${JSON.stringify(written)} in the list, expected a calendar date: left blank`;
    issues.push({ code: 'DISCOVER_DATE_UNREAD', severity: 'info', message, observed: `${title ?? ''}: ${written}` });
  }
  return date;
}

const unreadPage = (state: 'missing' | 'failed', address: string, message: string): Issue => ({
  code: state === 'missing' ? 'DISCOVER_PAGE_MISSING' : 'DISCOVER_PAGE_UNREAD',
  severity: 'warning',
  message: `unexpected answer, expected a page of the office: ${message}`,
  observed: address,
});

const emptyPage = (address: string): Issue => ({
  code: 'DISCOVER_PAGE_EMPTY',
  severity: 'warning',
  message: 'unexpected list page without a decision, expected some: it is empty or its layout has changed',
  observed: address,
});

const nothingFound = ({ id, sources }: NamedOffice): Issue => ({
  code: 'DISCOVER_NOTHING_FOUND',
  severity: 'error',
  message: `unexpected office ${id} without a decision, expected some: the address or the layout of its list has changed`,
  observed: sources.map(({ start }) => start).join(' | '),
});
