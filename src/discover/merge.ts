/** Rows become listings: one for each decision, however often and under whatever addresses the pages list it. */
import { createHash } from 'node:crypto';
import { WITHHELD_WORDS } from '../lexicon/withheld.ts';
import type { ListedDocument, ListedRole, Listing, ListingState } from '../model/listing.ts';
import type { LogRule } from '../model/log-rule.ts';
import type { PageRule } from '../model/page-rule.ts';
import type { Link } from './page.ts';
import { areTwo } from './two-decisions.ts';

/** All that the pages say of one row: the row itself and the decision's own page, where there is one. */
export interface ReadRow {
  readonly reference: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly files: readonly Link[];
  readonly words: string;
  readonly list_page: string;
  /** The decision's own page. */
  readonly detail_page: string | null;
  /** The address that the page itself says to be its own, `rel=canonical`, on the office's hosts; null or absent for none. */
  readonly canonical?: string | null;
  /** How that page is read where it is the decision's record; null where a file is. */
  readonly page: PageRule | null;
  /** The address at which this row links to its page, where that page goes by another. */
  readonly also?: string;
  /** How the file is read where it is a log of many decisions. */
  readonly log?: LogRule;
  readonly isBroken: boolean;
  /** Its own page is not known yet, so that only the list speaks of it. */
  readonly isUnopened?: boolean;
  /** The list page holds the decision's own words. */
  readonly isOnPage?: boolean;
  /** Words by which this site says that a paper is withheld. */
  readonly restricted?: RegExp | undefined;
}

/** What a file is to the decision, by the words of its link; the first file of a decision is the decision. */
const ROLES: readonly { readonly role: ListedRole; readonly words: RegExp }[] = [
  { role: 'appendix', words: /\b(?:appendix|appendices|annex|schedule)\b/i },
  { role: 'supporting_report', words: /\b(?:supporting|background|report|business case|briefing|assessment)\b/i },
];

const roleOf = (link: Link, place: number): ListedRole =>
  place === 0 ? 'decision_record' : (ROLES.find(({ words }) => words.test(link.text))?.role ?? 'supporting_report');

type Group = [Listing, ...Listing[]];

/** Rows of one address are compared with so many decisions there: more than any list links to one file by mistake. */
const MOST_COMPARED = 100;

/** The listings of an office in the order of its pages. Decisions that link to one file are told apart; the file is the key of the first. */
export function listingsOf(office: string, rows: readonly ReadRow[]): Listing[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  const pages = new Map<string, string>();
  const days = daysByName(rows);
  for (const row of rows) {
    const date = leadsNowhere(row) ? fullDate(row.date, days.get(rowName(row)) ?? new Set()) : row.date;
    const one = listingOf(office, underFirst({ ...row, date }, pages), groups.length);
    const there = byKey.get(one.key) ?? [];
    // Of a page that was not opened the list alone speaks.
    const same = there.slice(0, row.isUnopened === true ? 1 : MOST_COMPARED).find(([first]) => !areTwo(first, one));
    const apart = same === undefined && there.length > 0 ? { ...one, key: rowKey(one) } : one;
    const group = same ?? (apart === one ? undefined : byKey.get(apart.key)?.[0]);
    if (group !== undefined) {
      group.push(apart);
      continue;
    }
    const added: Group = [apart];
    groups.push(added);
    for (const key of new Set([one.key, apart.key])) byKey.set(key, [...(byKey.get(key) ?? []), added]);
  }
  return groups.map((all) => merged(all));
}

const leadsNowhere = ({ detail_page, files }: ReadRow): boolean => detail_page === null && files.length === 0;

type Named = Pick<Listing, 'reference' | 'title'>;

/** What a list calls a row. */
const rowName = ({ reference, title }: Named): string => `${reference ?? ''}|${title ?? ''}`;

/** Of a row that leads nowhere: its name and its day, since one title is listed month after month. */
const rowKey = (row: Named & Pick<Listing, 'date'>): string =>
  row.date === null ? rowName(row) : `${rowName(row)}|${row.date}`;

/** What tells a listing apart, without its day where it leads nowhere: the day may be corrected, and the decision stays the one it was. */
export function nameOf(listing: Named & Pick<Listing, 'key'>): string {
  const name = rowName(listing);
  return listing.key.startsWith(`${name}|`) ? name : listing.key;
}

function daysByName(rows: readonly ReadRow[]): Map<string, Set<string>> {
  const byName = Map.groupBy(rows.filter(leadsNowhere), rowName);
  return new Map([...byName].map(([name, all]) => [name, new Set(all.flatMap(({ date }) => date ?? []))]));
}

/** The day of a row of several of one name, where another of them tells more of it: a page may leave it out, or print its month alone. */
const fullDate = (date: string | null, alike: ReadonlySet<string>): string | null =>
  alike
    .values()
    .filter((one) => one.startsWith(date ?? ''))
    .reduce((first, one) => (one.length > (first ?? '').length ? one : first), date);

/**
 * A row under the address at which its page was first met: of two addresses that a page says to be one, where it is word for word the same, by the same name and with the
 * same files. Sites that give every page the address of the first are not believed: pages of other decisions say something else.
 */
function underFirst(row: ReadRow, pages: Map<string, string>): ReadRow {
  const { detail_page, canonical, reference, title, words, files, isBroken } = row;
  if (detail_page === null || isBroken || row.isUnopened === true || words === '') return row;
  const page = [canonical ?? detail_page, reference, title, words, ...files.map(({ address }) => address)];
  const said = createHash('sha256').update(JSON.stringify(page)).digest('base64');
  const first = pages.get(said) ?? detail_page;
  pages.set(said, first);
  return first === detail_page ? row : { ...row, detail_page: first, also: detail_page };
}

function listingOf(office: string, row: ReadRow, position: number): Listing {
  const { reference, title, date, list_page, detail_page } = row;
  const documents = documentsOf(row);
  const key = detail_page ?? documents[0]?.address ?? rowKey(row);
  const landing_page = detail_page ?? list_page;
  const state = stateOf(row, documents.length);
  return { office, key, position, reference, title, date, state, landing_page, list_page, documents, repeats: 0 };
}

/** The decision's page comes before its files where it is the record. */
function documentsOf({ files, page, detail_page, also, log }: ReadRow): ListedDocument[] {
  const own: ListedDocument[] =
    page === null || detail_page === null
      ? []
      : [{ address: detail_page, addresses: [also ?? detail_page], role: 'decision_record', page }];
  const byAddress = Map.groupBy(files, ({ address }) => address);
  const linked = [...byAddress].map(([address, links], place) => ({
    address,
    addresses: [...new Set(links.map((link) => link.linked))],
    role: roleOf(links[0] as Link, place + own.length),
    ...(log === undefined ? {} : { log }),
  }));
  return [...own, ...linked];
}

function stateOf({ isBroken, isUnopened, isOnPage, restricted, words }: ReadRow, documents: number): ListingState {
  if (isUnopened === true) return 'unopened';
  if (isBroken) return 'broken';
  if (documents > 0) return 'published';
  if (restricted?.test(words)) return 'withheld';
  // The words of a whole decision speak of what is exempt or confidential without being so.
  if (isOnPage === true) return 'on_page';
  return WITHHELD_WORDS.find((known) => known.words.test(words))?.state ?? 'unlinked';
}

/** The first says it; later ones fill what it left blank and add their addresses. */
export function merged(all: readonly [Listing, ...Listing[]]): Listing {
  const [first, ...later] = all;
  if (later.length === 0) return first;
  const byAddress = Map.groupBy(
    all.flatMap(({ documents }) => documents),
    ({ address }) => address,
  );
  const documents = [...byAddress.values()].map((same) => ({
    ...(same[0] as ListedDocument),
    addresses: [...new Set(same.flatMap(({ addresses }) => addresses))],
  }));
  const filled = <T>(of: (one: Listing) => T | null): T | null => all.map(of).find((value) => value !== null) ?? null;
  return {
    ...first,
    reference: filled(({ reference }) => reference),
    title: filled(({ title }) => title),
    date: filled(({ date }) => date),
    state: all.find(({ state }) => state !== 'unopened')?.state ?? first.state,
    documents,
    repeats: first.repeats + later.length,
  };
}
