/** What was decided: the outcome and the words of the decision. */
import { OUTCOME_ANSWERS, OUTCOME_SENTENCES, type OutcomeRow } from '../../lexicon/outcomes.ts';
import type { Outcome } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { checkBoxesOf } from '../find/check-boxes.ts';
import type { Label } from '../find/label.ts';
import { partOf, printedOf, type Region, textOf, trimmed, wholeOf } from '../find/region.ts';
import { sentencesOf } from '../find/sentence.ts';
import { isSigned } from './signature.ts';

const outcomeOf = (rows: readonly OutcomeRow[], text: string): Outcome | undefined =>
  rows.find(({ cue }) => cue.test(text))?.outcome;

/** An answer beside Outcome is a few words; anything longer is a text that has to be read as prose. */
const LONGEST_ANSWER = 160;

/** From boxes and answers beside labels, then from what the decider says, then from a signed proposal. */
export function outcomes(understood: Understood): Candidate<Outcome>[] {
  return [
    ...fromBoxes(understood),
    ...fromAnswers(understood),
    ...fromSentences(understood),
    ...fromSignature(understood),
  ];
}

/** `☒ Approved ☐ Not approved`, or Yes and No boxes beside a label such as Agreed. */
function fromBoxes({ document, labels }: Understood): Candidate<Outcome>[] {
  const asked = labels.filter(({ concept }) => concept === 'outcome').flatMap(({ values }) => values.slice(0, 1));
  const byName = document.passages
    .filter(({ kind, text }) => kind !== 'furniture' && /\b(?:approve|agree)/i.test(text))
    .map(wholeOf);
  const read = (region: Region, rows: readonly OutcomeRow[]): Candidate<Outcome>[] => {
    const boxes = checkBoxesOf(textOf(region));
    const ticked = boxes.filter((box) => box.ticked);
    const [only] = ticked;
    const outcome =
      only === undefined || ticked.length > 1 || boxes.length < 2 ? undefined : outcomeOf(rows, only.words);
    if (only === undefined || outcome === undefined) return [];
    const found: Found = { rule: 'form:outcome-box', method: 'label', trust: 'label' };
    return [candidateOf(document, outcome, [partOf(region, only.start, only.end)], found)];
  };
  return [
    ...asked.flatMap((region) => read(region, OUTCOME_ANSWERS)),
    ...byName.flatMap((region) => read(region, OUTCOME_ANSWERS)),
  ];
}

/** A short answer beside Outcome, Decision status, Agreed, or alone under Decision. */
function fromAnswers({ document, labels }: Understood): Candidate<Outcome>[] {
  return labels.flatMap((label): Candidate<Outcome>[] => {
    const region = answerTo(label);
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

function fromSentences({ document, clauses }: Understood): Candidate<Outcome>[] {
  const seen = new Set<string>();
  return clauses.flatMap(({ sentence, part }): Candidate<Outcome>[] => {
    const key = `${sentence.passage.index} ${sentence.start}`;
    if (seen.has(key) || checkBoxesOf(textOf(sentence)).length > 0) return [];
    if (NOT_THIS.includes(part) && !DECIDING.test(textOf(sentence))) return [];
    seen.add(key);
    const text = textOf(sentence);
    const outcome = outcomeOf(OUTCOME_SENTENCES, text);
    if (outcome === undefined || /\b(?:previously|earlier|last year|in 20\d\d)\b/i.test(text)) return [];
    const deciding = part === 'decision';
    const found: Found = { rule: 'form:outcome-sentence', method: 'pattern', trust: deciding ? 'cue' : 'place' };
    return [candidateOf(document, outcome, [sentence], found)];
  });
}

/** A text under Decision stands approved by being published as one; a recommendation does so when it is signed. */
function fromSignature(understood: Understood): Candidate<Outcome>[] {
  const [first] = decisionBlocks(understood);
  if (first === undefined || (first.proposal && !isSigned(understood))) return [];
  const found: Found = { rule: 'form:outcome-signed', method: 'section', trust: 'hint' };
  return [candidateOf(understood.document, 'approved', [first.whole[0]], found)];
}

/** Under Decision, else under Recommendation; the first block of each that holds a sentence. */
export function decisionTexts(understood: Understood): Candidate<string>[] {
  return decisionRegions(understood).map((regions, rank) => {
    const found: Found = { rule: 'form:decision-text', method: 'section', trust: rank === 0 ? 'label' : 'cell' };
    return candidateOf(understood.document, regions.map(printedOf).join(' '), regions, found);
  });
}

const RECOMMENDATION = /recommend|required|requested|sought|proposed|decision relating/i;

/** Blocks of text under Decision and Recommendation, decisions first. */
export const decisionRegions = (understood: Understood): [Region, ...Region[]][] =>
  decisionBlocks(understood).map(({ whole }) => whole);

interface DecisionBlock {
  readonly whole: [Region, ...Region[]];
  /** Words that ask for a decision, not the decision. */
  readonly proposal: boolean;
}

function decisionBlocks({ labels, document }: Understood): DecisionBlock[] {
  const blocks = labels
    .filter(({ concept, ends }) => concept === 'decision' && ends !== 'open')
    .flatMap((label) => {
      const [first, ...rest] = label.values.filter((region) => !isDeclaration(textOf(region)));
      const whole =
        first === undefined ? followed(label, document.passages) : ([first, ...rest] as [Region, ...Region[]]);
      return whole === undefined ? [] : [{ whole, proposal: RECOMMENDATION.test(textOf(label.region)) }];
    });
  return blocks.toSorted((a, b) => Number(a.proposal) - Number(b.proposal));
}

/** `Decision` above a lone `Approved`, which is a label's word itself. */
function followed(label: Label, passages: Understood['document']['passages']): [Region] | undefined {
  const next = passages[label.region.passage.index + 1];
  if (next === undefined || next.kind === 'heading' || label.ends === 'open') return undefined;
  return outcomeOf(OUTCOME_ANSWERS, next.text) === undefined || next.text.length > LONGEST_ANSWER
    ? undefined
    : [wholeOf(next)];
}

/** What the decider declares about himself or signs is not what was decided. */
const isDeclaration = (text: string): boolean =>
  /\b(?:personal|prejudicial|pecuniary|disclosable)\b.{0,30}\binterests?\b|interests are recorded|\b(?:declare|have|has) (?:that )?(?:i have )?no (?:\w+ ){0,3}interest|my approval|^i (?:hereby )?(?:approve|agree|support|confirm)\b.{0,60}$/i.test(
    text,
  );
