/** The bytes of a web page to its tree of elements: the encoding by the HTML standard's rules, and limits on what would not end. */
import { isUtf8 } from 'node:buffer';
import { loadBuffer } from 'cheerio';
import type { Issue } from '../../model/issue.ts';
import { tooCostly } from '../../model/page-cost.ts';
import { labelOf } from '../../model/page-encoding.ts';
import type { Node } from './dom.ts';

type Selects = (selector: string) => Node[];

/** The parsed page, or why there is none. */
export type OpenedPage =
  | { readonly root: Node; readonly select: Selects; readonly issue: null }
  | { readonly root: null; readonly issue: Issue };

const CODES = { large: 'HTML_TOO_LARGE', deep: 'HTML_TOO_DEEP' } as const;

/**
 * Opens a page. `charset` is the server's word for its encoding; a byte order mark goes before it, the page's own `meta` after it (HTML standard, section
 * 13.2.3.2), unless the bytes cannot be what is said (page-encoding.ts). Where none of these tells, UTF-8 if the bytes are that, else windows-1252. Issues: `HTML_TOO_LARGE`, `HTML_TOO_DEEP`.
 */
export function openPage(bytes: Uint8Array, charset: string | null): OpenedPage {
  const cost = tooCostly(bytes);
  if (cost !== null) {
    const issue = { code: CODES[cost.kind], severity: 'error', message: `unexpected ${cost.words}` } as const;
    return { root: null, issue };
  }
  const label = labelOf(bytes, charset);
  const told = label === null ? {} : { transportLayerEncodingLabel: label };
  const $ = loadBuffer(Buffer.from(bytes), {
    encoding: { ...told, defaultEncoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252' },
  });
  const select: Selects = (selector) => $(selector).toArray() as unknown as Node[];
  return { root: $.root()[0] as unknown as Node, select, issue: null };
}
