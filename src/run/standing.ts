/** What is published of all that is held: which papers are decisions, which are editions of another, which decisions have none, and their keys. */
import { createHash } from 'node:crypto';
import { resolvedOf } from '../export/duplicates.ts';
import type { DecisionRecord } from '../model/record.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { DocumentFile } from '../store/files.ts';
import type { PublishedDecision } from '../store/releases.ts';
import type { Held } from './held.ts';
import { type KeptContents, type KeyBook, keyBook } from './kept-key.ts';
import { type LastRelease, lastRelease } from './last-release.ts';
import { movedOf } from './moved.ts';
import { keptKeys, type Settling } from './settled-keys.ts';
import { apart, type HeldRecord } from './several.ts';
import { listingName } from './source-issues.ts';
import { type StubOf, stubsOf } from './stubs.ts';
import { dayOf, type World } from './world.ts';

export type News = 'new' | 'changed' | 'unchanged';

export interface Published {
  readonly held: Held;
  readonly record: DecisionRecord;
  readonly news: News;
}

/** All under the keys that they are published under. */
export interface Standing {
  readonly decisions: readonly Published[];
  /** Decisions listed without a paper. */
  readonly stubs: readonly StubOf[];
  /** Papers of before, beside the decisions that they are editions of. */
  readonly editions: readonly (readonly [Published, Published])[];
  readonly supporting: readonly Published[];
}

export async function standingOf(
  held: readonly Held[],
  before: readonly PublishedDecision[],
  world: World,
): Promise<Standing> {
  const { catalogue } = world;
  const { releases } = catalogue;
  const last = lastRelease(before, releases.awaited(), releases.changes());
  const contents = contentsOf(held, catalogue);
  const keys = keyBook(last, contents);
  const published = catalogue.transaction(() => held.flatMap((one) => publishedOf(one, keys, world)));
  const isDecision = ({ held: { document } }: Published): boolean => document.role === 'decision_record';
  const { standing, successors } = movedOf(published.filter(isDecision), {
    wasThere: ({ record, held: { listing, document } }) =>
      last.wasThere(record, { office: listing.office, address: document.address }),
    followersOf: ({ held: { file } }) =>
      new Set(contents.followersOf(file).filter((id) => last.ofDocument(file.office, id).length === 0)),
    keyOf: ({ record }) => last.keyOf(record),
    keyBefore: ({ record }) => last.keyBefore(record),
  });
  const stubs = await allStubs(standing, held, last, world);
  const final = finalRecords(standing, successors, stubs, last);
  const settled = new Map(standing.map((one) => [one, { ...one, record: final(one.record) }]));
  return {
    decisions: [...settled.values()],
    stubs: stubs.map((one) => ({ ...one, record: final(one.record) })),
    editions: [...successors].map(([one, next]) => [one, settled.get(next) ?? next] as const),
    supporting: published.filter((one) => !isDecision(one)),
  };
}

interface Contents extends KeptContents {
  /** All that took the place of a content, one after the other, by document_id. */
  readonly followersOf: (file: DocumentFile) => readonly string[];
}

function contentsOf(held: readonly Held[], { files }: Catalogue): Contents {
  const own = new Set(held.map(({ file }) => `${file.office} ${file.sha256.slice(0, 16)}`));
  const followersOf: Contents['followersOf'] = ({ office, superseded_by }) => {
    const next = superseded_by === null ? null : files.document(office, superseded_by);
    return next === null ? [] : [next.sha256.slice(0, 16), ...followersOf(next)];
  };
  const isHeld: Contents['isHeld'] = (office, id) => own.has(`${office} ${id}`);
  return { documents: (office) => files.documents(office), isHeld, followersOf };
}

/** Each record under the key that it is published under. */
function finalRecords(
  standing: readonly Published[],
  successors: ReadonlyMap<Published, Published>,
  stubs: readonly StubOf[],
  last: LastRelease,
): (record: DecisionRecord) => DecisionRecord {
  const followed = Map.groupBy(successors, ([, next]) => next);
  const settling: Settling[] = [
    ...standing.map((one) => {
      const { record, held } = one;
      const follows = (followed.get(one) ?? []).map(([earlier]) => earlier.record);
      return { record, title: held.listing.title, date: held.listing.date, follows };
    }),
    ...stubs.map(({ record }) => ({ record, title: record.title, date: record.decision_date, follows: [] })),
  ];
  const resolved = resolvedOf(
    settling.map(({ record }) => record),
    keptKeys(settling, last),
  );
  return (record) => resolved.get(record) ?? record;
}

async function allStubs(
  decisions: readonly Published[],
  held: readonly Held[],
  last: LastRelease,
  world: World,
): Promise<StubOf[]> {
  const shared = new Map(
    held.flatMap(({ listing, others }) => others.map((other) => [listingName(other), listing] as const)),
  );
  const byFile = Map.groupBy(decisions, ({ held }) => held);
  const full = decisions.map(({ record, held }) => {
    const isOfLog = held.document.log !== undefined || (byFile.get(held)?.length ?? 0) > 1;
    return { record, listing: held.listing, isOfLog };
  });
  const byOffice = Map.groupBy(full, ({ listing }) => listing.office);
  const stubs: StubOf[] = [];
  for (const office of world.catalogue.listings.offices())
    stubs.push(...(await stubsOf(office, byOffice.get(office) ?? [], { last, shared }, world)));
  return stubs;
}

/** The records of a document with their dates; none for one that was not read yet. */
function publishedOf(held: Held, keys: KeyBook, world: World): Published[] {
  const { catalogue } = world;
  const { office, sha256, retrieved_date } = held.file;
  const stored = catalogue.records.find(office, sha256);
  if (stored === null) return [];
  const isDecision = held.document.role === 'decision_record';
  const whole: HeldRecord = stored.record;
  // The rows of a log have keys of their own.
  const record = isDecision && whole.further === undefined ? keys.keep(whole, held.listing) : whole;
  const status = held.isGone ? ('gone' as const) : ('live' as const);
  const undated = { ...record, document: { ...record.document, status } };
  const content = createHash('sha256').update(JSON.stringify(undated)).digest('hex').slice(0, 16);
  const last_changed_date = catalogue.records.settle(office, sha256, content, dayOf(world));
  const dated = apart(undated).map((one) => ({
    ...one,
    first_seen_date: held.listing.first_seen_date,
    last_changed_date,
    document: { ...one.document, status, retrieved_date },
  }));
  const { published } = stored;
  const news = published === null ? 'new' : published === content ? 'unchanged' : 'changed';
  return dated.map((one) => ({ held, record: one, news }));
}
