/**
 * `npm run bench`: documents a second from bytes to Document and to record with one and two workers, beside `pdftotext -layout`
 * with a process for each document where it is installed; what the tag tree and the ruling lines cost; memory over many
 * documents. Works offline on fixtures/pdf. Options: `--rounds 5`, `--documents 120`, `--memory 2000`.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { type ExtractOptions, extract } from '../../src/extract/extract.ts';
import { inOrder } from '../../src/extract/in-order.ts';
import { openPool } from '../../src/extract/pool.ts';
import { openReader, READER_DEFAULTS } from '../../src/reader.ts';
import { type Contender, interleaved, quarterMedians, ratios, type Spread, spreadOf } from './measure.ts';
import type { BenchJob } from './worker.ts';

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    documents: { type: 'string', default: '120' },
    memory: { type: 'string', default: '2000' },
  },
});
const PDFS = fileURLToPath(new URL('../../fixtures/pdf', import.meta.url));
const MEGABYTE = 2 ** 20;
/** The last quarter may hold this much more than the second. */
const FLAT = 1.15;
/** Share of pdftotext's speed that one worker is to reach. */
const GOAL = 0.4;

const residentMemory = (): number => process.memoryUsage.rss();
/** Contenders stay open side by side, more threads than one program has: nobody is to be ended for what all hold together. */
const limits = { ...READER_DEFAULTS, residentMemory: () => 0 };
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const number = (value: number): string => value.toFixed(2);
const range = ({ median, least, most }: Spread): string =>
  `${number(median)} (${number(least)}-${number(most)})`.padEnd(20);

function filesFor(count: number): string[] {
  const names = readdirSync(PDFS)
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  return Array.from({ length: count }, (_, index) => join(PDFS, names[index % names.length] as string));
}

interface Opened extends Contender {
  close(): Promise<void>;
}

function documents(name: string, workers: number): Opened {
  const script = new URL('./worker.ts', import.meta.url);
  const pool = openPool<BenchJob, number>({ ...limits, workers, script });
  const run = async (files: readonly string[]): Promise<void> => {
    const jobs = files.map((file): BenchJob => ({ file }));
    for await (const ended of inOrder(jobs, pool.run, 4 * workers)) {
      if (ended.state === 'ended') throw new Error(`${ended.code}: ${ended.reason}`);
    }
  };
  return { name, run, close: pool.close };
}

function records(name: string, workers: number): Opened {
  const reader = openReader({ ...limits, workers });
  const run = async (files: readonly string[]): Promise<void> => {
    for await (const { record } of reader.readAll(files.map((file) => ({ file, source: {} })))) {
      if (record.document.char_count === undefined) throw new Error('unexpected record without a document');
    }
  };
  return { name, run, close: reader.close };
}

const POPPLER = 'pdftotext -layout, a process each';
const command = promisify(execFile);

/** Resolves to null where pdftotext is not installed. */
async function poppler(): Promise<Opened | null> {
  const run = async (files: readonly string[]): Promise<void> => {
    for (const file of files) await command('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * MEGABYTE });
  };
  const isThere = await run(filesFor(1)).then(
    () => true,
    () => false,
  );
  return isThere ? { name: POPPLER, run, close: async () => undefined } : null;
}

const DOCUMENT = 'bytes to Document, 1 worker';
const CONTENDERS = (): Opened[] => [
  documents(DOCUMENT, 1),
  documents('bytes to Document, 2 workers', 2),
  records('bytes to record, 1 worker', 1),
  records('bytes to record, 2 workers', 2),
];
const WITHOUT: readonly (readonly [string, ExtractOptions])[] = [
  ['tag tree', { tags: false }],
  ['ruling lines', { rulings: false }],
];

async function speed(files: readonly string[], rounds: number): Promise<void> {
  const beside = await poppler();
  const contenders = [...CONTENDERS(), ...(beside === null ? [] : [beside])];
  const seconds = await interleaved(contenders, files, rounds);
  await Promise.all(contenders.map(({ close }) => close()));
  const took = (name: string): readonly number[] => seconds.get(name) ?? [];
  const measure = beside === null ? DOCUMENT : POPPLER;
  if (beside === null) print('pdftotext is not installed: ratios are to one worker instead');
  print(`${'median (least-most) of the rounds'.padEnd(36)} documents/s          times ${measure}`);
  for (const { name } of contenders) {
    const perSecond = spreadOf(took(name).map((each) => files.length / each));
    print(`${name.padEnd(36)} ${range(perSecond)} ${range(ratios(took(name), took(measure)))}`);
  }
  if (beside !== null) {
    const { median } = ratios(took(DOCUMENT), took(POPPLER));
    print(`goal: ${DOCUMENT} at least ${GOAL} of pdftotext: ${median >= GOAL ? 'met' : 'MISSED'}`);
  }
}

/** Processor time of this process in milliseconds: other programs' work does not count in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What a part of the reading costs: each document is read with it and without it in turn, in this thread. */
async function costs(files: readonly string[], rounds: number): Promise<void> {
  const bytes = files.map((file) => readFileSync(file));
  const variants: readonly ExtractOptions[] = [{}, ...WITHOUT.map(([, options]) => options)];
  const shares: number[][] = WITHOUT.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    const took = variants.map(() => 0);
    for (const each of bytes) {
      for (const [index, options] of variants.entries()) {
        const start = processorTime();
        await extract(each, options);
        took[index] = (took[index] ?? 0) + processorTime() - start;
      }
    }
    const [whole = Number.NaN, ...lesser] = took;
    if (round > 0) for (const [index, part] of lesser.entries()) shares[index]?.push(100 * (1 - part / whole));
  }
  for (const [index, [what]] of WITHOUT.entries())
    print(`the ${what}, read or left out: ${range(spreadOf(shares[index] ?? [])).trimEnd()} % of the processor time`);
}

/** Memory of the process while one reader with two workers goes through all files, looked at after each record. */
async function memory(files: readonly string[]): Promise<void> {
  const reader = openReader({ ...READER_DEFAULTS, residentMemory, workers: 2 });
  const held: number[] = [];
  for await (const _ of reader.readAll(files.map((file) => ({ file, source: {} }))))
    held.push(residentMemory() / MEGABYTE);
  await reader.close();
  const quarters = quarterMedians(held);
  const growth = quarters[3] / quarters[1];
  print(`memory over ${files.length} documents, 2 workers, MB: quarter medians ${quarters.map(Math.round).join(', ')}`);
  print(
    `peak ${Math.round(Math.max(...held))} MB; last quarter ${number(growth)} times the second (flat: ${growth <= FLAT ? 'yes' : 'NO'})`,
  );
}

async function firstAnswer(): Promise<void> {
  const { name, run, close } = records('a worker started, its first record', 1);
  const start = performance.now();
  await run(filesFor(1));
  print(`${name}: ${number((performance.now() - start) / 1000)} s`);
  await close();
}

print(`Node ${process.version}; ${given.documents} documents, ${given.rounds} interleaved rounds after one to warm up`);
// Memory first: what threads leave behind when they end would count against it.
await memory(filesFor(Number(given.memory)));
await firstAnswer();
await speed(filesFor(Number(given.documents)), Number(given.rounds));
await costs(filesFor(Number(given.documents)), Number(given.rounds));
