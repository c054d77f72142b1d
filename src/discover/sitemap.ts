/**
 * Sitemaps: a page a decision, known by its address. What a sitemap says of days (`lastmod`) is when a page was touched, which is no date of a
 * decision; so all facts are those of the decision's page.
 *
 * `<urlset><url><loc>https://a.example/decision/1/</loc></url></urlset>` is a page where `pages` fits
 * `<sitemapindex><sitemap><loc>https://a.example/posts.xml</loc></sitemap></sitemapindex>` leads on; `posts.xml.gz` is reported, and not read
 */
import type { SourceOf } from '../model/office.ts';
import { addressOf } from './address.ts';
import { addEntry } from './entry.ts';
import { MOST_DECISIONS, MOST_PAGES, strangeAnswer, tooMany } from './limits.ts';
import { emptyPage } from './read-lists.ts';
import type { Reading } from './reading.ts';
import { type OpenXml, openXml } from './xml.ts';

export async function readSitemap(source: SourceOf<'sitemap'>, reading: Reading): Promise<void> {
  const pages = new Map<string, string>();
  const waiting = new Set([source.start]);
  let asked = 0;
  for (const address of waiting) {
    if (asked >= MOST_PAGES) break;
    asked += 1;
    const opened = await openXml(address, ['urlset', 'sitemapindex'], reading);
    if (typeof opened === 'string') continue;
    for (const one of locations(opened, 'sitemapindex > sitemap > loc', reading)) {
      if (/\.gz$/i.test(new URL(one).pathname)) reading.leave(compressed(one));
      else waiting.add(one);
    }
    for (const one of locations(opened, 'urlset > url > loc', reading))
      if (source.pages.test(one) && !pages.has(one)) pages.set(one, address);
  }
  if (asked < waiting.size) reading.leave(tooMany('pages', MOST_PAGES, source.start));
  if (pages.size > MOST_DECISIONS) reading.leave(tooMany('decisions', MOST_DECISIONS, source.start));
  if (pages.size === 0 && asked > 0) reading.report(emptyPage(source.start));
  const facts = { reference: null, title: null, date: null, words: '', files: [] };
  for (const [address, list_page] of [...pages].slice(0, MOST_DECISIONS))
    await addEntry({ ...facts, list_page, own: { address } }, source, reading);
}

/** Addresses that stand in these elements, canonical. */
function locations({ $, address }: OpenXml, selector: string, { office }: Reading): string[] {
  const written = $(selector)
    .toArray()
    .map((element) => $(element).text());
  return written.flatMap((one) => addressOf(one, address, office.canonical) ?? []);
}

const compressed = (address: string) => strangeAnswer('unexpected compressed sitemap, expected XML: not read', address);
