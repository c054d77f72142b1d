/** Originals that somebody took out of the archive, or altered there. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
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

test('offline it is told, and its rows are kept', async () => {
  const site = await afterOneRun();
  const before = TABLES.map(site.bytes);
  for (const path of kept(site, '.pdf')) rmSync(path);
  const { report } = await site.run({ offline: true });
  expect(report.offices).toMatchObject([{ hasFailed: true, trouble: expect.stringContaining('1 original') }]);
  expect(TABLES.map(site.bytes)).toEqual(before);
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
