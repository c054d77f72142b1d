/**
 * `node test/bench/heavy-pages.ts [NAME...]`: pages that are made to be heavy, lists and decisions, each read in a process of its own at one size and at
 * twice that: bytes, seconds, memory held at most, and what came of it. Prints; judges nothing.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Ask, discover } from '../../src/discover/discover.ts';
import { openPage } from '../../src/discover/page.ts';
import { proposedSource } from '../../src/discover/propose.ts';
import { extract } from '../../src/extract/extract.ts';
import type { NamedOffice, Source } from '../../src/model/office.ts';

const MEGABYTE = 2 ** 20;
const START = 'https://a.example/list';

const office = (source: Source): NamedOffice => ({
  id: 'kent',
  status: 'active',
  note: 'drawn',
  unknown: [],
  hosts: ['a.example'],
  sources: [source],
});

const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

const table: Source = {
  family: 'flat',
  start: START,
  items: {
    shape: 'table',
    selector: 'table',
    columns: { reference: ['Ref'], title: ['Title'], date: ['Date'], document: ['Paper'] },
  },
};
const headed: Source = { ...table, headings: 'h2', include: { heading: /./ } };
const cards = (selector: string): Source => ({
  family: 'flat',
  start: START,
  items: {
    shape: 'cards',
    selector,
    title: { selector: 'a' },
    date: { labels: ['Date'] },
    reference: { labels: ['Ref'] },
  },
});
const blocks: Source = {
  family: 'flat',
  start: START,
  items: { shape: 'blocks', within: 'main', begins: 'h3', title: { selector: 'h3' }, date: { labels: ['Date'] } },
};
const search: Source = {
  family: 'search',
  start: START,
  answer: /found/,
  items: { shape: 'cards', selector: 'li', title: { selector: 'a' } },
};
const register: Source = {
  family: 'moderngov',
  start: 'https://a.example/mgDelegatedDecisions.aspx',
  list: 'register',
  from: '2024-06',
};
const meetings: Source = {
  family: 'moderngov',
  start: 'https://a.example/mgMeetings.aspx',
  list: 'meetings',
  committee: 1,
  from: '2024-06',
};
const sitemap: Source = { family: 'sitemap', start: START, pages: /./, detail: { documents: 'a' } };
const feed: Source = { family: 'feed', start: START };
const wordpress: Source = { family: 'wordpress', start: START };

const row = (at: number): string => `<tr><td>Purchase of vans ${at}<td><a href="/${at}.pdf">Paper</a>`;
const HEAD = '<tr><th>Title<th>Paper';
const LONG_HEAD = '<tr><th>Ref<th>Title<th>Date<th>Paper';
const lorem = (bytes: number): string => 'lorem ipsum dolor sit amet '.repeat(Math.ceil(bytes / 27));

/** Each: the source, or null for a decision's page; the page of a size; the size. */
const CASES: Readonly<Record<string, readonly [Source | null | 'propose', (size: number) => string, number]>> = {
  rows: [table, (n) => `<table>${HEAD}${times(n, row)}</table>`, 20_000],
  'rows, headed': [
    headed,
    (n) => `${times(n / 10, (at) => `<h2>${at}</h2><table>${HEAD}${times(10, row)}</table>`)}`,
    20_000,
  ],
  tables: [table, (n) => times(n, (at) => `<table>${HEAD}${row(at)}</table>`), 10_000],
  'tables within tables': [
    table,
    (n) =>
      times(n, (at) =>
        `<table>${HEAD}${row(at)}<td>${'<table><tr><td>'.repeat(60)}</table>`.replace(
          /<\/table>$/,
          '</table>'.repeat(61),
        ),
      ),
    500,
  ],
  'long cells': [
    table,
    (n) =>
      `<table>${LONG_HEAD}<tr><td>D1<td>${lorem(n / 2)}<td>5 May 2024<td>${lorem(n / 2)}<a href="/1.pdf">x</a></table>`,
    4_500_000,
  ],
  'many long cells': [
    table,
    (n) =>
      `<table>${LONG_HEAD}${times(100, (at) => `<tr><td>D${at}<td>${lorem(n / 100)}<td>5 May 2024<td><a href="/${at}.pdf">x</a>`)}</table>`,
    4_500_000,
  ],
  'cells of breaks': [
    table,
    (n) => `<table>${LONG_HEAD}<tr><td>D1<td>${'x<br>'.repeat(n)}<td>5 May 2024<td><a href="/1.pdf">x</a></table>`,
    100_000,
  ],
  'long title block': [cards('li'), (n) => `<ul><li><a href="/1.pdf">${lorem(n)}</a></ul>`, 4_500_000],
  'links in a paragraph': [cards('p'), (n) => `<p>${times(n, (at) => `<a href="/${at}.pdf">x</a> `)}`, 50_000],
  'links each a card': [cards('a'), (n) => `<p>${times(n, (at) => `<a href="/${at}.pdf">x</a> `)}`, 50_000],
  entries: [
    cards('li'),
    (n) => `<ul>${times(n, (at) => `<li><a href="/${at}.pdf">x ${at}</a> Date: 5 May 2024`)}</ul>`,
    20_000,
  ],
  'headings in a heading rule': [
    { ...cards('li'), headings: 'h2', include: { heading: /9/ } } as Source,
    (n) => times(n, (at) => `<h2>${at}</h2><ul><li><a href="/${at}.pdf">x ${at}</a></ul>`),
    10_000,
  ],
  blocks: [
    blocks,
    (n) => `<main>${times(n, (at) => `<h3>Vans ${at}</h3><p>Date: 5 May 2024 <a href="/${at}.pdf">x</a></p>`)}</main>`,
    10_000,
  ],
  'blocks in sections': [
    blocks,
    (n) =>
      `<main>${times(n / 2, (at) => `<div>${times(2, (one) => `<h3>Vans ${at} ${one}</h3><p>Date: 5 May 2024 <a href="/${at}.pdf">x</a></p>`)}</div>`)}</main>`,
    10_000,
  ],
  'blocks, deep': [
    blocks,
    (n) =>
      `<main>${'<div>'.repeat(150)}${times(n, (at) => `<h3>Vans ${at}</h3><p>Date: 5 May 2024 <a href="/${at}.pdf">x</a></p>`)}</main>`,
    5_000,
  ],
  'nested cards': [
    cards('div'),
    (n) => times(n / 180, () => `${'<div><a href="/1.pdf">x</a>'.repeat(180)}${'</div>'.repeat(180)}`),
    5_000,
  ],
  'nested lists': [
    cards('li'),
    (n) => times(n / 90, () => `${'<ul><li><a href="/1.pdf">x</a>'.repeat(90)}${'</ul>'.repeat(90)}`),
    5_000,
  ],
  'nested, text below': [
    cards('div'),
    (n) => `${'<div>'.repeat(180)}<a href="/1.pdf">x</a>${lorem(n)}${'</div>'.repeat(180)}`,
    1_000_000,
  ],
  terms: [
    cards('dt'),
    (n) => `<dl>${times(n, (at) => `<dt><a href="/${at}.pdf">${at}</a><dd>Date: 5 May 2024`)}</dl>`,
    25_000,
  ],
  'terms as a block': [
    cards('dl'),
    (n) => `<dl>${times(n, (at) => `<dt><a href="/${at}.pdf">${at}</a><dd>Date: 5 May 2024`)}</dl>`,
    25_000,
  ],
  'a long attribute': [
    cards('li'),
    (n) => `<ul><li title="${'x '.repeat(n / 2)}"><a href="/1.pdf">x</a></ul>`,
    4_500_000,
  ],
  'a long address': [cards('li'), (n) => `<ul><li><a href="/${'%41/'.repeat(n / 4)}1.pdf">x</a></ul>`, 4_500_000],
  'a long query': [cards('li'), (n) => `<ul><li><a href="/1.pdf?${'a=b&'.repeat(n / 4)}">x</a></ul>`, 4_500_000],
  'a long path of escapes': [
    cards('li'),
    (n) => `<ul><li><a href="/${'(S('.repeat(n / 3)}1.pdf">x</a></ul>`,
    1_000_000,
  ],
  forms: [
    search,
    (n) =>
      `<p>found</p>${times(n, (at) => `<form><input name="a${at}" value="x"><select><option>1<option>2</select></form>`)}<ul><li><a href="/1.pdf">x</a></ul>`,
    10_000,
  ],
  'register rows': [
    register,
    (n) =>
      `<table>${times(n + 1, (at) => `<tr><td><a href="ieDecisionDetails.aspx?ID=${at}">x ${at}</a><td>5 May 2024`)}</table>`,
    5_000,
  ],
  'register rows in one': [
    register,
    (n) => `<table><tr><td>${times(n + 1, (at) => `<a href="ieDecisionDetails.aspx?ID=${at}">x ${at}</a> `)}</table>`,
    5_000,
  ],
  'register forms': [
    register,
    (n) => `${'<form><input name=a>'.repeat(n)}<a href="ieDecisionDetails.aspx?ID=1">x</a>`,
    10_000,
  ],
  meetings: [
    meetings,
    (n) =>
      `<h1>Board</h1><ul>${times(n, (at) => `<li><a href="ieListDocuments.aspx?CId=1&MId=${at}">5 May 2024 ${at}</a>`)}</ul>`,
    5_000,
  ],
  sitemap: [
    sitemap,
    (n) =>
      `<urlset>${times(n, (at) => `<url><loc>https://a.example/${at}/</loc><lastmod>2024-05-05</lastmod></url>`)}</urlset>`,
    40_000,
  ],
  'sitemap of sitemaps': [
    sitemap,
    (n) =>
      `<sitemapindex>${times(n, (at) => `<sitemap><loc>https://a.example/list?${at}</loc></sitemap>`)}</sitemapindex>`,
    1_000,
  ],
  feed: [
    feed,
    (n) =>
      `<rss><channel>${times(n, (at) => `<item><title>Vans ${at}</title><link>https://a.example/${at}/</link><pubDate>Tue, 05 Mar 2024 23:30:00 +0000</pubDate><description>&lt;p&gt;x &lt;a href="/${at}.pdf"&gt;x&lt;/a&gt;</description></item>`)}</channel></rss>`,
    10_000,
  ],
  'feed of one long entry': [
    feed,
    (n) =>
      `<rss><channel><item><title>Vans</title><description>${'&lt;p&gt;x '.repeat(n / 11)}</description></item></channel></rss>`,
    2_000_000,
  ],
  'feed of CDATA': [
    feed,
    (n) =>
      `<rss><channel>${times(n, (at) => `<item><title><![CDATA[Vans ${at}]]></title><description><![CDATA[<p>x <a href="/${at}.pdf">x</a>]]></description></item>`)}</channel></rss>`,
    10_000,
  ],
  wordpress: [
    wordpress,
    (n) =>
      JSON.stringify(
        Array.from({ length: n }, (_, id) => ({
          id,
          date: '2024-05-05T00:00:00',
          link: `https://a.example/${id}/`,
          title: { rendered: `Vans ${id}` },
          content: { rendered: `<p>${lorem(300)} <a href="/${id}.pdf">x</a></p>` },
        })),
      ),
    10_000,
  ],
  'wordpress, long': [
    wordpress,
    (n) =>
      JSON.stringify([
        {
          id: 1,
          date: '2024-05-05T00:00:00',
          link: 'https://a.example/1/',
          title: { rendered: `Vans` },
          content: { rendered: '<p>x '.repeat(n / 5) },
        },
      ]),
    1_000_000,
  ],
  'propose rows': ['propose', (n) => `<table>${times(n, row)}</table>`, 10_000],
  'propose entries': [
    'propose',
    (n) => `<ul>${times(n, (at) => `<li><a href="/${at}.pdf">x ${at}</a> 5 May 2024`)}</ul>`,
    10_000,
  ],
  'propose nested': [
    'propose',
    (n) => times(n / 90, () => `${'<div><div><h2><a href="/x">x</a></h2>'.repeat(60)}${'</div></div>'.repeat(60)}`),
    5_000,
  ],
  'propose tables': ['propose', (n) => times(n, (at) => `<table>${times(3, row)}${at}</table>`), 5_000],
  'page, spans': [null, (n) => `<main><h1>Vans</h1><p>${'<span>word </span>'.repeat(n)}`, 50_000],
  'page, spans without a space': [null, (n) => `<main><h1>Vans</h1><p>${'<span>word</span>'.repeat(n)}`, 50_000],
  'page, one long word': [null, (n) => `<main><h1>Vans</h1><p>${'x'.repeat(n)}`, 4_500_000],
  'page, columns': [
    null,
    (n) => `<main><h1>Vans</h1><table><tr>${'<td>x'.repeat(n)}<tr>${'<td>y'.repeat(n)}</table>`,
    2_500,
  ],
  'page, rows': [null, (n) => `<main><h1>Vans</h1><table>${'<tr><td>Item<td>£5'.repeat(n)}</table>`, 25_000],
  'page, spans of cells': [
    null,
    (n) => `<main><h1>Vans</h1><table>${'<tr><td rowspan=65000 colspan=1000>x<td>y'.repeat(n)}</table>`,
    25_000,
  ],
  'page, deep': [null, (n) => `<main><h1>Vans</h1>${'<div>'.repeat(n)}x`, 10_000],
  'page, deep of p': [null, (n) => `<main><h1>Vans</h1>${'<li><p><a><td>'.repeat(n)}x`, 10_000],
  'page, deep buttons': [null, (n) => `<main><h1>Vans</h1>${'<button><nobr>'.repeat(n)}x`, 10_000],
  'page, deep items': [null, (n) => `<main><h1>Vans</h1>${'<li><ul>'.repeat(90)}${'<li>x'.repeat(n)}`, 20_000],
  'page, deep selects': [null, (n) => `<main><h1>Vans</h1>${'<a href=x><p>'.repeat(n)}x`, 2_000],
  'page, pairs': [
    null,
    (n) => `<main><h1>Vans</h1>${'<div><div class="label">Ref</div><div class="value">x</div></div>'.repeat(n)}`,
    20_000,
  ],
  'page, blanks': [null, (n) => `<main><h1>Vans</h1>${'<div class=label>Ref</div><!-- -->'.repeat(n)}`, 20_000],
  'page, comments': [
    null,
    (n) => `<main><h1>Vans</h1><div class=label>A</div>${'<!-- --> '.repeat(n)}<div>b</div>`,
    50_000,
  ],
  'page, hidden': [
    null,
    (n) => `<main><h1>Vans</h1>${'<span hidden></span><div class=title>x</div>'.repeat(n)}`,
    20_000,
  ],
  'page, related lists': [
    null,
    (n) => `<main><h1>Vans</h1>${'<h2>Related decisions</h2><p><a href="/x">y</a></p>'.repeat(n)}`,
    5_000,
  ],
  'page, related in one': [
    null,
    (n) => `<main><h1>Vans</h1>${'<p><a href="/x">Related decisions</a></p>'.repeat(n)}`,
    5_000,
  ],
  'page, headings': [null, (n) => `<main>${times(n, (at) => `<h2>Heading ${at}</h2><p>x`)}`, 10_000],
  'page, cards': [
    null,
    (n) => `<main><h1>Vans</h1>${times(n, (at) => `<div><a href="/${at}">Long title ${at}</a></div>`)}`,
    20_000,
  ],
  'page, cards of one link': [
    null,
    (n) => `<main><div><p>${times(n, () => `<a href="#x">Long title</a>`)}</p></div></main>`,
    20_000,
  ],
  'page, cards nested': [
    null,
    (n) => `<main>${'<div>'.repeat(150)}${times(n, () => `<p>Words<a href="/x">Other title</a></p>`)}</main>`,
    10_000,
  ],
  'page, classes': [null, (n) => `<main><h1>Vans</h1><p class="${'a-b_c '.repeat(n)}">x`, 300_000],
  'page, one long class': [null, (n) => `<main><h1>Vans</h1><p class="${'a-'.repeat(n)}">x`, 20_000],
  'page, style': [
    null,
    (n) => `<main><h1>Vans</h1><p style="${'font-weight '.repeat(n)}">x<p style="${'display:'.padEnd(n, ' ')}">y`,
    200_000,
  ],
  'page, ids': [null, (n) => `<main><h1>Vans</h1>${times(n, (at) => `<p id="${'x'.repeat(70)}${at}">x</p>`)}`, 10_000],
  'page, amounts': [null, (n) => `<main><h1>Vans</h1><p>${'the cost is £5,000 and '.repeat(n)}`, 50_000],
  'page, tables': [null, (n) => `<main><h1>Vans</h1>${'<table><tr><td>a<td>b</table>'.repeat(n)}`, 10_000],
  'page, tables within': [
    null,
    (n) => `<main><h1>Vans</h1>${times(n / 60, () => `${'<table><tr><td>a<td>'.repeat(60)}x${'</table>'.repeat(60)}`)}`,
    6_000,
  ],
  'page, pre': [null, (n) => `<main><h1>Vans</h1><pre>${'a\n'.repeat(n)}`, 100_000],
  'page, blank runs': [null, (n) => `<main><h1>Vans</h1><p>a${'&nbsp;'.repeat(n)}b${' '.repeat(n)}c`, 500_000],
  'page, boxes': [
    null,
    (n) => `<main><h1>Vans</h1><table>${'<tr><td><table><tr><td>a<td>b</table>'.repeat(n)}</table>`,
    10_000,
  ],
};

async function readOne(name: string, size: number): Promise<string> {
  const [source, made] = CASES[name] ?? [];
  if (made === undefined || source === undefined) throw new Error(`no such page: ${name}`);
  const bytes = Buffer.from(`${made(size).startsWith('<main') ? '<!doctype html><title>x</title>' : ''}${made(size)}`);
  const start = performance.now();
  let told: string;
  if (source === null) {
    const { value, issues } = await extract(bytes);
    told = `${value?.passages.length} passages ${issues.map(({ code }) => code).join(' ')}`;
  } else if (source === 'propose') {
    const found = proposedSource(openPage({ address: START, bytes, charset: null }));
    told = found?.family ?? 'nothing';
  } else {
    const ask: Ask = async (address, purpose) =>
      purpose === 'listing'
        ? { state: 'page', page: { address, bytes, charset: null } }
        : { state: 'missing', message: 'not there' };
    const { listings, issues } = await discover(office(source), ask, '2024-06-15');
    const codes = [...Map.groupBy(issues, ({ code }) => code)].map(([code, all]) => `${all.length} ${code}`);
    told = `${listings.length} listings ${codes.join(' ')}`;
  }
  const seconds = (performance.now() - start) / 1000;
  const held = process.resourceUsage().maxRSS / 1024;
  return `${(bytes.length / MEGABYTE).toFixed(1).padStart(6)} MiB ${seconds.toFixed(2).padStart(7)} s ${held.toFixed(0).padStart(5)} MiB held  ${told}`;
}

const [first, ...more] = process.argv.slice(2);
const write = (line: string): void => void process.stdout.write(`${line}\n`);
if (first === '--one') write(await readOne(more[0] ?? '', Number(more[1])));
else {
  const wanted = [first, ...more].filter((name) => name !== undefined);
  for (const [name, [, , size]] of Object.entries(CASES)) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    for (const each of [size, 2 * size]) {
      const { stdout, stderr, signal } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), '--one', name, String(each)],
        { encoding: 'utf8', timeout: 60_000 },
      );
      const told = signal === null ? stdout.trim() || stderr.trim().slice(0, 300) : 'more than a minute';
      write(`${name.padEnd(30)} ${String(each).padStart(8)} ${told}`);
    }
  }
}
