/**
 * What became of the papers of an office, counted in one way for the run's last words, `opcc status` and the README: found, fetched, failed, waiting.
 * Why each that failed did, is told in source-issues.ts.
 */
import type { ListedDocument, ListingState } from '../model/listing.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { FileRow } from '../store/files.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import { heldOf } from './held.ts';

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
  no_paper: 'an error page in its place',
  host: "outside the office's hosts",
  robots: 'closed by robots.txt',
  redirect: 'sent astray',
  address: 'on a private address',
  too_large: 'too large',
  timeout: 'too slow',
  status: 'answered with an error',
  network: 'without a connection',
};

/** Why a file is not held; null for one that is, and for one that was not asked for yet. */
export function reasonOf(file: FileRow | null): string | null {
  if (file === null || file.sha256 !== null) return null;
  return file.reason !== null && Object.hasOwn(FAILED_FOR, file.reason) ? file.reason : 'network';
}

/** States of which nobody knows whether there is a paper. */
const UNKNOWN: ReadonlySet<ListingState> = new Set(['broken', 'unopened']);

export function papersOf(office: string, catalogue: Catalogue): Papers {
  const listed = catalogue.listings.of(office).filter(({ misses }) => misses < GONE_AFTER);
  const held = heldOf(office, catalogue);
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
  const reasons = Map.groupBy(failed.values(), (reason) => reason);
  return {
    found: listed.length,
    without_paper: listed.filter(({ documents, state }) => documents.length === 0 && !UNKNOWN.has(state)).length,
    fetched: held.length,
    gone: held.filter(({ isGone }) => isGone).length,
    failed: failed.size,
    waiting: waiting.size,
    reasons: Object.fromEntries([...reasons].map(([reason, all]) => [reason, all.length])),
  };
}

/**
 * Addresses of the papers of an office that are listed and wait, of pages of decisions that do, and of papers that were asked for in vain for a
 * reason that `isPassing`.
 */
export const papersToCome = (office: string, catalogue: Catalogue, isPassing: (reason: string) => boolean): string[] =>
  catalogue.listings
    .of(office)
    .filter(({ misses }) => misses < GONE_AFTER)
    .flatMap((listing) => [
      ...(listing.state === 'unopened' ? [{ address: listing.landing_page }] : []),
      ...listing.documents.filter((document) => {
        const state = stateOf(listing, document, catalogue);
        return state === 'waiting' || (state !== 'held' && isPassing(state));
      }),
    ])
    .map(({ address }) => address);

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
    waiting: sum(({ waiting }) => waiting),
    reasons,
  };
}
