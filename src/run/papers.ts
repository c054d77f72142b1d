/**
 * What became of the papers of an office, counted in one way for the run's last words, `opcc status` and the README: found, fetched, failed, waiting.
 * Why each that failed did, is told in source-issues.ts.
 */
import type { ListedDocument, ListingState } from '../model/listing.ts';
import { type Absence, STANDS_AFTER } from '../store/absences.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { FileRow } from '../store/files.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import { isOddLook } from './blanked-stubs.ts';
import { heldOf } from './held.ts';
import { replacedIn } from './replaced.ts';

export interface Papers {
  /** Decisions that the office's lists name. */
  readonly found: number;
  /** Of these, decisions that are listed without a paper. */
  readonly without_paper: number;
  /** Papers that are held, each content once: files, and pages that are decisions. */
  readonly fetched: number;
  /** Of these, papers that the site no longer has or lists. */
  readonly gone: number;
  /** Papers that are listed and were asked for in vain, or must not be asked for. */
  readonly failed: number;
  /** Of these, papers that failed so at three looks in a row, and were told: a fact of the site, and no failure of this run. */
  readonly standing: number;
  /**
   * Papers that were not asked for yet: the run was told to stop, has a limit or a span of days, or the host is left alone. A decision whose own page was
   * not asked for yet is one of them.
   */
  readonly waiting: number;
  /** How many failed for which reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Reasons for which a paper is not had, in words for a count of them. */
export const FAILED_FOR: Readonly<Record<string, string>> = {
  missing: 'not there',
  no_paper: 'an error page or no document in its place',
  host: "outside the office's hosts",
  robots: 'closed by robots.txt',
  redirect: 'sent astray',
  address: 'on a private address',
  too_large: 'too large',
  timeout: 'too slow',
  status: 'answered with an error',
  network: 'without a connection',
};

/** Reasons for which a decision has no paper, as long as the site is as it is: what failed for the moment is none. */
export const OF_A_STUB: ReadonlySet<string> = new Set([
  'missing',
  'no_paper',
  'host',
  'robots',
  'redirect',
  'address',
  'too_large',
]);

/** Why a file is not held; null for one that is, and for one that was not asked for yet. */
export function reasonOf(file: FileRow | null): string | null {
  if (file === null || file.sha256 !== null) return null;
  return file.reason !== null && Object.hasOwn(FAILED_FOR, file.reason) ? file.reason : 'network';
}

/** Whether a paper that is listed is none for a reason that lasts: as it failed now, or as it did before an error of the moment, which says nothing. */
export function isAbsent(file: FileRow | null, { absences }: Pick<Catalogue, 'absences'>): boolean {
  if (file === null || file.sha256 !== null || file.reason === null) return false;
  return OF_A_STUB.has(file.reason) || absences.of(file.office, 'paper').has(file.address);
}

/** States of which nobody knows whether there is a paper. */
const UNKNOWN: ReadonlySet<ListingState> = new Set(['broken', 'unopened']);

const listedOf = (office: string, { listings }: Catalogue): StoredListing[] =>
  listings.of(office).filter(({ misses }) => misses < GONE_AFTER);

export function papersOf(office: string, catalogue: Catalogue): Papers {
  const listed = listedOf(office, catalogue);
  const replaced = replacedIn(listed, isOddLook(office, catalogue));
  const found = listed.filter(({ key }) => !replaced.has(key));
  const held = heldOf(office, catalogue);
  const { failed, waiting } = notHeld(listed, catalogue);
  const reasons = Map.groupBy(failed.values(), (reason) => reason);
  return {
    found: found.length,
    without_paper:
      found.filter(({ documents, state }) => documents.length === 0 && !UNKNOWN.has(state)).length +
      held.flatMap(({ others }) => others.filter(({ misses }) => misses === 0)).length,
    fetched: held.length,
    gone: held.filter(({ isGone }) => isGone).length,
    failed: failed.size,
    standing: standingPapers(office, failed, catalogue).length,
    waiting: waiting.size,
    reasons: Object.fromEntries([...reasons].map(([reason, all]) => [reason, all.length])),
  };
}

/** Addresses of papers that are listed and not held: why those that failed did, and those that wait. */
function notHeld(
  listed: readonly StoredListing[],
  catalogue: Catalogue,
): { failed: Map<string, string>; waiting: Set<string> } {
  const failed = new Map<string, string>();
  const waiting = new Set<string>();
  for (const listing of listed) {
    // Its own page is not there, so that nobody knows of its papers.
    if (listing.state === 'broken' && listing.documents.length === 0) failed.set(listing.landing_page, 'missing');
    if (listing.state === 'unopened') waiting.add(listing.landing_page);
    for (const document of listing.documents) {
      const state = stateOf(listing, document, catalogue);
      if (state === 'waiting') waiting.add(document.address);
      else if (state !== 'held') failed.set(document.address, state);
    }
  }
  return { failed, waiting };
}

/** By address, why the papers of an office failed that its pages list. */
export const failedPapers = (office: string, catalogue: Catalogue): Map<string, string> =>
  notHeld(listedOf(office, catalogue), catalogue).failed;

export interface StandingPaper extends Pick<Absence, 'address' | 'looks' | 'since'> {
  readonly reason: string;
}

/** Of the papers that failed, those that did so look after look. What fails now for a reason of the moment is none of them. */
export function standingPapers(
  office: string,
  failed: ReadonlyMap<string, string>,
  { absences }: Catalogue,
): StandingPaper[] {
  return [...absences.of(office, 'paper').values()].flatMap(({ address, looks, since }): StandingPaper[] => {
    const reason = failed.get(address);
    const isStanding = reason !== undefined && OF_A_STUB.has(reason) && looks >= STANDS_AFTER;
    return isStanding ? [{ address, reason, looks, since }] : [];
  });
}

/**
 * Addresses of the papers of an office that are listed and wait, of pages of decisions that do, and of papers that were asked for in vain for a
 * reason that `isPassing`.
 */
export const papersToCome = (
  office: string,
  catalogue: Catalogue,
  isPassing: (reason: string) => boolean,
): string[] => {
  const { failed, waiting } = notHeld(listedOf(office, catalogue), catalogue);
  return [...waiting, ...[...failed].flatMap(([address, reason]) => (isPassing(reason) ? [address] : []))];
};

/** held, waiting, or the reason why not. */
function stateOf({ office, state }: StoredListing, { address, page }: ListedDocument, catalogue: Catalogue): string {
  const file = catalogue.files.find(office, address);
  if (file !== null && file.sha256 !== null) return 'held';
  const reason = reasonOf(file);
  if (reason !== null) return reason;
  // A page that is the decision is had by discovery.
  const asked = page === undefined ? null : (catalogue.pages.find(office, address)?.state ?? null);
  if (asked === 'missing' || (page !== undefined && state === 'broken')) return 'missing';
  return asked === 'failed' ? 'network' : 'waiting';
}

/** The papers of several offices together. */
export function together(all: readonly Papers[]): Papers {
  const reasons: Record<string, number> = {};
  for (const papers of all)
    for (const [reason, number] of Object.entries(papers.reasons)) reasons[reason] = (reasons[reason] ?? 0) + number;
  const sum = (of: (papers: Papers) => number): number => all.reduce((before, papers) => before + of(papers), 0);
  return {
    found: sum(({ found }) => found),
    without_paper: sum(({ without_paper }) => without_paper),
    fetched: sum(({ fetched }) => fetched),
    gone: sum(({ gone }) => gone),
    failed: sum(({ failed }) => failed),
    standing: sum(({ standing }) => standing),
    waiting: sum(({ waiting }) => waiting),
    reasons,
  };
}
