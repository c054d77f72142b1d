/** Pages of lists that list nothing any more: when what stood there is gone, and how grave the page is meanwhile. No files, no clock, no network. */
import { describe, expect, test } from 'vitest';
import { UNBOUND } from '../../src/discover/bound.ts';
import type { Ask } from '../../src/discover/discover.ts';
import type { Client } from '../../src/fetch/client.ts';
import type { NamedOffice, Source } from '../../src/model/office.ts';
import { lookAt } from '../../src/run/collect.ts';
import { listTroubles } from '../../src/run/list-troubles.ts';
import { standingPages } from '../../src/run/lost-pages.ts';
import { emptyCatalogue } from '../../src/store/catalogue.ts';
import { GONE_AFTER } from '../../src/store/listings.ts';
import { OFFICE } from './fake-office.ts';

const AT = 'http://a.example';
const [FLAT] = OFFICE.sources as readonly [Source & { readonly family: 'flat' }];
const YEARS: Source = { ...FLAT, family: 'period', start: `${AT}/`, index: { links: 'nav a' } };
const MONTHS: Source = {
  ...{ ...FLAT, family: 'period', start: `${AT}/` },
  dated: { address: `${AT}/{year}-{month}`, from: '2026-09' },
};
const PAGED: Source = { ...FLAT, family: 'archive', start: `${AT}/`, pagination: { by: 'link', selector: 'a.next' } };

const NUMBERED: Source = {
  ...{ ...FLAT, family: 'archive', start: `${AT}/` },
  pagination: { by: 'number', address: `${AT}/{page}`, second: 2 },
};

const rows = (...names: string[]): string =>
  `<table><tr><th>Ref<th>Title<th>Date<th>Document${names
    .map((name) => `<tr><td>${name}<td>Paper ${name}<td>1 May 2024<td><a href="/${name}.pdf">x</a>`)
    .join('')}</table>`;
const nav = (...years: string[]): string =>
  `<nav>${years.map((year) => `<a href="/${year}">${year}</a>`).join('')}</nav>`;

type Pages = Readonly<Record<string, string>>;

/** Looks at an office again and again; what is gone after each look, and how grave the troubles with its pages are. */
function looking(expected: NonNullable<NamedOffice['expect']>, ...sources: Source[]) {
  const office: NamedOffice = { ...OFFICE, sources, expect: expected };
  const catalogue = emptyCatalogue();
  let looks = 0;
  const look = async (pages: Pages, { isSame = false, offline = false, failing = '' } = {}) => {
    looks += isSame ? 0 : 1;
    const day = Date.UTC(2026, 10, looks);
    const asked: string[] = [];
    const ask: Ask = async (address) => {
      const { pathname: path, search } = new URL(address);
      asked.push(path);
      const body = pages[`${path}?${search.includes('kind') ? 'kind' : ''}`] ?? pages[path];
      if (path === failing) return { state: 'failed', message: `${address} broke off` };
      if (body === undefined) return { state: 'missing', message: `404 from ${address}` };
      return { state: 'page', page: { address, bytes: Buffer.from(body), charset: 'utf-8' } };
    };
    const client = offline ? null : ({} as Client);
    const { issues } = await lookAt(
      office,
      { ask, seen: new Set(), bound: UNBOUND },
      {
        catalogue,
        client,
        run: { run: looks, started: day, fresh_since: day },
      },
    );
    const listings = catalogue.listings.of(office.id);
    return {
      asked,
      gone: listings
        .filter(({ misses }) => misses >= GONE_AFTER)
        .map(({ reference }) => reference)
        .sort(),
      missed: listings
        .filter(({ misses }) => misses > 0)
        .map(({ reference }) => reference)
        .sort(),
      pages: listTroubles(office.id, issues, standingPages(office.id, catalogue), !offline)
        .filter(({ code }) => /PAGE_(?:EMPTY|MISSING)/.test(code))
        .map(({ code, severity, page }) => `${code.slice(14)} ${severity} ${page.slice(AT.length)}`),
      codes: issues.map(({ code }) => code),
    };
  };
  return look;
}

describe('the page of a year', () => {
  const EMPTY = '<p>None yet</p>';
  const OLD = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

  test('that never listed anything holds nothing up: what is not listed elsewhere is gone after two looks', async () => {
    for (const old of [EMPTY, undefined]) {
      const look = looking({}, YEARS);
      const site = (...names: string[]): Pages => ({
        ...{ '/': nav('2024', '2012'), '/2024': rows(...names) },
        ...(old === undefined ? {} : { '/2012': old }),
      });
      await look(site(...OLD, 'X'));
      expect(await look(site(...OLD))).toMatchObject({ missed: ['X'], gone: [] });
      const third = await look(site(...OLD));
      expect(third).toMatchObject({ gone: ['X'] });
      expect(third.pages).toEqual([old === undefined ? 'MISSING warning /2012' : 'EMPTY warning /2012']);
    }
  });

  test('that is new and empty holds nothing up either', async () => {
    const look = looking({}, YEARS);
    await look({ '/': nav('2024'), '/2024': rows(...OLD, 'X') });
    const january = { '/': nav('2025', '2024'), '/2025': EMPTY, '/2024': rows(...OLD) };
    expect(await look(january)).toMatchObject({ missed: ['X'], pages: ['EMPTY warning /2025'] });
    expect(await look(january)).toMatchObject({ gone: ['X'] });
  });

  test.each([
    ['emptied', EMPTY, 'EMPTY'],
    ['lost', undefined, 'MISSING'],
  ])('that is %s: its papers are in doubt, and gone with the third look alike', async (_, old, code) => {
    const look = looking({}, YEARS);
    const whole = { '/': nav('2024', '2012'), '/2024': rows(...OLD, 'X'), '/2012': rows('O') };
    const now = { '/': whole['/'], '/2024': rows(...OLD), ...(old === undefined ? {} : { '/2012': old }) };
    await look(whole);
    // What is missing from a page that was had is missed all the same.
    expect(await look(now)).toMatchObject({ missed: ['X'], pages: [`${code} error /2012`] });
    expect(await look(now)).toMatchObject({ gone: ['X'], missed: ['O', 'X'], pages: [`${code} error /2012`] });
    expect(await look(now)).toMatchObject({ gone: ['O', 'X'], pages: [`${code} warning /2012`] });
    expect(await look(now)).toMatchObject({ gone: ['O', 'X'], pages: [`${code} warning /2012`] });
    expect(await look(whole)).toMatchObject({ missed: [], pages: [] });
    expect(await look(now)).toMatchObject({ missed: ['X'], pages: [`${code} error /2012`] });
  });

  test('that comes and goes never takes its papers with it', async () => {
    const look = looking({}, YEARS);
    const whole = { '/': nav('2024', '2012'), '/2024': rows(...OLD), '/2012': rows('O') };
    const { '/2012': _, ...half } = whole;
    for (const site of [whole, half, whole, half, half, whole, half, half]) expect((await look(site)).gone).toEqual([]);
  });

  test('is counted once for a look, however often that is taken up, and not where nobody looks', async () => {
    const look = looking({}, YEARS);
    const whole = { '/': nav('2024', '2012'), '/2024': rows(...OLD), '/2012': rows('O') };
    const { '/2012': _, ...half } = whole;
    await look(whole);
    for (const how of [{}, { isSame: true }, { isSame: true }, { offline: true }, { offline: true }, {}])
      expect(await look(half, how)).toMatchObject({ gone: [], pages: ['MISSING error /2012'] });
    // A look that is cut short tells nothing of it.
    expect(await look(half, { failing: '/2024' })).toMatchObject({ gone: [] });
    expect(await look(half)).toMatchObject({ gone: ['O'], pages: ['MISSING warning /2012'] });
  });

  test('whose address is made from the date is told too, once it listed something', async () => {
    const look = looking({}, MONTHS);
    const whole = { '/': rows(...OLD), '/2026-09': rows('O'), '/2026-10': EMPTY };
    expect(await look(whole)).toMatchObject({ pages: [] });
    expect(await look({ '/': whole['/'] })).toMatchObject({ missed: [], pages: ['MISSING error /2026-09'] });
    expect(await look({ ...whole, '/2026-09': EMPTY })).toMatchObject({ pages: ['EMPTY error /2026-09'] });
    expect(await look({ '/': whole['/'] })).toMatchObject({ gone: ['O'], pages: ['MISSING warning /2026-09'] });
  });

  test('that the index no longer leads to is no longer listed', async () => {
    const look = looking({}, YEARS);
    await look({ '/': nav('2024', '2012'), '/2024': rows(...OLD), '/2012': rows('O') });
    const now = { '/': nav('2024'), '/2024': rows(...OLD) };
    expect(await look(now)).toMatchObject({ missed: ['O'] });
    expect(await look(now)).toMatchObject({ gone: ['O'], pages: [] });
  });

  test('to which papers move from the first page: in doubt while it is not there', async () => {
    const look = looking({}, YEARS);
    await look({ '/': `${nav('2024')}${rows('N')}`, '/2024': rows(...OLD) });
    const now = { '/': `${nav('2025', '2024')}${rows('P')}`, '/2024': rows(...OLD) };
    expect(await look(now)).toMatchObject({ missed: [], pages: ['MISSING error /2025'] });
  });
});

describe('pages that follow one another', () => {
  const next = (page: string): string => `<a class="next" href="/${page}">next</a>`;

  test('one that is lost hides what stands behind it, and what was pushed on to it', async () => {
    const look = looking({}, PAGED);
    const last = rows('E', 'F', 'G', 'H', 'I', 'J');
    await look({ '/': `${rows('A', 'B')}${next('2')}`, '/2': `${rows('C', 'D')}${next('3')}`, '/3': last });
    // A new one pushes B on to the second page, which is lost; the fall makes the whole look one of little.
    const now = { '/': `${rows('N', 'A')}${next('2')}`, '/3': last };
    expect(await look(now)).toMatchObject({ missed: [], pages: ['MISSING error /2'] });
    const again = await look(now);
    expect(again).toMatchObject({ gone: [] });
    expect((await look(now)).gone).toHaveLength(9);
  });
});

describe('pages by number', () => {
  const whole = { '/': rows('A', 'B', 'C', 'D', 'E'), '/2': rows('F'), '/3': rows('G', 'H') };

  test.each([
    ['is not there', undefined, 'MISSING'],
    ['lists nothing', '<p>None</p>', 'EMPTY'],
  ])('one that listed something and %s is not read, and hides nothing behind it', async (_, second, code) => {
    const { '/2': __, ...rest } = whole;
    const now = { ...rest, ...(second === undefined ? {} : { '/2': second }) };
    const look = looking({}, NUMBERED);
    expect(await look(whole)).toMatchObject({ pages: [], asked: ['/', '/2', '/3', '/4'] });
    const asked = ['/', '/2', '/3', '/4'];
    expect(await look(now)).toMatchObject({ asked, missed: [], pages: [`${code} error /2`] });
    expect(await look(now, { offline: true })).toMatchObject({ missed: [], pages: [`${code} error /2`] });
    expect(await look(now)).toMatchObject({ asked, gone: [], missed: ['F'], pages: [`${code} error /2`] });
    expect(await look(now)).toMatchObject({ asked, gone: ['F'], pages: [`${code} warning /2`] });
    // It is how things are, and no longer news.
    expect(await look(now)).toMatchObject({ asked, gone: ['F'], pages: [] });
    expect(await look(whole)).toMatchObject({ asked, missed: [], pages: [] });
  });

  test('several at the end are asked for as long as something stands there, and not after', async () => {
    const look = looking({}, NUMBERED);
    await look(whole);
    const first = { '/': rows('A', 'B', 'C', 'D', 'E') };
    const pages = ['MISSING error /2', 'MISSING error /3'];
    expect(await look(first)).toMatchObject({ asked: ['/', '/2', '/3'], missed: [], pages });
    await look(first);
    await look(first);
    await look(first);
    expect(await look(first)).toMatchObject({ asked: ['/', '/2'], gone: ['F', 'G', 'H'], pages: [] });
  });

  test('one whose papers stand on other pages now is none that is lost', async () => {
    const look = looking({}, NUMBERED);
    await look(whole);
    const fewer = { '/': rows('A', 'B', 'C', 'D', 'E', 'F'), '/2': rows('G', 'H') };
    expect(await look(fewer)).toMatchObject({ asked: ['/', '/2', '/3'], missed: [], pages: [] });
    // B is withdrawn, and H moves up.
    const shorter = { '/': rows('A', 'C', 'D', 'E', 'F', 'G', 'H') };
    expect(await look(shorter)).toMatchObject({ asked: ['/', '/2'], missed: ['B'], pages: [] });
  });

  test('of the answers of a form likewise', async () => {
    const SEARCH: Source = {
      ...{ ...FLAT, family: 'search', start: `${AT}/`, fields: { q: 'x' } },
      pagination: { by: 'number', address: `${AT}/{page}`, second: 2 },
    };
    const look = looking({}, SEARCH);
    await look(whole);
    const { '/2': _, ...now } = whole;
    const asked = ['/', '/2', '/3', '/4'];
    expect(await look(now)).toMatchObject({ asked, missed: [], pages: ['MISSING error /2?q=x'] });
    expect(await look({ ...now, '/2': '<p>None</p>' })).toMatchObject({ asked, pages: ['EMPTY error /2?q=x'] });
  });
});

describe('a whole list of which nothing is read', () => {
  test('never takes its papers with it beside another list, and is never how things are', async () => {
    const look = looking({}, { ...FLAT, start: `${AT}/new` }, { ...FLAT, start: `${AT}/old` });
    await look({ '/new': rows('A', 'B', 'X'), '/old': rows('O') });
    for (const old of ['<p>Moved</p>', undefined]) {
      const now = { '/new': rows('A', 'B'), ...(old === undefined ? {} : { '/old': old }) };
      for (let times = 0; times < 4; times++) {
        const { missed, pages } = await look(now);
        expect(missed).toEqual(['X']);
        expect(pages).toEqual([old === undefined ? 'MISSING error /old' : 'EMPTY error /old']);
      }
    }
  });

  test('nor an index that leads nowhere', async () => {
    const look = looking({}, YEARS, { ...FLAT, start: `${AT}/flat` });
    const flat = rows('A', 'B', 'C', 'D', 'E', 'F', 'G');
    await look({ '/': nav('2012'), '/2012': rows('O'), '/flat': flat });
    for (let times = 0; times < 4; times++)
      expect(await look({ '/': '<p>Archive</p>', '/flat': flat })).toMatchObject({
        missed: [],
        pages: ['EMPTY error /'],
      });
  });

  test('is told where its pages may be empty; not one that never listed anything, though another reads the same page', async () => {
    const ask = (field: string): Source => ({
      ...{ ...FLAT, family: 'search', start: `${AT}/${field}` },
      dated: { year: 'y', from: '2026-01' },
    });
    const look = looking({}, ask('one'), ask('two'));
    await look({ '/one': rows('A', 'B', 'C', 'D', 'E', 'F', 'G'), '/two': rows('O') });
    expect(await look({ '/one': rows('A', 'B', 'C', 'D', 'E', 'F', 'G'), '/two': '<p>0 results</p>' })).toMatchObject({
      missed: [],
      pages: ['EMPTY error /two'],
    });
    const other = looking({}, { ...FLAT, start: `${AT}/one` }, { ...ask('one'), fields: { kind: 'joint' } } as Source);
    for (const names of [['A', 'X'], ['A']])
      expect(await other({ '/one': rows(...names), '/one?kind': '<p>0 results</p>' })).toMatchObject({ pages: [] });
  });

  test('nor an office without a decision; what it had before is what it is compared with', async () => {
    const look = looking({}, FLAT);
    const before = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
    await look({ '/list.html': rows(...before) });
    for (let times = 0; times < 4; times++)
      expect(await look({ '/list.html': rows() })).toMatchObject({ missed: [], pages: ['EMPTY error /list.html'] });
    const half = await look({ '/list.html': rows(...before.slice(0, 5)) });
    expect(half).toMatchObject({ missed: [], codes: ['DISCOVER_FALL'] });
  });
});

test('fewer than the floor: takes nothing for gone at first, is told each time, and is then how things are', async () => {
  const look = looking({ floor: 4 }, FLAT);
  await look({ '/list.html': rows('A', 'B', 'C', 'D') });
  const seen = [];
  for (const names of [
    ['A', 'B', 'C'],
    ['A', 'B', 'C'],
    ['A', 'B', 'C'],
    ['A', 'B'],
    ['A', 'B'],
  ]) {
    const { codes, missed, gone } = await look({ '/list.html': rows(...names) });
    expect(codes).toEqual(['DISCOVER_TOO_FEW']);
    seen.push([missed.length, gone.length]);
  }
  expect(seen).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
    [2, 2],
  ]);
});

test.each([
  [true, 'the same command asks again'],
  [false, 'a run with a network asks again'],
])('a page that could not be read: what to do, by a command that asks (%s): %s', (isAsking, advice) => {
  const observed = `${AT}/2012`;
  const message = `unexpected answer, expected a page of the office: 500 from ${observed}`;
  const issue = { code: 'DISCOVER_PAGE_UNREAD', severity: 'error', message, observed } as const;
  expect(listTroubles('kent', [issue], new Set(), isAsking)).toMatchObject([
    { page: observed, seen: 'the page could not be read (500)', advice },
  ]);
});
