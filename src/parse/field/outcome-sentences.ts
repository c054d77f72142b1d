/**
 * The outcome that the paper's prose tells.
 *
 *   under "Police and Crime Commissioner": "I approve recommendations (a) and (c)."   the block in which the decider speaks
 *   "The Commissioner has agreed to fund the scheme."                                   a sentence of any part that speaks of this matter
 *   "Awarded from the Fund: a grant of up to £7,500 to ..."                             the opening of a notice that has no headings
 *   under "Recommendation": "The Commissioner supports the bids."                       asked for, and not done
 */
import { APPROVES_AND_REFUSES, OUTCOME_SENTENCES, outcomeOf } from '../../lexicon/decisions/outcomes.ts';
import type { Outcome } from '../../model/field.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { checkBoxesOf } from '../find/check-boxes.ts';
import type { Clause } from '../find/clause.ts';
import { type Region, textOf } from '../find/region.ts';
import { decisionBlocks } from './decision.ts';
import { isFilled, STATEMENT, statementsOpposed } from './opposed-statements.ts';
import { isSigned } from './signature.ts';
import { verdictOf } from './verdict.ts';

/** What the decider says in his own block, else what sentences tell, else how an unlabelled notice opens. */
export function outcomesOfSentences(understood: Understood): Candidate<Outcome>[] {
  const spoken = outcomesSpoken(understood);
  const told = outcomesTold(
    understood,
    spoken.map(({ heading }) => heading),
  );
  const found = [...spoken.map(({ candidate }) => candidate), ...told];
  return found.length > 0 ? found : outcomeOfOpening(understood);
}

/** Headings of the block in which the decider speaks; others of the word head what is only about the decision. */
const SPOKEN =
  /(?<!\b(?:key|urgent|officers?'?s?|delegated) )\b(?:decision|approval|determination)\b(?!.*\b(?:titles?|ref\w*|numbers?|no|maker|dates?|subject|type|required|requested|sought|notices?|records?|reports?|log|form|details|papers?|making|by|key|urgent|officers?|chief|treasurer|monitoring|finance|legal|submit)\b)|^(?:the )?(?:deputy )?(?:\w+ )?(?:police(?:,? fire)?,? (?:and|&) crime commissioner|commissioner|pcc|pfcc|mayor for policing and crime)(?: for [\w ]+)?:?$/i;

/** `Key decision | No`, `Is publication to be deferred? Yes`: the answer to another question of the form. */
function answersAnother({ passages }: Understood['document'], region: Region): boolean {
  if (!/^(?:yes|no)\b/i.test(textOf(region))) return false;
  const { cell, index, text } = region.passage;
  const own = text.slice(0, region.start).trim();
  const before = own === '' ? (passages.slice(0, index).findLast(({ kind }) => kind !== 'furniture')?.text ?? '') : own;
  return (cell !== null && cell.column > 0) || before.endsWith('?');
}

interface Spoken {
  readonly heading: string;
  readonly candidate: Candidate<Outcome>;
}

function outcomesSpoken(understood: Understood): Spoken[] {
  const { document, clauses } = understood;
  // The other of two printed statements may stand outside the block.
  const opposed = statementsOpposed(sentencesOf(clauses));
  const blocks = Map.groupBy(
    clauses.filter(({ part, heading }) => part === 'decision' && SPOKEN.test(heading)),
    ({ heading }) => heading,
  );
  return [...blocks].flatMap(([heading, block]): Spoken[] => {
    const sentences = sentencesOf(block).filter(
      (one) =>
        !answersAnother(document, one) && (!opposed || !STATEMENT.test(textOf(one)) || isFilled(understood, one)),
    );
    if (sentences.some((one) => checkBoxesOf(textOf(one)).length > 0)) return [];
    const judged = verdictOf(sentences);
    if (judged === undefined) return [];
    const found = { rule: 'form:outcome-spoken', method: 'section', trust: 'cue' } as const;
    return [{ heading, candidate: candidateOf(document, judged.outcome, judged.regions, found) }];
  });
}

/** Each sentence once, in order. */
function sentencesOf(clauses: readonly Clause[]): Region[] {
  const byPlace = new Map(
    clauses.map(({ sentence }) => [`${sentence.passage.index} ${sentence.start}`, sentence] as const),
  );
  return [...byPlace.values()];
}

/** Parts of a paper in which a sentence about an approval may speak of another decision or of a mere proposal. */
const NOT_THIS = ['background', 'legal', 'options', 'officer', 'publication', 'equality', 'finance'];

/** Words that decide wherever they stand. */
const DECIDING = /^(?:resolved\b|i (?:hereby )?(?:approve|agree|authorise)\b)/i;

/** A recommendation is in the words of who makes it: `The Commissioner supports the bids` there is what he is asked to do. */
const DONE =
  /\b(?:has|have) (?:\w+ )?(?:approved|agreed|authorised|accepted|supported|endorsed)\b|^(?:the |this |these |all )*(?:above )?(?:recommendation|request|proposal)s?\b[^.]{0,60}\b(?:is|are) (?:approved|agreed|authorised|accepted|supported|endorsed)\b/i;

/** Speaks of a decision made before this one. */
const OF_OLD = /\b(?:previously|earlier|last year|in 20\d\d)\b/i;

function outcomesTold(understood: Understood, spoken: readonly string[]): Candidate<Outcome>[] {
  const { document, clauses } = understood;
  const decided = decisionBlocks(understood).some(({ proposal }) => !proposal);
  const telling = clauses.filter(({ part, heading, sentence }) => {
    const aside = NOT_THIS.includes(part) || (part === 'recommendation' && (decided || !DONE.test(textOf(sentence))));
    return !spoken.includes(heading) && (!aside || DECIDING.test(textOf(sentence)));
  });
  const deciding = new Set(telling.filter(({ part }) => part === 'decision').map(({ sentence }) => sentence.passage));
  const found = sentencesOf(telling).flatMap((sentence): { sentence: Region; outcome: Outcome }[] => {
    const text = textOf(sentence);
    if (checkBoxesOf(text).length > 0) return [];
    const outcome = outcomeOf(OUTCOME_SENTENCES, text);
    if (outcome === undefined || OF_OLD.test(text)) return [];
    if (outcome !== 'partly_approved' && APPROVES_AND_REFUSES.test(text)) return [];
    return [{ sentence, outcome }];
  });
  const opposed = statementsOpposed(found.map(({ sentence }) => sentence));
  return found
    .filter(({ sentence }) => !opposed || !STATEMENT.test(textOf(sentence)) || isFilled(understood, sentence))
    .map(({ sentence, outcome }) =>
      candidateOf(document, outcome, [sentence], {
        rule: 'form:outcome-sentence',
        method: 'pattern',
        trust: deciding.has(sentence.passage) ? 'cue' : 'place',
      }),
    );
}

/** A paragraph, and not a line of the paper's head. */
const SHORTEST_PARAGRAPH = 60;

/** A signed notice without headings says in its first paragraph what was done. */
function outcomeOfOpening(understood: Understood): Candidate<Outcome>[] {
  const { document, clauses, labels } = understood;
  const answers = labels.some(
    ({ concept, ends }) => (concept === 'decision' || concept === 'outcome') && ends !== 'open',
  );
  const first = clauses.find(
    ({ region: { passage } }) =>
      (passage.kind === 'paragraph' || passage.kind === 'cell') && passage.text.length >= SHORTEST_PARAGRAPH,
  );
  if (answers || first === undefined || !isSigned(understood)) return [];
  const paragraph = clauses.filter(({ region }) => region.passage === first.region.passage);
  const judged = verdictOf(sentencesOf(paragraph));
  const found = { rule: 'form:outcome-opening', method: 'pattern', trust: 'hint' } as const;
  return judged === undefined ? [] : [candidateOf(document, judged.outcome, judged.regions, found)];
}
