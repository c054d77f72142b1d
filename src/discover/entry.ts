/** What a list says of one decision, whatever the family, made into a row: with its date read, and what its own page says where it has one. */
import type { DetailRule, Place } from '../model/office.ts';
import { addressOf } from './address.ts';
import { pageRuleOf, readDetail } from './detail.ts';
import { listingDate } from './listing-date.ts';
import type { Link, OpenPage } from './page.ts';
import type { Reading } from './reading.ts';
import { withoutFile } from './title.ts';

export interface Entry {
  readonly reference: string | null;
  readonly title: string | null;
  /** As written. */
  readonly date: string | null;
  /** Everything that the list says of it. */
  readonly words: string;
  readonly list_page: string;
  /** The papers that the list links to. */
  readonly files: readonly Link[];
  /** The decision's own page, where there is a rule for it. */
  readonly own: Pick<Link, 'address'> | undefined;
  readonly isOnPage?: boolean;
}

export interface EntryRule {
  readonly restricted?: RegExp | undefined;
  readonly documents?: RegExp | undefined;
  readonly detail?: (DetailRule & { readonly title?: Place | undefined }) | undefined;
}

/** Adds the row of an entry. None where its own page could not be had: what was known of it before stays. */
export async function addEntry(entry: Entry, { restricted, documents, detail: rule }: EntryRule, reading: Reading) {
  const { words, list_page, own } = entry;
  const title = entry.title === null ? null : withoutFile(entry.title);
  const reference = entry.reference ?? referenceIn(title, reading);
  const listed = { title, words, list_page, reference, restricted, date: dateOf(entry.date, title, reading) };
  if (rule === undefined || own === undefined) {
    const { files, isOnPage = false } = entry;
    return reading.add({ ...listed, files, detail_page: null, page: null, isBroken: false, isOnPage });
  }
  const opened = await reading.open(own.address, 'detail', { date: listed.date, names: { reference, title } });
  if (opened === 'failed') return;
  const place = { detail_page: own.address, page: pageRuleOf(rule) };
  if (opened === 'left')
    return reading.add({
      ...listed,
      detail_page: own.address,
      page: null,
      files: [],
      isBroken: false,
      isUnopened: true,
    });
  if (opened === 'missing') return reading.add({ ...listed, ...place, files: [], isBroken: true });
  const detail = readDetail(opened, rule, documents);
  const told = title ?? detail.title;
  reading.add({
    ...listed,
    ...place,
    canonical: canonicalOf(opened, reading),
    title: told,
    reference: detail.reference ?? reference ?? referenceIn(told, reading),
    date: dateOf(detail.date, told, reading) ?? listed.date,
    words: detail.words,
    files: detail.files,
    isBroken: false,
  });
}

/** The address that a page says to be its own; null for none, and for one that is on none of the office's hosts. */
function canonicalOf({ $, address }: OpenPage, { office }: Reading): string | null {
  const said = $('link[rel~="canonical"][href]').first().attr('href') ?? '';
  const found = addressOf(said, address, office.canonical);
  return found !== null && office.hosts.includes(new URL(found).host) ? found : null;
}

/** The reference at the start of a title, where the office file says how it looks there. */
export const referenceIn = (title: string | null, { office }: Reading): string | null =>
  office.reference?.inTitle?.exec(title ?? '')?.[1] ?? null;

/** The date as written in a list; null, with an issue, for what is no date. */
export function dateOf(written: string | null, title: string | null, reading: Reading): string | null {
  if (written === null) return null;
  const date = listingDate(written);
  if (date === null) {
    const message = `unexpected date ${JSON.stringify(written)} in the list, expected a calendar date: left blank`;
    reading.report({ code: 'DISCOVER_DATE_UNREAD', severity: 'info', message, observed: `${title ?? ''}: ${written}` });
  }
  return date;
}
