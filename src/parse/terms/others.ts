/** Tells clauses whose lengths are those of another contract: the old one, a framework, notice, what a funder gives, a person's post, rules. */

import { OF_A_POST } from '../../lexicon/posts.ts';
import { OPTION_TAKEN } from '../../lexicon/procurement/routes-not-taken.ts';
import { AWARD_VERB, NEW_CONTRACT, WITH_PRESENT } from '../../lexicon/time/date-cues.ts';
import { OPTION_BEFORE } from '../../lexicon/time/option-cues.ts';
import {
  AWARDED_IN_YEAR,
  BEGAN,
  DECIDED_LATER,
  FRAMEWORK_LIFE,
  SINCE_YEAR,
} from '../../lexicon/time/other-period-cues.ts';
import { LETS_GO } from '../../lexicon/time/taking-up-cues.ts';
import * as cue from '../../lexicon/time/term-cues.ts';
import type { Clause } from '../find/clause.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { isFunders, isOfThePast } from './carried.ts';
import { takesUp } from './taken-up.ts';

/** Clauses about the old contract, about notice, about a framework's own life. */
export function isAnothers(reading: Reading, clause: Clause): boolean {
  const goesOn =
    /\bexten|\brenew|\bprolong|\blengthen|\ba further (?:period|term) of\b|\bcontinued\s(?:\w+\s){0,3}for\b|\bcontinuation\b/i.test(
      clause.text,
    ) || takesUp(clause.text);
  const isTermToo = clause.subject === 'notice' && hasTermBesideNotice(reading, clause);
  if (clause.subject !== 'this' && !isTermToo && !goesOn && !WITH_PRESENT.test(clause.text)) return true;
  if (goesOn && OF_A_POST.test(clause.text)) return true;
  if (clause.part === 'options' && !goesOn && !OF_WHAT_IS_TAKEN.test(clause.text) && !OPTION_TAKEN.test(clause.text))
    return true;
  if (WAS_FOR.test(clause.text) && usesOption(reading)) return true;
  if (isFunders(clause) || (isOfThePast(clause) && !goesOn && !DECIDES.has(clause.part))) return true;
  if ((clause.subject === 'notice' && !isTermToo) || FRAMEWORK_LIFE.test(clause.text)) return true;
  if (DECIDED_LATER.test(clause.text) && !OPTION_BEFORE.test(clause.text)) return true;
  if (LETS_GO.test(clause.text) || AWARDED_IN_YEAR.test(clause.text)) return true;
  if (SINCE_YEAR.test(clause.text) && !DECIDES.has(clause.part) && !NEW_CONTRACT.test(clause.text)) return true;
  if (cue.RUNNING_OUT.test(clause.text) && !NEW_CONTRACT.test(clause.text)) return true;
  if (clause.part === 'legal' && /\b(?:regulations?|act|standing orders?|law|rules?)\b/i.test(clause.text)) return true;
  return (
    BEGAN.test(clause.text) &&
    !NEW_CONTRACT.test(clause.text) &&
    !cue.WON_NOW.test(clause.text) &&
    (!DECIDES.has(clause.part) || takesUpOption(reading))
  );
}

/** `a five year lease with three months' notice`: what is decided names its term and its notice. */
const hasTermBesideNotice = (reading: Reading, clause: Clause): boolean =>
  (DECIDES.has(clause.part) || AWARD_VERB.test(clause.text) || IT_IS_FOR.test(clause.text)) &&
  reading.terms.filter((term) => term.clause === clause).length > 1;

/** `It is for three years and may be ended on six months' notice`. */
const IT_IS_FOR =
  /^\W*(?:it|this|the (?:agreement|contract|lease|licence))\b[^.;]{0,30}?\b(?:is|will be|runs?|lasts?) for\b/i;

/** Among the ways that were weighed, words on the one that is taken: the new agreement, an option that it leaves. */
const OF_WHAT_IS_TAKEN = new RegExp(`\\boptions?\\b|${NEW_CONTRACT.source}`, 'i');

/** `It was for three years with an option of two extensions`: told of the contract whose option is taken up. */
const WAS_FOR =
  /\b(?:was|were) (?:first |originally )?(?:let|made|awarded|agreed|signed|placed|entered into)\b[^.;]{0,80}\bfor (?:an? |the )?(?:initial |first |base |minimum )|\b(?:first|initial|original) (?:term|period)\b[^.;]{0,80}\b(?:was|were|runs? out|comes? to|came to|ends?|expires?|ended|expired)\b|^\W*(?:it|this|the (?:agreement|contract|lease|licence|initial term|arrangement))\b[^.;]{0,60}?\bwas (?:let |awarded |made |agreed |signed )?for\b/i;

const usesOption = oncePerReading(({ clauses }: Reading): boolean => clauses.some(({ text }) => takesUp(text)));

/** Where an option is taken up, what was let with it is the contract that was there before. */
export const takesUpOption = oncePerReading((reading: Reading): boolean =>
  reading.clauses.some(({ text, part }) => DECIDES.has(part) && takesUp(text)),
);

export const DECIDES: ReadonlySet<Clause['part']> = new Set(['decision', 'recommendation']);
