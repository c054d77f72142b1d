/** A decision's own page: what it says of the decision, and its files. */
import type { DetailRule } from '../model/office.ts';
import type { PageRule } from '../model/page-rule.ts';
import { type Link, linesOf, type OpenPage, textOf } from './page.ts';
import { labelled } from './rows.ts';

export interface Detail {
  readonly reference: string | null;
  readonly date: string | null;
  readonly files: readonly Link[];
  /** What the page says, without the parts that every page of a site has. */
  readonly words: string;
}

/** Endings of the names of files that hold a decision's text. */
const FILE = /\.(?:pdf|docx?|odt|rtf)$/i;

export const isFile = ({ address }: Link): boolean => FILE.test(new URL(address).pathname);

export function readDetail(page: OpenPage, rule: DetailRule): Detail {
  const { $ } = page;
  const lines = $(rule.within)
    .toArray()
    .map((element) => textOf($(element)));
  const main = $('main, [role="main"], article').first();
  const part = main.length > 0 ? main : $('body');
  return {
    reference: labelled(lines, rule.labels.reference ?? []),
    date: labelled(lines, rule.labels.date ?? []),
    files: rule.record === 'html' ? [] : page.linksIn($(rule.documents)).filter(isFile),
    words: linesOf($, part).join(' '),
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
