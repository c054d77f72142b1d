/**
 * Sums of an earlier agreement or year.
 *
 *   "The present licence, at £9,200 per annum, ran out"            previous_value
 *   "PCD 1016 approved a grant of £340,000"                         previous_value
 *   "Last year's cost was £51,900", "Stage 1 was paid in the sum of £243,500"   previous_value
 *   "The agreement ends in March. It costs £1.41m a year."            previous_value
 *   "The current contract ends and the new one will cost £50,000"   not this: it turns to the new one
 *   "A grant of £64,000 is approved, to be paid in 2025-26"         not this: nothing is past
 *   "to extend the current contract at a cost of £312,000"          not this: the old one goes on
 */
import { NEW_AGREEMENT } from '../../lexicon/money/amount-cue.ts';
import { ENDING_AGREEMENT, STANDS_FOR_IT, TO_COME, TOLD_AFTER, TOLD_BEFORE } from '../../lexicon/money/amount-told.ts';
import { inSameWords } from '../find/same-words.ts';
import { type Given, given } from './given.ts';
import type { AmountPlace } from './place.ts';

/** An earlier year or another decision told in the past tense. */
const LONG_AGO =
  /\b(?:[Ll]ast|[Pp]revious|[Pp]ast) (?:[\w-]+ ){0,2}?(?:years?|months?|summer|autumn|winter|spring|round|time|quarter|week|term|season)\b|\b[Uu]ntil (?:now|last)\b|\b[Ii]n the (?:early |late )?(?:spring|summer|autumn|winter) of (?:19|20)\d\d\b|\bin (?:the past|two|three|four|five|six|ten) years\b|\b(?:[Ii]n|[Oo]n|[Ss]ince|[Dd]uring|[Ff]rom)\s+(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:19|20)\d\d(?:[-/]\d\d)?\b|\b(?:D?PCD|DMPCD|DN|DRF|[Dd]ecisions?|[Nn]otice)\s?(?:(?:report|record|paper|number|no\.?) )?(?:[Rr]ef(?:erence)?\.? )?(?:[A-Z]{1,5}[/-]?)?[\d/-]{2,}/;
const TOLD =
  /\b(?:was|were|had been|has been|have been|received|had(?= (?:[\w-]+ ){0,4}£)|reached|came\b|come to|stood at|ran to|rose to|took|(?<!\b(?:is|are|be) )given|covered|contributed|(?<!\b(?:is|are|be) (?:now |hereby )?)(?:approved|awarded|agreed|released)|gave|began|commenced|started|entered into|signed|decided|procured|commissioned|appointed|spent|(?<!\b(?:is|are|be) )paid(?! (?:each|every|in advance|in arrears|annually|yearly|quarterly|monthly|by|on|over|for each)\b)|finished|completed)\b/i;
/** `to be paid in 2025-26`, `due in 2026`: a year that is still to come. */
const IN_YEAR_TO_COME =
  /\b(?:to be [\w-]+|(?:will|shall|would|may|can) be [\w-]+|due|payable|expected|scheduled)(?: (?!and\b|but\b|was\b|were\b)[\w-]+){0,4}?\s+(?:in|on|from|during|by)\s+(?:[\w-]+\s+){0,2}?(?:19|20)\d\d(?:[-/]\d\d)?\b/gi;
const PLANNED =
  /\b(?:will|would|shall|propose[sd]?|recommend\w*|(?:has|have) (?:agreed|decided|approved|accepted)|to (?:award|approve|enter|agree|accept|extend)|sought|seek\w*)\b|^\W*(?:\d[\d.]*\s+)?that [^.;£]{3,80} be [a-z]+ed\b/i;

const OLD_AGREEMENT =
  /\b(?:current|existing|previous|present|old|expiring|outgoing|former|incumbent|expired|last|original)\b/gi;

const EXTENDS_OLD =
  /\b(?:exten(?:d|ds|ded|ding|sion)|increas(?:e|es|ed|ing)|uplift\w*|rais(?:e|es|ed|ing)|renew\w*|var(?:y|ies|ying|iation)|continu\w+|prolong\w*)\b[^.;£]{0,60}\b(?:current|existing|present)\b/i;

/** "The current contract ends in March and the new one will cost £50,000": the new agreement is named after the old one. */
function turnsToNew(lead: string): boolean {
  if (EXTENDS_OLD.test(lead)) return true;
  const old = [...lead.matchAll(OLD_AGREEMENT)].at(-1)?.index ?? -1;
  return NEW_AGREEMENT.test(lead.slice(Math.max(0, old)));
}

/** The old agreement is named only behind the sum: `an uplift of £109m, 7% of the existing contract value`. */
const isNamedAfter = ({ lead, after, mention }: AmountPlace): boolean =>
  lead !== '' &&
  inSameWords(mention.clause.text).startsWith(lead.trimStart().slice(0, 20)) &&
  lead.search(OLD_AGREEMENT) < 0 &&
  after.search(OLD_AGREEMENT) >= 0 &&
  !/^\W*(?:under|for|of|in|on) the\b/i.test(after);

export function bySubject(place: AmountPlace): Given | null {
  const { clause } = place.mention;
  if (isTold(place)) return given(place, 'previous_value', 'past', 'its sentence tells what was paid before');
  if (clause.subject === 'previous' && !turnsToNew(place.lead) && !isNamedAfter(place))
    return given(place, 'previous_value', 'subject', 'its clause speaks of an earlier agreement');
  if (clause.part === 'decision') return null;
  if (
    LONG_AGO.test(place.sentence.replace(IN_YEAR_TO_COME, '')) &&
    TOLD.test(place.sentence) &&
    !PLANNED.test(place.sentence) &&
    !OFFER_IS.test(place.lead)
  ) {
    return PRICED_THEN.test(place.before)
      ? given(place, 'estimate', 'told-estimate', 'its sentence tells what was thought before', { weak: true })
      : given(place, 'previous_value', 'told', 'its sentence tells what was done before', { weak: true });
  }
  return null;
}

/** `The quotation received is for`: an offer that stands, whatever year it names. */
const OFFER_IS =
  /\b(?:quotations?|quotes?|offers?|tenders?|bids?|(?:price|fee|sum) (?:offered|quoted|tendered))\b[^.;£]*\b(?:is|are)(?: for| at)?\s*(?:[\w.]+\s+){0,2}$/i;

/** `cost £51,870 in 2022/23`: what a year cost is told in the past tense. */
const COST_THEN =
  /(?<!\b(?:will|would|to|can|could|may|might|shall|should|the|a|an|its|total|their|of) )\bcost(?: [\w-]+){0,3}\s*$|(?<!\b(?:be|to be|is|are) )\b(?:spent|paid out)(?: [\w-]+){0,3}\s*$/i;
const IN_A_YEAR = /^\s*(?:in|over|during) (?:20\d\d(?:[-/]\d\d)?|that (?:same )?year|the (?:same |whole )?year)\b/i;

/** `was priced by the architect at`, `was put at`: nobody paid it. */
const PRICED_THEN =
  /\b(?:priced|put|valued|costed|assessed|estimated) (?:by (?:[\w'-]+ ){1,5})?(?:at|to be)\s*(?:(?:about|around|some|roughly|approximately|just|over|under)\s+){0,3}$/i;

/** `costs were incurred to date and our share is`: the share is what is to be paid. */
const SHARE_IS = /\b(?:share|contribution|portion) (?:of [^£;]{0,40})?(?:is|will be|comes to)\s*(?:[\w.]+\s+){0,2}$/i;

/** Words around the sum set it in the past, and none between them and it speak of what is to come. */
function isTold(place: AmountPlace): boolean {
  const { lead, before, after, mention } = place;
  if (TO_COME.test(before) || SHARE_IS.test(before)) return false;
  if (COST_THEN.test(before) && IN_A_YEAR.test(after)) return true;
  if (TOLD_AFTER.test(after)) return true;
  if (TOLD_BEFORE.some((cue) => cue.test(lead)) && !TO_COME.test(lead)) return true;
  const turn = lead.lastIndexOf(';');
  if (!STANDS_FOR_IT.test(lead.slice(turn + 1))) return false;
  const { passage, start } = mention.clause.sentence;
  const behind = passage.text.slice(Math.max(0, start - 200), start).trimEnd();
  const earlier = turn < 0 ? behind.split(/(?<=[a-z\d)]{2}[.!?])\s+(?=[A-Z])/).at(-1) : lead.slice(0, turn);
  return earlier !== undefined && ENDING_AGREEMENT.test(earlier) && !NEW_AGREEMENT.test(earlier);
}
