/** `opcc sources`: what it lists and shows, and office files drafted from a page and used in a run. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/commands/run.ts';
import { showCommand, sourcesCommand } from '../../src/commands/sources.ts';
import { checkCommand } from '../../src/commands/sources-check.ts';
import { newCommand } from '../../src/commands/sources-new.ts';
import { readOfficeFile } from '../../src/discover/offices.ts';
import { openCatalogue } from '../../src/store/catalogue.ts';
import { opcc } from './opcc.ts';
import { speaking } from './speaking.ts';

const folder = mkdtempSync(join(tmpdir(), 'opcc-sources-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const fresh = (): string => mkdtempSync(join(folder, 'a-'));
const PATIENCE = 60_000;

const PAGE = `<!doctype html><main><ul><li><a href="/files/1.pdf">DN1-24 Vans</a> 3 May 2024</li><li><a href="/files/2.pdf">DN2-24 Hoses</a> 4 May 2024</li></ul></main>`;

describe('the list', () => {
  test('has a line for each office, and sums up', async () => {
    const effects = speaking();
    expect(await sourcesCommand({}, effects)).toBe(0);
    const lines = effects.written.join('').trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 43 + 2);
    expect(lines.find((line) => line.startsWith('kent'))).toMatch(/^kent +blocked +flat +5 +www\.kent-pcc\.gov\.uk$/);
    expect(lines.at(-1)).toMatch(/^43 offices: .*\d+ unverified.*\d+ no_listing_known$/);
  });

  test('as JSON has codes, and bodies with their dates and successors', async () => {
    const effects = speaking();
    await sourcesCommand({ json: true }, effects);
    const all = JSON.parse(effects.written.join('')) as Record<string, unknown>[];
    expect(all).toHaveLength(43);
    expect(all.find(({ office_id }) => office_id === 'west-yorkshire')).toMatchObject({
      police_force_area_code: 'E23000010',
      bodies: [
        { to: '2021-05-09', successor: 'West Yorkshire Combined Authority' },
        { name: 'West Yorkshire Combined Authority', from: '2021-05-10', to: null, successor: null },
      ],
      sources: [],
    });
  });

  test('is one or the other', () =>
    expect(sourcesCommand({ json: true, markdown: true }, speaking())).rejects.toThrow(/--json with --markdown/));
});

describe('one office', () => {
  test('in words, with what is not known', async () => {
    const effects = speaking();
    await showCommand('gwent', {}, effects);
    const text = effects.written.join('');
    expect(text).toMatch(/^area +Gwent, W15000002, Gwent Police$/m);
    expect(text).toMatch(/^unknown +the address of the list$/m);
    expect(text).toMatch(/^licence +no statement is known$/m);
    expect(text.split('\n').filter((line) => line.length > 80 && !line.includes('https://'))).toEqual([]);
  });

  test('as a file that can be read again', async () => {
    const effects = speaking();
    await showCommand('lancashire', { json: true }, effects);
    const file = join(fresh(), 'lancashire.json');
    await writeFile(file, effects.written.join(''));
    expect(await readOfficeFile(file)).toMatchObject({ id: 'lancashire', reference: { shape: expect.any(RegExp) } });
  });

  test.for([
    ['mopac', /expected metropolitan$/],
    ['Devon & Cornwall', /expected devon-and-cornwall$/],
    ['yorkshire', /expected north-yorkshire or south-yorkshire or west-yorkshire$/],
    ['atlantis', /expected a police force area as data\.police\.uk spells it/],
  ] as const)('%s is none', ([id, words]) => expect(showCommand(id, {}, speaking())).rejects.toThrow(words));
});

describe('a draft', () => {
  const draft = async (html = PAGE, more: object = {}) => {
    const to = fresh();
    const page = join(to, 'saved.html');
    await writeFile(page, html);
    const effects = speaking();
    const exit = await newCommand(
      'gwent',
      page,
      { to, address: 'https://www.gwent.pcc.police.uk/en/decisions/', ...more },
      effects,
    );
    return { to, page, exit, effects };
  };

  test.for([
    [{}, 'gwent.ts'],
    [{ json: true }, 'gwent.json'],
  ] as const)('with %j is %s, a page and what it lists', async ([more, name]) => {
    const { to, exit, effects } = await draft(PAGE, more);
    const file = join(to, name);
    expect(exit).toBe(0);
    expect(effects.written.join('')).toBe(`${file}\n${join(to, 'gwent', 'recorded.json')}\n`);
    expect(effects.said.join('\n')).toMatch(/taken for flat, 2 decisions found/);
    expect(readdirSync(join(to, 'gwent')).sort()).toEqual(['list.html', 'recorded.json']);
    expect(readFileSync(join(to, 'gwent', 'list.html'), 'utf8')).toBe(PAGE);
    expect(await checkCommand({ officeFile: [file] }, speaking())).toBe(0);
    const planned = speaking();
    expect(await runCommand([], { officeFile: [file], dryRun: true, output: join(to, 'none') }, planned)).toBe(0);
    expect(planned.written).toEqual(['https://www.gwent.pcc.police.uk/en/decisions/\n']);
  });

  test('is asked for nowhere before there is a folder for it', async () => {
    const { page, to } = await draft();
    // A file system that refuses folders must not be tried for ever.
    for (const nowhere of ['/proc/nope', join(page, 'below'), page, ''])
      await expect(
        newCommand(
          'kent',
          'http://kent.localhost/',
          { to: nowhere, output: join(to, 'runs') },
          speaking({ standInPort: 1 }),
        ),
      ).rejects.toThrow(nowhere === '' ? /--to "", expected a folder/ : /expected one that can be written to/);
    expect(readdirSync(to)).not.toContain('runs');
  });

  test('is never written over what is there', async () => {
    const { to, page } = await draft();
    const before = readFileSync(join(to, 'gwent.ts'), 'utf8');
    const again = () => newCommand('gwent', page, { to, address: 'https://b.example/' }, speaking());
    await expect(again()).rejects.toThrow(/unexpected .*gwent\.ts, expected nothing there/);
    expect(readFileSync(join(to, 'gwent.ts'), 'utf8')).toBe(before);
    await rm(join(to, 'gwent.ts'));
    await expect(again()).rejects.toThrow(/unexpected .*gwent, expected nothing there/);
  });

  test('of a page without a list is a file that says so', async () => {
    const { to, exit } = await draft('<main><p>Nothing here.</p></main>');
    expect(exit).toBe(3);
    expect(await readOfficeFile(join(to, 'gwent.ts'))).toMatchObject({ status: 'no_listing_known', sources: [] });
  });

  test.for<[string, string, string, object, RegExp]>([
    ['an office that is none', 'atlantis', 'x.html', {}, /unexpected office "atlantis"/],
    ['a saved page of no address', 'gwent', 'x.html', {}, /x\.html without --address/],
    [
      'a saved page that is not there',
      'gwent',
      'x.html',
      { address: 'https://a.example/' },
      /x\.html \(ENOENT\), expected an address with https:\/\/ or a saved page/,
    ],
    [
      'a page of this machine',
      'gwent',
      'http://localhost:3000/',
      {},
      /unexpected host localhost:3000, expected the site/,
    ],
    ['a page of a private network', 'gwent', 'http://0xa000001/', {}, /unexpected host 10\.0\.0\.1, expected the site/],
    [
      'a page of this machine beside an address',
      'gwent',
      'http://localhost:3000/',
      { address: 'https://a.example/' },
      /unexpected host localhost:3000/,
    ],
    [
      'a saved page of a private network',
      'gwent',
      'x.html',
      { address: 'http://nas.local/' },
      /unexpected host nas\.local, expected the site/,
    ],
    ['a contact that is none', 'gwent', 'https://a.example/', { contact: 'me' }, /unexpected --contact "me"/],
  ])('bad use: %s', ([, id, page, more, words]) =>
    expect(newCommand(id, page, { to: fresh(), ...more }, speaking())).rejects.toThrow(words),
  );

  test('asks no site that refuses programs', async () => {
    const to = fresh();
    const effects = speaking();
    expect(
      await newCommand('kent', 'https://www.kent-pcc.gov.uk/what-we-do/', { to, output: join(to, 'runs') }, effects),
    ).toBe(5);
    expect(effects.said.join('\n')).toMatch(/is not asked: it refuses programs.*saved from a browser/);
    expect(readdirSync(to)).toEqual([]);
  });

  test('asks robots.txt first, one page, and writes both down', { timeout: PATIENCE }, async () => {
    const asked: string[] = [];
    const server = createServer(({ url, headers }, response) => {
      asked.push(`${url} ${headers['user-agent']}`);
      if (url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed');
      else response.setHeader('content-type', 'text/html').end(PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port: standInPort } = server.address() as AddressInfo;
    const site = 'http://gwent.localhost';
    const to = fresh();
    const options = { to, output: join(to, 'runs'), contact: 'me@example.org' };
    expect(await newCommand('gwent', `${site}/list`, options, speaking({ standInPort }))).toBe(0);
    expect(asked.map((line) => line.split(' ')[0])).toEqual(['/robots.txt', '/list']);
    expect(asked[1]).toContain('me@example.org');
    const closed = speaking({ standInPort });
    expect(await newCommand('essex', `${site}/closed`, options, closed)).toBe(5);
    expect(closed.said.join('\n')).toMatch(/robots\.txt/);
    expect(asked).toHaveLength(2);
    const catalogue = openCatalogue(join(to, 'runs'), { readOnly: true });
    expect(catalogue.ledger.summary()).toMatchObject([{ requests: 2 }]);
    catalogue.close();
    server.close();
  });
});

describe('a run of offices that are not asked', () => {
  test.for<[string, number, RegExp]>([
    ['kent', 5, /^kent is not asked: its site refuses programs, or is said to\. .*--office-file kent\.json$/],
    ['gwent', 3, /^gwent is not asked: no list of its decisions is known\. .*opcc sources new gwent ADDRESS$/],
    ['south-yorkshire', 3, /^south-yorkshire is not asked: the list that is known is that of a body/],
  ])('%s ends with %i and says why', async ([id, exit, words]) => {
    const output = join(fresh(), 'output');
    const effects = speaking();
    expect(await runCommand([id], { output }, effects)).toBe(exit);
    expect(effects.said.join('\n')).toMatch(words);
  });

  test('two for different reasons', async () => {
    const effects = speaking();
    expect(await runCommand(['kent', 'gwent'], { output: join(fresh(), 'output') }, effects)).toBe(3);
    expect(effects.said.map((line) => line.split(' ')[0])).toEqual(['gwent', 'kent']);
  });

  test('all that are known: those that are not asked are counted', async () => {
    const effects = speaking();
    expect(await runCommand([], { dryRun: true, output: join(fresh(), 'output') }, effects)).toBe(0);
    expect(effects.said[0]).toMatch(
      /^Not asked: \d+ offices, .*\d+ no_listing_known.*3 blocked.*\(opcc sources lists them\)\.$/,
    );
    expect(effects.written.join('')).not.toMatch(/kent-pcc|merseysidepcc|westmidlands-pcc|southyorkshire-pcc/);
  });
});

test('as people type it', { timeout: PATIENCE }, async () => {
  expect(await opcc(['sources', 'check', '--json'])).toMatchObject({ code: 0, stderr: '43 offices, no fault\n' });
  expect((await opcc(['sources', 'show', 'kent', '--json'])).stdout).toMatch(/^\{\n {2}"status": "blocked"/);
  expect(await opcc(['sources', 'list'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^opcc: [^\n]+\n$/),
  });
});
