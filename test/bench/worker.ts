/** What a benchmark's worker runs: a file to a Document; only the number of its letters goes back. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { extract } from '../../src/extract/extract.ts';
import { READY } from '../../src/extract/seat.ts';

export interface BenchJob {
  readonly file: string;
}

parentPort?.on('message', async ({ file }: BenchJob) => {
  const { value } = await extract(await readFile(file));
  parentPort?.postMessage(value?.characters ?? 0);
});

parentPort?.postMessage(READY);
