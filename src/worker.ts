/** What each worker thread runs: a job in, its record out, one at a time. An exception ends the thread, and the pool says so. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { readDecision, unopenedRecord } from './read-decision.ts';
import type { ReadJob, ReadResult } from './reader.ts';
import { groundingOf } from './score/grounding.ts';

parentPort?.on('message', async (job: ReadJob) => {
  parentPort?.postMessage(await readJob(job));
});

async function readJob({ file, source, also = [] }: ReadJob): Promise<ReadResult> {
  const bytes = await bytesOf(file);
  if (bytes instanceof Error) return { record: unopenedRecord(source, bytes) };
  const { record, document, parsed } = await readDecision(bytes, source);
  return {
    record,
    ...(also.includes('parsed') && parsed !== null ? { parsed } : {}),
    ...(also.includes('grounding') && document !== null ? { grounding: groundingOf(record, document) } : {}),
  };
}

/** The bytes, or why there are none: a link that leads nowhere, a file without the right to read it. */
const bytesOf = async (file: ReadJob['file']): Promise<Uint8Array | Error> =>
  typeof file === 'string' ? readFile(file).catch((error: Error) => error) : file;
