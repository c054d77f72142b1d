/** `opcc explain FILE [FIELD]`: every candidate with its place, clause and rung, which one won and why; with `--picture`, drawn on its page. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EXPLAINABLE, explanationOf } from '../explain/explanation.ts';
import { canvasPackage, type Picture } from '../extract/pdf/picture.ts';
import { UsageError } from '../model/usage-error.ts';
import type { ReadJob, ReadResult } from '../reader.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { explanationLines } from './explanation.ts';
import { inputFiles, jobOf, LARGEST_INPUT, readable, STANDARD_INPUT } from './input-files.ts';
import { type LimitOptions, readerFor } from './limits.ts';
import { officeOf } from './office-option.ts';

export interface ExplainOptions extends LimitOptions {
  readonly office?: string;
  readonly json?: boolean;
  /** Name of a PNG file to draw the page to. */
  readonly picture?: string;
  /** Draws every page, each to a file of its own. */
  readonly allPages?: boolean;
}

/**
 * `-` stands for one file on standard input. Exit 3 for a file that could not be read. Throws UsageError for a field that no decision has, and for
 * a picture where nothing can be drawn with.
 */
export async function explainCommand(
  path: string,
  field: string | undefined,
  options: ExplainOptions,
  effects: Effects,
): Promise<ExitCode> {
  if (field !== undefined && !EXPLAINABLE.includes(field)) {
    throw new UsageError(`unexpected field ${JSON.stringify(field)}, expected one of ${EXPLAINABLE.join(', ')}`);
  }
  checkPicture(options);
  const office = officeOf(options.office);
  const result = await readOne(await jobFor(path, office, effects), field, options, effects);
  const { record } = result;
  // Of a file over which its worker was ended only the issues are known.
  const explanation = result.explanation ?? explanationOf({ record, document: null, parsed: null, office });
  const chosen =
    field === undefined || explanation.length === 1 ? explanation : explanation.filter((one) => one.field === field);
  await effects.write(
    options.json === true
      ? `${JSON.stringify({ decision_id: record.decision_id, document: record.document, explained: chosen }, null, 1)}\n`
      : `${explanationLines(record, chosen).join('\n')}\n`,
  );
  if (options.picture !== undefined) await writePictures(options.picture, result, options, effects);
  return record.document.extraction_status === 'failed' ? EXIT.partial : EXIT.good;
}

function checkPicture({ picture, allPages }: ExplainOptions): void {
  if (picture === undefined && allPages === true)
    throw new UsageError('unexpected --all-pages, expected --picture beside it');
  if (picture === undefined) return;
  if (!/\.png$/i.test(picture))
    throw new UsageError(`unexpected --picture ${JSON.stringify(picture)}, expected a name that ends in .png`);
  const folder = dirname(picture);
  if (!existsSync(folder))
    throw new UsageError(`unexpected --picture ${JSON.stringify(picture)}, expected a name in a folder that exists`);
  canvasPackage();
}

/** Says which page each file shows. */
async function writePictures(
  file: string,
  { record, pictures = [] }: ReadResult,
  { allPages }: ExplainOptions,
  effects: Effects,
): Promise<void> {
  const count = record.document.page_count ?? 0;
  const nameOf = ({ page }: Picture): string => (allPages === true ? file.replace(/(?=\.png$)/i, `-${page}`) : file);
  for (const picture of pictures) {
    await writeFile(nameOf(picture), picture.png);
    effects.say(`page ${picture.page} of ${count}: ${nameOf(picture)}`, { event: 'picture', page: picture.page });
  }
  const why = record.text_method === 'html' ? 'a web page has no pages to draw' : 'no page could be read';
  if (pictures.length === 0) effects.say(`no picture: ${why}`, { event: 'no-picture' });
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

async function readOne(
  job: ReadJob,
  field: string | undefined,
  { picture, allPages, ...limits }: ExplainOptions,
  effects: Effects,
): Promise<ReadResult> {
  const reader = readerFor(limits, effects);
  const order = picture === undefined ? {} : { picture: { field: field ?? null, all: allPages === true } };
  try {
    return await reader.read({ ...job, also: ['explanation'], ...order });
  } finally {
    await reader.close();
  }
}
