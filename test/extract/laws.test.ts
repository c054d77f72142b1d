/** What holds whatever the file: the same Document each time, in whatever order it was painted, and no exception. */
import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { compose } from '../../src/extract/layout/compose.ts';
import type { Sheet } from '../../src/extract/layout/sheet.ts';
import { open } from '../../src/extract/pdf/open.ts';
import { pdfjs } from '../../src/extract/pdf/pdfjs.ts';
import { readPage } from '../../src/extract/pdf/read-page.ts';
import type { Document } from '../../src/model/document.ts';
import { drawSheets } from './draw.ts';
import { documentOf, FIXTURES, fixture, outline, wordsOf } from './read.ts';
import { onePage, show } from './write-pdf.ts';

const NAMES = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.pdf'))
  .sort();
const LIMITS = { bytes: 2 ** 28, inflatedBytes: 2 ** 28 };
const WHAT = { glyphs: 240_000, words: 20_000, tags: true, rulings: true };

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const library = await pdfjs();
  const { opened } = await open(library, bytes, LIMITS);
  if (opened === null) return [];
  const sheets: Sheet[] = [];
  for (let number = 1; number <= opened.document.numPages; number += 1)
    sheets.push((await readPage(library, await opened.document.getPage(number), number, WHAT)).sheet);
  await opened.task.destroy();
  return sheets;
}

/** The same every time for the same seed. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const order = list.map((item, index) => ({ item, key: Math.imul(index + 1, 2654435761 ^ seed) >>> 0 }));
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Faults of a Document against its own contract; none for any file. */
function faultsOf({ passages, sections, tables, pages, characters }: Document): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  for (const [index, passage] of passages.entries()) {
    const { printed, text, spans, lines, section } = passage;
    check(passage.index === index, `passage ${index} is numbered ${passage.index}`);
    check(printed.length === text.length, `passage ${index} has two lengths`);
    check(spans.length > 0 && lines.length > 0, `passage ${index} is empty`);
    check(/^\S(?:.*\S)?$/su.test(text), `passage ${index} begins or ends with a space`);
    for (const { start, end, word } of spans)
      check(printed.slice(start, end) === word.text, `"${word.text}" is not at ${start}`);
    check(
      spans.every(({ word }) => pages.some(({ number }) => number === word.page)),
      `passage ${index} is on no page`,
    );
    const owner = sections[section];
    check(owner !== undefined && owner.from <= index && index < owner.to, `passage ${index} is not in its section`);
  }
  for (const { index, cells } of tables)
    for (const cell of cells)
      for (const passage of cell.passages)
        check(passages[passage]?.cell?.table === index, `cell of table ${index} lost ${passage}`);
  check(
    characters === passages.reduce((sum, { text }) => sum + text.replaceAll(' ', '').length, 0),
    'letters are miscounted',
  );
  return faults;
}

describe.each(NAMES)('%s', (name) => {
  test('gives the same Document twice, whole in itself', async () => {
    const bytes = fixture(name);
    const before = Buffer.from(bytes);
    const [one, other] = [await extract(bytes), await extract(bytes)];
    expect(isDeepStrictEqual(one, other)).toBe(true);
    expect(before.equals(bytes)).toBe(true);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(one.value && faultsOf(one.value)).toEqual([]);
  });

  test('reads the same in whatever order its words were painted', async () => {
    const sheets = await sheetsOf(fixture(name));
    const composed = compose(sheets);
    for (const seed of [1, 2]) {
      const mixed = sheets.map((sheet) => ({
        ...sheet,
        tokens: shuffled(sheet.tokens, seed),
        rules: shuffled(sheet.rules, seed),
      }));
      expect(isDeepStrictEqual(compose(mixed), composed)).toBe(true);
    }
  });
});

const PICTURE = `
# Request for Decision                      Ref: DN15-22

Purpose:      Renewal of the agreement with the
              supplier for twelve months
Value:        £21,169.59

|-----------|-------------|
| Total     | £21,169.59  |
|-----------|-------------|
| Share     | £10,584.79  |
|-----------|-------------|

The Commissioner is asked to approve the award of the contract for segmentation
software to the supplier named above.`;

test('a drawn page reads the same in whatever order its words come', () => {
  const [sheet] = drawSheets(PICTURE);
  if (sheet === undefined) throw new Error('nothing drawn');
  const composed = compose([sheet]);
  fc.assert(
    fc.property(fc.shuffledSubarray([...sheet.tokens], { minLength: sheet.tokens.length }), (tokens) => {
      expect(compose([{ ...sheet, tokens }])).toEqual(composed);
    }),
  );
});

test('operators that paint the lines of a page in any order give the same passages', async () => {
  const lines = [
    'The Commissioner is asked to approve the award of the contract for',
    'segmentation software to the supplier.',
    'Value: 21,169.59',
  ];
  const painted = lines.map((text, index) => show(72, 700 - 14 * index, 10, text));
  const expected = outline(await documentOf(onePage(...painted)));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(painted, { minLength: painted.length }), async (order) => {
      expect(outline(await documentOf(onePage(...order)))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

/** Letters painted over the same letters are bold print, and read once. */
const isOver = (one: { x: number; y: number }, other: { x: number; y: number }): boolean =>
  Math.abs(one.x - other.x) < 4 && Math.abs(one.y - other.y) < 4;

test('words scattered anywhere are all there once, each in its own box', async () => {
  const place = fc.record({
    x: fc.integer({ min: 20, max: 500 }),
    y: fc.integer({ min: 20, max: 800 }),
    size: fc.integer({ min: 6, max: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(place, { minLength: 1, maxLength: 25, comparator: isOver }), async (places) => {
      const painted = places.map(({ x, y, size }, index) => show(x, y, size, `w${index}`));
      const document = await documentOf(onePage(...painted));
      const letters = wordsOf(document)
        .map(({ text }) => text)
        .join('');
      expect([...letters].sort().join('')).toBe([...places.map((_, index) => `w${index}`).join('')].sort().join(''));
      expect(faultsOf(document)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('nothing throws', () => {
  test('for random bytes, with and without a header', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.boolean(), async (bytes, header) => {
        const given = header ? Buffer.concat([Buffer.from('%PDF-1.4\n'), bytes]) : bytes;
        const { value, issues } = await extract(given);
        expect(value !== undefined || issues.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('for operators and arguments that make no sense', async () => {
    const operand = fc.constantFrom(
      '0',
      '-1',
      '1e9',
      '(a)',
      '<41>',
      '/F3',
      '[(a) 9 (b)]',
      '<< /MCID 1 >>',
      'true',
      '3.5',
    );
    const operator = fc.constantFrom(
      'q',
      'Q',
      'cm',
      'BT',
      'ET',
      'Tf',
      'Tm',
      'Td',
      'Tj',
      'TJ',
      "'",
      'T*',
      'Tz',
      'Tr',
      're',
      'm',
      'l',
      'c',
      'h',
      'f',
      'S',
      'W n',
      'rg',
      'gs',
      'BDC',
      'BMC',
      'EMC',
      'Do',
      'sh',
      'BI ID EI',
    );
    const step = fc
      .tuple(fc.array(operand, { maxLength: 6 }), operator)
      .map(([operands, name]) => [...operands, name].join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { value } = await extract(onePage(show(72, 700, 10, 'before'), ...steps));
        expect(value && faultsOf(value)).toEqual(value === undefined ? undefined : []);
      }),
      { numRuns: 80 },
    );
  });

  /** Five ways to harm a file; each gives another one. */
  const HARMS = {
    flipped: (bytes: Buffer, at: number, seed: number) => {
      for (let index = 0; index < 10; index += 1)
        bytes[(at + index * 7919) % bytes.length] = (seed * (index + 1)) & 255;
      return bytes;
    },
    cut: (bytes: Buffer, at: number) => bytes.subarray(0, at),
    blanked: (bytes: Buffer, at: number) => bytes.fill(0, at, Math.min(bytes.length, at + 200)),
    stretched: (bytes: Buffer, at: number) =>
      Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n'), bytes.subarray(at)]),
    repeated: (bytes: Buffer, at: number) =>
      Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 500))]),
  } as const;

  test('for 200 harmed files of the corpus, and harm that costs text is said', async () => {
    const whole = new Map<string, Document | undefined>();
    let silent = 0;
    for (let number = 0; number < 200; number += 1) {
      const name = NAMES[number % NAMES.length] as string;
      const bytes = Buffer.from(fixture(name));
      if (!whole.has(name)) whole.set(name, (await extract(bytes)).value);
      const harm = Object.values(HARMS)[number % 5] as (typeof HARMS)['flipped'];
      const at = Math.imul(number + 1, 2654435761) >>> 0;
      const { value, issues } = await extract(harm(Buffer.from(bytes), at % bytes.length, number));
      expect(value !== undefined || issues.some(({ severity }) => severity === 'error')).toBe(true);
      expect(value && faultsOf(value)).toEqual(value === undefined ? undefined : []);
      const lost = (value?.characters ?? 0) < 0.95 * (whole.get(name)?.characters ?? 0);
      if (lost && issues.length === 0) silent += 1;
    }
    // What cannot be told: harm to the bytes of dictionaries, which is as good as another file.
    expect(silent).toBeLessThanOrEqual(4);
  }, 60_000);
});
