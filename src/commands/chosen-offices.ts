/** Which offices a run asks: those that are named, those of the user's own files, or all that are known; and which of them are not asked, and why. */
import { faultsOf } from '../discover/office-check.ts';
import { loadOffice, officeIds, readOfficeFile } from '../discover/offices.ts';
import { areaOf } from '../lexicon/office-names.ts';
import type { NamedOffice, OfficeStatus } from '../model/office.ts';
import { UsageError } from '../model/usage-error.ts';
import { replicaIds, replicaOf } from '../replica/replica-offices.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { unknownOffice } from './office-option.ts';
import { privateFaults } from './private-hosts.ts';

export interface LeftOut {
  readonly office: string;
  readonly reason: Exclude<OfficeStatus, 'active' | 'unverified'>;
  /** In words, with what can be done about it. */
  readonly message: string;
  /** The user named it. */
  readonly isNamed: boolean;
}

export interface Chosen {
  readonly offices: readonly NamedOffice[];
  readonly leftOut: readonly LeftOut[];
}

export interface Asker {
  readonly isStandIn?: boolean;
  readonly stopping?: AbortSignal;
}

interface ChoiceOptions {
  readonly replica?: boolean;
  readonly offline?: boolean;
  readonly officeFile?: readonly string[];
}

/**
 * Throws UsageError for an office that is none, and for an office file that cannot be read, is none or has a fault. With `isStandIn` its hosts may be
 * of this machine; `stopping` ends a file that is a program.
 */
export async function chosenOffices(
  ids: readonly string[],
  options: ChoiceOptions,
  { isStandIn = false, stopping }: Asker = {},
): Promise<Chosen> {
  const { replica = false, offline = false, officeFile = [] } = options;
  if (replica && officeFile.length > 0)
    throw new UsageError('unexpected --office-file with --replica, expected one of them: replicas have their own');
  const own = await Promise.all(officeFile.map((file) => readOfficeFile(file, { stopping })));
  for (const [at, office] of own.entries()) refuseFaulty(office, officeFile[at] ?? '', isStandIn);
  const known = replica ? replicaIds() : await officeIds();
  for (const id of ids) if (!known.includes(id)) throw unknown(id, known, replica);
  const isNamed = ids.length + own.length > 0;
  const others = (isNamed ? [...new Set(ids)] : known).filter((id) => !own.some((office) => office.id === id));
  const all = [...own, ...(await Promise.all(others.map(loadOffice)))].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );
  if (replica) return { offices: all.map(replicaOf), leftOut: [] };
  // What was fetched is there, whatever became of the site.
  const leftOut = offline ? [] : all.flatMap((office) => leftOutOf(office, isNamed));
  return { offices: all.filter(({ id }) => !leftOut.some(({ office }) => office === id)), leftOut };
}

/** By the same rules as `opcc sources check`, which has all of its faults. */
function refuseFaulty(office: NamedOffice, file: string, isStandIn: boolean): void {
  const [fault, ...more] = [...privateFaults(office, isStandIn), ...faultsOf(office)];
  if (fault === undefined) return;
  const others = more.length === 0 ? '' : ` (and ${more.length} more: opcc sources check --office-file ${file})`;
  throw new UsageError(`${file}: ${fault}${others}`);
}

function unknown(id: string, known: readonly string[], isReplica: boolean): UsageError {
  if (!isReplica) return unknownOffice(id, known);
  const reason = areaOf(id) === null ? '' : ', whose replica is not described yet';
  return new UsageError(`unexpected replica of an office ${JSON.stringify(id)}${reason}, expected ${known.join(', ')}`);
}

/** Why an office is not asked, and what to do, by status. */
const REASONS: Readonly<Record<LeftOut['reason'], (id: string) => readonly [why: string, then: string]>> = {
  blocked: (id) => [
    'its site refuses programs, or is said to',
    `With leave of the office: opcc sources show ${id} --json > ${id}.json, another status in it, opcc run --office-file ${id}.json`,
  ],
  superseded: () => ['the list that is known is that of a body or a site that is no more', ''],
  no_listing_known: (id) => ['no list of its decisions is known', `Who knows one: opcc sources new ${id} ADDRESS`],
};

function leftOutOf({ id, status, note }: NamedOffice, isNamed: boolean): LeftOut[] {
  if (status === 'active' || status === 'unverified') {
    return [];
  }
  const [why, then] = REASONS[status](id);
  return [{ office: id, reason: status, message: `${id} is not asked: ${why}. ${note} ${then}`.trimEnd(), isNamed }];
}

/** Each that was named in a line of its own, the others counted. True when any was named. */
export function tellLeftOut(leftOut: readonly LeftOut[], { say }: Effects): boolean {
  const named = leftOut.filter(({ isNamed }) => isNamed);
  for (const { office, reason, message } of named) say(message, { event: 'left_out', office, reason });
  if (leftOut.length > named.length) {
    const reasons = [...Map.groupBy(leftOut, ({ reason }) => reason)].map(([reason, all]) => `${all.length} ${reason}`);
    const offices = leftOut.map(({ office }) => office).join(', ');
    say(`Not asked: ${leftOut.length} offices, ${reasons.join(', ')} (opcc sources lists them).`, {
      event: 'left_out',
      offices,
    });
  }
  return named.length > 0;
}

/** The end of a run that has nobody to ask: 5 where sites refuse, 3 where there is nothing to ask for. */
export const exitWithout = (leftOut: readonly LeftOut[]): ExitCode =>
  leftOut.every(({ reason }) => reason === 'blocked') ? EXIT.policy : EXIT.partial;
