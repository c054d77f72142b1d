/**
 * Reads rows of check boxes.
 *
 *   "☒ Approved ☐ Not approved ☐ Deferred"   Approved is ticked
 *   "Yes ☐ No ☒"                              No is ticked: the boxes stand after their words
 *   "☐ Part B (exempt) applies"               one box, not ticked
 */
import { BOX, TICKED } from '../../lexicon/decisions/outcomes.ts';
import type { Stretch } from './sentence.ts';

export interface CheckBox extends Stretch {
  /** The words that the box belongs to. */
  readonly words: string;
  readonly ticked: boolean;
}

const EVERY_BOX = new RegExp(BOX.source, 'gu');

/** The boxes of a text in order, each with its words; empty where there is no box. `text.slice(start, end)` is box and words. */
export function checkBoxesOf(text: string): CheckBox[] {
  const marks = [...text.matchAll(EVERY_BOX)];
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return [];
  const wordsBefore = text.slice(0, first.index).trim();
  const wordsAfter = text.slice(last.index + last[0].length).trim();
  const boxesFollow = wordsBefore !== '' && wordsAfter === '';
  return marks.flatMap((mark, i): CheckBox[] => {
    const end = mark.index + mark[0].length;
    const [from, to] = boxesFollow
      ? [i === 0 ? 0 : (marks[i - 1]?.index ?? 0) + (marks[i - 1]?.[0].length ?? 0), mark.index]
      : [end, marks[i + 1]?.index ?? text.length];
    const words = text.slice(from, to).trim();
    if (words === '') return [];
    return [{ words, ticked: TICKED.test(mark[0]), start: Math.min(from, mark.index), end: Math.max(to, end) }];
  });
}
