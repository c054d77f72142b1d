/**
 * WordPress' own interface: its posts, pages or media as JSON. Collections are asked for by how many entries come before, not by page: behind the last
 * entry there is an empty list, while behind the last page there is an error, and the number of pages stands in a header that is not kept.
 */
import { z } from 'zod';
import type { SourceOf } from '../model/office.ts';
import { addressOf } from './address.ts';
import { olderFrom } from './bound.ts';
import { isFile } from './detail.ts';
import { addEntry, type Entry, referenceIn } from './entry.ts';
import { isWanted } from './filter.ts';
import { fragmentText, openFragment } from './fragment.ts';
import { MOST_PAGES, strangeAnswer, tooMany } from './limits.ts';
import { type Link, linesOf } from './page.ts';
import { emptyPage } from './read-lists.ts';
import type { Reading } from './reading.ts';

type WordpressSource = SourceOf<'wordpress'>;

/** The most that the interface gives at once. */
const MOST_AT_ONCE = 100;
/** What is asked for of each entry: the rest, such as its author, is none of our business. */
const FIELDS = 'id,date,link,title,content,excerpt,source_url';

const rendered = z.object({ rendered: z.string() });
const collection = z.array(
  z.object({
    id: z.int(),
    /** Local time of the site: `2024-03-05T23:30:00`. */
    date: z.string().nullish(),
    link: z.string(),
    title: rendered,
    content: rendered.optional(),
    excerpt: rendered.optional(),
    /** Of media: the file. */
    source_url: z.string().optional(),
  }),
);
type Post = z.output<typeof collection>[number];

/** Address of the entries behind so many. */
export function collectionPage({ start, fields = {} }: WordpressSource, before: number): string {
  const url = new URL(start);
  const asked = { ...fields, per_page: String(MOST_AT_ONCE), offset: String(before), _fields: FIELDS };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

export async function readWordpress(source: WordpressSource, reading: Reading): Promise<void> {
  const met = new Set<number>();
  const isOlder = olderFrom(reading.bound);
  let before = 0;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    if (pages > 0 && !reading.goesOn()) return;
    const address = collectionPage(source, before);
    const posts = await postsAt(address, reading);
    const further = posts?.filter(({ id }) => !met.has(id)) ?? [];
    if (posts?.length === 0 && pages === 0) reading.report(emptyPage(address));
    if (posts === null || further.length === 0) return;
    for (const post of further) {
      met.add(post.id);
      const entry = entryOf(post, address, source, reading);
      const facts = { title: entry.title, reference: referenceIn(entry.title, reading) };
      if (isWanted(facts, source)) await addEntry(entry, source, reading);
    }
    before += posts.length;
    if (isOlder(posts.map(({ date }) => dayOf(date)))) return reading.cut();
  }
  reading.leave(tooMany('pages', MOST_PAGES, source.start));
}

/** Null where none could be had, which was told. */
async function postsAt(address: string, reading: Reading): Promise<Post[] | null> {
  const asked = await reading.ask(address, 'listing');
  if (typeof asked === 'string') return null;
  const read = collection.safeParse(jsonOf(asked.bytes));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const found = `${issue?.path.join('.') || 'the answer'}: ${issue?.message}`;
  reading.leave(strangeAnswer(`unexpected answer, expected a list of WordPress' interface: ${found}`, address));
  return null;
}

/** Undefined for what is no JSON. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // A page of HTML in its place: the schema tells it.
    return undefined;
  }
}

const dayOf = (date: Post['date']): string | null => date?.slice(0, 'yyyy-mm-dd'.length) ?? null;

function entryOf(post: Post, list_page: string, { documents }: WordpressSource, reading: Reading): Entry {
  const title = fragmentText(post.title.rendered, list_page, reading);
  const html = `${post.content?.rendered ?? ''} ${post.excerpt?.rendered ?? ''}`;
  const page = openFragment(html, list_page, reading);
  const linkOf = (written: string | undefined): Link[] => {
    const address = addressOf(written ?? '', list_page, reading.office.canonical);
    return address === null ? [] : [{ address, linked: written ?? '', text: title ?? '' }];
  };
  const inText = page.linksIn(page.$('body')).filter((link) => isFile(link, documents));
  return {
    reference: null,
    title,
    date: dayOf(post.date),
    words: [title ?? '', ...linesOf(page.$('body'))].join(' '),
    list_page,
    files: [...linkOf(post.source_url), ...inText],
    own: linkOf(post.link)[0],
  };
}
