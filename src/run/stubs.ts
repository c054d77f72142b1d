/** Which listings are decisions without a paper, and their records: one for each decision that no other record tells of. */
import { nameOf } from '../discover/merge.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import { stubRecord } from '../validate/stub.ts';
import { isOddLook, withoutBlanks } from './blanked-stubs.ts';
import type { LastRelease } from './last-release.ts';
import { isAbsent } from './papers.ts';
import { listingIssues, listingName, sharedIssue } from './source-issues.ts';
import { pinStubs } from './stub-pages.ts';
import { type Told, type ToldInFull, withoutTold } from './told-stubs.ts';
import type { World } from './world.ts';

export type StubOf = Told;

export interface Beside {
  readonly last: LastRelease;
  /** By office and key, listings that link to the paper of another decision: how that is listed. */
  readonly shared: ReadonlyMap<string, StoredListing>;
}

/** The records of an office's decisions without a paper, in the order of its pages. */
export async function stubsOf(
  office: string,
  full: readonly ToldInFull[],
  { last, shared }: Beside,
  world: World,
): Promise<StubOf[]> {
  const { catalogue } = world;
  const known = catalogue.stubs.of(office);
  // What is missed and never was without a paper may be the same decision as listed before.
  const isShared = (listing: StoredListing): boolean =>
    shared.has(listingName(listing)) && (listing.misses === 0 || known.has(listing.key));
  const listings = catalogue.listings.of(office).filter((listing) => isShared(listing) || isStub(listing, world));
  if (listings.length === 0) return [];
  await pinStubs(office, listings, world);
  const pinned = catalogue.stubs.of(office);
  const stubs = listings.flatMap((listing): StubOf[] => {
    const pin = pinned.get(listing.key);
    if (pin === undefined) return [];
    const { reference, title, date, first_seen_date, misses } = listing;
    const key = nameOf(listing);
    const { sha256, media_type, bytes, address, retrieved_date, quotes } = pin;
    const page = { id: sha256.slice(0, 16), sha256, media_type, bytes, address, retrieved_date };
    const said = { reference, title, date };
    const owner = shared.get(listingName(listing));
    const issues = [
      ...(owner === undefined ? [] : [sharedIssue(listing, owner)]),
      ...listingIssues(listing, catalogue),
    ];
    const context = { office, key, listing: said, quotes, page, first_seen_date, isGone: misses >= GONE_AFTER };
    return [{ listing, record: stubRecord(context, issues) }];
  });
  const papers = full.map(({ listing }) => listing);
  return withoutTold(withoutBlanks(stubs, papers, { last, isOdd: isOddLook(office, catalogue) }), full, last);
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
