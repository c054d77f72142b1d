/**
 * What kind of decision it is: by the act that its title names, else by what the text of the decision does, else by what title and request are about.
 *
 *   "Award of contract - custody meals"                          an act of the title
 *   "Pension administration": "To award the contract for ..."    the decision's act outranks the topic of the title
 *   "Decision: To note the end of the contract. To buy ..."      the first act that is more than taking note
 */

import type { Part } from '../../lexicon/clauses.ts';
import { DECISION_ACTS, DECISION_NEIGHBOURS } from '../../lexicon/decisions/decision-type-acts.ts';
import { TITLE_HINTS, TITLE_PLACES, TITLE_TOPICS } from '../../lexicon/decisions/decision-type-topics.ts';
import { TITLE_TYPES, type TypeRow } from '../../lexicon/decisions/decision-types.ts';
import type { DecisionType } from '../../model/field.ts';
import type { Candidate, Trust } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOf, type Region, textOf, trimmed } from '../find/region.ts';
import { sentencesOf } from '../find/sentence.ts';
import { decisionRegions } from './decision.ts';
import { titleRegions } from './title.ts';

interface Fit {
  readonly type: DecisionType;
  readonly region: Region;
}

/** One candidate for each place that tells it; of those that only hint, the first. */
export function decisionTypes(understood: Understood): Candidate<DecisionType>[] {
  const titles = titleRegions(understood);
  const decisions = decisionRegions(understood).flat();
  const said = (trust: Trust, rule: string, fit: Fit | undefined): Candidate<DecisionType>[] => {
    if (fit === undefined) return [];
    const method = rule.startsWith('form:type-title') ? 'heading' : 'pattern';
    return [candidateOf(understood.document, fit.type, [fit.region], { rule, method, trust })];
  };
  const summary = summaryOf(understood);
  const asking = summary.filter((region) => ASKS.test(textOf(region)));
  const hints = [
    ...fromParties(understood),
    ...said('hint', 'form:type-title-place', firstFit(titles, TITLE_PLACES)),
    ...[decisions, asking].flatMap((list) => said('hint', 'form:type-neighbour', firstFit(list, DECISION_NEIGHBOURS))),
    ...said('hint', 'form:type-title-hint', firstFit(titles, TITLE_HINTS)),
    ...said('hint', 'form:type-told', firstAct(summary)),
    ...titles.flatMap((region) => said('hint', 'form:type-none', { type: 'other', region })),
  ];
  return [
    ...said('label', 'form:type-title', firstFit(titles, TITLE_TYPES)),
    ...said('cell', 'form:type-decision', severalMatters(decisions) ?? firstAct(decisions)),
    ...said('cue', 'form:type-title-topic', firstFit(titles, TITLE_TOPICS)),
    ...said('place', 'form:type-asked', firstAct(asking)),
    ...hints.slice(0, 1),
  ];
}

/** Parts that tell what is asked for, where title and decision do not say. */
const SUMMARIES: readonly Part[] = ['summary', 'recommendation', 'other', 'procurement'];

/** A sentence that asks for the decision or tells it, and does not tell how matters stand. */
const ASKS =
  /\b(?:approv\w+|authority|permission|agreement|consent|decision) (?:is |are |be )?(?:now |therefore )?(?:sought|requested|required|needed)\b|\b(?:seeks?|seeking|requests?|requesting|recommend\w*|propos\w+|asks?|asked|invited|intend\w*|wishes|wish)\b|^(?:to|for the \w+ to) |\b(?:it was|has|have|i) (?:agreed|resolved|decided|approved)\b/i;

const summaryOf = ({ clauses }: Understood): Region[] =>
  clauses
    .filter(({ part, region }) => SUMMARIES.includes(part) && region.passage.kind !== 'heading')
    .map(({ region }) => region);

/** A record may decide several matters of different kinds (London's monthly investment requests): then it is none of them. */
const DIFFERENT_KINDS = 3;

function severalMatters(regions: readonly Region[]): Fit | undefined {
  const items = regions.filter(({ passage }) => passage.kind === 'item');
  const fits = items.flatMap((region) => firstAct([region]) ?? besides(region));
  const [first] = fits;
  const kinds = new Set(fits.map(({ type }) => type));
  return first === undefined || kinds.size < DIFFERENT_KINDS ? undefined : { type: 'other', region: first.region };
}

/** How a decision is paid for is no matter of its own. */
function besides(region: Region): Fit[] {
  const fit = firstFit([region], DECISION_NEIGHBOURS);
  return fit === undefined || fit.type === 'budget' || fit.type === 'grant' ? [] : [fit];
}

/** A sentence that only takes note, or tells what was, does nothing. */
const DOES_NOTHING =
  /^\W*(?:\d+[.)]\s*)?(?:(?:that )?(?:the )?\w+ (?:commissioner|mayor|pcc|pfcc|dmpc)?\s?(?:has |have )?)?(?:to )?note[sd]?\b|(?<!\b(?:it|that|which) )\b(?:was|were|has been|had been|previously|last year) (?:\w+ )?(?:approved|awarded|agreed|let|extended)\b/i;

/** The act said first in the first sentence that does something. */
function firstAct(regions: readonly Region[]): Fit | undefined {
  for (const region of regions) {
    for (const { start, end } of sentencesOf(textOf(region))) {
      const sentence = partOf(region, start, end);
      const fit = DOES_NOTHING.test(textOf(sentence)) ? undefined : earliest(sentence);
      if (fit !== undefined) return fit;
    }
  }
  return undefined;
}

function earliest(sentence: Region): Fit | undefined {
  const text = textOf(sentence);
  const found = DECISION_ACTS.flatMap(({ type, cue }) => {
    const match = cue.exec(text);
    return match === null ? [] : [{ type, match }];
  }).toSorted((a, b) => a.match.index - b.match.index);
  const [first] = found;
  return first === undefined ? undefined : { type: first.type, region: wordsOf(sentence, first.match) };
}

function firstFit(regions: readonly Region[], rows: readonly TypeRow[]): Fit | undefined {
  for (const { type, cue } of rows) {
    for (const region of regions) {
      const match = cue.exec(textOf(region));
      if (match !== null) return { type, region: wordsOf(region, match) };
    }
  }
  return undefined;
}

const wordsOf = (region: Region, match: RegExpExecArray): Region =>
  trimmed(partOf(region, match.index, match.index + match[0].length));

/** A paper that names whom the office will contract with, or fund, is an award although no word of it says so. */
function fromParties({ parties }: Understood): Candidate<DecisionType>[] {
  const kinds = { supplier: 'contract_award', grant_recipient: 'grant' } as const;
  return parties.flatMap(({ role, evidence }): Candidate<DecisionType>[] =>
    role === 'supplier' || role === 'grant_recipient'
      ? [{ value: kinds[role], evidence, rule: 'form:type-party', method: 'pattern', trust: 'hint' }]
      : [],
  );
}
