/** What the sites themselves are short of, as rows of the table of issues: from the catalogue's state, so that a run without news says the same. */
import type { Issue, Severity } from '../model/issue.ts';
import type { ListingState } from '../model/listing.ts';
import type { IssueRow } from '../model/record.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { GONE_AFTER, type StoredListing } from '../store/listings.ts';
import { issueRows } from '../validate/issue-row.ts';
import { isOddLook } from './blanked-stubs.ts';
import { reasonOf } from './papers.ts';
import { replacedIn } from './replaced.ts';

interface Kind {
  readonly code: string;
  readonly severity: Severity;
  /** Unexpected so, expected so. */
  readonly words: string;
}

/** Decisions without a file, by what the list says of them. */
const LISTED: Readonly<Partial<Record<ListingState, Kind>>> = {
  on_page: {
    code: 'DISCOVER_ON_PAGE',
    severity: 'info',
    words: 'unexpected decision among others on a list page, expected a file or a page of its own: not read',
  },
  withdrawn: {
    code: 'DISCOVER_WITHDRAWN',
    severity: 'info',
    words: 'unexpected decision withdrawn and without a file, expected a file',
  },
  withheld: {
    code: 'DISCOVER_WITHHELD',
    severity: 'info',
    words: 'unexpected decision withheld from publication, expected a file',
  },
  unlinked: {
    code: 'DISCOVER_UNLINKED',
    severity: 'warning',
    words: 'unexpected decision without a file or a word why, expected a file',
  },
  broken: {
    code: 'DISCOVER_BROKEN',
    severity: 'warning',
    words: "unexpected broken link to the decision's page, expected a page",
  },
};

/** Files that are not held, by reason. */
const NOT_HELD: Readonly<Record<string, Kind>> = {
  missing: { code: 'FETCH_MISSING', severity: 'warning', words: 'unexpected broken link, expected a file' },
  no_paper: {
    code: 'HTML_NO_PAPER',
    severity: 'warning',
    words:
      'unexpected answer that is no paper, as an error page is or half a file, expected the decision that is linked: not taken',
  },
  host: {
    code: 'FETCH_OUTSIDE',
    severity: 'warning',
    words: "unexpected link away from the office's hosts, expected one of them: not asked",
  },
  robots: {
    code: 'FETCH_ROBOTS',
    severity: 'warning',
    words: 'unexpected file closed to programs, expected one that may be asked for',
  },
  redirect: {
    code: 'FETCH_REDIRECT',
    severity: 'warning',
    words: "unexpected redirect, expected one within the office's hosts: not followed",
  },
  address: {
    code: 'FETCH_PRIVATE',
    severity: 'warning',
    words: 'unexpected private address, expected one for everyone: not asked',
  },
  too_large: { code: 'FETCH_TOO_LARGE', severity: 'error', words: 'unexpected size, expected less: not taken' },
  timeout: { code: 'FETCH_TIMEOUT', severity: 'error', words: 'unexpected slowness, expected an answer in time' },
  status: { code: 'FETCH_STATUS', severity: 'error', words: 'unexpected answer, expected a file' },
  network: { code: 'FETCH_NETWORK', severity: 'error', words: 'unexpected failure of the connection, expected a file' },
};

export interface SourceIssues {
  readonly rows: readonly IssueRow[];
  /** Decisions that are listed without a paper, by why. */
  readonly without: Readonly<Record<string, number>>;
}

/** `told` are the listings, as office and key, whose issues stand with a record of their own. */
export function sourceIssues(catalogue: Catalogue, told: ReadonlySet<string>): SourceIssues {
  const issues: Issue[] = [];
  const without: Record<string, number> = {};
  const count = (name: string): void => {
    without[name] = (without[name] ?? 0) + 1;
  };
  for (const office of catalogue.listings.offices()) {
    issues.push(...catalogue.listings.issues(office));
    const listings = catalogue.listings.of(office);
    const replaced = replacedIn(listings, isOddLook(office, catalogue));
    for (const listing of listings) {
      if (listing.misses >= GONE_AFTER || replaced.has(listing.key)) continue;
      if (!told.has(listingName(listing))) issues.push(...listingIssues(listing, catalogue));
      // A page that is not there counts among the papers that failed.
      if (LISTED[listing.state] !== undefined && listing.state !== 'broken') count(listing.state);
    }
  }
  return { rows: issueRows(issues, null, null), without };
}

export const listingName = ({ office, key }: Pick<StoredListing, 'office' | 'key'>): string => `${office} ${key}`;

/** Why a decision has no paper, or not all of them. */
export function listingIssues(listing: StoredListing, { files }: Catalogue): Issue[] {
  const kind = LISTED[listing.state];
  const own = kind === undefined ? [] : [issueOf(kind, listing, listing.landing_page)];
  const ofFiles = listing.documents.flatMap(({ address }) => {
    const file = files.find(listing.office, address);
    const reason = reasonOf(file);
    return reason === null ? [] : [issueOf(NOT_HELD[reason] as Kind, listing, address, file?.message)];
  });
  return [...own, ...ofFiles];
}

/** A decision whose link leads to the paper of another, as that is listed. */
export function sharedIssue(listing: StoredListing, { reference, title }: StoredListing): Issue {
  const address = listing.documents[0]?.address ?? listing.landing_page;
  const name = [reference, title].filter((text) => text !== null).join(' ');
  const words = `unexpected link to the same file as ${name}, expected the paper of this decision`;
  return issueOf({ code: 'DISCOVER_SHARED', severity: 'warning', words }, listing, address);
}

function issueOf(
  { code, severity, words }: Kind,
  listing: StoredListing,
  address: string,
  message?: string | null,
): Issue {
  const { office, reference, title } = listing;
  const named = [reference, title].filter((text) => text !== null).join(' ');
  const observed = `${office} ${named}: ${address}`;
  return { code, severity, message: message ? `${words} (${message})` : words, observed };
}
