/**
 * The PDFs of the fixtures are made from web pages. Read as pages, they say what the PDFs say: the same gold, without layout. Bounds a little below what is
 * measured, since some of them place their words by a stylesheet, which is not read.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDecision } from '../../src/read-decision.ts';
import { readGold } from '../../src/score/gold.ts';
import { inspectionOf } from '../../src/score/inspection.ts';
import { type DocumentScore, report, scoreDocument } from '../../src/score/score.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

async function scoresOf(folder: string): Promise<DocumentScore[]> {
  const scores: DocumentScore[] = [];
  for (const gold of await readGold(`${folder}gold`)) {
    const page = `${folder}src/${gold.id}.html`;
    if (!existsSync(page)) continue;
    const bytes = new Uint8Array(await readFile(page));
    const { record, document, parsed } = await readDecision(bytes, { office: gold.office_id });
    if (document === null || parsed === null) throw new Error(`${gold.id} was not read`);
    scores.push(scoreDocument({ ...gold, scan: false }, record, inspectionOf(record, document, parsed)));
  }
  return scores;
}

it('pages that PDFs are made from', { timeout: 300_000 }, async () => {
  const scores = [...(await scoresOf(FIXTURES)), ...(await scoresOf(`${FIXTURES}further/`))];
  const { all, documents, grounding, figures } = report(scores).all;
  expect(documents).toBeGreaterThan(150);
  expect(all.precision).toBeGreaterThan(0.975);
  expect(all.recall).toBeGreaterThan(0.965);
  expect([figures.invented, grounding.adrift, grounding.uncited]).toEqual([0, 0, 0]);
});
