/** Redirects that say that a page is not there: to the site's home, to a list, to another decision. */
import { afterEach, describe, expect, test } from 'vitest';
import type { DetailRule, NamedOffice } from '../../src/model/office.ts';
import { astrayWords } from '../../src/run/astray.ts';
import { LIST, link, listPage, OFFICE, type Stage, stage } from './fake-office.ts';

const A = 'http://a.example';
const VANS = { reference: 'D1', title: 'Vans' };
const BOATS = { reference: 'D2', title: 'Boats' };
const known = {
  lists: [LIST, `${A}/search.aspx?year=2024`],
  decisionAt: (address: string) => (address === `${A}/d/2` ? BOATS : null),
};
const astray = (asked: string, found: string, names = VANS): string | null =>
  astrayWords(A + asked, A + found, names, known);

test('the home, a list and the page of another decision are not what was asked for', () => {
  expect(astray('/d/1', '/')).toBe(`${A}/d/1 leads to ${A}/, the home of the site`);
  expect(astray('/d/1', '/Home/')).toContain('the home of the site');
  expect(astray('/d/1', '/index.php')).toContain('the home of the site');
  expect(astray('/d/1', '/list.html')).toBe(`${A}/d/1 leads to ${LIST}, a list`);
  expect(astray('/d/1', '/list.html?page=2')).toContain(', a list');
  expect(astray('/d/1', '/d/2')).toBe(`${A}/d/1 leads to ${A}/d/2, the page of another decision`);
});

test('another address of the same page is what was asked for', () => {
  for (const [asked, found] of [
    ['/d/1', '/d/1/'],
    ['/d/1', '/decisions/vans'],
    ['/?p=1', '/?p=1&lang=en'],
    // Lists and decisions by one program, told apart by parameters.
    ['/search.aspx?id=1', '/search.aspx?id=1&view=full'],
  ] as const)
    expect(astray(asked, found)).toBeNull();
  expect(astrayWords(`${A}/d/1`, 'https://www.a.example/d/1', VANS, known)).toBeNull();
  expect(astray('/?p=2', '/d/2', BOATS)).toBeNull();
  expect(astray('/?p=2', '/d/2', { reference: 'PCC-D2', title: 'Boats (amended)' })).toBeNull();
});

const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
const on = (...[pages]: Parameters<typeof stage>): Stage => {
  const made = stage(pages);
  open.push(made);
  return made;
};
const to = (location: string) => ({ status: 302, headers: { location } });
const officeWith = (detail: DetailRule): NamedOffice => {
  const [source] = OFFICE.sources;
  return { ...OFFICE, sources: [{ ...source, family: 'archive', detail } as NamedOffice['sources'][number]] };
};
const LISTED = listPage(
  ['D1', 'Vans', '03/02/2024', '<a href="/d/1">open</a>'],
  ['D2', 'Boats', '04/02/2024', '<a href="/d/2">open</a>'],
);
const page = (title: string): string =>
  `<!doctype html><main><h1>${title}</h1><p>The Commissioner approved the purchase of ${title} for the year.</p></main>`;

describe('a decision that is a page', () => {
  const offices = [officeWith({ record: 'html', documents: 'a' })];
  const three = (): Stage =>
    on({ [LIST]: LISTED, [`${A}/`]: page('Welcome'), [`${A}/d/1`]: page('Vans'), [`${A}/d/2`]: page('Boats') });

  test.for(['/', '/list.html', '/d/2'])(
    'keeps its bytes where it leads to %s, and is gone at the second look',
    async (target) => {
      const site = three();
      await site.run({ offices });
      const before = site.table('decisions');
      site.site.set(`${A}/d/1`, to(target));
      const states = [];
      for (const days of [31, 1]) {
        await site.wait(days);
        await site.run({ offices });
        states.push(site.table('documents').find(({ source_url }) => source_url === `${A}/d/1`)?.status);
      }
      expect(states).toEqual(['live', 'gone']);
      const keys = (rows: typeof before) => rows.map((row) => [row.decision_id, row.document_id, row.record_status]);
      expect(keys(site.table('decisions')).map(([key, document]) => [key, document])).toEqual(
        keys(before).map(([key, document]) => [key, document]),
      );
      expect(site.table('issues').map(({ code, observed }) => [code, observed])).toContainEqual([
        'DISCOVER_BROKEN',
        `kent D1 Vans: ${A}/d/1`,
      ]);
    },
  );

  test('that leads to one that comes later on the list is a stub from the first look on', async () => {
    const site = three();
    site.site.set(`${A}/d/1`, to('/d/2'));
    const first = await site.run({ offices });
    expect(first.asked).toEqual([LIST, `${A}/d/1`, `${A}/d/2`, `${A}/d/2`]);
    const rows = () =>
      site.table('decisions').map((row) => [row.record_status, row.title, row.decision_date, row.source_url]);
    const expected = [
      ['stub', 'Vans', '2024-02-03', LIST],
      // The reader of these tests reads no title.
      ['active', '', '', `${A}/d/2`],
    ];
    expect(rows()).toEqual(expected);
    await site.wait(1);
    await site.run({ offices });
    expect(rows()).toEqual(expected);
    expect(site.table('documents').find(({ source_url }) => source_url === `${A}/d/2`)?.status).toBe('live');
  });

  test('that never was had is a stub of the list', async () => {
    const site = three();
    site.site.set(`${A}/d/1`, to('/'));
    await site.run({ offices });
    expect(site.table('decisions').map(({ title, record_status }) => [title, record_status])).toContainEqual([
      'Vans',
      'stub',
    ]);
    expect(site.table('decisions')).toHaveLength(2);
  });
});

test('no file is taken of a list to which the page of a decision leads', async () => {
  const site = on({ [LIST]: `${LISTED}<a class="file" href="/report.pdf">Report</a>`, [`${A}/d/1`]: page('Vans') });
  site.site.set(`${A}/d/2`, to('/list.html'));
  const { asked } = await site.run({ offices: [officeWith({ documents: 'a.file' })] });
  expect(asked).not.toContain(`${A}/report.pdf`);
});

test('a file whose address leads to the home of the site is not there; one that moved is', async () => {
  const site = on({
    [LIST]: listPage(['D1', 'Vans', '', link('D1.pdf')], ['D2', 'Boats', '', link('D2.pdf')]),
    [`${A}/`]: page('Welcome'),
    [`${A}/D1.pdf`]: to('/'),
    [`${A}/D2.pdf`]: to('/files/D2.pdf'),
    [`${A}/files/D2.pdf`]: '%PDF-1.7 boats',
  });
  await site.run();
  expect(site.table('decisions').map(({ record_status }) => record_status)).toEqual(['stub', 'active']);
  expect(site.table('issues')).toMatchObject([{ code: 'FETCH_MISSING', observed: `kent D1 Vans: ${A}/D1.pdf` }]);
});
