/**
 * What a clause speaks of without naming it: `It` after a sentence on the contract, a list's item under its lead, the price of a term.
 *
 *   "NHS England let the contract. It runs for five years"          speaks of the contract
 *   "that a lease be taken on these terms:" / "ten years from ..."  speaks of the lease
 *   "Cost: £9,000 for the six months to 30 June 2021"               prices a term
 *   "A survey was made. It ran for six weeks"                       nothing
 */
import { PRICED, TAKES_UP_SUBJECT } from '../../lexicon/time/carried-cues.ts';
import { CONTRACT_NOUN } from '../../lexicon/time/date-cues.ts';
import { BEGAN, OF_FUNDER, OF_FUNDERS_MONEY } from '../../lexicon/time/other-period-cues.ts';
import type { Clause } from '../find/clause.ts';
import { sentencesOf } from '../find/sentence.ts';
import type { Reading } from '../reading.ts';

/** Whether the clause's subject is an agreement that the sentence before it, or the lead of its list, names. */
export function isCarried(reading: Reading, clause: Clause): boolean {
  const { passage } = clause.region;
  if (passage.kind === 'item' && clause.sentence.start <= MARKER && CONTRACT_NOUN.test(leadOf(reading, clause)))
    return true;
  return TAKES_UP_SUBJECT.test(clause.text) && CONTRACT_NOUN.test(sentenceBefore(clause));
}

/** Whether the clause is the answer to a label of cost, which prices what the paper decides and tells nothing of the past. */
export function isPrice({ heading, region, text }: Clause): boolean {
  const isAnswer = PRICE_LABEL.test(heading) && region.start === 0 && region.passage.text.startsWith(heading);
  return isAnswer && /£/.test(text) && !/\b(?:was|were|had|spent|paid|previous(?:ly)?)\b/i.test(text);
}

/** Whether the clause tells of money that the government gives the office: its term is not that of what the office decides. */
export const isFunders = (clause: Clause): boolean => OF_FUNDERS_MONEY.test(clause.text) || isFundersCarried(clause);

const isFundersCarried = (clause: Clause): boolean =>
  /^\W*(?:[\d.]+\s)?(?:the|this) (?:grant|funding|allocation|award)\b/i.test(clause.text) &&
  OF_FUNDER.test(sentenceBefore(clause));

/** Whether the words up to a length or its first day give it a price that is asked now: `have quoted £51,360 for`. */
export const isPricedTerm = (before: string): boolean =>
  PRICED.test(before.replace(/\bw\.?e\.?f\.?\s*$/i, '')) &&
  !/\b(?:was|were|had|paid|spent|last|previous(?:ly)?|sav(?:es?|ed|ings?))\b/i.test(before);

/** Whether the clause goes on about an agreement that was made in the past: `The contract was let in 2020. It runs for three years`. */
export function isOfThePast(clause: Clause): boolean {
  if (!TAKES_UP_SUBJECT.test(clause.text)) return false;
  const before = sentenceBefore(clause);
  if (!CONTRACT_NOUN.test(before) || !/\b(?:19|20)\d{2}\b/.test(before)) return false;
  return BEGAN.test(before) || /^\W*it (?:was|had)\b/i.test(clause.text);
}

const PRICE_LABEL = /^(?:total |estimated |contract )?(?:costs?|price|value|amount)$/i;
/** A list's marker or number before its words. */
const MARKER = 6;

function sentenceBefore({ region, sentence }: Clause): string {
  const before = region.passage.text.slice(0, sentence.start);
  const last = sentencesOf(before).at(-1);
  return last === undefined ? '' : before.slice(last.start, last.end);
}

/** The paragraph that ends in a colon over the items of a list; empty where there is none. */
function leadOf({ document }: Reading, { region }: Clause): string {
  const above = document.passages.slice(0, region.passage.index).filter(({ kind }) => kind !== 'furniture');
  const lead = above.findLast(({ kind }) => kind !== 'item');
  return lead !== undefined && /:\s*$/.test(lead.text) ? lead.text : '';
}
