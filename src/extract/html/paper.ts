/**
 * Whether a page is a paper at all, or stands in the way of one: an error, a wall of cookies, a search, a list that leads on to other pages. Such a page may
 * print references, dates and sums of decisions, and is none.
 *
 * no paper: a heading `Page not found`, a window title `Access denied - Example`, a page of cards whose titles lead to other pages, a table of files
 * a paper: a decision with a list of its accompanying documents, or with a list of awards whose recipients' names are links
 */
import { NO_PAPER } from '../../lexicon/page-furniture.ts';
import { allBelow, type Element, elementsIn, isText, type Node } from './dom.ts';
import type { Parts } from './parts.ts';
import { isHidden } from './visible.ts';

/** Cards or rows that make a list. */
const FEWEST_CARDS = 3;
/** Share of the page's text that they hold. */
const LEAST_OF_TEXT = 0.6;
/** A link names a page of its own when it has as many letters; `1`, `here` and `PDF` do not. */
const SHORTEST_NAME = 5;

function textOf(node: Node): string {
  if (isText(node)) return node.data;
  return (node.children ?? []).map(textOf).join('');
}

const folded = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();

/** What the page calls itself, in the words of its first heading or of the window's title. */
function calledSo(root: Node): string | null {
  const headings = allBelow(root, ({ name }) => name === 'h1' || name === 'title');
  for (const element of headings.filter((one) => !isHidden(one)).slice(0, 4)) {
    const [name = ''] = folded(element)
      .slice(0, 200)
      .split(/ [-–—|:·] /);
    if (NO_PAPER.some((pattern) => pattern.test(name))) return name;
  }
  return null;
}

const FILE = /\.(?:pdf|docx?|odt|rtf)(?:[?#]|$)/i;
const HOST = /^https?:\/\/([^/?#]+)/i;

/** The address that a card leads to: that of a link which opens it, as its title does, or of a file; null for none. */
function leadsTo(card: Element): string | null {
  const opening = folded(card).slice(0, SHORTEST_NAME);
  const link = allBelow(card, ({ name }) => name === 'a').find((one) => {
    const [address, text] = [one.attribs.href ?? '', folded(one)];
    if (text.length < SHORTEST_NAME || !/^(?!#|mailto:|tel:|javascript:)./i.test(address)) return false;
    return FILE.test(address) || text.startsWith(opening);
  });
  return link?.attribs.href ?? null;
}

/** Addresses of several sites are those of bodies that a decision names. */
const areOfOneSite = (addresses: Iterable<string>): boolean =>
  new Set([...addresses].flatMap((address) => HOST.exec(address)?.[1]?.toLowerCase() ?? [])).size <= 1;

/** Whether most of the text stands in elements of one kind, side by side, each of which leads to another page. */
function leadsOn(content: Node, { sizeOf, isFurniture }: Parts): boolean {
  const least = LEAST_OF_TEXT * sizeOf(content);
  let at: Node = content;
  for (;;) {
    const children = elementsIn(at).filter((child) => sizeOf(child) > 0 && !isFurniture(child));
    const byName = Map.groupBy(children, ({ name }) => name);
    for (const cards of byName.values()) {
      // What holds all the others is looked into, and not read again at each level of the page.
      if (cards.length < FEWEST_CARDS) continue;
      const leading = cards.map((card) => ({ size: sizeOf(card), target: leadsTo(card) }));
      const led = leading.filter(({ target }) => target !== null);
      const size = led.reduce((sum, card) => sum + card.size, 0);
      const targets = new Set(led.flatMap(({ target }) => target ?? []));
      if (targets.size >= FEWEST_CARDS && size > least && areOfOneSite(targets)) return true;
    }
    const within = children.find((child) => sizeOf(child) > least);
    if (within === undefined) return false;
    at = within;
  }
}

/** Control characters, the replacement character and private use: no text has them. */
const SENSELESS = /[\p{Cc}\p{Co}\ufffd]/gu;
/** Bytes that are no text, read as letters, have one such in eight. */
const MOST_SENSELESS = 0.08;

/** True where the letters of a page spell nothing: bytes of something else within tags. */
export const isSenseless = (text: string): boolean =>
  text.length > 0 && (text.match(SENSELESS)?.length ?? 0) > MOST_SENSELESS * text.length;

/** Why a page is no paper, in words; null for one that may be. */
export function noPaper(root: Node, parts: Parts): string | null {
  const name = calledSo(root);
  if (name !== null) return `page that calls itself ${JSON.stringify(name)}`;
  const [content] = parts.main;
  // What an office's file names as the decision may well be a list.
  return content !== undefined && !parts.isTold && leadsOn(content, parts) ? 'page that lists other pages' : null;
}
