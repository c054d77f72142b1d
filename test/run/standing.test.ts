/** Papers that the pages link to and that are never there: told at each look, and from the third on no failure of the run. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { exitOf } from '../../src/commands/run-exit.ts';
import { statusCommand } from '../../src/commands/status.ts';
import { openArchive } from '../../src/fetch/archive.ts';
import { type Fetched, failed, refused } from '../../src/fetch/fetched.ts';
import type { DetailRule, NamedOffice, Source } from '../../src/model/office.ts';
import { collect } from '../../src/run/collect.ts';
import { failedPapers, standingPapers } from '../../src/run/papers.ts';
import type { Release } from '../../src/run/publish.ts';
import type { Order } from '../../src/run/world.ts';
import { emptyCatalogue } from '../../src/store/catalogue.ts';
import { speaking } from '../commands/speaking.ts';
import { LIST, link, listPage, OFFICE, type Stage, stage } from './fake-office.ts';

const FIRST = 'http://a.example/D1.pdf';
const SECOND = 'http://a.example/D2.pdf';
const PDF = '%PDF-1.7 paper %%EOF';
const row = (name: string, target = `${name}.pdf`) =>
  [name, `Paper ${name}`, `0${name[1]}/02/2024`, link(target)] as const;
const LISTED = listPage(row('D1'), row('D2'));

const folder = mkdtempSync(join(tmpdir(), 'opcc-standing-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Looking {
  /** Moves on to another day, and so to another look. Default true. */
  readonly isNew?: boolean;
  readonly isOffline?: boolean;
  readonly until?: string;
}

/** Collects an office again and again, a look a day; what the site answers may change between. No publishing, no waiting. */
function looking(office: NamedOffice, site: Record<string, string | Fetched>) {
  const catalogue = emptyCatalogue();
  const archive = openArchive(join(folder, 'archive'));
  let days = 0;
  const get = async (address: string): Promise<Fetched> => {
    const answer = site[address] ?? { state: 'missing', message: `404 from ${address}` };
    if (typeof answer !== 'string') return answer;
    return { state: 'fetched', address, bytes: Buffer.from(answer), charset: 'utf-8', etag: null, last_modified: null };
  };
  const run = async ({ isNew = true, isOffline = false, until }: Looking = {}) => {
    days += isNew ? 1 : 0;
    const now = Date.UTC(2026, 10, days);
    const order: Order = {
      ...{ offices: [office], output: folder, limit: null, since: null, until: until ?? null, delay: 0 },
    };
    const result = await collect(office, order, {
      ...{ catalogue, archive, client: isOffline ? null : { get }, now: () => now },
      run: { run: days, started: now, fresh_since: now },
      openReader: () => Promise.reject(new Error('nothing is read')) as never,
      stopping: new AbortController().signal,
      tell: { line: () => undefined, progress: () => undefined },
    });
    const release = { unreadable: {} } as Release;
    const exit = exitOf({ offices: [{ ...result, lostFiles: [] }], read: 0, release }, false, false);
    return { exit, papers: result.papers };
  };
  const exits = async (...looks: Looking[]): Promise<number[]> => {
    const codes = [];
    for (const look of looks) codes.push((await run(look)).exit);
    return codes;
  };
  const standing = () => standingPapers(office.id, failedPapers(office.id, catalogue), catalogue);
  return { run, exits, standing };
}

test('a paper that is not there counts as failed, and alters no exit code from the third look on', async () => {
  const site: Record<string, string> = { [LIST]: LISTED, [FIRST]: PDF };
  const { run, exits, standing } = looking(OFFICE, site);
  expect(await exits({}, {})).toEqual([3, 3]);
  expect(standing()).toEqual([]);
  expect(await run()).toMatchObject({ exit: 0, papers: { failed: 1, standing: 1, reasons: { missing: 1 } } });
  expect(standing()).toEqual([{ address: SECOND, reason: 'missing', looks: 3, since: '2026-11-01' }]);
  // A new one beside it is a failure of its own.
  site[LIST] = listPage(row('D1'), row('D2'), row('D3'));
  expect(await exits({}, {}, {})).toEqual([3, 3, 0]);
  site[SECOND] = PDF;
  expect(await run()).toMatchObject({ exit: 0, papers: { failed: 1, standing: 1 } });
  site[LIST] = LISTED;
  expect(await run()).toMatchObject({ exit: 0 });
  expect(standing().map(({ address }) => address)).not.toContain(SECOND);
});

test('a look counts once: not again where it is taken up, nor where nobody asked', async () => {
  const { exits } = looking(OFFICE, { [LIST]: LISTED, [FIRST]: PDF });
  const again = { isNew: false };
  expect(await exits({}, again, again, again)).toEqual([3, 3, 3, 3]);
  const [offline, other] = [{ isOffline: true }, { until: '2024-02-01' }];
  expect(await exits(offline, offline, other, other, {})).toEqual([3, 3, 3, 3, 3]);
  expect(await exits({}, offline)).toEqual([0, 0]);
});

test('an error of the moment is never how things are, and does not make what stands new', async () => {
  const site: Record<string, string | Fetched> = { [LIST]: LISTED, [FIRST]: PDF, [SECOND]: failed('status', '500') };
  const { exits } = looking(OFFICE, site);
  expect(await exits({}, {}, {}, {})).toEqual([3, 3, 3, 3]);
  delete site[SECOND];
  expect(await exits({}, {}, {})).toEqual([3, 3, 0]);
  site[SECOND] = failed('timeout', 'slow');
  expect(await exits({})).toEqual([3]);
  delete site[SECOND];
  expect(await exits({})).toEqual([0]);
});

const [SOURCE] = OFFICE.sources as readonly [Source & { readonly family: 'flat' }];
const withPages = (detail: DetailRule): NamedOffice => ({ ...OFFICE, sources: [{ ...SOURCE, detail }] });
const SORRY = '<!doctype html><title>Page not found - Example</title><h1>Page not found</h1>';

test.for<[string, NamedOffice, string, string | Fetched | undefined]>([
  ["a link away from the office's hosts", OFFICE, 'host', refused('host', 'not one of its hosts')],
  ['one that robots.txt closes', OFFICE, 'robots', refused('robots', 'Disallow: /')],
  ['one that is too large', OFFICE, 'too_large', failed('too_large', 'more than may be')],
  ['an error page or no document in its place', OFFICE, 'no_paper', SORRY],
  ['the page that leads to it', withPages({ documents: 'main a' }), 'missing', undefined],
  ['the page that is it', withPages({ record: 'html', documents: 'main a' }), 'missing', undefined],
])('so it is with %s', async ([, office, reason, answer]) => {
  const list = listPage(row('D2'));
  const { exits, standing } = looking(office, { [LIST]: list, ...(answer === undefined ? {} : { [SECOND]: answer }) });
  expect(await exits({}, {}, {}, {})).toEqual([3, 3, 0, 0]);
  expect(standing()).toEqual([{ address: SECOND, reason, looks: 4, since: '2026-11-01' }]);
});

let opened: Stage | undefined;
afterEach(() => opened?.close());

test('it is no news: the tables told of it all along', async () => {
  opened = stage({ [LIST]: LISTED, [FIRST]: PDF });
  const tables = [];
  for (let look = 0; look < 3; look++) {
    await opened.wait(1);
    await opened.run();
    tables.push(['decisions.csv', 'issues.csv', 'changes.csv', 'datapackage.json'].map(opened.bytes));
  }
  expect(opened.table('issues')).toMatchObject([{ code: 'FETCH_MISSING' }]);
  expect(tables[1]).toEqual(tables[0]);
  expect(tables[2]).toEqual(tables[0]);
  const effects = speaking();
  await statusCommand({ output: opened.folder }, effects);
  expect(effects.written.join('')).toMatch(
    /^standing {2}kent: http:\/\/a\.example\/D2\.pdf: not there, 3 looks in a row, since 2026-11-26$/m,
  );
});
