/**
 * The text of a page as citations count it, and where each node stands in it. An element's folded text is its text nodes one after the other, without
 * those of scripts and styles, a `br` counted as a space, every run of white space folded to one space, none at its ends.
 *
 * `<p>Date:<br>5 <b>May</b>\n 2024 </p>` is `Date: 5 May 2024`
 */
import { isElement, isText, type Node, TEXTLESS } from './dom.ts';

export interface Folded {
  /** The folded text of the whole page. Places count its UTF-16 code units. */
  readonly text: string;
  /** Place in `raw` text of a node's first character; of a `br`, its space. */
  rawStart(node: Node): number;
  /** The place in `text` of a raw character that is no white space. */
  placeOf(raw: number): number;
  /** Where the folded text of an element begins. */
  startOf(element: Node): number;
}

/** White space as `\s` has it. */
const isBlank = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 160 &&
      (code === 160 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff);

interface Raw {
  readonly text: string;
  readonly starts: ReadonlyMap<Node, number>;
}

function rawOf(root: Node): Raw {
  const starts = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    starts.set(node, length);
    if (isElement(node) && TEXTLESS.has(node.name)) continue;
    const own = isText(node) ? node.data : node.name === 'br' ? ' ' : '';
    if (own !== '') parts.push(own);
    length += own.length;
    for (const child of (node.children ?? []).toReversed()) waiting.push(child);
  }
  return { text: parts.join(''), starts };
}

/** Folds the text of a page. */
export function foldedOf(root: Node): Folded {
  const { text: raw, starts } = rawOf(root);
  const places = new Uint32Array(raw.length + 1);
  let length = 0;
  let isOpen = false;
  for (let at = 0; at < raw.length; at += 1) {
    places[at] = length;
    if (!isBlank(raw.charCodeAt(at))) {
      length += 1;
      isOpen = true;
    } else if (isOpen) {
      length += 1;
      isOpen = false;
    }
  }
  places[raw.length] = length;
  const text = raw.replace(/\s+/gu, ' ').trimStart();
  const rawStart = (node: Node): number => starts.get(node) ?? 0;
  const placeOf = (at: number): number => places[at] ?? length;
  const startOf = (element: Node): number => {
    const place = placeOf(rawStart(element));
    return text[place] === ' ' ? place + 1 : place;
  };
  return { text, rawStart, placeOf, startOf };
}
