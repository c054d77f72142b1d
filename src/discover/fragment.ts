/** Pieces of HTML inside feeds and JSON, opened as pages are: what it would cost is looked at first. */
import { tooCostly } from '../model/page-cost.ts';
import { strangeAnswer } from './limits.ts';
import { type OpenPage, openPage, textOf } from './page.ts';
import type { Reading } from './reading.ts';

/** Links count from `address`. What would cost too much to parse is reported, and is as good as empty. */
export function openFragment(html: string, address: string, reading: Reading): OpenPage {
  const bytes = Buffer.from(html);
  const cost = tooCostly(bytes);
  if (cost !== null) reading.leave(strangeAnswer(`unexpected text of an entry, expected less: ${cost.words}`, address));
  const read = cost === null ? bytes : Buffer.alloc(0);
  return openPage({ address, bytes: read, charset: 'utf-8' }, reading.office.canonical);
}

/** The text of a piece of HTML, white space folded: `Vans &#8211; new` is `Vans – new`. Null for none. */
export function fragmentText(html: string, address: string, reading: Reading): string | null {
  const { $ } = openFragment(html, address, reading);
  return textOf($('body')) || null;
}
