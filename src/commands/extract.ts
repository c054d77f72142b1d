/** `opcc extract PATH...`: PDFs and web pages to nested records, one JSON object a line, in input order. */
import type { DecisionRecord } from '../model/record.ts';
import type { ReadJob } from '../reader.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { inputFiles, jobOf, LARGEST_INPUT, STANDARD_INPUT } from './input-files.ts';
import { type LimitOptions, readerFor } from './limits.ts';
import { officeOf } from './office-option.ts';

export interface ExtractOptions extends LimitOptions {
  /** Slug of the office whose decisions these are; else the paper says it. */
  readonly office?: string;
}

/** `-` stands for one file on standard input. Exit 3 when some could not be read, 130 when interrupted. */
export async function extractCommand(
  paths: readonly string[],
  options: ExtractOptions,
  effects: Effects,
): Promise<ExitCode> {
  const office = officeOf(options.office);
  const jobs = await jobsFor(paths, office, effects);
  const reader = readerFor(options, effects);
  let failed = 0;
  let done = 0;
  try {
    for await (const { record } of reader.readAll(untilStopped(jobs, effects.stopping))) {
      await effects.write(`${JSON.stringify(record)}\n`);
      done += 1;
      if (record.document.extraction_status === 'failed') {
        failed += 1;
        tellFailure(record, effects);
      }
    }
  } finally {
    await reader.close();
  }
  if (done > 1) effects.say(closing(done, failed), { event: 'finished', documents: done, failed });
  if (done < jobs.length) return EXIT.interrupted;
  return failed > 0 ? EXIT.partial : EXIT.good;
}

async function jobsFor(paths: readonly string[], office: string | null, effects: Effects): Promise<ReadJob[]> {
  if (paths.length === 1 && paths[0] === STANDARD_INPUT) {
    return [{ file: await effects.readInput(LARGEST_INPUT), source: { office } }];
  }
  const files = await inputFiles(paths);
  return files.map((file) => jobOf(file, office));
}

function* untilStopped<T>(jobs: Iterable<T>, stopping: AbortSignal): Generator<T> {
  for (const job of jobs) {
    if (stopping.aborted) return;
    yield job;
  }
}

function tellFailure({ document }: DecisionRecord, effects: Effects): void {
  const { file_name, failure_reason } = document;
  const line = `${file_name ?? 'standard input'}: ${failure_reason ?? 'could not be read'}`;
  effects.say(line, { event: 'document_failed', file_name, reason: failure_reason });
}

const closing = (done: number, failed: number): string =>
  failed === 0 ? `${done} documents read` : `${done} documents, of which ${failed} could not be read`;
