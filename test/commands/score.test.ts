/** `opcc score` as a person runs it: what is printed, what is kept as accepted, and what each of its options adds. */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScoreOptions, scoreCommand } from '../../src/commands/score.ts';
import { opcc, SEED } from './opcc.ts';
import { speaking } from './speaking.ts';

const GOLD = fileURLToPath(new URL('../../fixtures/gold/derbyshire-dn15-22.json', import.meta.url));
const PATIENCE = 60_000;

/** A folder of gold with one answer, and its PDF beside it. */
let folder: string;
let gold: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opcc-score-'));
  gold = join(folder, 'gold');
  for (const name of ['gold', 'pdf']) await mkdir(join(folder, name));
  await copyFile(GOLD, join(gold, 'seed.json'));
  await copyFile(SEED, join(folder, 'pdf', 'derbyshire-dn15-22.pdf'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the command prints, without a process of its own. */
async function printed(folders: readonly string[], options: ScoreOptions = {}): Promise<string> {
  const effects = speaking();
  expect(await scoreCommand(folders, { workers: '1', ...options }, effects)).toBe(0);
  return effects.written.join('');
}

/** An accepted score that has other figures than this one: one more value right, and one wrong. */
const acceptOther = (): Promise<void> =>
  writeFile(join(folder, 'accepted-score.json'), JSON.stringify({ 'text value right': 2, 'text value wrong': 1 }));

test(
  'without a score that was accepted there is nothing to compare with; --accept keeps it, and the next score is told beside it',
  async () => {
    const first = await opcc(['score', gold, '--accept']);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^reference +1 +0 +0 +0 +0 +100\.0 +100\.0 +100\.0$/m);
    expect(first.stdout).not.toMatch(/since/);
    expect(first.stdout).toMatch(/^accepted: .*accepted-score\.json$/m);
    const figures = JSON.parse(await readFile(join(folder, 'accepted-score.json'), 'utf8')) as Record<string, number>;
    expect(figures).toMatchObject({ 'text documents': 1, 'text value right': 1, 'text invented': 0 });
    expect(await printed([gold])).toMatch(/^no change since the score in .*accepted-score\.json$/m);
  },
  PATIENCE,
);

test(
  'as JSON it gives every count: by field, office and confidence, each document with its answers, and what changed',
  async () => {
    await acceptOther();
    const score = JSON.parse(await printed([gold], { json: true, withoutOfficeKnowledge: true }));
    expect(score.accepted[0].changes).toContainEqual({ figure: 'text value right', was: 2, is: 1, kind: 'worse' });
    expect(score.text.fields.value).toEqual({
      ...{ right: 1, wrong: 0, spurious: 0, disputed: 0, absent: 0, blank: 0 },
      ...{ precision: 1, recall: 1, f1: 1 },
    });
    expect(Object.keys(score.offices)).toEqual(['derbyshire']);
    expect(score.all.figures).toEqual({ sums: expect.any(Number), invented: 0 });
    expect(Object.values(score.confidence)).toEqual([expect.objectContaining({ documents: 1, sound: 1 })]);
    expect(score.without_office_knowledge.text.documents).toBe(1);
    expect(score.documents[0]).toMatchObject({ id: 'derbyshire-dn15-22', whole: true });
  },
  PATIENCE,
);

test(
  'what is better and worse is told; without office knowledge both figures and their difference',
  async () => {
    await acceptOther();
    const stdout = await printed([gold, gold], { withoutOfficeKnowledge: true });
    expect(stdout).toMatch(/^ {2}worse: text value right 2 -> 1$/m);
    expect(stdout).toMatch(/^ {2}better: text value wrong 1 -> 0$/m);
    expect(stdout).toMatch(/^office knowledge \(F1\) +with +without +difference$/m);
    expect(stdout).toMatch(/^reference +100\.0 +100\.0 +0\.0$/m);
    expect(stdout).toMatch(/^with and without office knowledge: F1 [\d.]+ and [\d.]+; 2 and \d of 2 whole cores/m);
  },
  PATIENCE,
);
