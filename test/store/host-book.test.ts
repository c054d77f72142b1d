/** Turns at a host: whose, for how long, and what becomes of them when their owner is killed, sleeps or is told to stop. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LedgerEntry, Wish } from '../../src/model/request.ts';
import { type Catalogue, openCatalogue } from '../../src/store/catalogue.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';

const HOST = 'a.example';
const wish = (now: number): Wish => ({ host: HOST, now, pause: 5_000, longest: 180_000 });
const entry = (time: number): LedgerEntry => ({
  ...{ time, host: HOST, address: 'http://a.example/1.pdf', purpose: 'document', status: null, bytes: 0 },
  ...{ waited: 0, took: 0, rule: null, outcome: 'sent' },
});
const OK = { status: 200, bytes: 7, took: 300, outcome: 'fetched' };

let folder: string;
const open: Catalogue[] = [];
const process = (): Catalogue => {
  const catalogue = openCatalogue(folder);
  open.push(catalogue);
  return catalogue;
};
/** The book of a process of its own. */
const bookOf = ({ ledger, runs }: Catalogue) => ledger.bookOf(runs.begin(0).run);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opcc-book-'));
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a turn is one process, and the next is due a pause after the answer', () => {
  const [one, other] = [bookOf(process()), bookOf(process())];
  expect(one.reserve(wish(1_000))).toEqual({ state: 'yours', at: 1_000 });
  expect(other.reserve(wish(1_000))).toEqual({ state: 'busy', until: 186_000 });
  const line = one.send(entry(1_000), 180_000) ?? -1;
  one.finish(line, HOST, OK, { next_allowed: 6_300, parked: null });
  expect(other.reserve(wish(1_301))).toEqual({ state: 'yours', at: 6_300 });
  expect(one.reserve(wish(1_301))).toMatchObject({ state: 'busy' });
});

test('another host is nobody else’s affair', () => {
  const [one, other] = [bookOf(process()), bookOf(process())];
  one.reserve(wish(1_000));
  expect(other.reserve({ ...wish(1_000), host: 'b.example' })).toMatchObject({ state: 'yours' });
});

test('a turn that was not used is given back, and the slot with it', () => {
  const [one, other] = [bookOf(process()), bookOf(process())];
  one.reserve(wish(1_000));
  one.release(HOST);
  expect(other.reserve(wish(1_000))).toEqual({ state: 'yours', at: 1_000 });
  // Not by who does not have it.
  one.release(HOST);
  expect(one.reserve(wish(1_000))).toMatchObject({ state: 'busy' });
});

test('a killed process blocks its host until its request must have ended, and a pause', () => {
  const [killed, other] = [bookOf(process()), bookOf(process())];
  killed.reserve(wish(1_000));
  killed.send(entry(1_000), 180_000);
  expect(other.reserve(wish(100_000))).toMatchObject({ state: 'busy' });
  expect(other.reserve(wish(186_000))).toEqual({ state: 'yours', at: 191_000 });
});

test('a run that has the folder to itself need not wait for a killed one: a pause, and the line says that it was cut off', () => {
  const killed = bookOf(process());
  killed.reserve(wish(1_000));
  killed.send(entry(1_000), 180_000);
  const next = process();
  next.ledger.sweep(2_000);
  expect(bookOf(next).reserve(wish(2_000))).toEqual({ state: 'yours', at: 7_000 });
  expect([...next.ledger.lines()]).toMatchObject([{ outcome: 'cut_off', sent: true, status: null }]);
  expect(next.ledger.summary()).toMatchObject([{ host: HOST, requests: 1, refused: 0 }]);
});

test('times that no host may ask for, by a clock once wrong, are brought back to the most that it may', () => {
  const DAY = 24 * 3600 * 1000;
  const now = 1_000 * DAY;
  const one = process();
  const book = bookOf(one);
  const end = (host: string, next_allowed: number, until: number): void => {
    book.reserve({ ...wish(1_000), host });
    const line = book.send({ ...entry(1_000), host }, 180_000) ?? -1;
    book.finish(line, host, OK, { next_allowed, parked: { until, reason: 'it answered 503' } });
  };
  end('far.example', 2_900_000 * DAY, 2_900_000 * DAY);
  end('near.example', now + 3_000, now + 29 * DAY);
  book.keepRobots('far.example', { text: 'x', status: 200, fetched: 2_900_000 * DAY }, 0);
  book.keepRobots('near.example', { text: 'x', status: 200, fetched: now }, 0);
  expect(one.ledger.sweep(now)).toEqual(['far.example']);
  const most = { parked_until: now + 30 * DAY, next_allowed: now + 3_600_000, robots: null };
  expect(book.host('far.example')).toMatchObject(most);
  const kept = { parked_until: now + 29 * DAY, next_allowed: now + 3_000, robots: { fetched: now } };
  expect(book.host('near.example')).toMatchObject(kept);
  // Brought back once: from then on the time runs down.
  expect(one.ledger.sweep(now + DAY)).toEqual([]);
  expect(book.host('far.example')).toMatchObject({ parked_until: now + 30 * DAY });
});

test('who slept through his turn sends nothing', () => {
  const [sleeper, other] = [bookOf(process()), bookOf(process())];
  sleeper.reserve(wish(1_000));
  expect(other.reserve(wish(500_000))).toMatchObject({ state: 'yours' });
  expect(sleeper.send(entry(500_000), 180_000)).toBeNull();
  expect(other.send(entry(500_000), 180_000)).not.toBeNull();
});

test('nothing is sent before the slot', () => {
  const one = bookOf(process());
  one.reserve(wish(1_000));
  one.finish(one.send(entry(1_000), 180_000) ?? -1, HOST, OK, { next_allowed: 6_300, parked: null });
  one.reserve(wish(1_400));
  expect(one.send(entry(6_299), 180_000)).toBeNull();
  expect(one.send(entry(6_300), 180_000)).not.toBeNull();
});

test('a parked host is parked for all, also for the next run, and what another wrote is kept', () => {
  const [one, other] = [bookOf(process()), bookOf(process())];
  one.reserve(wish(1_000));
  const line = one.send(entry(1_000), 180_000) ?? -1;
  other.keepRobots(HOST, { text: 'User-agent: *', status: 200, fetched: 900 }, 40_000);
  one.finish(line, HOST, OK, { next_allowed: 6_300, parked: { until: 90_000, reason: 'it answered 429' } });
  expect(other.reserve(wish(89_999))).toEqual({ state: 'parked' });
  expect(bookOf(process()).host(HOST)).toEqual({
    ...{ host: HOST, next_allowed: 40_000, parked_until: 90_000, parked_reason: 'it answered 429' },
    robots: { text: 'User-agent: *', status: 200, fetched: 900 },
  });
});

test('the ledger of a catalogue of an earlier version tells what was sent and what was not', () => {
  const file = join(folder, 'catalogue.sqlite');
  const database = new DatabaseSync(file);
  database.exec(`${MIGRATIONS[0]}; pragma application_id = ${0x4f504343}; pragma user_version = 1;
    insert into runs values (1, 0, 0, null, null);
    insert into requests values (1, 1, 5, '${HOST}', 'http://a.example/', 'listing', 200, 9, 0, 3, null, 'fetched');
    insert into requests values (2, 1, 6, '${HOST}', 'http://a.example/x', 'listing', null, 0, 0, 0, 'line 1', 'robots');`);
  database.close();
  const looking = openCatalogue(folder);
  open.push(looking);
  expect(looking.ledger.summary()).toMatchObject([{ host: HOST, requests: 1, refused: 1 }]);
});
