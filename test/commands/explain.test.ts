/** `opcc explain` as a person runs it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opcc, SEED } from './opcc.ts';

const PATIENCE = 60_000;
const PAGE = fileURLToPath(new URL('../../fixtures/web/pages/west-midlands-017-2023.html', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opcc-explain-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  'one field: its value, why, the winner in its clause, and what lost with its reason',
  async () => {
    const { code, stdout } = await opcc(['explain', SEED, 'value']);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3)).toEqual(['derbyshire-dn15-22.pdf: ok, 2 pages, text', '', 'value: £21,169.59']);
    expect(lines.find((line) => line.startsWith('  * '))).toMatch(
      /^ {2}\* £21,169\.59 {2}page 1 at \d+,\d+ \(\d+ × \d+\) "£21,169\.59"$/,
    );
    expect(stdout).toMatch(/clause: "The total value of the contract is .*"; it speaks of this decision/);
    expect(stdout).toMatch(/rung: \w+ \(\d of 5\): .*; rule \S+/);
    expect(stdout).toMatch(/- £10,584\.79 .*\n(?: {6}.*\n)* {6}why not: another sum, organisation share/);
  },
  PATIENCE,
);

test(
  'as JSON it holds the same',
  async () => {
    const { stdout } = await opcc(['explain', SEED, 'suppliers', '--json']);
    const { decision_id, explained } = JSON.parse(stdout);
    expect(decision_id).toBe('derbyshire-dn15-22');
    expect(explained).toMatchObject([{ field: 'suppliers', value: 'Experian' }]);
    expect(explained[0].considered[0]).toMatchObject({ wins: true, places: [{ page: 1, quote: 'Experian' }] });
    expect(explained[0].considered.length).toBeGreaterThan(1);
  },
  PATIENCE,
);

const PNG = [0x89, 0x50, 0x4e, 0x47];
const hasCanvas = ((): boolean => {
  try {
    createRequire(import.meta.url).resolve('@napi-rs/canvas');
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasCanvas)('--picture', () => {
  test(
    'draws the page of the winner, and says which it is',
    async () => {
      const file = join(folder, 'officer.png');
      const { code, stderr } = await opcc(['explain', SEED, 'approving_officer_name', '--picture', file]);
      expect([code, stderr]).toEqual([0, `page 2 of 2: ${file}\n`]);
      expect([...(await readFile(file)).subarray(0, 4)]).toEqual(PNG);
    },
    PATIENCE,
  );

  test(
    'of a web page there is none, and it says why',
    async () => {
      const file = join(folder, 'page.png');
      const { code, stderr } = await opcc(['explain', PAGE, 'title', '--picture', file]);
      expect([code, stderr]).toEqual([0, 'no picture: a web page has no pages to draw\n']);
      await expect(readFile(file)).rejects.toThrow();
    },
    PATIENCE,
  );

  test(
    'draws all pages, each to its own file',
    async () => {
      const { stderr } = await opcc(['explain', SEED, '--picture', join(folder, 'all.png'), '--all-pages']);
      expect(stderr.split('\n').filter(Boolean)).toEqual(
        [1, 2].map((page) => `page ${page} of 2: ${join(folder, `all-${page}.png`)}`),
      );
      for (const page of [1, 2])
        expect([...(await readFile(join(folder, `all-${page}.png`))).subarray(0, 4)]).toEqual(PNG);
    },
    PATIENCE,
  );
});
