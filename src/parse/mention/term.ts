/**
 * Finds printed lengths of time: plain lengths, sums of base and options, so many times a length, and the words that say there is no option.
 * Whether one is the term of the contract is for `parse/terms/` to say.
 *
 *   "for a period of 36 months", "48-month call-off"     a length of 36, of 48 months
 *   "3+1+1", "7 Year + further 3+1"                      a sum: 36 + 12 + 12, 84 + 36 + 12
 *   "2 x 12 months", "two one-year options"              times: 12 and 12
 *   "no options to extend"                               no option
 *   "18-24 months", "16 year olds", "£3+1"               none
 */

import { everyMatch } from '../find/every-match.ts';
import type { Match } from './match.ts';
import { GRAMMAR, type Grammar } from './term-grammar.ts';
import type { TermMention } from './term-shape.ts';

export type { TermMention, TermShape } from './term-shape.ts';

/** Mentions in reading order; they never overlap. The first row of the grammar that fits at a place wins. */
export function findTerms(text: string): Match<TermMention>[] {
  const apart: Match<TermMention>[] = [];
  for (const row of GRAMMAR) {
    if (!row.needs.every((needed) => needed.test(text))) continue;
    for (const match of allOf(text, row)) {
      if (apart.every((other) => match.end <= other.start || match.start >= other.end)) apart.push(match);
    }
  }
  return apart.toSorted((a, b) => a.start - b.start);
}

function allOf(text: string, { pattern: source, read }: Grammar): Match<TermMention>[] {
  const matches: Match<TermMention>[] = [];
  for (const match of everyMatch(source, text)) {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    const value = read(match[0], text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30));
    if (value !== null) matches.push({ value, start, end });
  }
  return matches;
}
