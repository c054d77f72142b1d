/** The table of changes: what is new in each release, told once. */
import { afterEach, describe, expect, test } from 'vitest';
import { type Before, changesBetween } from '../../src/export/changes.ts';
import { LIST, link, listPage, OFFICE, type Stage, stage } from './fake-office.ts';

const FIRST = 'http://a.example/D1.pdf';
const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
const one = (): Stage => {
  const made = stage({
    [LIST]: listPage(['D1', 'Vans', '01/02/2024', link('D1.pdf')]),
    [FIRST]: '%PDF-1.7 one',
  });
  open.push(made);
  return made;
};
const told = (site: Stage): string[][] =>
  site
    .table('changes')
    .map(({ release, change_type, field, cause }) => [release, change_type, field, cause] as string[]);

describe('over runs', () => {
  test('the first release has no changes, a run without news adds none, what comes is added', async () => {
    const site = one();
    await site.run();
    expect(told(site)).toEqual([]);
    site.site.set(LIST, {
      body: listPage(['D1', 'Vans', '01/02/2024', link('D1.pdf')], ['D2', 'Hats', '', link('D2.pdf')]),
    });
    site.site.set('http://a.example/D2.pdf', { body: '%PDF-1.7 two' });
    await site.wait(1);
    await site.run();
    expect(told(site)).toEqual([['2026.11.26', 'added', '', 'source_changed']]);
    const before = site.bytes('changes.csv');
    await site.wait(1);
    await site.run();
    expect(site.bytes('changes.csv')).toBe(before);
  });

  test('what a limit left is no news of the office when it is fetched, what is listed since is', async () => {
    const site = one();
    const rows = (...numbers: number[]) =>
      listPage(...numbers.map((number) => [`D${number}`, `Vans ${number}`, '', link(`D${number}.pdf`)] as const));
    for (const number of [2, 3])
      site.site.set(`http://a.example/D${number}.pdf`, { body: `%PDF-1.7 number ${number}` });
    site.site.set(LIST, { body: rows(1, 2) });
    await site.run({ limit: 1 });
    site.site.set(LIST, { body: rows(1, 2, 3) });
    await site.run();
    const pageOf = new Map(site.table('decisions').map(({ decision_id, source_url }) => [decision_id, source_url]));
    const added = site.table('changes').map(({ decision_id, change_type, cause }) => {
      return [pageOf.get(decision_id), change_type, cause];
    });
    expect(added.sort()).toEqual([
      ['http://a.example/D2.pdf', 'added', 'newly_collected'],
      ['http://a.example/D3.pdf', 'added', 'source_changed'],
    ]);
  });

  test('nor is what could not be had for the moment', async () => {
    const site = one();
    site.site.set(LIST, {
      body: listPage(['D1', 'Vans', '01/02/2024', link('D1.pdf')], ['D2', 'Hats', '', link('D2.pdf')]),
    });
    site.site.set('http://a.example/D2.pdf', { fails: 'ECONNRESET' });
    await site.run();
    site.site.set('http://a.example/D2.pdf', { body: '%PDF-1.7 two' });
    await site.wait(1);
    await site.run();
    expect(told(site)).toEqual([['2026.11.26', 'added', '', 'newly_collected']]);
  });

  test('nor are the decisions of an office that is asked for the first time', async () => {
    const site = one();
    await site.run();
    const list = 'http://a.example/essex.html';
    site.site.set(list, { body: listPage(['E1', 'Boats', '', 'Exempt']) });
    const sources = OFFICE.sources.map((source) => ({ ...source, start: list }));
    await site.run({ offices: [{ ...OFFICE, id: 'essex', sources }] });
    expect(told(site)).toEqual([['2026.11.25', 'added', '', 'newly_collected']]);
  });

  test('other bytes of a paper without a reference are the same decision, with another document', async () => {
    const site = one();
    await site.run();
    const [{ decision_id }] = site.table('decisions') as [Record<string, string>];
    await site.wait(31);
    site.site.set(FIRST, { body: '%PDF-1.7 one, amended' });
    await site.run();
    expect(site.table('decisions')).toMatchObject([{ decision_id }]);
    expect(told(site)).toEqual([['2026.12.26', 'changed', 'document_id', 'source_changed']]);
  });

  test('what is no longer listed is withdrawn after two looks, and restored when it is back', async () => {
    const site = one();
    const whole = site.site.get(LIST) ?? {};
    site.site.set(LIST, {
      body: listPage(['D1', 'Vans', '01/02/2024', link('D1.pdf')], ['D2', 'Hats', '', 'Exempt']),
    });
    await site.run();
    site.site.set(LIST, { body: listPage(['D2', 'Hats', '', 'Exempt']) });
    for (let look = 0; look < 3; look++) {
      await site.wait(1);
      await site.run();
    }
    site.site.set(LIST, whole);
    await site.wait(1);
    await site.run();
    expect(told(site)).toEqual([
      ['2026.11.27', 'withdrawn', '', 'source_changed'],
      ['2026.11.29', 'restored', '', 'source_changed'],
    ]);
  });
});

describe('from one release to the next', () => {
  const at = (row: object, more: Partial<Before> = {}): Before => ({
    ...{ decision_id: 'kent-d1', version: 'v1', status: 'live' },
    row: JSON.stringify({ document_id: 'a', value: 5, title: 'Vans', source_url: 'http://a/1', ...row }),
    ...more,
  });
  test.each([
    ['other code on the same paper', at({ value: 7 }, { version: 'v2' }), 'value', 'extractor_changed', '5.00', '7.00'],
    ['another paper', at({ value: 7, document_id: 'b' }), 'value', 'source_changed', '5.00', '7.00'],
    [
      'the same paper elsewhere',
      at({ source_url: 'http://a/2' }),
      'source_url',
      'source_moved',
      'http://a/1',
      'http://a/2',
    ],
    ['a blank', at({ title: null }), 'title', 'source_changed', 'Vans', null],
  ])('%s', (_, now, field, cause, old_value, new_value) => {
    const rows = changesBetween([at({})], [now], '2026.11.23').filter((row) => row.field === field);
    expect(rows).toEqual([
      { release: '2026.11.23', decision_id: 'kent-d1', change_type: 'changed', field, old_value, new_value, cause },
    ]);
  });

  test('nothing from the same, and removed for what is no decision of its own any longer', () => {
    expect(changesBetween([at({})], [at({})], '2026.11.23')).toEqual([]);
    expect(changesBetween([at({})], [], '2026.11.23')).toMatchObject([{ change_type: 'removed', field: null }]);
  });
});
