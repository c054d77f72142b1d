/**
 * `node test/bench/robust.ts FOLDER`: reads every PDF of a folder of awkward ones, one at a time, and says how many records
 * came, how long the slowest took, what the process held at most, and which gave neither text nor a reason. Exit 1 when a bound is broken.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openReader, READER_DEFAULTS } from '../../src/reader.ts';

const BOUNDS = { seconds: 25, megabytes: 1500 };
const MEGABYTE = 2 ** 20;
const write = (line: string): void => void process.stdout.write(`${line}\n`);

interface Read {
  readonly name: string;
  readonly seconds: number;
  readonly status: string;
  readonly codes: string;
  /** Neither text nor an issue. */
  readonly silent: boolean;
}

async function readAll(folder: string, names: readonly string[]): Promise<{ read: Read[]; peak: number }> {
  const read: Read[] = [];
  let peak = 0;
  const residentMemory = (): number => {
    const held = process.memoryUsage.rss();
    peak = Math.max(peak, held);
    return held;
  };
  const reader = openReader({ ...READER_DEFAULTS, workers: 1, residentMemory });
  try {
    for (const name of names) {
      const start = performance.now();
      const { record } = await reader.read({ file: join(folder, name), source: { file_name: name } });
      const { extraction_status: status, char_count } = record.document;
      const codes = [...new Set(record.issues.map(({ code }) => code))].join(' ');
      read.push({
        name,
        seconds: (performance.now() - start) / 1000,
        status,
        codes,
        silent: !char_count && codes === '',
      });
    }
  } finally {
    await reader.close();
  }
  return { read, peak: peak / MEGABYTE };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  write('unexpected call without a folder, expected node test/bench/robust.ts FOLDER');
  process.exitCode = 2;
} else {
  const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.pdf'));
  const { read, peak } = await readAll(folder, names.sort());
  const slowest = [...read].sort((a, b) => b.seconds - a.seconds);
  for (const { name, status, codes } of read) write(`${status.padEnd(15)} ${name} ${codes}`);
  const statuses = [...Map.groupBy(read, ({ status }) => status)].map(([status, all]) => `${all.length} ${status}`);
  const silent = read.filter((each) => each.silent);
  write(`${read.length} records of ${names.length} files: ${statuses.join(', ')}`);
  write(
    `slowest ${slowest[0]?.seconds.toFixed(1)} s (${slowest[0]?.name}); the process held at most ${Math.round(peak)} MB`,
  );
  write(`without text and without a reason: ${silent.length}${silent.map(({ name }) => ` ${name}`).join('')}`);
  const kept = read.length === names.length && silent.length === 0 && peak < BOUNDS.megabytes;
  if (!kept || (slowest[0]?.seconds ?? 0) > BOUNDS.seconds) process.exitCode = 1;
}
