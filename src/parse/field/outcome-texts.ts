/**
 * The outcome of a text under Decision that has no verdict in it.
 *
 *   "To let the works to ..."              approved: a resolution, published as the decision
 *   "Purchase of four drones", signed      approved: it names what is done
 *   "On the agenda of the May board."      nothing: signed or not, it does nothing
 *   a recommendation, signed               approved, unless it denies or reports what somebody did
 */
import { DECISION_ACTS } from '../../lexicon/decisions/decision-type-acts.ts';
import {
  MAY_DENY,
  NAMES_AN_ACT,
  REPORTS,
  RESOLUTION,
  SIGNING_APPROVES,
} from '../../lexicon/decisions/outcome-texts.ts';
import { APPROVES_AND_REFUSES } from '../../lexicon/decisions/outcomes.ts';
import { CONDITION } from '../../lexicon/decisions/verdicts.ts';
import type { Outcome } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { textOf } from '../find/region.ts';
import { sentencesOf } from '../find/sentence.ts';
import { decisionBlocks } from './decision.ts';
import { isSigned } from './signature.ts';
import { verdictOf } from './verdict.ts';

/** A resolution under Decision stands approved by being published as one; any other text, and a recommendation, only when it is signed. */
export function outcomesOfSignature(understood: Understood): Candidate<Outcome>[] {
  const [first] = decisionBlocks(understood);
  if (first === undefined) return outcomesOfSigning(understood);
  if (!first.proposal && verdictOf(first.whole) !== undefined) return [];
  const text = first.whole.map(textOf).join(' ');
  const resolves = RESOLUTION.test(text);
  const signed = isSigned(understood);
  const does = first.proposal || doesSomething(text);
  const approved = first.proposal ? signed && !denies(text) : resolves || (signed && does && !denies(text));
  const outcome = !first.proposal && CONDITION.test(openingOf(text)) ? 'approved_with_conditions' : 'approved';
  const found: Found = { rule: 'form:outcome-signed', method: 'section', trust: 'hint' };
  return approved && !APPROVES_AND_REFUSES.test(text)
    ? [candidateOf(understood.document, outcome, [first.whole[0]], found)]
    : [];
}

/** The form says that whoever signs it approves, and the decision maker signed; an officer's signature alone approves nothing. */
function outcomesOfSigning(understood: Understood): Candidate<Outcome>[] {
  const says = understood.clauses.find(({ text }) => SIGNING_APPROVES.test(text) && !MAY_DENY.test(text));
  const found: Found = { rule: 'form:outcome-signing', method: 'pattern', trust: 'hint' };
  return says !== undefined && isSigned(understood)
    ? [candidateOf(understood.document, 'approved', [says.sentence], found)]
    : [];
}

function openingOf(text: string): string {
  const [first] = sentencesOf(text);
  return first === undefined ? text : text.slice(first.start, first.end);
}

const doesSomething = (text: string): boolean =>
  NAMES_AN_ACT.test(text) || DECISION_ACTS.some(({ cue }) => cue.test(openingOf(text)));

/** The opening sentence may deny an approval, or reports in words that no row knows. */
const denies = (text: string): boolean =>
  !RESOLUTION.test(text) && (MAY_DENY.test(openingOf(text)) || REPORTS.test(openingOf(text)));
