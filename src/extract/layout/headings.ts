/**
 * Which drafts are headings. A tag says so; else a short passage that is bold throughout, larger than the text, or, where
 * nothing is bold, in capitals. `Decision` in bold is one; `Decision: Approved` in bold says something and is not.
 */
import type { Draft } from './draft.ts';
import { boldShare, sizeOfLine, textOf } from './lines.ts';

/** Type this much larger than the text may be a heading's, if no more than this share of the letters is so large. */
const LARGER = 1.11;
const RARE = 0.2;
const LONGEST = 160;
const MOST_LINES = 4;
const VALUE_AFTER_LABEL = /^[^:]{1,60}:\s+\S/;

const textOfDraft = (draft: Draft): string => draft.lines.map(textOf).join(' ');

const sizeOf = (draft: Draft): number => Math.max(...draft.lines.map(sizeOfLine));

const isBold = (draft: Draft): boolean => draft.lines.every((line) => boldShare(line) > 0.95);

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const upper = letters.filter((letter) => letter === letter.toUpperCase());
  return letters.length >= 6 && upper.length >= 0.95 * letters.length && /\s/.test(text);
}

/** Short, begins with a letter or a number, and is no sentence. */
function couldBe(draft: Draft): boolean {
  const text = textOfDraft(draft);
  return (
    draft.lines.length <= MOST_LINES &&
    text.length <= LONGEST &&
    /\p{L}{2}/u.test(text) &&
    !/[.;,]$/.test(text) &&
    !/^[☐☑☒✓]/u.test(text)
  );
}

/** Rank of a heading's look: larger before smaller, capitals before mixed. */
interface Look {
  readonly size: number;
  readonly capitals: boolean;
}

export interface HeadingRules {
  /** Font size from which on a line is larger than the text. */
  readonly large: number;
  /** True when some heading is bold, larger or tagged: capitals alone then mean nothing. */
  readonly marked: boolean;
}

/** The least size above the body's that few letters have; more letters than that are another kind of text. */
function largeSize(drafts: readonly Draft[], body: number): number {
  const words = drafts.flatMap((draft) => draft.lines.flatMap((line) => line.tokens.map((token) => token.word)));
  const all = words.reduce((sum, word) => sum + word.text.length, 0);
  const sizes = [...new Set(words.map((word) => word.size))]
    .filter((size) => size > body * LARGER)
    .sort((a, b) => a - b);
  const share = (size: number): number =>
    words.reduce((sum, word) => sum + (word.size >= size ? word.text.length : 0), 0) / all;
  return sizes.find((size) => share(size) <= RARE) ?? Number.POSITIVE_INFINITY;
}

function isMarked(draft: Draft, large: number): boolean {
  if (draft.level !== null) return true;
  if (!couldBe(draft)) return false;
  const larger = sizeOf(draft) >= large;
  return (larger || isBold(draft)) && (larger || !VALUE_AFTER_LABEL.test(textOfDraft(draft)));
}

export function headingRules(drafts: readonly Draft[], body: number): HeadingRules {
  const large = largeSize(drafts, body);
  return { large, marked: drafts.some((draft) => isMarked(draft, large)) };
}

export function isHeading(draft: Draft, rules: HeadingRules): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'item') return false;
  if (isMarked(draft, rules.large)) return true;
  return !rules.marked && couldBe(draft) && isCapitals(textOfDraft(draft));
}

const lookOf = (draft: Draft): Look => ({ size: Math.round(sizeOf(draft)), capitals: isCapitals(textOfDraft(draft)) });

/** Levels 1 to 6 by look, for headings that have none from a tag. */
export function levelsOf(headings: readonly Draft[]): (draft: Draft) => number {
  const looks = [...new Map(headings.map(lookOf).map((look) => [`${look.size} ${look.capitals}`, look])).values()];
  looks.sort((a, b) => b.size - a.size || Number(b.capitals) - Number(a.capitals));
  return (draft) => {
    const look = lookOf(draft);
    const rank = looks.findIndex((other) => other.size === look.size && other.capitals === look.capitals);
    return draft.level ?? Math.min(6, rank + 1);
  };
}
