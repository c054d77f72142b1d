/** The words of the decision: the text under Decision, else under Recommendation. */
import { OUTCOME_ANSWERS } from '../../lexicon/decisions/outcomes.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import type { Label } from '../find/label.ts';
import { partOf, printedOf, type Region, textOf, wholeOf } from '../find/region.ts';
import { sentencesOf } from '../find/sentence.ts';

/** Under Decision, else under the label of the answer, else under Recommendation; the first block of each that holds a sentence. */
export function decisionTexts(understood: Understood): Candidate<string>[] {
  const blocks = decisionBlocks(understood);
  const [own, asked] = [blocks.filter(({ proposal }) => !proposal), blocks.filter(({ proposal }) => proposal)];
  const texts = [...own.map(({ whole }) => whole), ...answeredTexts(understood), ...asked.map(({ whole }) => whole)];
  return texts.map((regions, rank) => {
    const found: Found = { rule: 'form:decision-text', method: 'section', trust: rank === 0 ? 'label' : 'cell' };
    return candidateOf(understood.document, regions.map(printedOf).join(' '), regions, found);
  });
}

/** A shorter answer is a verdict alone: `Approved`. */
const SHORTEST_TEXT = 40;

/** `Commissioner's decision: Approval given for the purchase of six vans`: what stands beside the label of the answer may say what was decided. */
const answeredTexts = ({ labels }: Understood): [Region, ...Region[]][] =>
  labels
    .filter(({ concept, ends }) => concept === 'outcome' && ends !== 'open')
    .flatMap(({ values: [first] }): [Region, ...Region[]][] => {
      const [text] = first === undefined ? [] : besides(first, isDeclaration);
      return text !== undefined && text.end - text.start >= SHORTEST_TEXT ? [[text]] : [];
    });

/** Labels of what somebody asks for. */
export const PROPOSAL = /recommend|required|requested|sought|proposed|decision relating/i;

/** `For information / decision`: which of the two the paper is for. */
const KIND_OF_PAPER = /^for\b/i;

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
    .filter(
      ({ concept, ends, region }) => concept === 'decision' && ends !== 'open' && !KIND_OF_PAPER.test(textOf(region)),
    )
    .flatMap((label) => {
      const [first, ...rest] = [...label.values, ...itemsBelow(label, document.passages)].flatMap((region) =>
        besides(region, isDeclaration),
      );
      const whole =
        first === undefined ? followed(label, document.passages) : ([first, ...rest] as [Region, ...Region[]]);
      const isNumber = whole?.length === 1 && NUMBER_ALONE.test(textOf(whole[0]));
      return whole === undefined || isNumber ? [] : [{ whole, proposal: PROPOSAL.test(textOf(label.region)) }];
    });
  return blocks.toSorted((a, b) => Number(a.proposal) - Number(b.proposal));
}

/** `Decision` | `014/2024`: the row gives the decision's number. */
const NUMBER_ALONE = /^(?:no\.?\s|number\s)?(?:[A-Z]{1,8}[\s/.-]?){0,3}\d{1,6}(?:\s?[-/.]\s?[A-Z\d]{1,6}){0,3}$/;

/** `Decision: The Commissioner has:` breaks off: the items right below it, which no answer of the label holds yet, are the rest of its words. */
export function itemsBelow({ values }: Label, passages: Understood['document']['passages']): Region[] {
  const last = values.at(-1);
  if (last === undefined || !/:\s*$/.test(textOf(last))) return [];
  const below = passages.slice(last.passage.index + 1).filter(({ kind }) => kind !== 'furniture');
  const end = below.findIndex(({ kind }) => kind !== 'item');
  return below.slice(0, end < 0 ? below.length : end).map(wholeOf);
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

/** The region without the sentences that a test names: what stands before, between and behind them. */
export function besides(region: Region, left: (text: string) => boolean): Region[] {
  const stretches: { start: number; end: number }[] = [];
  let open = false;
  for (const { start, end } of sentencesOf(textOf(region))) {
    const out = left(textOf(partOf(region, start, end)));
    const last = stretches.at(-1);
    if (!out && open && last !== undefined) last.end = end;
    else if (!out) stretches.push({ start, end });
    open = !out;
  }
  return stretches.map(({ start, end }) => partOf(region, start, end));
}

/** What the decider declares about his interests. */
export const isInterest = (text: string): boolean =>
  /\b(?:personal|prejudicial|pecuniary|disclosable)\b.{0,30}\binterests?\b|\binterests are recorded|\b(?:declare|have|has|hold|holds) (?:that )?(?:i have )?no (?:\w+ ){0,3}interest|\bregister of interests\b/i.test(
    text,
  );

/** What the decider declares about himself or signs is not what was decided. */
const isDeclaration = (text: string): boolean =>
  isInterest(text) || /my approval|^i (?:hereby )?(?:approve|agree|support|confirm)\b.{0,60}$/i.test(text);
