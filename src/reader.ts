/** Reads many files with worker threads, in order. A file over which a worker was ended gives a failed record like any other. */
import { readFile } from 'node:fs/promises';
import type { Explained } from './explain/explained.ts';
import type { ExtractOptions } from './extract/extract.ts';
import { inOrder } from './extract/in-order.ts';
import type { Picture } from './extract/pdf/picture.ts';
import { openPool } from './extract/pool.ts';
import type { Ended } from './extract/seat.ts';
import type { LogRule } from './model/log-rule.ts';
import type { DecisionRecord } from './model/record.ts';
import type { TextHashes } from './model/text-hashes.ts';
import type { Inspection } from './score/inspection.ts';
import { NOTHING_KNOWN, type SourceContext } from './validate/context.ts';
import { fileFacts } from './validate/file-facts.ts';

/** A file to read, by its path or its bytes, and what is known of where it came from. */
export interface ReadJob {
  readonly file: string | Uint8Array;
  readonly source: Partial<SourceContext>;
  /** What to send back beside the record; it costs time to copy. */
  readonly also?: readonly ('explanation' | 'inspection')[];
  /** How the file is read: what is known of a web page, or that none is looked for. */
  readonly reading?: Pick<ExtractOptions, 'html'>;
  /** Reads the file as a log of many decisions. */
  readonly log?: LogRule;
  /** Draws pages with the places of a field, or of all fields, marked. */
  readonly picture?: PictureOrder;
  /** Reads without what is known of single offices. */
  readonly unaided?: boolean;
}

export interface PictureOrder {
  /** Null for the winners of all fields. */
  readonly field: string | null;
  /** Every page; else the one of the first winner, or first candidate, or the first of all. */
  readonly all: boolean;
}

export interface ReadResult {
  readonly record: DecisionRecord;
  /** Of a log: the decisions after the first. */
  readonly further?: readonly DecisionRecord[];
  /** Absent for a file whose text could not be had, and for a log. */
  readonly text?: TextHashes;
  /** Absent for a file over which the worker was ended. */
  readonly explanation?: readonly Explained[];
  /** Empty where no page could be read. */
  readonly pictures?: readonly Picture[];
  readonly inspection?: Inspection;
}

export interface ReaderOptions {
  /** Worker threads; each starts when there is work for it. */
  readonly workers: number;
  /** Seconds for one document. */
  readonly timeLimit: number;
  /** Megabytes for one document. */
  readonly memoryLimit: number;
  readonly residentMemory: () => number;
}

export interface Reader {
  read(job: ReadJob): Promise<ReadResult>;
  /** Results in the order of the jobs; jobs are taken only as results are read. */
  readAll(jobs: Iterable<ReadJob> | AsyncIterable<ReadJob>): AsyncGenerator<ReadResult, void, undefined>;
  close(): Promise<void>;
}

/** A worker holds some 130 MB once it has read a few hundred documents, so that four and one that explodes stay below 1.5 GB. */
export const READER_DEFAULTS = { timeLimit: 20, memoryLimit: 512, mostWorkers: 4 } as const;

/** The worker beside this module, in whichever form this module runs: TypeScript in the source tree, JavaScript when built. */
const SCRIPT = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Jobs begun and not handed on, for each worker: enough that a slow document at the head idles nobody for long. */
const BEGUN_PER_WORKER = 4;

/** Opens a reader. Close it in a `finally`: its threads keep the process alive. */
export function openReader(options: ReaderOptions): Reader {
  const pool = openPool<ReadJob, ReadResult>({ ...options, script: SCRIPT });
  const read = async (job: ReadJob): Promise<ReadResult> => {
    const ended = await pool.run(job);
    return ended.state === 'done' ? ended.result : { record: await recordOfEnded(job, ended) };
  };
  const readAll: Reader['readAll'] = (jobs) => inOrder(jobs, read, options.workers * BEGUN_PER_WORKER);
  return { read, readAll, close: pool.close };
}

async function recordOfEnded(
  job: ReadJob,
  { code, reason }: Ended<never> & { state: 'ended' },
): Promise<DecisionRecord> {
  const bytes = typeof job.file === 'string' ? await readFile(job.file) : job.file;
  // The shape of records takes long to load: workers have it, and this thread needs it for a record of its own alone.
  const { failedRecord } = await import('./validate/failed.ts');
  const message = `unexpected end of the reading, expected a record: ${reason}`;
  return failedRecord({ ...NOTHING_KNOWN, ...job.source, file: fileFacts(bytes), reason }, [
    { code, severity: 'error', message },
  ]);
}
