/** Yes and No on the form: interests declared, a restricted report, publication deferred. */
import {
  INTEREST_SENTENCES,
  NEGATIVE,
  POSITIVE,
  RESTRICTED_NONE,
  RESTRICTED_SOME,
} from '../../lexicon/declaration-words.ts';
import type { Passage } from '../../model/document.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { checkBoxesOf } from '../find/check-boxes.ts';
import type { Label } from '../find/label.ts';
import { partOf, type Region, textOf, trimmed, wholeOf } from '../find/region.ts';

/** A yes or no that opens the text beside a question, or the ticked one of its boxes, with the words that say it. */
export function answerIn(region: Region): { answer: boolean; region: Region } | undefined {
  const text = textOf(region);
  const boxes = checkBoxesOf(text);
  const ticked = boxes.filter((box) => box.ticked);
  const [only] = ticked;
  if (boxes.length > 0) {
    if (only === undefined || ticked.length > 1) return undefined;
    const answer = yesOrNo(only.words);
    return answer === undefined ? undefined : { answer, region: trimmed(partOf(region, only.start, only.end)) };
  }
  const asked = /^[^?]{0,100}\?\s*/.exec(text)?.[0].length ?? 0;
  const answer = yesOrNo(text.slice(asked));
  const words = /^\S+(?: \S+){0,7}/.exec(text.slice(asked))?.[0].length ?? 0;
  return answer === undefined ? undefined : { answer, region: trimmed(partOf(region, asked, asked + words)) };
}

function yesOrNo(text: string): boolean | undefined {
  if (NEGATIVE.test(text)) return false;
  return POSITIVE.test(text) ? true : undefined;
}

/** Questions and answers that run on in a paragraph: `Is the publication of this form to be deferred? No.` */
function answeredInProse({ document, clauses }: Understood, asks: RegExp, rule: string): Candidate<boolean>[] {
  return clauses.flatMap((clause, i): Candidate<boolean>[] => {
    const next = clauses[i + 1];
    const follows = next !== undefined && next.region.passage === clause.region.passage && clause.text.endsWith('?');
    const found = follows && asks.test(clause.text) ? answerIn(next.region) : undefined;
    if (found === undefined) return [];
    return [
      candidateOf(document, found.answer, [clause.region, found.region], { rule, method: 'pattern', trust: 'cue' }),
    ];
  });
}

const ASKS_DEFERRAL = /\bpublication\b.*\bdeferred\b|\bdefer(?:red)? publication\b/i;
const ASKS_RESTRICTED =
  /\b(?:is|are) there\b.*\b(?:part (?:2|two|ii|b)|section b|confidential|exempt|restricted)\b|\b(?:confidential|exempt from publication)\b/i;

const answered = (
  { document }: Understood,
  label: Label,
  value: (answer: boolean) => boolean,
  rule: string,
): Candidate<boolean>[] => {
  const found = label.values.slice(0, 1).flatMap((region) => answerIn(region) ?? []);
  return found.map(({ answer, region }) =>
    candidateOf(document, value(answer), [label.region, region], { rule, method: 'label', trust: 'label' }),
  );
};

/** "Is the publication of this approval to be deferred: No". */
export function deferrals(understood: Understood): Candidate<boolean>[] {
  const asked = understood.labels
    .filter(({ concept }) => concept === 'deferral')
    .flatMap((label) => answered(understood, label, (answer) => answer, 'form:deferral-question'));
  return [...asked, ...answeredInProse(understood, ASKS_DEFERRAL, 'form:deferral-prose')];
}

/** A question whether a second part exists; a question whether it is to be published takes its existence for granted. */
export function restrictedReports(understood: Understood): Candidate<boolean>[] {
  return [
    ...fromQuestions(understood),
    ...answeredInProse(understood, ASKS_RESTRICTED, 'form:restricted-prose'),
    ...fromRestrictedBoxes(understood),
    ...fromRestrictedSentences(understood),
  ];
}

/** `Is the related Section B report to be published`: either answer means that there is one, unless it says that there is none. */
const GRANTED = /to be published|be published|reason/i;
const NONE_THERE =
  /^(?:n\/?a\b|not applicable|none\b|no (?:such|part|section|restricted|exempt|confidential|related)\b|there is (?:no|none)\b|-\s*$)/i;

function fromQuestions(understood: Understood): Candidate<boolean>[] {
  const { document, labels } = understood;
  return labels
    .filter(({ concept }) => concept === 'restricted')
    .flatMap((label): Candidate<boolean>[] => {
      const [region] = label.values;
      if (region === undefined) return [];
      const rule = 'form:restricted-question';
      if (!GRANTED.test(textOf(label.region))) {
        return label.ends === 'open' ? [] : answered(understood, label, (answer) => answer, rule);
      }
      const none = NONE_THERE.test(textOf(region));
      const said = none || answerIn(region) !== undefined || RESTRICTED_SOME.test(textOf(region));
      const words = trimmed(partOf(region, 0, Math.min(80, region.end - region.start)));
      return said
        ? [candidateOf(document, !none, [label.region, words], { rule, method: 'label', trust: 'cell' })]
        : [];
    });
}

/** `Confidential`, `Part B (exempt) applies`, beside a box of its own; `Non-confidential` is another box. */
const WITHHOLDS = /^(?:part(?:ly|ially)?\b|exempt|restricted|confidential)/i;

function fromRestrictedBoxes({ document }: Understood): Candidate<boolean>[] {
  return document.passages
    .filter(
      ({ kind, text }) => kind !== 'furniture' && /\b(?:part (?:2|b|ii)|exempt|restricted|confidential)\b/i.test(text),
    )
    .flatMap((passage): Candidate<boolean>[] => {
      const only = checkBoxesOf(passage.text).find(({ words }) => WITHHOLDS.test(words));
      if (only === undefined) return [];
      const region = trimmed(partOf(wholeOf(passage), only.start, only.end));
      return [
        candidateOf(document, only.ticked, [region], { rule: 'form:restricted-box', method: 'label', trust: 'label' }),
      ];
    });
}

function fromRestrictedSentences({ document, clauses }: Understood): Candidate<boolean>[] {
  return clauses.flatMap(({ sentence, region, text }): Candidate<boolean>[] => {
    if (
      region.start !== sentence.start &&
      textOf(sentence) !== text &&
      !RESTRICTED_SOME.test(text) &&
      !RESTRICTED_NONE.test(text)
    )
      return [];
    if (/^(?:is|are) there\b|\?$/i.test(text)) return [];
    const none = RESTRICTED_NONE.exec(text);
    const found = none ?? RESTRICTED_SOME.exec(text);
    if (found === null || checkBoxesOf(text).length > 0) return [];
    const words = trimmed(partOf(region, found.index, found.index + found[0].length));
    const how: Found = { rule: 'form:restricted-sentence', method: 'pattern', trust: none === null ? 'place' : 'cue' };
    return [candidateOf(document, none === null, [words], how)];
  });
}

/** The box under the declaration of interests: `None` is no, an empty box is blank, anything else that speaks of an interest is yes. */
export function interests(understood: Understood): Candidate<boolean>[] {
  return [...underDeclaration(understood), ...besideInterests(understood), ...fromInterestSentences(understood)];
}

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
      const none = NEGATIVE.test(text) || /\bnone\b\.?$/i.test(text);
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
      const found = answerIn(region);
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
