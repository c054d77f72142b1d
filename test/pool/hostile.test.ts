/** Hostile files through the reader that commands use: each gives one record with its reason, in its place, and the run goes on. */
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, READER_DEFAULTS, type Reader } from '../../src/reader.ts';
import { fixture } from '../extract/read.ts';
import { onePage, type PdfObject, show, writePdf } from '../extract/write-pdf.ts';

const SENTENCE = 'The Commissioner approves the award of the contract to the supplier.';
const GOOD = fixture('derbyshire-dn15-22.pdf');
const MEGABYTE = 2 ** 20;

const manyPages = (count: number): Uint8Array =>
  writePdf({ pages: Array.from({ length: count }, () => ({ content: show(72, 700, 10, SENTENCE) })) });

const bomb = (size: number, layers: number): Uint8Array => {
  let packed: Uint8Array = Buffer.alloc(size, 0x20);
  for (let layer = 0; layer < layers; layer += 1) packed = deflateSync(packed);
  return writePdf({ pages: [{ content: packed, filter: `/Filter [${'/FlateDecode '.repeat(layers)}]` }] });
};

/** A form that shows two of the next kind, and so on: two to the power of 24 of them. */
function branching(): Uint8Array {
  const forms = Array.from({ length: 24 }, (_, index): PdfObject => {
    const next = index === 23 ? '' : `/Resources << /XObject << /X ${101 + index} 0 R >> >>`;
    return {
      dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${next}`,
      stream: index === 23 ? '0 0 1 1 re f' : '/X Do /X Do',
    };
  });
  return writePdf({ pages: [{ content: '/X Do' }], resources: '/XObject << /X 100 0 R >>', objects: forms });
}

const LIMITS_OF_PAGES = ['PDF_TOO_MANY_PAGES', 'DOCUMENT_TIMEOUT', 'DOCUMENT_OUT_OF_MEMORY'];
const LIMITS_OF_A_PAGE = ['PAGE_TOO_DENSE', 'DOCUMENT_TIMEOUT', 'DOCUMENT_OUT_OF_MEMORY'];

/** Seconds that no file which ends by a limit of size comes near, and what a test waits for it. */
const UNHURRIED = 120;
const PATIENCE = 2 * UNHURRIED * 1000;

/** Seconds for a file that may end by its time, and for the good one after it. */
const HURRIED = 10;
/** Seconds within which such a file is left: with the start of its worker, and the wait for one that sits in a long call. */
const BOUNDED = 6 * HURRIED;

let reader: Reader;
let unhurried: Reader;
let peak = 0;
beforeAll(() => {
  const residentMemory = (): number => {
    const held = process.memoryUsage.rss();
    peak = Math.max(peak, held);
    return held;
  };
  reader = openReader({ ...READER_DEFAULTS, workers: 1, timeLimit: HURRIED, residentMemory });
  unhurried = openReader({ ...READER_DEFAULTS, workers: 1, timeLimit: UNHURRIED, residentMemory });
});
afterAll(() => Promise.all([reader?.close(), unhurried?.close()]));

/** The reference of a good file; on a machine that is busy beyond measure it too may be out of time, once or twice. */
async function goodBy(by: Reader): Promise<string | null> {
  for (let tries = 1; ; tries++) {
    const { record } = await by.read({ file: GOOD, source: {} });
    const isLate = record.issues.some(({ code }) => code === 'DOCUMENT_TIMEOUT');
    if (!isLate || tries === 3) return record.reference;
  }
}

/** Status and codes of one file, after which a good one must read as ever. */
async function outcome(bytes: Uint8Array, by = reader): Promise<{ status: string; codes: string[]; seconds: number }> {
  const start = performance.now();
  const { record } = await by.read({ file: bytes, source: { file_name: 'hostile.pdf' } });
  const seconds = (performance.now() - start) / 1000;
  expect(await goodBy(by)).toBe('DN15-22');
  expect(record.document.file_name).toBe('hostile.pdf');
  return { status: record.document.extraction_status, codes: record.issues.map(({ code }) => code), seconds };
}

describe('each is ended, reported and left behind', () => {
  // Of a limit of size, so that time is no matter: whatever else the machine does, they are left where they pass it.
  test('a stream that unpacks to 400 MB', { timeout: PATIENCE }, async () => {
    const { status, codes } = await outcome(bomb(400 * MEGABYTE, 1), unhurried);
    expect({ status, codes }).toEqual({ status: 'failed', codes: ['PDF_TOO_LARGE'] });
  });

  test('the same, packed twice', { timeout: PATIENCE }, async () => {
    const { status, codes } = await outcome(bomb(400 * MEGABYTE, 2), unhurried);
    expect({ status, codes }).toEqual({ status: 'failed', codes: ['PDF_TOO_LARGE'] });
  });

  test('a web page of 10 MB of nested tags', { timeout: PATIENCE }, async () => {
    const html = Buffer.from(`<!doctype html>${'<div>'.repeat(2 * MEGABYTE)}`);
    expect(await outcome(html, unhurried)).toMatchObject({ status: 'failed', codes: ['HTML_TOO_LARGE'] });
  });

  test('a web page of 100,000 links', { timeout: PATIENCE }, async () => {
    const { codes, seconds } = await outcome(
      Buffer.from(`<!doctype html>${'<a href="/d">Decision</a> '.repeat(100_000)}`),
    );
    // Which limit is reached first hangs on the machine, and on what the bombs before have left in its memory.
    expect(codes.filter((code) => LIMITS_OF_A_PAGE.includes(code))).toHaveLength(1);
    expect(seconds).toBeLessThan(BOUNDED);
  });

  test('20,000 pages', { timeout: PATIENCE }, async () => {
    const { codes, seconds } = await outcome(manyPages(20_000));
    expect(codes.filter((code) => LIMITS_OF_PAGES.includes(code))).toHaveLength(1);
    expect(seconds).toBeLessThan(BOUNDED);
  });

  test('forms that branch without end', { timeout: PATIENCE }, async () => {
    const { status, codes, seconds } = await outcome(branching());
    expect(status).toBe('failed');
    expect(codes.length).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(BOUNDED);
  });

  test('a page of 2,000,000 letters', { timeout: PATIENCE }, async () => {
    const line = show(10, 700, 6, 'abcdefgh '.repeat(20));
    const { codes, seconds } = await outcome(onePage(...Array.from({ length: 11_000 }, () => line)));
    expect(codes).toSatisfy((all: string[]) => all.includes('PAGE_TOO_DENSE') || all.includes('DOCUMENT_TIMEOUT'));
    expect(seconds).toBeLessThan(BOUNDED);
  });

  test('none of them drove the process over 1.5 GB', () => {
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(1500 * MEGABYTE);
  });
});
