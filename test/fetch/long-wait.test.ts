/** A wait of more than a minute is told once, as it begins; shorter ones are not. */
import { expect, test } from 'vitest';
import { openAsking } from '../../src/commands/asking.ts';
import type { LongWait } from '../../src/fetch/long-wait.ts';
import type { HostBook } from '../../src/model/request.ts';
import { emptyCatalogue } from '../../src/store/catalogue.ts';
import { speaking } from '../commands/speaking.ts';
import { type FakeAnswer, fakeBook, fakeClock, fakeWorld } from './fake-world.ts';

const A = 'http://a.example';
const NOON = Date.UTC(2026, 10, 25, 12);
const MINUTE = 60_000;

/** What is told while two files are asked for. */
async function told(robots: string, { delay = 5, took = 0 } = {}): Promise<(LongWait & { readonly at: number })[]> {
  const waits: (LongWait & { readonly at: number })[] = [];
  const clock = fakeClock();
  const answer = (url: URL): FakeAnswer => (url.pathname === '/robots.txt' ? { body: robots } : { took });
  const { client } = fakeWorld(answer, { clock, onLongWait: (wait) => waits.push({ ...wait, at: clock.now() }) });
  const site = { hosts: ['a.example'], delay };
  for (const name of ['1', '2']) await clock.pass(client.get(`${A}/${name}.pdf`, { site, purpose: 'document' }));
  return waits;
}

test.for([
  ['User-agent: *\nCrawl-delay: 60', {}],
  ['', { took: 29_000 }],
] as const)('up to a minute nothing is told: %s %o', async ([robots, more]) =>
  expect(await told(robots, more)).toEqual([]),
);

test('each wait for a Crawl-delay, until when and why, before it is over', async () => {
  const reason = 'Crawl-delay 120 of its robots.txt';
  expect(await told('User-agent: *\nCrawl-delay: 120')).toEqual([
    { host: 'a.example', until: NOON + 2 * MINUTE, reason, at: NOON },
    { host: 'a.example', until: NOON + 4 * MINUTE, reason, at: NOON + 2 * MINUTE },
  ]);
});

test('what is ordered, and slowness', async () => {
  const reasons = async (...given: Parameters<typeof told>): Promise<string[]> =>
    (await told(...given)).map(({ reason }) => reason);
  expect(await reasons('', { delay: 90 })).toEqual(Array(2).fill('90 s between requests, as ordered'));
  expect(await reasons('', { took: MINUTE })).toEqual([
    'its last answer was slow, or it asked for a longer pause then',
  ]);
});

test('another process that has the turn is told once, however often it is looked at', async () => {
  const [clock, catalogue] = [fakeClock(), emptyCatalogue()];
  const other: HostBook = fakeBook(catalogue);
  other.keepRobots('a.example', { text: '', status: 404, fetched: NOON }, NOON);
  other.reserve({ host: 'a.example', now: NOON, pause: 5_000, longest: 3 * MINUTE });
  other.keepRobots('a.example', { text: '', status: 404, fetched: NOON }, NOON);
  const waits: LongWait[] = [];
  const world = fakeWorld(() => ({}), { clock, book: fakeBook(catalogue), onLongWait: (wait) => waits.push(wait) });
  const site = { hosts: ['a.example'], delay: 5 };
  await clock.pass(world.client.get(`${A}/1.pdf`, { site, purpose: 'document' }));
  expect(waits.map(({ reason }) => reason)).toEqual(['another process has its turn']);
});

test('commands say it in a line', async () => {
  const catalogue = emptyCatalogue();
  const run = catalogue.runs.begin(NOON);
  const stop = new AbortController();
  const said: [string, unknown][] = [];
  const say = (line: string, event: unknown): void => {
    said.push([line, event]);
    // Nobody waits here.
    stop.abort();
  };
  const effects = speaking({ now: () => new Date(NOON), stopping: stop.signal });
  const { client, close } = await openAsking(catalogue, run, {
    agent: 'opcc-decisions',
    effects,
    isReplica: false,
    say,
  });
  const book = catalogue.ledger.bookOf(run.run);
  book.reserve({ host: 'a.example', now: NOON, pause: 0, longest: 0 });
  book.keepRobots(
    'a.example',
    { text: 'User-agent: *\nCrawl-delay: 720', status: 200, fetched: NOON },
    NOON + 12 * MINUTE,
  );
  book.release('a.example');
  const site = { hosts: ['a.example'], delay: 5 };
  expect(await client.get(`${A}/1.pdf`, { site, purpose: 'document' })).toEqual({ state: 'stopped' });
  const reason = 'Crawl-delay 720 of its robots.txt';
  expect(said).toEqual([
    [
      `a.example: not asked before 2026-11-25 12:12 UTC, in 12 min: ${reason}`,
      { event: 'waiting', host: 'a.example', until: '2026-11-25T12:12:00.000Z', seconds: 720, reason },
    ],
  ]);
  await close();
  catalogue.close();
});
