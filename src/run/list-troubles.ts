/**
 * What a look at an office's lists met that people should hear of at once: a page that could not be read is a failure of the run (`error`), what is
 * merely odd a suspicion (`warning`). The issues are discovery's and the look's; here is said how grave each is, and what can be done.
 */
import type { Issue } from '../model/issue.ts';

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

const AGAIN = ' asks again';

interface Kind {
  /** In the trouble's own words; null where the message says it in numbers. */
  readonly seen: string | null;
  /** `isAsking`: the command that tells it is one that asks the offices. */
  readonly advice: (office: string, isAsking: boolean) => string;
  /** It follows from a page that was not read, where there is one, and is not told beside it. */
  readonly follows?: true;
}

/** Codes that are told at once; the others are about single decisions. */
const KINDS: Readonly<Record<string, Kind>> = {
  DISCOVER_PAGE_MISSING: { seen: 'the page is gone', advice: LOOK },
  DISCOVER_PAGE_UNREAD: {
    seen: 'the page could not be read',
    advice: (_, isAsking) => (isAsking ? 'the same command' : 'a run with a network') + AGAIN,
  },
  DISCOVER_PAGE_EMPTY: { seen: 'the page lists nothing', advice: LOOK },
  DISCOVER_CUT_SHORT: { seen: 'the list has no end, and its rest was left', advice: LOOK },
  DISCOVER_ANSWER_STRANGE: { seen: 'it answers something else than was asked', advice: LOOK },
  DISCOVER_WINDOW_FULL: { seen: 'so many decisions on a day that the list may be cut off there', advice: LOOK },
  DISCOVER_NOTHING_FOUND: { seen: 'no decision was found', advice: LOOK, follows: true },
  DISCOVER_TOO_FEW: { seen: null, advice: LOOK, follows: true },
  DISCOVER_FALL: { seen: null, advice: LOOK, follows: true },
  DISCOVER_LAYOUT_CHANGED: { seen: null, advice: LOOK, follows: true },
};

/** How the messages begin whose rest is what was seen: the reason why a page was not had, or numbers. */
const BEFORE_REASON = /^unexpected answer, expected a page of the office: /;
const BEFORE_NUMBERS = /^unexpected (?:office|list of) [a-z-]+ (?:with|in which) /;

const isStanding = ({ severity, observed = '' }: Issue, standing: ReadonlySet<string>): boolean =>
  severity === 'error' && standing.has(observed);

/**
 * The graver first, otherwise in the order in which they were met. Trouble with a page of `standing` is how things are: no failure. The advice is for
 * who gave the command: `isAsking` is false for one that asks nobody.
 */
export function listTroubles(
  office: string,
  all: readonly Issue[],
  standing: ReadonlySet<string>,
  isAsking: boolean,
): ListTrouble[] {
  const issues = all.map((issue) => (isStanding(issue, standing) ? { ...issue, severity: 'warning' as const } : issue));
  const known = issues.filter(({ code, severity }) => Object.hasOwn(KINDS, code) && severity !== 'info');
  const isUnread = known.some(({ code, severity }) => severity === 'error' && KINDS[code]?.follows !== true);
  const troubles = known
    .filter(({ code }) => !isUnread || KINDS[code]?.follows !== true)
    .map(({ code, severity, message, observed = '' }): ListTrouble => {
      const { seen, advice } = KINDS[code] as Kind;
      const reason = BEFORE_REASON.test(message)
        ? message.replace(BEFORE_REASON, '').replace(` from ${observed}`, '')
        : '';
      return {
        ...{ office, code, severity: severity === 'error' ? 'error' : 'warning' },
        page: URL.canParse(observed) && /^https?:/.test(observed) ? observed : office,
        seen: `${seen ?? message.replace(BEFORE_NUMBERS, '')}${reason === '' ? '' : ` (${reason})`}`,
        advice: advice(office, isAsking),
      };
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
