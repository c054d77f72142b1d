/**
 * The contract of an office file: where an office lists its decisions and how its pages are read, as data. An office's id is its
 * file's name. The keys follow what a survey of the 43 sites needed; a new kind of site is a new family, never code in an office file.
 */

import type { PageRule } from './page-rule.ts';

/**
 * active: tried on the live site. unverified: written from what others saw of the site, not tried yet. blocked: the site refuses programs,
 * so it is not asked.
 */
export type OfficeStatus = 'active' | 'unverified' | 'blocked';

/** What a list says of a decision. */
export type ListedFact = 'reference' | 'title' | 'date' | 'document';

/** A table with a heading row. Columns are known by the words of their heading, so that their order may change. */
export interface TableRule {
  readonly shape: 'table';
  /** Selector of the tables. */
  readonly selector: string;
  /** Words of the heading of each column, in any case. */
  readonly columns: Readonly<Partial<Record<ListedFact, readonly string[]>>>;
}

/** One element a decision, as archives of posts have. */
export interface CardRule {
  readonly shape: 'cards';
  /** Selector of the cards. */
  readonly selector: string;
  /** Selector, within a card, of the link that is titled as the decision. */
  readonly title: string;
  /** Words before the date: `Published` for `Published: 4 October 2023`. */
  readonly dateLabels?: readonly string[];
}

/** A page that leads to the list pages, such as one a year. */
export interface IndexRule {
  /** Selector of the links. */
  readonly links: string;
  /** What the text of a link must look like. */
  readonly text?: RegExp;
}

/** A page of its own for each decision. */
export interface DetailRule extends PageRule {
  /**
   * What the record of the decision is. file: the first file that the page links to, the default. html: the page itself. both: the page itself, and
   * its files as papers beside it.
   */
  readonly record?: 'file' | 'html' | 'both';
  /** Selector of elements that read `label: value`. */
  readonly within: string;
  /** Words before the colon. What the page says counts more than the list. */
  readonly labels: Readonly<Partial<Record<'reference' | 'date', readonly string[]>>>;
  /** Selector of the links to files. */
  readonly documents: string;
}

/**
 * A list in web pages. flat: everything on one page. period: an index page, then a page a year or quarter. archive: pages that lead to
 * one another, then a page a decision.
 */
export interface ListSource {
  readonly family: 'flat' | 'period' | 'archive';
  /** Address of the first page. */
  readonly start: string;
  readonly index?: IndexRule;
  readonly items: TableRule | CardRule;
  /** Selector of the link to the next page. */
  readonly next?: string;
  readonly detail?: DetailRule;
}

export interface Office {
  readonly status: OfficeStatus;
  /** What is known and what is not, for people. */
  readonly note: string;
  /** Hosts that may be asked. Nothing else is, neither by link nor by redirect. */
  readonly hosts: readonly string[];
  /** Least seconds between two requests to one host, where the office needs more than the usual five. */
  readonly delay?: number;
  readonly sources: readonly ListSource[];
  /** Parameters of addresses that change nothing, besides those that no site needs. */
  readonly idleParameters?: readonly string[];
  /** The reference at the start of a title, as its first group, for lists without a column of references. */
  readonly referenceInTitle?: RegExp;
}

/** An office and its id, the slug of the police force area. */
export interface NamedOffice extends Office {
  readonly id: string;
}
