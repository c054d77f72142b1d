/** How a run ends, as the README and `opcc run --help` say it. */
import { type ReplicaFaults, replicaFaults } from '../replica/replica-offices.ts';
import type { OfficeResult, RunReport } from '../run/world.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** What of an office could not be had or read. */
export interface Short {
  readonly office: string;
  /** Papers that failed, but for those that stand so. */
  readonly papers: number;
  /** Pages of lists that were not read. */
  readonly lists: number;
  /** Papers that are held and could not be read. */
  readonly unreadable: number;
  /** Originals that are lost. */
  readonly lost: number;
  /** All of it is built into the bundled replica, which shows such faults. */
  readonly isBuiltIn: boolean;
}

const NO_FAULTS: ReplicaFaults = { papers: 0, lists: 0 };

/** Of the offices that were asked, those that something is short of. */
export function shortOf({ offices, release }: RunReport, isReplica: boolean): Short[] {
  return offices.flatMap((result): Short[] => {
    const { office, papers, lists, lostFiles } = result;
    const unread = lists.filter(({ severity }) => severity === 'error').length;
    const unreadable = release?.unreadable[office] ?? 0;
    const lost = lostFiles.length;
    const failed = papers.failed - papers.standing;
    if (failed + unread + unreadable + lost === 0 && !result.hasFailed && result.parked === null) return [];
    const faults = isReplica ? replicaFaults(office) : NO_FAULTS;
    const isKnown = failed <= faults.papers && unread <= faults.lists && unreadable === 0;
    const isBuiltIn = isKnown && !isLost(result) && result.parked === null;
    return [{ office, papers: failed, lists: unread, unreadable, lost, isBuiltIn }];
  });
}

/** Something is wrong with it besides its lists: nothing was found, or originals are lost. */
const isLost = ({ hasFailed, lists, papers, lostFiles }: OfficeResult): boolean =>
  lostFiles.length > 0 || (hasFailed && (papers.found === 0 || !lists.some(({ severity }) => severity === 'error')));

/**
 * 130 when it was told to stop; 5 when every office was left alone and nothing was had; 3 when of any office that was asked a paper failed or could
 * not be read, a page of a list was not read, or a host was left alone; else 0. What waits, what is listed without a paper and what is merely
 * suspicious is no failure.
 */
export function exitOf(report: RunReport, isReplica: boolean, isStopped: boolean): ExitCode {
  const { offices, release } = report;
  if (release === null || isStopped) return EXIT.interrupted;
  if (offices.length > 0 && offices.every(({ parked, fetched }) => parked !== null && fetched === 0))
    return EXIT.policy;
  return shortOf(report, isReplica).every(({ isBuiltIn }) => isBuiltIn) ? EXIT.good : EXIT.partial;
}
