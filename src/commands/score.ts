/** `opcc score GOLD_DIR...`: how right the records of folders of PDFs or web pages are, against hand-set answers and against the score accepted last. */
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { ReadJob } from '../reader.ts';
import { type Change, changesSince, figuresOf, readFigures, writtenFigures } from '../score/accepted.ts';
import { differenceLine, differenceTable } from '../score/difference.ts';
import { type Gold, readGold } from '../score/gold.ts';
import { missLines } from '../score/misses.ts';
import { type DocumentScore, report, scoreDocument } from '../score/score.ts';
import { scoreTable } from '../score/table.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { folderTyped } from './folder-option.ts';
import { type LimitOptions, readerFor } from './limits.ts';

export interface ScoreOptions extends LimitOptions {
  /** Folder of the files; by default `../pdf` or `../pages` beside the gold, or the gold's own folder. */
  readonly pdf?: string;
  readonly json?: boolean;
  /** `wrong` lists every answer that is not right, before the table. */
  readonly show?: string;
  /** Only documents whose id holds this. */
  readonly only?: string;
  /** Reads a second time without what is known of single offices, and tells the difference. */
  readonly withoutOfficeKnowledge?: boolean;
  /** Writes the figures beside the gold, as those that later scores are compared with. */
  readonly accept?: boolean;
}

/** Where the score accepted last is kept, seen from the folder of gold. */
const ACCEPTED = join('..', 'accepted-score.json');

/** One folder of gold: the scores of its documents, and the changes since the score that was accepted last, or null where none was. */
interface ScoredFolder {
  readonly folder: string;
  readonly scores: readonly DocumentScore[];
  readonly changes: readonly Change[] | null;
}

/** Exit 0 whatever the score. Throws UsageError for a folder without gold and for a file that is nowhere. */
export async function scoreCommand(
  folders: readonly string[],
  options: ScoreOptions,
  effects: Effects,
): Promise<ExitCode> {
  if (options.show !== undefined && options.show !== 'wrong') {
    throw new UsageError(`unexpected --show ${JSON.stringify(options.show)}, expected wrong`);
  }
  if (options.accept === true && options.only !== undefined) {
    throw new UsageError('unexpected --only beside --accept, expected a score of all documents');
  }
  const scored: ScoredFolder[] = [];
  const unaided: DocumentScore[] = [];
  for (const folder of folders) {
    const golds = await chosen(folder, options.only);
    const jobs = jobsOf(golds, await filesOf(golds, folder, options.pdf));
    const scores = await scoreAll(golds, jobs, options, effects);
    if (options.withoutOfficeKnowledge === true) {
      const without = jobs.map((job) => ({ ...job, unaided: true }));
      unaided.push(...(await scoreAll(golds, without, options, effects)));
    }
    if (effects.stopping.aborted) return EXIT.interrupted;
    scored.push({ folder, scores, changes: options.only === undefined ? await changesOf(folder, scores) : null });
    if (options.accept === true) await writeFile(join(folder, ACCEPTED), writtenFigures(figuresOf(report(scores))));
  }
  await effects.write(options.json === true ? asJson(scored, unaided) : asText(scored, unaided, options));
  return EXIT.good;
}

function asText(scored: readonly ScoredFolder[], unaided: readonly DocumentScore[], options: ScoreOptions): string {
  const scores = scored.flatMap((one) => one.scores);
  const summary = report(scores);
  const misses = options.show === 'wrong' ? [...scores.flatMap(missLines), ''] : [];
  const without = report(unaided);
  const difference =
    unaided.length === 0 ? [] : ['', ...differenceTable(summary, without), '', differenceLine(summary, without)];
  const changes = scored.flatMap((one) => changeLines(one, options.accept === true));
  return `${[...misses, ...scoreTable(summary), ...difference, ...changes].join('\n')}\n`;
}

/** What became better and worse since the accepted score. */
function changeLines({ folder, changes }: ScoredFolder, accepted: boolean): string[] {
  const file = join(folder, ACCEPTED);
  const lines = (changes ?? []).map(({ figure, was, is, kind }) => `  ${kind}: ${figure} ${was} -> ${is}`);
  const head = lines.length === 0 ? `no change since the score in ${file}` : `since the score in ${file}:`;
  return ['', ...(changes === null ? [] : [head, ...lines]), ...(accepted ? [`accepted: ${file}`] : [])];
}

function asJson(scored: readonly ScoredFolder[], unaided: readonly DocumentScore[]): string {
  const scores = scored.flatMap((one) => one.scores);
  const accepted = scored.map(({ folder, changes }) => ({ file: join(folder, ACCEPTED), changes }));
  const whole = {
    ...report(scores),
    accepted,
    without_office_knowledge: unaided.length === 0 ? null : report(unaided),
    documents: scores,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

async function changesOf(folder: string, scores: readonly DocumentScore[]): Promise<Change[] | null> {
  const file = join(folder, ACCEPTED);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : changesSince(readFigures(text, file), figuresOf(report(scores)));
}

async function chosen(folder: string, only: string | undefined): Promise<Gold[]> {
  const golds = (await readGold(folder)).filter(({ id }) => only === undefined || id.includes(only));
  if (golds.length === 0)
    throw new UsageError(`unexpected --only ${JSON.stringify(only)}, expected part of an id in ${folder}`);
  return golds;
}

/** Where each PDF or web page is. Throws UsageError for the first that is nowhere. */
async function filesOf(golds: readonly Gold[], folder: string, pdf: string | undefined): Promise<string[]> {
  const folders =
    pdf === undefined
      ? [join(folder, '..', 'pdf'), join(folder, '..', 'pages'), folder]
      : [folderTyped('--pdf', pdf, folder)];
  return Promise.all(golds.map(({ pdf: name }) => firstThere(folders.map((one) => join(one, name)))));
}

async function firstThere(paths: readonly string[]): Promise<string> {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  throw new UsageError(`unexpected missing file, expected ${paths.join(' or ')}`);
}

/** The office is told, as an office's own list page would. */
const jobsOf = (golds: readonly Gold[], files: readonly string[]): ReadJob[] =>
  golds.map(({ office_id, pdf }, place) => ({
    file: files[place] ?? '',
    source: { office: office_id, file_name: pdf },
    also: ['inspection'],
  }));

async function scoreAll(
  golds: readonly Gold[],
  jobs: readonly ReadJob[],
  options: ScoreOptions,
  effects: Effects,
): Promise<DocumentScore[]> {
  const scores: DocumentScore[] = [];
  const wanted = function* (): Generator<ReadJob> {
    for (const job of jobs) {
      if (effects.stopping.aborted) return;
      yield job;
    }
  };
  const reader = readerFor(options, effects);
  try {
    for await (const { record, inspection } of reader.readAll(wanted())) {
      scores.push(scoreDocument(golds[scores.length] as Gold, record, inspection ?? null));
    }
  } finally {
    await reader.close();
  }
  return scores;
}
