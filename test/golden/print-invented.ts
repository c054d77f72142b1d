/**
 * `node test/golden/print-invented.ts FOLDER...`: reads every PDF below the folders and names each sum of money in a record that its document
 * prints nowhere. Exit 1 when there is one. Documents need no gold: this holds whatever they say.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openReader, READER_DEFAULTS } from '../../src/reader.ts';

const write = (line: string): void => void process.stdout.write(`${line}\n`);

function pdfsBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return inside
    .filter((name) => /\.pdf$/i.test(name))
    .sort()
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

async function printInvented(files: readonly string[]): Promise<number> {
  const jobs = files.map((file) => ({ file, source: {}, also: ['inspection'] as const }));
  const [count, found] = [{ files: 0, read: 0, sums: 0 }, [] as string[]];
  const reader = openReader({ ...READER_DEFAULTS, workers: 2, residentMemory: () => process.memoryUsage.rss() });
  try {
    for await (const { inspection } of reader.readAll(jobs)) {
      const file = files[count.files];
      count.files += 1;
      count.read += inspection === undefined ? 0 : 1;
      count.sums += inspection?.figures.sums ?? 0;
      found.push(...(inspection?.figures.invented ?? []).map(({ field, amount }) => `${file}: ${field} ${amount}`));
    }
  } finally {
    await reader.close();
  }
  for (const line of found) write(line);
  write(
    `${count.sums} sums in ${count.read} of ${count.files} files that could be read, ${found.length} printed nowhere`,
  );
  return found.length;
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  write('unexpected call without a folder, expected node test/golden/print-invented.ts FOLDER...');
  process.exitCode = 2;
} else if ((await printInvented(folders.flatMap(pdfsBelow))) > 0) {
  process.exitCode = 1;
}
