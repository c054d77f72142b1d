/**
 * In a paper that extends a contract: of all lengths that it prints, those by which it extends, and of all options those that are left.
 *
 *   "let in 2020 for three years with two options of a year", "to extend it for twelve months"    base 12, no options said
 *   "a further year may be agreed next year"                                                       options 12
 *   "one further period of twelve months would then be left"                                       options 12
 *   "no further options remain", in such a paper                                                   options 0
 *   "no options remain on that contract", in a paper that makes a new one                          nothing: the old contract's
 */

import { BRIDGES, EXTENDS_IT, NEXT_ONE } from '../../lexicon/procurement/renewal-cues.ts';
import { MAY_FOLLOW, OF_OLD_ONE, REMAINS } from '../../lexicon/time/option-cues.ts';
import type { Clause } from '../find/clause.ts';
import { textOf } from '../find/region.ts';
import { oncePerReading } from '../once.ts';
import { paperOf } from '../paper/kind-of-paper.ts';
import type { Reading } from '../reading.ts';
import type { Spoken } from './kinds.ts';
import { DECIDES, takesUpOption } from './others.ts';
import { takesUp } from './taken-up.ts';

/** The lengths of each clause without those of the contract as it was made, or of the one that comes after. */
export function asExtended(reading: Reading, all: readonly (readonly Spoken[])[]): readonly (readonly Spoken[])[] {
  const told = all.map((spoken) => spoken.filter(({ term }) => !isOfNextOne(reading, term.clause)));
  if (!extendsContract(reading)) return told.map((spoken) => spoken.filter((one) => !isOldNone(one)));
  const made = told.flat().filter((one) => one.kind === 'base' && one.extends && one.found.trust !== 'hint');
  if (made.length === 0) return takesUpOption(reading) ? told.map((spoken) => spoken.filter(isOfNow)) : told;
  return told.map((spoken) => spoken.filter((one) => made.includes(one) || isDecided(one) || isLeft(one)));
}

/** Where an option is taken up whose length is told elsewhere, a base or a sum outside the decision is that of the contract as it was made. */
const isOfNow = (one: Spoken): boolean =>
  one.kind === 'option' || one.kind === 'total' || isDecided(one) || isLeft(one);

/** Whether the clause tells of the contract that comes after the one which the paper extends till then. */
export const isOfNextOne = (reading: Reading, { text }: Clause): boolean => NEXT_ONE.test(text) && bridges(reading);

const bridges = oncePerReading((reading: Reading): boolean =>
  reading.clauses.some(({ part, sentence }) => DECIDES.has(part) && BRIDGES.test(textOf(sentence))),
);

/** Whether the paper extends an agreement that there is. */
export const extendsContract = oncePerReading((reading: Reading): boolean => {
  const { goesOn } = paperOf(reading);
  return goesOn !== null && (EXTENDS_IT.test(textOf(goesOn)) || reading.clauses.some(proposesToTakeUp));
});

/** `The report recommends that the first of the options be exercised`: a paper that calls this a renewal extends all the same. */
const proposesToTakeUp = ({ text, part }: Clause): boolean =>
  (DECIDES.has(part) || /\b(?:recommend|propos)/i.test(text)) && takesUp(text);

const isDecided = ({ term: { clause }, kind }: Spoken): boolean => DECIDES.has(clause.part) && kind !== 'sum';

const isLeft = ({ kind, term: { clause } }: Spoken): boolean =>
  kind === 'no_option' || (kind === 'option' && (REMAINS.test(clause.text) || MAY_FOLLOW.test(clause.text)));

const isOldNone = ({ kind, term: { clause } }: Spoken): boolean =>
  kind === 'no_option' && !DECIDES.has(clause.part) && OF_OLD_ONE.test(clause.text);
