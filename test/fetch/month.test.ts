/** A month with ten hosts that are slow, fail, park, change their rules or want to see a browser, and what the ledger says of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCatalogue } from '../../src/store/catalogue.ts';
import { type FakeWorld, fakeBook, fakeClock, fakeWorld } from './fake-world.ts';
import { faultsOf, type Witnessed } from './month-checks.ts';
import { answerAt, chance, DAY, hostsOf, pathsOf } from './month-sites.ts';

const DELAY = 5;
const never = new AbortController().signal;

interface Month {
  readonly witnessed: readonly Witnessed[];
  readonly faults: readonly string[];
  readonly outcomes: Readonly<Record<string, number>>;
}

/** Each client is as a process of its own: with its own connection to the catalogue. The first begins anew every day, the others last the month. */
async function month(seed: number, clients: number, days: number): Promise<Month> {
  const folder = mkdtempSync(join(tmpdir(), 'opcc-month-'));
  const clock = fakeClock();
  const hosts = hostsOf('example');
  const worlds: FakeWorld[] = [];
  const open = (catalogue: ReturnType<typeof openCatalogue>): FakeWorld => {
    const world = fakeWorld((url) => answerAt(url, clock.now(), seed), { clock, book: fakeBook(catalogue) });
    worlds.push(world);
    return world;
  };
  const catalogues = Array.from({ length: clients }, () => openCatalogue(folder));
  try {
    const live = async (catalogue: ReturnType<typeof openCatalogue>, number: number): Promise<void> => {
      let world = open(catalogue);
      const start = clock.now();
      for (let day = 0; day < days; day++) {
        if (number === 0) world = open(catalogue);
        await clock.sleep(start + (day + chance(seed, day, number) / 50) * DAY - clock.now(), never);
        const asking = { site: { hosts, delay: DELAY }, purpose: 'document' } as const;
        const visit = async (host: string): Promise<void> => {
          for (const path of pathsOf(day, number)) await world.client.get(`http://${host}${path}`, asking);
        };
        await Promise.all(hosts.map(visit));
      }
    };
    await clock.pass(Promise.all(catalogues.map(live)));
    const witnessed = worlds.flatMap(({ seen }) =>
      seen.map(({ url, host, from, to }) => ({ url, host, from, to, given: answerAt(new URL(url), from, seed) })),
    );
    const lines = [...(catalogues[0]?.ledger.lines() ?? [])];
    const outcomes = Object.fromEntries(
      [...Map.groupBy(lines, ({ outcome }) => outcome)].map(([outcome, some]) => [outcome, some.length]),
    );
    return { witnessed, faults: faultsOf(witnessed, lines, DELAY), outcomes };
  } finally {
    for (const catalogue of catalogues) catalogue.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test.for([
  ['one process', 1, 1, 31],
  ['two processes over one catalogue', 2, 2, 31],
  ['two processes, other luck', 3, 2, 6],
  ['three processes', 4, 3, 5],
] as const)(
  '%s: none too early, none against robots.txt, none while parked, all in the ledger',
  async ([, seed, clients, days]) => {
    const { witnessed, faults, outcomes } = await month(seed, clients, days);
    expect(faults).toEqual([]);
    expect(witnessed.length).toBeGreaterThan(days * clients * 10);
    // The month had what it was made for.
    for (const outcome of ['fetched', 'parked', 'robots', 'redirect', 'network'])
      expect(outcomes[outcome]).toBeGreaterThan(0);
  },
);

test('the checks see what is wrong', () => {
  const one = { host: 'h', to: 1000, from: 1000, given: {} };
  const robots: Witnessed = { ...one, url: 'http://h/robots.txt', given: { body: 'Disallow: /odd/' } };
  const faults = (then: Partial<Witnessed>, first: Partial<Witnessed> = {}): string =>
    faultsOf(
      [
        { ...robots, ...first },
        { ...one, url: 'http://h/1', from: 9000, to: 9000, ...then },
      ],
      [],
      5,
    ).join();
  expect(faults({})).not.toMatch(/came|closed/);
  expect(faults({})).toMatch(/robots.txt was seen and does not stand in the ledger/);
  expect(faults({ from: 5999 })).toMatch(/came 4999 ms after the last/);
  expect(faults({ url: 'http://h/odd/1' })).toMatch(/is closed by robots.txt/);
  expect(faults({}, { given: { status: 500 } })).toMatch(/after robots.txt answered 500/);
  expect(faults({}, { given: { status: 429, headers: { 'retry-after': '60' } } })).toMatch(/while its host was parked/);
  expect(faults({ from: 90_000_000 })).toMatch(/robots.txt of more than a day/);
});
