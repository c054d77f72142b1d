/** A user's own office file that is a program: what it gives, and what it says where it gives nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOfficeFile } from '../../src/discover/offices.ts';
import { UsageError } from '../../src/model/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'opcc-module-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OFFICE = `{
  status: 'unverified', note: 'drawn', unknown: [], hosts: ['a.example'], reference: { inTitle: /^(D\\d+)/i },
  sources: [{ family: 'flat', start: 'https://a.example/', items: { shape: 'cards', selector: 'li', title: { pattern: /.+/ } } }],
}`;

const read = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return readOfficeFile(file);
};

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
