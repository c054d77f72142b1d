/** What of a page is the decision, what is furniture, and which pages are no paper at all. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isWebPage } from '../../../src/model/web-page.ts';
import { readDecision } from '../../../src/read-decision.ts';
import { codesOf } from '../read.ts';
import { furniture, pageOf, read } from './page.ts';

const TEXT = '<p>The Commissioner approves the award of the contract to the supplier.</p>';
const APPROVES = 'paragraph: The Commissioner approves the award of the contract to the supplier.';

describe('what bytes are a web page', () => {
  test.each([
    '<!DOCTYPE html>',
    '\r\n\r\n  <HTML lang="en">',
    '\ufeff<head>',
    '<!-- saved --> <!-- twice --><div class="x">',
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
    '<p>Text',
  ])('%j is', (text) => expect(isWebPage(Buffer.from(text))).toBe(true));

  test.each(['%PDF-1.7', '<?xml version="1.0"?><feed>', '<htmlx>', 'The page is not here', '', '<', '<!-- only -->'])(
    '%j is not',
    (text) => expect(isWebPage(Buffer.from(text))).toBe(false),
  );

  test('in UTF-16 it is, behind its byte order mark', () => {
    expect(isWebPage(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<html>', 'utf16le')]))).toBe(true);
  });
});

describe('the main content', () => {
  test.each([
    ['main', `<header>Site</header><main>${TEXT}</main><footer>Foot</footer>`],
    ['role=main', `<div>Site</div><div role="main">${TEXT}</div>`],
    ['the larger of two', `<main>Menu</main><main>${TEXT}</main>`],
    ['a large article', `<div>Site</div><article>${TEXT}</article>`],
    ['the body without its frame', `<header>Site</header><div id="menu">Menu</div>${TEXT}<footer>Foot</footer>`],
    ['the body, where nothing is marked', TEXT],
  ])('%s', async (_, html) => expect(await read(html)).toEqual([APPROVES]));

  test('a small article is a part of the page', async () => {
    expect(await read(`${TEXT}<article><p>Note</p></article>`)).toEqual([APPROVES, 'paragraph: Note']);
  });

  test("the page's title belongs to it where it stands outside", async () => {
    expect(await read(`<div><h1>Vans</h1></div><main>${TEXT}</main>`)).toEqual(['heading: Vans', APPROVES]);
    expect(await read(`<header><p>Site</p><h1>Vans</h1></header>${TEXT}`)).toContain('heading: Vans');
    expect(await read(`<div><h1>Site</h1></div><main><h1>Vans</h1>${TEXT}</main>`)).toEqual([
      'heading: Vans',
      APPROVES,
    ]);
  });

  test("is what the office's file names, without what it strips", async () => {
    const html = `<main><p>Other</p></main><div class="decision">${TEXT}<p class="tags">Tagged</p></div>`;
    expect(await read(html, { bodySelector: '.decision', stripSelectors: ['.tags', '.none'] })).toEqual([APPROVES]);
    const missing = Buffer.from(`<!doctype html>${html}`);
    expect(await codesOf(missing, { html: { bodySelector: '#gone' } })).toEqual(['HTML_BODY_MISSING']);
    expect(await read(html, { bodySelector: '#gone' })).toEqual(['paragraph: Other']);
  });
});

describe('furniture', () => {
  const parts = [
    '<nav>Home</nav>',
    '<aside>Beside</aside>',
    '<footer>Posted in Decisions</footer>',
    '<div class="breadcrumbs">Home &gt; Decisions</div>',
    '<ol class="govuk-breadcrumbs"><li>Home</li></ol>',
    '<div class="mgBreadcrumbs">Committees</div>',
    '<div id="cookie-law-info-bar">Accept or reject</div>',
    '<div class="related-posts">Boats</div>',
    '<div class="share-buttons">Post</div>',
    '<div role="search">Find</div>',
    '<p>Sorry, there was a technical problem. Please try again.</p>',
    '<p><a href="#top">Skip to main content</a></p>',
    '<p>We use some essential cookies to make our website work.</p>',
    '<h2>Related decisions</h2><ul><li><a href="a">Boats</a><li><a href="b">Hats</a></ul>',
  ];

  test.each(parts)('%s', async (part) => {
    expect(await read(`<main>${TEXT}${part}</main>`)).toEqual([APPROVES]);
    expect((await furniture(`<main>${TEXT}${part}</main>`)).length).toBeGreaterThan(0);
  });

  test.each([
    ['a part that holds most of the text, whatever its name', `<div class="related">${TEXT}</div>`],
    ['a header within an article', `<article><header>${TEXT}</header></article>`],
  ])('not %s', async (_, html) => expect(await read(`<main>${html}</main>`)).toEqual([APPROVES]));

  test('not a heading of that name over text', async () => {
    expect(await read(`<main><h2>Related decisions</h2>${TEXT}</main>`)).toEqual([
      'heading: Related decisions',
      APPROVES,
    ]);
  });

  test("comes after the decision, with the window's title, without links that name a number", async () => {
    const html = `<html><head><title>Vans | PCC for Kent</title></head><body><nav><a href="x">Home</a> <p><a href="y">DN12/2024 Boats</a></nav><main>${TEXT}</main>`;
    const { passages } = await pageOf(html);
    expect(passages.map(({ text }) => text)).toEqual([APPROVES.slice(11), 'Vans | PCC for Kent', 'Home']);
    expect((await pageOf(html)).characters).toBe(APPROVES.slice(11).replaceAll(' ', '').length);
  });
});

describe('pages that are no paper', () => {
  const card = (name: string): string =>
    `<li><h3><a href="/${name}">Decision ${name} Vans</a></h3><p>The Commissioner approved it at £12,000 on 5 May 2024.</p></li>`;
  const row = (name: string): string => `<tr><td>${name}<td>Vans<td>01/02/2024<td><a href="${name}.pdf">Download</a>`;

  test.each([
    [
      'an error',
      '<title>Page not found | PCC for Kent</title><main><h1>Page not found</h1><p>Decision 12/2024 has moved.',
    ],
    ['an error by its number', '<title>404 - Kent PCC</title><p>Reference 12/2024, 5 May 2024'],
    ['a wall', '<title>Access Denied</title><h1>Access Denied</h1><p>Reference: 18.2f3a</p>'],
    ['a question about cookies', '<main><h1>Cookies on this website</h1><p>Date of decision: 5 May 2024'],
    ['a search', `<main><h1>Search results</h1><ul>${card('12/2024')}</ul>`],
    ['a form to sign in', '<h1>Sign in</h1><p>Decision: approved'],
    ['a list of pages', `<main><h1>Decisions</h1><ul>${['12', '13', '14'].map(card).join('')}</ul></main>`],
    [
      'a table of files',
      `<main><table><tr><th>Ref<th>Title<th>Date<th>File${['D1/2024', 'D2/2024', 'D3/2024'].map(row).join('')}</table>`,
    ],
  ])('%s', async (_, html) => {
    const { record } = await readDecision(Buffer.from(`<!doctype html>${html}`));
    expect(record).toMatchObject({
      ...{
        reference: null,
        title: null,
        decision_date: null,
        value: null,
        decision_text: null,
        decision_maker_name: null,
      },
      text_method: 'html',
      document: { extraction_status: 'not_a_decision', media_type: 'text/html', page_count: null },
    });
    expect(record.issues.map(({ code }) => code)).toContain('HTML_NO_PAPER');
    expect(record.amounts).toEqual([]);
  });

  test('what carries the name of the office in its title is still of that office', async () => {
    const page = '<!doctype html><title>Page not found - Police and Crime Commissioner for Kent</title><p>Sorry';
    expect((await readDecision(Buffer.from(page))).record.office_id).toBe('kent');
  });

  test.each([
    ['a decision to buy search dogs', '<h1>Search dogs and their upkeep</h1>'],
    [
      'one with its papers',
      `<ul><li><a href="a.pdf">Report of the officer</a><li><a href="b.pdf">Business case</a><li><a href="c.pdf">Annex A, prices</a></ul>${TEXT.repeat(4)}`,
    ],
    [
      'one whose recipients are links to their sites',
      `<p>Awards:</p><ul>${['a', 'b', 'c', 'd'].map((name) => `<li><a href="https://${name}.example/">Youth Club ${name}</a>, £500 towards the costs of its summer fair`).join('')}</ul>`,
    ],
    [
      'one whose recipients are links in their sentences',
      `<ul>${['a', 'b', 'c', 'd'].map((name) => `<li>£500 to the <a href="/${name}">Youth Club ${name}</a>, towards the costs of its summer fair`).join('')}</ul>`,
    ],
    [
      'one whose recipients are links to one page',
      `<p>Awards:</p><ul>${'<li>£500 to <a href="/x">Acme Youth Club</a>, towards the costs of its summer fair'.repeat(4)}</ul>`,
    ],
  ])('%s is a paper', async (_, html) => {
    expect(await codesOf(Buffer.from(`<!doctype html><main>${html}${TEXT}</main>`))).toEqual([]);
  });

  test("a list is one where the office's file names it as the decision", async () => {
    const html = Buffer.from(`<!doctype html><main><ul>${['12', '13', '14'].map(card).join('')}</ul></main>`);
    expect(await codesOf(html, { html: { bodySelector: 'main' } })).toEqual([]);
  });
});

test('the pages of the fixtures are papers, all of them', async () => {
  const folder = new URL('../../../fixtures/web/pages/', import.meta.url);
  const { readdirSync } = await import('node:fs');
  for (const name of readdirSync(folder)) {
    expect(await codesOf(readFileSync(new URL(name, folder))), name).toEqual([]);
  }
});
