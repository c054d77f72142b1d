/** A user's own office file that is a program: what it gives, and what it says where it gives nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../../src/commands/run.ts';
import { readOfficeFile } from '../../src/discover/offices.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { speaking } from '../commands/speaking.ts';

const folder = mkdtempSync(join(tmpdir(), 'opcc-module-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OFFICE = `{
  status: 'unverified', note: 'drawn', unknown: [], hosts: ['a.example'], reference: { inTitle: /^(D\\d+)/i },
  sources: [{ family: 'flat', start: 'https://a.example/', items: { shape: 'cards', selector: 'li', title: { pattern: /.+/ } } }],
}`;

const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const read = (name: string, text: string) => readOfficeFile(written(name, text));

test('TypeScript and JavaScript give an office, its patterns with it', async () => {
  const all = await Promise.all([
    read('kent.ts', `const office: object = ${OFFICE};\nexport default office;`),
    read('kent.mjs', `export default ${OFFICE};\nsetInterval(() => 1, 1_000);`),
  ]);
  for (const { id, reference } of all) expect([id, String(reference?.inTitle)]).toEqual(['kent', '/^(D\\d+)/i']);
});

test.each([
  ['kent.ts', 'process.exit(0);', /kent\.ts, expected one that can be read: it ends the program \(exit 0\)/],
  ['kent.mjs', `process.exit(3);\nexport default ${OFFICE};`, /it ends the program \(exit 3\)/],
  ['kent.mjs', 'throw new Error("no such thing");', /expected one that can be read: no such thing/],
  ['kent.mjs', 'export default { note: () => 1 };', /expected one that can be read: .*could not be cloned/],
  ['kent.mjs', 'export const office = 1;', /expected the contract of an office/],
])('%s with %j is told', async (name, text, message) => {
  const reading = read(name, text);
  await expect(reading).rejects.toThrow(UsageError);
  await expect(reading).rejects.toThrow(message);
});

test.each([
  ['kent.mjs', `while (true) {}\nexport default ${OFFICE};`],
  ['kent.ts', `await new Promise((resolve) => setTimeout(resolve, 60_000));\nexport default ${OFFICE};`],
])('%s with %j is ended after a time, and at once when the user says so', async (name, text) => {
  const file = written(name, text);
  const reading = readOfficeFile(file, { longest: 20 });
  await expect(reading).rejects.toThrow(UsageError);
  await expect(reading).rejects.toThrow(/expected one that can be read: it gave no office within 0\.02 s/);
  for (const stopping of [AbortSignal.abort(), AbortSignal.timeout(20)])
    await expect(readOfficeFile(file, { stopping })).rejects.toThrow(/told to stop/);
  const run = runCommand([], { officeFile: [file], output: folder }, speaking({ stopping: AbortSignal.timeout(20) }));
  expect(await run).toBe(130);
});
