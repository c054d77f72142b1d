/** A web page as a Document: one sheet without pages or boxes of its own. */
import type { Document } from '../../model/document.ts';
import type { Reported } from '../../model/issue.ts';
import { composeBlocks } from '../layout/compose.ts';
import { readWebPage, type WebPageOptions } from './read-page.ts';

/** Reads a web page. No value where it could not be parsed. */
export function webDocument(
  bytes: Uint8Array,
  sha256: string,
  words: number,
  options: WebPageOptions,
): Reported<Document> {
  const { page, letters, isPaper, images, issues } = readWebPage(bytes, words, options);
  if (page === null) return { value: undefined, issues };
  const { passages, sections, tables } = composeBlocks(page.laidOut);
  // What stands around the decision is no text of it; of a page that is none nothing was read.
  const content = passages.filter(({ kind }) => kind !== 'furniture');
  const read = content.reduce((sum, { text }) => sum + text.replaceAll(' ', '').length, 0);
  const characters = isPaper ? read : letters;
  const method = characters === 0 ? 'none' : 'html';
  const { width, height, words: count } = page;
  const sheet = { number: 1, width, height, turned: 0, method, words: count, images } as const;
  return {
    value: {
      id: sha256.slice(0, 16),
      sha256,
      bytes: bytes.length,
      media_type: 'text/html',
      method,
      pages: [sheet],
      passages,
      sections,
      tables,
      characters,
      repaired: false,
    },
    issues,
  };
}
