/** The list pages of a source: the first page, those that an index leads to, and those that each leads on to. Each page once. */
import type { ListSource } from '../model/office.ts';
import type { OpenPage } from './page.ts';

export interface ListPage {
  readonly page: OpenPage;
  /** An index that led on to list pages: it need not list anything itself. */
  readonly leadsOn: boolean;
}

/** No office has so many pages: a site that leads on for ever is left. */
const MOST_PAGES = 2_000;

type Open = (address: string) => Promise<OpenPage | 'missing' | 'failed'>;

export async function* pagesOf(source: ListSource, open: Open): AsyncGenerator<ListPage, void, undefined> {
  const waiting: string[] = [source.start];
  const met = new Set(waiting);
  for (let at = 0; at < waiting.length && at < MOST_PAGES; at++) {
    const page = await open(waiting[at] as string);
    if (page === 'missing' || page === 'failed') continue;
    const further = at === 0 ? indexed(page, source) : [];
    for (const address of [...further, ...following(page, source)]) {
      if (!met.has(address)) waiting.push(address);
      met.add(address);
    }
    yield { page, leadsOn: further.length > 0 };
  }
}

function indexed(page: OpenPage, { index }: ListSource): string[] {
  if (index === undefined) return [];
  const links = page.linksIn(page.$(index.links));
  return links.filter(({ text }) => index.text === undefined || index.text.test(text)).map(({ address }) => address);
}

const following = (page: OpenPage, { next }: ListSource): string[] =>
  next === undefined
    ? []
    : page
        .linksIn(page.$(next))
        .slice(0, 1)
        .map(({ address }) => address);
