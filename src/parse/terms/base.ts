/**
 * Says of a length in a clause whether it is the base term of what the paper decides.
 *
 *   "a contract of three years", "24 months from 1 May 2022"     base
 *   "quoted £9,000 for 18 months"                                base: a price for a term
 *   "armour lasts ten years"                                     not: no agreement lasts
 */
import { AWARD_VERB, CONTRACT_NOUN, SUPPLY_NOUN, WAIVES } from '../../lexicon/time/date-cues.ts';
import * as optionCue from '../../lexicon/time/option-cues.ts';
import * as cue from '../../lexicon/time/term-cues.ts';
import type { Clause } from '../find/clause.ts';
import { textOf } from '../find/region.ts';
import type { TermMention } from '../mention/term.ts';
import type { Mention, Reading } from '../reading.ts';
import { isCarried, isPrice, isPricedTerm } from './carried.ts';
import { DECIDES } from './others.ts';

export interface Stand {
  readonly term: Mention<TermMention>;
  readonly clause: Clause;
  /** The clause up to the length. */
  readonly before: string;
  /** From the length before it in the clause, or from the clause's start. */
  readonly link: string;
  /** The clause from the length up to the next one. */
  readonly after: string;
}

export function isBase(reading: Reading, { before, after, clause, term }: Stand): boolean {
  if (cue.TAKES_ON.test(before) && cue.STAFF_CONTRACT.test(after)) return false;
  if (isPrice(clause) && cue.PRICED_TERM.test(before)) return true;
  if (cue.FOR_BEFORE.test(before) && isPricedTerm(before)) return true;
  if (before.trim() === '' && cue.TERM_HEADING.test(clause.heading)) return true;
  const speaks =
    CONTRACT_NOUN.test(clause.text) ||
    CONTRACT_NOUN.test(clause.heading) ||
    WAIVES.test(textOf(clause.sentence)) ||
    AWARD_VERB.test(before) ||
    isCarried(reading, clause);
  if (cue.LASTS_BEFORE.test(before)) return lastsLikeContract(reading, before, clause);
  if (cue.FOR_PERIOD_BEFORE.test(before) && !speaks && !SUPPLY_NOUN.test(before)) return false;
  if (cue.BASE_BEFORE.test(before)) return true;
  if (cue.LONG_AFTER.test(after) && speaks) return true;
  if (cue.BASE_AFTER.test(after) && isAttributive(textOf(term.region), after)) return true;
  if (/(?:'s|s')$/.test(textOf(term.region)) && cue.SO_LONGS.test(after) && DECIDES.has(clause.part)) return true;
  if (cue.IN_BRACKETS.test(before) && after.startsWith(')')) return true;
  if (optionCue.OPTION_FOLLOWS.test(passageAfter(term)) && (speaks || SUPPLY_NOUN.test(before))) return true;
  if (cue.FROM_DAY.test(after) && (speaks || SUPPLY_NOUN.test(clause.text))) return true;
  if (cue.FOR_BEFORE.test(before))
    return (
      speaks ||
      (SUPPLY_NOUN.test(before) &&
        (cue.SUPPLIED.test(before) || /\b(?:cover|hire|supply) [^.;]*\b(?:is|be) for\s$/i.test(before)))
    );
  return (
    cue.OVER_BEFORE.test(before) &&
    DECIDES.has(clause.part) &&
    speaks &&
    !/\b(?:budget|spend|programme|plan)\b/i.test(clause.text)
  );
}

/** What lasts must be named before the verb: `Body armour lasts ten years` tells of no contract, whatever follows. */
const lastsLikeContract = (reading: Reading, before: string, clause: Clause): boolean =>
  CONTRACT_NOUN.test(before) ||
  cue.LASTING.test(before) ||
  CONTRACT_NOUN.test(clause.heading) ||
  isCarried(reading, clause);

export const passageAfter = ({ region }: Mention<TermMention>): string =>
  region.passage.text.slice(region.end, region.end + 80);

/** `two-year contract`, `12 month renewal`; not `two years. The contract`. */
const isAttributive = (words: string, after: string): boolean =>
  /(?:year|month|yr|mth|week|day)$/i.test(words) || /^[\s-]*(?:'|initial|fixed|contract|term)/i.test(after);
