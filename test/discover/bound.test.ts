/** Pages that are not wanted are not asked for: by the days that lists print, by the months that addresses name, and once enough was found. */
import { describe, expect, test } from 'vitest';
import { type Bound, isWithin, olderFrom, UNBOUND } from '../../src/discover/bound.ts';
import { type Ask, discover } from '../../src/discover/discover.ts';
import { knownPages } from '../../src/discover/known-pages.ts';
import { monthsBetween } from '../../src/discover/months.ts';
import type { NamedOffice, Source } from '../../src/model/office.ts';

const TODAY = '2024-06-15';
const SINCE = { since: '2024-03-10', until: null };

describe('a list that goes on with what is too old', () => {
  const pages = (...lists: (string | null)[][]): boolean => {
    const isOlder = olderFrom(SINCE);
    return lists.map((dates) => isOlder(dates)).at(-1) ?? false;
  };

  test.for<[string, (string | null)[][], boolean]>([
    [
      'falls, and is older',
      [
        ['1 May 2024', '9 March 2024'],
        ['1/3/2024', '28/2/2024'],
      ],
      true,
    ],
    ['falls, and is older from the first', [['9 March 2024', null, '1 March 2024', '28 February 2024']], true],
    ['falls, with one that is not older', [['1 May 2024'], ['10 March 2024', '1/3/2024', '28/2/2024']], false],
    ['rises', [['1/2/2023', '1/3/2023', '1/4/2023']], false],
    [
      'has an old one pinned to its top',
      [
        ['1/2/2019', '1/5/2024'],
        ['1/3/2024', '28/2/2024'],
      ],
      false,
    ],
    ['has too few dates', [['1/2/2023', '1/1/2023']], false],
    ['is all of one day', [['1/2/2023', '1/2/2023', '1/2/2023']], false],
    ['has no dates', [[null, null, null], ['soon']], false],
    ['has the month alone, which may be meant', [['April 2024', 'March 2024', 'March 2024']], false],
    [
      'has months that are over',
      [
        ['March 2024', 'February 2024'],
        ['February 2024', 'January 2024'],
      ],
      true,
    ],
  ])('%s', ([, lists, expected]) => expect(pages(...lists)).toBe(expected));

  test('without a first day nothing is too old', () =>
    expect(olderFrom({ since: null, until: '2024-01-01' })(['1/3/2001', '1/2/2001', '1/1/2001'])).toBe(false));
});

test('what has no date is within all days', () => expect(isWithin(null, SINCE)).toBe(true));

describe('pages that have their month in their address', () => {
  const labels = (since: string | null, until: string | null): string[] =>
    monthsBetween('2024-01', TODAY, { since, until }).map(({ month }) => String(month));

  test.for<[string | null, string | null, string]>([
    [null, null, '6 5 4 3 2 1'],
    ['2024-05-20', null, '6 5 4'],
    [null, '2024-01-31', '2 1'],
    ['2024-03-01', '2024-03-31', '4 3 2'],
    ['2030-01-01', null, ''],
  ])('%s to %s', ([since, until, months]) => expect(labels(since, until).join(' ')).toBe(months));

  const AT = 'https://a.example/list';
  const ROWS = { shape: 'cards', selector: 'li', title: { selector: 'a' } } as const;
  test.for<[Source, number]>([
    [{ family: 'moderngov', start: AT, list: 'register', from: '2020-01' }, 3],
    [{ family: 'moderngov', start: AT, list: 'meetings', committee: 1, from: '2020-01' }, 1],
    [{ family: 'search', start: AT, items: ROWS, dated: { year: 'y', month: 'm', from: '2020-01' } }, 3],
    [{ family: 'period', start: AT, items: ROWS, dated: { address: `${AT}/{year}/{month}`, from: '2020-01' } }, 4],
  ])('%o', ([source, pages]) =>
    expect(knownPages(source, TODAY, { since: '2024-05-20', until: null })).toHaveLength(pages),
  );
});

const host = 'https://a.example';
const office = (source: Source): NamedOffice => ({
  ...{ id: 'kent', status: 'active', note: 'drawn', unknown: [], hosts: ['a.example'], sources: [source] },
});

/** Asks like a run that has nothing yet: pages of decisions as long as it is not enough, and within the days. */
async function lookAt(source: Source, pages: (address: string) => string, bound: Partial<Bound> & { most?: number }) {
  const asked: string[] = [];
  let details = 0;
  const { most = Number.POSITIVE_INFINITY } = bound;
  const whole: Bound = { ...UNBOUND, isEnough: () => details >= most, ...bound };
  const ask: Ask = async (address, purpose, { date = null } = {}) => {
    if (purpose === 'detail' && (!isWithin(date, whole) || whole.isEnough())) return { state: 'left' };
    if (purpose === 'detail') details += 1;
    asked.push(address.replace(host, ''));
    return { state: 'page', page: { address, bytes: Buffer.from(pages(address)), charset: 'utf-8' } };
  };
  const found = await discover(office(source), ask, TODAY, whole);
  const states = found.listings.map(({ state }) => state);
  return { ...found, asked, unopened: states.filter((state) => state === 'unopened').length };
}

const DETAIL = '<main><h1>Vans</h1><a href="/p.pdf">paper</a></main>';
const detail = { documents: 'a' };
const card = (number: number, date: string): string => `<li><a href="/d/${number}">Vans ${number}</a> <i>${date}</i>`;
const ARCHIVE: Source = {
  ...{ family: 'archive', start: `${host}/list`, pagination: { by: 'link', selector: '.next' }, detail },
  items: { shape: 'cards', selector: 'li', title: { selector: 'a' }, date: { selector: 'i' } },
};
const LISTS: Readonly<Record<string, string>> = {
  '/list': `${card(1, '1/6/2024')}${card(2, '1/5/2024')}${card(3, '')}<a class="next" href="/list2">next</a>`,
  '/list2': `${card(4, '1/3/2024')}${card(5, '1/2/2024')}<a class="next" href="/list3">next</a>`,
  '/list3': `${card(6, '1/1/2024')}`,
};
const archive = (address: string): string => LISTS[address.replace(host, '')] ?? DETAIL;

describe('a list with a page a decision', () => {
  test('unbounded is read to its end', async () => {
    const { asked, isComplete, isCut } = await lookAt(ARCHIVE, archive, {});
    expect({ asked: asked.length, isComplete, isCut }).toEqual({ asked: 9, isComplete: true, isCut: false });
  });

  test('once enough was found, no page is asked for: what the page at hand lists is known by its row', async () => {
    const { asked, listings, unopened, isComplete, isCut, hasFailed, issues } = await lookAt(ARCHIVE, archive, {
      most: 2,
    });
    expect(asked).toEqual(['/list', '/d/1', '/d/2']);
    expect({ found: listings.length, unopened, issues }).toEqual({ found: 3, unopened: 1, issues: [] });
    expect(listings[2]).toMatchObject({ state: 'unopened', title: 'Vans 3', key: `${host}/d/3`, documents: [] });
    expect({ isComplete, isCut, hasFailed }).toEqual({ isComplete: false, isCut: true, hasFailed: false });
  });

  test('pages of decisions of other days are left, those without a day opened, and the list no longer followed', async () => {
    const { asked, unopened, isComplete } = await lookAt(ARCHIVE, archive, { since: '2024-05-15' });
    expect(asked).toEqual(['/list', '/d/1', '/d/3', '/list2']);
    expect({ unopened, isComplete }).toEqual({ unopened: 3, isComplete: false });
  });

  test('days that leave nothing out leave the look whole', async () => {
    const { isComplete, isCut } = await lookAt(ARCHIVE, archive, { since: '2020-01-01' });
    expect({ isComplete, isCut }).toEqual({ isComplete: true, isCut: false });
  });
});

describe('other families', () => {
  const NONE = { unopened: 0, hasFailed: false, issues: [] };
  const item = (number: number, day: string): string =>
    `<item><title>Vans ${number}</title><link>${host}/d/${number}</link><pubDate>${day} 2024 09:00:00 +0000</pubDate></item>`;
  const FEED: Source = {
    family: 'feed',
    start: `${host}/feed`,
    pagination: { by: 'number', address: `${host}/feed?p={page}`, second: 2 },
    detail,
  };
  const feed = (address: string): string =>
    !address.includes('/feed')
      ? DETAIL
      : `<rss><channel>${address.endsWith('p=2') ? `${item(4, '1 Feb')}${item(5, '1 Jan')}` : `${item(1, '1 Jun')}${item(2, '1 May')}`}</channel></rss>`;

  test('a feed', async () => {
    expect((await lookAt(FEED, feed, { since: '2024-05-15' })).asked).toEqual(['/feed', '/d/1', '/feed?p=2']);
    expect((await lookAt(FEED, feed, { most: 1 })).asked).toEqual(['/feed', '/d/1']);
  });

  test('a sitemap, of which no decision has a day', async () => {
    const source: Source = { family: 'sitemap', start: `${host}/map.xml`, pages: /\/d\//, detail };
    const map = (address: string): string =>
      address.endsWith('.xml')
        ? `<urlset>${[1, 2, 3].map((number) => `<url><loc>${host}/d/${number}</loc></url>`).join('')}</urlset>`
        : DETAIL;
    const { asked, unopened } = await lookAt(source, map, { most: 1, since: '2024-05-15' });
    expect({ asked, unopened }).toEqual({ asked: ['/map.xml', '/d/1'], unopened: 2 });
  });

  const row = (number: number, date: string): string =>
    `<tr><td><a href="ieDecisionDetails.aspx?ID=${number}">Vans ${number} of 1 June 2024</a><td>${date}`;
  const MODERNGOV: Source = {
    family: 'moderngov',
    start: `${host}/mgDelegatedDecisions.aspx`,
    list: 'register',
    from: '2024-01',
  };
  const moderngov = (address: string): string => {
    if (address.includes('ieDecision')) return '<main>Date of decision: 01/05/2024</main>';
    const month = new URL(address).searchParams.get('DR')?.slice(3, 5) ?? '';
    const number = Number(month) * 10;
    return `<table>${row(number, `20/${month}/2024`)}${row(number + 1, '')}</table>`;
  };

  test('ModernGov: windows by their months, decisions by the day beside them, the day in a title being none', async () => {
    const { asked, unopened } = await lookAt(MODERNGOV, moderngov, { since: '2024-05-15' });
    expect(asked.filter((address) => address.includes('DR='))).toHaveLength(3);
    expect(asked.filter((address) => address.includes('ID='))).toEqual(
      [60, 61, 50, 51, 41].map((number) => `/ieDecisionDetails.aspx?ID=${number}`),
    );
    expect(unopened).toBe(1);
  });

  test('ModernGov: enough ends the windows, and a decision that may be of another body is not told', async () => {
    const first = await lookAt(MODERNGOV, moderngov, { most: 1 });
    expect({ asked: first.asked.length, unopened: first.unopened }).toEqual({ asked: 2, unopened: 1 });
    const shared = await lookAt({ ...MODERNGOV, include: { maker: /Commissioner/ } }, moderngov, { most: 1 });
    const { unopened, isComplete, hasFailed, issues } = shared;
    expect({ unopened, isComplete, hasFailed, issues }).toEqual({ ...NONE, isComplete: false });
  });

  test('days of which there is no page yet are no failure', async () => {
    const { asked, unopened, isCut, hasFailed, issues } = await lookAt(MODERNGOV, moderngov, { since: '2030-01-01' });
    expect({ asked, unopened, isCut, hasFailed, issues }).toEqual({ ...NONE, asked: [], isCut: true });
  });
});
