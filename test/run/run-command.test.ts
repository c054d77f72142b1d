/** `opcc run` on the bundled replicas over real HTTP on this machine, and `opcc status` on what it leaves. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Effects } from '../../src/commands/effects.ts';
import { type RunOptions, runCommand } from '../../src/commands/run.ts';
import { spanOf } from '../../src/commands/run-order.ts';
import { closingBlock } from '../../src/commands/run-report.ts';
import { statusCommand } from '../../src/commands/status.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { replicaIds } from '../../src/replica/replica-offices.ts';
import { openCatalogue } from '../../src/store/catalogue.ts';
import { lockFolder } from '../../src/store/lock.ts';
import { type Spoken, speaking } from '../commands/speaking.ts';
import { falseArchiveFiles, published } from './killed-runs.ts';
import { replicaTable } from './replica-table.ts';

let output: string;
let first: Effects & Spoken;
let exit: number;
const PATIENCE = 120_000;
const replica = (more: Partial<RunOptions> = {}): RunOptions => ({ replica: true, delay: '0', output, ...more });

beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), 'opcc-replica-'));
  first = speaking();
  exit = await runCommand([], replica(), first);
}, PATIENCE);
afterAll(() => rm(output, { recursive: true, force: true }));

const rows = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(output, `${name}.csv`), 'utf8'), { columns: true });

describe('the first run', () => {
  test('says that these are replicas, how they are asked, and how to run a live office', () => {
    const talk = first.said.join('\n');
    expect(talk).toMatch(
      /^Bundled replicas, not the live sites: bedfordshire, cambridgeshire, city-of-london, cumbria, derbyshire, dorset, .*, surrey\. .*fictional/,
    );
    expect(talk).toMatch(/asked every 0 s instead of every 5 s/);
    expect(talk).toMatch(/opcc run nottinghamshire --output .*live/);
  });

  test('ends with the news of the run, and well', () => {
    expect(first.said.filter((line) => line.startsWith('NOT READ'))).toHaveLength(2);
    expect(first.said.at(-1)).toMatch(/8 papers and 2 list pages .*: such faults are built into the replicas/);
    expect(first.said.at(-1)).toMatch(/new 57 · changed 0 · unchanged 0 · gone 0 · unreadable 0 · needs review \d+/);
    expect(first.said.at(-1)).toMatch(
      /listed without a paper: 2 on the list page alone, 3 withdrawn, 7 withheld, 2 without a link \(/,
    );
    expect(exit).toBe(0);
  });

  test('leaves the tables and every original under its hash', () => {
    expect(Object.keys(published(output))).toEqual([
      ...['amounts.csv', 'changes.csv', 'citations.csv', 'datapackage.json', 'decisions.csv', 'decisions.json'],
      ...['decisions.ndjson', 'documents.csv', 'issues.csv', 'parties.csv'],
    ]);
    const statuses = Map.groupBy(rows('decisions'), ({ record_status }) => record_status);
    expect([statuses.get('active')?.length, statuses.get('stub')?.length]).toEqual([57, 22]);
    expect(falseArchiveFiles(output)).toEqual([]);
    for (const { sha256 = '', media_type = '' } of rows('documents')) {
      const ending = media_type === 'application/pdf' ? 'pdf' : 'html';
      expect(readdirSync(join(output, 'archive', sha256.slice(0, 2)))).toContain(`${sha256}.${ending}`);
    }
  });

  test('makes every row of a log a decision once, and none of one that is not there', () => {
    const ofLogs = rows('decisions').filter(
      ({ office_id, record_status }) => office_id === 'dorset' && record_status === 'active',
    );
    const told = ofLogs.map(({ title, decision_date, value }) => [title, decision_date, value]);
    expect(told.sort()).toEqual([
      ['Appointment of independent custody visitors', '2017-11-14', ''],
      ['Counselling service for officers and staff', '2024-01-09', ''],
      ['Disposal of garage plot at Sherborne', '2017-06-21', ''],
      ['Fund for rural crime prevention', '2024-03-19', ''],
      ['Grant to Purbeck Road Safety Group', '2017-03-03', ''],
      ['Police precept for 2024/25', '2024-02-06', ''],
      ['Replacement of marine unit outboard engines', '2017-01-12', '18450.00'],
    ]);
    expect(new Set(ofLogs.map(({ decision_id }) => decision_id)).size).toBe(7);
    const logs = rows('documents').filter(({ source_url }) => source_url?.includes('/dorset/log-'));
    expect(logs.map(({ extraction_status }) => extraction_status)).toEqual(['ok', 'ok']);
  });

  test('keeps to the Crawl-delay of a host, longer than the order', () => {
    const catalogue = openCatalogue(output, { readOnly: true });
    const times = [...catalogue.ledger.lines()].filter(({ host }) => host === 'north-yorkshire.replica.localhost');
    catalogue.close();
    const gaps = times.slice(1).map(({ time }, at) => time - (times[at]?.time ?? 0) - (times[at]?.took ?? 0));
    expect(times.map(({ outcome }) => outcome)).toEqual(['fetched', 'fetched', 'fetched', 'fetched']);
    // The first is robots.txt itself, which says it.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(199);
  });

  test('publishes nothing fictional under the address of a real office', () => {
    const hosts = rows('documents').flatMap(({ source_url = '', landing_page_url = '' }) =>
      [source_url, landing_page_url].filter((address) => address !== '').map((address) => new URL(address).host),
    );
    const replicas = replicaIds().map((id) => `${id}.replica.localhost`);
    expect([...new Set(hosts)].sort()).toEqual([...replicas, 'files.cumbria.replica.localhost'].sort());
  });

  test('puts what the list says beside the paper, and names with spaces as they are', () => {
    const seed = rows('documents').find(({ file_name }) => file_name === 'derbyshire-dn15-22.pdf');
    expect(seed).toMatchObject({
      listing_title: 'Mosaic Segmentation Tool',
      listing_date: '2022-03-02',
      landing_page_url: 'http://derbyshire.replica.localhost/sites/derbyshire/2022.html',
      media_type: 'application/pdf',
      status: 'live',
      retrieved_date: '2026-11-25',
    });
    expect(rows('documents').map(({ file_name }) => file_name)).toContain('DN12-24 (final).pdf');
  });

  test.for([
    ['DISCOVER_WITHDRAWN', 'DN26-22'],
    ['DISCOVER_WITHDRAWN', '2013/042'],
    ['DISCOVER_WITHHELD', '2013/043'],
    ['DISCOVER_WITHHELD', 'PCD 1490'],
    ['DISCOVER_BROKEN', 'PCD 61'],
    ['DISCOVER_PAGE_MISSING', 'Decision-Log-2012.aspx'],
    ['DISCOVER_REPEATED', 'derbyshire-dn15-22.pdf?style=highcontrast'],
    ['DISCOVER_UNLINKED', '029 Decision on the estate'],
    ['DISCOVER_DATE_UNREAD', '31/06/2024'],
    ['DISCOVER_REPEATED', '(S(q1w2e3))'],
    ['FETCH_MISSING', 'DN30-23'],
    ['FETCH_MISSING', 'log-2012.pdf'],
    ['HTML_NO_PAPER', 'dn-12-2023.html'],
    ['DISCOVER_BROKEN', 'MId=24077'],
    ['DISCOVER_UNLINKED', '4 Nov 2026'],
    ['DISCOVER_REPEATED', 'https://www.leicestershire.replica.localhost/'],
    ['FETCH_OUTSIDE', 'old.nottinghamshire-pcc.example'],
  ] as const)('tells %s of %s', ([code, what]) => {
    expect(rows('issues').filter((row) => row.code === code && row.observed?.includes(what))).toHaveLength(1);
  });
});

test('the README tells what came of every replica: `npm run golden` writes it', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(await replicaTable(output, rows('issues')));
});

describe('afterwards', () => {
  test('the same run again says that nothing is new and writes the same bytes', { timeout: PATIENCE }, async () => {
    const before = published(output);
    const effects = speaking();
    expect(await runCommand([], replica(), effects)).toBe(0);
    expect(effects.said.at(-1)).toMatch(
      /Nothing new: the tables hold what they held before\.\n.*fetched 58 · failed 8 \(6 not there, .*\) · waiting 0\n.*unchanged 57/,
    );
    expect(published(output)).toEqual(before);
  });

  test('offline the same, without a request', { timeout: PATIENCE }, async () => {
    const requests = (): number => {
      const catalogue = openCatalogue(output, { readOnly: true });
      const all = catalogue.ledger.summary().map((host) => host.requests);
      catalogue.close();
      return all.reduce((sum, number) => sum + number, 0);
    };
    const [before, asked] = [published(output), requests()];
    expect(await runCommand([], replica({ offline: true }), speaking())).toBe(0);
    expect([published(output), requests()]).toEqual([before, asked]);
  });

  test('a dry run lists what would be asked and asks for nothing', async () => {
    const effects = speaking();
    expect(await runCommand(['nottinghamshire'], replica({ dryRun: true }), effects)).toBe(0);
    const addresses = effects.written.map((line) => line.trim());
    expect(addresses).toContain(
      'http://nottinghamshire.replica.localhost/sites/nottinghamshire/Public-Information/Decisions/Decision-Log-2018.aspx',
    );
    expect(addresses.every((address) => !address.endsWith('2018.031.pdf'))).toBe(true);
    expect(effects.said.at(-1)).toMatch(/nothing was asked/);
  });

  test('status says what is held and what was asked', async () => {
    const effects = speaking();
    expect(await statusCommand({ output }, effects)).toBe(0);
    const text = effects.written.join('');
    expect(text).toMatch(/^Bundled, fictional replicas\. Run \d+ of \d+ began 2026-11-25 09:\d\d UTC and ended/);
    expect(text).toMatch(/derbyshire\s+16\s+1\s+14\s+1\s+0\s+0\s+0\s+14/);
    expect(text).toMatch(/NOT READ {2}lancashire: http:\S+: the page is gone \(404\) - look at it/);
    expect(text).toMatch(/derbyshire\.replica\.localhost: \d+ requests/);
    const machine = speaking();
    await statusCommand({ output, json: true }, machine);
    expect(JSON.parse(machine.written.join(''))).toMatchObject({
      kind: 'replica',
      offices: replicaIds().map((office) => ({ office })),
    });
  });
});

test('told to stop it ends with 130 and says how to go on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'opcc-stopped-'));
  const effects = speaking({ stopping: AbortSignal.abort() });
  expect(await runCommand([], replica({ output: folder }), effects)).toBe(130);
  expect(effects.said.at(-1)).toMatch(
    /Stopped\..*there are no tables yet\.\n.*fetched 0 · failed 0 · waiting 0.*\n.*the same command goes on from here/,
  );
  expect(published(folder)).toEqual({});
  await rm(folder, { recursive: true });
});

test('a first run that could read nothing says why', () => {
  const counts = {
    decisions: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    gone: 0,
    changes: 0,
    needsReview: 0,
    unreadable: {},
    pictures: 0,
    stubs: 0,
  };
  const tables = { files: [], rows: {}, guarded: 0, duplicates: 0 };
  const papers = { found: 0, without_paper: 0, fetched: 0, gone: 0, failed: 0, standing: 0, waiting: 0, reasons: {} };
  const office = {
    office: 'kent',
    hasFailed: true,
    lists: [],
    papers,
    trouble: 'no answer',
    parked: null,
    fetched: 0,
    lostFiles: [],
  };
  const report = { read: 0, offices: [office], release: { ...counts, without: {}, silences: [], tables } };
  const setting = { output: 'output', isReplica: false, hasTables: true, program: 'opcc' };
  const text = closingBlock(report, setting).join('\n');
  expect(text).toMatch(/Nothing could be read: the tables are empty\./);
  expect(text).toMatch(/not read {3}kent, no answer/);
  expect(text).not.toMatch(/Nothing new/);
});

test('a span of months or years is the days that these have', () => {
  expect(spanOf({ since: '2024', until: '2024-02' })).toEqual({ since: '2024-01-01', until: '2024-02-29' });
  expect(spanOf({ until: '2023' })).toEqual({ since: null, until: '2023-12-31' });
  expect(() => spanOf({ since: '2024-02', until: '2024-01' })).toThrow(/--until 2024-01 before --since 2024-02/);
});

describe('bad use', () => {
  const refuse = (ids: string[], options: RunOptions, words: RegExp) =>
    expect(runCommand(ids, options, speaking())).rejects.toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(words) }),
    );

  test.for<[string, string[], RunOptions, RegExp]>([
    [
      'an office that is none',
      ['atlantis'],
      { replica: true },
      /unexpected replica of an office "atlantis", expected bedfordshire/,
    ],
    ['an office by another of its names', ['MOPAC'], {}, /unexpected office "MOPAC", expected metropolitan$/],
    [
      'an office file that is none',
      [],
      { officeFile: ['kent.txt'] },
      /office file kent\.txt, expected one that ends in \.json/,
    ],
    [
      'an office file beside replicas',
      [],
      { officeFile: ['kent.json'], replica: true },
      /unexpected --office-file with --replica/,
    ],
    ['an office without a replica', ['kent'], { replica: true }, /"kent", whose replica is not described yet/],
    ['a limit that is none', [], { limit: 'few' }, /unexpected --limit "few"/],
    ['a limit of nothing', [], { limit: '0' }, /unexpected --limit "0"/],
    ['a date that is none', [], { since: '2024-13-01' }, /unexpected --since "2024-13-01", expected a date/],
    ['haste with a live site', [], { delay: '0' }, /unexpected --delay "0", expected a number from 1/],
    ['a contact that no header holds', [], { contact: 'x\r\ny' }, /unexpected --contact/],
    ['a contact that is no address', [], { contact: 'bad' }, /unexpected --contact "bad", expected an address of mail/],
    ['two ways of asking nobody', [], { offline: true, dryRun: true }, /unexpected --offline with --dry-run/],
  ])('%s', ([, ids, options, words]) => refuse(ids, options, words));

  test.each([{}, { dryRun: true }])(
    'an office file whose list begins on a host that it does not name, %o',
    async (more) => {
      await mkdir(output, { recursive: true });
      const file = join(output, 'kent.json');
      const source = {
        family: 'flat',
        start: 'https://b.example/',
        items: { shape: 'cards', selector: 'a', title: { pattern: '/.+/' } },
      };
      const office = { status: 'unverified', note: 'drawn', unknown: [], hosts: ['a.example'], sources: [source] };
      await writeFile(file, JSON.stringify(office));
      await refuse(
        [],
        { officeFile: [file], ...more },
        /kent\.json: unexpected host b\.example, expected one of hosts/,
      );
    },
  );

  test('a folder that is a file', async () => {
    const file = join(output, 'README');
    await writeFile(file, '');
    await refuse([], replica({ output: file }), /unexpected folder .*README, expected one that can be written to/);
    await refuse([], replica({ output: join(file, 'below') }), /expected one that can be written to/);
  });

  test('real offices and fictional ones in one folder', () =>
    refuse(['derbyshire'], { output }, /holds the bundled, fictional replicas, expected another --output/));

  test('offline for what the replicas left says which option is missing', () =>
    refuse([], { output, offline: true }, /expected --offline --replica, or another --output/));

  test('offline for what was never asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'opcc-never-'));
    return refuse([], replica({ output: folder, offline: true }), /unexpected --offline without anything/);
  });

  test('a second run beside the first', async () => {
    const lock = lockFolder(output, 'process 4711');
    await refuse([], replica(), /unexpected second run on .*: process 4711 is at work there/);
    lock.release();
  });

  test('status of a folder in which nothing was run', () =>
    expect(statusCommand({ output: tmpdir() }, speaking())).rejects.toThrow(UsageError));
});
