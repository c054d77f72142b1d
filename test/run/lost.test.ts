/** Originals that somebody took out of the archive, or altered there. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { exitOf } from '../../src/commands/run-exit.ts';
import { statusCommand } from '../../src/commands/status.ts';
import { lostWords } from '../../src/run/originals.ts';
import { speaking } from '../commands/speaking.ts';
import { LIST, link, listPage, type Stage, stage } from './fake-office.ts';
import { falseArchiveFiles } from './killed-runs.ts';

const FILE = 'http://a.example/D1.pdf';
const TABLES = ['decisions.csv', 'documents.csv', 'issues.csv', 'decisions.json', 'datapackage.json'];

const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function afterOneRun(): Promise<Stage> {
  const made = stage({
    [LIST]: listPage(['D1', 'Vans', '01/02/2024', link('D1.pdf')]),
    [FILE]: { body: '%PDF-1.7 one', headers: { etag: '"one"' } },
  });
  open.push(made);
  await made.run();
  return made;
}

/** Paths of what the archive holds, by ending. */
function kept({ folder }: Stage, ending: string): string[] {
  const archive = join(folder, 'archive');
  const names = readdirSync(archive, { recursive: true }).map(String);
  return names.filter((name) => name.endsWith(ending)).map((name) => join(archive, name));
}

test.for<[string, (path: string) => void]>([
  ['lost', (path) => rmSync(path)],
  ['altered', (path) => writeFileSync(path, 'something else')],
])('an original that is %s is fetched again, without a condition', async ([, harm]) => {
  const site = await afterOneRun();
  const before = TABLES.map(site.bytes);
  kept(site, '.pdf').forEach(harm);
  await site.wait(1);
  const { asked, seen, report } = await site.run();
  expect(asked).toEqual([LIST, FILE]);
  expect(seen.find(({ url }) => url === FILE)?.headers).not.toHaveProperty('if-none-match');
  expect(report.offices).toMatchObject([{ hasFailed: false, trouble: null }]);
  expect(falseArchiveFiles(site.folder)).toEqual([]);
  expect(kept(site, '.pdf')).toHaveLength(1);
  expect(TABLES.map(site.bytes)).toEqual(before);
});

const SAME_SIZE = '%PDF-1.7 oNe\n%%EOF';

test.for<[string, (path: string) => void]>([
  ['lost', (path) => rmSync(path)],
  ['altered', (path) => writeFileSync(path, 'something else')],
  ['altered at its size', (path) => writeFileSync(path, SAME_SIZE)],
])('offline one that is %s is named, its rows are kept, and the next run fetches it', async ([, harm]) => {
  const site = await afterOneRun();
  const before = TABLES.map(site.bytes);
  kept(site, '.pdf').forEach(harm);
  for (const _ of [1, 2]) {
    const { report, read } = await site.run({ offline: true });
    expect(report.offices).toMatchObject([{ hasFailed: false, trouble: null, lostFiles: [FILE] }]);
    expect(exitOf(report, false, false)).toBe(3);
    expect({ read, tables: TABLES.map(site.bytes) }).toEqual({ read: 0, tables: before });
  }
  const effects = speaking();
  await statusCommand({ output: site.folder }, effects);
  expect(effects.written.join('')).toMatch(/^LOST {2}kent: http:\/\/a\.example\/D1\.pdf$/m);
  await site.wait(1);
  const { asked, report } = await site.run();
  expect(asked).toEqual([LIST, FILE]);
  expect(report.offices).toMatchObject([{ lostFiles: [] }]);
  expect(falseArchiveFiles(site.folder)).toEqual([]);
});

test('one that is altered at its size is not read in place of the original, but named', async () => {
  const site = await afterOneRun();
  const [before = {}] = site.table('documents');
  for (const path of kept(site, '.pdf')) writeFileSync(path, SAME_SIZE);
  // The list says something else of the decision, so that it is read again.
  site.site.set(LIST, { body: listPage(['D1', 'Vans', '02/02/2024', link('D1.pdf')]) });
  await site.wait(1);
  const { read, report } = await site.run();
  expect({ read, offices: report.offices }).toMatchObject({ read: 0, offices: [{ lostFiles: [FILE] }] });
  expect(site.table('documents')).toMatchObject([before]);
  await site.wait(1);
  const again = await site.run();
  expect({ asked: again.asked, read: again.read }).toEqual({ asked: [LIST, FILE], read: 1 });
  expect(again.report.offices).toMatchObject([{ lostFiles: [] }]);
  expect(falseArchiveFiles(site.folder)).toEqual([]);
});

test('beside a list page that cannot be had it is named too', async () => {
  const site = await afterOneRun();
  for (const path of [...kept(site, '.pdf'), ...kept(site, '.html'), ...kept(site, '.txt'), ...kept(site, '.bin')])
    rmSync(path);
  const { report } = await site.run({ offline: true });
  expect(report.offices).toMatchObject([
    { hasFailed: true, trouble: expect.stringContaining(LIST), lists: [{ severity: 'error' }], lostFiles: [FILE] },
  ]);
});

test('an altered list page is not read', async () => {
  const site = await afterOneRun();
  for (const path of [...kept(site, '.html'), ...kept(site, '.txt'), ...kept(site, '.bin')]) {
    writeFileSync(path, readFileSync(path, 'utf8').replace('Vans', 'Cars'));
  }
  const before = site.bytes('decisions.csv');
  const { report } = await site.run({ offline: true });
  expect(report.offices).toMatchObject([{ hasFailed: true, lists: [{ severity: 'error' }] }]);
  expect(site.bytes('decisions.csv')).toBe(before);
});

test('the first few are named, and where all are', () => {
  const lost = [1, 2, 3, 4, 5].map((number) => `http://a.example/${number}.pdf`);
  expect(lostWords(lost.slice(0, 1))).toBe('1 original missing from the archive or altered: http://a.example/1.pdf');
  expect(lostWords(lost)).toBe(
    `5 originals missing from the archive or altered: ${lost.slice(0, 3).join(', ')} and 2 more (opcc status names all)`,
  );
});

test('a page that is lost is asked for again', async () => {
  const site = await afterOneRun();
  for (const path of [...kept(site, '.html'), ...kept(site, '.txt'), ...kept(site, '.bin')]) rmSync(path);
  const offline = await site.run({ offline: true });
  expect(offline.report).toMatchObject({ offices: [{ hasFailed: true }], release: { decisions: 1, gone: 0 } });
  await site.wait(1);
  expect((await site.run()).report.offices).toMatchObject([{ hasFailed: false }]);
});

test('an office whose robots.txt cannot be had says so', async () => {
  const site = await afterOneRun();
  site.site.set('http://a.example/robots.txt', { fails: 'ECONNREFUSED' });
  site.site.set(LIST, { fails: 'ECONNREFUSED' });
  await site.wait(2);
  const trouble = expect.stringMatching(/robots\.txt of a\.example could not be had: .*ECONNREFUSED/);
  expect((await site.run()).report.offices).toMatchObject([{ hasFailed: true, trouble }]);
});
