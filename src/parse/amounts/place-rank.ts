/** Where in the paper a sum stands, and which place outranks which. */
import type { Shared } from './share.ts';

/** Parts of a paper, best first. */
export const PLACES = [
  'what is decided',
  'what is recommended',
  "the form's own field",
  'finance and summary',
  'background',
] as const;
export const RECOMMENDED = 1;

/** Where a sum stands, best first: an index of PLACES. */
export function rankOf({ place, given }: Pick<Shared, 'place' | 'given'>): number {
  const { part } = place.mention.clause;
  if (part === 'decision') return 0;
  if (part === 'recommendation') return RECOMMENDED;
  if (given.trust === 'label') return 2;
  return part === 'background' || part === 'options' || part === 'legal' ? 4 : 3;
}

export const penceOf = ({ place }: Pick<Shared, 'place'>): number => place.mention.value.pence;
