/** A decision's own page: what it says of the decision, and its files. */
import type { DetailRule, Place } from '../model/office.ts';
import type { PageRule } from '../model/page-rule.ts';
import { type Link, linesOf, type OpenPage, textOf } from './page.ts';
import { factAt } from './place.ts';

export interface Detail {
  /** By the rule, else the page's first heading. */
  readonly title: string | null;
  readonly reference: string | null;
  readonly date: string | null;
  readonly files: readonly Link[];
  /** What the page says, without the parts that every page of a site has. */
  readonly words: string;
}

/** Endings of the names of files that hold a decision's text. */
const FILE = /\.(?:pdf|docx?|odt|rtf)$/i;

/** Whether a link leads to a file, by its ending or by what the site's addresses of files look like. */
export const isFile = ({ address }: Link, documents?: RegExp): boolean =>
  FILE.test(new URL(address).pathname) || documents?.test(address) === true;

export function readDetail(
  page: OpenPage,
  rule: DetailRule & { readonly title?: Place | undefined },
  documents?: RegExp,
): Detail {
  const { $ } = page;
  const main = $('main, [role="main"], article').first();
  const part = main.length > 0 ? main : $('body');
  const title = rule.title === undefined ? textOf($('h1').first()) || null : factAt(page, $('html'), rule.title);
  return {
    title,
    reference: factAt(page, $('html'), rule.reference),
    date: factAt(page, $('html'), rule.date),
    files: rule.record === 'html' ? [] : page.linksIn($(rule.documents)).filter((link) => isFile(link, documents)),
    words: linesOf(part).join(' '),
  };
}

/** How the page is read where it is the decision's record; null where a file is. */
export function pageRuleOf({ record, bodySelector, stripSelectors }: DetailRule): PageRule | null {
  if (record === undefined || record === 'file') return null;
  return {
    ...(bodySelector === undefined ? {} : { bodySelector }),
    ...(stripSelectors === undefined ? {} : { stripSelectors }),
  };
}
