/**
 * List pages on which a look found nothing, emptied or no longer there, and what that says of the papers that stood there: nothing at first, and
 * that they are no longer listed once it is how things are. A whole list of which nothing was read says nothing however often: it has moved, or
 * looks otherwise, and that is ours to mend.
 */
import { hostAndPath } from '../discover/address.ts';
import type { Discovery, LookedPage } from '../discover/discover.ts';
import { emptyPage } from '../discover/read-lists.ts';
import type { Issue } from '../model/issue.ts';
import type { NamedOffice, Pagination, Source } from '../model/office.ts';
import { type Absence, looksWith, STANDS_AFTER } from '../store/absences.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { pagesWith } from './listing-pages.ts';

export interface LostPages {
  /** The look's issues, each as grave as it is. error: what was listed there is not read. warning: it never listed anything. */
  readonly issues: readonly Issue[];
  /** Of the lost pages of lists of which something was read, as asked for and as found. */
  readonly addresses: readonly string[];
  /** True where it is not known what became of what stood on this page. */
  readonly isDoubted: (list_page: string) => boolean;
}

/** A look beside what is known of the looks before. */
interface Beside {
  readonly office: NamedOffice;
  readonly found: Pick<Discovery, 'pages' | 'issues' | 'isComplete' | 'listings'>;
  /** Addresses of pages that listed something before. */
  readonly before: ReadonlySet<string>;
  /** Those on which something stood at the last look that this one found nowhere. */
  readonly missing: ReadonlySet<string>;
  /** Addresses of pages that discovery found empty or missing, and that it is troubled about. */
  readonly told: ReadonlySet<string>;
  /** Looks in a row at which the page listed nothing, this one among them; 0 where it lists something. */
  readonly looks: (page: LookedPage) => number;
}

const OF_A_PAGE: ReadonlySet<string> = new Set(['DISCOVER_PAGE_EMPTY', 'DISCOVER_PAGE_MISSING']);

/** To be asked before the look is kept. `fresh_since` is the look's moment; null where nobody looked, and the last look stays. */
export function lostPages(
  office: NamedOffice,
  found: Beside['found'],
  { listings, pages, absences }: Pick<Catalogue, 'listings' | 'pages' | 'absences'>,
  fresh_since: number | null,
): LostPages {
  const listed = new Set(listings.of(office.id).map(({ list_page }) => list_page));
  const leading = pages.addresses(office.id).filter((address) => listed.has(address));
  const before = new Set([...listed, ...leading.flatMap((address) => pages.find(office.id, address)?.found_at ?? [])]);
  const known = absences.of(office.id, 'list');
  const told = new Set(found.issues.filter(({ code }) => OF_A_PAGE.has(code)).map(({ observed = '' }) => observed));
  const here = new Set(found.listings.map(({ key }) => key));
  const missing = pagesWith(office.id, { listings, pages }, ({ key }) => !here.has(key));
  const isLost = (page: LookedPage): boolean => {
    const stood = isNumbered(office, page) ? missing : before;
    return !page.lists && namesOf(page).some((name) => told.has(name) || stood.has(name));
  };
  const looks = (page: LookedPage): number => (isLost(page) ? inARow(known.get(page.address), fresh_since) : 0);
  const beside: Beside = { office, found, before, missing, told, looks };
  const issues = [...found.issues.map((issue) => weighed(issue, before)), ...untold(beside)];
  const addresses = found.pages.filter((page) => isLost(page) && !isDead(page.source, found)).flatMap(namesOf);
  return { issues, addresses, isDoubted: doubts(beside) };
}

/**
 * Pages by number: the one after the last is asked for too, and a list that grows shorter, or has more on a page, has fewer of them. They are lost
 * where something stood there that is found nowhere, until that is gone.
 */
function isNumbered({ sources }: NamedOffice, { source, address }: Pick<LookedPage, 'source' | 'address'>): boolean {
  const { pagination } = pagedSource(sources[source]);
  return pagination?.by === 'number' && address !== sources[source]?.start;
}

const pagedSource = (source: Source | undefined): { readonly pagination?: Pagination | undefined } =>
  source?.family === 'archive' || source?.family === 'search' ? source : {};

const namesOf = ({ address, found_at }: LookedPage): string[] => (found_at === null ? [address] : [address, found_at]);

const inARow = (known: Absence | undefined, fresh_since: number | null): number =>
  fresh_since === null ? Math.max(known?.looks ?? 1, 1) : looksWith(known, fresh_since);

/** Nothing was read of the whole list. */
const isDead = (source: number, { pages }: Beside['found']): boolean =>
  !pages.some((page) => page.source === source && page.lists);

/**
 * The sources that are dead, and that listed something before or that discovery is troubled about: an index leads on to what it lists. Where another
 * source reads the same page with other questions, what was listed there was its own.
 */
function deadSources({ found, before, told }: Beside): Set<number> {
  const sources = [...new Set(found.pages.map(({ source }) => source))];
  const dead = new Set(sources.filter((source) => isDead(source, found)));
  if (dead.size === 0) return dead;
  const living = new Set(found.pages.filter(({ source }) => !dead.has(source)).flatMap((page) => pathsOf(page)));
  const listed = new Set([...before].map(hostAndPath).filter((path) => !living.has(path)));
  const isKnown = (page: LookedPage): boolean =>
    namesOf(page).some((name) => told.has(name)) || pathsOf(page).some((path) => listed.has(path));
  return new Set(found.pages.filter((page) => dead.has(page.source) && isKnown(page)).map(({ source }) => source));
}

const pathsOf = (page: LookedPage): string[] => namesOf(page).map(hostAndPath);

/**
 * A page is lost at first: what stood there may be there all the same, and what is on no page that was had may have stood behind it. Lists whose
 * rows move from page to page, as new ones push the old ones on, are doubted whole; on the page of a year they stay, but for the newest, which move
 * from the first page to that of their year.
 */
function doubts(beside: Beside): LostPages['isDoubted'] {
  const { office, found, looks } = beside;
  const newly = found.pages.filter((page) => looks(page) === 1).map(({ source }) => source);
  const doubted = new Set([...newly, ...deadSources(beside)]);
  if (doubted.size === 0) return () => false;
  const isSure = ({ address, source, lists }: LookedPage): boolean => {
    const { family, start } = office.sources[source] ?? {};
    return lists && (!doubted.has(source) || (family === 'period' && address !== start));
  };
  const sure = new Set(found.pages.filter(isSure).flatMap(namesOf));
  return (list_page) => !sure.has(list_page);
}

/** The page of a year that has no decisions yet is merely odd; one that listed some before is not read. */
const weighed = (issue: Issue, before: ReadonlySet<string>): Issue =>
  OF_A_PAGE.has(issue.code) && before.has(issue.observed ?? '') ? { ...issue, severity: 'error' } : issue;

/** Lost pages that are so look after look: told as they are, and no failure of this run. */
export const standingPages = (office: string, { absences }: Pick<Catalogue, 'absences'>): Set<string> =>
  new Set(
    [...absences.of(office, 'list').values()].flatMap(({ address, looks }) => (looks >= STANDS_AFTER ? [address] : [])),
  );

/** Pages that may be empty or missing, as those of months and by number are, and listed something before; lists of such pages of which nothing was read. */
function untold(beside: Beside): Issue[] {
  const { office, found, before, missing, told, looks } = beside;
  if (!found.isComplete || found.listings.length === 0) return [];
  const isTold = (page: LookedPage): boolean => namesOf(page).some((name) => told.has(name));
  const emptied = found.pages.filter((page) => {
    const { family, start } = office.sources[page.source] ?? {};
    const isOfPeriod = family === 'period' && page.address !== start;
    if (isDead(page.source, found) || looks(page) === 0 || isTold(page)) return false;
    const stood = isNumbered(office, page) ? missing : isOfPeriod ? before : new Set<string>();
    return namesOf(page).some((name) => stood.has(name));
  });
  const dead = [...deadSources(beside)].filter(
    (place) => !found.pages.some((one) => one.source === place && isTold(one)),
  );
  return [
    ...emptied.map(({ address, found_at }) => (found_at === null ? missingPage(address) : emptyPage(found_at))),
    ...dead.flatMap((place) => {
      const { start } = office.sources[place] ?? {};
      return start === undefined ? [] : [emptyPage(start)];
    }),
  ];
}

const missingPage = (observed: string): Issue => ({
  code: 'DISCOVER_PAGE_MISSING',
  severity: 'error',
  message: 'unexpected answer, expected a page of the office: not there, and it listed decisions before',
  observed,
});
