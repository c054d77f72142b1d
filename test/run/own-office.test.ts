/** `opcc run --office-file`: what is refused before anything is asked, and what a run says of a list that is not what it was. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type RunOptions, runCommand } from '../../src/commands/run.ts';
import { checkCommand } from '../../src/commands/sources-check.ts';
import { speaking } from '../commands/speaking.ts';

const folder = mkdtempSync(join(tmpdir(), 'opcc-own-office-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

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
