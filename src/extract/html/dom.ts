/** The nodes of a parsed web page, as far as reading needs them. The parser's own types stay behind the door in open.ts. */

export interface Node {
  /** `text`, `comment`, and others for elements. */
  readonly type: string;
  readonly parent: Node | null;
  readonly data?: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

export interface Element extends Node {
  /** In lower case. */
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export interface TextNode extends Node {
  readonly data: string;
}

export const isElement = (node: Node): node is Element => node.name !== undefined && node.attribs !== undefined;
export const isText = (node: Node): node is TextNode => node.type === 'text' && node.data !== undefined;

export const elementsIn = (node: Node): Element[] => (node.children ?? []).filter(isElement);

/** The names of an element's classes, in lower case. */
export const classesOf = ({ attribs }: Element): string[] =>
  (attribs.class ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '');

/** The parts that a name is made of: `field__label` and `mgLabel` both have `label`. In lower case. */
export const partsOfName = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');

/** Elements whose content is no text of the page. */
export const TEXTLESS: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);

/** The first element of these names below a node, itself included, that `wanted` accepts; null for none. */
export function firstBelow(node: Node, wanted: (element: Element) => boolean): Element | null {
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isElement(next) && wanted(next)) return next;
    for (const child of (next.children ?? []).toReversed()) waiting.push(child);
  }
  return null;
}

/** All elements below a node that `wanted` accepts, in order; what is in an accepted one is not looked at where `nested` is false. */
export function allBelow(node: Node, wanted: (element: Element) => boolean, nested = true): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [...(node.children ?? [])].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const element = isElement(next) && wanted(next) ? next : null;
    if (element !== null) found.push(element);
    if (element === null || nested) for (const child of (next.children ?? []).toReversed()) waiting.push(child);
  }
  return found;
}
