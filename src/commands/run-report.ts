/** The last words of a run: what came of it, where it lies, what to type next. */
import type { RunReport } from '../pipeline.ts';

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
  broken: 'with a broken link',
};

/** The closing block, a line each. */
export function closingBlock({ release, offices }: RunReport, setting: Setting): string[] {
  if (release === null) return interrupted(setting);
  const { decisions, stubs, tables } = release;
  const parked = offices.filter((office) => office.parked !== null).map(({ office }) => office);
  const unread = offices
    .filter((office) => office.hasFailed && office.parked === null)
    .map(({ office, trouble }) => (trouble === null ? office : `${office} (${trouble})`));
  const names = tables.files.map(({ path }) => path);
  return [
    '',
    newsOf(release, parked.length + unread.length > 0),
    `  ${figures(release)}`,
    ...withoutLine(release.without),
    ...(parked.length > 0 ? [`  left alone, as the host asked or its robots.txt says: ${parked.join(', ')}`] : []),
    ...(unread.length > 0 ? [`  could not be read: ${unread.join('; ')}`] : []),
    `  tables     ${setting.output}/${names[0] ?? ''} and ${names.length - 1} more, with ${count(decisions, 'decision')}${stubs === 0 ? '' : ` and ${count(stubs, 'stub')} of those without a paper`}`,
    `  originals  ${setting.output}/archive, every request in ${setting.output}/catalogue.sqlite`,
    ...nextLines(release, setting),
  ];
}

type Release = NonNullable<RunReport['release']>;

function newsOf({ new: added, changed, gone, decisions }: Release, hasFailed: boolean): string {
  if (hasFailed && decisions === 0) return 'Nothing could be read: the tables are empty.';
  if (hasFailed && added + changed + gone === 0)
    return 'Not everything could be read: the tables hold what they held before.';
  if (added + changed + gone === 0) return 'Nothing new: the tables hold what they held before.';
  return 'Done.';
}

function figures({ new: added, changed, unchanged, gone, failed, needsReview, pictures }: Release): string {
  const scans = pictures === 0 ? '' : ` · pictures of pages, not read ${pictures}`;
  return `new ${added} · changed ${changed} · unchanged ${unchanged} · gone ${gone} · failed ${failed} · needs review ${needsReview}${scans}`;
}

function withoutLine(without: Readonly<Record<string, number>>): string[] {
  const parts = Object.entries(WITHOUT).flatMap(([state, words]) => {
    const number = without[state] ?? 0;
    return number === 0 ? [] : [`${number} ${words}`];
  });
  return parts.length === 0 ? [] : [`  listed without a file: ${parts.join(', ')} (issues.csv says which)`];
}

function nextLines({ failed, needsReview }: Release, { output, isReplica, program }: Setting): string[] {
  if (isReplica) {
    return [
      `  next       open ${output}/decisions.csv, or read a live office into a folder of its own:`,
      `             ${program} run nottinghamshire --output ${output}/live`,
    ];
  }
  if (failed > 0) return ['  next       the same command asks again for what failed'];
  if (needsReview > 0) return [`  next       open ${output}/issues.csv: it says what to look at, and where`];
  return [`  next       open ${output}/decisions.csv`];
}

const interrupted = ({ output, hasTables }: Setting): string[] => [
  '',
  `Stopped. What was done is kept, ${hasTables ? 'the tables are those of the run before' : 'there are no tables yet'}.`,
  `  next       the same command goes on from here (${output}/catalogue.sqlite knows what was done)`,
];
