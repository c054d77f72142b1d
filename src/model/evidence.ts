/** The place and the words that a value rests on. No value is published without one. */
import { type Box, union } from './box.ts';
import type { Anchor, Passage, Span } from './document.ts';

/** A place in a web page: so many characters into the folded text of an element (see `Anchor`). */
export interface TextPlace {
  readonly selector: string;
  readonly position: number;
}

export interface Evidence {
  /** The document's id, or `listing` for words of an office's list page. */
  readonly document: string;
  readonly page: number;
  readonly box: Box;
  /** The words as printed in that box on that page, or at that place of a web page. */
  readonly quote: string;
  /** In a web page, where page and box are made up for reading. */
  readonly place?: TextPlace;
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
    ...(textOf(passage.anchor, list) ?? { quote: passage.printed.slice(list[0]?.start, list.at(-1)?.end) }),
  }));
  const [first, ...rest] = evidence;
  if (first === undefined) throw new Error(`no word at ${start} to ${end} of passage ${passage.index}`);
  return [first, ...rest];
}

/** Words of a web page as the page gives them, which may be another spelling than the one that was read; undefined in other documents. */
function textOf(anchor: Anchor | undefined, list: readonly Span[]): Pick<Evidence, 'quote' | 'place'> | undefined {
  const [start, end] = [list[0]?.word.source?.start, list.at(-1)?.word.source?.end];
  if (anchor === undefined || start === undefined || end === undefined) return undefined;
  const { selector, from, text } = anchor;
  return { quote: text.slice(start - from, end - from), place: { selector, position: start - anchor.start } };
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
