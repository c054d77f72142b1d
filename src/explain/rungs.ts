/** The rungs of the ladder of trust in words for a reader, best first. */
import { LADDER, type Trust } from '../model/finding.ts';

export const RUNGS: Readonly<Record<Trust, string>> = {
  label: 'a label of the form names it',
  cell: 'its cell stands under or beside a head that names it',
  cue: 'the words around it in its sentence say what it is',
  place: 'only where it stands in the paper says what it is',
  hint: 'a weak sign, or the list page, is all that says it',
};

/** `label (1 of 5): a label of the form names it`. */
export const rungInWords = (trust: Trust): string =>
  `${trust} (${LADDER.indexOf(trust) + 1} of ${LADDER.length}): ${RUNGS[trust]}`;

/** 0 for the best. */
export const heightOf = (trust: Trust): number => LADDER.indexOf(trust);
