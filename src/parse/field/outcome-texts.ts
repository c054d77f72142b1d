/**
 * The outcome that the text under Decision bears by itself.
 *
 *   "The application was turned down."     rejected: refusals that only there speak of this request
 *   "To award the contract to ..."         approved: a resolution, published as the decision
 *   any other text, signed                 approved, unless it denies or reports what somebody did
 */
import { DECISION_TEXTS, MAY_DENY, REPORTS, RESOLUTION } from '../../lexicon/outcome-texts.ts';
import { APPROVES_AND_REFUSES, outcomeOf } from '../../lexicon/outcomes.ts';
import type { Outcome } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOf, textOf } from '../find/region.ts';
import { sentencesOf } from '../find/sentence.ts';
import { decisionBlocks } from './decision.ts';
import { isSigned } from './signature.ts';

/** Refusals, deferrals and notings in the first sentence under Decision: what follows gives reasons and next steps. */
export function outcomesOfDecisionText(understood: Understood): Candidate<Outcome>[] {
  const [first] = decisionBlocks(understood);
  if (first === undefined || first.proposal) return [];
  const [region] = first.whole;
  const [sentence] = sentencesOf(textOf(region));
  if (sentence === undefined) return [];
  const words = partOf(region, sentence.start, sentence.end);
  const outcome = outcomeOf(DECISION_TEXTS, textOf(words));
  const found: Found = { rule: 'form:outcome-decision-text', method: 'section', trust: 'cue' };
  return outcome === undefined ? [] : [candidateOf(understood.document, outcome, [words], found)];
}

/** A resolution under Decision stands approved by being published as one; any other text, and a recommendation, only when it is signed. */
export function outcomesOfSignature(understood: Understood): Candidate<Outcome>[] {
  const [first] = decisionBlocks(understood);
  if (first === undefined) return [];
  const text = first.whole.map(textOf).join(' ');
  const resolves = RESOLUTION.test(text);
  const signed = isSigned(understood);
  const approved = first.proposal ? signed && !denies(text) : resolves || (signed && !denies(text));
  const found: Found = { rule: 'form:outcome-signed', method: 'section', trust: 'hint' };
  return approved && !APPROVES_AND_REFUSES.test(text)
    ? [candidateOf(understood.document, 'approved', [first.whole[0]], found)]
    : [];
}

/** The opening sentence may deny an approval, or reports in words that no row knows. */
function denies(text: string): boolean {
  const [first] = sentencesOf(text);
  const opening = first === undefined ? text : text.slice(first.start, first.end);
  return !RESOLUTION.test(text) && (MAY_DENY.test(opening) || REPORTS.test(opening));
}
