/** `opcc run --office-file`: what is refused before anything is asked, and what a run says of a list that is not what it was. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { Effects } from '../../src/commands/effects.ts';
import { type RunOptions, runCommand } from '../../src/commands/run.ts';
import { checkCommand } from '../../src/commands/sources-check.ts';
import { statusCommand } from '../../src/commands/status.ts';
import { speaking } from '../commands/speaking.ts';

const folder = mkdtempSync(join(tmpdir(), 'opcc-own-office-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const PATIENCE = 240_000;
const COLUMNS = { reference: ['Ref'], title: ['Title'], date: ['Date'], document: ['Document'] };
const sourceAt = (start: string, selector = 'table') => ({
  family: 'flat',
  start,
  items: { shape: 'table', selector, columns: COLUMNS },
});

function officeFile(office: object): string {
  const file = join(mkdtempSync(join(folder, 'file-')), 'kent.json');
  writeFileSync(file, JSON.stringify({ status: 'unverified', note: 'drawn', unknown: [], ...office }));
  return file;
}

/** Nothing listens on the ports: what is asked all the same would be told as a failure of the connection. */
const refusedRun = (office: object, options: RunOptions = {}): Promise<unknown> =>
  runCommand([], { output: join(folder, 'none'), officeFile: [officeFile(office)], ...options }, speaking());

describe('an office file that a run refuses', () => {
  test.for([
    'localhost',
    'localhost:8080',
    'kent.localhost',
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '0x7f000001',
    '0177.0.0.1',
    '2130706433',
    'nas.local',
    'printer',
  ])('the host %s is not for everyone, in a dry run as in a run', async (host) => {
    const office = { hosts: [host], sources: [sourceAt(`http://${host}/list`)] };
    const words = `unexpected host ${host}, expected the site of an office: it is of this machine or a private network`;
    for (const options of [{}, { dryRun: true }])
      await expect(refusedRun(office, options)).rejects.toThrow(
        expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(words) }),
      );
    const checked = speaking();
    expect(await checkCommand({ officeFile: [officeFile(office)] }, checked)).toBe(3);
    expect(checked.written[0]).toBe(`kent: ${words}\n`);
  });

  test.for<[string, object, RegExp]>([
    ['an address in brackets', { hosts: ['[::1]'], sources: [] }, /hosts\[0\]: expected a host name/],
    [
      'nothing that could be asked for',
      { hosts: ['a.example'], sources: [] },
      /kent\.json: unexpected status unverified with 0 sources, expected some: there is nothing that could be asked for/,
    ],
    [
      'a list on another host',
      { hosts: ['a.example'], sources: [sourceAt('https://b.example/')] },
      /unexpected host b\.example, expected one of hosts/,
    ],
    [
      'a selector that is none, and more',
      { hosts: ['a.example', 'a.example'], sources: [sourceAt('https://a.example/', 'table[')] },
      /unexpected host a\.example twice.* \(and 1 more: opcc sources check --office-file .*kent\.json\)/,
    ],
    [
      'a selector that is none',
      { hosts: ['a.example'], sources: [sourceAt('https://a.example/', 'table[')] },
      /unexpected selector "table\["/,
    ],
  ])('%s', async ([, office, words]) => {
    for (const options of [{}, { dryRun: true }])
      await expect(refusedRun(office, options)).rejects.toThrow(
        expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(words) }),
      );
  });
});

/** The pages of a site, by path; what has no page is not there. */
type Site = Map<string, string>;

const PAPER = readFileSync(new URL('../../fixtures/pdf/derbyshire-dn15-22.pdf', import.meta.url));
/** Rows of decisions, withheld but for those that link to a paper: what is not read costs no time. */
const rows = (numbers: readonly number[], linked: readonly number[] = []): string =>
  `<table><tr><th>Ref<th>Title<th>Date<th>Document${numbers
    .map((number) => {
      const place = linked.includes(number) ? `<a href="/${number}.pdf">open</a>` : 'Exempt';
      return `<tr><td>D${number}<td>Purchase ${number}<td>0${number}/02/2024<td>${place}`;
    })
    .join('')}</table>`;

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** An office on a site of the test's own, and a way to run it, a day later each time. */
async function served(site: Site, sources: readonly object[]) {
  const server = createServer(({ url = '/' }, response) => {
    const page = site.get(url);
    const isPaper = url.endsWith('.pdf') && page === undefined && !site.has(`not ${url}`);
    if (isPaper) response.end(Buffer.concat([PAPER, Buffer.from(`\n% ${url}`)]));
    else response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: standInPort } = server.address() as AddressInfo;
  const file = officeFile({ hosts: ['kent.localhost'], sources });
  const output = join(mkdtempSync(join(folder, 'out-')), 'output');
  let day = 0;
  const run = async (options: RunOptions = {}, more: Partial<Effects> = {}) => {
    const events: object[] = [];
    const morning = Date.UTC(2026, 10, 25 + day++, 9);
    const started = performance.now();
    const effects = speaking({ standInPort, now: () => new Date(morning + performance.now() - started), ...more });
    const say: Effects['say'] = (line, event) => {
      effects.said.push(line);
      events.push(event ?? {});
    };
    const exit = await runCommand([], { output, officeFile: [file], workers: '1', ...options }, { ...effects, say });
    const told = effects.said.filter((line) => /^(?:NOT READ|suspicious)/.test(line));
    return { exit, told, last: effects.said.at(-1) ?? '', events };
  };
  const status = async () => {
    const effects = speaking();
    await statusCommand({ output, json: true }, effects);
    return JSON.parse(effects.written.join('')).offices[0];
  };
  return { run, status };
}

const AT = 'http://kent.localhost';
const FLAT = [sourceAt(`${AT}/list`)];
const YEARS = [{ ...FLAT[0], family: 'period', index: { links: 'nav a' } }];
const NAV = '<nav><a href="/2023">2023</a></nav>';

describe('a list that is not what it was', () => {
  test.for<[string, string | undefined, RegExp]>([
    [
      'lost',
      undefined,
      /^NOT READ {2}kent: \S+\/2023: the page is gone \(404\) - look at it in a browser; .*opcc sources new kent ADDRESS$/,
    ],
    ['emptied', '<main>Nothing</main>', /^NOT READ {2}kent: \S+\/2023: the page lists nothing - look at it/],
    [
      'a wall of another maker',
      '<title>One moment</title><script>check()</script>',
      /^NOT READ {2}.*\/2023: the page lists nothing/,
    ],
    [
      'unreadable',
      '<p>'.repeat(400_000),
      /^NOT READ {2}.*\/2023: the page could not be read \(.*\) - the same command asks again/,
    ],
  ])(
    'one page of it is %s: told on the terminal, in status and by exit 3',
    { timeout: PATIENCE },
    async ([, page, words]) => {
      const site: Site = new Map([
        ['/list', `${NAV}${rows([1, 2])}`],
        ['/2023', rows([3])],
      ]);
      const { run, status } = await served(site, YEARS);
      expect(await run()).toMatchObject({ exit: 0, told: [] });
      if (page === undefined) site.delete('/2023');
      else site.set('/2023', page);
      const { exit, told, last, events } = await run();
      expect(exit).toBe(3);
      expect(told).toEqual([expect.stringMatching(words)]);
      expect(last).toMatch(
        /Not everything could be read: the tables hold what they held before\.\n.*fetched 0 · failed 0 · waiting 0\n/,
      );
      expect(last).toMatch(/not read {3}kent, http:\/\/kent\.localhost\/2023: the page /);
      expect(events).toContainEqual(
        expect.objectContaining({ event: 'list_trouble', severity: 'error', page: `${AT}/2023` }),
      );
      expect((await status()).lists).toMatchObject([{ severity: 'error', page: `${AT}/2023` }]);
    },
  );

  test('the page of a year without decisions yet is odd, and no failure', { timeout: PATIENCE }, async () => {
    const site: Site = new Map([
      ['/list', `${NAV}${rows([1, 2])}`],
      ['/2023', '<main>None yet</main>'],
    ]);
    const { run } = await served(site, YEARS);
    expect(await run()).toMatchObject({
      exit: 0,
      told: [expect.stringMatching(/^suspicious {2}kent: \S+\/2023: the page lists nothing - /)],
    });
    // A decision without a paper is news too.
    site.set('/2023', rows([3]));
    expect(await run()).toMatchObject({ exit: 0, told: [], last: expect.stringMatching(/^\nDone\./) });
    expect((await run()).last).toMatch(/^\nNothing new/);
  });

  test('one of two lists that lists nothing from the start is not read', { timeout: PATIENCE }, async () => {
    const site: Site = new Map([
      ['/list', rows([1])],
      ['/other', '<main>Moved</main>'],
    ]);
    const { run } = await served(site, [...FLAT, sourceAt(`${AT}/other`)]);
    expect(await run()).toMatchObject({
      exit: 3,
      told: [expect.stringMatching(/^NOT READ.*\/other: the page lists nothing/)],
    });
  });

  test('a fall is a suspicion with its reason, and no failure', { timeout: PATIENCE }, async () => {
    const site: Site = new Map([['/list', rows([1, 2, 3, 4, 5, 6])]]);
    const { run } = await served(site, FLAT);
    expect(await run()).toMatchObject({ exit: 0, told: [] });
    site.set('/list', rows([1, 2]));
    expect(await run()).toMatchObject({
      exit: 0,
      told: [
        expect.stringMatching(
          /^suspicious {2}kent: 2 decisions, expected about 6 as before: pages are missing, or .* - look at it/,
        ),
      ],
    });
  });

  test('a column that is called otherwise is a suspicion, a list that is lost whole is told in one line', {
    timeout: PATIENCE,
  }, async () => {
    const site: Site = new Map([['/list', rows([1, 2, 3, 4, 5, 6])]]);
    const { run } = await served(site, FLAT);
    await run();
    site.set('/list', rows([1, 2, 3, 4, 5, 6]).replace('Title', 'Subject'));
    expect(await run()).toMatchObject({
      exit: 0,
      told: [
        expect.stringMatching(
          /^suspicious {2}kent: 0 of 6 decisions have a title, expected more, as 6 of 6 had: its layout/,
        ),
      ],
    });
    site.delete('/list');
    expect(await run()).toMatchObject({
      exit: 3,
      told: [expect.stringMatching(/: the page is gone \(404\) - look at it/)],
    });
  });
});

test('a broken link has failed, ends the run with 3, and is fetched when it comes', { timeout: PATIENCE }, async () => {
  const site: Site = new Map([
    ['/list', rows([1, 2], [1, 2])],
    ['not /2.pdf', ''],
  ]);
  const { run, status } = await served(site, FLAT);
  const { exit, last } = await run();
  expect(exit).toBe(3);
  expect(last).toMatch(/papers {5}fetched 1 · failed 1 \(1 not there\) · waiting 0\n/);
  expect(await status()).toMatchObject({ found: 2, fetched: 1, failed: 1, waiting: 0 });
  site.delete('not /2.pdf');
  expect(await run()).toMatchObject({ exit: 0, last: expect.stringMatching(/fetched 2 · failed 0 · waiting 0/) });
});
