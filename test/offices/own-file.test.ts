/** Office files of a user's own: what is read, and what is said of one that cannot be. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officeJson, officeModule } from '../../src/discover/office-text.ts';
import { loadOffice, readOfficeFile } from '../../src/discover/offices.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opcc-own-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const reading = async (name: string, text: string) => {
  const file = join(folder, name);
  await writeFile(file, text);
  return readOfficeFile(file);
};

const SMALL = { status: 'unverified', note: 'drawn', unknown: [], hosts: ['a.example'], sources: [] };
const withSource = (source: object): string => JSON.stringify({ ...SMALL, sources: [source] });
const CARDS = { shape: 'cards', selector: 'a', title: { pattern: '/.+/' } };

test('JSON and TypeScript say the same', async () => {
  const { id, ...file } = await loadOffice('lancashire');
  const json = await reading('lancashire.json', officeJson(file));
  const module = await reading('lancashire.ts', officeModule(file, "Lancashire's", 'opcc-decisions'));
  expect(json).toEqual({ ...file, id });
  expect(module).toEqual(json);
  expect(json.reference?.shape).toBeInstanceOf(RegExp);
});

test('words with quotes and backslashes survive', async () => {
  const { id, ...file } = await loadOffice('kent');
  const note = 'It\'s "so" \\ and\nso';
  expect(
    (await reading('kent.ts', officeModule({ ...file, note, unknown: ['"', "'", '\\"'] }, 'Kent', 'x'))).note,
  ).toBe(note);
  expect((await readOfficeFile(join(folder, 'kent.ts'))).unknown).toEqual(['"', "'", '\\"']);
});

describe('a file that does not hold is told where', () => {
  test.for<[string, string, string, RegExp]>([
    ['no such ending', 'kent.yaml', '', /expected one that ends in \.json, \.ts/],
    ['a name of no area', 'atlantis.json', '{}', /expected the name of a police force area .* such as kent\.json/],
    ['no JSON', 'kent.json', '{', /expected one that can be read: .*JSON/],
    ['no module', 'essex.ts', 'export default {', /expected one that can be read/],
    ['a module without a default', 'surrey.ts', 'export const office = {};', /surrey\.ts, .*the file: /],
    ['nothing', 'kent.json', '{}', /status: .*; note: .* and \d more|status: .*hosts: /],
    [
      'a key that nobody knows',
      'kent.json',
      JSON.stringify({ ...SMALL, colour: 'red' }),
      /the file: Unrecognized key: "colour"/,
    ],
    [
      'a status of another sort',
      'kent.json',
      JSON.stringify({ ...SMALL, status: 'fine' }),
      /status: Invalid option: expected one of "active"/,
    ],
    [
      'an address for a host',
      'kent.json',
      JSON.stringify({ ...SMALL, hosts: ['https://a.example'] }),
      /hosts\[0\]: expected a host name/,
    ],
    [
      'a day that is none',
      'kent.json',
      JSON.stringify({ ...SMALL, checkedOn: '2024-02-30' }),
      /checkedOn: expected a date/,
    ],
    [
      'a family of another sort',
      'kent.json',
      withSource({ family: 'tree', start: 'https://a.example' }),
      /sources\[0\]\.family: .*'flat' \| 'period'/,
    ],
    [
      'an address that is none',
      'kent.json',
      withSource({ family: 'flat', start: 'a.example', items: CARDS }),
      /sources\[0\]\.start: Invalid URL/,
    ],
    [
      'a place without a place',
      'kent.json',
      withSource({ family: 'flat', start: 'https://a.example', items: { ...CARDS, title: {} } }),
      /items\.title: expected a selector, labels or a pattern/,
    ],
    [
      'a pattern that is none',
      'kent.json',
      withSource({ family: 'flat', start: 'https://a.example', items: CARDS, documents: '/(/' }),
      /documents: expected a pattern: .*Unterminated/,
    ],
    [
      'a pattern that remembers',
      'kent.json',
      withSource({ family: 'flat', start: 'https://a.example', items: CARDS, documents: '/a/g' }),
      /documents: expected a pattern such as/,
    ],
    [
      'a key of another family',
      'kent.json',
      withSource({ family: 'flat', start: 'https://a.example', items: CARDS, committee: 7 }),
      /sources\[0\]: Unrecognized key: "committee"/,
    ],
  ])('%s', async ([, name, text, words]) => {
    await expect(reading(name, text)).rejects.toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(words) }),
    );
  });

  test('a file that is not there', () =>
    expect(readOfficeFile(join(folder, 'nowhere', 'kent.json'))).rejects.toThrow(/ENOENT/));
});
