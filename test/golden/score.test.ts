/**
 * The accuracy over the gold, against the last accepted figures in `score-*.txt`: nothing changes unseen. `npm run golden` writes today's
 * figures, for review; CI refuses to write.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDecision } from '../../src/read-decision.ts';
import { readGold } from '../../src/score/gold.ts';
import { groundingOf } from '../../src/score/grounding.ts';
import { type DocumentScore, report, type Summary, scoreDocument } from '../../src/score/score.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

async function textSummary(folder: string): Promise<Summary> {
  const golds = (await readGold(`${folder}gold`)).filter(({ scan }) => !scan);
  const scores: DocumentScore[] = [];
  for (const gold of golds) {
    const bytes = new Uint8Array(await readFile(`${folder}pdf/${gold.pdf}`));
    const { record, document } = await readDecision(bytes, { office: gold.office_id, file_name: gold.pdf });
    scores.push(scoreDocument(gold, record, document === null ? null : groundingOf(record, document)));
  }
  return report(scores).text;
}

/** One figure a line, so that a review shows which rose and which fell. */
function told({ documents, fields, amounts, whole, grounding }: Summary): string {
  const byField = Object.entries(fields).map(
    ([field, { right, wrong, spurious, absent }]) =>
      `${field}: right ${right}, wrong ${wrong}, spurious ${spurious}, absent ${absent}`,
  );
  const ofAmounts = Object.entries(amounts).map(([name, count]) => `amounts ${name}: ${count}`);
  const rest = [`documents: ${documents}`, `whole core: ${whole}`, `adrift: ${grounding.adrift}`];
  return `${[...rest, ...byField, ...ofAmounts].join('\n')}\n`;
}

it.each([
  ['fixtures', FIXTURES],
  ['further', `${FIXTURES}further/`],
])('%s', async (set, folder) => {
  await expect(told(await textSummary(folder))).toMatchFileSnapshot(`score-${set}.txt`);
});
