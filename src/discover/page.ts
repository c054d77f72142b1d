/** A web page, opened: its text folded, its links made absolute. What browsers forgive is forgiven by the HTML parser. */
import { type CheerioAPI, loadBuffer } from 'cheerio';
import type { Office } from '../model/office.ts';
import { addressOf, linkedAddress } from './address.ts';

/** Some nodes of a page; cheerio does not name the type of its nodes. */
export type Part = ReturnType<ReturnType<CheerioAPI['root']>['contents']>;
export type Element = Part[number];

/** A page as it came. */
export interface PageBytes {
  /** Where it was found at last, after redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As the server names it; the page's own word and the bytes decide otherwise. */
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
}

/** More links of one page than this are not looked at: no list of decisions is that long. */
const MOST_LINKS = 20_000;

export function openPage({ address, bytes, charset }: PageBytes, canonical: Office['canonical'] = {}): OpenPage {
  const encoding = charset === null ? {} : { transportLayerEncodingLabel: charset };
  const $ = loadBuffer(Buffer.from(bytes), { encoding });
  const declared = $('base[href]').first().attr('href');
  const base = declared === undefined ? address : (addressOf(declared, address) ?? address);
  const linkOf = (element: Element): Link[] => {
    const href = $(element).attr('href') ?? '';
    const found = addressOf(href, base, canonical);
    return found === null ? [] : [{ address: found, linked: linkedAddress(href, base), text: textOf($(element)) }];
  };
  const linksIn = (part: Part): Link[] => {
    const anchors = [...part.filter('a[href]').toArray(), ...part.find('a[href]').toArray()];
    return anchors.slice(0, MOST_LINKS).flatMap(linkOf);
  };
  return { address, $, linksIn };
}

/** White space folded, no-break spaces too, and without soft hyphens: they say where a word may break, and are no part of it. */
export const folded = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim();

export const textOf = (part: Part): string => folded(part.text());

const BREAKS = 'br, p, div, section, li, dt, dd, tr, td, th, h1, h2, h3, h4, h5, h6';

/** The lines of a part as a reader sees them: a break, or the start or end of a block, ends a line. Empty lines are left out. */
export function linesOf($: CheerioAPI, part: Part): string[] {
  const copy = part.clone();
  copy.find(BREAKS).each((_, element) => {
    $(element).before('\u2028').after('\u2028');
  });
  return copy
    .text()
    .split('\u2028')
    .map(folded)
    .filter((line) => line !== '');
}
