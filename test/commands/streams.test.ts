/** Standard streams: data out, talk beside it, a PDF in; a reader that goes away ends the program quietly. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { MAIN, opcc, PDFS, SEED } from './opcc.ts';

const PATIENCE = 60_000;
const shell = promisify(execFile);
/** A worker takes longer to start than to read a paper. */
const ONE_WORKER = ['--workers', '1'];

test('one record a line on standard output, in the order given, and nothing beside it for one', {
  timeout: PATIENCE,
}, async () => {
  const { code, stdout, stderr } = await opcc(['extract', SEED]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.endsWith('\n')).toBe(true);
  expect(JSON.parse(stdout)).toMatchObject({ document: { file_name: 'derbyshire-dn15-22.pdf' } });
  const both = await opcc(['extract', ...ONE_WORKER, `${PDFS}/surrey-41-24.pdf`, SEED]);
  const names = both.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document.file_name);
  expect(names).toEqual(['surrey-41-24.pdf', 'derbyshire-dn15-22.pdf']);
  expect(both.stderr).toBe('2 documents read\n');
});

test('a PDF on standard input', { timeout: PATIENCE }, async () => {
  const { code, stdout, stderr } = await opcc(['extract', '-'], { input: await readFile(SEED) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ document: { file_name: null, page_count: 2 } });
});

test('nothing, or no PDF, on standard input', { timeout: PATIENCE }, async () => {
  const nothing = await opcc(['extract', '-']);
  expect(nothing.code).toBe(3);
  expect(nothing.stderr).toBe('standard input: unexpected an empty file, expected a PDF\n');
  expect(JSON.parse(nothing.stdout)).toMatchObject({ document: { extraction_status: 'failed' } });
});

test('a reader that goes away after the first line', { timeout: PATIENCE }, async () => {
  const { code, signal, stderr } = await opcc(['extract', ...ONE_WORKER, PDFS], { hangUpAfter: 1 });
  expect({ code, signal }).toEqual({ code: 0, signal: null });
  expect(stderr).not.toMatch(/EPIPE|Error|\bat /);
});

test.for([
  'extract --workers 1 "$2" | head -n 1',
  'schema | head -c 10',
  'explain "$3" | head -n 1',
  'doctor | head -n 1',
])('opcc %s', { timeout: PATIENCE }, async (pipe) => {
  const script = `set -o pipefail; "$0" "$1" ${pipe}`;
  const { stdout, stderr } = await shell('bash', ['-c', script, process.execPath, MAIN, PDFS, SEED], {
    maxBuffer: 2 ** 24,
  });
  expect(stdout.length).toBeGreaterThan(0);
  expect(stderr).not.toMatch(/EPIPE|Error|\n\s+at /);
});

test('quiet says nothing, and logs for machines are one JSON object a line', { timeout: PATIENCE }, async () => {
  expect((await opcc(['extract', ...ONE_WORKER, '--quiet', SEED, SEED])).stderr).toBe('');
  const { stderr } = await opcc(['extract', ...ONE_WORKER, '--json', SEED, SEED]);
  const events = stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events).toEqual([{ event: 'finished', documents: 2, failed: 0, message: '2 documents read' }]);
});

test('explain reads a PDF on standard input', { timeout: PATIENCE }, async () => {
  const { code, stdout, stderr } = await opcc(['explain', '-', 'value'], { input: await readFile(SEED) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/value/);
});

test('a full disk behind standard output is one line and a failure', { timeout: PATIENCE }, async () => {
  const script = '"$0" "$1" extract "$2" > /dev/full';
  const failed = shell('bash', ['-c', script, process.execPath, MAIN, SEED]);
  await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^opcc: ENOSPC[^\n]+\n$/) });
});

test('talk that nobody reads does not end the work', { timeout: PATIENCE }, async () => {
  // The reader of standard error has gone before the first word.
  const script =
    '{ "$0" "$1" extract --workers 1 "$2" "$2" 2>&3; echo "exit $?"; } 3> >(exec <&-; exit) | { sleep 1; cat; }';
  const { stdout } = await shell('bash', ['-c', script, process.execPath, MAIN, SEED], { maxBuffer: 2 ** 24 });
  expect(stdout).toMatch(/\nexit 0\n$/);
});
