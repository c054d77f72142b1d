/** This release beside the last: what changed, and since when a decision is known. */
import { type Before, changesBetween, publishedAs } from '../export/changes.ts';
import type { ChangeRow, DecisionRecord } from '../model/record.ts';
import type { PublishedDecision } from '../store/releases.ts';
import { dayOf, type World } from './world.ts';

export interface ReleaseNews {
  /** All changes up to this release, from the records as they are published. */
  readonly changes: (records: readonly DecisionRecord[]) => readonly ChangeRow[];
  /** How many changes this release has; of the first, how many decisions. To be asked once its files are written. */
  readonly count: () => number;
  /** Keeps this release for the next to be compared with: once its files are in place. In one transaction of the caller. */
  readonly keep: () => void;
}

/** The first release has none before it, so that nothing changed in it. */
export function newsBetween(before: ReadonlyMap<string, PublishedDecision>, world: World): ReleaseNews {
  const { releases, records: read } = world.catalogue;
  let [now, added]: [() => Iterable<Before>, readonly ChangeRow[]] = [() => [], []];
  let first = 0;
  const versionOf = ({ record_status, office_id, document }: DecisionRecord): string =>
    record_status === 'stub' ? '' : (read.versionOf(office_id, document.sha256) ?? '');
  const changes = (records: readonly DecisionRecord[]): readonly ChangeRow[] => {
    // Made anew for each use: the rows of a whole release are never held at once.
    now = () => records.values().map((record) => publishedAs(record, versionOf(record)));
    const release = dayOf(world).replaceAll('-', '.');
    first = before.size === 0 ? records.length : 0;
    added = before.size === 0 ? [] : changesBetween([...before.values()], now(), release);
    return [...releases.changes(), ...added];
  };
  return { changes, count: () => first + added.length, keep: () => releases.keep(now(), added) };
}

type Dates = Pick<DecisionRecord, 'first_seen_date' | 'last_changed_date'>;

/**
 * The record with the days that hold: a decision is known since it was first published, with or without its paper; a stub changed on the day on
 * which its list last said something else.
 */
export function datedAs(record: DecisionRecord, before: PublishedDecision | undefined, world: World): DecisionRecord {
  const was = before === undefined ? null : (JSON.parse(before.row) as DecisionRecord);
  const known = was?.first_seen_date ?? null;
  const seen = record.first_seen_date;
  const first_seen_date = known !== null && (seen === null || known < seen) ? known : seen;
  if (record.record_status !== 'stub') return first_seen_date === seen ? record : { ...record, first_seen_date };
  const isSame = was !== null && before?.status === record.document.status && factsOf(was) === factsOf(record);
  const last_changed_date = isSame ? (was as Dates).last_changed_date : dayOf(world);
  return { ...record, first_seen_date, last_changed_date };
}

const factsOf = ({ record_status, reference, title, decision_date, document_id }: DecisionRecord): string =>
  JSON.stringify([record_status, reference, title, decision_date, document_id]);
