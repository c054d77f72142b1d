/** The seven stages over a site that changes, with a clock of the test's own. */
import { afterEach, describe, expect, test } from 'vitest';
import { isWithin } from '../../src/discover/bound.ts';
import type { Source } from '../../src/model/office.ts';
import { openReader, READER_DEFAULTS } from '../../src/reader.ts';
import { countingReader, LIST, link, listPage, OFFICE, type Stage, stage } from './fake-office.ts';

const FIRST = 'http://a.example/D1.pdf';
const SECOND = 'http://a.example/D2.pdf';
const TABLES = ['decisions.csv', 'documents.csv', 'issues.csv', 'decisions.json', 'datapackage.json'];

const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
const on = (...[pages]: Parameters<typeof stage>): Stage => {
  const made = stage(pages);
  open.push(made);
  return made;
};

const two = (): Stage =>
  on({
    [LIST]: listPage(['D1', 'Vans', '01/02/2024', link('D1.pdf')], ['D2', 'Boats', '', link('D2.pdf')]),
    [FIRST]: { body: '%PDF-1.7 one', headers: { etag: '"one"' } },
    [SECOND]: '%PDF-1.7 two',
  });

describe('running again', () => {
  test('without news asks only for the list, reads nothing and writes the same bytes', async () => {
    const site = two();
    const first = await site.run();
    expect(first.report.release).toMatchObject({ decisions: 2, new: 2, changed: 0, unchanged: 0 });
    expect(first.asked).toEqual([LIST, FIRST, SECOND]);
    const before = TABLES.map(site.bytes);
    await site.wait(3);
    const second = await site.run();
    expect(second.report.release).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    expect({ asked: second.asked, read: second.read }).toEqual({ asked: [LIST], read: 0 });
    expect(TABLES.map(site.bytes)).toEqual(before);
  });

  test('the days of first sight and of retrieval stay', async () => {
    const site = two();
    await site.run();
    await site.wait(3);
    site.site.set(LIST, { body: listPage(['D1', 'Vans', '', link('D1.pdf')], ['D3', 'Hats', '', link('D3.pdf')]) });
    site.site.set('http://a.example/D3.pdf', { body: '%PDF-1.7 three' });
    const { report } = await site.run();
    expect(report.release).toMatchObject({ decisions: 3, new: 1 });
    const dates = site.table('decisions').map((row) => [row.source_url, row.first_seen_date, row.last_changed_date]);
    expect(Object.fromEntries(dates.map(([url, ...rest]) => [url, rest]))).toMatchObject({
      [SECOND]: ['2026-11-25', '2026-11-25'],
      'http://a.example/D3.pdf': ['2026-11-28', '2026-11-28'],
    });
    // The list no longer gives a date to D1: its record has changed, its file has not.
    expect(site.table('decisions').find((row) => row.source_url === FIRST)).toMatchObject({
      first_seen_date: '2026-11-25',
      last_changed_date: '2026-11-28',
    });
    expect(site.table('documents').find((row) => row.source_url === FIRST)?.retrieved_date).toBe('2026-11-25');
  });

  test('a run that was cut off is taken up: what it had is not asked for again', async () => {
    const site = two();
    site.site.set(SECOND, { fails: 'ECONNRESET' });
    await site.run({ cutOff: true });
    site.site.set(SECOND, { body: '%PDF-1.7 two' });
    const { asked, report } = await site.run();
    expect(asked).toEqual([SECOND]);
    expect(report.release).toMatchObject({ decisions: 2 });
  });

  test('told to stop, it takes on nothing new and publishes nothing', async () => {
    const site = two();
    const stop = new AbortController();
    stop.abort();
    const { asked, report } = await site.run({ stop: stop.signal });
    expect({ asked, release: report.release }).toEqual({ asked: [], release: null });
  });
});

test('told to stop amid its files it ends the one that is begun; the next run asks for the rest alone', async () => {
  const site = two();
  const stop = new AbortController();
  const first = site.site.get(FIRST) ?? {};
  site.site.set(FIRST, {
    ...first,
    // The word to stop comes while the file is on its way.
    get took() {
      stop.abort();
      return 0;
    },
  });
  const { asked, report } = await site.run({ stop: stop.signal, cutOff: true });
  expect({ asked, release: report.release }).toEqual({ asked: [LIST, FIRST], release: null });
  site.site.set(FIRST, first);
  expect((await site.run()).asked).toEqual([SECOND]);
  expect(site.table('decisions')).toHaveLength(2);
});

describe('what changes at the site', () => {
  test('a settled file is asked for after a month, and asked whether it changed', async () => {
    const site = two();
    await site.run();
    await site.wait(31);
    site.site.set(FIRST, { status: 304 });
    const { seen, report } = await site.run();
    expect(seen.find(({ url }) => url === FIRST)?.headers['if-none-match']).toBe('"one"');
    expect(report.release).toMatchObject({ unchanged: 2, new: 0 });
  });

  test('other bytes at an address take the place of the old, which stay in the archive and are told', async () => {
    const site = two();
    await site.run();
    await site.wait(31);
    site.site.set(FIRST, { body: '%PDF-1.7 one, amended' });
    await site.run();
    const rows = site.table('documents').filter((row) => row.source_url === FIRST);
    const [old, now] = ['changed', 'live'].map((status) => rows.find((row) => row.status === status));
    expect(old?.superseded_by).toBe(now?.document_id);
    expect(site.table('decisions').map((row) => row.document_id)).toContain(now?.document_id);
    expect(site.table('decisions')).toHaveLength(2);
  });

  test('a page that says sorry does not take the place of a PDF that is held', async () => {
    const site = two();
    await site.run();
    site.site.set(FIRST, { body: '<!doctype html><title>We have moved</title>' });
    const gone = [];
    for (const days of [31, 1, 1]) {
      await site.wait(days);
      gone.push((await site.run()).report.release?.gone);
    }
    expect(gone).toEqual([0, 1, 1]);
    expect(site.table('documents').find((row) => row.source_url === FIRST)).toMatchObject({
      media_type: 'application/pdf',
      status: 'gone',
    });
  });

  test('gone after two looks in a row that miss it, kept as gone, and back when it is back', async () => {
    const site = two();
    const whole = site.site.get(LIST);
    await site.run();
    site.site.set(LIST, { body: listPage(['D1', 'Vans', '01/02/2024', link('D1.pdf')]) });
    const gone = [];
    for (let look = 0; look < 3; look++) {
      await site.wait(1);
      gone.push((await site.run()).report.release?.gone);
    }
    expect(gone).toEqual([0, 1, 1]);
    expect(site.table('documents').find((row) => row.source_url === SECOND)?.status).toBe('gone');
    site.site.set(LIST, whole ?? {});
    await site.wait(1);
    expect((await site.run()).report.release).toMatchObject({ gone: 0, changed: 1 });
  });

  test('a look that was cut short takes nothing for gone', async () => {
    const site = two();
    await site.run();
    site.site.set(LIST, { fails: 'ECONNRESET' });
    for (let look = 0; look < 3; look++) {
      await site.wait(1);
      expect((await site.run()).report).toMatchObject({
        offices: [{ hasFailed: true }],
        release: { gone: 0, decisions: 2 },
      });
    }
  });
});

describe('quirks', () => {
  test('what a limit or a stop leaves waits, and has not failed', async () => {
    const site = two();
    const limited = await site.run({ limit: 1 });
    expect(limited.report.offices).toMatchObject([{ papers: { found: 2, fetched: 1, failed: 0, waiting: 1 } }]);
    const stopped = await site.run({ stop: AbortSignal.abort() });
    expect(stopped.report.offices).toMatchObject([{ papers: { fetched: 1, failed: 0, waiting: 1 } }]);
    expect((await site.run()).report.offices).toMatchObject([{ papers: { fetched: 2, failed: 0, waiting: 0 } }]);
  });

  test('a broken link is a row of issues, counts as failed, and is asked for again by the next run', async () => {
    const site = two();
    site.site.delete(SECOND);
    const { report } = await site.run();
    expect(report.release).toMatchObject({ decisions: 1, without: {} });
    expect(report.offices).toMatchObject([{ hasFailed: false, papers: { failed: 1, waiting: 0 } }]);
    expect(site.table('issues')).toMatchObject([{ code: 'FETCH_MISSING', observed: `kent D2 Boats: ${SECOND}` }]);
    site.site.set(SECOND, { body: '%PDF-1.7 two' });
    await site.wait(1);
    expect((await site.run()).report.release).toMatchObject({ decisions: 2, new: 1 });
    expect(site.table('issues')).toEqual([]);
  });

  test('one file under two addresses is one document and one decision, and all addresses are told', async () => {
    const site = two();
    const again = ['D1', 'Vans', '', link('D2.pdf')] as const;
    site.site.set(LIST, { body: listPage(['D1', 'Vans', '01/02/2024', link('D1.pdf')], again) });
    site.site.set(SECOND, { body: '%PDF-1.7 one' });
    expect((await site.run()).report.release).toMatchObject({ decisions: 1 });
    expect(site.table('documents')).toHaveLength(1);
    expect(site.table('issues')).toMatchObject([{ code: 'DISCOVER_REPEATED', observed: `${FIRST} | ${SECOND}` }]);
  });

  test('withdrawn and withheld decisions are told', async () => {
    const site = on({
      [LIST]: listPage(['D1', 'Vans - WITHDRAWN', '', ''], ['D2', 'Boats', '', 'Exempt'], ['D3', 'Hats', '', '']),
    });
    const { report } = await site.run();
    expect(report.release).toMatchObject({
      decisions: 0,
      without: { withdrawn: 1, withheld: 1, unlinked: 1 },
    });
    expect(site.table('issues').map(({ code, decision_id }) => [decision_id, code])).toEqual([
      ['kent-d1', 'DISCOVER_WITHDRAWN'],
      ['kent-d2', 'DISCOVER_WITHHELD'],
      ['kent-d3', 'DISCOVER_UNLINKED'],
    ]);
  });

  test('a page sent as PDF is archived, told and counted as failed', { timeout: 60_000 }, async () => {
    const site = two();
    site.site.set(SECOND, { body: '<!doctype html><title>Decision on boats</title>' });
    const limits = { ...READER_DEFAULTS, residentMemory: () => process.memoryUsage.rss() };
    const { report } = await site.run({ reader: openReader({ workers: 1, ...limits }) });
    expect(report.release?.unreadable).toEqual({ kent: 2 });
    expect(site.table('documents').find((row) => row.source_url === SECOND)).toMatchObject({
      media_type: 'text/html',
      extraction_status: 'failed',
    });
    expect(site.table('issues').map(({ code }) => code)).toContain('NOT_A_PDF');
  });

  test('a reading that is cut off leaves what was read before, and is tried again', async () => {
    const site = on({ [LIST]: listPage(['D1', 'Vans', '', link('D1.pdf')]), [FIRST]: '%PDF-1.7 one' });
    await site.run();
    site.site.set(LIST, { body: listPage(['D1', 'Vans', '01/02/2024', link('D1.pdf')]) });
    await site.wait(1);
    const slow = countingReader({ read: 0 }, [
      { code: 'DOCUMENT_TIMEOUT', severity: 'error', message: 'unexpected document that is not done after 20 s' },
    ]);
    await site.run({ reader: slow });
    expect(site.table('documents')).toMatchObject([{ extraction_status: 'ok' }]);
    const { read } = await site.run();
    expect(read).toBe(1);
    expect(site.table('issues')).toEqual([]);
  });

  test('an error page sent with 200 in place of a paper is a broken link, and no decision', async () => {
    const site = two();
    site.site.set(SECOND, { body: '<!doctype html><title>Page not found - Example</title><h1>Page not found</h1>' });
    const { report } = await site.run();
    expect(report.release).toMatchObject({ decisions: 1, without: {} });
    expect(report.offices).toMatchObject([{ hasFailed: false, papers: { failed: 1, waiting: 0 } }]);
    expect(site.table('issues')).toMatchObject([{ code: 'HTML_NO_PAPER', observed: `kent D2 Boats: ${SECOND}` }]);
    expect(site.table('decisions').map(({ reference, record_status }) => [reference, record_status])).toContainEqual([
      'D2',
      'stub',
    ]);
  });

  test('links away from the hosts are told and not followed', async () => {
    const site = on({ [LIST]: listPage(['D1', 'Vans', '', link('http://b.example/1.pdf')]) });
    const { asked, report } = await site.run();
    expect(asked).toEqual([LIST]);
    expect(report.offices).toMatchObject([{ papers: { failed: 1, reasons: { host: 1 } } }]);
    expect(site.table('issues')).toMatchObject([{ code: 'FETCH_OUTSIDE' }]);
  });
});

describe('hosts that say no', () => {
  test('one that asks for time is left alone, what was had is published, and the rest comes later', async () => {
    const site = two();
    site.site.set(SECOND, { status: 429, headers: { 'retry-after': '86400' } });
    const first = await site.run();
    expect(first.report.offices).toMatchObject([{ parked: expect.stringContaining('it answered 429') }]);
    expect(first.report.release).toMatchObject({ decisions: 1 });
    const early = await site.run();
    expect(early.asked).toEqual([]);
    expect(early.report.release).toMatchObject({ decisions: 1, gone: 0 });
    await site.wait(1.1);
    site.site.set(SECOND, { body: '%PDF-1.7 two' });
    expect((await site.run()).report.release).toMatchObject({ decisions: 2 });
  });

  test('a paper that always stops the host is named, and is asked for after all others', async () => {
    const site = two();
    site.site.set(FIRST, { status: 403 });
    const first = await site.run();
    expect(first.report.offices).toMatchObject([{ papers: { fetched: 0, failed: 1, waiting: 1 } }]);
    expect(site.table('issues')).toContainEqual(
      expect.objectContaining({ code: 'FETCH_STATUS', observed: expect.stringContaining(FIRST) }),
    );
    await site.wait(1.1);
    const second = await site.run();
    expect(second.asked.slice(-2)).toEqual([SECOND, FIRST]);
    expect(second.report.offices).toMatchObject([{ papers: { fetched: 1, failed: 1, waiting: 0 } }]);
  });

  test('robots.txt that closes the list closes the office', async () => {
    const site = two();
    site.site.set('http://a.example/robots.txt', { body: 'User-agent: *\nDisallow: /' });
    const { report, asked } = await site.run();
    expect(asked).toEqual([]);
    expect(report.offices).toMatchObject([{ hasFailed: true, parked: expect.stringContaining('Disallow: /') }]);
  });
});

const AT = 'http://a.example/list';
const ROWS = { shape: 'table', selector: 'table', columns: { reference: ['Ref'], title: ['Title'] } } as const;
const SOURCES: readonly Source[] = [
  { family: 'moderngov', start: AT, list: 'register', from: '2025-01' },
  { family: 'wordpress', start: AT, fields: { categories: '7' } },
  { family: 'search', start: AT, items: ROWS, dated: { year: 'year', month: 'month', from: '2025-01' } },
  { family: 'archive', start: AT, items: ROWS, pagination: { by: 'number', address: `${AT}?page={page}`, second: 1 } },
];

describe('a list that robots.txt closes', () => {
  const closing = (rule: string): Stage =>
    on({
      'http://a.example/robots.txt': `User-agent: *\nDisallow: ${rule}`,
      [AT]: '<table><tr><th>Ref<th>Title<tr><td>D1<td>Vans</table>',
    });
  const refusals = (site: Stage): number | undefined => site.look(({ ledger }) => ledger.summary())[0]?.outcomes.robots;

  test.for(SOURCES.map((source) => [source.family, source] as const))(
    '%s: ends the office at its first page, whatever parameters that has',
    async ([, source]) => {
      const site = closing('/list');
      const { report, asked } = await site.run({ offices: [{ ...OFFICE, sources: [source] }] });
      expect(asked).toEqual([]);
      expect(report.offices).toMatchObject([{ hasFailed: true, parked: expect.stringContaining('Disallow: /list') }]);
      expect(refusals(site)).toBe(1);
    },
  );

  test('a further page alone: what the first listed is kept, the office is not left, and was not read in full', async () => {
    const site = closing('/*?page=');
    const { report, asked } = await site.run({ offices: [{ ...OFFICE, sources: SOURCES.slice(3) }] });
    expect(asked).toEqual([AT]);
    expect(report.offices).toMatchObject([
      { hasFailed: true, parked: null, lists: [{ code: 'DISCOVER_PAGE_UNREAD', severity: 'error' }] },
    ]);
    expect(report.release).toMatchObject({ without: { unlinked: 1 } });
  });
});

describe('orders', () => {
  test('a limit takes so many new papers, the next run the next', async () => {
    const site = two();
    expect((await site.run({ limit: 1 })).asked).toEqual([LIST, FIRST]);
    expect((await site.run({ limit: 1 })).asked).toEqual([LIST, SECOND]);
  });

  test('since a day: what is listed earlier is left, what has no date is not', async () => {
    const site = two();
    expect((await site.run({ since: '2024-02-02' })).asked).toEqual([LIST, SECOND]);
    expect((await site.run({ since: '2024-02-01' })).asked).toEqual([LIST, FIRST]);
  });

  test('until a day: what is listed later is left, what has no date is not; together a span', async () => {
    const site = two();
    expect((await site.run({ until: '2024-01-31' })).asked).toEqual([LIST, SECOND]);
    expect((await site.run({ since: '2024-02-01', until: '2024-02-01' })).asked).toEqual([LIST, FIRST]);
  });

  test.each([
    ['2024-02', '2024-02-10', '2024-02-20', true],
    ['2024-02', '2024-03-01', null, false],
    ['2024-02', null, '2024-01-31', false],
    ['2024-02-10', '2024-02-10', '2024-02-10', true],
    [null, '2024-02-10', '2024-02-10', true],
  ])('%s is within %s and %s: %s', (date, since, until, expected) => {
    expect(isWithin(date, { since, until })).toBe(expected);
  });

  test('offline nobody looks: what the last look missed is not missed again', async () => {
    const site = two();
    await site.run();
    site.site.set(LIST, { body: listPage(['D1', 'Vans', '', link('D1.pdf')]) });
    await site.wait(1);
    await site.run();
    const before = TABLES.map(site.bytes);
    for (const _ of [1, 2]) expect((await site.run({ offline: true })).report.release).toMatchObject({ gone: 0 });
    expect(TABLES.map(site.bytes)).toEqual(before);
  });

  test('offline makes the same bytes from archive and catalogue, and asks nobody', async () => {
    const site = two();
    await site.run();
    const before = TABLES.map(site.bytes);
    await site.wait(5);
    const { asked, report } = await site.run({ offline: true });
    expect(asked).toEqual([]);
    expect(report.release).toMatchObject({ unchanged: 2, gone: 0 });
    expect(TABLES.map(site.bytes)).toEqual(before);
  });
});

test('every request is in the ledger, with its wait and the rule that allowed it', async () => {
  const site = two();
  const { seen } = await site.run();
  const [host] = site.look(({ ledger }) => ledger.summary());
  expect(host).toMatchObject({ host: 'a.example', requests: seen.length, outcomes: { fetched: 4 }, waited: 15_000 });
});
