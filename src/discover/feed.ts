/**
 * Feeds, RSS 2.0 and Atom: an entry a decision.
 *
 * `<item><title>PCC 12 Vans</title><link>https://a.example/12/</link><pubDate>Tue, 05 Mar 2024 23:30:00 +0000</pubDate></item>` is of 5 March 2024
 * `<entry><title>PCC 12 Vans</title><link rel="alternate" href="/12/"/><published>2024-03-05T23:30:00Z</published></entry>` too
 */
import type { SourceOf } from '../model/office.ts';
import { addressOf } from './address.ts';
import { olderFrom } from './bound.ts';
import { isFile } from './detail.ts';
import { addEntry, type Entry, referenceIn } from './entry.ts';
import { isWanted } from './filter.ts';
import { fragmentText, openFragment } from './fragment.ts';
import { MOST_PAGES, tooMany } from './limits.ts';
import { folded, type Link, linesOf, type Part } from './page.ts';
import { emptyPage } from './read-lists.ts';
import type { Reading } from './reading.ts';
import { type OpenXml, openXml } from './xml.ts';

type FeedSource = SourceOf<'feed'>;

const ROOTS = ['rss', 'feed', 'rdf:rdf'];
const ENTRIES = 'rss > channel > item, feed > entry, rdf\\:RDF > item';

export async function readFeed(source: FeedSource, reading: Reading): Promise<void> {
  const asked = new Set<string>();
  const met = new Set<string>();
  const isOlder = olderFrom(reading.bound);
  let next: string | undefined = source.start;
  while (next !== undefined && !asked.has(next)) {
    if (asked.size > 0 && !reading.goesOn()) return;
    if (asked.size >= MOST_PAGES) return reading.leave(tooMany('pages', MOST_PAGES, source.start));
    asked.add(next);
    const mayBeMissing = asked.size > 1 && source.pagination?.by === 'number';
    const opened = await openXml(next, ROOTS, reading, { mayBeMissing });
    if (typeof opened === 'string') return;
    const entries = opened
      .$(ENTRIES)
      .toArray()
      .map((element) => entryOf(opened, opened.$(element), source, reading));
    if (entries.length === 0 && asked.size === 1) reading.report(emptyPage(next));
    const before = met.size;
    for (const entry of entries) {
      const key = JSON.stringify([entry.own?.address, entry.title, entry.date]);
      const facts = { title: entry.title, reference: referenceIn(entry.title, reading) };
      if (!met.has(key) && isWanted(facts, source)) await addEntry(entry, source, reading);
      met.add(key);
    }
    next = met.size > before ? nextOf(opened, source, asked.size, reading) : undefined;
    if (isOlder(entries.map(({ date }) => date)) && next !== undefined) return reading.cut();
  }
}

function nextOf(opened: OpenXml, { pagination }: FeedSource, pages: number, reading: Reading): string | undefined {
  if (pagination?.by === 'number')
    return pagination.address.replaceAll('{page}', String(pagination.second + pages - 1));
  if (pagination?.by !== 'link') return undefined;
  const link = opened.$(pagination.selector).first();
  return addressOf(link.attr('href') ?? link.text(), opened.address, reading.office.canonical) ?? undefined;
}

function entryOf(opened: OpenXml, part: Part, { documents }: FeedSource, reading: Reading): Entry {
  const { $, address } = opened;
  const linkOf = (written: string | undefined, text: string): Link[] => {
    const found = addressOf(written ?? '', address, reading.office.canonical);
    return found === null ? [] : [{ address: found, linked: found, text }];
  };
  const child = (selector: string): string => part.children(selector).first().text();
  const title = fragmentText(child('title'), address, reading);
  // Atom's link has its address in an attribute, that of RSS is its text.
  const links = part
    .children('link')
    .toArray()
    .map((element) => $(element));
  const own = links.find((link) => ['alternate', ''].includes(link.attr('rel') ?? ''));
  const attached = [...part.children('enclosure').toArray(), ...part.children('link[rel="enclosure"]').toArray()];
  const html = child('content\\:encoded') || child('content') || child('description') || child('summary');
  const base = own === undefined ? address : (linkOf(own.attr('href') ?? own.text(), '')[0]?.address ?? address);
  const page = openFragment(html, base, reading);
  const inText = page.linksIn(page.$('body')).filter((link) => isFile(link, documents));
  const files = [
    ...inText,
    ...attached.flatMap((element) => linkOf($(element).attr('url') ?? $(element).attr('href'), title ?? '')),
  ].filter((link) => isFile(link, documents));
  return {
    reference: null,
    title,
    date: dayOf(folded(child('pubDate') || child('published') || child('dc\\:date') || child('updated'))),
    words: [title ?? '', ...linesOf(page.$('body'))].join(' '),
    list_page: address,
    files,
    own: own === undefined ? undefined : linkOf(own.attr('href') ?? own.text(), title ?? '')[0],
  };
}

/** The day of a time of RFC 822 or RFC 3339, where it was written; null without one. */
function dayOf(time: string): string | null {
  const day =
    /^(?:[A-Za-z]{3,9},\s*)?(\d{1,2} [A-Za-z]{3,9} \d{4})\b/.exec(time)?.[1] ?? /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0];
  return (day ?? time) || null;
}
