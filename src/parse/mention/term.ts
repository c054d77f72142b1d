import type { Term } from '../../model/date.ts';
import type { Match } from '../reading.ts';
/** A printed length of time: a contract's term with its options, or a plain duration. */
export interface TermMention {
  readonly term: Term;
}
export function findTerms(_text: string): Match<TermMention>[] {
  return [];
}
