/** What an office file can say of lists: blocks, places, headings, filters, pages by number and by date, words of a site's own. */
import { describe, expect, test } from 'vitest';
import { type Ask, discover } from '../../src/discover/discover.ts';
import { withoutFile } from '../../src/discover/title.ts';
import type { NamedOffice, Source } from '../../src/model/office.ts';

const START = 'https://a.example/list';

const office = (sources: Source[], more: Partial<NamedOffice> = {}): NamedOffice => ({
  id: 'kent',
  status: 'active',
  note: 'drawn',
  unknown: [],
  hosts: ['a.example', 'www.a.example'],
  sources,
  ...more,
});

/** Pages by address; every address asked for is noted. */
function site(pages: Readonly<Record<string, string>>): { readonly ask: Ask; readonly asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = async (address) => {
    asked.push(address);
    const html = pages[address];
    if (html === undefined) return { state: 'missing', message: `404 from ${address}` };
    return { state: 'page', page: { address, bytes: Buffer.from(html), charset: null } };
  };
  return { ask, asked };
}

const read = (source: Source, html: string, more: Partial<NamedOffice> = {}) =>
  discover(office([source], more), site({ [START]: html }).ask, '2024-06-15');

const LINKS = { shape: 'cards', selector: 'main a', title: { pattern: /.+/ } } as const;
const flat = (more: Partial<Extract<Source, { family: 'flat' }>> = {}): Source => ({
  family: 'flat',
  start: START,
  items: LINKS,
  ...more,
});

describe('places of facts', () => {
  const card = (title: object, html: string) =>
    read(flat({ items: { shape: 'cards', selector: 'li', title } }), `<ul><li>${html}</ul>`);

  test.for<[string, object, string, string | null]>([
    ['the whole', { pattern: /.+/ }, '<b>New</b> vans', 'New vans'],
    ['soft hyphens left out', { pattern: /.+/ }, 'Pro&shy;cure&shy;ment of new vans', 'Procurement of new vans'],
    ['a hard hyphen kept', { pattern: /.+/ }, 'Re-use of vans', 'Re-use of vans'],
    ['a selector', { selector: 'b' }, '<b>New vans</b> <b>Old</b>', 'New vans'],
    ['a label', { labels: ['Title'] }, 'Ref: 1<br>Title: New vans<br>Title: Old', 'New vans'],
    [
      'a label in one of several elements',
      { selector: 'p', labels: ['title'] },
      '<p>Ref: 1</p><p>TITLE : Vans</p>',
      'Vans',
    ],
    ['a label without a value', { labels: ['Title'] }, 'Title:<br>Ref: 1', null],
    ['the group of a pattern', { pattern: /^\d+\. (.+)$/ }, '12. New vans', 'New vans'],
    ['a pattern in a selector', { selector: 'a', pattern: /[A-Z].+/ }, '<a href="1.pdf">x Vans</a>', 'Vans'],
    ['a pattern that does not fit', { pattern: /^\d+/ }, 'New vans', null],
    ['cells that touch', { pattern: /Issue (.+)/ }, '<table><tr><td>Issue</td><td>Vans</td></tr></table>', 'Vans'],
  ])('%s', async ([, title, html, found]) => {
    const { listings } = await card(title, html);
    expect(listings.map((one) => one.title)).toEqual(found === null ? [] : [found]);
  });

  test('the link of the title comes before the other links', async () => {
    const html = '<ul><li><a href="paper.pdf">paper</a> <b><a href="form.pdf">Vans</a></b></ul>';
    const { listings } = await read(
      flat({ items: { shape: 'cards', selector: 'li', title: { selector: 'b a' } } }),
      html,
    );
    expect(listings[0]?.documents.map(({ address }) => address)).toEqual([
      'https://a.example/form.pdf',
      'https://a.example/paper.pdf',
    ]);
  });
});

describe('blocks', () => {
  const items = {
    shape: 'blocks',
    within: 'main',
    begins: ':contains("Ref")',
    reference: { pattern: /Ref (\d+)/ },
    title: { pattern: /Issue (.+?) Decision/ },
  } as const;
  const block = (number: number): string =>
    `<p>Ref ${number}</p><p>Issue Vans ${number}</p><p>Decision Yes</p><p><a href="${number}.pdf">notice</a></p>`;
  const found = async (html: string) =>
    (await read(flat({ items }), html)).listings.map(({ reference, documents }) => [reference, documents.length]);

  test('go from one beginning to the next', async () =>
    expect(await found(`<main><p>All decisions</p>${block(1)}${block(2)}</main>`)).toEqual([
      ['1', 1],
      ['2', 1],
    ]));

  test('are found in sections, however deep', async () =>
    expect(
      await found(`<main><div><section>${block(1)}${block(2)}</section><section>${block(3)}</section></div></main>`),
    ).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
    ]));

  test('may be the rows of one table, or tables of their own', async () => {
    const rows = (number: number): string =>
      `<tr><th>Ref<td>${number}<tr><th>Issue<td>Vans<tr><th>Decision<td>Yes<tr><td><a href="${number}.pdf">notice</a>`;
    expect(await found(`<main><table>${rows(1)}${rows(2)}</table></main>`)).toEqual([
      ['1', 1],
      ['2', 1],
    ]);
    expect(await found(`<main><table>${rows(1)}</table><table>${rows(2)}</table></main>`)).toEqual([
      ['1', 1],
      ['2', 1],
    ]);
  });

  test('what stands behind a section is no part of its last block', async () =>
    expect(await found(`<main><div>${block(1)}${block(2)}</div><p><a href="x.pdf">policy</a></p></main>`)).toEqual([
      ['1', 1],
      ['2', 1],
    ]));

  test('a page without a beginning has none', async () =>
    expect(await found('<main><p>Issue Vans Decision</p></main>')).toEqual([]));

  test('whose words are on the page are no blanks', async () => {
    const html = `<main>${block(1).replace(/<a.*<\/a>/, 'the confidential bids')}</main>`;
    expect((await read(flat({ items }), html)).listings[0]?.state).toBe('withheld');
    expect((await read(flat({ items: { ...items, isRecord: true } }), html)).listings[0]?.state).toBe('on_page');
    expect(
      (await read(flat({ items: { ...items, isRecord: true }, restricted: /confidential bids/ }), html)).listings[0]
        ?.state,
    ).toBe('withheld');
  });
});

describe('headings and filters', () => {
  const html = `<main><h2>Police</h2><a href="1.pdf">PCC 1 Vans</a> <a href="2.pdf">Minutes</a><h2>Fire</h2><div><a href="3.pdf">PCC 3 Hoses</a></div></main>`;
  const titles = async (more: object) => (await read(flat(more), html)).listings.map(({ title }) => title);

  test.for<[string, object, string[]]>([
    ['nothing said', {}, ['PCC 1 Vans', 'Minutes', 'PCC 3 Hoses']],
    ['only titles that fit', { include: { title: /^PCC/ } }, ['PCC 1 Vans', 'PCC 3 Hoses']],
    ['not what stands under a heading', { headings: 'h2', exclude: { heading: /fire/i } }, ['PCC 1 Vans', 'Minutes']],
    ['only what fits all', { headings: 'h2', include: { heading: /fire/i, title: /^PCC/ } }, ['PCC 3 Hoses']],
    ['not what fits any', { headings: 'h2', exclude: { heading: /fire/i, title: /^Min/ } }, ['PCC 1 Vans']],
  ])('%s', async ([, more, expected]) => expect(await titles(more)).toEqual(expected));
});

describe('further pages', () => {
  const archive: Source = {
    family: 'archive',
    start: START,
    items: LINKS,
    pagination: { by: 'number', address: `${START}/page/{page}/`, second: 2 },
  };
  const main = (name: string): string => `<main><a href="/${name}.pdf">${name}</a></main>`;

  test('by number, until one is missing', async () => {
    const { ask, asked } = site({
      [START]: main('a'),
      [`${START}/page/2/`]: main('b'),
      [`${START}/page/3/`]: main('c'),
    });
    const { listings, issues, isComplete } = await discover(office([archive]), ask, '2024-06-15');
    expect(listings.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([START, `${START}/page/2/`, `${START}/page/3/`, `${START}/page/4/`]);
    expect({ issues, isComplete }).toEqual({ issues: [], isComplete: true });
  });

  test('by number, until one lists nothing new or nothing at all', async () => {
    for (const last of [main('a'), '<main>No more</main>']) {
      const { ask, asked } = site({ [START]: main('a'), [`${START}/page/2/`]: main('b'), [`${START}/page/3/`]: last });
      const { issues } = await discover(office([archive]), ask, '2024-06-15');
      expect(asked).toHaveLength(3);
      expect(issues).toEqual([]);
    }
  });

  test('by date, the latest first, to the month of the run; a month without a page is no trouble', async () => {
    const dated: Source = {
      family: 'period',
      start: START,
      items: LINKS,
      dated: { address: 'https://a.example/{year}/{month}/{Month}', from: '2024-04' },
    };
    const { ask, asked } = site({ [START]: main('a'), 'https://a.example/2024/05/May': main('b') });
    const { issues, listings } = await discover(office([dated]), ask, '2024-06-15');
    expect(asked).toEqual([
      START,
      'https://a.example/2024/06/June',
      'https://a.example/2024/05/May',
      'https://a.example/2024/04/April',
    ]);
    expect(listings.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(issues).toEqual([]);
  });

  test('by date, a page a year where the address has no month', async () => {
    const dated: Source = {
      family: 'period',
      start: START,
      items: LINKS,
      dated: { address: 'https://a.example/{year}', from: '2012-11', to: '2014-02' },
    };
    const { ask, asked } = site({ [START]: main('a') });
    await discover(office([dated]), ask, '2024-06-15');
    expect(asked.slice(1)).toEqual(['https://a.example/2014', 'https://a.example/2013', 'https://a.example/2012']);
  });
});

test('papers whose address has no ending are known by what their address looks like', async () => {
  const html = '<main><a href="/get/17">Vans</a> <a href="/about">About</a></main>';
  const { listings } = await read(flat({ documents: /\/get\/\d+$/ }), html);
  expect(listings.map(({ title, state }) => [title, state])).toEqual([
    ['Vans', 'published'],
    ['About', 'unlinked'],
  ]);
});

test('of two hosts that serve the same, one is asked', async () => {
  const html =
    '<main><a href="http://www.a.example/1.pdf">Vans</a> <a href="https://a.example/1.pdf">Vans</a> <a href="http://b.example/2.pdf">Hoses</a></main>';
  const { listings } = await read(flat(), html, { canonical: { host: 'a.example' } });
  expect(listings.map(({ documents: [one] }) => one?.address)).toEqual([
    'https://a.example/1.pdf',
    'http://b.example/2.pdf',
  ]);
});

test('fewer decisions than there must be are told, also when there are some', async () => {
  const html = '<main><a href="1.pdf">Vans</a></main>';
  const { issues, hasFailed } = await read(flat(), html, { expect: { floor: 30 } });
  expect(issues).toMatchObject([
    {
      code: 'DISCOVER_TOO_FEW',
      severity: 'warning',
      message: expect.stringMatching(/1 decisions, expected 30 or more/),
    },
  ]);
  expect(hasFailed).toBe(false);
  expect((await read(flat(), html, { expect: { floor: 1 } })).issues).toEqual([]);
});

test.for([
  ['New vans (PDF, 4.51MB)', 'New vans'],
  ['New vans PDF 121 KB', 'New vans'],
  ['New vans [docx]', 'New vans'],
  ['New vans - PDF, 1 MB', 'New vans'],
  ['Move to PDF', 'Move to PDF'],
  ['Storage of 20 MB', 'Storage of 20 MB'],
  ['(PDF, 1MB)', '(PDF, 1MB)'],
] as const)('the title %j is %j', ([printed, title]) => expect(withoutFile(printed)).toBe(title));
