/** Tells the lengths of one clause apart: base, option, extension that is made, sum, or none of the contract's. */

import { OF_A_POST } from '../../lexicon/posts.ts';
import { CONTRACT_NOUN, NEW_CONTRACT } from '../../lexicon/time/date-cues.ts';
import * as optionCue from '../../lexicon/time/option-cues.ts';
import { TOLD_OF_YEAR } from '../../lexicon/time/other-period-cues.ts';
import * as cue from '../../lexicon/time/term-cues.ts';
import type { Found } from '../candidate.ts';
import type { Clause } from '../find/clause.ts';
import { textOf } from '../find/region.ts';
import type { TermMention } from '../mention/term.ts';
import type { Mention, Reading } from '../reading.ts';
import { isBase, passageAfter, type Stand } from './base.ts';
import { DECIDES, isAnothers } from './others.ts';
import { isWholeOfBrackets } from './restated.ts';
import { sumKind } from './sum.ts';
import { takesUp } from './taken-up.ts';

/** `ceiling`: what options that are named before it may come to together. `total`: the whole life, base and options. */
export type TermKind = 'base' | 'option' | 'sum' | 'no_option' | 'ceiling' | 'total';

export interface Spoken {
  readonly term: Mention<TermMention>;
  readonly kind: TermKind;
  readonly found: Found;
  /** It is called the initial term, so that another length of the clause is the whole one. */
  readonly isInitial: boolean;
  /** The words extend by it: beside an initial term of the same paper it is an option. */
  readonly extends: boolean;
}

/** The lengths of a clause that are the contract's, each with its kind and how sure that is. */
export function kindsOf(reading: Reading, clause: Clause, terms: readonly Mention<TermMention>[]): Spoken[] {
  if (isAnothers(reading, clause)) return [];
  const { passage, start, end } = clause.region;
  const spoken: Spoken[] = [];
  terms.forEach((term, i) => {
    if (isWholeOfBrackets(terms, i)) return;
    const stand: Stand = {
      term,
      clause,
      before: passage.text.slice(start, term.region.start),
      link: passage.text.slice(terms[i - 1]?.region.end ?? start, term.region.start),
      after: passage.text.slice(term.region.end, terms[i + 1]?.region.start ?? end),
    };
    const kind = kindOf(reading, stand, spoken);
    if (kind !== null)
      spoken.push({
        term,
        kind,
        found: foundOf(reading, stand, kind),
        isInitial: isInitial(stand),
        extends: extendsBy(stand) || takesUp(clause.text),
      });
  });
  const counted = spoken.some(({ kind }) => kind === 'ceiling') ? spoken : spoken.filter((one) => !isUncounted(one));
  if (OF_A_POST.test(clause.text)) return counted.filter(({ kind }) => kind === 'base');
  const hasInitial = counted.some((one) => one.kind === 'base' && one.isInitial);
  return hasInitial ? counted.filter((one) => one.kind !== 'base' || one.isInitial) : counted;
}

/** `with 12 month extensions available`: how many is not said. */
const isUncounted = ({ kind, term }: Spoken): boolean =>
  kind === 'option' && term.value.shape === 'length' && optionCue.UNCOUNTED_AFTER.test(passageAfter(term));

function kindOf(reading: Reading, stand: Stand, earlier: readonly Spoken[]): TermKind | null {
  const { term, before, link, after, clause } = stand;
  const { shape } = term.value;
  const isOld = clause.subject === 'previous';
  if (shape === 'no_option') return isOld || clause.part === 'options' ? null : 'no_option';
  if (isOfExtended(stand)) return null;
  if (takesUp(clause.text) && !hasBaseAmong(earlier)) {
    if (optionCue.ONE_OF_THEM.test(before)) return null;
    if (isSingle(term)) return 'base';
  }
  if (cue.FIRST_BEFORE.test(before) && /\bexten(?:sion|ded)|\boptions?\b/i.test(textOf(clause.sentence))) return 'base';
  if (optionCue.EXTENDS_BY_ALL.test(before)) return hasBaseAmong(earlier) ? 'option' : 'base';
  if (isInitial(stand)) return isOld && !DECIDES.has(clause.part) ? null : 'base';
  if (isLimited(stand, earlier)) return isOld ? null : 'option';
  if (cue.OTHER_LENGTH.test(before) || isGivenBefore(stand)) return null;
  if (optionCue.TOTAL_BEFORE.test(before))
    return shape === 'length' && earlier.length === 0 && speaksOfContract(clause) ? 'total' : null;
  if (isCeiling(stand, earlier)) return 'ceiling';
  if (optionCue.WILL_RENEW.test(before)) return isOld ? null : 'option';
  if (cue.NOT_TERM_BEFORE.test(before) && !cue.BASE_BEFORE.test(before) && !term.value.isOption) return null;
  if (isAllOptions(stand, earlier)) return 'option';
  if (cue.NOT_TERM_AFTER.test(after)) return null;
  const hasBase = hasBaseAmong(earlier);
  if (shape === 'sum') return sumKind(stand, hasBase, earlier);
  if (isOption(stand, hasBase)) return isOld ? null : 'option';
  if (extendsBy(stand) && !hasBase && isMade(stand)) return 'base';
  if (isOld || hasBase) return null;
  return isBase(reading, stand) ? 'base' : shape === 'times' && optionCue.OPTION_BEFORE.test(link) ? 'option' : null;
}

/** The term till now of what the clause goes on to extend. */
const isOfExtended = ({ before, term, clause: { region } }: Stand): boolean =>
  optionCue.OPEN_BRACKET.test(before) &&
  optionCue.THEN_EXTENDED.test(region.passage.text.slice(term.region.end, region.end));

/** Not a programme or a plan that is made longer. */
const speaksOfContract = ({ text, heading, part }: Clause): boolean =>
  DECIDES.has(part) || CONTRACT_NOUN.test(text) || CONTRACT_NOUN.test(heading);

/** How long a thing has gone on already, or what was given for it years ago. */
const isGivenBefore = ({ before, after, clause }: Stand): boolean =>
  cue.TILL_NOW.test(before) ||
  (!DECIDES.has(clause.part) && cue.GIVEN_BEFORE.test(before) && cue.GIVEN_IN_YEAR.test(after));

const extendsBy = ({ before, after }: Stand): boolean =>
  optionCue.EXTENDS_BY_ALL.test(before) ||
  (optionCue.EXTENDS_BEFORE.test(before) && !cue.OVER_BEFORE.test(before)) ||
  optionCue.EXTENSION_AFTER.test(after);

const monthsOf = ({ value }: Mention<TermMention>): number => value.parts.reduce((sum, { months }) => sum + months, 0);

/** A ceiling below the base can only be one on the options. */
function isCeiling({ link, term }: Stand, earlier: readonly Spoken[]): boolean {
  const [base, option] = [earlier.find(({ kind }) => kind === 'base'), earlier.at(-1)];
  return (
    optionCue.CEILING_BEFORE.test(link) &&
    option?.kind === 'option' &&
    monthsOf(term) % monthsOf(option.term) === 0 &&
    (base === undefined || monthsOf(term) <= monthsOf(base.term))
  );
}

/** `may be prolonged by no more than 24 months`; without a `by`, what is longer than the base may as well be the whole life. */
function isLimited({ link, term }: Stand, earlier: readonly Spoken[]): boolean {
  if (!optionCue.OPTION_BEFORE.test(link) || earlier.some(({ kind }) => kind === 'option')) return false;
  if (optionCue.OPTION_LIMIT.test(link) && /\bby\b[^,;]*$/i.test(link)) return true;
  const base = earlier.find(({ kind }) => kind === 'base');
  return base !== undefined && optionCue.LIMIT.test(link) && monthsOf(term) <= monthsOf(base.term);
}

/** `extend for periods of up to 24 months in all`: not longer than the base, it can only be the options together. */
function isAllOptions({ link, after, term }: Stand, earlier: readonly Spoken[]): boolean {
  const base = earlier.find(({ kind }) => kind === 'base');
  return (
    base !== undefined &&
    monthsOf(term) <= monthsOf(base.term) &&
    optionCue.OPTION_BEFORE.test(link) &&
    /\b(?:for|by|of)\s(?:up to\s)?(?:an?\s(?:further|maximum(?: of)?|total of)\s)?$/i.test(link) &&
    /^\s(?:in all|in total|overall|altogether)\b/i.test(after)
  );
}

/** `3 years initial term`, `an initial two years`. */
const isInitial = ({ link, after, term }: Stand): boolean =>
  term.value.shape === 'length' && (cue.INITIAL_BEFORE.test(link) || cue.INITIAL_AFTER.test(after));

const hasBaseAmong = (earlier: readonly Spoken[]): boolean => earlier.some(({ kind }) => kind === 'base');

function isOption({ term, before, link, after }: Stand, hasBase: boolean): boolean {
  if (takesUp(before) && !(hasBase && optionCue.REMAINS.test(link))) return false;
  if (term.value.shape === 'times') return hasBase || term.value.isOption;
  if (optionCue.OPTION_AFTER.test(after))
    return hasBase || !/^[\s-]*extension\b/i.test(after) || optionCue.OPTION_BEFORE.test(before);
  if (optionCue.OPTION_BEFORE.test(link)) return true;
  if (term.value.isOption && (hasBase || (/\bone|available|option/i.test(after + link) && !isFollowed(after))))
    return true;
  return hasBase && optionCue.JOINS_OPTION.test(link);
}

/** `two further years, with an option of one more`: what is optional is told apart from it. */
const isFollowed = (after: string): boolean => /^,? (?:with|plus) (?:an?|the) options?\b/i.test(after);

/** True where the words extend here and now, not as a possibility. */
function isMade({ before, clause }: Stand): boolean {
  if (takesUp(clause.text)) return true;
  return !optionCue.OPTION_BEFORE.test(before.replace(/\bextensions? (?=of\b)/gi, ''));
}

const isSingle = ({ value }: Mention<TermMention>): boolean =>
  value.shape === 'length' || (value.shape === 'times' && value.parts.length === 1);

function foundOf(reading: Reading, stand: Stand, kind: TermKind): Found {
  const { clause, before, after } = stand;
  const isPast = TOLD_OF_YEAR.test(textOf(clause.sentence)) && !DECIDES.has(clause.part);
  const isWeak = isPast || cue.OVER_BEFORE.test(before) || cue.FIRST_BEFORE.test(before);
  const isSaid =
    DECIDES.has(clause.part) ||
    clause.region.passage.kind === 'heading' ||
    kind !== 'base' ||
    NEW_CONTRACT.test(clause.text) ||
    /\binitial(?:ly)?\b/i.test(before) ||
    (cue.BASE_BEFORE.test(before) && CONTRACT_NOUN.test(clause.text)) ||
    (cue.FROM_DAY.test(after) && CONTRACT_NOUN.test(clause.text)) ||
    reading.labels.length === 0;
  return { rule: `term:${kind}`, method: 'pattern', trust: isWeak ? 'hint' : isSaid ? 'cue' : 'place' };
}
