/**
 * Papers that their office put at another address with other bytes: a web site that takes a file anew gives it a new address, and the list leads
 * there. The paper of before is an edition of the same decision, and no decision of its own. Papers that were listed side by side once are
 * decisions of their own, whichever of them a later look misses: one reference and one day may be printed on two.
 *
 *   D1 of 3 May at /1.pdf, no longer listed, beside D1 of 3 May at /1-new.pdf    one decision, its older paper a document
 *   D1 of 3 May, no longer listed, beside D1 of 9 June of the year after         two: the numbers began again
 *   both listed                                                                  two
 *   both in the last release, one no longer listed                               two
 *   one no longer listed, two new ones that are named alike                      three: whose place was taken is not known
 *   of two one is long missed, and a new one comes                               three: it would have come when the other went
 */
import { compare } from '../export/order.ts';
import type { DecisionRecord } from '../model/record.ts';
import type { Held } from './held.ts';

interface Published {
  readonly held: Pick<Held, 'misses'> & { readonly listing: Pick<Held['listing'], 'first_seen_date'> };
  /** Under its key without letters that tell further records apart. */
  readonly record: Pick<
    DecisionRecord,
    'decision_id' | 'document_id' | 'reference' | 'decision_date' | 'title' | 'source_url'
  >;
}

export interface Moved<T> {
  /** What stands as decisions of their own. */
  readonly standing: readonly T[];
  /** By what stood there before, what took its place. */
  readonly successors: ReadonlyMap<T, T>;
}

/** What is known of releases before. */
export interface Past<T> {
  /** True for a paper that was published, or listed and waited for, at the last release. */
  wasThere(one: T): boolean;
  /** Contents, by document_id, that took its place at an address and are not published yet. */
  followersOf(one: T): ReadonlySet<string>;
  /** The key that it was published under at the last release. */
  keyOf(one: T): string | null;
  /** The key that it was published under before another paper was. */
  keyBefore(one: T): string | null;
}

/** Told by office, printed reference and day of the decision, of papers that the last whole look missed. The order of the decisions does not matter. */
export function movedOf<T extends Published>(decisions: readonly T[], past: Past<T>): Moved<T> {
  const groups = Map.groupBy(decisions, ({ record: { decision_id, reference, decision_date } }) =>
    reference === null || decision_date === null ? null : `${decision_id} ${decision_date}`,
  );
  groups.delete(null);
  const successors = new Map([...groups.values()].flatMap((group) => [...successorsIn(group, past)]));
  return { standing: decisions.filter((one) => !successors.has(one)), successors };
}

function successorsIn<T extends Published>(group: readonly T[], past: Past<T>): Map<T, T> {
  const wasThere = (one: T): boolean => past.wasThere(one);
  const listed = group.filter(({ held }) => held.misses === 0);
  const unlisted = group.filter(({ held }) => held.misses > 0);
  const [known, aside] = [unlisted.filter(wasThere), unlisted.filter((one) => !wasThere(one))];
  const isLone = group.filter(wasThere).length === 1;
  // The same file at another address, and other bytes there since: what is left at its first address is not listed.
  const replaced = new Map(
    known.flatMap((one): [T, T][] => {
      const followers = past.followersOf(one);
      const next = followers.size === 0 ? undefined : listed.find(({ record }) => followers.has(record.document_id));
      return next === undefined ? [] : [[one, next]];
    }),
  );
  const taken = new Set(replaced.values());
  const missed = known.filter((one) => !replaced.has(one));
  const fresh = listed.filter((one) => !taken.has(one) && !wasThere(one));
  const moved = new Map([...replaced, ...pairsOf(missed, fresh, ({ held }) => isLone || held.misses === 1)]);
  // No decision of the last release: an edition of one already, or overtaken before it was ever published.
  const others = [...listed, ...known].sort(byDay);
  const byKey = new Map(others.map((other) => [past.keyOf(other), other]));
  const editions = aside.flatMap((one): [T, T][] => {
    const key = past.keyBefore(one);
    const next = (key === null ? undefined : byKey.get(key)) ?? nextOf(one, others);
    return next === undefined ? [] : [[one, moved.get(next) ?? next]];
  });
  return new Map([...moved, ...editions]);
}

/** What is missed beside what is new: by one title; then what is left, where it is one beside one and went just now. */
function pairsOf<T extends Published>(
  missed: readonly T[],
  fresh: readonly T[],
  wentNow: (one: T) => boolean,
): Map<T, T> {
  const titled = [...Map.groupBy(missed, titleOf)].flatMap(([title, all]) =>
    pair(
      all,
      fresh.filter((one) => title !== '' && titleOf(one) === title),
    ),
  );
  const taken = new Set(titled.flat());
  const rest = pair(
    missed.filter((one) => !taken.has(one)),
    fresh.filter((one) => !taken.has(one)),
  );
  return new Map([...titled, ...rest.filter(([one]) => wentNow(one))]);
}

const pair = <T>([one, ...others]: readonly T[], [next, ...further]: readonly T[]): [T, T][] =>
  one === undefined || next === undefined || others.length + further.length > 0 ? [] : [[one, next]];

const titleOf = ({ record }: Published): string => (record.title ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

const dayOf = ({ held }: Published): string => held.listing.first_seen_date;

const byDay = (one: Published, other: Published): number =>
  compare(dayOf(one), dayOf(other)) ||
  compare(one.record.source_url, other.record.source_url) ||
  compare(one.record.document_id, other.record.document_id);

/** The first that came after it; where none is known to have, the first. `others` by day. */
const nextOf = <T extends Published>(one: T, others: readonly T[]): T | undefined =>
  others.find((other) => dayOf(other) > dayOf(one)) ?? others[0];
