/** Whether the decision maker declared an interest: the box under the declaration, the answer beside a label, a sentence. */
import { ASKS_TO_DECLARE, INTEREST_SENTENCES, NEGATIVE, NONE_SAID, TIES } from '../../lexicon/declaration-words.ts';
import type { Passage } from '../../model/document.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOf, type Region, textOf, trimmed, wholeOf } from '../find/region.ts';
import { sentencesOf } from '../find/sentence.ts';
import { answeredInProse, answerIn } from './declarations.ts';

/** The box under the declaration of interests: `None` is no, an empty box is blank, anything else that speaks of an interest is yes. */
export function interests(understood: Understood): Candidate<boolean>[] {
  return [
    ...underDeclaration(understood),
    ...besideInterests(understood),
    ...answeredInProse(understood, ASKS_INTEREST, 'form:interests-question'),
    ...fromInterestSentences(understood),
  ];
}

/** `Does the Commissioner have any interest in this matter? No` */
const ASKS_INTEREST =
  /^(?:is|are|was|were|do|does|did|has|have|any)\b.*\b(?:an?|any) (?:(?!public\b)[\w-]+ ){0,4}(?:interests?|conflicts? of interest)\b(?! rate)/i;

const RECORDED_BELOW = /\binterests are (?:recorded|listed|set out|detailed|noted|declared) below\b/i;
/** What closes the box: the approval, the signature. */
const BOX_ENDS = /\bmy approval\b|^sign(?:ed|ature)\b|^i (?:approve|agree)\b|^date\b|^(?:the )?decision\b/i;

function underDeclaration(understood: Understood): Candidate<boolean>[] {
  const { document } = understood;
  return document.passages
    .filter(({ text, kind }) => kind !== 'furniture' && RECORDED_BELOW.test(text))
    .flatMap((declaration): Candidate<boolean>[] => {
      const region = restOf(declaration) ?? boxAfter(understood, declaration);
      const text = region === undefined ? '' : textOf(region);
      const none = NEGATIVE.test(text) || /\bnone\b[\s.)\]]*$/i.test(text);
      if (region === undefined || (!none && !SOME_INTEREST.test(text))) return [];
      return [candidateOf(document, !none, [region], { rule: 'form:interests-box', method: 'label', trust: 'label' })];
    });
}

/** Words of an interest: an office held, a tie of family or friendship. */
const SOME_INTEREST =
  /\b(?:declared?|interest|member|patron|trustee|director|governor|employ|related|friend|spouse|partner)/i;

/** What stands after the declaration in its own passage, where the box is set without a gap. */
function restOf(declaration: Passage): Region | undefined {
  const found = RECORDED_BELOW.exec(declaration.text);
  const start = found === null ? 0 : found.index + found[0].length + 1;
  const end = declaration.text.slice(start).search(CLOSES);
  const region = trimmed({ passage: declaration, start, end: end < 0 ? declaration.text.length : start + end });
  return region.end > region.start ? region : undefined;
}

const CLOSES = /\b(?:the above (?:request|recommendation)|sign(?:ed|ature)\b|i (?:approve|agree)\b)/i;

function boxAfter({ document, labels }: Understood, declaration: Passage): Region | undefined {
  const stops = new Set(
    labels
      .filter(({ concept, ends }) => ['signature', 'date', 'outcome', 'maker'].includes(concept) && ends !== 'open')
      .map(({ region }) => region.passage.index),
  );
  const next = document.passages.slice(declaration.index + 1).find(({ kind }) => kind !== 'furniture');
  const closed = next === undefined || next.kind === 'heading' || stops.has(next.index) || BOX_ENDS.test(next.text);
  return closed ? undefined : trimmed(wholeOf(next));
}

function besideInterests({ document, labels }: Understood): Candidate<boolean>[] {
  return labels
    .filter(({ concept, ends }) => concept === 'interests' && ends !== 'open')
    .flatMap((label): Candidate<boolean>[] => {
      const [region] = label.values;
      if (region === undefined || label.place === 'none' || RECORDED_BELOW.test(textOf(region))) return [];
      const found = answerIn(region) ?? saidIn(region);
      if (found === undefined) return [];
      return [
        candidateOf(document, found.answer, [found.region], {
          rule: 'form:interests-label',
          method: 'label',
          trust: 'label',
        }),
      ];
    });
}

/** The longest that stands under the label and is still about interests. */
const LONGEST = 400;

/** A sentence instead of an answer: `There are none.`, `The Commissioner is a trustee of the charity.` */
function saidIn(region: Region): { answer: boolean; region: Region } | undefined {
  const text = textOf(region);
  if (text.length > LONGEST) return undefined;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = partOf(region, start, end);
    const said = textOf(sentence);
    const row = INTEREST_SENTENCES.find(({ cue }) => cue.test(said));
    if (row !== undefined || NONE_SAID.test(said)) return { answer: row?.declared ?? false, region: sentence };
    const tie = TIES.exec(said);
    // `He is a trustee and took no part`: what is denied before the tie denies it.
    const denied = tie === null || /\b(?:no|not|none|nor|neither)\b/i.test(said.slice(0, tie.index + tie[0].length));
    if (!denied && !ASKS_TO_DECLARE.test(said)) return { answer: true, region: sentence };
  }
  return undefined;
}

function fromInterestSentences({ document, clauses }: Understood): Candidate<boolean>[] {
  return clauses.flatMap(({ region, text }): Candidate<boolean>[] => {
    const row = INTEREST_SENTENCES.find(({ cue }) => cue.test(text));
    return row === undefined
      ? []
      : [
          candidateOf(document, row.declared, [region], {
            rule: 'form:interests-sentence',
            method: 'pattern',
            trust: 'cue',
          }),
        ];
  });
}
