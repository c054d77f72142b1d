/**
 * Selectors that find one element again: down from the nearest element with an id of its own, by name and place among its like.
 *
 * `#content > p:nth-of-type(3)`, `body > main > table > tbody > tr:nth-of-type(2) > td:nth-of-type(1)`, `title`
 */
import { type Element, elementsIn, isElement, type Node } from './dom.ts';

/** An id that needs no escapes. */
const PLAIN_ID = /^[a-z][\w-]{0,80}$/i;
const PLAIN_NAME = /^[a-z][a-z0-9]*$/;

export interface Selectors {
  /** The selector of an element, or of the nearest one above it whose selector is not too long. */
  of(element: Element): { readonly selector: string; readonly element: Element };
}

interface Counted {
  readonly ids: ReadonlyMap<string, number>;
  /** Place among the elements of the same parent and name, and whether there is another; places of all children for odd names. */
  readonly steps: ReadonlyMap<Node, string>;
}

function countsOf(root: Node): Counted {
  const ids = new Map<string, number>();
  const steps = new Map<Node, string>();
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const children = elementsIn(node);
    const like = new Map<string, number>();
    for (const { name } of children) like.set(name, (like.get(name) ?? 0) + 1);
    const met = new Map<string, number>();
    for (const [index, child] of children.entries()) {
      const { name, attribs } = child;
      met.set(name, (met.get(name) ?? 0) + 1);
      const alone = like.get(name) === 1;
      const step = alone ? name : `${name}:nth-of-type(${met.get(name)})`;
      steps.set(child, PLAIN_NAME.test(name) ? step : `*:nth-child(${index + 1})`);
      if (attribs.id !== undefined) ids.set(attribs.id, (ids.get(attribs.id) ?? 0) + 1);
      waiting.push(child);
    }
  }
  return { ids, steps };
}

/** Selectors of the elements of a page, none longer than `longest` characters. */
export function selectorsOf(root: Node, longest: number): Selectors {
  const { ids, steps } = countsOf(root);
  const known = new Map<Element, string>();
  const selectorOf = (element: Element): string => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { parent, attribs, name } = element;
    const isAnchor = attribs.id !== undefined && PLAIN_ID.test(attribs.id) && ids.get(attribs.id) === 1;
    const isTop =
      parent === null || !isElement(parent) || (parent.name === 'html' && (name === 'body' || name === 'head'));
    const step = steps.get(element) ?? name;
    const selector = isAnchor ? `#${attribs.id}` : isTop ? name : `${selectorOf(parent as Element)} > ${step}`;
    known.set(element, selector);
    return selector;
  };
  return {
    of: (element) => {
      let at = element;
      while (selectorOf(at).length > longest && at.parent !== null && isElement(at.parent)) at = at.parent;
      return { selector: selectorOf(at), element: at };
    },
  };
}
