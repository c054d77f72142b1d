/** Each rule of `opcc sources check` fires on what breaks it and is silent on what does not. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOffice, checkTogether } from '../../src/discover/office-check.ts';
import { loadOffice, officeIds } from '../../src/discover/offices.ts';
import type { NamedOffice, Source } from '../../src/model/office.ts';
import type { Recorded, RecordedListing } from '../../src/model/recorded.ts';

const START = 'https://a.example/list';
const FLAT: Source = {
  family: 'flat',
  start: START,
  items: { shape: 'cards', selector: 'main a', title: { pattern: /.+/ } },
};
const GOOD: NamedOffice = {
  id: 'kent',
  status: 'unverified',
  note: 'drawn',
  unknown: [],
  hosts: ['a.example'],
  sources: [FLAT],
};
const VANS: RecordedListing = {
  reference: null,
  title: 'Vans',
  date: null,
  state: 'published',
  documents: ['https://a.example/1.pdf'],
};
const RECORDED: Recorded = { origin: 'drawn', on: '2024-06-15', pages: { [START]: 'list.html' }, listings: [VANS] };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opcc-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The faults of an office with such recorded pages; null for none. */
async function faultsOf(
  office: NamedOffice,
  recorded: Recorded | null = RECORDED,
  html = '<main><a href="1.pdf">Vans</a></main>',
) {
  const own = await mkdtemp(join(folder, 'office-'));
  if (recorded !== null) {
    await mkdir(own, { recursive: true });
    await writeFile(join(own, 'recorded.json'), JSON.stringify(recorded));
    await writeFile(join(own, 'list.html'), html);
  }
  return (await checkOffice(office, own)).map(({ message }) => message);
}

test('a good office has no fault', async () => expect(await faultsOf(GOOD)).toEqual([]));

const table = (columns: object): Source => ({
  family: 'flat',
  start: START,
  items: { shape: 'table', selector: 'table', columns },
});
const register = { family: 'moderngov', start: START, list: 'register', from: '2024-01' } as const;

describe('what breaks a rule is told', () => {
  test.for<[string, Partial<NamedOffice>, RegExp]>([
    ['an id of no area', { id: 'atlantis' }, /unexpected id, expected a police force area/],
    [
      'a list where none is known',
      { status: 'no_listing_known' },
      /status no_listing_known with 1 sources, expected none/,
    ],
    ['no list where one is known', { sources: [] }, /status unverified with 0 sources, expected some/],
    ['tried, on no day', { status: 'active' }, /status active without checkedOn/],
    ['a list on another host', { hosts: ['b.example'] }, /unexpected host a\.example, expected one of hosts/],
    ['a host twice', { hosts: ['a.example', 'a.example'] }, /unexpected host a\.example twice/],
    [
      'one of two hosts that may not be asked',
      { canonical: { host: 'a.example' } },
      /canonical host a\.example, expected it and www\.a\.example/,
    ],
    ['a selector that is none', { sources: [{ ...FLAT, headings: 'h2[' } as Source] }, /unexpected selector "h2\["/],
    [
      'a selector that is none, deep down',
      { sources: [{ ...FLAT, detail: { documents: 'a:nope(' } } as Source] },
      /unexpected selector "a:nope\("/,
    ],
    [
      'one of several selectors',
      { sources: [{ ...FLAT, detail: { documents: 'a', stripSelectors: ['p', 'b['] } } as Source] },
      /unexpected selector "b\["/,
    ],
    ['a table of one column', { sources: [table({ title: ['Title'] })] }, /table with 1 columns, expected 2 or more/],
    [
      'a table without names',
      { sources: [table({ date: ['Date'], document: ['Link'] })] },
      /table without reference and title/,
    ],
    [
      'months that run backwards',
      {
        sources: [
          {
            family: 'period',
            start: START,
            items: FLAT.items,
            dated: { address: 'https://a.example/{year}', from: '2020-02', to: '2020-01' },
          } as Source,
        ],
      },
      /months from 2020-02 to 2020-01/,
    ],
    ['meetings of no committee', { sources: [{ ...register, list: 'meetings' }] }, /meetings without a committee/],
    ['a register of a committee', { sources: [{ ...register, committee: 7 }] }, /committee without meetings/],
    ['more than most', { expect: { perYear: { least: 20, most: 10 } } }, /perYear from 20 to 10/],
  ])('%s', async ([, more, words]) => {
    const told = await faultsOf({ ...GOOD, ...more });
    expect(told[0]).toMatch(words);
  });
});

describe('recorded pages', () => {
  test('are needed where an office is asked, and only there', async () => {
    expect(await faultsOf(GOOD, null)).toEqual([
      expect.stringMatching(/without a recorded page, expected .*recorded\.json/),
    ]);
    expect(await faultsOf({ ...GOOD, status: 'blocked' }, null)).toEqual([]);
  });

  test('must be there for every source', async () => {
    const further = { ...FLAT, start: 'https://a.example/old' } as Source;
    expect(await faultsOf({ ...GOOD, sources: [FLAT, further] })).toEqual([
      expect.stringMatching(/without a recorded page, expected one of https:\/\/a\.example\/old/),
    ]);
  });

  test('must list what is recorded, no more and no less', async () => {
    const html = '<main><a href="2.pdf">Hoses</a></main>';
    const [told, ...others] = await faultsOf(GOOD, RECORDED, html);
    expect(told).toMatch(/2 recorded rows differ: expected .*Vans.*; unexpected .*Hoses/);
    expect(others).toEqual([]);
    expect(await faultsOf({ ...GOOD, status: 'blocked' }, RECORDED, html)).toHaveLength(1);
  });

  test('must list something', async () =>
    expect(await faultsOf(GOOD, { ...RECORDED, listings: [] }, '<main></main>')).toEqual([
      expect.stringMatching(/recording without a decision/),
    ]));

  test('that break their own contract are bad use', async () =>
    expect(faultsOf(GOOD, { ...RECORDED, on: 'yesterday' })).rejects.toThrow(/recorded pages and their decisions/));

  const named = (...references: string[]): [Recorded, string] => [
    {
      ...RECORDED,
      listings: references.map((reference, at) => ({
        ...VANS,
        reference,
        title: `${reference} Vans`,
        documents: [`https://a.example/${at}.pdf`],
      })),
    },
    `<main>${references.map((reference, at) => `<a href="${at}.pdf">${reference} Vans</a>`).join('')}</main>`,
  ];
  const inTitle = /^(\S+)/;

  test('must have references of the shape that is said', async () => {
    const [recorded, html] = named('D1', 'X/2');
    expect(await faultsOf({ ...GOOD, reference: { inTitle, shape: /^D\d$/ } }, recorded, html)).toEqual([
      expect.stringMatching(/unexpected reference "X\/2"/),
    ]);
    expect(await faultsOf({ ...GOOD, reference: { inTitle } }, recorded, html)).toEqual([]);
  });

  test('must not have a reference twice, unless the count begins again', async () => {
    const [recorded, html] = named('D1', 'D1');
    expect(await faultsOf({ ...GOOD, reference: { inTitle } }, recorded, html)).toEqual([
      expect.stringMatching(/"D1" of two decisions/),
    ]);
    expect(await faultsOf({ ...GOOD, reference: { inTitle, restarts: 'term' } }, recorded, html)).toEqual([]);
  });
});

describe('between offices', () => {
  test('an area without a file and a host of two are told', async () => {
    const all = await Promise.all((await officeIds()).map(loadOffice));
    expect(checkTogether(all)).toEqual([]);
    const [first, second, ...others] = all as [NamedOffice, NamedOffice, ...NamedOffice[]];
    expect(checkTogether([second, ...others])).toMatchObject(
      [{ office: first.id, message: /without an office file/ }].map(({ office }) => ({ office })),
    );
    const shared = { ...first, hosts: second.hosts };
    expect(checkTogether([shared, second, ...others])[0]?.message).toBe(
      `unexpected host ${second.hosts[0]} of ${first.id} and ${second.id}, expected it of one office`,
    );
  });
});
