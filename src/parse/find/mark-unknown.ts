/**
 * Words that look like labels but are in no table: those that end another label's value, and those that are part of a title.
 *
 *   "Notice number: 12/2022"                a reference of the paper, whatever the office calls it
 *   "Wards affected: all"                   an unknown label: it ends the value before it
 *   "PCC Decision - Roof of the garage"     over a paper: part of its title, no label
 *   "Title: Treasurer: recruitment"         behind the label of the title: part of it
 */
import { NO_LABEL, SENTENCE_END } from '../../lexicon/label-tails.ts';
import type { LabelConcept } from '../../lexicon/labels.ts';
import type { Passage } from '../../model/document.ts';
import { boldEnd, closedAt, type Mark } from './mark-end.ts';

/** The longest that the words of an unknown label, or behind a known one, may be. */
export const LONGEST_TAIL = 50;

/** Labels beside which a value stands after a dash, wherever they are. */
const BEFORE_DASH: readonly LabelConcept[] = [
  'reference',
  'date',
  'decision_date',
  'received',
  'name',
  'signature',
  'title',
];

/** `PCC Decision - Roof of the garage` over a paper, `Funding - Youth club` in a register's column: a dash within a title ends no label. */
export function isTitleDash({ concept, region: { passage, start, end }, after }: Mark, isFirst: boolean): boolean {
  const inTitle = (isFirst && passage.kind === 'heading') || (passage.cell !== null && passage.cell.column > 0);
  const isDash = /^\s*-\s/.test(passage.text.slice(end)) && after < passage.text.length;
  return inTitle && isDash && start === 0 && !BEFORE_DASH.includes(concept);
}

/** More labels that the head of a paper may print in large letters, each with its value behind it. */
const OF_HEADS: readonly LabelConcept[] = [
  'decision',
  'outcome',
  'published',
  'officer_date',
  'restricted',
  'interests',
];
/** As much of a title as is looked at behind a colon. */
const LONGEST_REST = 200;
const HOLDERS: readonly LabelConcept[] = ['maker', 'officer'];

/**
 * `Budget: second quarter`, `Decision 12/2021: Supplier: change of name` over a paper, `Title: Chief Constable: extension of term`: a colon within a
 * title ends no label.
 */
export function isTitleColon(mark: Mark, before: Mark | undefined, isHead: boolean): boolean {
  const { concept, ends, after, region } = mark;
  const { passage, start, end } = region;
  const rest = passage.text.slice(after, after + LONGEST_REST).trim();
  if (ends !== 'colon' || rest === '' || BEFORE_DASH.includes(concept)) return false;
  // `Title: Mobile Data Funding: Common Tender`: a label of money is one only before a figure.
  const under = before !== undefined && before.region.passage !== passage;
  const opensTitle =
    before?.concept === 'title' &&
    !under &&
    (passage.text.slice(before.after, start).trim() === '' ||
      (concept === 'value' && !/^\W{0,3}\d/.test(rest)) ||
      (concept === 'other' && !isPhrase(passage.text.slice(start, end)))) &&
    !passage.lines.some((line) => line.start === start);
  // A form's head may name its holder in large letters, `Chief Executive: Jane Roe`, or answer a question, `Key Decision: Yes`.
  const inHead =
    isHead &&
    /^\p{Ll}| /u.test(rest) &&
    !OF_HEADS.includes(concept) &&
    !(HOLDERS.includes(concept) && /^\p{Lu}/u.test(rest));
  // `Title` on a line of its own, and under it `Commissioner's Fund: awards of the second round`.
  const underTitle =
    under &&
    isAlone(before) &&
    before.concept === 'title' &&
    concept === 'other' &&
    start === 0 &&
    !isPhrase(passage.text.slice(0, end));
  return opensTitle || underTitle || inHead;
}

/** Nothing stands behind the label in its passage. */
const isAlone = ({ after, region: { passage } }: Mark): boolean => passage.text.slice(after).trim() === '';

/** `Requested by`, `Report of`: a label of its own behind a title; `Works` and `Contact Service` are the title's words. */
const isPhrase = (words: string): boolean => /\s(?:by|of|to|from|for|on|at|in)$/i.test(words);

/** A heading, or a line in bold over one that is not, or over a heading. */
export const standsOut = ({ kind, bold }: Passage, next: Passage | undefined): boolean =>
  kind === 'heading' || (bold && next !== undefined && (!next.bold || next.kind === 'heading'));

const UNKNOWN = /^\p{Lu}[^:;.?£\d]{1,48}(?=:(?:\s|$))/u;
const MOST_WORDS = 7;
const LONGEST_NUMBERING = 8;

/** Words of no known label that end in a colon at a line's start: they end another label's value. */
export function unknownLabel(passage: Passage, at: number): Mark | undefined {
  // A line's start within a paragraph is chance, and a colon in the cell beside a label is part of what the label names.
  const mayBegin = at <= LONGEST_NUMBERING && (passage.cell === null || passage.cell.column === 0 || passage.bold);
  const bold = boldEnd(passage, at);
  const words = UNKNOWN.exec(passage.text.slice(at))?.[0] ?? (bold > at ? passage.text.slice(at, bold) : undefined);
  if (
    words === undefined ||
    words.length > LONGEST_TAIL ||
    /[\d£]/.test(words) ||
    NO_LABEL.test(words) ||
    SENTENCE_END.test(words)
  )
    return undefined;
  if (words.split(' ').length > MOST_WORDS) return undefined;
  const concept = conceptOf(words);
  // A heading that goes on behind its colon is a title.
  const isTitle = passage.kind === 'heading' && at + words.length + 1 < passage.text.length;
  if (concept === 'other' && (!mayBegin || isTitle)) return undefined;
  return closedAt(passage, { concept, at, end: at + words.length });
}

/** `OSPCC ref:`, `Notice number:`; the numbers of contracts, files and notices are other numbers. */
const OWN_REFERENCE = /\b(?:ref\.?|reference|decision (?:no\.?|number|id))(?: (?:no\.?|number|code))?$/i;
const OTHER_REFERENCE =
  /\b(?:contract|tender|procurement|purchase|planning|project|file|budget|charity|company|previous|related|linked|your)\b/i;

/** `Dorset Police and Crime Commissioner: Jane Roe`: an office's own name for its holder. */
const HOLDER = /\b(?:commissioner|pf?cc)$/i;
const OF_OTHERS = /\b(?:deputy to|assistant to|office|report|letter|advice|comments?)\b/i;

function conceptOf(words: string): LabelConcept {
  if (OWN_REFERENCE.test(words) && !OTHER_REFERENCE.test(words)) return 'reference';
  return HOLDER.test(words) && !OF_OTHERS.test(words) ? 'maker' : 'other';
}
