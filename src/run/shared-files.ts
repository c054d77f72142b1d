/**
 * One file to which the lists link for several decisions: it is the paper of the one whose reference or title it prints, else of the first. The others have
 * no paper of their own.
 */
import { areTwo } from '../discover/two-decisions.ts';
import type { ListedDocument } from '../model/listing.ts';
import type { DecisionRecord } from '../model/record.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import { slugOf } from '../validate/identity.ts';

/** A listing and its link to the file. */
export interface Linked {
  readonly listing: StoredListing;
  readonly document: ListedDocument;
}

export interface Shared<T> {
  readonly owner: T;
  /** The owner, and what is the same decision under another listing. */
  readonly own: readonly T[];
  /** Other decisions. */
  readonly others: readonly T[];
}

/** `links` in the order of the pages; `recordOf` gives what was read of the file, null for nothing yet. */
export function sharedBetween<T extends Linked>(
  links: readonly [T, ...T[]],
  recordOf: () => DecisionRecord | null,
): Shared<T> {
  const [first] = links;
  const isShared = isPaper(first) && links.some((one) => isPaper(one) && areTwo(first.listing, one.listing));
  const owner = isShared ? ownerOf(links.filter(isPaper), recordOf()) : first;
  const isOther = (one: T): boolean => isShared && isPaper(one) && areTwo(owner.listing, one.listing);
  return { owner, own: links.filter((one) => !isOther(one)), others: links.filter(isOther) };
}

const isPaper = ({ document }: Linked): boolean => document.role === 'decision_record';

/**
 * Of decisions that are listed now, where there are any: the same file at another address under a corrected reference is no second decision. One that
 * this look missed counts where its link is another's.
 */
function ownerOf<T extends Linked>(links: readonly T[], record: DecisionRecord | null): T {
  const live = links.filter(({ listing }) => listing.misses === 0);
  const linked = new Set(live.map(({ document }) => document.address));
  const standing = links.filter(
    ({ listing, document }) => listing.misses === 0 || (listing.misses < GONE_AFTER && linked.has(document.address)),
  );
  const among = live.length === 0 ? links : standing;
  const printed = (of: (one: T) => boolean): T | undefined => among.find(of);
  return (
    printed(
      ({ listing }) => nameOf(listing.reference) !== '' && nameOf(listing.reference) === nameOf(record?.reference),
    ) ??
    printed(({ listing }) => nameOf(listing.title) !== '' && nameOf(listing.title) === nameOf(record?.title)) ??
    live[0] ??
    (links[0] as T)
  );
}

const nameOf = (text: string | null | undefined): string => slugOf(text ?? '');
