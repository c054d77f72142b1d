/** Reads every document that is held and was not read by this code with this knowledge of its source: extract, parse, validate, store. */
import { createHash } from 'node:crypto';
import { END_CODES } from '../extract/seat.ts';
import type { ReadJob, ReadResult } from '../reader.ts';
import type { SourceContext } from '../validate/context.ts';
import { type Held, heldOf, sourceOf } from './held.ts';
import { isWhole } from './originals.ts';
import { readingVersion } from './reading-version.ts';
import { together } from './several.ts';
import { dayOf, type World } from './world.ts';

interface Task {
  readonly held: Held;
  readonly context: SourceContext;
  readonly reading: NonNullable<ReadJob['reading']>;
  readonly source: string;
}

const hashOf = (value: object): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** How many were read. */
export async function readDocuments(world: World): Promise<number> {
  const version = readingVersion();
  const tasks = await soundOf(tasksOf(world, version), world);
  if (tasks.length === 0) return 0;
  await readAll(tasks, version, world);
  // Of several decisions that link to one file, what it prints tells whose it is: it is read once more as that one's.
  const sources = new Map(tasks.map((task) => [nameOf(task), task.source]));
  const others = tasksOf(world, version).filter(
    (task) => sources.has(nameOf(task)) && sources.get(nameOf(task)) !== task.source,
  );
  if (others.length > 0) await readAll(others, version, world);
  return tasks.length + others.length;
}

const nameOf = ({ held: { file } }: Task): string => `${file.office} ${file.sha256}`;

/** What is lost from the archive cannot be read again: its record stays as it is. */
function tasksOf({ catalogue, archive }: World, version: string): Task[] {
  const held = catalogue.listings.offices().flatMap((office) => heldOf(office, catalogue));
  return held.flatMap((one) => {
    const context = sourceOf(one);
    const reading = readingOf(one, catalogue);
    const { log } = one.document;
    const source = hashOf({ ...context, ...reading, ...(log === undefined ? {} : { log }) });
    const isRead = catalogue.records.isCurrent(one.file.office, one.file.sha256, version, source);
    return isRead || !isWhole(one.file, archive) ? [] : [{ held: one, context, reading, source }];
  });
}

/** What has the size that it had may have been altered all the same: its bytes are looked at before they are read. */
async function soundOf(tasks: readonly Task[], { archive }: World): Promise<Task[]> {
  const sound: Task[] = [];
  for (const task of tasks) {
    const { sha256, media_type } = task.held.file;
    if (await archive.isSound(sha256, media_type)) sound.push(task);
  }
  return sound;
}

/** A web page is read where the office says that it is the decision; where a file is looked for, it is none. */
function readingOf({ file, listing, document }: Held, { pages }: World['catalogue']): Task['reading'] {
  if (document.page === undefined) return { html: false };
  const charset = pages.find(listing.office, document.address)?.charset ?? null;
  return { html: { ...document.page, charset: file.media_type === 'text/html' ? charset : null } };
}

async function readAll(tasks: readonly Task[], version: string, world: World): Promise<void> {
  const { archive, stopping, tell } = world;
  const jobs = function* (): Generator<ReadJob> {
    for (const { held, context, reading } of tasks) {
      if (stopping.aborted) return;
      const { log } = held.document;
      const file = archive.path(held.file.sha256, held.file.media_type);
      yield { file, source: context, reading, ...(log === undefined ? {} : { log }) };
    }
  };
  const reader = world.openReader();
  let done = 0;
  try {
    tell.progress('read', 0, tasks.length);
    for await (const result of reader.readAll(jobs())) {
      const task = tasks[done] as Task;
      keep(task, result, version, world);
      done += 1;
      tell.progress('read', done, tasks.length);
    }
  } finally {
    await reader.close();
  }
}

/** Trouble that is the moment's and not the file's: another try may go better. */
const PASSING: ReadonlySet<string> = new Set(END_CODES);

function keep(
  { held, source }: Task,
  { record, further, text }: ReadResult,
  version: string,
  { catalogue, ...world }: World,
): void {
  const { office, sha256, media_type } = held.file;
  const mayPass = record.issues.some(({ code }) => PASSING.has(code));
  // A reading that was cut off puts nothing out of the way that was read well; the next run tries again.
  const before = mayPass ? catalogue.records.find(office, sha256) : null;
  if (before !== null && before.record.document.extraction_status !== 'failed') return;
  const stage_version = mayPass ? `${version} cut off` : version;
  // What was told from the bytes when they were fetched tells more than that it is no PDF.
  const typed = { ...together(record, further), document: { ...record.document, media_type } };
  catalogue.transaction(() => {
    catalogue.records.keep({ office, sha256, stage_version, source, record: typed }, dayOf(world));
    if (text !== undefined) catalogue.texts.keep(office, sha256, text);
  });
}
