/** `opcc status`: what a folder holds, office by office, and every host's part of the ledger. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../fetch/archive.ts';
import { UsageError } from '../model/usage-error.ts';
import { heldOf } from '../run/held.ts';
import { type ListTrouble, listTroubles, troubleLine } from '../run/list-troubles.ts';
import { standingPages } from '../run/lost-pages.ts';
import { listed } from '../run/numbering.ts';
import { lostFiles } from '../run/originals.ts';
import { FAILED_FOR, failedPapers, type Papers, papersOf, type StandingPaper, standingPapers } from '../run/papers.ts';
import { type Known, type Suspicions, silenceWords, suspicionsOf } from '../run/suspicions.ts';
import type { World } from '../run/world.ts';
import { CATALOGUE_FILE, type Catalogue, openCatalogue } from '../store/catalogue.ts';
import type { HostSummary } from '../store/ledger.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { folderTyped } from './folder-option.ts';
import { readableMoment, readableTime } from './readable-time.ts';
import { requestsJson, writeRequests } from './status-requests.ts';

export interface StatusOptions {
  /** Folder of a run. Default `output`. */
  readonly output?: string;
  readonly json?: boolean;
  /** The ledger, a row a request, in the place of what is printed: a file to write it into; with `json` it is printed, and a file may be left out. */
  readonly requests?: string | true;
}

interface OfficeStatus extends Papers {
  readonly office: string;
  readonly published: number;
  /** What the last look at its lists met. */
  readonly lists: readonly ListTrouble[];
  /** Addresses of papers whose originals are no longer in the archive as they were had. */
  readonly lostFiles: readonly string[];
  /** Papers that failed look after look. */
  readonly standingPapers: readonly StandingPaper[];
}

/** Looks only, also while a run is at work. Throws UsageError for a folder in which nothing was run. */
export async function statusCommand(options: StatusOptions, effects: Effects): Promise<ExitCode> {
  const folder = folderTyped('--output', options.output, 'output');
  if (!existsSync(join(folder, CATALOGUE_FILE))) {
    throw new UsageError(`unexpected folder ${folder} without ${CATALOGUE_FILE}, expected one that opcc run wrote`);
  }
  const catalogue = openCatalogue(folder, { readOnly: true });
  try {
    if (options.requests !== undefined) {
      await tellRequests(options.requests, options.json === true, catalogue, effects);
      return EXIT.good;
    }
    const archive = openArchive(join(folder, 'archive'));
    const offices = catalogue.listings.offices().map((office) => officeStatus(office, { catalogue, archive }));
    const known = catalogue.releases.last().map(({ row }) => JSON.parse(row) as Known);
    const suspicions = suspicionsOf(known, catalogue);
    const hosts = catalogue.ledger.summary();
    const last = catalogue.runs.last();
    const text =
      options.json === true
        ? JSON.stringify(
            { kind: catalogue.runs.kind(), runs: catalogue.runs.count(), last, offices, suspicions, hosts },
            null,
            1,
          )
        : [
            lastRun(catalogue),
            '',
            ...officeTable(offices),
            ...offices.flatMap(({ lists }) => troubleLine(lists) ?? []),
            ...offices.flatMap(({ office, lostFiles: lost }) => lost.map((address) => `LOST  ${office}: ${address}`)),
            ...offices.flatMap(standingLines),
            ...suspicions.flatMap(suspicionLines),
            '',
            ...hosts.flatMap((host) => hostLines(host, effects)),
          ].join('\n');
    await effects.write(`${text}\n`);
  } finally {
    catalogue.close();
  }
  return EXIT.good;
}

async function tellRequests(
  file: string | true,
  isJson: boolean,
  { ledger }: Catalogue,
  effects: Effects,
): Promise<void> {
  if (file === true && !isJson)
    throw new UsageError('unexpected --requests without a file, expected one that ends in .csv, or --json');
  if (file !== true) {
    await writeRequests(file, ledger);
    effects.say(`Every request: ${file}`, { event: 'requests', file });
  }
  if (isJson) for (const piece of requestsJson(ledger)) await effects.write(piece);
}

function officeStatus(office: string, { catalogue, archive }: Pick<World, 'catalogue' | 'archive'>): OfficeStatus {
  const records = heldOf(office, catalogue).map(({ file }) => catalogue.records.find(office, file.sha256));
  return {
    office,
    ...papersOf(office, catalogue),
    published: records.filter((record) => record !== null && record.published !== null).length,
    lists: listTroubles(office, catalogue.listings.issues(office), standingPages(office, catalogue), false),
    lostFiles: lostFiles(office, { catalogue, archive }),
    standingPapers: standingPapers(office, failedPapers(office, catalogue), catalogue),
  };
}

function lastRun({ runs }: Catalogue): string {
  const last = runs.last();
  if (last === null) return 'No run yet.';
  const kind = runs.kind() === 'replica' ? 'Bundled, fictional replicas' : 'Live offices';
  const end =
    last.ended === null
      ? 'was cut off, or is at work: the next goes on from there'
      : `ended ${readableMoment(last.ended)} with ${last.outcome}`;
  return `${kind}. Run ${last.run} of ${runs.count()} began ${readableMoment(last.started)} and ${end}.`;
}

/** In the words of the run's own report. */
const COLUMNS = {
  office: 'office',
  found: 'found',
  without_paper: 'without a paper',
  fetched: 'fetched',
  failed: 'failed',
  standing: 'standing',
  waiting: 'waiting',
  gone: 'gone',
  published: 'published',
} as const satisfies Partial<Record<keyof OfficeStatus, string>>;

function officeTable(offices: readonly OfficeStatus[]): string[] {
  const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const cells = [
    names.map((name) => COLUMNS[name]),
    ...offices.map((office) => names.map((name) => String(office[name]))),
  ];
  const widths = names.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

function standingLines({ office, standingPapers: papers }: OfficeStatus): string[] {
  return papers.map(
    ({ address, reason, looks, since }) =>
      `standing  ${office}: ${address}: ${FAILED_FOR[reason] ?? reason}, ${looks} looks in a row, since ${since}`,
  );
}

/** As of the last look. */
function suspicionLines({ office, silence, gaps }: Suspicions): string[] {
  const quiet = silence === null ? [] : [`suspicious  ${office}: ${silenceWords(silence)}`];
  const missing = gaps.map(({ series, first, last, withheld, without_paper, not_yet, unexplained }) => {
    const all = { withheld, 'listed without a paper': without_paper, 'not yet': not_yet, unexplained };
    const kinds = Object.entries(all).filter(([, numbers]) => numbers.length > 0);
    return `${office} ${series}, ${first} to ${last}: ${kinds.map(([kind, numbers]) => `${kind} ${listed(numbers)}`).join('; ')}`;
  });
  return [...quiet, ...missing];
}

function hostLines(
  { host, requests, refused, bytes, waited, outcomes, ...parked }: HostSummary,
  { now }: Effects,
): string[] {
  const told = Object.entries(outcomes).map(([outcome, number]) => `${outcome} ${number}`);
  const line = `${host}: ${requests} requests, ${refused} not made, ${Math.ceil(bytes / 1024)} kB, ${readableTime(waited / 1000)} of waiting · ${told.join(' · ')}`;
  const isParked = parked.parked_until > now().getTime();
  return isParked
    ? [line, `  not asked before ${readableMoment(parked.parked_until)}: ${parked.parked_reason}`]
    : [line];
}
