/** `opcc explain FILE [FIELD]`: every candidate with its place and rule, which one won and why. */
import { UsageError } from '../model/usage-error.ts';
import type { ReadJob, ReadResult } from '../reader.ts';
import { FIELD_NAMES } from '../validate/plain.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { explained, PARTS } from './explanation.ts';
import { inputFiles, jobOf, LARGEST_INPUT, readable, STANDARD_INPUT } from './input-files.ts';
import { type LimitOptions, readerFor } from './limits.ts';
import { officeOf } from './office-option.ts';

export interface ExplainOptions extends LimitOptions {
  readonly office?: string;
  readonly json?: boolean;
}

/** `-` stands for one file on standard input. Exit 3 for a file that could not be read. Throws UsageError for a field that no decision has. */
export async function explainCommand(
  path: string,
  field: string | undefined,
  options: ExplainOptions,
  effects: Effects,
): Promise<ExitCode> {
  const known: readonly string[] = [...FIELD_NAMES, ...PARTS];
  if (field !== undefined && !known.includes(field)) {
    throw new UsageError(`unexpected field ${JSON.stringify(field)}, expected one of ${known.join(', ')}`);
  }
  const office = officeOf(options.office);
  const result = await readOne(await jobFor(path, office, effects), options, effects);
  await effects.write(options.json === true ? asJson(result, field) : `${explained(result, field).join('\n')}\n`);
  return result.parsed === undefined ? EXIT.partial : EXIT.good;
}

/** The one file at a path, which may be a folder that holds no other. Throws UsageError for more, and for one that cannot be read. */
async function jobFor(path: string, office: string | null, effects: Effects): Promise<ReadJob> {
  if (path === STANDARD_INPUT) return { file: await effects.readInput(LARGEST_INPUT), source: { office } };
  const [file = path, ...more] = await inputFiles([path]);
  if (more.length > 0)
    throw new UsageError(`unexpected folder ${path} with ${more.length + 1} files to read, expected one file`);
  await readable(file);
  return jobOf(file, office);
}

async function readOne(job: ReadJob, options: ExplainOptions, effects: Effects): Promise<ReadResult> {
  const reader = readerFor(options, effects);
  try {
    return await reader.read({ ...job, also: ['parsed'] });
  } finally {
    await reader.close();
  }
}

function asJson({ record, parsed }: ReadResult, field: string | undefined): string {
  const parts: Readonly<Record<string, unknown>> = {
    ...parsed?.fields,
    amounts: parsed?.amounts,
    parties: parsed?.parties,
    dates: parsed?.dates,
    issues: record.issues,
  };
  const chosen = field === undefined ? parts : { [field]: parts[field] };
  return `${JSON.stringify({ decision_id: record.decision_id, document: record.document, ...chosen }, null, 1)}\n`;
}
