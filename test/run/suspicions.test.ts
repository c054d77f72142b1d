/** What is suspicious of an office: too little found, nothing for too long, numbers left out. */
import { afterEach, describe, expect, test } from 'vitest';
import { oddities } from '../../src/run/look.ts';
import { gapsOf, type Lack, listed, type Numbered } from '../../src/run/numbering.ts';
import { silenceOf } from '../../src/run/rhythm.ts';
import { type Known, suspicionsOf } from '../../src/run/suspicions.ts';
import { type Entry, LIST, listPage, OFFICE, type Stage, stage } from './fake-office.ts';

const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
const rows = (from: number, to: number, date = true): Entry[] =>
  Array.from({ length: to - from + 1 }, (_, at): Entry => {
    const number = from + at;
    return [`D${number}`, `Paper ${number}`, date ? `${String(number).padStart(2, '0')}/11/2026` : '', 'Exempt'];
  });
const on = (entries: readonly Entry[]): Stage => {
  const made = stage({ [LIST]: listPage(...entries) });
  open.push(made);
  return made;
};
const codes = (site: Stage): string[] =>
  site
    .table('issues')
    .filter(({ decision_id }) => decision_id === '')
    .map(({ code = '' }) => code);

describe('a look that finds little', () => {
  test('is told, and takes nothing for gone; the third of its kind is how things are', async () => {
    const site = on(rows(1, 20));
    await site.run();
    site.site.set(LIST, { body: listPage(...rows(1, 9)) });
    const seen = [];
    for (let look = 0; look < 4; look++) {
      await site.wait(1);
      await site.run();
      const gone = site.look(({ listings }) => listings.of(OFFICE.id).filter(({ misses }) => misses > 0).length);
      seen.push([codes(site).includes('DISCOVER_FALL'), gone]);
    }
    expect(seen).toEqual([
      [true, 0],
      [true, 11],
      [false, 11],
      [false, 11],
    ]);
  });

  test('a list without a decision is a list that is down or has moved, however often', async () => {
    const site = on(rows(1, 4));
    await site.run();
    site.site.set(LIST, { body: listPage() });
    for (let look = 0; look < 3; look++) {
      await site.wait(1);
      await site.run();
    }
    expect(site.look(({ listings }) => listings.of(OFFICE.id).every(({ misses }) => misses === 0))).toBe(true);
    expect(codes(site)).toContain('DISCOVER_NOTHING_FOUND');
  });

  test('rows without the facts that they had are another layout', async () => {
    const site = on(rows(1, 8));
    await site.run();
    site.site.set(LIST, { body: listPage(...rows(1, 8, false)) });
    await site.wait(1);
    await site.run();
    expect(codes(site)).toContain('DISCOVER_LAYOUT_CHANGED');
  });

  const before = { found: 10, dated: 10, titled: 10, referenced: 10, linked: 4 };
  test.each([
    ['as many', { ...before }, []],
    ['a few less', { ...before, found: 9, dated: 9, titled: 9, referenced: 9 }, []],
    ['many less', { found: 7, dated: 7, titled: 7, referenced: 7, linked: 3 }, ['DISCOVER_FALL']],
    ['what few had is missing', { ...before, linked: 0 }, []],
    ['as many, without titles', { ...before, titled: 0 }, ['DISCOVER_LAYOUT_CHANGED']],
    ['as many, with as few titles as before', { ...before, titled: 9 }, []],
    [
      'more, without dates',
      { found: 12, dated: 2, titled: 12, referenced: 12, linked: 4 },
      ['DISCOVER_LAYOUT_CHANGED'],
    ],
  ])('%s', (_, now, expected) => {
    expect(oddities('kent', before, now).map(({ code }) => code)).toEqual(expected);
  });
});

describe('silence', () => {
  const every = (days: number, count: number): string[] =>
    Array.from({ length: count }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at * days)).toISOString().slice(0, 10));
  test.each([
    ['71 days after one every 9', every(9, 12), '2026-06-20', { since: '2026-04-10', days: 71, usual: 9, longest: 9 }],
    ['a pause that was made before', [...every(9, 12), '2026-07-20'], '2026-09-28', null],
    ['two weeks', every(2, 12), '2026-02-06', null],
    ['too few to have a rhythm', every(9, 6), '2026-12-01', null],
    ['months are no days', every(9, 12).map((date) => date.slice(0, 7)), '2026-12-01', null],
  ])('%s', (_, dates, day, expected) => {
    expect(silenceOf(dates, day)).toEqual(expected);
  });

  test('is a warning once it is longer than ever, with the same bytes the day after', async () => {
    const site = on(rows(1, 20));
    await site.run();
    expect(codes(site)).toEqual([]);
    await site.wait(60);
    await site.run();
    expect(codes(site)).toEqual(['DISCOVER_SILENCE']);
    const before = site.bytes('issues.csv');
    await site.wait(1);
    await site.run();
    expect(site.bytes('issues.csv')).toBe(before);
  });
});

describe('numbers left out', () => {
  const numbered = (write: (number: number) => string, numbers: readonly number[], year = 2022): Numbered[] =>
    numbers.map((number) => ({
      reference: write(number),
      date: `${year}-${String(Math.min(12, number)).padStart(2, '0')}-15`,
      lack: null,
    }));
  const SOME = [1, 2, 4, 5, 6, 8, 9, 10];

  test.each([
    ['the year behind', (number: number) => `DN${number}-22`, 'DN#-22', 'calendar_year'],
    ['the year before', (number: number) => `2022/0${number}`, '2022-#', 'calendar_year'],
    ['no year, by the date', (number: number) => `PCC${number}`, 'PCC# of 2022', 'calendar_year'],
    ['one count for ever', (number: number) => `PCD${number}`, 'PCD#', null],
  ])('%s', (_, write, series, restarts) => {
    expect(gapsOf(numbered(write, SOME), restarts, '2024-01-01')).toEqual([
      { series, first: 1, last: 10, withheld: [], without_paper: [], not_yet: [], unexplained: [3, 7] },
    ]);
  });

  test('separators that drift are one series', () => {
    const mixed = numbered((number) => (number < 5 ? `2022/0${number}` : `2022.0${number}`), SOME);
    expect(gapsOf(mixed, 'calendar_year', '2024-01-01')).toMatchObject([{ unexplained: [3, 7] }]);
  });

  test('what is said to be withheld, what is listed without a paper, and what is missing among the newest and may come', () => {
    const LACKS: readonly Lack[] = [null, 'withheld', 'unlinked', 'gone'];
    const some = numbered((number) => `DN${number}-22`, SOME).map((one, at) => ({ ...one, lack: LACKS[at] ?? null }));
    expect(gapsOf(some, 'calendar_year', '2022-09-20')).toMatchObject([
      { withheld: [2], without_paper: [4], not_yet: [7], unexplained: [3] },
    ]);
    // A paper under the same number, or a word of the list, says more.
    const others = numbered((number) => `DN${number}/22`, [2, 4, 5]).map((one, at) => ({
      ...one,
      lack: at === 0 ? null : ('withheld' as const),
    }));
    expect(gapsOf([...some, ...others], 'calendar_year', '2022-09-20')).toMatchObject([
      { withheld: [4, 5], without_paper: [] },
    ]);
  });

  test('of decisions without a paper are told by what their listing says, and of those no longer listed not at all', async () => {
    const entries = (...lacking: readonly number[]): Entry[] =>
      rows(1, 10)
        .filter((_, at) => !lacking.includes(at + 1))
        .map((entry, at) => (at < 2 ? entry : ([...entry.slice(0, 3), ''] as unknown as Entry)));
    const site = on(entries());
    await site.run();
    const told = () =>
      site.look((catalogue) =>
        suspicionsOf(
          catalogue.releases.last().map(({ row }) => JSON.parse(row) as Known),
          catalogue,
        ),
      );
    expect(told()).toMatchObject([
      { gaps: [{ first: 1, last: 10, withheld: [1, 2], without_paper: [3, 4, 5, 6, 7, 8, 9, 10], unexplained: [] }] },
    ]);
    site.site.set(LIST, { body: listPage(...entries(9)) });
    for (let look = 0; look < 2; look++) {
      await site.wait(1);
      await site.run();
    }
    expect(told()).toMatchObject([
      { gaps: [{ last: 10, without_paper: [3, 4, 5, 6, 7, 8, 10], not_yet: [], unexplained: [] }] },
    ]);
  });

  test('numbers of cases are no count, nor are references with no number or two that are none', () => {
    const cases = [1201, 1388, 1502, 1777, 1904, 2011].map((number) => ({
      reference: `2022-${number}`,
      date: null,
      lack: null,
    }));
    expect(gapsOf(cases, null, '2024-01-01')).toEqual([]);
    expect(
      gapsOf(
        numbered((number) => `A${number}/B${number}`, SOME),
        null,
        '2024-01-01',
      ),
    ).toEqual([]);
    expect(gapsOf([{ reference: null, date: null, lack: null }], null, '2024-01-01')).toEqual([]);
  });

  test('are told as ranges', () => expect(listed([1, 2, 3, 7, 9, 10])).toBe('1-3, 7, 9-10'));

  test('are a row of issues', async () => {
    const site = on([...rows(1, 5), ...rows(8, 12)]);
    await site.run();
    expect(site.table('issues').find(({ code }) => code === 'DISCOVER_NUMBER_MISSING')).toMatchObject({
      severity: 'info',
      observed: 'kent D#: 6-7',
    });
  });
});
