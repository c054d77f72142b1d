/** The families that are no plain lists: search, ModernGov, logs, sitemaps, feeds, WordPress. Their pages are drawn after the structure of real sites. */
import { describe, expect, test } from 'vitest';
import { type Ask, discover } from '../../src/discover/discover.ts';
import { decisionAddress } from '../../src/discover/moderngov.ts';
import { labelled } from '../../src/discover/place.ts';
import type { NamedOffice, Source } from '../../src/model/office.ts';

const HOST = 'https://a.example';
const START = `${HOST}/list`;

const office = (source: Source, more: Partial<NamedOffice> = {}): NamedOffice => ({
  id: 'kent',
  status: 'active',
  note: 'drawn',
  unknown: [],
  hosts: ['a.example'],
  sources: [source],
  ...more,
});

type Answer = string | undefined | ((url: URL) => string | undefined);

/** What a site that answers so lists, and what it was asked. */
async function look(source: Source, answer: (url: URL) => string | undefined, more: Partial<NamedOffice> = {}) {
  const asked: string[] = [];
  const ask: Ask = async (address) => {
    asked.push(address);
    const html = answer(new URL(address));
    if (html === undefined) return { state: 'missing', message: `404 from ${address}` };
    return { state: 'page', page: { address, bytes: Buffer.from(html), charset: null } };
  };
  const found = await discover(office(source, more), ask, '2024-06-15');
  return { ...found, asked, codes: found.issues.map(({ code }) => code) };
}

const pages =
  (known: Readonly<Record<string, Answer>>) =>
  (url: URL): string | undefined => {
    const answer = known[url.href] ?? known[url.pathname];
    return typeof answer === 'function' ? answer(url) : answer;
  };

describe('search', () => {
  const search = (more: object = {}): Source => ({
    family: 'search',
    start: START,
    items: { shape: 'table', selector: 'table', columns: { reference: ['No'], title: ['Title'] } },
    ...more,
  });
  const table = (...numbers: number[]): string =>
    `<h1>Results</h1><table><tr><th>No<th>Title<th>File${numbers
      .map((one) => `<tr><td>${one}<td>Vans ${one}<td><a href="/${one}.pdf">Download PDF</a>`)
      .join('')}</table>`;
  const dated = { year: 'y', month: 'm', from: '2024-04' };

  test('asks a question a month, the latest first, with the fields that every question has', async () => {
    const { asked, listings, codes } = await look(search({ fields: { kind: 'all' }, dated }), (url) =>
      table(Number(url.searchParams.get('m'))),
    );
    expect(asked).toEqual(['6', '5', '4'].map((month) => `${START}?kind=all&y=2024&m=${month}`));
    expect(listings.map(({ reference, documents }) => [reference, documents.length])).toEqual([
      ['6', 1],
      ['5', 1],
      ['4', 1],
    ]);
    expect(codes).toEqual([]);
  });

  test('asks a question a year where there is no field for the month', async () => {
    const { asked } = await look(search({ dated: { year: 'y', from: '2022-11' } }), (url) =>
      table(Number(url.searchParams.get('y'))),
    );
    expect(asked).toEqual(['2024', '2023', '2022'].map((year) => `${START}?y=${year}`));
  });

  test('follows the pages of each answer, by link and by number; an empty month is no trouble', async () => {
    const byNumber = search({ dated, pagination: { by: 'number', address: `${START}?page={page}`, second: 2 } });
    const { asked, listings, codes } = await look(byNumber, ({ searchParams }) => {
      const page = Number(searchParams.get('page') ?? '1');
      return searchParams.get('m') === '5' && page < 3 ? table(page * 10) : table();
    });
    expect(asked.slice(1, 4)).toEqual([
      `${START}?y=2024&m=5`,
      `${START}?page=2&y=2024&m=5`,
      `${START}?page=3&y=2024&m=5`,
    ]);
    expect(listings.map(({ reference }) => reference)).toEqual(['10', '20']);
    expect(codes).toEqual([]);
    const byLink = search({ pagination: { by: 'link', selector: 'a.next' } });
    const { asked: led } = await look(byLink, () => `${table(1)}<a class="next" href="/list?p=2">Next</a>`);
    expect(led).toEqual([START, `${START}?p=2`]);
  });

  test('tells a bare form, and does not take its rows', async () => {
    const { listings, codes, isComplete } = await look(search({ answer: /\d+ results/i }), () => table(1));
    expect({ listings, codes, isComplete }).toEqual({
      listings: [],
      codes: ['DISCOVER_ANSWER_STRANGE'],
      isComplete: false,
    });
  });

  test('tells a form that answers the same to every question, and asks no more', async () => {
    const { asked, codes, isComplete } = await look(search({ dated }), () => table(1));
    expect(asked).toHaveLength(2);
    expect({ codes, isComplete }).toEqual({ codes: ['DISCOVER_ANSWER_STRANGE'], isComplete: false });
  });

  test('gives up after three questions that could not be had', async () => {
    const { asked, codes } = await look(search({ dated: { year: 'y', from: '2012-11' } }), () => undefined);
    expect(asked).toHaveLength(3);
    expect(codes.at(-1)).toBe('DISCOVER_CUT_SHORT');
  });
});

describe('moderngov', () => {
  const register = (more: object = {}): Source => ({
    family: 'moderngov',
    start: `${HOST}/mgDelegatedDecisions.aspx`,
    list: 'register',
    from: '2024-05',
    ...more,
  });
  const row = (id: number, title: string): string =>
    `<tr><td><a href="ieDecisionDetails.aspx?ID=${id}">${title}</a><td>08/03/2024`;
  const list = (...rows: string[]): string => `<table class="mgDecisionTable">${rows.join('')}</table>`;
  const decision = (facts: string, files = ''): string =>
    `<main><h2>Decision details</h2>${facts}<h3>Accompanying Documents:</h3><ul>${files}</ul></main>`;
  const FACTS =
    '<p><span>Decision Maker: </span>Deputy Mayor</p><p><span>Publication date: </span>08/03/2024</p><p><span>Date of decision: </span>05/03/2024</p>';
  const FILE = '<li><a href="documents/s12/Vans report.pdf">Vans report PDF 80 KB</a>';
  const site = (of: (days: string) => string, detail: string) => (url: URL) =>
    url.pathname.endsWith('/ieDecisionDetails.aspx') ? detail : of(url.searchParams.get('DR') ?? '');

  test('asks for windows of one month, the latest first', async () => {
    const { asked } = await look(register(), () => list());
    expect(asked.map((one) => new URL(one).searchParams.get('DR'))).toEqual([
      '01/06/2024-30/06/2024',
      '01/05/2024-31/05/2024',
    ]);
    expect(new URL(asked[0] ?? '').searchParams.get('DS')).toBe('2');
  });

  test.for([
    ['file', ['https://a.example/documents/s12/Vans%20report.pdf']],
    ['html', ['https://a.example/ieDecisionDetails.aspx?ID=7']],
    ['both', ['https://a.example/ieDecisionDetails.aspx?ID=7', 'https://a.example/documents/s12/Vans%20report.pdf']],
  ] as const)('a decision whose record is %s', async ([record, documents]) => {
    const of = (days: string) => (days.startsWith('01/05') ? list(row(7, 'Vans')) : list());
    const { listings, codes } = await look(register({ record }), site(of, decision(FACTS, FILE)));
    expect(listings).toMatchObject([{ title: 'Vans', date: '2024-03-05', reference: null, state: 'published' }]);
    expect(listings[0]?.documents.map(({ address }) => address)).toEqual(documents);
    expect(codes).toEqual([]);
  });

  test('the date of publication stands in where none of the decision is given; a site has its own words', async () => {
    const of = (days: string) => (days.startsWith('01/05') ? list(row(7, 'Vans')) : list());
    const { listings } = await look(
      register({ labels: { reference: ['Our number'] } }),
      site(of, decision('<p>Publication date: 08/03/2024</p><div>Our number:</div><div>DN 9</div>', FILE)),
    );
    expect(listings).toMatchObject([{ date: '2024-03-08', reference: 'DN 9' }]);
  });

  test.for<[string, object, number, number]>([
    ['a title that does not fit is not asked for', { include: { title: /^PCC/ } }, 0, 0],
    ['a title that is left out is not asked for', { exclude: { title: /^Vans/ } }, 0, 0],
    ['a maker is known from the page', { include: { maker: /deputy mayor/i } }, 1, 1],
    ['another maker', { include: { maker: /chief constable/i } }, 1, 0],
    ['a maker that is left out', { exclude: { maker: /deputy/i } }, 1, 0],
    ['a reference that there is not', { include: { reference: /^PCC/ } }, 1, 0],
  ])('%s', async ([, filter, asks, found]) => {
    const of = (days: string) => (days.startsWith('01/05') ? list(row(7, 'Vans')) : list());
    const { asked, listings } = await look(register(filter), site(of, decision(FACTS, FILE)));
    expect([asked.length - 2, listings.length]).toEqual([asks, found]);
  });

  test('one decision under several addresses is asked for once', async () => {
    const more = '<tr><td><a href="/(S(x1))/iedecisiondetails.aspx?id=7&LLL=0">Vans</a>';
    const of = (days: string) =>
      days.startsWith('01/05') ? list(row(7, 'Vans'), row(7, ''), row(8, 'Hoses')) : list(more);
    const { asked, listings } = await look(register(), (url) =>
      /iedecisiondetails/i.test(url.pathname) ? decision(FACTS, FILE) : of(url.searchParams.get('DR') ?? ''),
    );
    expect(listings.map(({ title }) => title)).toEqual(['Vans', 'Hoses']);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('a window that may be cut off is halved, down to a day; a day that may be is told', async () => {
    const full = Array.from({ length: 50 }, (_, at) => row(at + 1, `Vans ${at}`));
    const of = (days: string) => {
      if (!days.includes('/05/2024')) return list();
      const [from, to] = days.split('-').map((one) => Number(one.slice(0, 2))) as [number, number];
      return from <= 9 && to >= 9 ? list(...full) : list(row(100 + from, 'Hoses'));
    };
    const { asked, listings, codes, isComplete } = await look(
      register({ exclude: { title: /Vans/ } }),
      site(of, FACTS),
    );
    const windows = asked.flatMap((one) => new URL(one).searchParams.get('DR') ?? []);
    expect(windows.slice(0, 4)).toEqual([
      '01/06/2024-30/06/2024',
      '01/05/2024-31/05/2024',
      '01/05/2024-16/05/2024',
      '01/05/2024-08/05/2024',
    ]);
    expect(windows).toContain('09/05/2024-09/05/2024');
    expect(listings.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code === 'DISCOVER_WINDOW_FULL')).toHaveLength(1);
    expect(isComplete).toBe(false);
  });

  test('a list that takes no notice of its dates is told and left', async () => {
    const { asked, codes } = await look(
      register({ from: '2020-01', exclude: { title: /Vans/ } }),
      site(() => list(row(7, 'Vans')), FACTS),
    );
    expect(asked).toHaveLength(2);
    expect(codes).toContain('DISCOVER_ANSWER_STRANGE');
  });

  test('a list that is not there is left after three windows', async () => {
    const { asked, codes } = await look(register({ from: '2020-01' }), () => undefined);
    expect(asked).toHaveLength(3);
    expect(codes).toContain('DISCOVER_CUT_SHORT');
  });

  test.for([
    ['ieDecisionDetails.aspx?ID=917', '?ID=917'],
    ['IEDecisionDetails.aspx?id=917&LLL=0', '?ID=917'],
    ['ieDecisionDetails.aspx?AIId=4410', '?AIId=4410'],
    ['mgIssueHistoryHome.aspx?IId=7', null],
    ['ieDecisionDetails.aspx?ID=x', null],
  ] as const)('the address of %s', ([given, search]) => {
    const address = decisionAddress(`${HOST}/${given}`);
    expect(address === null ? null : new URL(address).search).toBe(search);
  });

  test.for<[readonly string[], string | null]>([
    [['Decision Maker: A', 'Decision Maker: B'], 'A'],
    [['decision maker :', 'Deputy Mayor'], 'Deputy Mayor'],
    [['Decision Maker:', 'Decision status: Approved'], null],
    [['The Decision Maker: she said'], null],
  ])('a label in %j', ([lines, value]) => expect(labelled(lines, ['Decision Maker'], true)).toBe(value));

  describe('meetings', () => {
    const meetings: Source = {
      family: 'moderngov',
      start: `${HOST}/ieListMeetings.aspx`,
      list: 'meetings',
      from: '2023-09',
      committee: 142,
    };
    const meeting = (id: string, when: string): string =>
      `<li><a href="ieListDocuments.aspx?CId=142&${id}&Ver=4">${when}</a>`;
    const year = (...all: string[]): string => `<h1>Police Authority Board</h1><ul>${all.join('')}</ul>`;
    const agenda = (...files: string[]): string =>
      `<main><h1>Agenda</h1>${files.map((file) => `<a href="${file}">${file.split('/').at(-1)}</a>`).join(' ')}</main>`;
    const PACK = 'documents/g9/Printed minutes.pdf?T=1';

    test('are asked for by year; the minutes of a meeting are its record, the papers stand beside them', async () => {
      const { asked, listings } = await look(
        meetings,
        pages({
          [`${HOST}/ieListMeetings.aspx?CId=142&Year=2024`]: year(meeting('MId=9', '22 May 2024 10.30 am')),
          [`${HOST}/ieListMeetings.aspx?CId=142&Year=2023`]: year(meeting('MeetingId=8', '3 Nov 2023 2.00 pm')),
          [`${HOST}/ieListDocuments.aspx?CId=142&MId=9`]: agenda(
            'documents/g9/Agenda pack.pdf?T=10',
            'documents/s31/Minutes of the last meeting.pdf',
            PACK,
          ),
          [`${HOST}/ieListDocuments.aspx?CId=142&MId=8`]: agenda('documents/s30/Minutes of the last meeting.pdf'),
        }),
      );
      expect(asked[0]).toBe(`${HOST}/ieListMeetings.aspx?CId=142&Year=2024`);
      expect(listings.map(({ title, date, state, documents }) => [title, date, state, documents.length])).toEqual([
        ['Police Authority Board, 22 May 2024 10.30 am', '2024-05-22', 'published', 3],
        ['Police Authority Board, 3 Nov 2023 2.00 pm', '2023-11-03', 'unlinked', 0],
      ]);
      expect(listings[0]?.documents[0]?.address).toBe(`${HOST}/documents/g9/Printed%20minutes.pdf?T=1`);
    });

    test('to come, or of another committee, are none', async () => {
      const { listings, asked } = await look(
        meetings,
        pages({
          '/ieListMeetings.aspx': year(
            meeting('MId=9', '22 July 2024 10.30 am'),
            '<li><a href="ieListDocuments.aspx?CId=7&MId=3">1 May 2024</a>',
          ),
        }),
      );
      expect([listings.length, asked.length]).toEqual([0, 2]);
    });
  });
});

describe('logs', () => {
  const log: Source = {
    family: 'logDocument',
    start: START,
    logs: { links: 'main a', text: /\b20\d\d\b/ },
    columns: { date: ['Date'], title: ['Decision'] },
  };

  test('are one listing a file, marked as what they are', async () => {
    const { listings } = await look(log, () => '<main><a href="1.pdf">2017 (PDF, 80KB)</a> <a href="2.pdf">Policy</a>');
    expect(listings).toMatchObject([
      {
        title: '2017',
        documents: [{ address: `${HOST}/1.pdf`, log: { columns: { date: ['Date'], title: ['Decision'] } } }],
      },
    ]);
  });

  test('a page without one is told', async () =>
    expect((await look(log, () => '<main>None</main>')).codes).toContain('DISCOVER_PAGE_EMPTY'));
});

describe('sitemap', () => {
  const sitemap: Source = { family: 'sitemap', start: START, pages: /\/decision\//, detail: { documents: 'main a' } };
  const urls = (...all: string[]): string =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${all
      .map((one) => `<url><loc> ${HOST}${one} </loc><lastmod>2024-06-01</lastmod></url>`)
      .join('')}</urlset>`;
  const page = '<main><h1>New vans</h1><a href="/f.pdf">notice</a></main>';

  test('its pages that fit are decisions; the day on which a page was touched is no date of theirs', async () => {
    const { listings, asked } = await look(
      sitemap,
      pages({ '/list': urls('/decision/1', '/news/2', '/decision/1'), '/decision/1': page }),
    );
    expect(asked).toEqual([START, `${HOST}/decision/1`]);
    expect(listings).toMatchObject([{ title: 'New vans', date: null, list_page: START, state: 'published' }]);
  });

  test('an index leads on, once to each; what is compressed is told', async () => {
    const index = `<sitemapindex>${['/a.xml', '/list', '/a.xml', '/b.xml.gz']
      .map((one) => `<sitemap><loc>${HOST}${one}</loc></sitemap>`)
      .join('')}</sitemapindex>`;
    const { asked, codes, isComplete } = await look(
      sitemap,
      pages({ '/list': index, '/a.xml': urls('/decision/1'), '/decision/1': page }),
    );
    expect(asked).toEqual([START, `${HOST}/a.xml`, `${HOST}/decision/1`]);
    expect({ codes, isComplete }).toEqual({ codes: ['DISCOVER_ANSWER_STRANGE'], isComplete: false });
  });

  test('what is no sitemap is told', async () => {
    for (const answer of ['<html><body>Not found</body></html>', 'nothing', '<a>'.repeat(1000)])
      expect((await look(sitemap, () => answer)).codes).toContain('DISCOVER_ANSWER_STRANGE');
  });
});

describe('feed', () => {
  const feed = (more: object = {}): Source => ({ family: 'feed', start: START, ...more });
  const rss = (...items: string[]): string =>
    `<rss version="2.0"><channel><title>Decisions</title>${items.map((one) => `<item>${one}</item>`).join('')}</channel></rss>`;

  test('of RSS: entries with a date and the files in their text', async () => {
    const { listings } = await look(feed(), () =>
      rss(
        '<title>Vans &amp;#8211; new</title><link>https://a.example/1/</link><pubDate>Tue, 05 Mar 2024 23:30:00 +0000</pubDate><description><![CDATA[<p>See <a href="f.pdf">notice</a></p>]]></description>',
        '<title>Hoses</title><link>https://a.example/2/</link><enclosure url="/g.pdf" type="application/pdf"/>',
      ),
    );
    expect(listings).toMatchObject([
      { title: 'Vans – new', date: '2024-03-05', documents: [{ address: `${HOST}/1/f.pdf` }] },
      { title: 'Hoses', date: null, documents: [{ address: `${HOST}/g.pdf` }] },
    ]);
  });

  test('of Atom: the alternate link is the page', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Vans</title><link rel="self" href="/x"/><link rel="alternate" href="/1/"/><published>2024-03-05T23:30:00Z</published></entry></feed>';
    const { listings, asked } = await look(
      feed({ detail: { record: 'html', documents: 'a' } }),
      pages({ '/list': atom, '/1/': '<main>Approved</main>' }),
    );
    expect(asked).toEqual([START, `${HOST}/1/`]);
    expect(listings).toMatchObject([{ title: 'Vans', date: '2024-03-05', state: 'published' }]);
  });

  test('entries are chosen, and pages followed until one gives nothing new', async () => {
    const source = feed({
      exclude: { title: /^News/ },
      pagination: { by: 'number', address: `${START}?paged={page}`, second: 2 },
    });
    const { asked, listings } = await look(source, ({ searchParams }) => {
      const page = Math.min(2, Number(searchParams.get('paged') ?? '1'));
      return rss(`<title>Vans ${page}</title><enclosure url="/${page}.pdf"/>`, '<title>News</title>');
    });
    expect(asked).toEqual([START, `${START}?paged=2`, `${START}?paged=3`]);
    expect(listings.map(({ title }) => title)).toEqual(['Vans 1', 'Vans 2']);
  });

  test('many elements that close themselves are no depth; many that do not are', async () => {
    const flat = rss(`<title>Vans</title>${'<m:thumb url="x"/>'.repeat(500)}`);
    expect((await look(feed(), () => flat)).codes).toEqual([]);
    expect((await look(feed(), () => rss('<m:thumb>'.repeat(500)))).codes).toContain('DISCOVER_ANSWER_STRANGE');
    const inside = rss(`<title>Vans</title><description><![CDATA[${'<div>'.repeat(500)}]]></description>`);
    expect((await look(feed(), () => inside)).codes).toContain('DISCOVER_ANSWER_STRANGE');
  });
});

describe('wordpress', () => {
  const wordpress = (more: object = {}): Source => ({
    family: 'wordpress',
    start: `${HOST}/wp-json/wp/v2/posts`,
    ...more,
  });
  const post = (id: number) => ({
    id,
    date: '2024-03-05T23:30:00',
    link: `${HOST}/${id}/`,
    title: { rendered: `Vans &#8211; ${id}` },
    content: { rendered: `<p><a href="/${id}.pdf">notice</a></p>` },
  });
  const collection = (count: number) => (url: URL) => {
    const from = Number(url.searchParams.get('offset'));
    return JSON.stringify(Array.from({ length: Math.max(0, Math.min(100, count - from)) }, (_, at) => post(from + at)));
  };

  test('is asked for by offset until nothing comes, also where the count is round', async () => {
    const { asked, listings, codes } = await look(wordpress({ fields: { categories: '4' } }), collection(200));
    expect(asked.map((one) => new URL(one).searchParams.get('offset'))).toEqual(['0', '100', '200']);
    expect(new URL(asked[0] ?? '').searchParams.get('categories')).toBe('4');
    expect(listings).toHaveLength(200);
    expect(listings[1]).toMatchObject({
      title: 'Vans – 1',
      date: '2024-03-05',
      documents: [{ address: `${HOST}/1.pdf` }],
    });
    expect(codes).toEqual([]);
  });

  test('that takes no notice of the offset is left', async () =>
    expect((await look(wordpress(), () => JSON.stringify([post(1)]))).asked).toHaveLength(2));

  test('media are files themselves', async () => {
    const media = { ...post(1), content: undefined, source_url: `${HOST}/up/vans.pdf` };
    const { listings } = await look(wordpress(), ({ searchParams }) =>
      JSON.stringify(searchParams.get('offset') === '0' ? [media] : []),
    );
    expect(listings).toMatchObject([{ documents: [{ address: `${HOST}/up/vans.pdf` }] }]);
  });

  test.for(['<html>No</html>', '{"code":"rest_no_route"}', '[{"id":"x"}]'])('%s is told', async (answer) => {
    const { codes, isComplete } = await look(wordpress(), () => answer);
    expect([codes[0], isComplete]).toEqual(['DISCOVER_ANSWER_STRANGE', false]);
  });
});
