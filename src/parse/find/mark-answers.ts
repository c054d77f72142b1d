/**
 * Words that look like a label and are the answer to the label beside them.
 *
 *   "Report of" | "Chief Executive"                         an answer that is a label elsewhere
 *   "Decision title" | "Exemption from rules: ANPR support"  a title with a colon
 *   "Received in OPCC" | "Date: March 2022"                  a block of its own: `Date` stays a label
 */
import type { LabelConcept } from '../../lexicon/labels.ts';
import type { Document, Passage } from '../../model/document.ts';
import type { Mark } from './mark-end.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that are labels on one form and answers on another: `Decision: Agreed`, `Report of: Chief Executive`. */
const MAY_ANSWER: readonly LabelConcept[] = ['outcome', 'officer', 'maker', 'decision', 'restricted'];

/** Labels that open a block of their own in the cell beside another label: `Received in OPCC` | `Date: March 2022`. */
const OPENS_BLOCK: readonly LabelConcept[] = [
  'date',
  'name',
  'signature',
  'reference',
  'received',
  'published',
  'decision_date',
  'officer_date',
  'start_date',
  'end_date',
];

/** `Police and Crime Commissioner` | `Chief Executive`: two who sign side by side. `Decision maker` | `Chief Executive` answers. */
const areRoles = (left: Mark | undefined, right: Mark): boolean =>
  left !== undefined && [left, right].every((mark) => ROLES.includes(mark.concept) && !ASKS_WHO.test(wordsOf(mark)));
const ROLES: readonly LabelConcept[] = ['maker', 'officer'];
const ASKS_WHO = /\b(?:by|of|name|decision|approv\w+|authoris\w+|sign\w*|penderfynwr)\b/i;
const wordsOf = ({ region: { passage, start, end } }: Mark): string => passage.text.slice(start, end);

/** Passages that open with a label's words but stand right of a bare label in a row of two: they are its answer. */
export function answersAmong(
  document: Document,
  marks: ReadonlyMap<number, readonly Mark[]>,
  vocabulary: Vocabulary,
): number[] {
  const isKnown = ({ region: { passage, start, end } }: Mark): boolean =>
    vocabulary.conceptOf(passage.text.slice(start, end)) !== undefined;
  const isBare = (passage: Passage): boolean => {
    const mark = marks.get(passage.index)?.[0];
    return mark !== undefined && mark.region.start <= 6 && passage.text.slice(mark.after).trim() === '';
  };
  return document.tables.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const row = cells.filter((c) => c.row === cell.row && c.passages.length > 0).sort((a, b) => a.column - b.column);
      const [left, right] = row.map((c) => document.passages[c.passages[0] ?? -1]);
      const second = row[1];
      if (row.length !== 2 || second !== cell || second.passages.length !== 1 || !left || !right) return [];
      const mark = marks.get(right.index)?.[0];
      if (mark === undefined || !isBare(left) || areRoles(marks.get(left.index)?.[0], mark)) return [];
      const answers = isBare(right)
        ? MAY_ANSWER.includes(mark.concept)
        : mark.region.start === 0 &&
          mark.ends === 'colon' &&
          (!isKnown(mark) || marks.get(left.index)?.[0]?.concept === 'title') &&
          !OPENS_BLOCK.includes(mark.concept);
      return answers && !(second.header && row[0]?.header) ? [right.index] : [];
    }),
  );
}
