/** Yes and No on the form: is there a restricted report, is publication deferred. */
import {
  DEFERRAL_SENTENCES,
  NEGATIVE,
  POSITIVE,
  PROCEDURE_LABEL,
  RESTRICTED_NONE,
  RESTRICTED_SOME,
  SPEAKS_OF_PARTS,
} from '../../lexicon/declaration-words.ts';
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
  const asked = /^(?:[^?]{0,100}\?|\d+(?:\.\d+)+)?\s*/.exec(text)?.[0].length ?? 0;
  const answer = yesOrNo(text.slice(asked));
  const words = /^\S+(?: \S+){0,7}/.exec(text.slice(asked))?.[0].length ?? 0;
  return answer === undefined ? undefined : { answer, region: trimmed(partOf(region, asked, asked + words)) };
}

function yesOrNo(text: string): boolean | undefined {
  if (NEGATIVE.test(text)) return false;
  return POSITIVE.test(text) ? true : undefined;
}

/** Questions and answers that run on in a paragraph: `Is the publication of this form to be deferred? No.` */
export function answeredInProse({ document, clauses }: Understood, asks: RegExp, rule: string): Candidate<boolean>[] {
  return clauses.flatMap(({ region, text }, i): Candidate<boolean>[] => {
    // A question in two languages has two marks.
    const marks = [...text.matchAll(/\?/g)].map(({ index }) => index);
    const mark = marks.slice(0, 2).find((at) => asks.test(text.slice(0, at + 1)));
    if (mark === undefined) return [];
    const rest = trimmed(partOf(region, mark + 1, text.length));
    const next = rest.end > rest.start ? rest : answerAfter(region, clauses[i + 1]?.region);
    const found = next === undefined ? undefined : answerIn(next);
    if (found === undefined) return [];
    const places: [Region, Region] = [partOf(region, 0, mark + 1), found.region];
    return [candidateOf(document, found.answer, places, { rule, method: 'pattern', trust: 'cue' })];
  });
}

/** What follows a question in its own passage, in the cell to its right, or as a row of boxes below it. */
function answerAfter({ passage }: Region, next: Region | undefined): Region | undefined {
  const below = next !== undefined && next.start === 0 && checkBoxesOf(next.passage.text).length > 1;
  if (below && next.passage.text.length < LONGEST_BOXES) return wholeOf(next.passage);
  const beside =
    next !== undefined &&
    passage.cell !== null &&
    next.passage.cell?.table === passage.cell.table &&
    next.passage.cell.row === passage.cell.row;
  return next !== undefined && (next.passage === passage || beside) ? next : undefined;
}

/** A row of boxes with `Yes`, `No` and perhaps a third answer. */
const LONGEST_BOXES = 60;

const ASKS_DEFERRAL = /\bpublication\b.*\bdeferred\b|\bdefer(?:red)? publication\b/i;
const ASKS_RESTRICTED =
  /\b(?:is|are) (?:there|an?|any)\b.*\b(?:part (?:2|two|ii|b)|section b|confidential|exempt|restricted)\b|\b(?:confidential|exempt from publication)\b|\bexempt\?$|\b(?:part (?:2|two|ii|b)|section b) appl(?:y|ies)\?$/i;

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
    .flatMap((label) => {
      const answers = answered(understood, label, (answer) => answer, 'form:deferral-question');
      return answers.length > 0 ? answers : deferredUntil(understood, label);
    });
  return [
    ...asked,
    ...answeredInProse(understood, ASKS_DEFERRAL, 'form:deferral-prose'),
    ...fromDeferralSentences(understood),
  ];
}

/** `Deferred until: 1 May 2022`: a day beside the label says that it is. */
function deferredUntil({ document, dates }: Understood, label: Label): Candidate<boolean>[] {
  const day = dates.find(({ region: { passage, start } }) =>
    label.values.slice(0, 1).some((value) => value.passage === passage && start >= value.start && start < value.end),
  );
  const how: Found = { rule: 'form:deferred-until', method: 'label', trust: 'label' };
  return day === undefined || !/\b(?:until|to)$/i.test(textOf(label.region))
    ? []
    : [candidateOf(document, true, [label.region, day.region], how)];
}

/** "Publication of this notice is deferred until the contract has been signed." */
function fromDeferralSentences({ document, clauses }: Understood): Candidate<boolean>[] {
  return clauses.flatMap(({ region, text }): Candidate<boolean>[] => {
    const row = /[?]|^if\b/i.test(text) ? undefined : DEFERRAL_SENTENCES.find(({ cue }) => cue.test(text));
    const how: Found = { rule: 'form:deferral-sentence', method: 'pattern', trust: 'cue' };
    return row === undefined ? [] : [candidateOf(document, row.deferred, [region], how)];
  });
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

/** Lines of a form in which the reasons stand. */
const LINES_BELOW = 5;

/** `No, save for Appendix B`: something is withheld after all. */
const EXCEPTION = /\b(?:save for|except|apart from|other than|excluding)\b/i;

function fromQuestions(understood: Understood): Candidate<boolean>[] {
  const { document, labels } = understood;
  return labels
    .filter(({ concept }) => concept === 'restricted')
    .flatMap((label): Candidate<boolean>[] => {
      const [region] = label.values;
      if (region === undefined) return [];
      const rule = 'form:restricted-question';
      if (!GRANTED.test(textOf(label.region))) {
        const but = EXCEPTION.test(textOf(region));
        return label.ends === 'open' ? [] : answered(understood, label, (answer) => answer || but, rule);
      }
      // `No` may stand there because, as the next lines say, there is none.
      const { index } = label.region.passage;
      const below = document.passages.slice(index, index + LINES_BELOW).map(({ text }) => text);
      const none =
        NONE_THERE.test(textOf(region)) || [textOf(region), ...below].some((text) => RESTRICTED_NONE.test(text));
      const said = none || answerIn(region) !== undefined || RESTRICTED_SOME.test(textOf(region));
      const words = trimmed(partOf(region, 0, Math.min(80, region.end - region.start)));
      return said
        ? [candidateOf(document, !none, [label.region, words], { rule, method: 'label', trust: 'cell' })]
        : [];
    });
}

/** `Confidential`, `Part B (exempt) applies`, beside a box of its own; `Non-confidential` is another box. */
const WITHHOLDS =
  /^(?:part(?:ly|ially)\b|part (?:of|2|two|ii|b|exempt|restricted|confidential)\b|exempt|restricted|confidential)/i;

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

/** The form's name says that this paper may be read, and not that no other exists. */
const HEADS_FORM = /^non-?confidential (?:notice|record|decision|report|form)\b/i;

function fromRestrictedSentences({ document, clauses }: Understood): Candidate<boolean>[] {
  return clauses.flatMap(({ sentence, region, text, heading }): Candidate<boolean>[] => {
    if (!SPEAKS_OF_PARTS.test(text) || PROCEDURE_LABEL.test(heading)) return [];
    if (
      region.start !== sentence.start &&
      textOf(sentence) !== text &&
      !RESTRICTED_SOME.test(text) &&
      !RESTRICTED_NONE.test(text)
    )
      return [];
    if (/^(?:is|are) there\b|^if\b|\?$/i.test(text)) return [];
    const none = RESTRICTED_NONE.exec(text);
    const found = none ?? RESTRICTED_SOME.exec(text);
    if (found === null || checkBoxesOf(text).length > 0) return [];
    const words = trimmed(partOf(region, found.index, found.index + found[0].length));
    const how: Found = {
      rule: 'form:restricted-sentence',
      method: 'pattern',
      trust: none === null ? 'place' : HEADS_FORM.test(text) ? 'hint' : 'cue',
    };
    return [candidateOf(document, none === null, [words], how)];
  });
}
