/** The last words of a run: what came of it, where it lies, what to type next. */
import type { RunReport } from '../pipeline.ts';
import { lostWords } from '../run/originals.ts';
import { FAILED_FOR, type Papers, together } from '../run/papers.ts';
import { silenceWords } from '../run/suspicions.ts';
import { STANDS_AFTER } from '../store/absences.ts';
import { shortOf } from './run-exit.ts';

export interface Setting {
  readonly output: string;
  readonly isReplica: boolean;
  /** Tables are there, of this run or one before. */
  readonly hasTables: boolean;
  /** How the program was called, for what to type next. */
  readonly program: string;
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

const WITHOUT: Readonly<Record<string, string>> = {
  on_page: 'on the list page alone',
  withdrawn: 'withdrawn',
  withheld: 'withheld',
  unlinked: 'without a link',
};

/** The closing block, a line each. */
export function closingBlock(report: RunReport, setting: Setting): string[] {
  const { release, offices } = report;
  const papers = together(offices.map((office) => office.papers));
  if (release === null) return interrupted(papers, setting);
  const { decisions, stubs, tables } = release;
  const parked = offices.filter((office) => office.parked !== null).map(({ office }) => office);
  const unread = offices.filter((office) => office.hasFailed && office.parked === null);
  const lost = offices.filter(({ lostFiles }) => lostFiles.length > 0);
  const isShort = shortOf(report, setting.isReplica).some(({ isBuiltIn }) => !isBuiltIn);
  const names = tables.files.map(({ path }) => path);
  return [
    '',
    newsOf(release, unread.length + parked.length + lost.length > 0 && isShort),
    `  papers     ${papersWords(papers)}`,
    `  decisions  ${figures(release)}`,
    ...withoutLine(release.without),
    ...(parked.length > 0 ? [`  left alone, as the host asked or its robots.txt says: ${parked.join(', ')}`] : []),
    ...unread.map(({ office, trouble }) => `  not read   ${office}${trouble === null ? '' : `, ${trouble}`}`),
    ...lost.map(({ office, lostFiles }) => `  lost       ${office}, ${lostWords(lostFiles)}`),
    ...builtIn(report, setting),
    ...silenceLines(report),
    `  tables     ${setting.output}/${names[0] ?? ''} and ${names.length - 1} more, with ${count(decisions, 'decision')}${stubs === 0 ? '' : ` and ${count(stubs, 'stub')} of those without a paper`}`,
    `  originals  ${setting.output}/archive, every request in ${setting.output}/catalogue.sqlite`,
    ...nextLines(release, papers, setting),
  ];
}

type Release = NonNullable<RunReport['release']>;

function newsOf({ new: added, changed, changes, decisions, stubs }: Release, hasFailed: boolean): string {
  const isSame = added + changed + changes === 0;
  if (hasFailed && decisions + stubs === 0) return 'Nothing could be read: the tables are empty.';
  if (hasFailed && isSame) return 'Not everything could be read: the tables hold what they held before.';
  return isSame ? 'Nothing new: the tables hold what they held before.' : 'Done.';
}

/** `fetched 57 · failed 8 (7 not there, 1 too slow) · waiting 0`. */
function papersWords({ fetched, failed, standing, waiting, reasons }: Papers): string {
  const why = Object.entries(reasons).map(([reason, number]) => `${number} ${FAILED_FOR[reason] ?? reason}`);
  const standingWords = standing === 0 ? '' : `; ${standing} of them so at ${STANDS_AFTER} looks or more in a row`;
  const whyWords = failed === 0 ? '' : ` (${why.join(', ')}${standingWords})`;
  return `fetched ${fetched} · failed ${failed}${whyWords} · waiting ${waiting}`;
}

const unreadableIn = ({ unreadable }: Release): number =>
  Object.values(unreadable).reduce((sum, number) => sum + number, 0);

function figures(release: Release): string {
  const { new: added, changed, unchanged, gone, needsReview, pictures } = release;
  const scans = pictures === 0 ? '' : ` · pictures of pages, not read ${pictures}`;
  return `new ${added} · changed ${changed} · unchanged ${unchanged} · gone ${gone} · unreadable ${unreadableIn(release)} · needs review ${needsReview}${scans}`;
}

function withoutLine(without: Readonly<Record<string, number>>): string[] {
  const parts = Object.entries(WITHOUT).flatMap(([state, words]) => {
    const number = without[state] ?? 0;
    return number === 0 ? [] : [`${number} ${words}`];
  });
  return parts.length === 0 ? [] : [`  listed without a paper: ${parts.join(', ')} (issues.csv says which)`];
}

/** What of all that is short is a fault of the replicas, as they are meant to have. */
function builtIn(report: RunReport, { isReplica }: Setting): string[] {
  const known = shortOf(report, isReplica).filter(({ isBuiltIn }) => isBuiltIn);
  if (known.length === 0) return [];
  const papers = known.reduce((sum, each) => sum + each.papers, 0);
  const lists = known.reduce((sum, each) => sum + each.lists, 0);
  const what = [count(papers, 'paper'), ...(lists === 0 ? [] : [count(lists, 'list page')])].join(' and ');
  return [`  ${what} that could not be had: such faults are built into the replicas, as real sites have them`];
}

function silenceLines({ offices, release }: RunReport): string[] {
  const asked = new Set(offices.map(({ office }) => office));
  const silences = (release?.silences ?? []).filter(({ office }) => asked.has(office));
  return silences.flatMap(({ office, silence }) =>
    silence === null ? [] : [`  suspicious ${office}, ${silenceWords(silence)}`],
  );
}

function nextLines(release: Release, { failed }: Papers, { output, isReplica, program }: Setting): string[] {
  if (isReplica) {
    return [
      `  next       open ${output}/decisions.csv, or read a live office into a folder of its own:`,
      `             ${program} run nottinghamshire --output ${output}/live`,
    ];
  }
  if (failed > 0)
    return [`  next       the same command asks again for what failed; ${output}/issues.csv says which and why`];
  if (release.needsReview + unreadableIn(release) > 0)
    return [`  next       open ${output}/issues.csv: it says what to look at, and where`];
  return [`  next       open ${output}/decisions.csv`];
}

const interrupted = (papers: Papers, { output, hasTables }: Setting): string[] => [
  '',
  `Stopped. What was done is kept, ${hasTables ? 'the tables are those of the run before' : 'there are no tables yet'}.`,
  `  papers     ${papersWords(papers)}, as far as the lists were read`,
  `  next       the same command goes on from here (${output}/catalogue.sqlite knows what was done)`,
];
