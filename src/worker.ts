/** What each worker thread runs: a job in, its record out, one at a time. An exception ends the thread, and the pool says so. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { ALL_OFFICES, NO_OFFICES } from './lexicon/office-knowledge.ts';
import { readDecision, unopenedRecord } from './read-decision.ts';
import type { ReadJob, ReadResult } from './reader.ts';
import { inspectionOf } from './score/inspection.ts';

parentPort?.on('message', async (job: ReadJob) => {
  parentPort?.postMessage(await readJob(job));
});

async function readJob({ file, source, reading, also = [], unaided = false }: ReadJob): Promise<ReadResult> {
  const bytes = await bytesOf(file);
  if (bytes instanceof Error) return { record: unopenedRecord(source, bytes) };
  const { record, document, parsed } = await readDecision(bytes, source, {
    ...reading,
    offices: unaided ? NO_OFFICES : ALL_OFFICES,
  });
  return {
    record,
    ...(also.includes('parsed') && parsed !== null ? { parsed } : {}),
    ...(also.includes('inspection') && document !== null && parsed !== null
      ? { inspection: inspectionOf(record, document, parsed) }
      : {}),
  };
}

/** The bytes, or why there are none: a link that leads nowhere, a file without the right to read it. */
const bytesOf = async (file: ReadJob['file']): Promise<Uint8Array | Error> =>
  typeof file === 'string' ? readFile(file).catch((error: Error) => error) : file;
