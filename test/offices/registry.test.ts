/** The registry as it stands: every area has a file, every file holds, the table of the folder is in step with the files. */
import { expect, test } from 'vitest';
import { sourcesCommand } from '../../src/commands/sources.ts';
import { checkCommand } from '../../src/commands/sources-check.ts';
import { officeJson } from '../../src/discover/office-text.ts';
import { loadOffice, officeFrom, officeIds } from '../../src/discover/offices.ts';
import { POLICE_FORCE_AREAS } from '../../src/lexicon/police-force-areas.ts';
import { textOf } from '../architecture/sources.ts';
import { speaking } from '../commands/speaking.ts';

const OFFICES = await Promise.all((await officeIds()).map(loadOffice));

test('every police force area has a file, and no other name has', () => {
  expect(OFFICES.map(({ id }) => id)).toEqual(POLICE_FORCE_AREAS.map(({ slug }) => slug));
});

test('nothing is wrong with any, by its recorded pages too', async () => {
  const effects = speaking();
  expect(await checkCommand({}, effects)).toBe(0);
  expect(effects.written.filter((line) => !line.includes(': notice: '))).toEqual([]);
  expect(effects.said).toEqual(['43 offices, no fault']);
}, 60_000);

test('each says what it is and, as long as nobody tried it, what is not known', () => {
  expect(OFFICES.filter(({ note }) => note.length < 40).map(({ id }) => id)).toEqual([]);
  expect(
    OFFICES.filter(({ status, unknown }) => status !== 'active' && unknown.length === 0).map(({ id }) => id),
  ).toEqual([]);
});

test('each, written as JSON and read again, is the same office', () => {
  for (const { id, ...file } of OFFICES)
    expect(officeFrom(JSON.parse(officeJson(file)), id, 'test')).toEqual({ ...file, id });
});

test('src/offices/README.md is what opcc sources --markdown writes', async () => {
  const effects = speaking();
  await sourcesCommand({ markdown: true }, effects);
  expect(textOf('src/offices/README.md')).toBe(effects.written.join(''));
});

test("the project's README says what each family and status that an office has means", () => {
  const section = textOf('README.md').split('\n## Offices\n')[1]?.split('\n## ')[0] ?? '';
  const words = OFFICES.map(({ status, sources }) => (status === 'unverified' ? sources[0]?.family : status));
  expect([...new Set(words)].filter((word) => !section.includes(`\`${word}\``))).toEqual([]);
});
