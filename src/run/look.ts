/**
 * A look at an office's pages beside the look before: whether it found suspiciously little. A site that is half down, or has another layout, lists
 * less; that is no sign that decisions are gone.
 */
import { createHash } from 'node:crypto';
import type { Discovery } from '../discover/discover.ts';
import type { Issue } from '../model/issue.ts';
import type { Listing } from '../model/listing.ts';
import type { NamedOffice } from '../model/office.ts';
import { GONE_AFTER } from '../store/listings.ts';
import type { LookCounts, StoredLook } from '../store/looks.ts';

/** Fewer decisions than these say nothing by their number. */
const LEAST = 5;
/** A list that grows does not lose a fifth of what it held. */
const FALL = 0.8;
/** A fact that half of the decisions had, and that half as many have now, stands elsewhere in the layout. */
const COMMON = 0.5;
export interface Looked {
  /** What is kept of it, without its day; null where it was cut short or found nothing at all, so that it is compared with nothing. */
  readonly look: Omit<StoredLook, 'date'> | null;
  /** What it did not find counts as missed, but for what stood on pages that are in doubt (lost-pages.ts). */
  readonly isWhole: boolean;
}

/** `last` is the look before, or this one where it is taken up again. */
export function lookOf(
  office: NamedOffice,
  { listings, issues, isComplete }: Pick<Discovery, 'listings' | 'issues' | 'isComplete'>,
  last: StoredLook | null,
  fresh_since: number,
): Looked {
  const { id, reference } = office;
  // An office without a decision is none: the list has moved, and says nothing however often.
  if (!isComplete || listings.length === 0) return { look: null, isWhole: false };
  // It was judged when it was first had.
  if (last?.fresh_since === fresh_since) return { look: last, isWhole: last.short_looks !== 1 };
  const counts = countsOf(listings);
  const odd = last === null ? [] : [...fallen(office, last, issues), ...oddities(id, last, counts)];
  const isSame = last !== null && oddnessOf(odd) === oddnessOf(last.issues);
  const short_looks = odd.length === 0 ? 0 : isSame ? last.short_looks + 1 : 1;
  // The same so often in a row is how things are.
  const isAccepted = short_looks > GONE_AFTER;
  const kept = last === null || short_looks === 0 || isAccepted ? counts : last;
  const { found, dated, titled, referenced, linked } = kept;
  const told = isAccepted ? [] : odd;
  const rest = {
    short_looks: isAccepted ? 0 : short_looks,
    restarts: reference?.restarts ?? null,
    description: descriptionOf(office),
    issues: told,
  };
  return {
    look: { office: id, fresh_since, found, dated, titled, referenced, linked, ...rest },
    isWhole: short_looks !== 1,
  };
}

/** Fewer than the office's floor where there were enough before. */
const fallen = ({ expect }: NamedOffice, last: LookCounts, issues: readonly Issue[]): Issue[] =>
  last.found < (expect?.floor ?? 0) ? [] : issues.filter(({ code }) => code === 'DISCOVER_TOO_FEW');

/** What is odd, without how much. */
const oddnessOf = (issues: readonly Issue[]): string =>
  JSON.stringify(issues.map(({ code, observed }) => [code, observed]));

/** True where the look that this run begins with was had whole by a run that was cut off since: nothing is to be looked at again. */
export const isHad = (office: NamedOffice, last: StoredLook | null, fresh_since: number): boolean =>
  last !== null && last.fresh_since === fresh_since && last.description === descriptionOf(office);

function descriptionOf(office: NamedOffice): string {
  const written = JSON.stringify(office, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
  return createHash('sha256').update(written).digest('hex').slice(0, 16);
}

export const countsOf = (listings: readonly Listing[]): LookCounts => ({
  found: listings.length,
  dated: listings.filter(({ date }) => date !== null).length,
  titled: listings.filter(({ title }) => title !== null).length,
  referenced: listings.filter(({ reference }) => reference !== null).length,
  linked: listings.filter(({ documents }) => documents.length > 0).length,
});

const FACTS = { dated: 'a date', titled: 'a title', referenced: 'a reference', linked: 'a link to a paper' } as const;

/** What is odd of a look, beside the one before. */
export function oddities(office: string, last: LookCounts, now: LookCounts): Issue[] {
  if (last.found < LEAST) return [];
  if (now.found < last.found * FALL) {
    const message = `unexpected office ${office} with ${now.found} decisions, expected about ${last.found} as before: pages are missing, or the layout of its list has changed`;
    return [{ code: 'DISCOVER_FALL', severity: 'warning', message, observed: office }];
  }
  return (['dated', 'titled', 'referenced', 'linked'] as const).flatMap((fact): Issue[] => {
    const [before, share] = [last[fact] / last.found, now[fact] / now.found];
    if (before < COMMON || share >= before / 2) return [];
    const message = `unexpected list of ${office} in which ${now[fact]} of ${now.found} decisions have ${FACTS[fact]}, expected more, as ${last[fact]} of ${last.found} had: its layout has changed`;
    return [{ code: 'DISCOVER_LAYOUT_CHANGED', severity: 'warning', message, observed: `${office}: ${fact}` }];
  });
}
