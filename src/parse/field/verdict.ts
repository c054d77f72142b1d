/**
 * The verdict of a text that is known to hold the decision: each clause is judged, and the judgements are put together.
 *
 *   "Approved, subject to a survey."                                      approved_with_conditions
 *   "Recommendations 1 and 2 are approved. Recommendation 3 is refused."  partly_approved
 *   "The Commissioner noted that the Board met and approved the minutes." noted
 *   "On hold. The plans were approved by the council in May."             deferred: the first sentence tells, later ones only of what was asked
 *   "Boiler plant at headquarters."                                       no verdict
 */
import { LOSERS, NOTED_THAT, RIVALS } from '../../lexicon/decisions/verdict-company.ts';
import { CONDITION, NEXT_VERDICT, VERDICTS, type Verdict } from '../../lexicon/decisions/verdicts.ts';
import type { Outcome } from '../../model/field.ts';
import { partOf, type Region, textOf, trimmed } from '../find/region.ts';
import { sentencesOf } from '../find/sentence.ts';

export interface Judged {
  readonly outcome: Outcome;
  /** The clauses that say so. */
  readonly regions: readonly [Region, ...Region[]];
}

interface Judgement {
  readonly verdict: Verdict;
  readonly clause: Region;
  /** Number of its sentence. */
  readonly sentence: number;
  /** It names what was asked, or a part of it, and is no next step. */
  readonly asked: boolean;
  readonly bound: boolean;
}

/** What the regions, in order, say together; undefined where no clause of them is a verdict. */
export function verdictOf(regions: readonly Region[]): Judged | undefined {
  const judgements = judgementsOf(regions);
  const [first] = judgements;
  if (first === undefined) return undefined;
  const of = (verdict: Verdict): Judgement | undefined => judgements.find((judgement) => judgement.verdict === verdict);
  const judged = (outcome: Outcome, ...from: readonly Judgement[]): Judged => {
    const [clause, ...rest] = from.map((judgement) => judgement.clause);
    return { outcome, regions: [clause ?? first.clause, ...rest] };
  };
  const partly = of('partly');
  if (partly !== undefined) return judged('partly_approved', partly);
  const yes = of('approve');
  const lost = ({ clause }: Judgement): boolean =>
    yes !== undefined && LOSERS.test(textOf(clause)) && !RIVALS.test(textOf(yes.clause));
  const other = judgements.find((one) => (one.verdict === 'refuse' || one.verdict === 'defer') && !lost(one));
  if (first.verdict !== 'approve' && first.verdict !== 'note') {
    // Behind a refusal or a deferral, `the Commissioner agreed that ...` is the next step; `the other bids are approved` is not.
    const besides = yes?.asked === true || yes?.sentence === first.sentence;
    return yes !== undefined && besides ? judged('partly_approved', yes, first) : judged(ENDS[first.verdict], first);
  }
  if (yes !== undefined && other !== undefined) return judged('partly_approved', yes, other);
  if (yes === undefined) return other === undefined ? judged('noted', first) : judged(ENDS[other.verdict], other);
  const bound = judgements.some(({ verdict, bound: has }) => verdict === 'approve' && has);
  return judged(bound ? 'approved_with_conditions' : 'approved', yes);
}

const ENDS: Readonly<Record<Verdict, Outcome>> = {
  approve: 'approved',
  partly: 'partly_approved',
  refuse: 'rejected',
  defer: 'deferred',
  note: 'noted',
  withdraw: 'withdrawn',
};

/** At most so many sentences pass before one must judge: what follows gives reasons. */
const OPENING = 3;

function judgementsOf(regions: readonly Region[]): Judgement[] {
  const sentences = regions.flatMap((region) =>
    sentencesOf(textOf(region)).map(({ start, end }) => partOf(region, start, end)),
  );
  const found: Judgement[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (found.length === 0 && index >= OPENING && sentence.passage.kind !== 'item') break;
    const bound = CONDITION.test(textOf(sentence));
    for (const clause of clausesIn(sentence)) {
      const text = textOf(clause);
      const row = VERDICTS.find(({ cue }) => cue.test(text));
      if (row === undefined || (row.by === 'opening' && (found.length > 0 || index > 0))) continue;
      found.push({ verdict: row.verdict, clause, sentence: index, asked: row.by === 'asked', bound });
    }
  }
  // `was not satisfied that it fits, and deferred the matter`: why it is put off.
  const isPutOff = ({ verdict, sentence }: Judgement): boolean =>
    verdict === 'refuse' && found.some((other) => other.verdict === 'defer' && other.sentence === sentence);
  return found.filter((one) => !isPutOff(one));
}

function clausesIn(sentence: Region): Region[] {
  const text = textOf(sentence);
  if (NOTED_THAT.test(text)) return [sentence];
  const cuts = [...text.matchAll(NEXT_VERDICT)];
  const starts = [0, ...cuts.map(({ index, 0: words }) => index + words.length)];
  const ends = [...cuts.map(({ index }) => index), text.length];
  return starts.map((start, at) => trimmed(partOf(sentence, start, ends[at] ?? text.length)));
}
