/** Every document of fixtures/ against its expected record. `npm run golden` writes what changed, for review; CI refuses to write. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDecision } from '../../src/read-decision.ts';
import { told } from './told.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
/** Pages that have gold: one that holds the decisions of a year is no record. */
const pages = readdirSync(`${FIXTURES}web/gold`).map((name) => name.replace(/json$/, 'html'));
const files = [
  ...readdirSync(`${FIXTURES}pdf`)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => ['pdf/', name] as const),
  ...pages.map((name) => ['web/pages/', name] as const),
];

it.each(files)('%s%s', async (folder, name) => {
  const bytes = await readFile(`${FIXTURES}${folder}${name}`);
  const { record } = await readDecision(new Uint8Array(bytes), { file_name: name });
  await expect(told(record)).toMatchFileSnapshot(`records/${name.replace(/\.pdf$/, '')}.txt`);
});
