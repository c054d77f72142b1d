/**
 * Cuts a document's text into clauses, and says of each in which part of the paper it stands and what it speaks of.
 *
 *   "The current agreement ends on 31st March 2022."            previous
 *   "Experian requires 12 months notice to be given."           notice
 *   "The contract will be for 12 months with no extension."     this
 *   "It was let in 2019." after a clause about the old contract previous
 */
import {
  ASKS_DECIDER,
  LEADS_TO_DECISIONS,
  LEADS_TO_REQUESTS,
  PARTS,
  type Part,
  SUBJECTS,
  type Subject,
} from '../../lexicon/clauses.ts';
import type { Document, Passage } from '../../model/document.ts';
import type { Label } from './label.ts';
import { partOf, type Region, textOf, trimmed, wholeOf } from './region.ts';
import { sentencesOf } from './sentence.ts';

export interface Clause {
  readonly region: Region;
  /** Its words in the normal form. */
  readonly text: string;
  /** The sentence that it is a part of. */
  readonly sentence: Region;
  /** Which part of the paper it stands in, by the label or heading that governs it. */
  readonly part: Part;
  /** The governing heading or label, in its own words; empty where there is none. */
  readonly heading: string;
  /** Which contract it speaks of. */
  readonly subject: Subject;
}

/** Where a sentence turns to another matter. The words that turn it open the next clause. */
const TURNS =
  /;\s+|(?<=,)\s+(?=(?:but|however|whereas|while|whilst|although|though)\b)|\s+(?=(?:however|whereas|whilst)\b)|,?\s+(?=and (?:it is|this paper|approval is|authority is) (?:now |therefore )?(?:proposed|recommended|intended|requested|sought|asks?)\b)|,?\s+(?=and the (?:new|replacement|successor) (?:one|contract|agreement|lease|licence|arrangement)\b)|,?\s+(?=(?:with|and) (?:a|the|an?) (?:mutual |tenant's |landlord's )?(?:right|power|option|break)[\w ]{0,20} to (?:end|break|terminate|determine|leave)\b)|,?\s+(?=and an? (?:new|full|fresh|replacement|formal|open|competitive)\b)/gi;

/** A clause that opens so speaks of what the clause before it spoke of. */
const CARRIES_ON =
  /^(?:it|this|that|which|and|the (?:agreement|contract|arrangement))\s+(?:was|were|had|has been|expire[sd]?|end(?:s|ed)|commenced|began|started|ran|runs)\b/i;

/** All clauses in reading order, furniture left out. Headings and cells are clauses too. */
export function clausesOf(document: Document, labels: readonly Label[]): Clause[] {
  const governing = governingLabels(labels);
  const clauses: Clause[] = [];
  let led: Part | null = null;
  for (const passage of document.passages) {
    if (passage.kind === 'furniture') continue;
    led = isEntry(passage) ? led : ledTo(passage);
    const labelled = governing.get(passage.index) ?? [];
    const above = headingOf(document, passage);
    let before: Subject = 'this';
    for (const sentence of sentencesOf(passage.text)) {
      const whole = partOf(wholeOf(passage), sentence.start, sentence.end);
      for (const region of piecesOf(whole)) {
        const text = textOf(region);
        const heading = labelled.findLast(({ from }) => from < region.end)?.words ?? above;
        const subject = subjectOf(text, before, heading);
        clauses.push({
          region,
          text,
          sentence: whole,
          part: partLed(led, text, isLetterhead(document, heading) ? 'other' : partUnder(heading, above)),
          heading,
          subject,
        });
        before = subject;
      }
    }
  }
  return clauses;
}

/** `To approve:`, `That the Commissioner:` opens a list of what its section decides. */
const LEADS_IN =
  /^\W*(?:to|that)\b|\b(?:commissioner|pf?cc|dmpc|mayor)\b[^.]{0,40}\b(?:approves?|agrees?|decides?|authorises?)\W*$/i;

const partUnder = (heading: string, above: string): Part => {
  const part = partOfPaper(heading);
  return part === 'other' && LEADS_IN.test(heading) ? partOfPaper(above) : part;
};

/** An entry of a list, whose part the line above the list may tell. */
const isEntry = ({ kind, text }: Passage): boolean =>
  kind === 'item' || (kind !== 'heading' && /^\W{0,2}(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s/i.test(text));

/** Which part a line that opens a list says that the list is: null where it opens none. */
function ledTo({ kind, text }: Passage): Part | null {
  if (kind === 'heading') return null;
  const last = text.split(/(?<=[.!?])\s+(?=[A-Z])/).at(-1) ?? text;
  if (LEADS_TO_DECISIONS.test(last)) return 'decision';
  return LEADS_TO_REQUESTS.test(last) ? 'recommendation' : null;
}

/** Parts whose headings say less than a sentence that asks for a decision. */
const VAGUE: ReadonlySet<Part> = new Set<Part>(['other', 'summary', 'finance', 'procurement', 'background']);

/** The part that a lead-in or the sentence itself tells, where its heading does not. */
function partLed(led: Part | null, text: string, part: Part): Part {
  if (!VAGUE.has(part)) return part;
  return led ?? (ASKS_DECIDER.test(text) ? 'recommendation' : part);
}

function piecesOf(sentence: Region): Region[] {
  const text = textOf(sentence);
  const cuts = [...text.matchAll(TURNS)].map((match) => match.index + match[0].length);
  const edges = [0, ...cuts, text.length];
  return edges
    .slice(0, -1)
    .map((start, i) => trimmed(partOf(sentence, start, edges[i + 1] ?? text.length)))
    .filter((region) => region.end > region.start);
}

function subjectOf(text: string, before: Subject, heading: string): Subject {
  const found = SUBJECTS.find(({ cue }) => cue.test(text))?.subject;
  if (found !== undefined) return found;
  if (CARRIES_ON.test(text)) return before;
  return SUBJECTS.find(({ cue, ofHeadings }) => ofHeadings && cue.test(heading))?.subject ?? 'this';
}

/** The part of the paper that a heading or label opens; `other` for words that the table does not have. */
export const partOfPaper = (heading: string): Part => PARTS.find(({ cue }) => cue.test(heading))?.part ?? 'other';

function headingOf(document: Document, passage: Passage): string {
  const index = document.sections[passage.section]?.heading ?? null;
  const heading = index === null ? undefined : document.passages[index];
  return heading === undefined || heading === passage ? '' : heading.text;
}

interface Governing {
  /** Where in the passage the label, or its value, begins. */
  readonly from: number;
  readonly words: string;
}

/** For each passage the labels whose values it holds, in order: one that stands within the passage governs only what follows it. */
function governingLabels(labels: readonly Label[]): Map<number, Governing[]> {
  const governing = new Map<number, Governing[]>();
  for (const label of labels) {
    if (label.ends === 'open') continue;
    for (const { passage, start } of label.values) {
      const from = label.region.passage === passage ? label.region.start : start;
      const list = governing.get(passage.index) ?? [];
      list.push({ from, words: textOf(label.region) });
      governing.set(passage.index, list);
    }
  }
  return governing;
}

const OF_HOLDER = /\b(?:commissioner|pf?cc|mayor)\b(?!.*\b(?:decision|approv))/i;

/** The office's name over the whole paper opens no block in which its holder decides. */
const isLetterhead = ({ passages }: Document, heading: string): boolean => {
  const first = passages.find(({ kind }) => kind !== 'furniture');
  return OF_HOLDER.test(heading) && first?.kind === 'heading' && first.text === heading;
};
