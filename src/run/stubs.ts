/** Which listings are decisions without a paper, and their records: one for each decision that no other record tells of. */
import { daysOf } from '../model/calendar.ts';
import type { DecisionRecord } from '../model/record.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import { stubRecord } from '../validate/stub.ts';
import type { Held } from './held.ts';
import { isAbsent } from './papers.ts';
import { listingIssues } from './source-issues.ts';
import { pinStubs } from './stub-pages.ts';
import type { World } from './world.ts';

/** A decision with a paper that is published. */
export interface FullRecord {
  readonly held: Held;
  readonly record: DecisionRecord;
}

export interface StubOf {
  readonly listing: StoredListing;
  readonly record: DecisionRecord;
}

/** The records of an office's decisions without a paper, in the order of its pages. */
export async function stubsOf(office: string, full: readonly FullRecord[], world: World): Promise<StubOf[]> {
  const { catalogue } = world;
  const listings = catalogue.listings.of(office).filter((listing) => isStub(listing, world));
  if (listings.length === 0) return [];
  await pinStubs(office, listings, world);
  const pinned = catalogue.stubs.of(office);
  const stubs = listings.flatMap((listing): StubOf[] => {
    const pin = pinned.get(listing.key);
    if (pin === undefined) return [];
    const { reference, title, date, key, first_seen_date, misses } = listing;
    const { sha256, media_type, bytes, address, retrieved_date, quotes } = pin;
    const page = { id: sha256.slice(0, 16), sha256, media_type, bytes, address, retrieved_date };
    const said = { reference, title, date };
    const context = { office, key, listing: said, quotes, page, first_seen_date, isGone: misses >= GONE_AFTER };
    return [{ listing, record: stubRecord(context, listingIssues(listing, catalogue)) }];
  });
  return withoutTold(stubs, full);
}

/**
 * Listed without a paper, or with one that the site does not give to anybody or not to us; what failed for the moment is none, nor one whose page was not
 * asked for yet.
 */
function isStub({ office, state, documents }: StoredListing, { catalogue }: World): boolean {
  if (state === 'unopened') return false;
  const paper = documents.find(({ role }) => role === 'decision_record') ?? documents[0];
  const file = paper === undefined ? null : catalogue.files.find(office, paper.address);
  if (file !== null && file.sha256 !== null) return false;
  return state !== 'published' || isAbsent(file, catalogue);
}

const folded = (title: string | null): string =>
  (title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Days within which a reference does not begin again. */
const A_YEAR = 366;

/** Undefined where one of them has no day. */
const areNear = (one: string | null, other: string | null): boolean | undefined => {
  const [first, second] = [one, other].map((date) => (date === null ? null : daysOf(date)));
  return !first || !second ? undefined : Math.abs(first.earliest - second.earliest) <= A_YEAR;
};

/** What the list calls both; a list may leave out the name of one. */
const areNamedAlike = (one: string | null, other: string | null): boolean =>
  folded(one) === '' || folded(other) === '' || folded(one) === folded(other);

/**
 * Without those that another record tells of: the same reference within a year, or under the same title where a day is missing, since numbers begin
 * again; or, for one that is no longer listed so, the same title and
 * date. The paper has come then, or the list has other words for it.
 */
function withoutTold(stubs: readonly StubOf[], full: readonly FullRecord[]): StubOf[] {
  const live = stubs.filter(({ listing }) => listing.misses === 0);
  const told = [
    ...full.map(({ record, held: { listing } }) => ({ record, listing })),
    ...live.map(({ record, listing }) => ({ record, listing })),
  ];
  const byId = Map.groupBy(told, ({ record }) => record.decision_id);
  const byTitle = Map.groupBy(told, ({ listing }) => folded(listing.title));
  const papers = new Set(full.map(({ record }) => record));
  return stubs.filter(({ record, listing }) => {
    const dateOf = (one: (typeof told)[number]): string | null => one.record.decision_date ?? one.listing.date;
    const same = (byId.get(record.decision_id) ?? []).filter(
      (one) => one.record !== record && (papers.has(one.record) || listing.misses > 0),
    );
    const isTold = (one: (typeof told)[number]): boolean =>
      areNear(dateOf(one), listing.date) ?? (listing.misses > 0 || areNamedAlike(one.listing.title, listing.title));
    if (same.some(isTold)) return false;
    if (listing.misses === 0 || folded(listing.title) === '') return true;
    const alike = byTitle.get(folded(listing.title)) ?? [];
    return !alike.some((one) => one.record !== record && (listing.date === null || one.listing.date === listing.date));
  });
}
