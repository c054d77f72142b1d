/**
 * The list pages of a source: the first page, those that an index leads to or that have a date in their address, and those that each leads
 * on to. Each page once.
 */
import { MONTHS } from '../lexicon/months.ts';
import type { LinkRule, ListSource, Pagination, Source, SourceOf } from '../model/office.ts';
import type { OpenPage } from './page.ts';
import type { Reading } from './reading.ts';
import { type Row, rowsOn } from './rows.ts';

export interface ListPage {
  readonly page: OpenPage;
  readonly rows: readonly Row[];
  /** It need not list anything: an index that led on to list pages, or the page after the last. */
  readonly mayBeEmpty: boolean;
}

/** No office has so many pages: a site that leads on for ever is left. */
const MOST_PAGES = 2_000;

export async function* pagesOf(source: ListSource, reading: Reading): AsyncGenerator<ListPage, void, undefined> {
  const pagination = source.family === 'archive' ? source.pagination : undefined;
  const dated = source.family === 'period' ? datedPages(source.dated, reading.today) : [];
  const waiting: string[] = [source.start];
  const met = new Set(waiting);
  const listed = new Set<string>();
  const wait = (address: string): void => {
    if (!met.has(address)) waiting.push(address);
    met.add(address);
  };
  for (let at = 0; at < waiting.length && at < MOST_PAGES; at++) {
    const page = await reading.open(waiting[at] as string, 'listing', { mayBeMissing: at > 0 && isMade(source) });
    if (at === 0) dated.forEach(wait);
    if (page === 'missing' || page === 'failed') continue;
    const rows = rowsOn(page, source);
    const isNew = noteNews(rows, listed);
    const indexed = at === 0 && source.family === 'period' ? linked(page, source.index) : [];
    for (const address of [...indexed, ...following(page, pagination, at, isNew)]) wait(address);
    yield { page, rows, mayBeEmpty: indexed.length > 0 || (at > 0 && isMade(source)) };
  }
}

/** The addresses of further pages are made, not found: there may be none. */
const isMade = (source: ListSource): boolean =>
  source.family === 'period'
    ? source.dated !== undefined
    : source.family === 'archive' && source.pagination?.by === 'number';

/** Whether a page lists what none before it did. */
function noteNews(rows: readonly Row[], listed: Set<string>): boolean {
  const before = listed.size;
  for (const { reference, title, links } of rows) listed.add(JSON.stringify([reference, title, links[0]?.address]));
  return listed.size > before;
}

export function linked(page: OpenPage, rule: LinkRule | undefined): string[] {
  if (rule === undefined) return [];
  const links = page.linksIn(page.$(rule.links));
  return links.filter(({ text }) => rule.text === undefined || rule.text.test(text)).map(({ address }) => address);
}

/** `at` counts the pages before this one. */
function following(page: OpenPage, pagination: Pagination | undefined, at: number, isNew: boolean): string[] {
  if (pagination?.by === 'link') return linked(page, { links: pagination.selector }).slice(0, 1);
  if (pagination?.by !== 'number' || !isNew) return [];
  return [pagination.address.replaceAll('{page}', String(pagination.second + at))];
}

/** The pages of a source that are known before any was asked. */
export const knownPages = (source: Source, today: string): string[] => [
  ...new Set([source.start, ...(source.family === 'period' ? datedPages(source.dated, today) : [])]),
];

/** The latest first, as lists have it. */
function datedPages(rule: SourceOf<'period'>['dated'], today: string): string[] {
  if (rule === undefined) return [];
  const [from, to] = [monthNumber(rule.from), monthNumber(rule.to ?? today)];
  const months = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => to - at);
  const addresses = months.map((count) => {
    const month = (count % 12) + 1;
    return rule.address
      .replaceAll('{year}', String(Math.floor(count / 12)))
      .replaceAll('{month}', String(month).padStart(2, '0'))
      .replaceAll('{Month}', capitalised(MONTHS.find((one) => one.month === month)?.name ?? ''));
  });
  return [...new Set(addresses)];
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
