/**
 * What a look at an office's lists met that people should hear of at once: a page that could not be read is a failure of the run (`error`), what is
 * merely odd a suspicion (`warning`). The issues are discovery's and the look's; here is said how grave each is, and what can be done.
 */
import type { Issue } from '../model/issue.ts';
import type { Catalogue } from '../store/catalogue.ts';

export interface ListTrouble {
  readonly office: string;
  readonly code: string;
  /** error: something that is listed may be unknown to the run, which ends with 3. warning: it was all read, and is suspicious. */
  readonly severity: 'error' | 'warning';
  /** The page, or where there is none the office. */
  readonly page: string;
  /** What was seen there. */
  readonly seen: string;
  /** What can be done. */
  readonly advice: string;
}

const LOOK = (office: string): string =>
  `look at it in a browser; where the list has moved or looks otherwise: opcc sources new ${office} ADDRESS`;

interface Kind {
  readonly seen: string;
  readonly advice: (office: string) => string;
}

/** Codes that are told at once; the others are about single decisions. */
const KINDS: Readonly<Record<string, Kind>> = {
  DISCOVER_PAGE_MISSING: { seen: 'the page is gone', advice: LOOK },
  DISCOVER_PAGE_UNREAD: { seen: 'the page could not be read', advice: () => 'the same command asks again' },
  DISCOVER_PAGE_EMPTY: { seen: 'the page lists nothing', advice: LOOK },
  DISCOVER_NOTHING_FOUND: { seen: 'no decision was found', advice: LOOK },
  DISCOVER_CUT_SHORT: { seen: 'the list has no end, and its rest was left', advice: LOOK },
  DISCOVER_ANSWER_STRANGE: { seen: 'it answers something else than was asked', advice: LOOK },
  DISCOVER_TOO_FEW: { seen: 'fewer decisions than there must be', advice: LOOK },
  DISCOVER_FALL: { seen: 'a fifth fewer decisions than before', advice: LOOK },
  DISCOVER_LAYOUT_CHANGED: { seen: 'a fact that rows had is missing from most', advice: LOOK },
  DISCOVER_WINDOW_FULL: { seen: 'so many decisions on a day that the list may be cut off there', advice: LOOK },
};

/** The first words of the messages of a page that was not had, which the trouble says in its own. */
const BEFORE_REASON = /^unexpected answer, expected a page of the office: /;

/** The graver first, otherwise in the order in which they were met. */
export function listTroubles(office: string, issues: readonly Issue[]): ListTrouble[] {
  const troubles = issues.flatMap(({ code, severity, message, observed = '' }): ListTrouble[] => {
    const kind = KINDS[code];
    if (kind === undefined || severity === 'info') return [];
    const reason = BEFORE_REASON.test(message)
      ? message.replace(BEFORE_REASON, '').replace(` from ${observed}`, '')
      : '';
    const seen = reason === '' ? kind.seen : `${kind.seen} (${reason})`;
    return [{ office, code, severity, page: observed || office, seen, advice: kind.advice(office) }];
  });
  return troubles.sort((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
}

/** All troubles of an office in one line: the first of them, what to do about it, and how many more there are. Null for none. */
export function troubleLine([first, ...more]: readonly ListTrouble[]): string | null {
  if (first === undefined) return null;
  const { office, page, seen, advice, severity } = first;
  const where = page === office ? office : `${office}: ${page}`;
  const others = more.length === 0 ? '' : `, and ${more.length} more (issues.csv)`;
  return `${severity === 'error' ? 'NOT READ' : 'suspicious'}  ${where}: ${seen}${others} - ${advice}`;
}

/**
 * The issues of a look, a page that lists nothing taken for lost where it listed something before, there or where it leads to now. The page of a year
 * that has no decisions yet is merely odd. To be asked before the look is kept.
 */
export function weighed(office: string, issues: readonly Issue[], { listings, pages }: Catalogue): Issue[] {
  const isOdd = ({ code, severity }: Issue): boolean => code === 'DISCOVER_PAGE_EMPTY' && severity !== 'error';
  if (!issues.some(isOdd)) return [...issues];
  const before = new Set(listings.of(office).map(({ list_page }) => list_page));
  const leading = pages.addresses(office).filter((address) => before.has(address));
  const lost = new Set([...before, ...leading.map((address) => pages.find(office, address)?.found_at)]);
  return issues.map((issue) =>
    isOdd(issue) && lost.has(issue.observed) ? { ...issue, severity: 'error' as const } : issue,
  );
}
