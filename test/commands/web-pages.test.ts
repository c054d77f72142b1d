/** Web pages on the command line: read beside PDFs, shown by selector, and refused under the name of a PDF. */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { opcc, SEED } from './opcc.ts';

const PATIENCE = 60_000;
const WEB = fileURLToPath(new URL('../../fixtures/web/', import.meta.url));
const PAGE = `${WEB}pages/west-midlands-017-2023.html`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opcc-web-'));
  await copyFile(PAGE, join(folder, 'b.html'));
  await copyFile(SEED, join(folder, 'a.pdf'));
  await copyFile(PAGE, join(folder, 'c.HTM'));
  await writeFile(join(folder, 'd.html'), '<!doctype html><title>Page not found</title><h1>Page not found</h1>');
  await writeFile(join(folder, 'notes.txt'), 'none');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder gives its PDFs and its web pages, one record a line', { timeout: PATIENCE }, async () => {
  const { code, stdout, stderr } = await opcc(['extract', folder]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '4 documents read\n' });
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records).toMatchObject([
    { text_method: 'text', document: { file_name: 'a.pdf', media_type: 'application/pdf', page_count: 2 } },
    {
      text_method: 'html',
      reference: '017-2023',
      value: 18500,
      document: { file_name: 'b.html', media_type: 'text/html', page_count: null },
    },
    { text_method: 'html', reference: '017-2023', document: { file_name: 'c.HTM', extraction_status: 'ok' } },
    { reference: null, document: { file_name: 'd.html', extraction_status: 'not_a_decision' } },
  ]);
  expect(records[0].citations.reference[0]).toMatchObject({ page: 1, selector: null, text_position: null });
  expect(records[1].citations.reference[0]).toEqual({
    document_id: records[1].document_id,
    ...{ page: null, x: null, y: null, width: null, height: null },
    ...{ quote: '017-2023', method: 'heading', rule: 'form:reference-in-heading' },
    ...{ selector: '#content > main > article > h1', text_position: 13 },
  });
});

test('on standard input the bytes tell', { timeout: PATIENCE }, async () => {
  const { code, stdout } = await opcc(['extract', '-'], { input: await readFile(PAGE) });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ text_method: 'html', reference: '017-2023' });
});

test('under the name of a PDF a page is what was sent in place of one', { timeout: PATIENCE }, async () => {
  const named = join(folder, 'decision.pdf');
  await copyFile(PAGE, named);
  const { code, stdout, stderr } = await opcc(['extract', named]);
  await rm(named);
  expect({ code, stderr }).toEqual({ code: 3, stderr: 'decision.pdf: unexpected a web page (HTML), expected a PDF\n' });
  expect(JSON.parse(stdout)).toMatchObject({
    reference: null,
    document: { extraction_status: 'failed', media_type: 'text/html' },
    issues: [{ code: 'NOT_A_PDF' }],
  });
});

test('explain shows the element and the position in place of page and box', { timeout: PATIENCE }, async () => {
  const { code, stdout } = await opcc(['explain', PAGE, 'decision_date']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^west-midlands-017-2023\.html: ok, a web page$/m);
  expect(stdout).toContain('#content > main > article > dl > dd:nth-of-type(2) at 0 "23 June 2023"');
  expect(stdout).not.toMatch(/page 1 at/);
});

test('score finds the pages beside the gold', { timeout: PATIENCE }, async () => {
  const { code, stdout } = await opcc(['score', `${WEB}gold`, '--only', 'west-midlands']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^reference +1 /m);
  expect(stdout).toMatch(/100\.0 % with all their words in their place; 0 values without one/);
});
