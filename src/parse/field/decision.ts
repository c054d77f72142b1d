/** The words of the decision: the text under Decision, else under Recommendation. */
import { OUTCOME_ANSWERS } from '../../lexicon/outcomes.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import type { Label } from '../find/label.ts';
import { printedOf, type Region, textOf, wholeOf } from '../find/region.ts';

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

export interface DecisionBlock {
  readonly whole: [Region, ...Region[]];
  /** Words that ask for a decision, not the decision. */
  readonly proposal: boolean;
}

/** The same, each told whether it only asks. */
export function decisionBlocks({ labels, document }: Understood): DecisionBlock[] {
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
export function followed(label: Label, passages: Understood['document']['passages']): [Region] | undefined {
  const next = passages[label.region.passage.index + 1];
  if (next === undefined || label.ends === 'open' || (next.kind === 'heading' && !LONE.test(next.text)))
    return undefined;
  const answers = OUTCOME_ANSWERS.some(({ cue }) => cue.test(next.text));
  return answers && next.text.length <= LONGEST_ANSWER ? [wholeOf(next)] : undefined;
}

/** An answer may be set as large as a heading. */
const LONE = /^(?:not )?(?:approved|agreed|accepted|rejected|refused|deferred|noted|withdrawn)\.?$/i;
/** A lone answer is a line. */
const LONGEST_ANSWER = 160;

/** What the decider declares about himself or signs is not what was decided. */
const isDeclaration = (text: string): boolean =>
  /\b(?:personal|prejudicial|pecuniary|disclosable)\b.{0,30}\binterests?\b|interests are recorded|\b(?:declare|have|has) (?:that )?(?:i have )?no (?:\w+ ){0,3}interest|my approval|^i (?:hereby )?(?:approve|agree|support|confirm)\b.{0,60}$/i.test(
    text,
  );
