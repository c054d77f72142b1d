/** What each worker thread runs: a job in, its record out, one at a time. An exception ends the thread, and the pool says so. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { pdfjs } from './extract/pdf/pdfjs.ts';
import { READY } from './extract/seat.ts';
import { textHashes } from './extract/text-hashes.ts';
import { ALL_OFFICES, NO_OFFICES } from './lexicon/office-knowledge.ts';
import { type Reading, readDecision, unopenedRecord } from './read-decision.ts';
import type { ReadJob, ReadResult } from './reader.ts';

parentPort?.on('message', async (job: ReadJob) => {
  parentPort?.postMessage(await readJob(job));
});

/** What nearly every job needs is loaded before the clock of the first one starts; where it cannot be, that job says so. */
const takeJobs = (): void => parentPort?.postMessage(READY);
pdfjs().then(takeJobs, takeJobs);

async function readJob(job: ReadJob): Promise<ReadResult> {
  const { file, source, unaided = false } = job;
  const offices = unaided ? NO_OFFICES : ALL_OFFICES;
  const bytes = await bytesOf(file);
  if (bytes instanceof Error) return { record: unopenedRecord(source, bytes) };
  if (job.log !== undefined) {
    const { readLog } = await import('./read-log.ts');
    const [record, ...further] = await readLog(bytes, job.log, source, { ...job.reading, offices });
    return { record, further };
  }
  const reading = await readDecision(bytes, source, { ...job.reading, offices });
  const text = reading.document === null ? {} : { text: textHashes(reading.document) };
  return {
    record: reading.record,
    ...text,
    ...(await inspected(job, reading)),
    ...(await explained(job, reading, bytes)),
  };
}

/** What only some jobs ask for is loaded when one does. */
async function inspected({ also }: ReadJob, { record, document, parsed }: Reading): Promise<Partial<ReadResult>> {
  if (also?.includes('inspection') !== true || document === null || parsed === null) return {};
  const { inspectionOf } = await import('./score/inspection.ts');
  return { inspection: inspectionOf(record, document, parsed) };
}

async function explained(
  { also, source, picture }: ReadJob,
  reading: Reading,
  bytes: Uint8Array,
): Promise<Partial<ReadResult>> {
  if (also?.includes('explanation') !== true) return {};
  const { explanationOf } = await import('./explain/explanation.ts');
  const explanation = explanationOf({ ...reading, office: source.office ?? null });
  // A web page has no pages that could be drawn.
  if (picture === undefined || reading.document === null || reading.document.method === 'html') return { explanation };
  const { pictured } = await import('./explain/pictured.ts');
  const { drawPages } = await import('./extract/pdf/picture.ts');
  const { pages, marks } = pictured(explanation, reading.document, picture);
  return { explanation, pictures: await drawPages(bytes, pages, marks) };
}

/** The bytes, or why there are none: a link that leads nowhere, a file without the right to read it. */
const bytesOf = async (file: ReadJob['file']): Promise<Uint8Array | Error> =>
  typeof file === 'string' ? readFile(file).catch((error: Error) => error) : file;
