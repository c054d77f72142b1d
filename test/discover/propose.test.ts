/** First rules for pages nobody described: what is recognised, what is not, and what the draft then finds on the page. */
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/discover/office-draft.ts';
import { openPage, type PageBytes } from '../../src/discover/page.ts';
import { proposedReference, proposedSource, statedLicence } from '../../src/discover/propose.ts';

const START = 'https://a.example/decisions/';
const page = (html: string, address = START): PageBytes => ({ address, bytes: Buffer.from(html), charset: null });
const proposed = (html: string) => proposedSource(openPage(page(html)));

const TABLE = `<main><table><tr><th>Decision Ref No</th><th>Decision Title</th><th>Date Authorised</th><th>Supporting Document</th></tr>
  <tr><td>12/2024</td><td>Vans</td><td>3 May 2024</td><td><a href="12.pdf">here</a></td></tr></table></main>`;
const FILES = `<main><ul><li><a href="1.pdf">D1-24 Vans</a> 3 May 2024</li><li><a href="2.pdf">D2-24 Hoses</a> 4/5/2024</li></ul><p><a href="/about">About</a></p></main>`;
const POSTS = `<main><article><h2><a href="vans/">D1-24 Vans</a></h2><time>3 May 2024</time></article>
  <article><h2><a href="hoses/">D2-24 Hoses</a></h2><time>4 May 2024</time></article><a class="next" href="page/2/">Older</a></main>`;
const YEARS =
  '<main><a href="2023/">Decisions 2023</a> <a href="2024/">Decisions 2024</a> <a href="/contact">Contact</a></main>';

describe('a page is taken for', () => {
  test('a table, its columns by the words of their headings', () =>
    expect(proposed(TABLE)).toEqual({
      family: 'flat',
      start: START,
      items: {
        shape: 'table',
        selector: 'main table',
        columns: {
          reference: ['Decision Ref No'],
          title: ['Decision Title'],
          date: ['Date Authorised'],
          document: ['Supporting Document'],
        },
      },
    }));

  test('entries with a file each, dated where most are', () =>
    expect(proposed(FILES)).toMatchObject({
      family: 'flat',
      items: { shape: 'cards', selector: expect.stringMatching(/^main li:has/), title: { selector: 'a' }, date: {} },
    }));

  test('entries by their own words where their links say nothing', () => {
    const html = '<main><p>Vans <a href="1.pdf">here</a></p><p>Hoses <a href="2.pdf">Download PDF</a></p></main>';
    expect(proposed(html)).toMatchObject({
      items: { selector: expect.stringMatching(/^main p:has/), title: { pattern: /.+/ } },
    });
  });

  test('links alone, and the body where there is no main', () =>
    expect(proposed('<a href="1.pdf">Vans</a> <a href="2.doc">Hoses</a>')).toMatchObject({
      items: { selector: expect.stringMatching(/^body :is\(a/), title: { pattern: /.+/ } },
    }));

  test('posts with a page each, and the way to the next page', () =>
    expect(proposed(POSTS)).toMatchObject({
      family: 'archive',
      items: { selector: expect.stringMatching(/^main article/), date: { selector: 'time' } },
      pagination: { by: 'link' },
      detail: { documents: 'main a[href]' },
    }));

  test('an index of years', () =>
    expect(proposed(YEARS)).toMatchObject({ family: 'period', index: { links: 'main a' } }));

  test.for([
    ['prose', '<main><h1>Decisions</h1><p>We decide every month.</p></main>'],
    ['a table of something else', '<main><table><tr><td>Monday</td><td>9 to 5</td></tr></table></main>'],
    ['one year', '<main><a href="2024/">Plan 2024</a></main>'],
    ['nothing', ''],
  ] as const)('nothing: %s', ([, html]) => expect(proposed(html)).toBeNull());
});

describe('references in titles', () => {
  test.for<[string[], boolean]>([
    [['DN15-22 Vans', 'DN16-22 Hoses'], true],
    [['012/2019 Vans', 'PCC 2024/7 Hoses', 'Minutes'], true],
    [['Vans', 'Hoses', 'DN1-22 Nets'], false],
    [['2024 plan', '10 vans'], false],
    [[], false],
    [['A'.repeat(2_000)], false],
  ])('%j', ([titles, are]) => expect(proposedReference(titles) !== null).toBe(are));
});

test('a licence is what the page states', () => {
  const stated = (text: string) => statedLicence(openPage(page(`<p>${text}</p>`)));
  expect(stated('Available under the Open Government Licence v3.0, except')).toBe('Open Government Licence v3.0');
  expect(stated('All rights reserved')).toBeNull();
});

describe('the draft', () => {
  const none = async () => null;

  test('has what its rule finds, with references by their place in the titles', async () => {
    const { office, recorded } = await draftOf('kent', page(FILES), none, '2026-11-25');
    expect(office).toMatchObject({ status: 'unverified', hosts: ['a.example'] });
    expect(recorded).toMatchObject({ origin: 'recorded', on: '2026-11-25', pages: { [START]: 'list.html' } });
    expect(recorded.listings).toEqual([
      { reference: 'D1-24', title: 'D1-24 Vans', date: '2024-05-03', state: 'published', documents: [`${START}1.pdf`] },
      {
        reference: 'D2-24',
        title: 'D2-24 Hoses',
        date: '2024-05-04',
        state: 'published',
        documents: [`${START}2.pdf`],
      },
    ]);
  });

  test("looks at a year's page, where there is an index of years, and takes its shape", async () => {
    const asked: string[] = [];
    const further = async (address: string): Promise<PageBytes> => {
      asked.push(address);
      return page(TABLE, address);
    };
    const { office, recorded, pages } = await draftOf('kent', page(YEARS), further, '2026-11-25');
    expect(asked).toEqual([`${START}2023/`]);
    expect(office.sources).toMatchObject([{ family: 'period', items: { shape: 'table' } }]);
    expect(recorded.listings).toMatchObject([{ reference: '12/2024', title: 'Vans', date: '2024-05-03' }]);
    expect(Object.keys(pages)).toEqual(['list.html', 'further.html']);
  });

  test("looks at one decision's page; the others are not recorded, and count as missing", async () => {
    const decision = page('<main><a href="vans.pdf">Signed</a></main>', `${START}vans/`);
    const { recorded } = await draftOf('kent', page(POSTS), async () => decision, '2026-11-25');
    expect(recorded.listings.map(({ title, state }) => [title, state])).toEqual([
      ['D1-24 Vans', 'published'],
      ['D2-24 Hoses', 'broken'],
    ]);
  });

  test('of a page without a list says so', async () => {
    const { office, recorded } = await draftOf('kent', page('<p>Nothing</p>'), none, '2026-11-25');
    expect(office).toMatchObject({ status: 'no_listing_known', sources: [], landing: [START] });
    expect(office.note).toMatch(/No list was recognised/);
    expect(recorded.listings).toEqual([]);
  });
});
