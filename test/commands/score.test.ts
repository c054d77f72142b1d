/** `opcc score` as a person runs it: what is printed, what is kept as accepted, and what each of its options adds. */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { opcc, SEED } from './opcc.ts';

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

test(
  'without a score that was accepted there is nothing to compare with; --accept keeps it, and the next score is told beside it',
  async () => {
    const first = await opcc(['score', gold]);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^reference +1 +0 +0 +0 +0 +100\.0 +100\.0 +100\.0$/m);
    expect(first.stdout).not.toMatch(/since/);
    expect((await opcc(['score', gold, '--accept'])).stdout).toMatch(/^accepted: .*accepted-score\.json$/m);
    const accepted = join(folder, 'accepted-score.json');
    const figures = JSON.parse(await readFile(accepted, 'utf8')) as Record<string, number>;
    expect(figures).toMatchObject({ 'text documents': 1, 'text value right': 1, 'text invented': 0 });
    expect((await opcc(['score', gold])).stdout).toMatch(/^no change since the score in .*accepted-score\.json$/m);
    await writeFile(accepted, JSON.stringify({ ...figures, 'text value right': 2, 'text value wrong': 1 }));
    const told = (await opcc(['score', gold])).stdout;
    expect(told).toMatch(/^ {2}worse: text value right 2 -> 1$/m);
    expect(told).toMatch(/^ {2}better: text value wrong 1 -> 0$/m);
    const one = JSON.parse((await opcc(['score', gold, '--json'])).stdout);
    expect(one.accepted[0].changes).toContainEqual({ figure: 'text value right', was: 2, is: 1, kind: 'worse' });
  },
  PATIENCE,
);

test(
  'as JSON it gives every count: by field, office and confidence, and each document with its answers',
  async () => {
    const { stdout } = await opcc(['score', gold, '--json', '--without-office-knowledge']);
    const score = JSON.parse(stdout);
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
  'without office knowledge both figures and their difference are told',
  async () => {
    const { stdout } = await opcc(['score', gold, gold, '--without-office-knowledge']);
    expect(stdout).toMatch(/^office knowledge \(F1\) +with +without +difference$/m);
    expect(stdout).toMatch(/^reference +100\.0 +100\.0 +0\.0$/m);
    expect(stdout).toMatch(/^with and without office knowledge: F1 [\d.]+ and [\d.]+; 2 and \d of 2 whole cores/m);
  },
  PATIENCE,
);
