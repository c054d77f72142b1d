/** Which pages are drawn, and what is marked on them. */
import type { Document, Page } from '../model/document.ts';
import type { Mark } from '../model/mark.ts';
import type { Explained } from './explained.ts';
import { marksOfAll, marksOfField } from './marks.ts';
import { isPart } from './parts.ts';

export interface Pictured {
  readonly pages: readonly Page[];
  readonly marks: readonly Mark[];
}

/**
 * `field`: null for the winners of all columns. `all`: every page; else the one where the first winner stands, or where none won the first that was
 * considered, or else the first page.
 */
export function pictured(
  explanation: readonly Explained[],
  { pages }: Document,
  { field, all }: { readonly field: string | null; readonly all: boolean },
): Pictured {
  const one = explanation.find((each) => each.field === field);
  const marks =
    one === undefined ? marksOfAll(explanation.filter(({ field: name }) => !isPart(name))) : marksOfField(one);
  const shown = (marks.find(({ tone }) => tone === 'winner') ?? marks[0])?.page ?? pages[0]?.number;
  return { pages: all ? pages : pages.filter(({ number }) => number === shown), marks };
}
