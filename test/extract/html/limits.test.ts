/** Hostile pages: each is read in part or refused, with an issue, in bounded time. Bounds are wide: they catch what grows without measure. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { survey } from '../../../src/model/page-cost.ts';

const LONGEST_MS = 15_000;

async function read(html: string | Uint8Array): Promise<{ codes: string[]; passages: number }> {
  const start = performance.now();
  const { value, issues } = await extract(typeof html === 'string' ? Buffer.from(html) : html);
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  return { codes: issues.map(({ code }) => code), passages: value?.passages.length ?? 0 };
}

const page = (body: string): string => `<!doctype html><body>${body}`;

describe('is refused', () => {
  test.each([
    ['10 MB of nested tags', page('<div>'.repeat(2_000_000)), 'HTML_TOO_LARGE'],
    ['tags 1,000 deep', page('<div>'.repeat(1_000)), 'HTML_TOO_DEEP'],
    ['bold 1,000 deep', page('<b>x'.repeat(1_000)), 'HTML_TOO_DEEP'],
    ['100,000 links in a list', page(`<ul>${'<li><a href="/d">Decision</a></li>'.repeat(100_000)}`), 'HTML_TOO_LARGE'],
    [
      'a tag of 500,000 attributes',
      page(`<p ${Array.from({ length: 500_000 }, (_, at) => `a${at}`).join(' ')}>x`),
      'HTML_TOO_LARGE',
    ],
    ['33 MiB', page('x'.repeat(33 * 2 ** 20)), 'HTML_TOO_LARGE'],
  ])('%s', { timeout: 60_000 }, async (_, html, code) =>
    expect(await read(html)).toEqual({ codes: [code], passages: 0 }),
  );
});

describe('is read in part', () => {
  test.each([
    ['100,000 links', page('<a href="/d">Decision</a> '.repeat(100_000))],
    ['10 MB of words', page(`<p>${'lorem ipsum dolor '.repeat(600_000)}`)],
    ['40,000 paragraphs', page('<p>a b c</p>'.repeat(40_000))],
    ['a table of 100,000 cells', page(`<table>${`<tr>${'<td>1'.repeat(50)}`.repeat(2_000)}</table>`)],
    ['a list of 60,000 terms', page(`<dl>${'<dt>a<dd>b'.repeat(60_000)}`)],
    [
      'cells that span without end',
      page(`<table>${'<tr><td colspan=1000 rowspan=65534>x<td>y'.repeat(20_000)}</table>`),
    ],
    ['40,000 links that each lead on', page('<p><a href="/x">Related decisions</a></p>'.repeat(40_000))],
    ['30,000 lines in one paragraph', page(`<p>${'word<br>'.repeat(50_000)}`)],
  ])('%s', { timeout: 60_000 }, async (_, html) => {
    const { codes, passages } = await read(html);
    expect(codes).toEqual(['PAGE_TOO_DENSE']);
    expect(passages).toBeLessThanOrEqual(30_000);
  });
});

describe('is read as it is', () => {
  test.each([
    ['a page without a body', '<html><head><title>x</title></head></html>', ['NO_TEXT']],
    ['a page that sends elsewhere', '<meta http-equiv="refresh" content="0;url=/x">', ['NO_TEXT']],
    ['an empty page', '<!doctype html>', ['NO_TEXT']],
    ['a quote that is never closed', page(`<p title="${'x>'.repeat(500_000)}`), ['NO_TEXT']],
    ['tables within tables', page(`${'<table><tr><td>'.repeat(190)}x`), []],
    ['lists within lists', page('<ul><li>a'.repeat(190)), []],
    ['200,000 empty lines', page(`<p>${'<br>'.repeat(200_000)}x`), []],
    ['fonts that are never closed', page(`${'<font color=red>'.repeat(180)}${'<p>x'.repeat(2_000)}`), []],
  ])('%s', { timeout: 60_000 }, async (_, html, codes) => expect((await read(html)).codes).toEqual(codes));

  test('bytes of something else within tags spell nothing', async () => {
    const junk = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 5) * 31) % 256));
    expect(await read(Buffer.concat([Buffer.from('<html><body>'), junk]))).toEqual({
      codes: ['TEXT_UNREADABLE'],
      passages: 0,
    });
  });

  test('any bytes behind a tag', { timeout: 60_000 }, async () => {
    for (let seed = 1; seed < 60; seed += 1) {
      const bytes = Buffer.from(
        Array.from({ length: 400 }, (_, at) => ((seed * 2654435761 + at * at * 40503 + (at << 3)) >>> 7) & 0xff),
      );
      await read(Buffer.concat([Buffer.from('<html>'), bytes]));
    }
  });
});

describe('what a page would cost is told from its bytes', () => {
  test.each([
    ['<p><b>x</b><br><img></p>', { tags: 6, depth: 1 }],
    ['<p>a<p>b<li>c<td>d', { tags: 4, depth: 0 }],
    ['<script>"<div><div><div>"</script><!-- <b><b> --><i>', { tags: 3, depth: 1 }],
    ['<a title="x > y" b=c d>', { tags: 1, depth: 0, attributes: 3 }],
    ['a < b and <3', { tags: 0, depth: 0, attributes: 0 }],
  ])('%s', (html, expected) => expect(survey(html)).toMatchObject(expected));
});
