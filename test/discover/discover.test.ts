/** What pages may be like: drawn here in a few lines each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ask, type Asked, discover } from '../../src/discover/discover.ts';
import type { ListSource, NamedOffice } from '../../src/model/office.ts';

const START = 'http://a.example/list.html';
const TODAY = '2024-06-15';

const TABLE: ListSource = {
  family: 'flat',
  start: START,
  items: {
    shape: 'table',
    selector: 'table',
    columns: { reference: ['Ref'], title: ['Title'], date: ['Date'], document: ['Document'] },
  },
};
const CARDS: ListSource = {
  family: 'archive',
  start: START,
  items: { shape: 'cards', selector: 'li', title: { selector: 'h3 a' }, date: { labels: ['Published'] } },
  pagination: { by: 'link', selector: 'a[rel=next]' },
  detail: {
    reference: { selector: 'p', labels: ['Reference'] },
    date: { selector: 'p', labels: ['Published'] },
    documents: 'a[href]',
  },
};

const office = (source: ListSource, more: Partial<NamedOffice> = {}): NamedOffice => ({
  id: 'kent',
  status: 'active',
  note: 'drawn',
  unknown: [],
  hosts: ['a.example'],
  sources: [source],
  ...more,
});

const page = (address: string, html: string | Uint8Array, charset: string | null = null): Asked => ({
  state: 'page',
  page: { address, bytes: typeof html === 'string' ? Buffer.from(html) : html, charset },
});
/** A site by its addresses; what is not there is missing. */
const site =
  (pages: Readonly<Record<string, string>>): Ask =>
  async (address) => {
    const html = pages[address];
    return html === undefined ? { state: 'missing', message: `404 from ${address}` } : page(address, html);
  };

const HEAD = '<tr><th>Ref<th>Title<th>Date<th>Document';
const row = (reference: string, title: string, date: string, link: string): string =>
  `<tr><td>${reference}<td>${title}<td>${date}<td>${link}`;
const list = (...rows: string[]): string => `<table>${HEAD}${rows.join('')}</table>`;
const read = (html: string, source = TABLE) => discover(office(source), site({ [START]: html }), TODAY);

describe('tables', () => {
  test('columns are known by their heading, in whatever order', async () => {
    const html = `<table><tr><td><b>Title</b><td>Document<td>REF</tr>
      <tr><td>Vans<br>Ten of them<td><a href="1.pdf">Download</a><td>D 1</table>`;
    const { listings } = await read(html);
    expect(listings).toMatchObject([
      { reference: 'D 1', title: 'Vans', documents: [{ address: 'http://a.example/1.pdf' }] },
    ]);
  });

  test('a table without such a heading is another table', async () => {
    const { listings, issues, hasFailed } = await read('<table><tr><td>Opening hours<td>9 to 5</table>');
    expect(listings).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['DISCOVER_PAGE_EMPTY', 'DISCOVER_NOTHING_FOUND']);
    expect(hasFailed).toBe(true);
  });

  test('a decision with several files: the first is the decision, the others say what they are', async () => {
    const links = ['decision', 'Appendix A', 'Supporting report', 'more'].map(
      (text, at) => `<a href="${at}.pdf">${text}</a>`,
    );
    const { listings } = await read(list(row('1', 'Vans', '', links.join(' '))));
    expect(listings[0]?.documents.map(({ role }) => role)).toEqual([
      'decision_record',
      'appendix',
      'supporting_report',
      'supporting_report',
    ]);
  });

  test('links that lead nowhere are no files', async () => {
    const links =
      '<a href="#top">top</a><a href="mailto:a@b">mail</a><a href="javascript:print()">print</a><a>none</a>';
    const { listings } = await read(list(row('1', 'Vans', '', links)));
    expect(listings).toMatchObject([{ documents: [], state: 'unlinked' }]);
  });

  test('relative links follow the base that the page declares', async () => {
    const html = `<base href="/papers/">${list(row('1', 'Vans', '', '<a href="DN 1.pdf">x</a>'))}`;
    expect((await read(html)).listings[0]?.documents[0]?.address).toBe('http://a.example/papers/DN%201.pdf');
  });

  test('the same file twice is one decision, under all its addresses', async () => {
    const html = list(
      row('1', 'Vans', '', '<a href="1.pdf?reciteme=true">x</a>'),
      row('1', 'Vans', '01/02/2024', '<a href="1.pdf">x</a>'),
    );
    const { listings } = await read(html);
    expect(listings).toMatchObject([
      {
        date: '2024-02-01',
        repeats: 1,
        documents: [{ addresses: ['http://a.example/1.pdf?reciteme=true', 'http://a.example/1.pdf'] }],
      },
    ]);
  });

  test('a date that is none is left blank, and said', async () => {
    const { listings, issues } = await read(list(row('1', 'Vans', '31/06/2024', '<a href="1.pdf">x</a>')));
    expect(listings[0]?.date).toBeNull();
    expect(issues).toMatchObject([{ code: 'DISCOVER_DATE_UNREAD', observed: 'Vans: 31/06/2024' }]);
  });

  test('words of another time are read by the charset of the page', async () => {
    const html = list(row('1', 'Caf\u00e9 \u2013 refit', '', '<a href="1.pdf">x</a>'));
    const bytes = Uint8Array.from(html.replace('\u2013', '\u0096'), (letter) => letter.charCodeAt(0));
    const { listings } = await discover(office(TABLE), async (address) => page(address, bytes, 'windows-1252'), TODAY);
    expect(listings[0]?.title).toBe('Caf\u00e9 \u2013 refit');
  });

  test.each([
    ['said by the server', 'ISO-8859-1', ''],
    ['said by the page', null, '<meta charset="windows-1252">'],
  ])('a page in UTF-8 is read so, whatever western charset is %s', async (_, charset, meta) => {
    const html = `${meta}${list(row('1', 'Caf\u00e9 \u2013 \u00a35 refit', '', '<a href="1.pdf">x</a>'))}`;
    const { listings } = await discover(
      office(TABLE),
      async (address) => page(address, Buffer.from(html), charset),
      TODAY,
    );
    expect(listings[0]?.title).toBe('Caf\u00e9 \u2013 \u00a35 refit');
  });
});

describe('archives', () => {
  const card = (name: string, text = name): string =>
    `<li><h3><a href="${name}.html">${text}</a></h3><p>Published: 4 October 2023</p></li>`;

  test("the decision's own page counts more than the list", async () => {
    const pages = {
      [START]: card('one', 'PCD 1 Vans'),
      'http://a.example/one.html':
        '<p>Reference: PCD 2</p><p>Published: </p><a href="/f/1.pdf">Signed</a><a href="/about">About</a>',
    };
    const { listings } = await discover(office(CARDS, { reference: { inTitle: /^(PCD \d+)/ } }), site(pages), TODAY);
    expect(listings).toMatchObject([
      {
        reference: 'PCD 2',
        date: '2023-10-04',
        landing_page: 'http://a.example/one.html',
        documents: [{ address: 'http://a.example/f/1.pdf' }],
      },
    ]);
  });

  test('pages that lead round in a circle are each asked once', async () => {
    const asked: string[] = [];
    const pages: Record<string, string> = {
      [START]: `${card('one')}<a rel=next href="list.html?page=1">`,
      'http://a.example/list.html?page=1': `${card('two')}<a rel=next href="list.html?zTS=1">`,
    };
    const ask: Ask = (address, purpose) => {
      asked.push(address);
      return site(pages)(address, purpose);
    };
    const { listings } = await discover(office(CARDS), ask, TODAY);
    expect(listings.map(({ title, state }) => [title, state])).toEqual([
      ['one', 'broken'],
      ['two', 'broken'],
    ]);
    expect(asked.filter((address) => address.includes('list.html'))).toHaveLength(2);
  });

  test('pages that lead on for ever come to an end', async () => {
    let asked = 0;
    const ask: Ask = async (address) => {
      asked += 1;
      return page(address, `<a rel=next href="list.html?page=${asked}">more</a>`);
    };
    const { issues } = await discover(office(CARDS), ask, TODAY);
    expect(asked).toBeLessThanOrEqual(2_000);
    expect(issues.map(({ code }) => code)).toContain('DISCOVER_CUT_SHORT');
  }, 60_000);

  test('a page that could not be had leaves the look incomplete, so that nothing is taken for gone', async () => {
    const ask: Ask = async (address) =>
      address === START
        ? page(address, `${card('one')}${card('two')}`)
        : { state: 'failed', message: 'the connection broke' };
    const { listings, isComplete, issues } = await discover(office(CARDS), ask, TODAY);
    expect({ listings, isComplete }).toEqual({ listings: [], isComplete: false });
    expect(issues.map(({ code }) => code)).toEqual(['DISCOVER_PAGE_UNREAD', 'DISCOVER_PAGE_UNREAD']);
  });

  test('a page that would take for ever to parse is not parsed', async () => {
    const pages = { [START]: card('one'), 'http://a.example/one.html': '<div>'.repeat(100_000) };
    const { listings, isComplete, issues } = await discover(office(CARDS), site(pages), TODAY);
    expect({ listings, isComplete }).toEqual({ listings: [], isComplete: false });
    expect(issues).toMatchObject([
      { code: 'DISCOVER_PAGE_UNREAD', message: expect.stringContaining('web page 100000 elements deep') },
    ]);
  });

  const PAGE = 'http://a.example/one.html';
  const FILES = '<a href="1.pdf">Signed</a><a href="2.pdf">Report</a>';
  test.each([
    [
      undefined,
      [
        ['1.pdf', 'decision_record'],
        ['2.pdf', 'supporting_report'],
      ],
    ],
    [
      'file',
      [
        ['1.pdf', 'decision_record'],
        ['2.pdf', 'supporting_report'],
      ],
    ],
    ['html', [['one.html', 'decision_record']]],
    [
      'both',
      [
        ['one.html', 'decision_record'],
        ['1.pdf', 'supporting_report'],
        ['2.pdf', 'supporting_report'],
      ],
    ],
  ] as const)('the record of a decision: %s', async (record, documents) => {
    const more = record === undefined ? {} : { record };
    const source = { ...CARDS, detail: { ...CARDS.detail, ...more, bodySelector: '#text' } } as ListSource;
    const { listings } = await discover(office(source), site({ [START]: card('one'), [PAGE]: FILES }), TODAY);
    expect(listings[0]?.documents.map(({ address, role }) => [address.replace('http://a.example/', ''), role])).toEqual(
      documents,
    );
    expect(listings[0]?.documents.map(({ page: rule }) => rule?.bodySelector)).toEqual(
      documents.map(([name]) => (name === 'one.html' ? '#text' : undefined)),
    );
  });

  test('a page that is the record and is missing is listed as broken, and still looked for', async () => {
    const source = { ...CARDS, detail: { ...CARDS.detail, record: 'html' } } as ListSource;
    const { listings } = await discover(office(source), site({ [START]: card('one') }), TODAY);
    expect(listings).toMatchObject([{ state: 'broken', documents: [{ address: PAGE, page: {} }] }]);
  });
});

test('whatever a page holds, it is read or said', async () => {
  const html = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('<table>', '<tr>', '<td>', HEAD, '<a href="', '">', '</table>', 'Ref')),
  );
  await fc.assert(
    fc.asyncProperty(html, async (pieces) => {
      const { listings, issues } = await read(pieces.join(''));
      expect(listings.length + issues.length).toBeGreaterThan(0);
      expect(listings.every(({ reference, title }) => reference !== null || title !== null)).toBe(true);
    }),
  );
});
