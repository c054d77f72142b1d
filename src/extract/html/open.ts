/** The bytes of a web page to its tree of elements: the encoding by the HTML standard's rules, and limits on what would not end. */
import { isUtf8 } from 'node:buffer';
import { loadBuffer } from 'cheerio';
import type { Issue } from '../../model/issue.ts';
import type { Node } from './dom.ts';
import { survey } from './survey.ts';

export interface PageLimits {
  readonly bytes: number;
  readonly tags: number;
  readonly depth: number;
  readonly attributes: number;
}

/** Pages of decisions have a few hundred to a few thousand tags, some forty deep; browsers themselves stop at a depth of 512, cells and items counted. */
export const PAGE_LIMITS: PageLimits = { bytes: 32 * 2 ** 20, tags: 250_000, depth: 200, attributes: 2_000 };

type Selects = (selector: string) => Node[];

/** The parsed page, or why there is none. */
export type OpenedPage =
  | { readonly root: Node; readonly select: Selects; readonly issue: null }
  | { readonly root: null; readonly issue: Issue };

const refused = (code: string, message: string): OpenedPage => ({
  root: null,
  issue: { code, severity: 'error', message },
});

const isWide = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** As text in which every tag is as written; letters beyond ASCII do not matter here. */
function markup(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isWide(bytes)
    ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    : file.toString('latin1');
}

/**
 * Opens a page. `charset` is the server's word for its encoding; a byte order mark goes before it, the page's own `meta` after it (HTML standard, section
 * 13.2.3.2). Where none of these tells, UTF-8 if the bytes are that, else windows-1252. Issues: `HTML_TOO_LARGE`, `HTML_TOO_DEEP`.
 */
export function openPage(bytes: Uint8Array, charset: string | null, limits: PageLimits = PAGE_LIMITS): OpenedPage {
  if (bytes.length > limits.bytes) {
    const [size, most] = [bytes.length, limits.bytes].map((count) => `${Math.round(count / 2 ** 20)} MiB`);
    return refused('HTML_TOO_LARGE', `unexpected web page of ${size}, expected at most ${most}`);
  }
  const { tags, depth, attributes } = survey(markup(bytes));
  if (tags > limits.tags)
    return refused('HTML_TOO_LARGE', `unexpected web page of ${tags} tags, expected at most ${limits.tags}`);
  if (attributes > limits.attributes)
    return refused(
      'HTML_TOO_LARGE',
      `unexpected tag of some ${attributes} attributes, expected at most ${limits.attributes}`,
    );
  if (depth > limits.depth)
    return refused('HTML_TOO_DEEP', `unexpected web page ${depth} elements deep, expected at most ${limits.depth}`);
  const told = charset === null ? {} : { transportLayerEncodingLabel: charset };
  const $ = loadBuffer(Buffer.from(bytes), {
    encoding: { ...told, defaultEncoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252' },
  });
  const select: Selects = (selector) => $(selector).toArray() as unknown as Node[];
  return { root: $.root()[0] as unknown as Node, select, issue: null };
}
