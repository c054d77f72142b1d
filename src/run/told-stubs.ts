/**
 * Decisions without a paper of which another record tells: their paper has come, or the list has other words for them. What is listed stays a row of its
 * own unless its reference, its title and its day are those of a paper; what is listed no longer is told of by what came in its place, one by one.
 */
import { nameOf } from '../discover/merge.ts';
import { daysOf } from '../model/calendar.ts';
import { foldedName } from '../model/folded-name.ts';
import type { DecisionRecord } from '../model/record.ts';
import type { StoredListing } from '../store/listings.ts';
import { stubId } from '../validate/stub.ts';
import type { LastRelease } from './last-release.ts';

export interface Told {
  readonly record: DecisionRecord;
  readonly listing: StoredListing;
  /** How it is listed now, where that leaves out a fact that was listed before. */
  readonly now?: StoredListing;
}

/** A decision with a paper; where that is one of several in a file, its list calls the file, and not the decision. */
export interface ToldInFull extends Told {
  readonly isOfLog: boolean;
}

/** Days within which a reference does not begin again. */
const A_YEAR = 366;
/** Days by which the day of a title without a reference may be corrected: the next of that title comes later. */
const A_FORTNIGHT = 14;

/** Days between the two; null where one has no day. */
function daysApart(one: string | null, other: string | null): number | null {
  const [first, second] = [one, other].map((date) => (date === null ? null : daysOf(date)));
  return !first || !second ? null : Math.abs(first.earliest - second.earliest);
}

/** True as well where a list leaves out the name of one. */
const isNamedAlike = (one: string | null, other: string | null): boolean =>
  foldedName(one) === '' || foldedName(other) === '' || foldedName(one) === foldedName(other);

const isOfDay = (one: string | null, other: string | null): boolean => (daysApart(one, other) ?? 0) === 0;

/** The stubs of an office that no other record tells of. */
export function withoutTold<T extends Told>(stubs: readonly T[], full: readonly ToldInFull[], last: LastRelease): T[] {
  const papers = Map.groupBy(full, keyOf);
  const live = stubs.filter(
    ({ record, listing }) => listing.misses === 0 && !(papers.get(record.decision_id) ?? []).some(isPaperOf(listing)),
  );
  const missed = stubs.filter(({ listing }) => listing.misses > 0);
  const told = missed.length === 0 ? new Set<Told>() : toldOf(missed, [...full, ...live], last);
  const stays = new Set<Told>([...live, ...missed.filter((one) => !told.has(one))]);
  return stubs.filter((one) => stays.has(one));
}

/** Under the reference of its list where the paper prints none. */
const keyOf = ({ record, listing, isOfLog }: ToldInFull): string =>
  record.reference === null && listing.reference !== null && !isOfLog
    ? stubId(listing.office, listing.reference, nameOf(listing))
    : record.decision_id;

/** Of papers of its reference, those that are what the list names. */
const isPaperOf =
  ({ title, date }: StoredListing) =>
  ({ record, listing, isOfLog }: ToldInFull): boolean => {
    if (isOfLog) return (daysApart(record.decision_date, date) ?? 0) <= A_YEAR;
    const isTitled = isNamedAlike(listing.title, title) || (record.title !== null && isNamedAlike(record.title, title));
    return isTitled && (isOfDay(listing.date, date) || isOfDay(record.decision_date, date));
  };

/** Of stubs that are no longer listed, those that what is published beside them tells of. */
function toldOf(missed: readonly Told[], others: readonly Told[], last: LastRelease): Set<Told> {
  const byTitle = Map.groupBy(others, ({ listing }) => foldedName(listing.title));
  const told = new Set(
    missed.filter((one) =>
      (byTitle.get(foldedName(one.listing.title)) ?? []).some((other) => isCalledSo(one, other, last)),
    ),
  );
  const byKey = Map.groupBy(others, ({ record }) => record.decision_id);
  const left = Map.groupBy(
    missed.filter((one) => !told.has(one)),
    ({ record }) => record.decision_id,
  );
  for (const [key, all] of left) for (const one of replacedOf(all, byKey.get(key) ?? [], last)) told.add(one);
  return told;
}

/** Of two that have one title: of one day too, and not under two references, unless the one came when the other went. */
function isCalledSo(one: Told, other: Told, last: LastRelease): boolean {
  const { title, date } = one.listing;
  if (foldedName(title) === '' || (date !== null && other.listing.date !== date)) return false;
  const [reference, now] = [one.record.reference, other.record.reference];
  return reference === null || now === null || reference === now || !wasThere(other, last) || !wasThere(one, last);
}

/**
 * Of one key, what is missed beside what is there: what was not in the last release took the place of one each, of the nearest day first; a
 * missed one that was not in it was told of then.
 */
function replacedOf(missed: readonly Told[], others: readonly Told[], last: LastRelease): Told[] {
  const fresh = new Set(others.filter((one) => !wasThere(one, last)));
  const pairs = missed.flatMap((one) =>
    others.flatMap((other) => (mayReplace(other, one) ? [{ one, other, rank: rankOf(other, one) }] : [])),
  );
  const told = new Set(pairs.flatMap(({ one }) => (wasThere(one, last) ? [] : [one])));
  for (const { one, other } of pairs.toSorted((first, second) => first.rank - second.rank)) {
    if (told.has(one) || !fresh.has(other)) continue;
    told.add(one);
    fresh.delete(other);
  }
  return [...told];
}

const rankOf = (other: Told, one: Told): number =>
  (daysApart(dayOf(other), one.listing.date) ?? A_YEAR) +
  (foldedName(other.listing.title) === foldedName(one.listing.title) ? 0 : 2 * A_YEAR);

const dayOf = ({ record, listing }: Told): string | null => record.decision_date ?? listing.date;

const mayReplace = (other: Told, { record, listing }: Told): boolean =>
  (daysApart(dayOf(other), listing.date) ?? 0) <= (record.reference === null ? A_FORTNIGHT : A_YEAR);

/** In the last release, a stub under its very name. */
export function wasThere({ record }: Told, last: LastRelease): boolean {
  const { office_id, document_id, source_url, record_status, title, decision_date } = record;
  if (record_status !== 'stub')
    return last.ofDocument(office_id, document_id).length > 0 || last.ofAddress(office_id, source_url).length > 0;
  return [...last.ofBase(record.decision_id)].some(
    (row) => row.record_status === 'stub' && row.title === title && row.decision_date === decision_date,
  );
}
