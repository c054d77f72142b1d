/**
 * Lengths of a clause that say again what others of it say: the options as a sum, the whole life before its parts in brackets.
 *
 *   "with two one-year options (1+1)"                        the sum says the options again
 *   "a four year agreement (two years and a further two)"    the four years are the two and the two
 *   "a four year agreement (three months' notice)"           nothing is said again
 */
import type { TermMention } from '../mention/term.ts';
import type { Mention } from '../reading.ts';
import type { Spoken } from './kinds.ts';

const monthsOf = ({ value }: Mention<TermMention>): number => value.parts.reduce((sum, { months }) => sum + months, 0);

/** Whether a sum comes to the options that are named before it in its clause. */
export function saysOptionsAgain(sum: Mention<TermMention>, earlier: readonly Spoken[]): boolean {
  const options = earlier.filter(({ kind }) => kind === 'option');
  return options.length > 0 && options.reduce((all, { term }) => all + monthsOf(term), 0) === monthsOf(sum);
}

/** Whether the length at `i` is what those in the brackets behind it come to. */
export function isWholeOfBrackets(terms: readonly Mention<TermMention>[], i: number): boolean {
  const [whole, first] = [terms[i], terms[i + 1]];
  if (whole === undefined || first === undefined || whole.value.shape !== 'length') return false;
  const { text } = whole.region.passage;
  const open = text.indexOf('(', whole.region.end);
  if (open < 0 || open > first.region.start || open - whole.region.end > NEAR) return false;
  const close = text.indexOf(')', open);
  const parts = terms.slice(i + 1).filter(({ region }) => close < 0 || region.end <= close);
  const months = parts.reduce((sum, part) => sum + monthsOf(part), 0);
  return parts.length > 1 && parts.every(({ value }) => value.shape !== 'sum') && months === monthsOf(whole);
}

/** Letters between the length and its brackets: ` agreement`, ` contract with Larch Ltd`. */
const NEAR = 60;
