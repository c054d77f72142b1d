/** A decision's page that stands under two addresses and says which is its own. */
import { expect, test } from 'vitest';
import { type Ask, discover } from '../../src/discover/discover.ts';
import type { NamedOffice } from '../../src/model/office.ts';

const SITE = 'https://a.example';
const OFFICE: NamedOffice = {
  id: 'kent',
  status: 'active',
  note: 'drawn',
  unknown: [],
  hosts: ['a.example'],
  sources: [
    {
      family: 'flat',
      start: `${SITE}/list`,
      items: { shape: 'cards', selector: 'li', title: { selector: 'a' } },
      detail: { record: 'html', documents: 'main a', reference: { labels: ['Reference'] } },
    },
  ],
};

const page = (canonical: string, words: string): string =>
  `<head><link rel="canonical" href="${canonical}"></head><nav>${canonical}</nav><main><h1>New vans</h1><p>${words}</p></main>`;

/** What is found where two entries of the same title lead to these pages. */
async function found(vans: string, other: string, name = 'New vans') {
  const pages: Readonly<Record<string, string>> = {
    [`${SITE}/list`]: `<ul><li><a href="/vans">New vans</a><li><a href="/?page_id=12">${name}</a></ul>`,
    [`${SITE}/vans`]: vans,
    [`${SITE}/?page_id=12`]: other,
  };
  const ask: Ask = async (address) => {
    const html = pages[address];
    return html === undefined
      ? { state: 'missing', message: '404' }
      : { state: 'page', page: { address, bytes: Buffer.from(html), charset: 'utf-8' } };
  };
  return (await discover(OFFICE, ask, '2024-06-01')).listings;
}

const WORDS = 'The purchase of three vans is approved.';

test('is one decision, and both addresses are kept', async () => {
  const [one, ...others] = await found(page('/vans', WORDS), page('https://a.example/vans', WORDS));
  expect(others).toEqual([]);
  expect(one).toMatchObject({ key: `${SITE}/vans`, landing_page: `${SITE}/vans`, repeats: 1 });
  expect(one?.documents).toMatchObject([
    { address: `${SITE}/vans`, addresses: [`${SITE}/vans`, `${SITE}/?page_id=12`] },
  ]);
});

test.for<[string, string, string]>([
  ['other words under one address', page('/vans', WORDS), page('/vans', 'The purchase of two vans is approved.')],
  ['every page with the address of the home page', page('/', WORDS), page('/', 'A second purchase is approved.')],
  ['an address away from the hosts', page('/vans', WORDS), page('https://b.example/vans', WORDS)],
  ['an address of neither', page('/vans', WORDS), page('/elsewhere', WORDS)],
])('%s: two decisions', async ([, vans, other]) => {
  expect(await found(vans, other)).toHaveLength(2);
});

test('nor are two that the list calls otherwise, though both say that they are not there', async () => {
  expect(await found(page('/', 'Sorry.'), page('/', 'Sorry.'), 'New boats')).toHaveLength(2);
});
