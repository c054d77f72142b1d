/** This release beside the last: what changed, and since when a decision is known. */
import { type Before, changesBetween, publishedAs } from '../export/changes.ts';
import type { ChangeRow, DecisionRecord } from '../model/record.ts';
import type { StoredListing } from '../store/listings.ts';
import type { Awaited, PublishedDecision } from '../store/releases.ts';
import { OF_A_STUB, papersToCome } from './papers.ts';
import { dayOf, type World } from './world.ts';

export interface ReleaseNews {
  /** All changes up to this release, from the records as they are published. */
  readonly changes: (records: readonly DecisionRecord[]) => readonly ChangeRow[];
  /** How many changes this release has; of the first, how many decisions. To be asked once its files are written. */
  readonly count: () => number;
  /** Keeps this release for the next to be compared with: once its files are in place. In one transaction of the caller. */
  readonly keep: () => void;
}

/** The first release has none before it, so that nothing changed in it. `listingOf` is what lists a decision, by its id. */
export function newsBetween(
  before: ReadonlyMap<string, PublishedDecision>,
  listingOf: ReadonlyMap<string, StoredListing>,
  world: World,
): ReleaseNews {
  const { releases, records: read } = world.catalogue;
  const isNewlyCollected = collectedSince(before, listingOf, releases.awaited());
  let [now, added]: [() => Iterable<Before>, readonly ChangeRow[]] = [() => [], []];
  let first = 0;
  const versionOf = ({ record_status, office_id, document }: DecisionRecord): string =>
    record_status === 'stub' ? '' : (read.versionOf(office_id, document.sha256) ?? '');
  const changes = (records: readonly DecisionRecord[]): readonly ChangeRow[] => {
    // Made anew for each use: the rows of a whole release are never held at once.
    now = () => records.values().map((record) => publishedAs(record, versionOf(record)));
    const release = dayOf(world).replaceAll('-', '.');
    first = before.size === 0 ? records.length : 0;
    added = before.size === 0 ? [] : changesBetween([...before.values()], now(), release, isNewlyCollected);
    return [...releases.changes(), ...added];
  };
  return { changes, count: () => first + added.length, keep: () => releases.keep(now(), added, awaitedIn(world)) };
}

/**
 * Tells of a decision that is new in this release whether it is no news of the office: its office was in no release before, its lists had not been had
 * whole, or its paper was listed and waited for its turn, or was not to be had for the moment.
 */
function collectedSince(
  before: ReadonlyMap<string, PublishedDecision>,
  listingOf: ReadonlyMap<string, StoredListing>,
  awaited: readonly Awaited[],
): (decision_id: string) => boolean {
  const offices = new Set(before.values().map(({ row }) => (JSON.parse(row) as DecisionRecord).office_id));
  const papers = new Set(awaited.map(({ office, address }) => `${office} ${address}`));
  return (decision_id) => {
    const listing = listingOf.get(decision_id);
    if (listing === undefined) return false;
    const { office, landing_page, documents } = listing;
    const addresses = ['', landing_page, ...documents.map(({ address }) => address)];
    return !offices.has(office) || addresses.some((address) => papers.has(`${office} ${address}`));
  };
}

/** What this release waits for. */
const awaitedIn = ({ catalogue }: World): Awaited[] =>
  catalogue.listings.offices().flatMap((office) => {
    const whole = catalogue.looks.last(office) !== null;
    const papers = papersToCome(office, catalogue, (reason) => !OF_A_STUB.has(reason));
    return [...(whole ? [] : ['']), ...papers].map((address) => ({ office, address }));
  });

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
