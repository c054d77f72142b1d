import { expect, test } from 'vitest';
import type { Listing } from '../../src/model/listing.ts';
import { onePerPage } from '../../src/run/same-page.ts';

const LISTS = 'https://a.example/decisions/';
const PAGE = 'https://a.example/decisions/new-vans/';
const listing = (landing_page: string, more: Partial<Listing> = {}): Listing => ({
  ...{ office: 'kent', key: landing_page, position: 0, reference: 'DN1/26', title: 'New vans', date: null },
  ...{ state: 'published', landing_page, list_page: LISTS, repeats: 0 },
  documents: [{ address: landing_page, addresses: [landing_page], role: 'decision_record', page: {} }],
  ...more,
});
const FOUND: Readonly<Record<string, string>> = {
  [PAGE]: PAGE,
  'https://a.example/?p=12': PAGE,
  'https://a.example/?p=13': PAGE,
  'https://a.example/other/': 'https://a.example/other/',
};
const foundAt = (address: string): string | null => FOUND[address] ?? null;

test('a page under two addresses is one decision, and both are kept', () => {
  const [one, ...others] = onePerPage(
    [listing(PAGE), listing('https://a.example/?p=12', { date: '2026-05-01' })],
    foundAt,
  );
  expect(others).toEqual([]);
  expect(one).toMatchObject({ key: PAGE, date: '2026-05-01', repeats: 1 });
  expect(one?.documents).toEqual([
    { address: PAGE, addresses: [PAGE, 'https://a.example/?p=12'], role: 'decision_record', page: {} },
  ]);
});

test('files of both are kept', () => {
  const file = (address: string) => [{ address, addresses: [address], role: 'decision_record' } as const];
  const [one] = onePerPage(
    [
      listing(PAGE, { documents: file('https://a.example/1.pdf') }),
      listing('https://a.example/?p=12', { documents: file('https://a.example/2.pdf') }),
    ],
    foundAt,
  );
  expect(one?.documents.map(({ address }) => address)).toEqual(['https://a.example/1.pdf', 'https://a.example/2.pdf']);
});

test.for<[string, Listing]>([
  ['another page', listing('https://a.example/other/')],
  [
    'a page that leads to the same place and is called otherwise',
    listing('https://a.example/?p=13', { title: 'Old vans' }),
  ],
  ['a page without a name', listing('https://a.example/?p=13', { title: null, reference: null })],
  ['a page that was not had', listing('https://a.example/?p=99')],
  ['a row without a page of its own', listing(LISTS, { key: 'x' })],
])('%s is a decision of its own', ([, other]) => {
  expect(onePerPage([listing(PAGE), other], foundAt)).toEqual([listing(PAGE), other]);
});
