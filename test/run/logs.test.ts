/** One file of many decisions, through the whole run: every row of its table is a decision that cites its own page. */
import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import type { NamedOffice } from '../../src/model/office.ts';
import { readLog } from '../../src/read-log.ts';
import type { Reader, ReadJob } from '../../src/reader.ts';
import { show, writePdf } from '../extract/write-pdf.ts';
import { LIST, OFFICE, type Stage, stage } from './fake-office.ts';

const LOG = 'http://a.example/log.pdf';
const RULE = { columns: { reference: ['Ref'], date: ['Date'], title: ['Decision'] } };
const DORSET: NamedOffice = {
  ...OFFICE,
  id: 'dorset',
  sources: [{ family: 'logDocument', start: LIST, logs: { links: 'a' }, columns: RULE.columns }],
};

const COLUMNS = [40, 100, 200, 360, 560];
const ROW = 24;

/** A ruled table of four columns. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const top = 800;
  const words = rows.flatMap((cells, row) =>
    cells.map((text, at) => (text === '' ? '' : show((COLUMNS[at] ?? 0) + 4, top - row * ROW - 16, 9, text))),
  );
  const rules = [
    ...rows.concat([[]]).map((_, row) => `40 ${top - row * ROW} m 560 ${top - row * ROW} l S`),
    ...COLUMNS.map((x) => `${x} ${top} m ${x} ${top - rows.length * ROW} l S`),
  ];
  return [...words, ...rules].join('\n');
}

const HEADS = ['Ref', 'Date', 'Decision', 'Detail'];
const logOf = (...pages: (readonly (readonly string[])[])[]): Uint8Array =>
  writePdf({ pages: pages.map((rows) => ({ content: tableOf(rows) })) });

const FILE = logOf(
  [HEADS, ['A1', '4 May 2017', 'New vans', 'Bought for £12,000'], ['', '9 May 2017', 'Fire hoses', 'Noted']],
  [HEADS, ['', '', 'Boats', 'Noted'], ['A1', '2 June 2017', 'More vans', 'Noted']],
);

/** Reads in this thread, as the worker does. */
const reader: Reader = {
  read: async ({ file, source, log, reading }: ReadJob) => {
    if (log === undefined) throw new Error('unexpected job, expected a log');
    const bytes = typeof file === 'string' ? await readFile(file) : file;
    const [record, ...further] = await readLog(bytes, log, source, reading);
    return { record, further };
  },
  async *readAll(jobs) {
    for await (const job of jobs) yield await reader.read(job);
  },
  close: () => Promise.resolve(),
};

const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

test('a log is as many decisions as it has rows, with keys that stay', async () => {
  const site = stage({ [LIST]: '<main><a href="log.pdf">2017</a></main>', [LOG]: { body: FILE } });
  open.push(site);
  const { report } = await site.run({ offices: [DORSET], reader });
  expect(report.release).toMatchObject({ decisions: 4, new: 4 });
  // Without a reference a row goes by its own words.
  const keyOf = (title: string): string =>
    site.table('decisions').find((one) => one.title === title)?.decision_id ?? 'none';
  for (const title of ['Fire hoses', 'Boats']) expect(keyOf(title)).toMatch(/^dorset-doc-[0-9a-f]{12}$/);
  expect(keyOf('Boats')).not.toBe(keyOf('Fire hoses'));
  const rows = site
    .table('decisions')
    .map(({ decision_id, title, decision_date }) => [decision_id, title, decision_date]);
  const sorted = (list: readonly (readonly (string | undefined)[])[]) =>
    list.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  expect(rows).toEqual(
    sorted([
      ['dorset-a1', 'New vans', '2017-05-04'],
      ['dorset-a1-r4', 'More vans', '2017-06-02'],
      [keyOf('Fire hoses'), 'Fire hoses', '2017-05-09'],
      [keyOf('Boats'), 'Boats', ''],
    ]),
  );
  expect(site.table('issues').filter(({ code }) => code === 'TEXT_TOO_SHORT')).toEqual([]);
  const titles = site.table('citations').filter(({ field }) => field === 'title');
  expect(titles.map(({ decision_id, page, quote }) => [decision_id, page, quote])).toEqual([
    ...sorted([
      ['dorset-a1', '1', 'New vans'],
      ['dorset-a1-r4', '2', 'More vans'],
      [keyOf('Fire hoses'), '1', 'Fire hoses'],
      [keyOf('Boats'), '2', 'Boats'],
    ]),
  ]);
  expect(site.table('documents')).toMatchObject([
    { decision_id: '', source_url: LOG, extraction_status: 'ok', page_count: '2' },
  ]);
  expect(site.table('amounts').map(({ decision_id, amount }) => [decision_id, amount])).toEqual([
    ['dorset-a1', '12000.00'],
  ]);
  const before = ['decisions.csv', 'citations.csv', 'decisions.json'].map(site.bytes);
  const again = await site.run({ offices: [DORSET], reader });
  expect(again.report.release).toMatchObject({ decisions: 4, unchanged: 4 });
  expect(['decisions.csv', 'citations.csv', 'decisions.json'].map(site.bytes)).toEqual(before);
});

test('a log without its table is one record that says so, and no decision is made up', async () => {
  const bytes = logOf([['Name', 'Post', 'Pay', 'Car']]);
  const [record, ...further] = await readLog(bytes, RULE, { office: 'dorset' });
  expect(further).toEqual([]);
  expect(record).toMatchObject({ title: null, document: { extraction_status: 'failed' } });
  expect(record.issues.map(({ code }) => code)).toEqual(['LOG_WITHOUT_TABLE']);
});
