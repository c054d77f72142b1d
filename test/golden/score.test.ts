/**
 * The accuracy over the gold, against the figures that were accepted last (`accepted-score.json` beside the gold): none may become worse. A better
 * one passes; `npm run golden` keeps it, for review.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDecision } from '../../src/read-decision.ts';
import { changesSince, figuresOf, readFigures } from '../../src/score/accepted.ts';
import { readGold } from '../../src/score/gold.ts';
import { inspectionOf } from '../../src/score/inspection.ts';
import { type DocumentScore, report, scoreDocument } from '../../src/score/score.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const SETS = [FIXTURES, `${FIXTURES}further/`, `${FIXTURES}web/`];
const scores = new Map<string, DocumentScore[]>();

async function scoresOf(folder: string): Promise<DocumentScore[]> {
  const read: DocumentScore[] = [];
  for (const gold of await readGold(`${folder}gold`)) {
    const bytes = new Uint8Array(
      await readFile(`${folder}${gold.pdf.endsWith('.html') ? 'pages' : 'pdf'}/${gold.pdf}`),
    );
    const { record, document, parsed } = await readDecision(bytes, { office: gold.office_id, file_name: gold.pdf });
    const isRead = document !== null && parsed !== null;
    read.push(scoreDocument(gold, record, isRead ? inspectionOf(record, document, parsed) : null));
  }
  return read;
}

beforeAll(async () => {
  for (const folder of SETS) scores.set(folder, await scoresOf(folder));
}, 300_000);

describe('no figure is worse than the one that was accepted', () => {
  it.each(SETS)('%s', async (folder) => {
    const file = `${folder}accepted-score.json`;
    const accepted = readFigures(await readFile(file, 'utf8'), file);
    const changes = changesSince(accepted, figuresOf(report(scores.get(folder) ?? [])));
    expect(changes.filter(({ kind }) => kind === 'worse')).toEqual([]);
  });
});

describe('over all documents', () => {
  const all = () => report(SETS.flatMap((folder) => scores.get(folder) ?? []));

  it('no value is invented, and each stands in its box', () => {
    const { figures, grounding } = all().all;
    expect(figures.sums).toBeGreaterThan(1000);
    expect([figures.invented, grounding.adrift, grounding.uncited]).toEqual([0, 0, 0]);
  });

  it.each([
    ['A', 0.99],
    ['B', 0.97],
  ])('confidence %s is right %d of the time', (tier, least) => {
    expect(all().confidence[tier]?.precision).toBeGreaterThanOrEqual(least);
  });
});
