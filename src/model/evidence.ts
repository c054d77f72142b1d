/** The place and the words that a value rests on. No value is published without one. */
import { type Box, union } from './box.ts';
import type { Passage, Span } from './document.ts';

export interface Evidence {
  /** The document's id, or `listing` for words of an office's list page. */
  readonly document: string;
  readonly page: number;
  readonly box: Box;
  /** The words as printed in that box on that page. */
  readonly quote: string;
}

export interface Located<T> {
  readonly value: T;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/**
 * The place of `passage.text.slice(start, end)`: one piece of evidence for each page that it stands on. The quote is
 * widened to whole words, since a box belongs to a word. Throws when no word lies in the range.
 */
export function evidenceOf(document: string, passage: Passage, start: number, end: number): [Evidence, ...Evidence[]] {
  const spans = spansIn(passage.spans, start, end);
  const pages = new Map<number, Span[]>();
  for (const span of spans) {
    const list = pages.get(span.word.page);
    if (list) list.push(span);
    else pages.set(span.word.page, [span]);
  }
  const evidence = [...pages].map(([page, list]) => ({
    document,
    page,
    box: union(list.map((span) => span.word.box)),
    quote: passage.printed.slice(list[0]?.start, list.at(-1)?.end),
  }));
  const [first, ...rest] = evidence;
  if (first === undefined) throw new Error(`no word at ${start} to ${end} of passage ${passage.index}`);
  return [first, ...rest];
}

/** Spans that reach into the range; they are in order and apart, so that the first is found by halving. */
function spansIn(spans: readonly Span[], start: number, end: number): Span[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: Span[] = [];
  for (let at = low; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    found.push(span);
  }
  return found;
}
