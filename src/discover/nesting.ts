/**
 * Which elements stand in which, asked by one walk: a query of the parser's own library within an element takes time that grows with the square of
 * its children, and what is read of elements in one another is read again in each that holds it.
 */
import type { Element, OpenPage, Part } from './page.ts';

/** Rows or tables in one another: old layouts have a table in a table in a table, and no list has its decisions so. */
export const MOST_NESTED = 10;

/** The elements that a selector finds, in order; those that stand in MOST_NESTED or more others that it finds are left out. */
export function foundBy({ $ }: OpenPage, selector: string): Element[] {
  const levels = new Map<Element, number>();
  return $(selector)
    .toArray()
    .filter((element) => {
      const level = 1 + levelAbove(element, levels);
      levels.set(element, level);
      return level <= MOST_NESTED;
    });
}

/** That of the nearest element above which has one; 0 for none. */
function levelAbove(element: Element, levels: ReadonlyMap<Element, number>): number {
  for (const holder of holdersOf(element)) {
    const level = levels.get(holder);
    if (level !== undefined) return level;
  }
  return 0;
}

/** The elements that hold one, the nearest first. */
export function* holdersOf(element: Element): Generator<Element, void, undefined> {
  for (let at = element.parent; at !== null; at = at.parent) yield at as Element;
}

/** Selectors whose meaning depends on where they are asked from. */
const RELATIVE = /(?:^|,)\s*[>+~]|:(?:scope|first|last|eq|nth|lt|gt|even|odd)(?![\w-])/i;

/** What a selector finds among some elements and in them: in the order of the page, where none of them holds another. */
export function among({ found }: OpenPage, part: Part, selector: string): Element[] {
  if (RELATIVE.test(selector)) return part.filter(selector).add(part.find(selector)).toArray();
  const all = found(selector);
  return [...within(part.toArray())].filter((element) => all.has(element));
}

/** Elements of a name that stand in one and not in another of the name of `walls` within it, in order. */
export const ownOf = (element: Element, name: string, walls: string): Element[] =>
  [...within([element], (one) => one !== element && nameOf(one) === walls)].filter((one) => nameOf(one) === name);

/** In lower case; empty for what is no element. */
export const nameOf = (element: Element): string => ('name' in element ? element.name : '');

/** All nodes among and in some, in order; those that are walls with all that they hold are passed over. */
export function* within(
  nodes: readonly Element[],
  isWall: (node: Element) => boolean = () => false,
): Generator<Element, void, undefined> {
  const waiting = nodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isWall(next)) continue;
    yield next;
    const children = 'children' in next ? next.children : [];
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at] as Element);
  }
}
