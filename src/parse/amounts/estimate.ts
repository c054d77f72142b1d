/**
 * Whether an estimate is the price of what is decided, only not an exact one, or what was thought beforehand; and the estimates of a year, which
 * are its budget.
 */

import type { Matter } from '../paper/decision-kind.ts';
import { isDecidingPart, NOT_DONE } from './given.ts';
import type { AmountPlace } from './place.ts';
import { isWeighed } from './weighed.ts';

const LATER_PROCUREMENT =
  /\b(?:full|future|later|subsequent|longer[- ]term) (?:[\w-]+ )?(?:procurement|tender|competition)\b/i;

/** `At the time it was expected that the term would cost`: what was thought before. */
const ONCE_THOUGHT =
  /\bat (?:the|that) time\b|\bit (?:was|had been) (?:expected|thought|anticipated|forecast|hoped|projected|estimated)\b/i;
const NOT_THIS = /\bnot (?:a |form )?(?:any )?part of this (?:decision|award|approval|contract)\b/i;

/** What all who buy together are thought to spend is no price of this office. */
const OF_ALL_BUYERS =
  /\b(?:all|across) (?:of )?(?:the )?(?:[\w-]+ ){0,2}(?:forces|partners|buyers|users|members|authorities|participants|lots and forces)\b/i;

/** What an adviser thinks that a thing is worth is not what is paid for it. */
const VALUED_BY =
  /\b(?:(?:district )?valuers?|valuation office|surveyors?|agents?)\b[^£;]*\b(?:put|valued|assessed|estimated|advised|thought)\b[^£;]*$/i;

/** The estimated value of the very contract that is awarded is its value, only not an exact one. */
export function isPriceEstimate(place: AmountPlace, { kind, outcome }: Matter): boolean {
  if (NOT_DONE.includes(outcome) || !['award', 'variation', 'start', 'income'].includes(kind)) return false;
  if (OF_ALL_BUYERS.test(place.lead)) return false;
  if (place.mention.clause.part === 'options' || LATER_PROCUREMENT.test(place.lead) || isWeighed(place)) return false;
  const { before } = place;
  if (ONCE_THOUGHT.test(place.lead) || NOT_THIS.test(place.sentence)) return false;
  if (VALUED_BY.test(before)) return false;
  const deciding = isDecidingPart(place);
  return (
    (deciding || /\b(?:contract|total|value|cost|price|agreement)\b/i.test(before)) &&
    !/\b(?:twice|double|times|over|above|below|under|exceed\w*|than) the (?:[\w-]+ )?estimates?\b|\b(?:rates|valuation|market value|advertis\w+|(?:would|could|might)(?: (?:otherwise|also|still))? have|guide|asking|asked|pre-tender|compar(?:es|ed|ing))\b/i.test(
      before,
    )
  );
}

/** `the revised estimate for 2023/24`, `the estimate for the year`: a paper on a budget calls the budget so. */
export const isEstimateOfYear = ({ before }: AmountPlace, { kind }: Matter): boolean =>
  kind === 'budget' && ESTIMATES.test(before);
const ESTIMATES =
  /\b(?:(?:revised|original|approved|base|capital|revenue|net) estimates?|estimates? for (?:(?:the|this|that|next) (?:[\w-]+ )?year|20\d\d))\b[^£;]*$/i;

/** What a programme or its borrowing falls by is not saved: the work is done in another year. `words` are those of the cue. */
export const isLessBudget = ({ lead, after }: AmountPlace, { kind }: Matter, words: string): boolean =>
  kind === 'budget' && IS_LESS.test(words) && (OF_BUDGET.test(lead) || /^\s*,? to\s*$/.test(after));
const IS_LESS = /^(?:falls?|fell|reduced?|reduces|reduction|down|decrease[sd]?)\b/i;
const OF_BUDGET = /\b(?:estimates?|programme|borrowing|revenue contributions?|financing)\b/i;
