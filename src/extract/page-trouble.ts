/** Trouble with single pages as issues: one for each kind, which names all of its pages. A scan of ten pages is one oddity, not ten. */
import type { Issue, Severity } from '../model/issue.ts';
import type { ReadPage } from './pdf/read-page.ts';

export interface PageTrouble {
  readonly code: string;
  readonly severity: Severity;
  readonly page: number;
  /** What was met: `a picture in place of text`. */
  readonly met: string;
  readonly expected: string;
  /** Letters left out, where that can be counted. */
  readonly letters?: number;
}

/** What is odd about a page that was read. */
export function troubleOf(page: number, { redacted, senseless, cut, picture, sheet }: ReadPage): PageTrouble[] {
  const trouble: PageTrouble[] = [];
  const add = (code: string, met: string, expected: string, letters?: number): void => {
    const counted = letters === undefined ? {} : { letters };
    trouble.push({ code, severity: 'warning', page, met, expected, ...counted });
  };
  if (redacted > 0) add('TEXT_REDACTED', 'text under a black box', 'none', redacted);
  if (senseless > 0) add('TEXT_UNREADABLE', 'letters that spell nothing', 'text', senseless);
  else if (picture) {
    const what = sheet.images > 0 ? 'a picture' : 'drawn shapes';
    add('IMAGE_ONLY_PAGE', `${what} in place of text`, 'text');
  }
  if (cut) add('PAGE_TOO_DENSE', 'number of words', 'fewer: the rest is left out');
  return trouble;
}

/** A page that could not be read, and why. */
export const damageOf = (page: number, reason: string): PageTrouble => ({
  code: 'PAGE_DAMAGED',
  severity: 'error',
  page,
  met: 'damage',
  expected: `a page: ${reason}`,
});

/** Equal trouble of several pages made one issue, in the order of the first page that has it. */
export function issuesOfPages(trouble: readonly PageTrouble[]): Issue[] {
  const kinds = Map.groupBy(trouble, ({ code, met, expected }) => JSON.stringify([code, met, expected]));
  return [...kinds.values()].flatMap((same): Issue[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { code, severity, met, expected } = first;
    const pages = pagesInWords(same.map(({ page }) => page));
    const letters = same.reduce((sum, one) => sum + (one.letters ?? 0), 0);
    const left = first.letters === undefined ? '' : `: ${letters} letters left out`;
    return [{ code, severity, message: `unexpected ${met} on ${pages}, expected ${expected}${left}`, observed: pages }];
  });
}

/** `page 1`, `pages 1 and 2`, `pages 1 to 3, 5 and 8`; the numbers ascend. */
export function pagesInWords(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  const parts = runs.flatMap(([from, to]) => {
    if (from === to) return [`${from}`];
    return to === from + 1 ? [`${from}`, `${to}`] : [`${from} to ${to}`];
  });
  const end = parts.length > 1 ? ` and ${parts.at(-1)}` : '';
  return `${pages.length > 1 ? 'pages' : 'page'} ${parts.slice(0, parts.length > 1 ? -1 : 1).join(', ')}${end}`;
}
