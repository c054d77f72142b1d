/** Decisions that are listed without a paper: records of what the list says, until the paper comes. */
import { afterEach, describe, expect, test } from 'vitest';
import { quotesOf } from '../../src/run/stub-pages.ts';
import type { FakeAnswer } from '../fetch/fake-world.ts';
import { LIST, link, listPage, type Stage, stage } from './fake-office.ts';

const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
const on = (...[pages]: Parameters<typeof stage>): Stage => {
  const made = stage(pages);
  open.push(made);
  return made;
};
const PAPER = 'http://a.example/D2.pdf';

describe('a stub', () => {
  test('says what the list says, each fact with its words, and nothing else', async () => {
    const site = on({ [LIST]: listPage(['D 2', 'Boats', '03/02/2024', 'Exempt'], ['', 'Hats', '', '']) });
    const { report } = await site.run();
    expect(report.release).toMatchObject({ decisions: 0, stubs: 2 });
    const [first, second] = site.table('decisions');
    expect(first).toMatchObject({ decision_id: 'kent-d2', record_status: 'stub', reference: 'D2', title: 'Boats' });
    expect(first).toMatchObject({ decision_date: '2024-02-03', decision_date_basis: 'listing', source_url: LIST });
    expect(second?.decision_id).toMatch(/^kent-stub-[0-9a-f]{12}$/);
    const blank = ['outcome', 'value', 'decision_type', 'procurement_route', 'is_renewal', 'financial_year_derived'];
    expect(blank.map((name) => first?.[name])).toEqual(blank.map(() => ''));
    const cited = site.table('citations').filter(({ decision_id }) => decision_id === 'kent-d2');
    expect(cited.map(({ field, quote, document_id }) => [field, quote, document_id])).toEqual([
      ['decision_date', '03/02/2024', first?.document_id],
      ['reference', 'D 2', first?.document_id],
      ['title', 'Boats', first?.document_id],
    ]);
    expect(site.table('documents')).toMatchObject([{ role: 'listing_stub', source_url: LIST, decision_id: '' }]);
  });

  test('becomes the full decision under the same key when the paper comes, known since it was a stub', async () => {
    const site = on({ [LIST]: listPage(['D2', 'Boats', '03/02/2024', 'Exempt']) });
    await site.run();
    site.site.set(LIST, { body: listPage(['D2', 'Boats', '03/02/2024', link('D2.pdf')]) });
    site.site.set(PAPER, { body: '%PDF-1.7 two' });
    await site.wait(2);
    const { report } = await site.run();
    expect(report.release).toMatchObject({ decisions: 1, stubs: 0 });
    // The reader of these tests reads no reference: the key is that of the stub all the same.
    expect(site.table('decisions')).toMatchObject([
      { decision_id: 'kent-d2', record_status: 'active', source_url: PAPER, first_seen_date: '2026-11-25' },
    ]);
    const changed = site.table('changes').filter(({ field }) => field === 'record_status');
    expect(changed).toMatchObject([{ release: '2026.11.27', old_value: 'stub', new_value: 'active' }]);
    expect(site.table('changes').every(({ change_type }) => change_type === 'changed')).toBe(true);
    await site.wait(1);
    const before = site.bytes('changes.csv');
    await site.run();
    expect(site.table('decisions')).toMatchObject([{ decision_id: 'kent-d2' }]);
    expect(site.bytes('changes.csv')).toBe(before);
  });

  test('a link that leads nowhere makes one, a failure of the moment does not', async () => {
    const site = on({ [LIST]: listPage(['D1', 'Vans', '', link('D1.pdf')], ['D2', 'Boats', '', link('D2.pdf')]) });
    site.site.set(PAPER, { fails: 'ECONNRESET' });
    await site.run();
    expect(site.table('decisions').map(({ decision_id }) => decision_id)).toEqual(['kent-d1']);
  });

  test.for<[string, FakeAnswer]>([
    ['500', { status: 500 }],
    ['429', { status: 429 }],
    ['a connection that breaks', { fails: 'ECONNRESET' }],
    ['a timeout', { fails: 'ETIMEOUT' }],
  ])(
    '%s where the link led nowhere before changes nothing of it, nor how often in a row it led nowhere',
    async ([, answer]) => {
      const site = on({ [LIST]: listPage(['D2', 'Boats', '', link('D2.pdf')]) });
      await site.run();
      const rows = ['decisions.csv', 'citations.csv', 'changes.csv'].map(site.bytes);
      site.site.set(PAPER, answer);
      await site.wait(1);
      await site.run();
      expect(site.table('decisions')).toMatchObject([{ decision_id: 'kent-d2', record_status: 'stub' }]);
      expect(site.table('issues').map(({ severity }) => severity)).toEqual(['error']);
      site.site.delete(PAPER);
      await site.wait(1);
      await site.run();
      expect(['decisions.csv', 'citations.csv', 'changes.csv'].map(site.bytes)).toEqual(rows);
      expect(site.look(({ absences }) => absences.of('kent', 'paper').get(PAPER)?.looks)).toBe(2);
      site.site.set(PAPER, { body: '%PDF-1.7 two' });
      await site.wait(1);
      await site.run();
      expect(site.table('decisions')).toMatchObject([{ decision_id: 'kent-d2', record_status: 'active' }]);
    },
  );

  test('a page that changes elsewhere changes no byte of it', async () => {
    const site = on({ [LIST]: `${listPage(['D2', 'Boats', '', 'Exempt'])}<p>Seen 1 times` });
    await site.run();
    const before = ['decisions.csv', 'documents.csv', 'citations.csv', 'changes.csv', 'datapackage.json'].map(
      site.bytes,
    );
    site.site.set(LIST, { body: `${listPage(['D2', 'Boats', '', 'Exempt'])}<p>Seen 2 times` });
    await site.wait(3);
    await site.run();
    const after = ['decisions.csv', 'documents.csv', 'citations.csv', 'changes.csv', 'datapackage.json'].map(
      site.bytes,
    );
    expect(after).toEqual(before);
  });

  test('its title is no longer listed so, and the list says it in other words: one decision stays one', async () => {
    const site = on({ [LIST]: listPage(['D2', 'Boats', '', 'Exempt']) });
    await site.run();
    site.site.set(LIST, { body: listPage(['D2', 'Boats for the river', '', 'Exempt']) });
    await site.wait(1);
    await site.run();
    expect(site.table('decisions')).toMatchObject([{ decision_id: 'kent-d2', title: 'Boats for the river' }]);
  });

  test('a number that begins again is another decision, where a day is missing and the title is another', async () => {
    const site = on({ [LIST]: listPage(['D2', 'Boats', '', 'Exempt']) });
    await site.run();
    site.site.set(LIST, { body: listPage(['D2', 'Boats', '', link('D2.pdf')], ['D2', 'Hats', '', 'Exempt']) });
    site.site.set(PAPER, { body: '%PDF-1.7 two' });
    await site.wait(1);
    await site.run();
    const rows = site.table('decisions').map(({ decision_id, record_status }) => [decision_id, record_status]);
    expect(rows).toEqual([
      ['kent-d2', 'active'],
      ['kent-d2-b', 'stub'],
    ]);
  });

  test('of two of one reference each keeps its key when the paper of one comes, and when a third does', async () => {
    const site = on({ [LIST]: listPage(['D2', 'Boats', '', 'Exempt'], ['D2', 'Hats', '', 'Exempt']) });
    await site.run();
    const stubs = [['D2', 'Caps', '', 'Exempt'] as const, ['D2', 'Boats', '', 'Exempt'] as const];
    site.site.set(LIST, { body: listPage(...stubs, ['D2', 'Hats', '', link('D2.pdf')]) });
    site.site.set(PAPER, { body: '%PDF-1.7 two' });
    await site.wait(1);
    await site.run();
    const rows = () => site.table('decisions').map((one) => [one.decision_id, one.title, one.source_url]);
    const expected = [
      ['kent-d2', 'Boats', LIST],
      // The reader of these tests reads no title.
      ['kent-d2-b', '', PAPER],
      ['kent-d2-c', 'Caps', LIST],
    ];
    expect(rows()).toEqual(expected);
    // The list's row without a link is gone at the second look that misses it.
    await site.wait(1);
    await site.run();
    const files = ['decisions.csv', 'documents.csv', 'issues.csv', 'changes.csv'];
    const before = files.map(site.bytes);
    await site.wait(1);
    await site.run();
    expect(files.map(site.bytes)).toEqual(before);
    // Other bytes of the paper change no key, and the ones of before are of its decision.
    site.site.set(PAPER, { body: '%PDF-1.7 two, amended' });
    await site.wait(31);
    await site.run();
    expect(rows()).toEqual(expected);
    const changed = site.table('documents').filter(({ status }) => status === 'changed');
    expect(changed).toMatchObject([{ decision_id: 'kent-d2-b', source_url: PAPER }]);
  });

  test('stays as long as it is listed, though another decision of its reference and day has a paper', async () => {
    const [boats, hats] = [(paper: string) => ['D2', 'Boats', '03/02/2024', paper] as const, 'Hats'];
    const rowOf = (paper: string) => ['D2', hats, '03/02/2024', paper] as const;
    const site = on({ [LIST]: listPage(boats(''), rowOf('')) });
    await site.run();
    const keyOf = (name: string) => site.table('decisions').find(({ title }) => title === name)?.decision_id;
    const [first, second] = [keyOf('Boats'), keyOf('Hats')];
    site.site.set(LIST, { body: listPage(boats(''), rowOf(link('D2.pdf'))) });
    site.site.set(PAPER, { body: '%PDF-1.7 two' });
    const rows = () => new Map(site.table('decisions').map((one) => [one.decision_id, one.source_url]));
    for (let look = 0; look < 3; look++) {
      await site.wait(1);
      await site.run();
      expect(rows()).toEqual(
        new Map([
          [first, LIST],
          [second, PAPER],
        ]),
      );
    }
    site.site.set(LIST, { body: listPage(boats(link('D1.pdf')), rowOf(link('D2.pdf'))) });
    site.site.set('http://a.example/D1.pdf', { body: '%PDF-1.7 one' });
    await site.wait(1);
    await site.run();
    expect(rows()).toEqual(
      new Map([
        [first, 'http://a.example/D1.pdf'],
        [second, PAPER],
      ]),
    );
    const kinds = site.table('changes').map(({ change_type }) => change_type);
    expect(new Set(kinds)).toEqual(new Set(['changed']));
  });

  test('counts once for the look at which its paper comes, and so does a paper at a further address', async () => {
    const site = on({ [LIST]: listPage(['D2', 'Boats', '03/02/2024', 'None yet']) });
    await site.run();
    const counts = async (name: string) => {
      site.site.set(LIST, { body: listPage(['D2', 'Boats', '03/02/2024', link(name)]) });
      site.site.set(`http://a.example/${name}`, { body: '%PDF-1.7 two' });
      await site.wait(1);
      const { offices } = (await site.run()).report;
      return offices.map(({ papers: { found, without_paper } }) => [found, without_paper]);
    };
    expect(await counts('D2.pdf')).toEqual([[1, 0]]);
    expect(site.table('issues').map(({ code }) => code)).not.toContain('DISCOVER_UNLINKED');
    expect(await counts('D2.pdf?v=2')).toEqual([[1, 0]]);
    // What is missed and has no other name is there until a second look misses it.
    site.site.set(LIST, { body: listPage(['D3', 'Hats', '03/02/2024', 'Exempt']) });
    await site.wait(1);
    const { offices } = (await site.run()).report;
    expect(offices.map(({ papers: { found, without_paper } }) => [found, without_paper])).toEqual([[2, 1]]);
  });

  test('keeps its key and what is known of it while the list has lost a column, and when that is back', async () => {
    const names = ['Boats', 'Hats', 'Caps', 'Vans', 'Oars'];
    const whole = names.map((name, at) => [`D${at}`, name, `0${at + 1}/02/2024`, ''] as const);
    const site = on({ [LIST]: listPage(...whole) });
    await site.run();
    const rows = () => site.table('decisions').map((one) => [one.decision_id, one.title, one.decision_date]);
    const before = rows();
    const hats = ['', 'Bells', '09/02/2024', ''] as const;
    const without = listPage(...whole.map(([, title, date]) => ['', title, date, ''] as const), hats);
    // Suspicious, the same again, and then how things are.
    for (let look = 0; look < 4; look++) {
      site.site.set(LIST, { body: without });
      await site.wait(1);
      const { offices } = (await site.run()).report;
      expect(offices.map(({ papers: { found } }) => found)).toEqual([6]);
      expect(rows().slice(0, -1)).toEqual(before);
      expect(rows().at(-1)?.slice(1)).toEqual(['Bells', '2024-02-09']);
      expect(site.table('documents').map(({ status }) => status)).not.toContain('gone');
    }
    site.site.set(LIST, { body: listPage(...whole, hats) });
    await site.wait(1);
    await site.run();
    expect(rows().slice(0, -1)).toEqual(before);
    expect(site.table('changes').map(({ change_type }) => change_type)).toEqual(['added']);
  });

  test('is no row where a page lists it without the paper that another page links to', async () => {
    const whole = ['D2', 'Boats', '03/02/2024', link('D2.pdf')] as const;
    const site = on({ [LIST]: listPage(whole, ['D2', 'Boats', '03/02/2024', ''], ['D2', 'Boats', '', '']) });
    site.site.set(PAPER, { body: '%PDF-1.7 two' });
    await site.run();
    expect(site.table('decisions').map(({ source_url }) => source_url)).toEqual([PAPER]);
  });

  test('of one title and day and another reference stays for the look that misses it', async () => {
    const rowOf = (reference: string) => [reference, 'Exempt decision', '03/02/2024', ''] as const;
    const site = on({ [LIST]: listPage(rowOf('D1'), rowOf('D2')) });
    await site.run();
    site.site.set(LIST, { body: listPage(rowOf('D2')) });
    await site.wait(1);
    await site.run();
    expect(site.table('decisions').map(({ decision_id }) => decision_id)).toEqual(['kent-d1', 'kent-d2']);
  });

  test('of one title, each of its own day, are as many; a day that is corrected changes no key, nor does a further one', async () => {
    const named = (...days: string[]) => listPage(...days.map((day) => ['', 'Exempt decision', day, ''] as const));
    const site = on({ [LIST]: named('01/03/2024', '05/04/2024', '09/05/2024', '') });
    await site.run();
    const rows = () => site.table('decisions').map((one) => [one.decision_id, one.decision_date] as const);
    const days = () => rows().map(([, day]) => day);
    expect(days().sort()).toEqual(['2024-03-01', '2024-04-05', '2024-05-09']);
    const first = rows()[0]?.[0];
    expect(rows().map(([key]) => key)).toEqual([first, `${first}-b`, `${first}-c`]);
    const before = rows();
    site.site.set(LIST, { body: named('10/06/2024', '01/03/2024', '06/04/2024', '09/05/2024') });
    await site.wait(1);
    await site.run();
    const corrected = before.map(([key, day]) => [key, day === '2024-04-05' ? '2024-04-06' : day]);
    expect(rows()).toEqual([...corrected, [`${first}-d`, '2024-06-10']]);
  });

  test('whose number begins again under one title are two', async () => {
    const site = on({ [LIST]: listPage(['4', 'Report', '01/06/2023', ''], ['4', 'Report', '01/07/2024', '']) });
    await site.run();
    const rows = site.table('decisions').map((one) => [one.decision_id, one.decision_date]);
    expect(rows.map(([key]) => key)).toEqual(['kent-4', 'kent-4-b']);
    expect(rows.map(([, day]) => day).sort()).toEqual(['2023-06-01', '2024-07-01']);
  });

  test('two decisions of one reference on one page are two', async () => {
    const site = on({ [LIST]: listPage(['D2', 'Boats', '', 'Exempt'], ['D2', 'Hats', '', 'Exempt']) });
    await site.run();
    expect(site.table('decisions').map(({ decision_id }) => decision_id)).toEqual(['kent-d2', 'kent-d2-b']);
  });
});

describe('the words of a fact', () => {
  test.each([
    ['in lines of their own', ['Ref', 'D2', 'Boats', '3 March 2024']],
    ['in one line', ['The list', 'D2 Boats, 3 March 2024 (exempt)']],
  ])('%s', (_, lines) => {
    const found = quotesOf({ reference: 'D2', title: 'Boats', date: '2024-03-03' }, lines);
    expect(found).toEqual({ reference: 'D2', title: 'Boats', date: '3 March 2024' });
  });

  test('of a title that stands in a menu as well is the one of its row', () => {
    const menu = ['Home', 'Fleet', 'Fleet news of 4 May 2024', ...Array.from({ length: 20 }, (_, at) => `Entry ${at}`)];
    const lines = [...menu, 'D1', 'Boats', '1 March 2024', 'D2', 'Fleet', '5th March 2024', 'D3', 'Caps'];
    const listed = { reference: 'D2', title: 'Fleet', date: '2024-03-05' };
    expect(quotesOf(listed, lines)).toEqual({ reference: 'D2', title: 'Fleet', date: '5th March 2024' });
    // A day that both name is quoted as the row writes it.
    expect(quotesOf({ ...listed, date: '2024-05-04' }, [...lines, '04/05/2024']).date).toBe('04/05/2024');
    expect(quotesOf({ ...listed, date: '2024-03-06' }, lines).date).toBeNull();
  });

  test('what stands nowhere has none, nor has a date that is far from the title', () => {
    const lines = ['Boats', ...Array.from({ length: 20 }, () => 'x'), '3 March 2024'];
    const found = quotesOf({ reference: 'D2', title: 'Boats', date: '2024-03-03' }, lines);
    expect(found).toEqual({ reference: null, title: 'Boats', date: null });
  });
});
