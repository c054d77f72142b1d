/**
 * Every document of fixtures/ against its expected record, which `npm run golden` writes where it changed, for review; CI refuses to write. And
 * the citations of the PDFs against an independent reader, skipped where poppler is not installed. Each document is read once for both.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type Reading, readDecision } from '../../src/read-decision.ts';
import { type CorpusGrounding, groundingOfCorpus, percentOf } from './grounding.ts';
import { popplerIsThere } from './poppler.ts';
import { told } from './told.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
/** Pages that have gold: one that holds the decisions of a year is no record. */
const pages = readdirSync(`${FIXTURES}web/gold`).map((name) => name.replace(/json$/, 'html'));
const files = [
  ...readdirSync(`${FIXTURES}pdf`)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => ['pdf/', name] as const),
  ...pages.map((name) => ['web/pages/', name] as const),
];

const readings = new Map<string, Promise<Reading>>();
const readingOf = (folder: string, name: string): Promise<Reading> => {
  const reading =
    readings.get(name) ??
    readFile(`${FIXTURES}${folder}${name}`).then((bytes) => readDecision(new Uint8Array(bytes), { file_name: name }));
  readings.set(name, reading);
  return reading;
};

it.each(files)('%s%s', async (folder, name) => {
  const { record } = await readingOf(folder, name);
  await expect(told(record)).toMatchFileSnapshot(`records/${name.replace(/\.pdf$/, '')}.txt`);
});

const isThere = await popplerIsThere();
if (!isThere) process.stderr.write('pdftotext (poppler-utils) is not installed: grounding is not tested against it\n');

describe.skipIf(!isThere)('by pdftotext -bbox', () => {
  let grounding: CorpusGrounding;
  beforeAll(async () => {
    grounding = await groundingOfCorpus((name) => readingOf('pdf/', name));
  }, 120_000);

  test('99 % of the words of every Document stand in their box', () => {
    expect(grounding.words.all).toBeGreaterThan(10_000);
    expect(percentOf(grounding.words)).toBeGreaterThanOrEqual(99);
  });

  test('99 % of the citations of all records stand in their box', () => {
    expect(grounding.citations.all).toBeGreaterThanOrEqual(500);
    expect(percentOf(grounding.citations)).toBeGreaterThanOrEqual(99);
  });
});
