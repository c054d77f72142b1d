/** An office described from one page of its list, and what the description finds there: a draft for people to go on with. */
import type { Office } from '../model/office.ts';
import type { Recorded } from '../model/recorded.ts';
import { type Ask, discover } from './discover.ts';
import { linked } from './list-pages.ts';
import { openPage, type PageBytes } from './page.ts';
import { proposedReference, proposedSource, statedLicence } from './propose.ts';
import { recordedListing } from './recorded.ts';
import { rowsOn } from './rows.ts';

export interface Draft {
  readonly office: Office;
  readonly recorded: Recorded;
  /** The pages that were looked at, by the name of their file. */
  readonly pages: Readonly<Record<string, PageBytes>>;
}

/**
 * The draft of a page. `further` is asked for one page more: the first of those that an index leads to, or the first decision's own. `on` is
 * the day, `2024-04-01`.
 */
export async function draftOf(
  id: string,
  first: PageBytes,
  further: (address: string) => Promise<PageBytes | null>,
  on: string,
): Promise<Draft> {
  const page = openPage(first);
  const proposed = proposedSource(page);
  const pages: Record<string, PageBytes> = { 'list.html': first };
  let source = proposed;
  const next = proposed === null ? undefined : furtherOf(page, proposed);
  const second = next === undefined ? null : await further(next);
  if (second !== null) {
    pages['further.html'] = second;
    const items = proposed?.family === 'period' ? proposedSource(openPage(second)) : null;
    if (proposed?.family === 'period' && items !== null) source = { ...proposed, items: items.items };
  }
  const licence = statedLicence(page);
  const office: Office = {
    status: source === null ? 'no_listing_known' : 'unverified',
    note: `Drafted on ${on} from ${first.address}. ${source === null ? 'No list was recognised on it.' : 'Compare recorded.json with the page before it is relied on.'}`,
    unknown: ['whether the rule finds every decision of the page', 'whether the list is whole'],
    hosts: [...new Set(Object.values(pages).map(({ address }) => new URL(address).host))],
    landing: source === null ? [first.address] : undefined,
    licence: licence === null ? undefined : { name: licence, seenAt: first.address },
    sources: source === null ? [] : [source],
  };
  return recordedDraft(id, office, pages, on);
}

/** The address of one page more that shows whether the rule holds. */
function furtherOf(
  page: ReturnType<typeof openPage>,
  source: NonNullable<ReturnType<typeof proposedSource>>,
): string | undefined {
  if (source.family === 'period') return linked(page, source.index)[0];
  return source.detail === undefined ? undefined : rowsOn(page, source)[0]?.links[0]?.address;
}

/** With what is found, and with how references stand in the titles that are found. */
async function recordedDraft(id: string, drafted: Office, pages: Draft['pages'], on: string): Promise<Draft> {
  const byAddress = new Map(Object.values(pages).map((page) => [page.address, page]));
  const ask: Ask = async (address) => {
    const page = byAddress.get(address);
    return page === undefined ? { state: 'missing', message: 'it is not recorded' } : { state: 'page', page };
  };
  const find = async (office: Office) => (await discover({ ...office, id }, ask, on)).listings;
  const untold = (await find(drafted)).filter(({ reference }) => reference === null);
  const inTitle = proposedReference(untold.map(({ title }) => title));
  const office = inTitle === null ? drafted : { ...drafted, reference: { inTitle } };
  const listings = (await find(office)).map(recordedListing);
  const files = Object.fromEntries(Object.entries(pages).map(([file, { address }]) => [address, file]));
  return { office, recorded: { origin: 'recorded', on, pages: files, listings }, pages };
}
