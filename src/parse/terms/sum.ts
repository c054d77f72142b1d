/**
 * Says what a sum of lengths is in its clause: the base with its options, options alone, or what the clause has said already.
 *
 *   "a 3+1+1 contract"                              base and options
 *   "three years with options (1+1)"                options: the whole would begin with the three
 *   "with two one-year options (1+1)"               said already
 */
import * as optionCue from '../../lexicon/time/option-cues.ts';
import type { TermMention } from '../mention/term.ts';
import type { Mention } from '../reading.ts';
import type { Stand } from './base.ts';
import type { Spoken, TermKind } from './kinds.ts';
import { saysOptionsAgain } from './restated.ts';

/** A sum after a base or the word `then` is options only; restating what was said, it is the whole. */
export function sumKind(
  { link, after, before, clause, term }: Stand,
  hasBase: boolean,
  earlier: readonly Spoken[],
): TermKind | null {
  const speaks = /\b(?:contract|term|period|years?|months?|extension|option|agreement|lease|framework|award)/i.test(
    clause.text + clause.heading,
  );
  if (!speaks || saysOptionsAgain(term, earlier)) return null;
  if (isOfOptionsOnly(term, link, earlier)) return earlier.some(({ kind }) => kind === 'option') ? null : 'option';
  if (/\b(?:then|plus|further|additional|extend(?:ed)? (?:by|for))\b[^(]*$/i.test(link)) return 'option';
  if (optionCue.OPTION_AFTER.test(after)) return hasBase || isEven(term) ? 'option' : 'sum';
  if (hasBase && (/\+\s*$/.test(link) || (optionCue.OPTION_BEFORE.test(link) && !/[(:=]\s*$/.test(before))))
    return 'option';
  return earlier.some(({ kind }) => kind === 'option') && !/[(:=]\s*$/.test(before) ? null : 'sum';
}

/** `1+1 options` are two options alike; of `3 years + 1 year option` the first is the base. */
const isEven = ({ value }: Mention<TermMention>): boolean =>
  value.parts.every(({ months }) => months === value.parts[0]?.months);

/** The whole begins with the base that was named before it; a sum of equal parts that does not is one of options. */
function isOfOptionsOnly(term: Mention<TermMention>, link: string, earlier: readonly Spoken[]): boolean {
  const base = earlier.find(({ kind }) => kind === 'base')?.term.value.parts[0]?.months;
  return (
    base !== undefined && optionCue.JOINS_OPTION.test(link) && isEven(term) && term.value.parts[0]?.months !== base
  );
}
