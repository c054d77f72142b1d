import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeExport } from '../../src/export/export.ts';
import { type Column, type DecisionRecord, decisionRecord, TABLES } from '../../src/model/record.ts';
import { parsedDecision } from '../validate/parsed-decision.ts';
import { broken, documentOf, hostile, recordOf, seed } from './published.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'opcc-export-'));
});
afterEach(() => rm(directory, { recursive: true }));

const RECORDS = [hostile, broken, seed];
const FILES = [
  'amounts.csv',
  'citations.csv',
  'datapackage.json',
  'decisions.csv',
  'decisions.json',
  'decisions.ndjson',
  'documents.csv',
  'issues.csv',
  'parties.csv',
];
const NAMES = ['decisions', 'amounts', 'parties', 'documents', 'citations', 'issues'] as const;

const read = (name: string): Promise<string> => readFile(join(directory, name), 'utf8');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashes = async (): Promise<Record<string, string>> => {
  const names = (await readdir(directory)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, sha256(await readFile(join(directory, name)))])),
  );
};

test('all files are there, and the report says what they are', async () => {
  const report = await writeExport(RECORDS, { directory });
  expect((await readdir(directory)).sort()).toEqual(FILES);
  expect(report.rows).toMatchObject({ decisions: 3, amounts: 3, documents: 3 });
  expect(report.files.at(-1)?.path).toBe('datapackage.json');
  for (const { path, bytes, sha256: hash } of report.files) {
    const content = await readFile(join(directory, path));
    expect([path, content.byteLength, sha256(content)]).toEqual([path, bytes, hash]);
  }
});

test('two runs, in any order of arrival, give the same bytes', async () => {
  await writeExport(RECORDS, { directory });
  const first = await hashes();
  await writeExport(RECORDS.toReversed(), { directory });
  expect(await hashes()).toEqual(first);
});

test('the bytes of the CSV files: no BOM, CRLF to the end, an ASCII header, one field count', async () => {
  await writeExport(RECORDS, { directory });
  for (const name of NAMES) {
    const text = await read(`${name}.csv`);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.slice(0, text.indexOf('\r\n'))).toBe(Object.keys(TABLES[name].columns).join(','));
    const rows: string[][] = parse(text);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  }
});

/** The value that a cell stands for, by the kind of its column. */
function valueOfCell({ kind }: Column, cell: string): unknown {
  if (cell === '') return null;
  if (kind === 'decimal' || kind === 'integer') return Number(cell);
  return kind === 'boolean' ? cell === 'true' : cell;
}

async function rowsOf(name: (typeof NAMES)[number]): Promise<Record<string, unknown>[]> {
  const columns: Record<string, Column> = TABLES[name].columns;
  const rows: Record<string, string>[] = parse(await read(`${name}.csv`), { columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, valueOfCell(column, row[key] ?? '?')])),
  );
}

test('CSV read by an independent reader is what JSON says', async () => {
  await writeExport(RECORDS, { directory, formula_guard: false });
  const records: DecisionRecord[] = JSON.parse(await read('decisions.json'));
  const own = records.map(({ amounts, parties, citations, issues, document, ...columns }) => columns);
  expect(await rowsOf('decisions')).toEqual(own);
  const plain = ({ citation, further_citations, ...row }: DecisionRecord['amounts'][number]) => row;
  expect(await rowsOf('amounts')).toEqual(
    records
      .flatMap(({ amounts }) => amounts.map(plain))
      .sort((one, other) => (one.amount_id < other.amount_id ? -1 : 1)),
  );
  expect((await rowsOf('issues')).length).toBe(records.reduce((count, { issue_count }) => count + issue_count, 0));
  const documents = records.map(({ document }) => document);
  expect(await rowsOf('documents')).toEqual(
    documents.sort((one, other) => (one.document_id < other.document_id ? -1 : 1)),
  );
});

test('NDJSON has one record a line, the same as JSON, each in the published shape', async () => {
  await writeExport(RECORDS, { directory });
  const lines = (await read('decisions.ndjson')).split('\n');
  expect(lines.pop()).toBe('');
  const records = lines.map((line): unknown => JSON.parse(line));
  const text = await read('decisions.json');
  expect(records).toEqual(JSON.parse(text));
  expect(text).toBe(`${JSON.stringify(records, null, 2)}\n`);
  for (const record of records) expect(decisionRecord.parse(record)).toEqual(record);
});

test('no records still give whole files', async () => {
  await writeExport([], { directory });
  expect(await read('decisions.json')).toBe('[]\n');
  expect(await read('decisions.ndjson')).toBe('');
  expect(await read('parties.csv')).toBe('decision_id,seq,role,name_printed,name,organisation_id\r\n');
});

test('the guard marks free text in CSV alone, and is counted', async () => {
  const report = await writeExport([hostile], { directory });
  const [row] = parse(await read('decisions.csv'), { columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({
    title: `'=HYPERLINK("http://x","a, b")`,
    decision_maker_name: "'\u200b@SUM(A1)",
    reference: '33/16',
    value: '5.00',
  });
  expect(row?.framework_name).toBe('Ŵ – £5 “quoted”');
  expect(JSON.parse(await read('decisions.json'))[0].title).toBe('=HYPERLINK("http://x","a, b")');
  expect(report.guarded).toBeGreaterThan(7);
  const open = await writeExport([hostile], { directory, formula_guard: false });
  expect(open.guarded).toBe(0);
  expect(await read('decisions.csv')).toContain('"=HYPERLINK(');
});

test('duplicates are counted', async () => {
  const twin = recordOf(parsedDecision({ reference: '33/16' }), { document: documentOf('dd'), office: 'surrey' });
  expect((await writeExport([hostile, twin], { directory })).duplicates).toBe(2);
});

test('a folder is made, a partial file of a killed run is overwritten, and none is left', async () => {
  const inner = join(directory, 'new', 'folder');
  await mkdir(inner, { recursive: true });
  await writeFile(join(inner, '.decisions.csv.partial'), 'half a');
  await writeExport([seed], { directory: inner });
  expect((await readdir(inner)).sort()).toEqual(FILES);
});

test('a run that fails in the middle leaves the files of the run before', async () => {
  await writeExport([seed], { directory });
  const before = await hashes();
  const failing = {
    name: 'failing',
    media_type: 'text/plain',
    files: () => [
      { path: 'decisions.csv', table: null, pieces: () => ['half'] },
      { path: 'other.txt', table: null, pieces: () => failingPieces() },
    ],
  };
  await expect(writeExport([hostile], { directory, formats: [failing] })).rejects.toThrow('no more');
  expect(await hashes()).toEqual(before);
});

function* failingPieces(): Generator<string> {
  yield 'one';
  throw new Error('no more');
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    fields: { name: string; type: string }[];
    primaryKey?: string[];
    foreignKeys?: { reference: { resource?: string } }[];
  };
}
interface DataPackage {
  readonly created?: string;
  readonly resources: readonly Resource[];
}

test('the data package tells path, size, hash and schema of every file', async () => {
  await writeExport(RECORDS, { directory });
  const descriptor: DataPackage = JSON.parse(await read('datapackage.json'));
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
    FILES.filter((path) => path !== 'datapackage.json'),
  );
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const content = await readFile(join(directory, path));
    expect([bytes, hash]).toEqual([content.byteLength, `sha256:${sha256(content)}`]);
    const header = content.toString('utf8').split('\r\n')[0];
    if (path.endsWith('.csv')) expect(schema?.fields.map(({ name }) => name).join(',')).toBe(header);
  }
  const amounts = descriptor.resources.find(({ name }) => name === 'amounts')?.schema;
  expect(amounts?.primaryKey).toEqual(['amount_id']);
  expect(amounts?.foreignKeys).toEqual([
    { fields: ['decision_id'], reference: { resource: 'decisions', fields: ['decision_id'] } },
  ]);
});

test('created is the newest day of the data, or absent', async () => {
  await writeExport([seed], { directory });
  expect(JSON.parse(await read('datapackage.json'))).toMatchObject({ created: '2026-11-21T00:00:00Z' });
  await writeExport([hostile], { directory });
  expect(JSON.parse(await read('datapackage.json'))).not.toHaveProperty('created');
});

/** The profiles of Data Package 2.0, where a copy lies beside the repository. */
const PROFILES = new URL('../../../shared/standards/', import.meta.url);

test.skipIf(!existsSync(PROFILES))('the data package is valid by the profiles of Data Package 2.0', async () => {
  await writeExport(RECORDS, { directory });
  const descriptor: DataPackage = JSON.parse(await read('datapackage.json'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('textarea', true);
  const check = async (profile: string, value: unknown) => {
    const validator = ajv.compile(
      JSON.parse(await readFile(new URL(`datapackage-2.0-${profile}.json`, PROFILES), 'utf8')),
    );
    validator(value);
    expect(validator.errors ?? []).toEqual([]);
  };
  await check('datapackage', descriptor);
  for (const resource of descriptor.resources.filter(({ schema }) => schema !== undefined)) {
    await check('dataresource', resource);
    await check('tableschema', resource.schema);
  }
  const without = { ...descriptor, resources: [{ ...descriptor.resources[0], path: '/etc/passwd' }] };
  await expect(check('datapackage', without)).rejects.toThrow();
});
