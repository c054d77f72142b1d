/** Lists that lead on for ever: the same decisions under new addresses, and decisions made up page by page. Each ends, and says so. */
import { expect, test } from 'vitest';
import { type Ask, discover } from '../../src/discover/discover.ts';
import { MOST_PAGES } from '../../src/discover/limits.ts';
import type { NamedOffice } from '../../src/model/office.ts';

const START = 'https://a.example/list';
const office: NamedOffice = {
  id: 'kent',
  status: 'active',
  note: 'drawn',
  unknown: [],
  hosts: ['a.example'],
  sources: [
    {
      family: 'archive',
      start: START,
      items: { shape: 'cards', selector: 'main li', title: { pattern: /.+/ } },
      pagination: { by: 'link', selector: 'a.next' },
    },
  ],
};

/** A list whose every page leads to another; `rowOf` gives the decision of the n-th. */
async function listOf(rowOf: (page: number) => number): Promise<{ asked: number; found: number; issues: string[] }> {
  let asked = 0;
  const ask: Ask = async (address) => {
    asked += 1;
    const row = rowOf(asked);
    const html = `<main><ul><li><a href="/${row}.pdf">Purchase ${row}</a></ul></main><a class="next" href="/list?session=${asked}">Next</a>`;
    return { state: 'page', page: { address, bytes: Buffer.from(html), charset: null } };
  };
  const { listings, issues } = await discover(office, ask, '2024-06-15');
  return { asked, found: listings.length, issues: issues.map(({ code, message }) => `${code}: ${message}`) };
}

test('the same decisions over and over are left after three pages without news', async () => {
  const { asked, found, issues } = await listOf((page) => Math.min(page, 2));
  expect([asked, found]).toEqual([5, 2]);
  expect(issues).toEqual([
    "DISCOVER_CUT_SHORT: unexpected 3 list pages in a row without a new decision, expected the list's end: it leads round in a circle, and is left there",
  ]);
});

test('decisions made up for ever are left at the most pages that a list may have', async () => {
  const { asked, found, issues } = await listOf((page) => page);
  expect([asked, found]).toEqual([MOST_PAGES, MOST_PAGES]);
  expect(issues).toEqual([
    `DISCOVER_CUT_SHORT: unexpected list of more than ${MOST_PAGES} pages, expected its end: the rest is left`,
  ]);
});

test('a page that repeats the one before it ends nothing where the next has news', async () => {
  const { found } = await listOf((page) => Math.ceil(page / 2));
  expect(found).toBe(MOST_PAGES / 2);
});
