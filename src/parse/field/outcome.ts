/** What was decided about the request: boxes, answers, what the decider says, a published or signed text. */
import type { LabelConcept } from '../../lexicon/labels.ts';
import { PRINTED_DAY } from '../../lexicon/time/months.ts';
import type { Outcome } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { checkBoxesOf } from '../find/check-boxes.ts';
import { partOf, textOf, trimmed, wholeOf } from '../find/region.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { outcomesOfAnswers } from './outcome-answers.ts';
import { outcomesOfBoxes } from './outcome-boxes.ts';
import { outcomesOfSentences } from './outcome-sentences.ts';
import { outcomesOfSignature } from './outcome-texts.ts';
import { titleRegions } from './title.ts';

/** From boxes and answers beside labels, then from what the decider says, then from a signed proposal. */
export const outcomes = (understood: Understood): Candidate<Outcome>[] => [
  ...outcomesSaid(understood),
  ...outcomesOfSignature(understood),
];

/** All but the signature, whose part in it depends on the roles of dates. */
const outcomesSaid = oncePerReading((reading: Reading): Candidate<Outcome>[] => {
  const understood: Understood = { ...reading, amounts: [], roles: [], parties: [] };
  return [
    ...outcomesOfBoxes(understood),
    ...outcomesOfAnswers(understood),
    ...fromLabelWords(understood),
    ...fromHead(understood),
    ...fromTitle(understood),
    ...outcomesOfSentences(understood),
  ];
});

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
    const [value] = values;
    if (ends !== 'open' && value !== undefined && tellsByWhomOrWhen(text, concept, textOf(value))) {
      const found: Found = { rule: 'form:outcome-by', method: 'label', trust: 'place' };
      return [candidateOf(document, 'approved', [region, value], found)];
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

/** `Approved: Ida Moss, PCC 3 May 2025`, `Approved on: 3 May 2025`: who decided, or the day on which it was approved. */
const tellsByWhomOrWhen = (label: string, concept: LabelConcept, value: string): boolean =>
  concept === 'decision_date'
    ? /^(?:approved|agreed|authorised) on$/i.test(label) && ONLY_DAY.test(value)
    : concept === 'outcome' && /^(?:approved|agreed|authorised)$/i.test(label) && NAMES_DECIDER.test(value);
const ONLY_DAY = new RegExp(`^${PRINTED_DAY}\\.?$`, 'iu');
const NAMES_DECIDER =
  /^\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*){1,3},?\s(?:PF?CC|(?:Deputy\s)?(?:Mayor|Police,?\s(?:Fire\s)?(?:and|&)\sCrime\sCommissioner)|Commissioner)\b/u;

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

/** `Lease of the garage (deferred)`, `Lease of the garage - WITHDRAWN`: a register closes the title with what became of the matter. */
const CLOSES_TITLE =
  /(?:\((deferred|withdrawn|refused|rejected|not approved)\)|\s-\s(DEFERRED|WITHDRAWN|REFUSED|REJECTED|NOT APPROVED))$/;
const ENDS: Readonly<Record<string, Outcome>> = {
  deferred: 'deferred',
  withdrawn: 'withdrawn',
  refused: 'rejected',
  rejected: 'rejected',
  'not approved': 'rejected',
};

function fromTitle(understood: Understood): Candidate<Outcome>[] {
  return titleRegions(understood).flatMap((region): Candidate<Outcome>[] => {
    const closing = CLOSES_TITLE.exec(textOf(region));
    const outcome = ENDS[(closing?.[1] ?? closing?.[2] ?? '').toLowerCase()];
    if (closing === null || outcome === undefined) return [];
    const words = trimmed(partOf(region, closing.index, region.end - region.start));
    return [
      candidateOf(understood.document, outcome, [words], {
        rule: 'form:outcome-title',
        method: 'heading',
        trust: 'place',
      }),
    ];
  });
}
