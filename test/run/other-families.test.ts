/** Families that no office of ours uses, each with a small site on this machine: asked by the real client over the wire, to the published tables. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sleep } from '../../src/commands/sleep.ts';
import { openArchive } from '../../src/fetch/archive.ts';
import { CLIENT_LIMITS, openClient } from '../../src/fetch/client.ts';
import { openWire } from '../../src/fetch/transport.ts';
import type { NamedOffice, Source } from '../../src/model/office.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { openCatalogue } from '../../src/store/catalogue.ts';
import { countingReader } from './fake-office.ts';

const HOST = 'families.localhost';
const SITE = `http://${HOST}`;
const page = (title: string, file: string): string =>
  `<!doctype html><meta charset="utf-8"><main><h1>${title}</h1><p>Date: 3 May 2024</p><a href="${file}">Decision</a></main>`;
const posts = [
  {
    id: 1,
    date: '2024-05-03T10:00:00',
    link: `${SITE}/d/1/`,
    title: { rendered: 'New vans' },
    content: { rendered: '<a href="/1.pdf">paper</a>' },
  },
  {
    id: 2,
    date: '2024-05-04T10:00:00',
    link: `${SITE}/d/2/`,
    title: { rendered: 'Boats &#8211; repair' },
    content: { rendered: '<a href="/2.pdf">paper</a>' },
  },
];
/** By path; a collection of WordPress is empty behind its last entry. */
const PAGES: Readonly<Record<string, (query: URLSearchParams) => string>> = {
  '/sitemap.xml': () =>
    `<urlset><url><loc>${SITE}/d/1/</loc></url><url><loc>${SITE}/d/2/</loc></url><url><loc>${SITE}/d/1/</loc></url><url><loc>${SITE}/news/9/</loc></url></urlset>`,
  '/feed': () =>
    `<rss><channel>${posts.map(({ id, title, link }) => `<item><title>${title.rendered}</title><link>${link}</link><pubDate>Fri, 3 May 2024 10:00:00 GMT</pubDate><description>&lt;a href="/${id}.pdf"&gt;paper&lt;/a&gt;</description></item>`).join('')}</channel></rss>`,
  '/wp-json/wp/v2/posts': (query) => JSON.stringify(posts.slice(Number(query.get('offset') ?? 0))),
  '/d/1/': () => page('New vans', '/1.pdf'),
  '/d/2/': () => page('Boats – repair', '/2.pdf'),
  '/1.pdf': () => '%PDF-1.7 one %%EOF',
  '/2.pdf': () => '%PDF-1.7 two %%EOF',
  '/robots.txt': () => 'User-agent: *\nDisallow: /news/\n',
};
const SOURCES: readonly Source[] = [
  {
    family: 'sitemap',
    start: `${SITE}/sitemap.xml`,
    pages: /\/d\/\d+\/$/,
    detail: { title: { selector: 'h1' }, date: { labels: ['Date'] }, documents: 'main a' },
  },
  { family: 'feed', start: `${SITE}/feed` },
  { family: 'wordpress', start: `${SITE}/wp-json/wp/v2/posts` },
];

/** What was published and what was asked, of an office with this one source. */
async function collected(source: Source) {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, SITE);
    const body = PAGES[pathname]?.(searchParams);
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire = openWire({ loopbackPort: (server.address() as AddressInfo).port });
  const output = mkdtempSync(join(tmpdir(), 'opcc-family-'));
  const catalogue = openCatalogue(output);
  try {
    const now = () => Date.UTC(2026, 10, 25, 9) + Math.round(performance.now());
    const run = catalogue.runs.begin(now());
    const stopping = new AbortController().signal;
    const book = catalogue.ledger.bookOf(run.run);
    const asking = { ...CLIENT_LIMITS, transport: wire.transport, clock: { now, sleep }, book, stopping };
    const client = openClient({ ...asking, isStandIn: true, agent: 'opcc-decisions/test' });
    const office: NamedOffice = {
      id: 'kent',
      status: 'active',
      note: 'drawn',
      unknown: [],
      hosts: [HOST],
      sources: [source],
    };
    const order = { offices: [office], output, limit: null, since: null, until: null, delay: 0 };
    const archive = openArchive(join(output, 'archive'));
    const tell = { line: () => undefined, progress: () => undefined };
    const openReader = () => countingReader({ read: 0 });
    const report = await runPipeline(order, { run, catalogue, archive, client, stopping, now, openReader, tell });
    const rows: Record<string, string>[] = parse(readFileSync(join(output, 'documents.csv')), { columns: true });
    const asked = [...catalogue.ledger.lines()].map(({ address }) => address);
    return { report, rows, asked };
  } finally {
    catalogue.close();
    await wire.close();
    server.closeAllConnections();
    server.close();
    await rm(output, { recursive: true });
  }
}

test.for(SOURCES.map((source) => [source.family, source] as const))('%s', async ([, source]) => {
  const { report, rows, asked } = await collected(source);
  expect(report.release).toMatchObject({ decisions: 2, without: {} });
  expect(rows.map(({ source_url, listing_title }) => [source_url, listing_title]).sort()).toEqual([
    [`${SITE}/1.pdf`, 'New vans'],
    [`${SITE}/2.pdf`, 'Boats – repair'],
  ]);
  expect(rows.find(({ source_url }) => source_url === `${SITE}/1.pdf`)?.listing_date).toBe('2024-05-03');
  expect(asked[0]).toBe(`${SITE}/robots.txt`);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).not.toContain(`${SITE}/news/9/`);
});
