/** Citations against an independent reader of PDFs. Skipped where poppler is not installed. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type CorpusGrounding, groundingOfCorpus, percentOf } from './grounding.ts';
import { popplerIsThere } from './poppler.ts';

const isThere = await popplerIsThere();
if (!isThere) process.stderr.write('pdftotext (poppler-utils) is not installed: grounding is not tested against it\n');

describe.skipIf(!isThere)('by pdftotext -bbox', () => {
  let grounding: CorpusGrounding;
  beforeAll(async () => {
    grounding = await groundingOfCorpus();
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
