/** Bad use: one line on standard error that says what was expected, nothing on standard output, exit 2, no stack. */
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opcc, PDFS, SEED } from './opcc.ts';

let empty: string;
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'opcc-empty-'));
});
afterAll(() => rm(empty, { recursive: true, force: true }));

/** Long enough for a busy machine: each case starts a process. */
const PATIENCE = 30_000;

const CASES: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown command', ['publish'], /unexpected command "publish", expected one of .*extract/],
  ['an unknown option', ['--bogus'], /unknown option '--bogus'/],
  ['extract without a path', ['extract'], /missing required argument 'path'/],
  [
    'a missing file',
    ['extract', 'nowhere.pdf'],
    /unexpected path nowhere\.pdf \(ENOENT\), expected a file or a folder/,
  ],
  ['a missing file among good ones', ['extract', SEED, 'nowhere.pdf'], /unexpected path nowhere\.pdf/],
  ['a folder without PDFs', ['extract', '.'], /unexpected folder \. without a \.pdf or \.html file, expected some/],
  ['what is neither file nor folder', ['extract', '/dev/null'], /expected a file or a folder/],
  ['an unknown option of a command', ['extract', '--fast', SEED], /unknown option '--fast'/],
  ['an option without its value', ['extract', SEED, '--workers'], /argument missing/],
  ['no workers', ['extract', '--workers', '0', SEED], /unexpected --workers "0", expected a number from 1/],
  ['half a worker', ['extract', '--workers', '1.5', SEED], /unexpected --workers "1\.5", expected a whole number/],
  [
    'a time limit in words',
    ['extract', '--time-limit', 'long', SEED],
    /unexpected --time-limit "long", expected a number/,
  ],
  ['an empty limit', ['extract', '--time-limit', '', SEED], /unexpected --time-limit ""/],
  ['a memory limit below zero', ['extract', '--memory-limit', '-5', SEED], /unexpected --memory-limit "-5"/],
  ['an office that is none', ['extract', '--office', 'atlantis', SEED], /unexpected office "atlantis", expected/],
  ['standard input beside a file', ['extract', '-', SEED], /unexpected path -/],
  ['explain without a file', ['explain'], /missing required argument 'file'/],
  ['explain a folder', ['explain', PDFS], /unexpected folder .* expected one file/],
  [
    'explain an unknown field',
    ['explain', SEED, 'colour'],
    /unexpected field "colour", expected one of decision_id.*reference/,
  ],
  [
    'a picture in a folder that is not there',
    ['explain', SEED, '--picture', 'no-such-folder/a.png'],
    /unexpected --picture "no-such-folder\/a\.png", expected a name in a folder that exists/,
  ],
  [
    'a picture that is no PNG',
    ['explain', SEED, '--picture', 'a.jpg'],
    /unexpected --picture "a\.jpg", expected a name that ends in \.png/,
  ],
  ['all pages of no picture', ['explain', SEED, '--all-pages'], /unexpected --all-pages, expected --picture/],
  ['explain too much', ['explain', SEED, 'value', 'title'], /too many arguments/],
  ['score without a folder', ['score'], /missing required argument 'gold_dir'/],
  [
    'score a missing folder',
    ['score', 'nowhere'],
    /unexpected path nowhere \(ENOENT\), expected a folder of gold answers/,
  ],
  [
    'accept the score of some documents',
    ['score', '.', '--accept', '--only', 'kent'],
    /unexpected --only beside --accept, expected a score of all/,
  ],
  ['score a folder without answers', ['score', '.'], /without \.json files, expected gold answers/],
  [
    'a format of the schema that is none',
    ['schema', '--format', 'xml'],
    /unexpected --format "xml", expected json-schema/,
  ],
  ['a table that is none', ['schema', '--table', 'cats'], /unexpected --table "cats", expected decisions/],
  ['too many arguments', ['schema', 'decisions'], /too many arguments/],
];

describe('bad use', () => {
  test.for(CASES)('%s', { timeout: PATIENCE }, async ([, args, message]) => {
    const { code, stdout, stderr } = await opcc(args, { folder: empty });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^opcc: [^\n]+\n$/);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('help', () => {
  test.for([
    [[], /Commands:/],
    [['--help'], /Commands:/],
    [['help'], /Commands:/],
    [['extract', '--help'], /Example:\n {2}opcc extract/],
    [['help', 'explain'], /Example:\n {2}opcc explain/],
  ] as const)('%j', { timeout: PATIENCE }, async ([args, text]) => {
    const { code, stdout, stderr } = await opcc(args, { folder: empty });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(text);
  });
});

test('what cannot be read is told, and the run goes on', { timeout: PATIENCE }, async () => {
  const page = join(empty, 'page.PDF');
  await writeFile(page, '<!doctype html><title>Not found</title>');
  const { code, stdout, stderr } = await opcc(['extract', page, SEED]);
  expect(code).toBe(3);
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records).toMatchObject([
    { document: { file_name: 'page.PDF', extraction_status: 'failed' }, issues: [{ code: 'NOT_A_PDF' }] },
    { document: { file_name: 'derbyshire-dn15-22.pdf' } },
  ]);
  expect(stderr).toBe(
    'page.PDF: unexpected a web page (HTML), expected a PDF\n2 documents, of which 1 could not be read\n',
  );
  await rm(page);
});

test('a link that leads nowhere in a folder is a failed record, and the rest is read', {
  timeout: PATIENCE,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'opcc-links-'));
  await symlink('nowhere', join(folder, 'a.pdf'));
  const alone = await opcc(['explain', folder]);
  expect(alone).toMatchObject({ code: 2, stderr: expect.stringMatching(/^opcc: unexpected file .*a\.pdf \(ENOENT\)/) });
  await symlink(SEED, join(folder, 'b.pdf'));
  const { code, stdout, stderr } = await opcc(['extract', folder]);
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).document);
  expect(records).toMatchObject([{ extraction_status: 'failed' }, { file_name: 'b.pdf', page_count: 2 }]);
  expect(stderr).toMatch(/^a\.pdf: it cannot be opened \(ENOENT\)\n2 documents, of which 1/);
  expect(code).toBe(3);
  await rm(folder, { recursive: true });
});
