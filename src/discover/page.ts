/** A web page, opened: its text folded, its links made absolute. What browsers forgive is forgiven by the HTML parser. */
import { type CheerioAPI, loadBuffer } from 'cheerio';
import type { Office } from '../model/office.ts';
import { labelOf } from '../model/page-encoding.ts';
import { addressOf, linkedAddress } from './address.ts';
import { within } from './nesting.ts';

/** Some nodes of a page; cheerio does not name the type of its nodes. */
export type Part = ReturnType<ReturnType<CheerioAPI['root']>['contents']>;
export type Element = Part[number];

/** A page as it came. */
export interface PageBytes {
  /** Where it was found at last, after redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As the server names it; the page's own word and the bytes decide otherwise (page-encoding.ts). */
  readonly charset: string | null;
}

export interface Link {
  /** Canonical. */
  readonly address: string;
  /** As linked, absolute. */
  readonly linked: string;
  readonly text: string;
}

export interface OpenPage {
  readonly address: string;
  readonly $: CheerioAPI;
  /** The links of a part, in order; those that lead nowhere over HTTP are left out. */
  readonly linksIn: (part: Part) => Link[];
  /** All elements of the page that a selector finds. */
  readonly found: (selector: string) => ReadonlySet<Element>;
}

/** More links of one page than this are not looked at: no list of decisions is that long. */
const MOST_LINKS = 20_000;

export function openPage({ address, bytes, charset }: PageBytes, canonical: Office['canonical'] = {}): OpenPage {
  const label = labelOf(bytes, charset);
  const encoding = label === null ? {} : { transportLayerEncodingLabel: label };
  const $ = loadBuffer(Buffer.from(bytes), { encoding });
  const declared = $('base[href]').first().attr('href');
  const base = declared === undefined ? address : (addressOf(declared, address) ?? address);
  // Rows may stand in one another: each link is read once.
  const read = new Map<Element, readonly Link[]>();
  const linkOf = (element: Element): readonly Link[] => {
    const known = read.get(element);
    if (known !== undefined) return known;
    const href = $(element).attr('href') ?? '';
    const found = addressOf(href, base, canonical);
    const link =
      found === null ? [] : [{ address: found, linked: linkedAddress(href, base), text: textOf($(element)) }];
    read.set(element, link);
    return link;
  };
  const asked = new Map<string, ReadonlySet<Element>>();
  const found = (selector: string): ReadonlySet<Element> => {
    const elements = asked.get(selector) ?? new Set<Element>($(selector).toArray());
    asked.set(selector, elements);
    return elements;
  };
  const linksIn = (part: Part): Link[] => {
    const links = found('a[href]');
    const anchors = new Set([...within(part.toArray())].filter((element) => links.has(element)));
    return [...anchors].slice(0, MOST_LINKS).flatMap(linkOf);
  };
  return { address, $, linksIn, found };
}

/** White space folded, no-break spaces too, and without soft hyphens: they say where a word may break, and are no part of it. */
export const folded = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim();

/** Characters of one part of a page, be it a row or the whole: lists have some thousand, scripts of a page some hundred thousand. More is not looked at. */
const LONGEST_TEXT = 1_000_000;

/** White space folded; of no more than `most` characters. */
export const textOf = (part: Part, most = LONGEST_TEXT): string => folded(written(part.toArray(), most, NONE));

const NONE: ReadonlySet<string> = new Set();
const BREAKS: ReadonlySet<string> = new Set('br p div section li dt dd tr td th h1 h2 h3 h4 h5 h6'.split(' '));
/** Parts lines. */
const BREAK = '\u2028';

/**
 * The lines of a part as a reader sees them: a break, or the start or end of a block, ends a line. Empty lines are left out. No more than about
 * LONGEST_TEXT characters.
 */
export const linesOf = (part: Part): string[] =>
  written(part.toArray(), LONGEST_TEXT, BREAKS)
    .split(BREAK)
    .map(folded)
    .filter((line) => line !== '');

/** The text of nodes, one after the other, with a break on either side of elements of these names. One pass, which ends at so many characters. */
function written(nodes: readonly Element[], most: number, breaks: ReadonlySet<string>): string {
  const parts: string[] = [];
  let left = most;
  const waiting: (Element | string)[] = nodes.toReversed();
  for (let next = waiting.pop(); next !== undefined && left > 0; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.type === 'text') {
      parts.push(next.data.slice(0, left));
      left -= next.data.length;
    } else if ('children' in next) {
      const isBreak = 'name' in next && breaks.has(next.name);
      if (isBreak) parts.push(BREAK);
      if (isBreak) waiting.push(BREAK);
      for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at] as Element);
    }
  }
  return parts.join('');
}
