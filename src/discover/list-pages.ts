/**
 * The list pages of a source: the first page, those that an index leads to or that have a date in their address, and those that each leads
 * on to. Each page once.
 */
import type { LinkRule, ListSource, Pagination, SourceOf } from '../model/office.ts';
import { olderFrom, type Span } from './bound.ts';
import { goesRound, MOST_PAGES, MOST_REPEATING, tooMany } from './limits.ts';
import { monthName, monthsBetween } from './months.ts';
import type { Link, OpenPage } from './page.ts';
import type { Reading } from './reading.ts';
import { type Row, rowsOn } from './rows.ts';

export interface ListPage {
  readonly page: OpenPage;
  readonly rows: readonly Row[];
  /** It need not list anything: an index that led on to list pages, or the page after the last. */
  readonly mayBeEmpty: boolean;
}

type PagedSource = Exclude<ListSource, { readonly family: 'search' }>;

export async function* pagesOf(source: PagedSource, reading: Reading): AsyncGenerator<ListPage, void, undefined> {
  const pagination = source.family === 'archive' ? source.pagination : undefined;
  const dated = source.family === 'period' ? datedPages(source.dated, reading.today, reading.bound) : [];
  const waiting: string[] = [source.start];
  const met = new Set(waiting);
  const listed = new Set<string>();
  let repeating = 0;
  const isOlder = olderFrom(reading.bound);
  const wait = (address: string): void => {
    if (!met.has(address)) waiting.push(address);
    met.add(address);
  };
  for (let at = 0; at < waiting.length && at < MOST_PAGES; at++) {
    if (at > 0 && !reading.goesOn()) return;
    const page = await reading.open(waiting[at] as string, 'listing', { mayBeMissing: at > 0 && isMade(source) });
    if (at === 0) dated.forEach(wait);
    if (page === 'missing') behindLost(pagination, at, reading).forEach(wait);
    if (typeof page === 'string') continue;
    const rows = rowsOn(page, source);
    const isNew = noteNews(rows, listed);
    const behind = rows.length === 0 ? behindLost(pagination, at, reading) : [];
    const indexed = at === 0 && source.family === 'period' ? linked(page, source.index) : [];
    repeating = isNew || behind.length > 0 ? 0 : repeating + 1;
    const next = [...following(page, pagination, at, isNew), ...behind];
    const leadsOn = next.some((address) => !met.has(address));
    const isCircle = repeating >= MOST_REPEATING && leadsOn;
    const isPast = isOlder(rows.map(({ date }) => date)) && leadsOn;
    if (isPast) reading.cut();
    for (const address of [...indexed, ...(isCircle || isPast ? [] : next)]) wait(address);
    yield { page, rows, mayBeEmpty: indexed.length > 0 || (at > 0 && isMade(source)) };
    if (isCircle) reading.leave(goesRound(page.address));
  }
  if (waiting.length > MOST_PAGES) reading.leave(tooMany('pages', MOST_PAGES, source.start));
}

/** The addresses of further pages are made, not found: there may be none. */
const isMade = (source: PagedSource): boolean =>
  source.family === 'period'
    ? source.dated !== undefined
    : source.family === 'archive' && source.pagination?.by === 'number';

/** Whether a page lists what none before it did. */
export function noteNews(rows: readonly Row[], listed: Set<string>): boolean {
  const before = listed.size;
  for (const { reference, title, links } of rows) listed.add(JSON.stringify([reference, title, links[0]?.address]));
  return listed.size > before;
}

export const linked = (page: OpenPage, rule: LinkRule | undefined): string[] =>
  rule === undefined ? [] : linkedWith(page, rule).map(({ address }) => address);

/** The links that a rule means. */
export const linkedWith = (page: OpenPage, rule: LinkRule): Link[] =>
  page.linksIn(page.$(rule.links)).filter(({ text }) => rule.text === undefined || rule.text.test(text));

/** `at` counts the pages before this one. */
export function following(page: OpenPage, pagination: Pagination | undefined, at: number, isNew: boolean): string[] {
  if (pagination?.by === 'link') return linked(page, { links: pagination.selector }).slice(0, 1);
  return pagination?.by === 'number' && isNew ? [numbered(pagination, at)] : [];
}

type Numbered = Extract<Pagination, { readonly by: 'number' }>;

/** The page that so many others come before, the first not counted. */
const numbered = ({ address, second }: Numbered, before: number): string =>
  address.replaceAll('{page}', String(second + before));

/**
 * The next page by its number, where this one is not there or lists nothing, as long as that one or one behind it listed something before: the list
 * need not end here. `asked` gives the address that is asked for.
 */
export function behindLost(
  pagination: Pagination | undefined,
  at: number,
  { wasListing }: Pick<Reading, 'wasListing'>,
  asked = (address: string): string => address,
): string[] {
  if (pagination?.by !== 'number') return [];
  for (let place = at; place < MOST_PAGES; place++)
    if (wasListing(asked(numbered(pagination, place)))) return [asked(numbered(pagination, at))];
  return [];
}

/** The latest first, as lists have it; those that may list decisions of the span. */
export function datedPages(rule: SourceOf<'period'>['dated'], today: string, span: Span): string[] {
  if (rule === undefined) return [];
  const addresses = monthsBetween(rule.from, rule.to ?? today, span).map(({ year, month }) =>
    rule.address
      .replaceAll('{year}', String(year))
      .replaceAll('{month}', String(month).padStart(2, '0'))
      .replaceAll('{Month}', monthName(month)),
  );
  return [...new Set(addresses)];
}
