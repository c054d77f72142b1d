/** Offices whose decisions are web pages: what discovery had is the document, read as the office's file says. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DetailRule, NamedOffice } from '../../src/model/office.ts';
import { openReader, READER_DEFAULTS, type Reader } from '../../src/reader.ts';
import { LIST, OFFICE, type Ran, type Stage, stage } from './fake-office.ts';

const FIRST = 'http://a.example/d/1';
const SECOND = 'http://a.example/d/2';
const FILE = 'http://a.example/1.pdf';

const officeWith = (detail: Partial<DetailRule>): NamedOffice => ({
  ...OFFICE,
  sources: [
    {
      family: 'archive',
      start: LIST,
      items: { shape: 'cards', selector: 'li', title: { selector: 'h3 a' }, date: { labels: ['Published'] } },
      detail: { reference: { selector: 'p', labels: ['Reference'] }, documents: 'main a[href]', ...detail },
    },
  ],
});

const list =
  '<ul><li><h3><a href="/d/1">Vans</a></h3><p>Published: 1 May 2024</p><li><h3><a href="/d/2">Boats</a></h3></ul>';
const decision = (number: number, token = '1'): string =>
  `<!doctype html><html><head><meta name="token" content="${token}"></head><body><main><h1>Vans of lot ${number}</h1>
  <p><b>Reference:</b> DN0${number}-24</p><p><b>Date of decision:</b> 3 May 2024</p>
  <p>The Commissioner approved the purchase of vans from Acme Vehicles Ltd at £12,500 excluding VAT.</p>
  <p class="more"><a href="/1.pdf">Download the business case</a></p></main></body></html>`;

const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
const site = (): Stage => {
  const made = stage({ [LIST]: list, [FIRST]: decision(1), [SECOND]: decision(2), [FILE]: '%PDF-1.7 case' });
  open.push(made);
  return made;
};

/** One for all runs, which each believe it to be theirs and close it: a worker takes longer to start than to read these pages. */
let shared: Reader;
beforeAll(() => {
  shared = openReader({ ...READER_DEFAULTS, workers: 1, residentMemory: () => process.memoryUsage.rss() });
});
afterAll(() => shared.close());

async function runs(on: Stage, detail: Partial<DetailRule>, order: Parameters<Stage['run']>[0] = {}): Promise<Ran> {
  const reader = { ...shared, close: () => Promise.resolve() };
  return on.run({ offices: [officeWith(detail)], reader, ...order });
}

describe('record: html', { timeout: 60_000 }, () => {
  test('the page is the document; it is asked for once and its files not at all', async () => {
    const on = site();
    const { asked, report } = await runs(on, { record: 'html' });
    expect(asked).toEqual([LIST, FIRST, SECOND]);
    expect(report.release).toMatchObject({ decisions: 2 });
    expect(report.offices).toMatchObject([{ fetched: 2, hasFailed: false }]);
    expect(on.table('decisions').map((row) => [row.reference, row.value, row.text_method, row.source_url])).toEqual([
      ['DN01-24', '12500.00', 'html', FIRST],
      ['DN02-24', '12500.00', 'html', SECOND],
    ]);
    expect(on.table('documents')[0]).toMatchObject({
      media_type: 'text/html',
      page_count: '',
      extraction_status: 'ok',
    });
    const cited = on
      .table('citations')
      .find(({ field, decision_id }) => field === 'reference' && decision_id === 'kent-dn01-24');
    expect(cited).toMatchObject({
      page: '',
      x: '',
      selector: 'body > main > p:nth-of-type(1)',
      text_position: '11',
      quote: 'DN01-24',
    });
  });

  test('running again asks only for the list, reads nothing and writes the same bytes', async () => {
    const on = site();
    await runs(on, { record: 'html' });
    const before = ['decisions.csv', 'documents.csv', 'citations.csv'].map(on.bytes);
    await on.wait(3);
    const { asked, report } = await runs(on, { record: 'html' });
    expect(asked).toEqual([LIST]);
    expect(report).toMatchObject({ read: 0, release: { new: 0, changed: 0, unchanged: 2 } });
    expect(['decisions.csv', 'documents.csv', 'citations.csv'].map(on.bytes)).toEqual(before);
    const offline = await runs(on, { record: 'html' }, { offline: true });
    expect(offline.report.release).toMatchObject({ decisions: 2, unchanged: 2 });
  });

  test('other bytes with the same text are the same document, another text is another', async () => {
    const on = site();
    await runs(on, { record: 'html' });
    await on.wait(31);
    on.site.set(FIRST, { body: decision(1, '2') });
    on.site.set(SECOND, { body: decision(2).replace('£12,500', '£13,000') });
    const { asked, report } = await runs(on, { record: 'html' });
    expect(asked).toEqual([LIST, FIRST, SECOND]);
    expect(report).toMatchObject({ read: 1, release: { decisions: 2 } });
    expect(on.table('decisions').map(({ value }) => value)).toEqual(['12500.00', '13000.00']);
    const statuses = on.table('documents').map(({ source_url, status }) => [source_url, status]);
    expect(statuses).toHaveLength(3);
    expect(statuses).toContainEqual([SECOND, 'changed']);
  });

  test('what the office names as the decision is read, and what it strips is not', async () => {
    const on = site();
    on.site.set(FIRST, { body: decision(1).replace('<main>', '<main><p>Reference: DN99-24</p></main><main>') });
    await runs(on, { record: 'html', bodySelector: 'main:last-of-type', stripSelectors: ['.more'] });
    expect(on.table('decisions').map(({ reference }) => reference)).toEqual(['DN01-24', 'DN02-24']);
    expect(on.table('issues').map(({ code }) => code)).not.toContain('HTML_BODY_MISSING');
  });

  test('an error page under the address of a decision is a broken link, and the decision when it comes', async () => {
    const on = site();
    on.site.set(SECOND, {
      body: '<!doctype html><title>Page not found</title><h1>Page not found</h1><p>Reference: DN02-24',
    });
    const { report } = await runs(on, { record: 'html' });
    expect(report.release).toMatchObject({ decisions: 1, without: {} });
    expect(report.offices).toMatchObject([{ hasFailed: false, papers: { failed: 1, waiting: 0 } }]);
    expect(on.table('documents').map(({ source_url, role }) => [source_url, role])).toEqual([
      [FIRST, 'decision_record'],
      [LIST, 'listing_stub'],
    ]);
    const stub = on.table('decisions').find(({ record_status }) => record_status === 'stub');
    expect(stub).toMatchObject({ title: 'Boats', reference: '', value: '' });
    const issue = on.table('issues').find(({ code }) => code === 'HTML_NO_PAPER');
    expect(issue).toMatchObject({
      decision_id: stub?.decision_id,
      message: expect.stringContaining('page that calls itself "Page not found"'),
      observed: expect.stringContaining(SECOND),
    });
    on.site.set(SECOND, { body: decision(2) });
    await on.wait(1);
    expect((await runs(on, { record: 'html' })).report.release).toMatchObject({ decisions: 2 });
    expect(on.table('issues').map(({ code }) => code)).not.toContain('HTML_NO_PAPER');
  });

  test('a page that says sorry does not take the place of a decision that is held', async () => {
    const on = site();
    await runs(on, { record: 'html' });
    on.site.set(FIRST, { body: '<!doctype html><title>Search results</title><h1>Search results</h1>' });
    const gone = [];
    for (const days of [31, 1, 1]) {
      await on.wait(days);
      gone.push((await runs(on, { record: 'html' })).report.release?.gone);
    }
    expect(gone[0]).toBe(0);
    const row = on.table('documents').find(({ source_url }) => source_url === FIRST);
    expect(row).toMatchObject({ extraction_status: 'ok', status: 'gone' });
    expect(on.table('decisions').map(({ reference }) => reference)).toEqual(['DN01-24', 'DN02-24']);
  });

  test('a page that is gone is kept as gone after two looks; one that never was is told as broken', async () => {
    const on = site();
    on.site.delete(SECOND);
    const { report } = await runs(on, { record: 'html' });
    expect(report.release).toMatchObject({ decisions: 1, without: {} });
    expect(report.offices).toMatchObject([{ papers: { failed: 1, reasons: { missing: 1 }, waiting: 0 } }]);
    expect(on.table('issues').map(({ code }) => code)).toContain('DISCOVER_BROKEN');
    on.site.delete(FIRST);
    const gone = [];
    for (const days of [31, 1, 1]) {
      await on.wait(days);
      gone.push((await runs(on, { record: 'html' })).report.release?.gone);
    }
    expect(gone).toEqual([0, 1, 1]);
    expect(on.table('decisions').map(({ reference, record_status }) => [reference, record_status])).toEqual([
      ['DN01-24', 'active'],
      ['', 'stub'],
    ]);
  });

  test('a limit counts pages as it counts files', async () => {
    const on = site();
    expect((await runs(on, { record: 'html' }, { limit: 1 })).report.release).toMatchObject({ decisions: 1 });
    expect((await runs(on, { record: 'html' }, { limit: 1 })).report.release).toMatchObject({ decisions: 2 });
  });
});

describe('other records', { timeout: 60_000 }, () => {
  test('both: the page is the decision, its files are papers beside it', async () => {
    const on = site();
    const { asked } = await runs(on, { record: 'both' });
    expect(asked).toEqual([LIST, FIRST, SECOND, FILE]);
    expect(on.table('decisions').map(({ source_url }) => source_url)).toEqual([FIRST, SECOND]);
    expect(on.table('documents').find(({ source_url }) => source_url === FILE)).toMatchObject({
      role: 'supporting_report',
    });
  });

  test('file, or nothing said: the file is the decision, and a page sent in its place is none', async () => {
    const on = site();
    on.site.set(FILE, { body: decision(1) });
    const { asked } = await runs(on, {});
    expect(asked).toEqual([LIST, FIRST, SECOND, FILE]);
    const documents = on.table('documents').filter(({ role }) => role === 'decision_record');
    expect(documents).toMatchObject([{ source_url: FILE, media_type: 'text/html', extraction_status: 'failed' }]);
    // Both pages link to it.
    expect(on.table('decisions').map(({ record_status }) => record_status)).toEqual(['active', 'stub']);
    expect(on.table('issues').map(({ code }) => code)).toContain('NOT_A_PDF');
  });
});
