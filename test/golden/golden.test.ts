/** Every document of fixtures/ against its expected record. `npm run golden` writes what changed, for review; CI refuses to write. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDecision } from '../../src/read-decision.ts';
import { told } from './told.ts';

const PDFS = fileURLToPath(new URL('../../fixtures/pdf/', import.meta.url));
const files = readdirSync(PDFS).filter((name) => name.endsWith('.pdf'));

it.each(files)('%s', async (name) => {
  const bytes = await readFile(`${PDFS}${name}`);
  const { record } = await readDecision(new Uint8Array(bytes), { file_name: name });
  await expect(told(record)).toMatchFileSnapshot(`records/${name.replace(/\.pdf$/, '')}.txt`);
});
