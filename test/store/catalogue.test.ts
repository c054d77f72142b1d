import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import type { HostState, LedgerEntry } from '../../src/model/request.ts';
import { type Catalogue, emptyCatalogue, openCatalogue } from '../../src/store/catalogue.ts';
import { lockFolder } from '../../src/store/lock.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import type { StoredPage } from '../../src/store/pages.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'opcc-store-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

const HOUR = 3_600_000;
const entry: LedgerEntry = {
  ...{ time: 1000, host: 'a.example', address: 'http://a.example/1.pdf', purpose: 'document', status: 200 },
  ...{ bytes: 7, waited: 5000, took: 12, rule: 'no rule', outcome: 'fetched' },
};
const state: HostState = {
  ...{ host: 'a.example', next_allowed: 6012.4, parked_until: 0, parked_reason: null },
  robots: { text: 'User-agent: *', status: 200, fetched: 900 },
};
const page: StoredPage = {
  ...{ office: 'kent', address: 'http://a.example/', state: 'page', message: null, found_at: 'http://a.example/' },
  ...{ sha256: 'ab', media_type: 'text/html', charset: null, etag: '"1"', last_modified: null, asked: 5 },
};

test('what is written is there when it is opened again', () => {
  const where = folder();
  const first = openCatalogue(where);
  const run = first.runs.begin(0);
  const book = first.ledger.bookOf(run.run);
  expect(book.reserve({ host: 'a.example', now: 900, pause: 5000, longest: 1000 })).toEqual({
    state: 'yours',
    at: 900,
  });
  const line = book.send({ ...entry, status: null, bytes: 0, took: 0, outcome: 'sent' }, 1000) ?? -1;
  book.finish(line, 'a.example', entry, { next_allowed: state.next_allowed, parked: null });
  if (state.robots !== null) book.keepRobots('a.example', state.robots, 0);
  first.pages.keep(page);
  first.runs.setKind('live');
  first.close();
  const again = openCatalogue(where);
  // Never earlier than it was: a part of a millisecond counts as one.
  expect(again.ledger.bookOf(1).host('a.example')).toEqual({ ...state, next_allowed: 6013 });
  expect(again.pages.find('kent', 'http://a.example/')).toEqual(page);
  expect(again.runs.kind()).toBe('live');
  expect(again.ledger.summary()).toMatchObject([
    { host: 'a.example', requests: 1, bytes: 7, outcomes: { fetched: 1 } },
  ]);
  again.close();
});

test('a folder is for one kind, for good', () => {
  const catalogue = emptyCatalogue();
  catalogue.runs.setKind('replica');
  catalogue.runs.setKind('live');
  expect(catalogue.runs.kind()).toBe('replica');
});

test('a run takes up one that was cut off less than a day ago, and no other', () => {
  const { runs } = emptyCatalogue();
  const first = runs.begin(0);
  expect(runs.begin(HOUR).fresh_since).toBe(first.fresh_since);
  expect(runs.begin(23 * HOUR).fresh_since).toBe(first.fresh_since);
  expect(runs.begin(25 * HOUR).fresh_since).toBe(25 * HOUR);
  const last = runs.begin(26 * HOUR);
  runs.end(last, 27 * HOUR, 'done');
  expect(runs.begin(28 * HOUR).fresh_since).toBe(28 * HOUR);
});

test('a page that failed does not take the place of one that was had', () => {
  const { pages } = emptyCatalogue();
  pages.keep(page);
  pages.keep({ ...page, state: 'failed', message: 'broke', sha256: null, asked: 9 });
  expect(pages.find('kent', page.address)).toEqual(page);
  pages.keep({ ...page, state: 'missing', message: '404', sha256: null, asked: 9 });
  expect(pages.find('kent', page.address)?.state).toBe('missing');
});

test('a transaction is written whole or not at all', () => {
  const catalogue = emptyCatalogue();
  const write = (): void =>
    catalogue.transaction(() => {
      catalogue.pages.keep(page);
      throw new Error('in the middle');
    });
  expect(write).toThrow('in the middle');
  expect(catalogue.pages.find('kent', page.address)).toBeNull();
});

test('files: held, missed once, gone, back, and other content', () => {
  const { files } = emptyCatalogue();
  const place = { office: 'kent', address: 'http://a.example/1.pdf', checked: 1 };
  const content = (sha256: string) => ({
    ...{ sha256, media_type: 'application/pdf', bytes: 3, etag: null, http_last_modified: null },
    retrieved_date: '2026-11-25',
  });
  const stateNow = () => files.find('kent', place.address)?.state;
  files.miss(place, 'missing', 'missing', '404');
  expect(stateNow()).toBe('missing');
  files.hold(place, content('aa'));
  files.miss(place, 'missing', 'missing', '404');
  expect(stateNow()).toBe('held');
  files.miss(place, 'failed', 'network', 'broke');
  expect(stateNow()).toBe('held');
  files.miss(place, 'missing', 'missing', '404');
  expect(stateNow()).toBe('gone');
  files.hold(place, content('bb'));
  expect(stateNow()).toBe('held');
  expect(files.document('kent', 'aa')?.superseded_by).toBe('bb');
  files.hold(place, content('aa'));
  expect([files.document('kent', 'aa')?.superseded_by, files.document('kent', 'bb')?.superseded_by]).toEqual([
    null,
    'aa',
  ]);
});

test.for([
  [
    'another kind of database',
    (database: DatabaseSync) => database.exec('create table cats (name text)'),
    /expected a catalogue of this program/,
  ],
  [
    'a catalogue of a later version',
    (database: DatabaseSync) =>
      database.exec(`create table runs (run); pragma application_id = ${0x4f504343}; pragma user_version = 99`),
    /of version 99, expected at most \d+/,
  ],
] as const)('%s is refused and left as it is', ([, make, words]) => {
  const where = folder();
  const database = new DatabaseSync(join(where, 'catalogue.sqlite'));
  make(database);
  database.close();
  const open = (): Catalogue => openCatalogue(where);
  expect(open).toThrow(words);
});

test('a catalogue of an earlier version is brought up to date with all it holds; looking alone says what to do', () => {
  const where = folder();
  const file = join(where, 'catalogue.sqlite');
  const database = new DatabaseSync(file);
  database.exec(`${MIGRATIONS[0]}; pragma application_id = ${0x4f504343}; pragma user_version = 1`);
  database.exec("insert into settings values ('kind', 'live')");
  database.close();
  expect(() => openCatalogue(where, { readOnly: true })).toThrow(/of version 1, expected \d+: the next opcc run/);
  const catalogue = openCatalogue(where);
  expect([catalogue.runs.kind(), catalogue.releases.last(), catalogue.looks.last('kent')]).toEqual(['live', [], null]);
  catalogue.close();
});

test('what was listed without a paper is told apart by its day as well, in a catalogue of before too', () => {
  const where = folder();
  const database = new DatabaseSync(join(where, 'catalogue.sqlite'));
  const earlier = 5;
  for (const step of MIGRATIONS.slice(0, earlier)) database.exec(step);
  database.exec(`pragma application_id = ${0x4f504343}; pragma user_version = ${earlier}`);
  const list = (key: string, title: string, date: string | null) => {
    const [address, documents] = ['http://a.example/', '[]'];
    database
      .prepare("insert into listings values ('kent', ?, 0, null, ?, ?, 'unlinked', ?, ?, ?, 0, '2024-05-01', 0)")
      .run(key, title, date, address, address, documents);
    database
      .prepare("insert into stubs values ('kent', ?, 'facts', ?, 'hash', 'text/html', 9, '2024-05-01', '{}')")
      .run(key, address);
  };
  list('|Boats', 'Boats', '2024-03-01');
  list('|Hats', 'Hats', null);
  list('http://a.example/caps', 'Caps', '2024-03-01');
  database.close();
  const catalogue = openCatalogue(where);
  const expected = ['http://a.example/caps', '|Boats|2024-03-01', '|Hats'];
  expect(catalogue.listings.of('kent').map(({ key }) => key)).toEqual(expected);
  expect([...catalogue.stubs.of('kent').keys()].sort()).toEqual(expected);
  catalogue.close();
});

test('one at a time; the lock says who has it, and goes with its owner', async () => {
  const where = folder();
  const lock = lockFolder(where, 'process 1');
  expect(() => lockFolder(where, 'process 2')).toThrow(/process 1 is at work there/);
  lock.release();
  const script = `
    const { lockFolder } = await import(${JSON.stringify(new URL('../../src/store/lock.ts', import.meta.url).href)});
    lockFolder(${JSON.stringify(where)}, 'a process that will be killed');
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(() => lockFolder(where, 'process 3')).toThrow(/a process that will be killed is at work there/);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  lockFolder(where, 'process 4').release();
}, 30_000);

test('a catalogue that was written over in part is named, and not built upon', () => {
  const where = folder();
  const made = openCatalogue(where);
  for (let at = 0; at < 400; at++) made.pages.keep({ ...page, address: `http://a.example/${at}/${'x'.repeat(200)}` });
  made.close();
  const file = join(where, 'catalogue.sqlite');
  const bytes = readFileSync(file);
  bytes.fill(0x5a, bytes.length - 16 * 4096, bytes.length - 4096);
  writeFileSync(file, bytes);
  expect(() => openCatalogue(where)).toThrow(/unexpected (?:damage in|database) .*catalogue\.sqlite/);
});
