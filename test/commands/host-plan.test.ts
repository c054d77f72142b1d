/** What a dry run says of hosts: by the catalogue, and by nothing else. */
import { describe, expect, test } from 'vitest';
import { dryRun } from '../../src/commands/dry-run.ts';
import { planLine, planOf } from '../../src/commands/host-plan.ts';
import type { NamedOffice, Source } from '../../src/model/office.ts';
import type { HostState } from '../../src/model/request.ts';
import { type Catalogue, emptyCatalogue } from '../../src/store/catalogue.ts';
import { speaking } from './speaking.ts';

const NOON = Date.UTC(2026, 10, 25, 12);
const HOUR = 3_600_000;
const HOST = 'a.example';
const at = (path: string): string => `http://${HOST}/${path}`;
const robots = (text: string, more: Partial<HostState['robots'] & object> = {}) => ({
  robots: { text, status: 200, fetched: NOON - HOUR, ...more },
});
const UNTOLD: HostState = { host: HOST, next_allowed: 0, parked_until: 0, parked_reason: null, robots: null };
const DEFAULT = { seconds: 5, why: 'the default' };

const plan = (state: Partial<HostState> | null, { took = 0, least = DEFAULT } = {}) =>
  planOf(
    HOST,
    { state: state === null ? null : { ...UNTOLD, ...state }, took },
    {
      ...{ addresses: [at('list'), at('d/1'), at('d/2')], least, product: 'opcc-decisions', now: NOON },
    },
  );
const line = (...given: Parameters<typeof plan>): string => planLine(plan(...given));

describe('a host', () => {
  test.for<[string, Parameters<typeof plan>, string, number]>([
    [
      'that was never asked',
      [null],
      '3 addresses and robots.txt, one each 5 s (the default; its robots.txt was not read yet), about 20 s',
      20,
    ],
    ['whose robots.txt asks for nothing', [robots('')], '3 addresses, one each 5 s (the default), about 15 s', 15],
    [
      'whose robots.txt asks for more',
      [robots('User-agent: *\nCrawl-delay: 30')],
      '3 addresses, one each 30 s (Crawl-delay 30 of its robots.txt), about 1.5 min',
      90,
    ],
    [
      'whose robots.txt asks for less than the order',
      [robots('User-agent: *\nCrawl-delay: 2'), { least: { seconds: 9, why: '--delay' } }],
      '3 addresses, one each 9 s (--delay), about 27 s',
      27,
    ],
    [
      'whose robots.txt is of the day before yesterday, and is read again',
      [robots('User-agent: *\nCrawl-delay: 30', { fetched: NOON - 48 * HOUR })],
      '3 addresses and robots.txt, one each 30 s (Crawl-delay 30 of its robots.txt), about 2 min',
      120,
    ],
    [
      'that answers slowly',
      [robots(''), { took: 10_000 }],
      '3 addresses, one each 20 s (slowed, as its answers take 10 s), about 1.5 min',
      90,
    ],
    [
      'that may be asked a while from now',
      [{ ...robots(''), next_allowed: NOON + 60_000 }],
      '3 addresses, one each 5 s (the default), about 1.3 min',
      75,
    ],
    [
      'that closes some',
      [robots('User-agent: *\nDisallow: /d/')],
      '1 address, one each 5 s (the default), about 5 s; 2 addresses closed by its robots.txt (line 2: Disallow: /d/)',
      5,
    ],
    [
      'that closes all',
      [robots('User-agent: *\nCrawl-delay: 4000')],
      '3 addresses closed by its robots.txt (Crawl-delay of more than 3600 s: taken for closed)',
      0,
    ],
    [
      'whose robots.txt answered with an error a moment ago',
      [robots('', { status: 0, fetched: NOON - 60_000 })],
      '3 addresses closed by its robots.txt (robots.txt gave no answer: closed)',
      0,
    ],
    [
      'whose robots.txt answered with an error long ago, which says nothing now',
      [robots('', { status: 0, fetched: NOON - 2 * HOUR })],
      '3 addresses and robots.txt, one each 5 s (the default; its robots.txt was not read yet), about 20 s',
      20,
    ],
    [
      'that wants to be left alone',
      [{ ...robots(''), parked_until: NOON + 2 * HOUR, parked_reason: 'it answered 429' }],
      'not asked before 2026-11-25 14:00 UTC: it answered 429',
      0,
    ],
    [
      'that wanted to be left alone until an hour ago',
      [{ ...robots(''), parked_until: NOON - HOUR, parked_reason: 'it answered 429' }],
      '3 addresses, one each 5 s (the default), about 15 s',
      15,
    ],
  ])('%s', ([, given, words, seconds]) => {
    expect(line(...given)).toBe(`${HOST}: ${words}`);
    expect(plan(...given).seconds).toBe(seconds);
  });
});

const source = (host: string): Source => ({
  ...{ family: 'flat', start: `http://${host}/list` },
  items: { shape: 'cards', selector: 'li', title: { selector: 'a' } },
});
const office = (id: string, ...hosts: string[]): NamedOffice => ({
  ...{ id, status: 'active', note: 'drawn', unknown: [], hosts, sources: hosts.map(source) },
});

async function dry(catalogue: Catalogue, offices: readonly NamedOffice[]) {
  const effects = speaking({ now: () => new Date(NOON) });
  const order = { offices, output: '/nonexistent', limit: null, since: null, until: null, delay: 5 };
  expect(await dryRun(order, catalogue, effects)).toBe(0);
  catalogue.close();
  return { said: effects.said, written: effects.written.join('').split('\n').filter(Boolean) };
}

describe('the whole', () => {
  test('takes as long as the slowest office, whose hosts are asked one after the other', async () => {
    const { said, written } = await dry(emptyCatalogue(), [
      office('kent', 'a.example', 'b.example'),
      office('essex', 'c.example'),
    ]);
    expect(written).toHaveLength(3);
    expect(said.at(-1)).toBe(
      '3 addresses and robots.txt of 3 hosts, about 20 s, as offices are asked side by side, and each for one thing after the other, longer where a robots.txt that was not read yet (3) has a Crawl-delay; nothing was asked',
    );
  });

  test('tells what the catalogue knows, and lists no address that would not be asked for', async () => {
    const catalogue = emptyCatalogue();
    const book = catalogue.ledger.bookOf(catalogue.runs.begin(0).run);
    const entry = {
      host: 'a.example',
      address: 'http://a.example/robots.txt',
      purpose: 'robots',
      status: null,
    } as const;
    for (const [host, parked] of [
      ['a.example', null],
      ['b.example', { until: NOON + HOUR, reason: 'it answered 503' }],
    ] as const) {
      book.reserve({ host, now: NOON - HOUR, pause: 5_000, longest: 1_000 });
      const sent = { ...entry, host, time: NOON - HOUR, bytes: 0, waited: 0, took: 0, rule: null, outcome: 'sent' };
      const number = book.send(sent, 1_000) ?? -1;
      const ending = { status: 200, bytes: 9, took: 6_000, outcome: 'fetched' };
      book.finish(number, host, ending, { next_allowed: NOON - HOUR + 5_000, parked });
      book.keepRobots(host, { text: 'User-agent: *\nCrawl-delay: 7', status: 200, fetched: NOON - HOUR }, 0);
    }
    const { said, written } = await dry(catalogue, [office('kent', 'a.example', 'b.example')]);
    expect(written).toEqual(['http://a.example/list']);
    expect(said.slice(1)).toEqual([
      '  a.example: 1 address, one each 12 s (slowed, as its answers take 6 s), about 18 s',
      '  b.example: not asked before 2026-11-25 13:00 UTC: it answered 503',
      '1 address and robots.txt of 0 hosts, about 18 s, as offices are asked side by side, and each for one thing after the other; nothing was asked',
    ]);
  });
});
