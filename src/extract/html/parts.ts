/**
 * The parts of a page: its main content, which is read, and what stands around and within it that is furniture. The main content is what the page itself
 * marks as such (`main`, `role=main`), else its one large `article`, else all but furniture.
 */
import { FRAME_NAMES, FURNITURE_ENDINGS, FURNITURE_NAMES, FURNITURE_ROLES } from '../../lexicon/page-furniture.ts';
import type { PageRule } from '../../model/page-rule.ts';
import { allBelow, classesOf, type Element, firstBelow, isElement, isText, type Node, partsOfName } from './dom.ts';
import { isHidden } from './visible.ts';

export interface Parts {
  /** Elements whose text is read. */
  readonly main: ReadonlySet<Node>;
  /** Elements that hold them, which are never furniture as a whole. */
  readonly above: ReadonlySet<Node>;
  /** True for an element that is furniture with all that it holds. */
  isFurniture(element: Element): boolean;
  /** Letters of the text that a reader sees in a node. */
  sizeOf(node: Node): number;
  /** The main content is what the rule names. */
  readonly isTold: boolean;
  /** The rule's element was not found. */
  readonly isUnfound: boolean;
}

const NAMES: ReadonlySet<string> = new Set(FURNITURE_NAMES);
const FRAME: ReadonlySet<string> = new Set(FRAME_NAMES);
const ENDINGS: ReadonlySet<string> = new Set(FURNITURE_ENDINGS);
const ROLES: ReadonlySet<string> = new Set(FURNITURE_ROLES);
const ALWAYS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer']);
/** A part that holds more of the page's text than this is its content, whatever its name. */
const MOST_FURNITURE = 0.5;
/** Share of the page's text that an article holds which is the page's content. */
const LEAST_ARTICLE = 0.4;

/** A part's classes and its id, in lower case. */
const namesOf = (element: Element): string[] => [...classesOf(element), (element.attribs.id ?? '').toLowerCase()];

const isNamed = (name: string): boolean =>
  NAMES.has(name) || [...name.matchAll(/[-_]/g)].some(({ index }) => NAMES.has(name.slice(0, index)));

const endsSo = ({ attribs }: Element): boolean =>
  (attribs.class ?? '').split(/\s+/).some((name) => ENDINGS.has(partsOfName(name).at(-1) ?? ''));

const looksFurnished = (element: Element): boolean =>
  ROLES.has(element.attribs.role?.toLowerCase() ?? '') || namesOf(element).some(isNamed) || endsSo(element);

const SECTIONS: ReadonlySet<string> = new Set(['article', 'section', 'main']);

const isInSection = (element: Element): boolean => {
  for (let at = element.parent; at !== null; at = at.parent) if (isElement(at) && SECTIONS.has(at.name)) return true;
  return false;
};

/**
 * A header of the site, and not of an article (HTML standard, section 4.3.8), or what is named as a part of the page's frame; not what holds the page's
 * title.
 */
const isFrame = (element: Element): boolean =>
  ((element.name === 'header' && !isInSection(element)) || namesOf(element).some((name) => FRAME.has(name))) &&
  firstBelow(element, ({ name }) => name === 'h1') === null;

/** Letters of the text that a reader sees, of every element. */
function sizesIn(root: Node): ReadonlyMap<Node, number> {
  const sizes = new Map<Node, number>();
  const count = (node: Node): number => {
    if (isText(node)) return node.data.replace(/\s+/g, '').length;
    if (isElement(node) && isHidden(node)) return 0;
    const size = (node.children ?? []).reduce((sum, child) => sum + count(child), 0);
    sizes.set(node, size);
    return size;
  };
  count(root);
  return sizes;
}

type SizeOf = Parts['sizeOf'];

function aboveAll(nodes: Iterable<Node>): Set<Node> {
  const above = new Set<Node>();
  for (const node of nodes) for (let at = node.parent; at !== null; at = at.parent) above.add(at);
  return above;
}

const largest = (elements: readonly Element[], sizeOf: SizeOf): Element | undefined =>
  [...elements].sort((one, other) => sizeOf(other) - sizeOf(one))[0];

const isMain = ({ name, attribs }: Element): boolean => name === 'main' || attribs.role?.toLowerCase() === 'main';

/** What the page marks as its content; the whole body where it marks nothing. */
function marked(body: Element, sizeOf: SizeOf): Element {
  const main = largest(allBelow(body, isMain), sizeOf);
  if (main !== undefined && sizeOf(main) > 0) return main;
  const articles = allBelow(body, ({ name }) => name === 'article');
  const article = largest(articles, sizeOf);
  const isContent = article !== undefined && sizeOf(article) > LEAST_ARTICLE * sizeOf(body);
  return isContent ? article : body;
}

/** The page's title where the main content has none of its own. */
function titleOutside(body: Element, main: Element): Element[] {
  const isTitle = ({ name }: Element): boolean => name === 'h1';
  const titles = allBelow(body, isTitle);
  return titles.length === 1 && allBelow(main, isTitle).length === 0 ? titles : [];
}

/** The parts of a page. `select` finds elements of the page. */
export function partsOf(body: Element, select: (selector: string) => Node[], rule: PageRule): Parts {
  const sizes = sizesIn(body);
  const sizeOf: SizeOf = (node) => sizes.get(node) ?? 0;
  const chosen = rule.bodySelector === undefined ? [] : select(rule.bodySelector).filter(isElement);
  const stripped = new Set((rule.stripSelectors ?? []).flatMap(select));
  const content = chosen.length > 0 ? chosen : [marked(body, sizeOf)];
  const [first = body] = content;
  const main = new Set<Node>([...content, ...(chosen.length > 0 ? [] : titleOutside(body, first))]);
  const above = aboveAll(main);
  const most = MOST_FURNITURE * content.reduce((sum, element) => sum + sizeOf(element), 0);
  const isFurniture = (element: Element): boolean => {
    if (stripped.has(element)) return true;
    if (above.has(element) || main.has(element)) return false;
    if (ALWAYS.has(element.name)) return true;
    const isNamedSo = looksFurnished(element) || (main.has(body) && isFrame(element));
    return isNamedSo && sizeOf(element) < most;
  };
  const isTold = chosen.length > 0;
  return {
    main,
    above,
    isFurniture,
    sizeOf,
    isTold,
    isUnfound: rule.bodySelector !== undefined && chosen.length === 0,
  };
}
