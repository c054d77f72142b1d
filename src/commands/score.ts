/** `opcc score GOLD_DIR`: how right the records of a folder of PDFs are, against hand-set answers. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { ReadJob } from '../reader.ts';
import { type Gold, readGold } from '../score/gold.ts';
import { type DocumentScore, report, scoreDocument } from '../score/score.ts';
import { missLines, scoreTable } from '../score/table.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type LimitOptions, readerFor } from './limits.ts';

export interface ScoreOptions extends LimitOptions {
  /** Folder of the PDFs; by default `../pdf` beside the gold, or the gold's own folder. */
  readonly pdf?: string;
  readonly json?: boolean;
  /** `wrong` lists every answer that is not right, before the table. */
  readonly show?: string;
  /** Only documents whose id holds this. */
  readonly only?: string;
}

export async function scoreCommand(folder: string, options: ScoreOptions, effects: Effects): Promise<ExitCode> {
  if (options.show !== undefined && options.show !== 'wrong') {
    throw new UsageError(`unexpected --show ${JSON.stringify(options.show)}, expected wrong`);
  }
  const golds = await chosen(folder, options.only);
  const files = await pdfsOf(golds, folder, options.pdf);
  const scores = await scoreAll(golds, files, options, effects);
  if (scores.length < golds.length) return EXIT.interrupted;
  const summary = report(scores);
  if (options.json === true) await effects.write(`${JSON.stringify({ ...summary, documents: scores }, null, 1)}\n`);
  else {
    const misses = options.show === 'wrong' ? [...scores.flatMap(missLines), ''] : [];
    await effects.write(`${[...misses, ...scoreTable(summary)].join('\n')}\n`);
  }
  return EXIT.good;
}

async function chosen(folder: string, only: string | undefined): Promise<Gold[]> {
  const golds = (await readGold(folder)).filter(({ id }) => only === undefined || id.includes(only));
  if (golds.length === 0)
    throw new UsageError(`unexpected --only ${JSON.stringify(only)}, expected part of an id in ${folder}`);
  return golds;
}

/** Where each PDF is. Throws UsageError for the first that is nowhere. */
async function pdfsOf(golds: readonly Gold[], folder: string, pdf: string | undefined): Promise<string[]> {
  const folders = pdf === undefined ? [join(folder, '..', 'pdf'), folder] : [pdf];
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
  throw new UsageError(`unexpected missing PDF, expected ${paths.join(' or ')}`);
}

/** The office is told, as an office's own list page would. */
async function scoreAll(
  golds: readonly Gold[],
  files: readonly string[],
  options: ScoreOptions,
  effects: Effects,
): Promise<DocumentScore[]> {
  const scores: DocumentScore[] = [];
  const jobs = function* (): Generator<ReadJob> {
    for (const [place, gold] of golds.entries()) {
      if (effects.stopping.aborted) return;
      yield { file: files[place] ?? '', source: { office: gold.office_id, file_name: gold.pdf }, also: ['grounding'] };
    }
  };
  const reader = readerFor(options, effects);
  try {
    for await (const { record, grounding } of reader.readAll(jobs())) {
      scores.push(scoreDocument(golds[scores.length] as Gold, record, grounding ?? null));
    }
  } finally {
    await reader.close();
  }
  return scores;
}
