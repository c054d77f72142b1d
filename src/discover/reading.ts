/** What a reader of one family of sites works with: pages to ask for, rows and trouble to hand on. */
import type { Issue } from '../model/issue.ts';
import type { Family, NamedOffice, SourceOf } from '../model/office.ts';
import type { Bound } from './bound.ts';
import type { ReadRow } from './merge.ts';
import type { OpenPage, PageBytes } from './page.ts';

export type Purpose = 'listing' | 'detail';

/**
 * Why there is no page: the site says that there is none, or it could not be had; either was told by then. left: it was not asked for, since it is not
 * wanted now or nobody may be asked, and is no trouble.
 */
export type NoPage = 'missing' | 'failed' | 'left';

export interface AskOptions {
  /** That it is missing is no trouble: the page after the last, a month without decisions. */
  readonly mayBeMissing?: boolean;
  /** Of a decision's page: the day that its list prints, as far as it does. */
  readonly date?: string | null;
  /** Of a decision's page: what its list calls the decision. */
  readonly names?: { readonly reference: string | null; readonly title: string | null };
}

export interface Reading {
  readonly office: NamedOffice;
  /** The day of the run, `2024-04-01`: to it lists by date are asked for. */
  readonly today: string;
  /** What of the office is wanted. */
  readonly bound: Bound;
  /** True for the address of a list page on which something stands that was still listed at the last look. */
  wasListing(address: string): boolean;
  /** A web page. */
  open(address: string, purpose: Purpose, options?: AskOptions): Promise<OpenPage | NoPage>;
  /** The bytes of what is no web page: XML, JSON. */
  ask(address: string, purpose: Purpose, options?: AskOptions): Promise<PageBytes | NoPage>;
  add(row: ReadRow): void;
  report(issue: Issue): void;
  /** Reports that something was left out: what was not found may be listed all the same. */
  leave(issue: Issue): void;
  /** To be asked where there is a further page to ask for: false where enough was found. The page is left then. */
  goesOn(): boolean;
  /** Leaves what follows, as nobody wants it now. */
  cut(): void;
}

/** Reads one source: asks for its pages one after the other, adds a row a decision, reports what it cannot read. Never throws for what is on a page. */
export type SourceReader<F extends Family> = (source: SourceOf<F>, reading: Reading) => Promise<void>;
