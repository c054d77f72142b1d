/**
 * Finds the words of labels: where a label stands, what it names and how it ends. Where its value stands is label.ts's matter.
 *
 *   "OPCC Ref: DN15-22"                     ends at its colon
 *   "Is there a Part 2 to this Notice? No"  a question runs on to its mark
 *   "Date report submitted to OPCC"         the words behind `Date` say which date
 *   "Treasurer's comments"                  what the treasurer says is not the treasurer
 *   "Name Andrew Dale"                      open: the value follows at once, so a reader must read all that follows
 *   "The title of the report is ..."        no label: it does not stand at a line's start
 */
import { isFormWords } from '../../lexicon/form-words.ts';
import { CONNECTIVE, LABEL_TAILS, NO_LABEL } from '../../lexicon/label-tails.ts';
import type { LabelConcept } from '../../lexicon/labels.ts';
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import type { Document, Line, Passage } from '../../model/document.ts';
import { answersAmong } from './mark-answers.ts';
import { boldEnd, closedAt, type Mark } from './mark-end.ts';
import { isTitleColon, isTitleDash, LONGEST_TAIL, standsOut, unknownLabel } from './mark-unknown.ts';
import type { Vocabulary } from './vocabulary.ts';

const NUMBERING = /^(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|\(?[a-z]\)|[ivx]{1,4}[.)])\s+|[-•*]\s+)/i;
/** A label that asks: its words run on to the question mark, or to the dash before the answer. */
const QUESTION = /^(?:is|are|does|do|should|has|have|will|any)\b/i;
const QUESTION_TAIL = /^[^?.:]{0,70}?(?=\?|\s-\s|:)/;

/** The marks of each passage in order. The paper's head names the form and holds no label: `Decision details` is a title there. */
export function marksOf(
  document: Document,
  vocabulary: Vocabulary,
  offices: OfficeKnowledge,
): Map<number, readonly Mark[]> {
  const marks = new Map<number, readonly Mark[]>();
  const body = document.passages.findIndex(({ kind, text }) => kind !== 'furniture' && !isFormWords(text, offices));
  let above: readonly Mark[] = [];
  for (const passage of document.passages) {
    if (passage.kind !== 'furniture' && (body < 0 || passage.index >= body)) {
      const isFirst = passage.index === body;
      const isHead = isFirst && standsOut(passage, document.passages[body + 1]);
      marks.set(
        passage.index,
        marksIn(passage, vocabulary).filter(
          (mark, i, all) => !isTitleDash(mark, isFirst) && !isTitleColon(mark, all[i - 1] ?? above.at(-1), isHead),
        ),
      );
      above = marks.get(passage.index) ?? [];
    }
  }
  for (const index of answersAmong(document, marks, vocabulary)) marks.set(index, []);
  return marks;
}

function marksIn(passage: Passage, vocabulary: Vocabulary): Mark[] {
  const marks: Mark[] = [];
  for (const line of passage.lines) {
    const lead = NUMBERING.exec(passage.text.slice(line.start))?.[0].length ?? 0;
    const at = line.start + lead;
    const inside = at > 0 && line.start > 0;
    const mark =
      (lead > 0 ? numberedHead(passage, at, vocabulary) : undefined) ??
      inTwoLanguages(passage, at, vocabulary) ??
      markAt(passage, at, vocabulary, inside) ??
      unknownLabel(passage, at);
    // A heading that runs over its line's end begins a label there only where a colon says so.
    const runsOn = passage.kind === 'heading' && line.start > 0 && mark?.ends !== 'colon';
    if (mark && !runsOn && !goesOn(passage, line, mark, marks) && mark.region.start >= (marks.at(-1)?.after ?? 0))
      marks.push(mark);
  }
  for (const match of passage.text.matchAll(/(?<=[\s|])(?=\p{Lu}[\p{L}\d &/().'-]{1,50}:)/gu)) {
    const mark = markAt(passage, match.index, vocabulary, true);
    const words = mark === undefined ? '' : passage.text.slice(mark.region.start, mark.region.end);
    // In the cell beside a label a colon is as a rule part of the text: `Victims Contact Service: increase`.
    const known = vocabulary.conceptOf(words) !== undefined || passage.cell === null || passage.cell.column === 0;
    if (mark?.ends === 'colon' && known) marks.push(mark);
  }
  // `Signed ............ Date 4 March 2022`: behind a dotted line to write on the next label stands.
  for (const { index, 0: line } of passage.text.matchAll(/(?<![._…])[._…]{4,}\s?(?=\p{Lu})/gu)) {
    const mark = markAt(passage, index + line.length, vocabulary, true);
    if (mark !== undefined) marks.push(mark);
  }
  marks.sort((a, b) => a.region.start - b.region.start || b.region.end - a.region.end);
  return marks.filter((mark, i) => i === 0 || mark.region.start >= (marks[i - 1]?.region.end ?? 0));
}

/** A line that the one before it, which is no label, leaves unended: `... service - Contract` over `Extension`. */
function goesOn({ text, lines }: Passage, line: Line, mark: Mark, marks: readonly Mark[]): boolean {
  const before = lines.findLast(({ start }) => start < line.start);
  const isPlain = before !== undefined && !marks.some(({ region: { start } }) => start >= before.start);
  return mark.ends === 'line' && isPlain && !/[.:;?!]$/.test(text.slice(0, line.start).trimEnd());
}

/** `5. Decision. Agreed as requested.`: in a numbered item a stop ends the label. */
function numberedHead(passage: Passage, at: number, vocabulary: Vocabulary): Mark | undefined {
  const found = vocabulary.labelAt(passage.text, at);
  const concept = found === undefined ? undefined : vocabulary.conceptOf(found);
  if (found === undefined || concept === undefined) return undefined;
  const end = at + found.length;
  return /^\. \p{Lu}/u.test(passage.text.slice(end))
    ? { concept, region: { passage, start: at, end }, ends: 'colon', after: end + 2 }
    : undefined;
}

/** `Teitl / Title`, `Dyddiad | Date:`: the words before the slash or bar say the same in Welsh. */
const OTHER_LANGUAGE = /^\p{L}[\p{L}' ]{2,40}[?:]? [/|] /u;

function inTwoLanguages(passage: Passage, at: number, vocabulary: Vocabulary): Mark | undefined {
  const welsh = OTHER_LANGUAGE.exec(passage.text.slice(at))?.[0];
  // `Start / End` is one label for two days.
  const isOne = (vocabulary.labelAt(passage.text, at)?.length ?? 0) > (welsh?.length ?? 0);
  const mark = welsh === undefined || isOne ? undefined : markAt(passage, at + welsh.length, vocabulary, false);
  return mark === undefined || mark.ends === 'open' ? undefined : { ...mark, region: { ...mark.region, start: at } };
}

function markAt(passage: Passage, at: number, vocabulary: Vocabulary, inside: boolean): Mark | undefined {
  const found = vocabulary.labelAt(passage.text, at);
  const concept = found === undefined ? undefined : vocabulary.conceptOf(found);
  if (found === undefined || concept === undefined) return undefined;
  const end = at + found.length;
  const asked = QUESTION.test(found) ? (QUESTION_TAIL.exec(passage.text.slice(end))?.[0].length ?? 0) : 0;
  const whole = closedAt(passage, { concept, at, end: end + asked });
  if (whole !== undefined) return whole;
  const longer = asked > 0 ? undefined : withTail(passage, concept, at, end);
  if (longer !== undefined) return longer;
  if (inside && !/^\p{Lu}/u.test(found)) return undefined;
  return { concept, region: { passage, start: at, end }, ends: 'open', after: end };
}

/** Words behind a known label, up to its colon or, in a heading, to the end: at most so many. */
const TAIL_TO_COLON = /^[^:?.;£]{1,50}(?=[:?])/;

/** Concepts whose words head a part of the paper; `Extension of ...` and `Award of ...` open titles. */
const HEADS: readonly LabelConcept[] = [
  'other',
  'decision',
  'interests',
  'restricted',
  'deferral',
  'officer',
  'maker',
  'signature',
  'outcome',
];

/** `Item and decision` heads a column. */
const heads = (concept: LabelConcept, { cell }: Passage): boolean =>
  HEADS.includes(concept) || (concept === 'title' && cell !== null);

/** A known label that goes on: `Date report submitted to OPCC`, `Executive summary and recommendation:`. */
function withTail(passage: Passage, concept: LabelConcept, at: number, end: number): Mark | undefined {
  const rest = passage.text.slice(end);
  const toColon = TAIL_TO_COLON.exec(rest)?.[0];
  const isHead = passage.kind === 'heading' || (passage.bold && at === 0);
  const bold = boldEnd(passage, at);
  if (bold > end && bold - end <= LONGEST_TAIL)
    return closedAt(passage, { concept: namedBy(concept, passage.text.slice(end, bold)), at, end: bold });
  // `Decision / Penderfyniad` alone in a cell.
  if (passage.cell !== null && /^ \/ [\p{L} .&]{3,30}$/u.test(rest))
    return closedAt(passage, { concept, at, end: end + rest.length });
  // `Date report submitted to OPCC` alone in a cell; `Date of birth` dates nothing of the decision.
  if (
    passage.cell !== null &&
    at === 0 &&
    /^date\b/i.test(passage.text) &&
    /^[^\d:.?£]{3,50}$/.test(rest) &&
    !NO_LABEL.test(rest)
  ) {
    const named = namedBy(concept, rest);
    return closedAt(passage, { concept: named === 'date' ? 'effective' : named, at, end: end + rest.length });
  }
  // `Decision 14/2022: Roof of the garage` is a title with its reference.
  if (concept === 'decision' && toColon !== undefined && /^\s(?:no\.?\s)?[A-Z]{0,8}[\s-]?\d/i.test(toColon))
    return undefined;
  const tail =
    toColon ??
    (isHead && heads(concept, passage) && rest.length <= LONGEST_TAIL && CONNECTIVE.test(rest) ? rest : undefined);
  if (tail === undefined || NO_LABEL.test(tail)) return undefined;
  return closedAt(passage, { concept: namedBy(concept, tail), at, end: end + tail.length });
}

/** What a label and the words behind it name together. */
function namedBy(concept: LabelConcept, tail: string): LabelConcept {
  const row = LABEL_TAILS.find(({ of, cue }) => (of === null || of.includes(concept)) && cue.test(tail));
  return row?.concept ?? (CONNECTIVE.test(tail) || concept === 'value' ? concept : 'other');
}
