/** Where a list is left before its end, and how that is said: a site that leads on for ever is bounded, and nothing is cut off in silence. */
import type { Issue } from '../model/issue.ts';

/** List pages of one source. No office has so many. */
export const MOST_PAGES = 2_000;

/** Decisions of one source, where each has a page that is asked for. No office has published so many. */
export const MOST_DECISIONS = 10_000;

/** Pages in a row that could not be had, after which the rest of a source is not asked for in this run. */
export const MOST_UNHAD = 3;

/** Pages in a row, each led to by the one before, that list nothing new: such a list leads round in a circle. */
export const MOST_REPEATING = 3;

export const goesRound = (observed: string): Issue => ({
  code: 'DISCOVER_CUT_SHORT',
  severity: 'error',
  message: `unexpected ${MOST_REPEATING} list pages in a row without a new decision, expected the list's end: it leads round in a circle, and is left there`,
  observed,
});

export const tooMany = (what: 'pages' | 'decisions', most: number, observed: string): Issue => ({
  code: 'DISCOVER_CUT_SHORT',
  severity: 'error',
  message: `unexpected list of more than ${most} ${what}, expected its end: the rest is left`,
  observed,
});

export const gaveUp = (observed: string): Issue => ({
  code: 'DISCOVER_CUT_SHORT',
  severity: 'error',
  message: `unexpected ${MOST_UNHAD} pages in a row that could not be had, expected pages of a list: the rest is left`,
  observed,
});

/** What answered is no answer to what was asked. */
export const strangeAnswer = (message: string, observed: string): Issue => ({
  code: 'DISCOVER_ANSWER_STRANGE',
  severity: 'error',
  message,
  observed,
});
