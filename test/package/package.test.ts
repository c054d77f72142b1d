/** The package, packed and laid out in an empty folder: its command works, its library can be imported, its types hold. */
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, install } from './install.ts';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const seed = (): string => join(installed.own, 'fixtures', 'pdf', 'derbyshire-dn15-22.pdf');

let installed: Installed;
beforeAll(async () => {
  installed = await install();
}, 60_000);
afterAll(() => installed?.remove());

describe('what is in it', () => {
  test('compiled code with its types, the public PDFs and the replica, and no sources or tests', () => {
    const { files } = installed;
    for (const needed of [
      'dist/main.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/worker.js',
      'LICENSE',
      'package.json',
    ])
      expect(files).toContain(needed);
    expect(files.filter((path) => /^(?:src|test|\.ci)\//.test(path))).toEqual([]);
    expect(files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
    const scripts = files.filter((path) => path.startsWith('dist/') && path.endsWith('.js'));
    expect(scripts.filter((path) => !files.includes(path.replace(/\.js$/, '.d.ts')))).toEqual([]);
    expect(files.some((path) => path.startsWith('fixtures/sites/'))).toBe(true);
  });

  test('every module finds what it imports', async () => {
    const lost: string[] = [];
    for (const path of installed.files.filter((each) => each.startsWith('dist/') && each.endsWith('.js'))) {
      const code = await readFile(join(installed.own, path), 'utf8');
      for (const [, name = ''] of code.matchAll(
        /^(?:import|export)\b[^;']*\bfrom\s*'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
      )) {
        const target = join(path, '..', name);
        if (name !== '' && !installed.files.includes(target)) lost.push(`${path} imports ${name}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('its command', () => {
  test('says its version and its help', async () => {
    const { version } = JSON.parse(await readFile(join(installed.own, 'package.json'), 'utf8')) as { version: string };
    expect(await installed.opcc('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await installed.opcc('--help')).stdout).toContain('extract');
  });

  test('reads a PDF in a worker thread', async () => {
    const { code, stdout } = await installed.opcc('extract', seed());
    expect(code).toBe(0);
    const [line, end] = stdout.split('\n');
    expect(end).toBe('');
    expect(JSON.parse(line ?? '')).toMatchObject({
      reference: 'DN15-22',
      document: { file_name: 'derbyshire-dn15-22.pdf' },
    });
  });

  test('finds what it needs', async () => {
    const { code, stdout } = await installed.opcc('doctor');
    expect(stdout).not.toMatch(/^fail/m);
    expect(code).toBe(0);
  });

  test('knows the offices, and tries their descriptions on the pages that it brings', async () => {
    expect(await installed.opcc('sources', 'check', '--json')).toMatchObject({
      code: 0,
      stderr: '43 offices, no fault\n',
    });
  });

  test('runs the replica from the fixtures that it brings', async () => {
    const output = join(installed.folder, 'output');
    const { code, stderr } = await installed.opcc('run', '--replica', '--output', output);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([0, 3]).toContain(code);
    const files = await readdir(output, { recursive: true });
    const table = files.find((path) => path.endsWith('decisions.csv'));
    expect(table).toBeDefined();
    const rows = (await readFile(join(output, table ?? ''), 'utf8')).split('\r\n');
    expect(rows.length).toBeGreaterThan(5);
  }, 90_000);
});

describe('its library', () => {
  test('gives the stages as functions', async () => {
    const script = join(installed.folder, 'use.mjs');
    await writeFile(
      script,
      `import { readFile } from 'node:fs/promises';
      import { extract, FIELDS, parse, readDecision, TABLES, validate } from 'opcc-decisions';
      const bytes = await readFile(process.argv[2]);
      const { value } = await extract(bytes);
      const { record } = await readDecision(bytes, { file_name: 'seed.pdf' });
      const functions = [extract, parse, validate, readDecision].map((each) => typeof each);
      console.log(JSON.stringify([functions, value.pages.length, record.reference, record.value, Object.keys(FIELDS).length > 0, 'decisions' in TABLES]));`,
    );
    const { stdout, stderr } = await installed.node(script, seed());
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([Array(4).fill('function'), 2, 'DN15-22', expect.anything(), true, true]);
  });

  test('has types that a strict project accepts, and that refuse what is wrong', async () => {
    await writeFile(
      join(installed.folder, 'use.ts'),
      `import { type DecisionRecord, type Document, extract, type Issue, type Office, readDecision, type Reported } from 'opcc-decisions';
      export const office = { status: 'no_listing_known', note: 'none', unknown: [], hosts: ['a.example'], sources: [] } satisfies Office;
      export const read = async (bytes: Uint8Array): Promise<readonly Issue[]> => {
        const { value, issues }: Reported<Document> = await extract(bytes, { pages: 10 });
        const { record }: { record: DecisionRecord } = await readDecision(bytes, { file_name: 'a.pdf' });
        const reference: string | null = record.reference;
        // @ts-expect-error: a record has no such column
        record.no_such_column;
        return reference === null && value === undefined ? [] : issues;
      };`,
    );
    const settings = {
      strict: true,
      module: 'nodenext',
      target: 'es2024',
      noEmit: true,
      types: [],
      exactOptionalPropertyTypes: true,
    };
    await writeFile(
      join(installed.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: settings, files: ['use.ts'] }),
    );
    const compile = promisify(execFile)(process.execPath, [TSC, '--project', installed.folder]);
    await expect(compile).resolves.toMatchObject({ stdout: '' });
  });
});
