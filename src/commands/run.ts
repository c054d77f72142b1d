/** `opcc run [OFFICE...]`: the seven stages, from the offices' pages to the published tables. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../fetch/archive.ts';
import { TABLES } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';
import { type Order, type RunReport, runPipeline } from '../pipeline.ts';
import type { Reader } from '../reader.ts';
import { together } from '../run/papers.ts';
import { CATALOGUE_FILE, type Catalogue, emptyCatalogue, openCatalogue } from '../store/catalogue.ts';
import { lockFolder } from '../store/lock.ts';
import type { Kind } from '../store/runs.ts';
import { openAsking } from './asking.ts';
import { exitWithout, tellLeftOut } from './chosen-offices.ts';
import { dryRun } from './dry-run.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readerFor } from './limits.ts';
import { openProgress } from './progress.ts';
import { exitOf } from './run-exit.ts';
import { agentOf, type Ordered, orderOf, type RunOptions } from './run-order.ts';
import { closingBlock } from './run-report.ts';

export type { RunOptions } from './run-order.ts';

/** Exit as run-exit.ts says; 2 for bad use. */
export async function runCommand(ids: readonly string[], options: RunOptions, effects: Effects): Promise<ExitCode> {
  if (options.offline === true && options.dryRun === true) {
    throw new UsageError('unexpected --offline with --dry-run, expected one of them: offline asks for nothing');
  }
  const ordered = await orderedUnlessStopped(ids, options, effects);
  if (ordered === null) return EXIT.interrupted;
  const { order, leftOut } = ordered;
  const isMissed = tellLeftOut(leftOut, effects);
  if (order.offices.length === 0) return exitWithout(leftOut);
  const agent = agentOf(effects.version, options.contact);
  const reader = readerFor(options, effects);
  if (options.dryRun === true) return planOnly(order, options, effects);
  checkPlaces(order, ids, options);
  const lock = lockFolder(order.output, `process ${effects.processId}`);
  try {
    const catalogue = openCatalogue(order.output);
    try {
      checkKind(catalogue, order, options);
      catalogue.runs.setKind(kindOf(options));
      const within = withinReach(order, catalogue, ids, options);
      const exit = await runOn(catalogue, within, { options, agent, effects, reader });
      return exit === EXIT.good && isMissed ? EXIT.partial : exit;
    } finally {
      catalogue.close();
    }
  } finally {
    lock.release();
  }
}

/** Null where the user stopped it, as he may an office file that is a program and never ends. */
async function orderedUnlessStopped(
  ids: readonly string[],
  options: RunOptions,
  { standInPort, stopping }: Effects,
): Promise<Ordered | null> {
  try {
    return await orderOf(ids, options, { isStandIn: standInPort !== undefined, stopping });
  } catch (error) {
    if (stopping.aborted) return null;
    throw error;
  }
}

/** Without asking, only what was asked before can be made again. Throws UsageError where that is nothing. */
function withinReach(order: Order, { listings }: Catalogue, ids: readonly string[], { offline }: RunOptions): Order {
  if (offline !== true) return order;
  const known = new Set(listings.offices());
  const offices = order.offices.filter(({ id }) => known.has(id));
  const missing = ids.filter((id) => !known.has(id));
  if (offices.length > 0 && missing.length === 0) return { ...order, offices };
  const what = missing.length > 0 ? missing.join(', ') : 'anything';
  throw neverAsked(what, order);
}

const neverAsked = (what: string, { output }: Order): UsageError =>
  new UsageError(`unexpected --offline without ${what} in ${output}, expected offices that were asked before`);

/** Before anything is written: there is something to make again, and nothing lies where a table goes. */
function checkPlaces(order: Order, ids: readonly string[], { offline }: RunOptions): void {
  const { output } = order;
  if (offline === true && !existsSync(join(output, CATALOGUE_FILE)))
    throw neverAsked(ids.length > 0 ? ids.join(', ') : 'anything', order);
  const names = Object.keys(TABLES).flatMap((name) => [`${name}.csv`, `${name}.json`, `${name}.ndjson`]);
  const taken = [...names, 'datapackage.json'].map((name) => join(output, name)).find(isFolder);
  if (taken !== undefined)
    throw new UsageError(`unexpected folder ${taken}, expected a file or nothing: a table goes there`);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Looks only, so that it may go on beside a run. */
async function planOnly(order: Order, options: RunOptions, effects: Effects): Promise<ExitCode> {
  const isThere = existsSync(join(order.output, CATALOGUE_FILE));
  const catalogue = isThere ? openCatalogue(order.output, { readOnly: true }) : emptyCatalogue();
  try {
    checkKind(catalogue, order, options);
    return await dryRun(order, catalogue, effects);
  } finally {
    catalogue.close();
  }
}

const kindOf = ({ replica }: RunOptions): Kind => (replica === true ? 'replica' : 'live');

/** Fictional papers and real ones are never put into one folder. */
function checkKind(catalogue: Catalogue, { output }: Order, options: RunOptions): void {
  const [held, kind] = [catalogue.runs.kind(), kindOf(options)];
  if (held === null || held === kind) return;
  const elsewhere = kind === 'live' ? `another --output, such as ${output}/live` : 'another --output';
  const again = kind === 'live' ? '--offline --replica' : '--offline without --replica';
  const expected = options.offline === true ? `${again}, or ${elsewhere}` : elsewhere;
  const holds = held === 'replica' ? 'the bundled, fictional replicas' : 'live offices';
  throw new UsageError(`unexpected folder ${output}, which holds ${holds}, expected ${expected}`);
}

interface Calling {
  readonly options: RunOptions;
  readonly agent: string;
  readonly effects: Effects;
  readonly reader: Reader;
}

async function runOn(catalogue: Catalogue, order: Order, calling: Calling): Promise<ExitCode> {
  const { options, agent, effects, reader } = calling;
  const archive = openArchive(join(order.output, 'archive'));
  await archive.sweep();
  const run = catalogue.runs.begin(effects.now().getTime());
  greet(order, options, effects);
  const progress = await openProgress(effects);
  const asking =
    options.offline === true
      ? null
      : await openAsking(catalogue, run, {
          ...{ agent, effects, isReplica: options.replica === true, say: progress.say },
        });
  try {
    const report = await runPipeline(order, {
      ...{ run, catalogue, archive, client: asking?.client ?? null, stopping: effects.stopping },
      openReader: () => reader,
      now: () => effects.now().getTime(),
      tell: { line: progress.say, progress: progress.step },
    });
    progress.close();
    const exit = exitOf(report, options.replica === true, effects.stopping.aborted);
    if (exit !== EXIT.interrupted) catalogue.runs.end(run, effects.now().getTime(), `exit ${exit}`);
    tellEnd(report, exit, order, options, effects);
    return exit;
  } finally {
    progress.close();
    await asking?.close();
  }
}

function tellEnd(report: RunReport, exit: ExitCode, { output }: Order, options: RunOptions, effects: Effects): void {
  const { release, offices } = report;
  const { tables, ...figures } = release ?? {};
  const lines = closingBlock(report, {
    output,
    isReplica: options.replica === true,
    hasTables: existsSync(join(output, 'datapackage.json')),
    program: effects.program,
  });
  const papers = together(offices.map((office) => office.papers));
  const lost = offices.filter(({ lostFiles }) => lostFiles.length > 0);
  const lostFiles = Object.fromEntries(lost.map((office) => [office.office, office.lostFiles]));
  const rows = tables?.rows ?? null;
  effects.say(lines.join('\n'), { event: 'finished', exit, ...figures, papers, lostFiles, rows });
}

function greet({ offices, delay }: Order, { replica, offline, contact }: RunOptions, { say }: Effects): void {
  const names = offices.map(({ id }) => id).join(', ');
  if (offline === true) say(`Again from the archive, asking nobody: ${names}`, { event: 'begun', offices: names });
  else if (replica === true) {
    say(`Bundled replicas, not the live sites: ${names}. Their papers are fictional, but for DN15-22 of Derbyshire.`, {
      event: 'begun',
      offices: names,
    });
    say(`Served on this machine, so asked every ${delay} s instead of every 5 s.`, { event: 'delay', delay });
  } else {
    say(`Live: ${names}, one request at a time to each host, at least ${delay} s apart.`, {
      event: 'begun',
      offices: names,
    });
    if (contact === undefined)
      say('Say who you are with --contact ADDRESS: it goes into the User-Agent.', { event: 'advice' });
    greetUnverified(offices, say);
  }
}

/** More offices than these are not told one by one. */
const MOST_TOLD = 3;

function greetUnverified(offices: Order['offices'], say: Effects['say']): void {
  const untried = offices.filter(({ status }) => status === 'unverified');
  if (untried.length > MOST_TOLD)
    say(`${untried.length} of these descriptions were not tried on the live sites yet (opcc sources show OFFICE).`, {
      event: 'unverified',
      offices: untried.map(({ id }) => id).join(', '),
    });
  else
    for (const { id, note } of untried)
      say(`${id}: this description was not tried on the live site yet. ${note}`, { event: 'unverified', office: id });
}
