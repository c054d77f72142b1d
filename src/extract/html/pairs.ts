/**
 * Fields of a page whose label and value are elements of their own: lists of terms, and elements that hold a label and a value.
 *
 * `<dl><dt>Reference<dd>12/2024</dl>`, `<div><div class="field__label">Reference</div><div class="field__item">12/2024</div></div>`
 * not `<p><span class="mgLabel">Reference: </span>12/2024</p>` (a line that says it), nor `<div><h2>Reference</h2><p>12/2024</p></div>` (a heading)
 */
import {
  allBelow,
  classesOf,
  type Element,
  elementsIn,
  firstBelow,
  isElement,
  isText,
  type Node,
  partsOfName,
} from './dom.ts';
import { isHidden } from './visible.ts';

export interface Pair {
  readonly label: Element;
  readonly values: readonly Element[];
}

/** What stylesheets call a label. */
const LABEL_NAMES: ReadonlySet<string> = new Set(['label', 'term', 'key', 'dt']);
/** What they call a value, where `title`, `name` and `heading` are its label too. */
const VALUE_NAMES: ReadonlySet<string> = new Set([
  'value',
  'item',
  'items',
  'data',
  'answer',
  'content',
  'definition',
  'dd',
  'detail',
  'description',
]);
const HALF_LABEL_NAMES: ReadonlySet<string> = new Set(['title', 'name', 'heading', 'caption', 'question', 'header']);
const LONGEST_LABEL = 80;

const namesOf = ({ attribs }: Element): string[] => (attribs.class ?? '').split(/\s+/).flatMap(partsOfName);

/** True for an element that is called a label, by its name or its classes. */
export const isLabel = (element: Element): boolean =>
  element.name === 'dt' ||
  element.name === 'label' ||
  (classesOf(element).length > 0 && element.name !== 'a' && namesOf(element).some((name) => LABEL_NAMES.has(name)));

const INLINE: ReadonlySet<string> = new Set(['span', 'b', 'strong', 'em', 'i', 'a', 'label', 'small', 'time', 'abbr']);

/** A value named half as such is one line: sections too are called title and content. */
const LONGEST_HALF_VALUE = 200;

const isBlank = (node: Node): boolean =>
  node.type === 'comment' || (isText(node) && node.data.trim() === '') || (isElement(node) && isHidden(node));

/** The text of an element, folded; null for none, and for more than `longest` characters. */
function shortText(element: Element, longest: number): string | null {
  let text = '';
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) text += node.data;
    if (text.length > 4 * longest) return null;
    for (const child of (node.children ?? []).toReversed()) waiting.push(child);
  }
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded === '' || folded.length > longest ? null : folded;
}

const isHeading = ({ name }: Element): boolean => /^h[1-6]$/.test(name);

function named(label: Element, value: Element): boolean {
  if (isLabel(label)) return !isLabel(value);
  const isHalf = !isHeading(label) && namesOf(label).some((name) => HALF_LABEL_NAMES.has(name));
  const isValue = isHalf && namesOf(value).some((name) => VALUE_NAMES.has(name));
  return isValue && shortText(value, LONGEST_HALF_VALUE) !== null;
}

/** Whether two elements, one after the other, are a label and its value. In one line with a colon they are a line that says it. */
function isPair(label: Element, value: Element): boolean {
  if (!named(label, value)) return false;
  const text = shortText(label, LONGEST_LABEL);
  if (text === null || firstBelow(value, isHeading) !== null) return false;
  return !(INLINE.has(label.name) && INLINE.has(value.name) && /[:?]$/.test(text));
}

/** The next child that is not blank, from a place on; -1 for none. */
function nextOf(nodes: readonly Node[], from: number): number {
  for (let at = from; at < nodes.length; at += 1) if (!isBlank(nodes[at] as Node)) return at;
  return -1;
}

function pairIn({ children }: Element): Pair | null {
  const first = nextOf(children, 0);
  const second = first < 0 ? -1 : nextOf(children, first + 1);
  const [label, value] = [children[first], children[second]];
  if (label === undefined || value === undefined || nextOf(children, second + 1) >= 0) return null;
  return isElement(label) && isElement(value) && isPair(label, value) ? { label, values: [value] } : null;
}

/** The pairs that begin at a child, one after the other, and the child after them; null for none. */
export function pairsAt(nodes: readonly Node[], from: number): { pairs: Pair[]; next: number } | null {
  const first = nodes[from];
  if (first === undefined || !isElement(first) || isHidden(first)) return null;
  const pairs: Pair[] = [];
  let next = from;
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at] as Node;
    if (isBlank(node)) continue;
    if (!isElement(node)) break;
    const within = pairIn(node);
    const beside = within === null ? siblingPair(nodes, at) : null;
    if (within !== null) pairs.push(within);
    else if (beside !== null) {
      pairs.push(beside.pair);
      at = beside.last;
    } else break;
    next = at + 1;
  }
  return pairs.length > 0 ? { pairs, next } : null;
}

/** A label and the element after it, in a row of such. */
function siblingPair(nodes: readonly Node[], at: number): { pair: Pair; last: number } | null {
  const label = nodes[at];
  if (label === undefined || !isElement(label) || INLINE.has(label.name) || label.name === 'dt') return null;
  const last = nextOf(nodes, at + 1);
  const value = nodes[last];
  if (value === undefined || !isElement(value) || !isPair(label, value)) return null;
  return { pair: { label, values: [value] }, last };
}

/** The terms of a list with what describes each; a term of several lines of description has them all. */
export function termsOf(list: Element): Pair[] {
  const pairs: { label: Element; values: Element[] }[] = [];
  const own = elementsIn(list).flatMap((child) => (child.name === 'div' ? elementsIn(child) : [child]));
  for (const element of own) {
    if (isHidden(element)) continue;
    if (element.name === 'dt') pairs.push({ label: element, values: [] });
    else if (element.name === 'dd') pairs.at(-1)?.values.push(element);
  }
  const hasTables = pairs.some(({ values }) =>
    values.some((value) => allBelow(value, ({ name }) => name === 'table').length > 0),
  );
  return hasTables ? [] : pairs;
}
