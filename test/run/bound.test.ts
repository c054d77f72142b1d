/** A run that is to have but a few papers, or those of some days, asks for no more than that takes; what it leaves waits, and nothing is gone by it. */
import { afterEach, describe, expect, test } from 'vitest';
import type { NamedOffice } from '../../src/model/office.ts';
import { OFFICE, type Stage, stage } from './fake-office.ts';

const HOST = 'http://a.example';
const OWN: NamedOffice = {
  ...OFFICE,
  sources: [
    {
      ...{ family: 'archive', start: `${HOST}/list1`, pagination: { by: 'link', selector: '.next' } },
      items: { shape: 'cards', selector: 'li', title: { selector: 'a' }, date: { selector: 'i' } },
      detail: { documents: 'main a' },
    },
  ],
};
const offices = [OWN];

/** 12 decisions on three pages, a month apart, the newest first; of the second there is a page and no paper. */
function site(): Record<string, string> {
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  const row = (number: number): string =>
    `<li><a href="/d${number}">Vans ${number}</a> <i>2024-${String(13 - number).padStart(2, '0')}-05</i>`;
  const list = (page: number): string =>
    `<ul>${numbers
      .slice(page * 4 - 4, page * 4)
      .map(row)
      .join('')}</ul>${page < 3 ? `<a class="next" href="/list${page + 1}">next</a>` : ''}`;
  const link = (number: number): string => (number === 2 ? 'Exempt' : `<a href="/p${number}.pdf">paper</a>`);
  return Object.fromEntries([
    ...[1, 2, 3].map((page) => [`${HOST}/list${page}`, list(page)]),
    ...numbers.map((number) => [`${HOST}/d${number}`, `<main><h1>Vans ${number}</h1>${link(number)}</main>`]),
    ...numbers.map((number) => [`${HOST}/p${number}.pdf`, `%PDF-1.7 ${number}`]),
  ]);
}

let at: Stage;
afterEach(() => at.close());
const short = (asked: readonly string[]): string => asked.map((address) => address.replace(`${HOST}/`, '')).join(' ');
const states = (): string[] =>
  at
    .table('decisions')
    .map(({ source_url = '', record_status }) => `${short([source_url])} ${record_status}`)
    .sort();

describe('--limit', () => {
  test('asks for so many, misses nothing offline, goes on where it stopped, and a run without it asks for the rest', async () => {
    at = stage(site());
    const first = await at.run({ offices, limit: 2 });
    expect(short(first.asked)).toBe('list1 d1 d2 p1.pdf');
    const papers = { found: 4, without_paper: 1, fetched: 1, failed: 0, waiting: 2 };
    expect(first.report.offices).toMatchObject([{ hasFailed: false, lists: [], papers }]);
    // What was not looked at is no stub; what was, and has no paper, is.
    expect(first.report.release).toMatchObject({ decisions: 1, stubs: 1, gone: 0 });
    const offline = await at.run({ offices, offline: true });
    expect(offline.report.offices).toMatchObject([{ hasFailed: false, trouble: null, lists: [], papers }]);
    await at.wait(1);
    const second = await at.run({ offices, limit: 2 });
    expect(short(second.asked)).toBe('list1 d3 d4 p3.pdf p4.pdf');
    await at.wait(1);
    const third = await at.run({ offices, limit: 2 });
    expect(short(third.asked)).toBe('list1 list2 d5 d6 p5.pdf p6.pdf');
    expect(third.report.release).toMatchObject({ decisions: 5, stubs: 1, gone: 0 });
    expect(at.look(({ looks }) => looks.last('kent'))).toBeNull();
    await at.wait(1);
    const rest = await at.run({ offices });
    expect(rest.report.offices).toMatchObject([{ papers: { found: 12, fetched: 11, waiting: 0 } }]);
    expect(at.look(({ looks }) => looks.last('kent'))).toMatchObject({ found: 12 });
    // What waited is no news of the office.
    const causes = at.table('changes').map(({ cause }) => cause);
    expect([...new Set(causes)]).toEqual(['newly_collected']);
  });

  test('after a whole look nothing falls, goes or is forgotten', async () => {
    at = stage(site());
    await at.run({ offices });
    const before = states();
    for (let look = 0; look < 2; look++) {
      await at.wait(1);
      const { report } = await at.run({ offices, limit: 1 });
      expect(report.release).toMatchObject({ gone: 0, decisions: 11, stubs: 1 });
      expect(report.offices).toMatchObject([{ lists: [], papers: { found: 12, waiting: 0 } }]);
    }
    expect(states()).toEqual(before);
  });
});

test('--since and --until: the pages of other days are not asked for, and the list is left where it is too old', async () => {
  at = stage(site());
  const { asked, report } = await at.run({ offices, since: '2024-10-20', until: '2024-11-30' });
  expect(short(asked)).toBe('list1 d2 list2');
  expect(report.offices).toMatchObject([{ hasFailed: false, lists: [], papers: { found: 8, waiting: 7 } }]);
  await at.wait(1);
  // The same, of days that the first left: what is known is not asked for again.
  const again = await at.run({ offices, since: '2024-10-01', until: '2024-10-31' });
  expect(short(again.asked)).toBe('list1 d3 list2 p3.pdf');
  expect(states()).toEqual(['list1 stub', 'p3.pdf active']);
});

test('what was told of a page that is left now is told until it is looked at again, and is no failure of this run', async () => {
  at = stage(site());
  at.site.set(`${HOST}/list3`, { status: 404 });
  expect((await at.run({ offices })).report.offices).toMatchObject([{ hasFailed: true, papers: { found: 8 } }]);
  at.site.set(`${HOST}/list1`, {
    body: `${at.site.get(`${HOST}/list1`)?.body}<li><a href="/d12">Vans 12</a> <i>2025-01-05</i>`,
  });
  await at.wait(1);
  const limited = await at.run({ offices, limit: 1 });
  expect(short(limited.asked)).toBe('list1 d12 p12.pdf');
  expect(limited.report.offices).toMatchObject([{ hasFailed: false, lists: [] }]);
  expect(at.table('issues')).toContainEqual(
    expect.objectContaining({ code: 'DISCOVER_PAGE_MISSING', observed: `${HOST}/list3` }),
  );
  at.site.set(`${HOST}/list3`, { body: '<p>no more' });
  await at.wait(1);
  await at.run({ offices });
  expect(at.table('issues').map(({ code }) => code)).not.toContain('DISCOVER_PAGE_MISSING');
});

test('a page that could not be had does not bar the way', async () => {
  at = stage(site());
  at.site.set(`${HOST}/d1`, { status: 500 });
  const { asked } = await at.run({ offices, limit: 1 });
  expect(short(asked)).toBe('list1 d1 d2');
  at.site.set(`${HOST}/d1`, { body: '<main><h1>Vans 1</h1><a href="/p1.pdf">paper</a></main>' });
  await at.wait(1);
  expect(short((await at.run({ offices, limit: 1 })).asked)).toBe('list1 d1 p1.pdf');
});
