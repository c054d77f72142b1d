/**
 * Where the words of a label end: at a colon, at their line's end, or where bold turns to plain.
 *
 *   "OPCC Ref: DN15-22"               at the colon
 *   "**Title** Charge points phase 3" where bold ends
 *   "Is there a Part 2? (please tick)" a hint belongs to the label
 */
import type { LabelConcept } from '../../lexicon/labels.ts';
import type { Passage } from '../../model/document.ts';
import type { Region } from './region.ts';

/** How a label ends: at a colon or question mark, at its line's end, or not at all (open: the value follows at once). */
export type LabelEnd = 'colon' | 'line' | 'open';

export interface Mark {
  readonly concept: LabelConcept;
  readonly region: Region;
  readonly ends: LabelEnd;
  /** Where the text after the label begins. */
  readonly after: number;
}

/** What may stand between a label and its value: a hint in brackets, a star, a dash, a colon, a dotted line to write on. */
const CLOSING = /^\s*(?:\([^)]{0,60}\)\s*)?\*?\s*(?:[:?]+(?:\s*[:-])?(?:\s*[._…]{4,})?|[._…]{4,}|-(?=\s|$))\s*/;
/** `Is there a Part 2? (please tick)`. */
const HINT_AFTER = /^\([^)]{0,60}\)\s*/;
const HINT_ONLY = /^\s*\([^)]{0,60}\)\s*$/;

/** The label when it closes where its words end: at a colon, or at the end of its line. */
export function closedAt(
  passage: Passage,
  { concept, at, end }: { concept: LabelConcept; at: number; end: number },
): Mark | undefined {
  const rest = passage.text.slice(end);
  const region = { passage, start: at, end };
  const closing = CLOSING.exec(rest)?.[0];
  if (closing !== undefined) {
    const hint = HINT_AFTER.exec(rest.slice(closing.length))?.[0].length ?? 0;
    const hintFollows = rest.slice(closing.length + hint).trim() === '' ? 0 : hint;
    return { concept, region, ends: 'colon', after: end + closing.length + hintFollows };
  }
  const line = passage.lines.find((l) => l.start < end && l.end >= end);
  const toLineEnd = passage.text.slice(end, line?.end ?? passage.text.length);
  const closes = toLineEnd.trim() === '' || HINT_ONLY.test(toLineEnd);
  if (closes) return { concept, region, ends: 'line', after: line?.end ?? end };
  return boldEnd(passage, at) === end ? { concept, region, ends: 'colon', after: end } : undefined;
}

/** Where the bold words that begin at `at` end, when words that are not bold follow in the same passage; else -1. */
export function boldEnd({ spans, bold }: Passage, at: number): number {
  if (bold) return -1;
  const from = spans.findIndex(({ start }) => start >= at);
  const to = spans.findIndex(({ word }, i) => i >= from && !word.bold);
  return from < 0 || to <= from || spans[from]?.start !== at ? -1 : (spans[to - 1]?.end ?? -1);
}
