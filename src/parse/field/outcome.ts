/** What was decided about the request: boxes, answers, what the decider says, a published or signed text. */
import { APPROVES_AND_REFUSES, OUTCOME_SENTENCES, outcomeOf } from '../../lexicon/outcomes.ts';
import type { Outcome } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { checkBoxesOf } from '../find/check-boxes.ts';
import type { Label } from '../find/label.ts';
import { type Region, textOf, trimmed, wholeOf } from '../find/region.ts';
import { besides, decisionBlocks, followed, isInterest, PROPOSAL } from './decision.ts';
import { isFilled, STATEMENT, statementsOpposed } from './opposed-statements.ts';
import { outcomesOfBoxes } from './outcome-boxes.ts';
import { outcomesOfSignature } from './outcome-texts.ts';
import { verdictOf } from './verdict.ts';

/** From boxes and answers beside labels, then from what the decider says, then from a signed proposal. */
export function outcomes(understood: Understood): Candidate<Outcome>[] {
  return [
    ...outcomesOfBoxes(understood),
    ...fromAnswers(understood),
    ...fromLabelWords(understood),
    ...fromHead(understood),
    ...fromSentences(understood),
    ...outcomesOfSignature(understood),
  ];
}

/** `Decision approved: To enter into the agreements` says by its label what was decided. */
function fromLabelWords({ document, labels }: Understood): Candidate<Outcome>[] {
  return labels.flatMap(({ concept, ends, region, values }): Candidate<Outcome>[] => {
    const says = concept === 'decision' || concept === 'outcome';
    const text = textOf(region);
    if (concept === 'maker' && ends !== 'open' && values.length > 0 && BY_WHOM.test(text)) {
      return [
        candidateOf(document, 'approved', [region], { rule: 'form:outcome-by', method: 'label', trust: 'place' }),
      ];
    }
    if (
      !says ||
      ends === 'open' ||
      values.length === 0 ||
      !/\b(?:approved|agreed) decision\b|\bdecision (?:approved|agreed)\b/i.test(text)
    )
      return [];
    const answered = values.some((value) => answerLike(textOf(value)));
    const found: Found = { rule: 'form:outcome-label-words', method: 'label', trust: 'cue' };
    return answered ? [] : [candidateOf(document, 'approved', [region], found)];
  });
}

/** `Agreed by`, with somebody beside it. */
const BY_WHOM = /^(?:agreed|approved|authorised) by$/i;

/** `Approved decision: Yes` is a question; its answer decides. */
const answerLike = (text: string): boolean => /^(?:yes|no|y|n)\b/i.test(text) || checkBoxesOf(text).length > 0;

/** A notice headed `Decision withdrawn` or `Withdrawal of decision`. */
const WITHDRAWN =
  /^(?:notice of )?(?:decision (?:has been )?withdrawn|withdrawal of (?:the |a )?decision|withdrawn)\b/i;

function fromHead({ document }: Understood): Candidate<Outcome>[] {
  const found: Found = { rule: 'form:outcome-heading', method: 'heading', trust: 'label' };
  return document.passages
    .filter(({ page, kind, text }) => page === 1 && kind === 'heading' && WITHDRAWN.test(text))
    .map((passage) => candidateOf(document, 'withdrawn', [wholeOf(passage)], found));
}

/** What stands beside Outcome, Decision status, Agreed, or under Decision. */
function fromAnswers({ document, labels }: Understood): Candidate<Outcome>[] {
  return labels.flatMap((label): Candidate<Outcome>[] => {
    const regions = answerTo(label, document.passages);
    if (regions.some((region) => checkBoxesOf(textOf(region)).length > 0)) return [];
    const judged = verdictOf(regions);
    if (judged === undefined) return [];
    const found: Found = {
      rule: `form:outcome-${label.concept}`,
      method: 'label',
      trust: label.concept === 'outcome' ? 'label' : 'cell',
    };
    return [candidateOf(document, judged.outcome, judged.regions, found)];
  });
}

/** Blocks of an answer: what stands further below gives reasons and next steps. */
const BLOCKS = 12;

function answerTo(label: Label, passages: Understood['document']['passages']): readonly Region[] {
  const decides = label.concept === 'outcome' || label.concept === 'decision';
  if (!decides || label.ends === 'open' || PROPOSAL.test(textOf(label.region))) return aloneOnItsLine(label);
  const values = label.values.flatMap((value) => besides(value, isInterest));
  if (values.length > 0) return values.slice(0, BLOCKS);
  return label.concept === 'outcome' ? (followed(label, passages) ?? aloneOnItsLine(label)) : [];
}

/** `Approved` as a whole line under `Decision` is at once a label's word and the answer. */
function aloneOnItsLine({ region, concept, values }: Label): Region[] {
  const whole = trimmed(wholeOf(region.passage));
  const alone = textOf(whole).replace(/\.$/, '') === textOf(region);
  return concept === 'outcome' &&
    alone &&
    values.length === 0 &&
    /^(?:approved|agreed|supported)$/i.test(textOf(region)) &&
    region.passage.kind !== 'heading'
    ? [whole]
    : [];
}

/** Parts of a paper in which a sentence about an approval may speak of another decision or of a mere proposal. */
const NOT_THIS = ['background', 'legal', 'options', 'officer', 'publication', 'equality', 'finance'];

/** Words that decide wherever they stand. */
const DECIDING = /^(?:resolved\b|i (?:hereby )?(?:approve|agree|authorise)\b)/i;

/** A recommendation is in the words of who makes it: `The Commissioner supports the bids` there is what he is asked to do. */
const DONE = /\b(?:has|have) (?:\w+ )?(?:approved|agreed|authorised|accepted|supported|endorsed)\b/i;

function fromSentences(understood: Understood): Candidate<Outcome>[] {
  const { document, clauses } = understood;
  const decided = decisionBlocks(understood).some(({ proposal }) => !proposal);
  const seen = new Set<string>();
  const found = clauses.flatMap(({ sentence, part }): { sentence: Region; outcome: Outcome; deciding: boolean }[] => {
    const key = `${sentence.passage.index} ${sentence.start}`;
    const text = textOf(sentence);
    const aside = NOT_THIS.includes(part) || (part === 'recommendation' && (decided || !DONE.test(text)));
    if (seen.has(key) || checkBoxesOf(text).length > 0 || (aside && !DECIDING.test(text))) return [];
    seen.add(key);
    const outcome = outcomeOf(OUTCOME_SENTENCES, text);
    if (outcome === undefined || OF_OLD.test(text)) return [];
    if (outcome !== 'partly_approved' && APPROVES_AND_REFUSES.test(text)) return [];
    return [{ sentence, outcome, deciding: part === 'decision' }];
  });
  const opposed = statementsOpposed(found.map(({ sentence }) => sentence));
  return found
    .filter(({ sentence }) => !opposed || !STATEMENT.test(textOf(sentence)) || isFilled(understood, sentence))
    .map(({ sentence, outcome, deciding }) =>
      candidateOf(document, outcome, [sentence], {
        rule: 'form:outcome-sentence',
        method: 'pattern',
        trust: deciding ? 'cue' : 'place',
      }),
    );
}

/** Speaks of a decision made before this one. */
const OF_OLD = /\b(?:previously|earlier|last year|in 20\d\d)\b/i;
