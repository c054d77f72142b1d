/** Lists that are made to be heavy: reading takes time in proportion to their size, and what stands in one another without end is left out. */
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/discover/address.ts';
import { type Ask, discover } from '../../src/discover/discover.ts';
import { MOST_NESTED } from '../../src/discover/nesting.ts';
import type { NamedOffice, Source } from '../../src/model/office.ts';

const START = 'https://a.example/list';
type Items = (Source & { readonly family: 'flat' })['items'];

const office = (items: Items, more: object = {}): NamedOffice => ({
  id: 'kent',
  status: 'active',
  note: 'drawn',
  unknown: [],
  hosts: ['a.example'],
  sources: [{ family: 'flat', start: START, items, ...more }],
});

async function listed(html: string, items: Items, more?: object) {
  const ask: Ask = async (address) => ({ state: 'page', page: { address, bytes: Buffer.from(html), charset: null } });
  return (await discover(office(items, more), ask, '2024-06-15')).listings;
}

const TABLE: Items = { shape: 'table', selector: 'table', columns: { title: ['Title'], document: ['Paper'] } };
const HEAD = '<tr><th>Title<th>Paper';
const cards = (selector: string): Items => ({ shape: 'cards', selector, title: { selector: 'a' } });

/** Processor time of one reading, in milliseconds: other work on the machine does not count. */
async function costOf(read: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Eight times the page may cost so many times as much. What grows with the square costs sixty-four times as much. */
const MOST_GROWTH = 24;
/** Less than this is noise. */
const LEAST_MS = 20;

const CASES: readonly (readonly [string, (size: number) => string, Items, object?])[] = [
  ['breaks in a cell', (n) => `<table>${HEAD}<tr><td>Vans${'<br>x'.repeat(n)}<td>x</table>`, TABLE],
  ['links in a paragraph', (n) => `<p>${'<a href="/1.pdf">x</a> '.repeat(n)}`, cards('p')],
  [
    'rows under headings',
    (n) => `<h2>2024</h2><table>${HEAD}${'<tr><td>Vans<td>x'.repeat(n / 2)}</table>`.repeat(2),
    TABLE,
    { headings: 'h2', include: { heading: /2024/ } },
  ],
  [
    'headings',
    (n) => '<h2>2024</h2><ul><li><a href="/1.pdf">x</a></ul>'.repeat(n / 2),
    cards('li'),
    { headings: 'h2', include: { heading: /2024/ } },
  ],
  [
    'rows of one decision',
    (n) => Array.from({ length: n / 2 }, (_, at) => `<p><a href="/1.pdf">x</a><a href="/${at}.pdf">y</a></p>`).join(''),
    cards('p'),
  ],
];

describe('costs no more than in proportion to its size', () => {
  test.for(CASES)('%s', { timeout: 60_000 }, async ([, page, items, more]) => {
    const [small, large] = [page(1_250), page(10_000)];
    await listed(small, items, more);
    const one = await costOf(() => listed(small, items, more));
    const eight = await costOf(() => listed(large, items, more));
    expect(eight).toBeLessThan(MOST_GROWTH * Math.max(one, LEAST_MS));
  });
});

describe('elements in one another', () => {
  const within = (levels: number): string =>
    Array.from({ length: levels }, (_, at) => `<div><a href="/${at}.pdf">Vans ${at}</a>`).join('');

  test('are rows each, as far as lists have them', async () => {
    expect((await listed(within(3), cards('div'))).map(({ title }) => title)).toEqual(['Vans 0', 'Vans 1', 'Vans 2']);
  });

  test(`are none beyond ${MOST_NESTED}`, async () => {
    const titles = (await listed(within(30), cards('div'))).map(({ title }) => title);
    expect(titles).toEqual(Array.from({ length: MOST_NESTED }, (_, at) => `Vans ${at}`));
  });

  test('a table in the cell of a table has rows of its own', async () => {
    const inner = `<table>${HEAD}<tr><td>Boots<td><a href="/2.pdf">x</a></table>`;
    const found = await listed(`<table>${HEAD}<tr><td>Vans<td><a href="/1.pdf">x</a>${inner}</table>`, TABLE);
    expect(found.map(({ title }) => title)).toEqual(['Vans', 'Boots']);
  });
});

test.each([
  ['the nearest that the selector finds in the row', { selector: 'a' }, 'Boots'],
  ['asked from the row itself', { selector: '> a' }, 'Vans'],
  ['by its place', { selector: 'a:last' }, 'Vans'],
])('a title: %s', async (_, title, expected) => {
  const html = '<ul><li><b><a href="/1.pdf">Boots</a></b><a href="/2.pdf">Vans</a></ul>';
  const [one] = await listed(html, { shape: 'cards', selector: 'li', title });
  expect(one?.title).toBe(expected);
});

test('an address longer than servers must take is none', () => {
  expect(addressOf(`/${'x'.repeat(7_000)}.pdf`, START)).not.toBeNull();
  expect(addressOf(`/${'x'.repeat(9_000)}.pdf`, START)).toBeNull();
});
