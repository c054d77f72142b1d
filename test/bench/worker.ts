/** What a benchmark's worker runs: a file to a Document with the given options; only the number of its letters goes back. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { type ExtractOptions, extract } from '../../src/extract/extract.ts';

export interface BenchJob {
  readonly file: string;
  readonly options: ExtractOptions;
}

parentPort?.on('message', async ({ file, options }: BenchJob) => {
  const { value } = await extract(await readFile(file), options);
  parentPort?.postMessage(value?.characters ?? 0);
});
