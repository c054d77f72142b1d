/** What an office's pages list: one listing a decision, with or without a file. */
import type { Edtf } from './date.ts';
import type { LogRule } from './log-rule.ts';
import type { PageRule } from './page-rule.ts';

/**
 * published: there is a link to a file. on_page: no file, the decision's own words are on the list page. withdrawn and withheld: the list says so
 * and gives none. unlinked: no file and no word why. broken: the page of the decision is not there. unopened: that page was not asked for yet, so that
 * nobody knows which of these it is.
 */
export const LISTING_STATES = [
  'published',
  'on_page',
  'withdrawn',
  'withheld',
  'unlinked',
  'broken',
  'unopened',
] as const;
export type ListingState = (typeof LISTING_STATES)[number];

export type ListedRole = 'decision_record' | 'supporting_report' | 'appendix';

export interface ListedDocument {
  /** The address without what changes nothing. */
  readonly address: string;
  /** Every address under which the pages link to it, as linked. */
  readonly addresses: readonly string[];
  readonly role: ListedRole;
  /** Present where the document is the decision's own page, and how that is read. */
  readonly page?: PageRule;
  /** Present where the document holds a table of many decisions, and how that is read. */
  readonly log?: LogRule;
}

export interface Listing {
  /** Slug of the office. */
  readonly office: string;
  /** Tells the listings of an office apart: the address of the file, else that of the decision's page, else reference, title and day. */
  readonly key: string;
  /** Place in the order of the pages, from 0. */
  readonly position: number;
  /** As printed, white space folded. */
  readonly reference: string | null;
  readonly title: string | null;
  readonly date: Edtf | null;
  readonly state: ListingState;
  /** The page that links to the file. */
  readonly landing_page: string;
  /** The list page. */
  readonly list_page: string;
  readonly documents: readonly ListedDocument[];
  /** How often the pages list it again. */
  readonly repeats: number;
}
