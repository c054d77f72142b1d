/** What was decided about the request: boxes, answers, what the decider says, a published or signed text. */
import { APPROVES_AND_REFUSES, OUTCOME_ANSWERS, OUTCOME_SENTENCES, outcomeOf } from '../../lexicon/outcomes.ts';
import type { Outcome } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { checkBoxesOf } from '../find/check-boxes.ts';
import type { Label } from '../find/label.ts';
import { partOf, type Region, textOf, trimmed, wholeOf } from '../find/region.ts';
import { sentencesOf } from '../find/sentence.ts';
import { followed } from './decision.ts';
import { isFilled, STATEMENT, statementsOpposed } from './opposed-statements.ts';
import { outcomesOfBoxes } from './outcome-boxes.ts';
import { outcomesOfDecisionText, outcomesOfSignature } from './outcome-texts.ts';

/** An answer beside Outcome is a few words; anything longer is a text that has to be read as prose. */
const LONGEST_ANSWER = 160;

/** From boxes and answers beside labels, then from what the decider says, then from a signed proposal. */
export function outcomes(understood: Understood): Candidate<Outcome>[] {
  return [
    ...outcomesOfBoxes(understood),
    ...fromAnswers(understood),
    ...fromLabelWords(understood),
    ...fromHead(understood),
    ...outcomesOfDecisionText(understood),
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

/** A short answer beside Outcome, Decision status, Agreed, or alone under Decision. */
function fromAnswers({ document, labels }: Understood): Candidate<Outcome>[] {
  return labels.flatMap((label): Candidate<Outcome>[] => {
    const region =
      answerTo(label) ??
      (label.concept === 'outcome' && label.values.length === 0 ? followed(label, document.passages)?.[0] : undefined);
    if (region === undefined || checkBoxesOf(textOf(region)).length > 0) return [];
    const rows = SPEAKS.test(textOf(region)) ? OUTCOME_SENTENCES : OUTCOME_ANSWERS;
    const outcome = outcomeOf(rows, textOf(region));
    if (outcome === undefined) return [];
    const found: Found = {
      rule: `form:outcome-${label.concept}`,
      method: 'label',
      trust: label.concept === 'outcome' ? 'label' : 'cell',
    };
    return [candidateOf(document, outcome, [region], found)];
  });
}

/** A whole sentence with its decider is read as one; only a few words beside a label are an answer. */
const SPEAKS = /^i\b|\b(?:commissioner|mayor|pcc|pfcc|dmpc|treasurer)\b/i;

function answerTo(label: Label): Region | undefined {
  if (label.concept !== 'outcome' && label.concept !== 'decision') return undefined;
  if (/recommend|required|requested|sought|proposed/i.test(textOf(label.region))) return undefined;
  const [value] = label.values;
  if (value === undefined) return aloneOnItsLine(label);
  const [first] = sentencesOf(textOf(value));
  if (first === undefined || label.ends === 'open') return undefined;
  const answer = partOf(value, first.start, first.end);
  const text = textOf(answer);
  const fits = label.concept === 'outcome' ? text.length <= LONGEST_ANSWER : OPENS_WITH_OUTCOME.test(text);
  return fits ? answer : undefined;
}

/** Under Decision only a sentence that opens with the answer is one; others are prose about the matter. */
const OPENS_WITH_OUTCOME =
  /^(?:the )?(?:recommendations?(?: in the report)? |request |proposal )?(?:(?:is|was|were|be|has been|have been) )?(?:not )?(?:approved?|agreed?|supported|endorsed|granted|rejected|refused|deferred|withdrawn|noted|declined|accepted|authorised|partly|partially)\b/i;

/** `Approved` as a whole line under `Decision` is at once a label's word and the answer. */
function aloneOnItsLine({ region, concept }: Label): Region | undefined {
  const whole = trimmed(wholeOf(region.passage));
  const alone = textOf(whole).replace(/\.$/, '') === textOf(region);
  return concept === 'outcome' &&
    alone &&
    /^(?:approved|agreed|supported)$/i.test(textOf(region)) &&
    region.passage.kind !== 'heading'
    ? whole
    : undefined;
}

/** Parts of a paper in which a sentence about an approval may speak of another decision or of a mere proposal. */
const NOT_THIS = ['background', 'legal', 'options', 'officer', 'publication', 'equality', 'finance'];

/** Words that decide wherever they stand. */
const DECIDING = /^(?:resolved\b|i (?:hereby )?(?:approve|agree|authorise)\b)/i;

function fromSentences(understood: Understood): Candidate<Outcome>[] {
  const { document, clauses } = understood;
  const seen = new Set<string>();
  const found = clauses.flatMap(({ sentence, part }): { sentence: Region; outcome: Outcome; deciding: boolean }[] => {
    const key = `${sentence.passage.index} ${sentence.start}`;
    const text = textOf(sentence);
    if (seen.has(key) || checkBoxesOf(text).length > 0 || (NOT_THIS.includes(part) && !DECIDING.test(text))) return [];
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
