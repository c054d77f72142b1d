/** `opcc run` and `opcc status` as a person types them: one line for bad use, the right exit code, no stack. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { MAIN, opcc, SEED } from '../commands/opcc.ts';

const PATIENCE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'opcc-door-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('bad use', () => {
  test.for<[string, string[], RegExp]>([
    [
      'an unknown office',
      ['run', 'atlantis'],
      /unexpected office "atlantis", expected a police force area .* opcc sources lists them/,
    ],
    ['an unknown option', ['run', '--fast'], /unknown option '--fast'/],
    ['an output that is a file', ['run', '--replica', '--output', SEED], /expected one that can be written to/],
    ['an output below a file', ['run', '--replica', '--output', `${SEED}/x`], /expected one that can be written to/],
    ['no workers', ['run', '--replica', '--workers', '0'], /unexpected --workers "0"/],
    [
      'status of nothing',
      ['status', '--output', folder],
      /without catalogue\.sqlite, expected one that opcc run wrote/,
    ],
  ])('%s', { timeout: PATIENCE }, async ([, args, words]) => {
    const { code, stdout, stderr } = await opcc(args, { folder });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^opcc: [^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

test('a folder where none can be made is refused, not tried for ever', { timeout: PATIENCE }, async () => {
  const { code, stderr } = await opcc(['run', '--replica', '--output', '/proc/opcc/deep'], { folder });
  expect(stderr).toMatch(/^opcc: unexpected folder [^\n]+\n$/);
  expect(code).toBe(2);
});

test('a dry run into a pipe that is closed early', { timeout: PATIENCE }, async () => {
  const script = 'set -o pipefail; "$0" "$1" run --replica --dry-run | head -n 1';
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script, process.execPath, MAIN], { cwd: folder });
  expect(stdout).toBe('http://bedfordshire.replica.localhost/sites/bedfordshire/decisions-2024-25.html\n');
  expect(stderr).not.toMatch(/EPIPE|Error|\n\s+at /);
});

test.for<[string, string]>([
  ['status', 'catalogue.sqlite'],
  ['run --replica', 'catalogue.sqlite'],
  ['run --replica', 'catalogue.lock'],
])('%s with a %s that is none', { timeout: PATIENCE }, async ([command, name]) => {
  const output = mkdtempSync(join(folder, 'junk-'));
  writeFileSync(join(output, name), 'no database, but long enough to be looked at\n'.repeat(40));
  const { code, stderr } = await opcc([...command.split(' '), '--output', output]);
  expect(stderr).toMatch(/^opcc: unexpected (?:database|folder) [^\n]*file is not a database\n$/);
  expect(stderr).toContain(output);
  expect(code).toBe(2);
});

test('a folder where a table goes is refused before any work', { timeout: PATIENCE }, async () => {
  const output = mkdtempSync(join(folder, 'taken-'));
  mkdirSync(join(output, 'decisions.csv'));
  const { code, stderr } = await opcc(['run', '--replica', '--output', output]);
  expect(stderr).toMatch(/^opcc: unexpected folder [^\n]*decisions\.csv, expected a file or nothing[^\n]*\n$/);
  expect({ code, left: readdirSync(output) }).toEqual({ code: 2, left: ['decisions.csv'] });
});

test('offline leaves no trace where nothing was run', { timeout: PATIENCE }, async () => {
  const output = join(folder, 'never');
  const { code, stderr } = await opcc(['run', '--offline', '--output', output]);
  expect(stderr).toMatch(/^opcc: unexpected --offline without anything in [^\n]+\n$/);
  expect({ code, isThere: existsSync(output) }).toEqual({ code: 2, isThere: false });
});
