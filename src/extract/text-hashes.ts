/** The text of a document as two hashes. Pure. */
import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { TextHashes } from '../model/text-hashes.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** All but letters, digits, money, per cent, boxes, and one sign between two digits: `1.5%` is not `15%`, `1/12` not `11/2`, `☒` not `☐`. */
const MEANS_NOTHING = /(?<!\p{N})[^\p{L}\p{N}£$€%☐☑☒✓✔✗✘]|[^\p{L}\p{N}£$€%☐☑☒✓✔✗✘](?!\p{N})/gu;

/** Letters, digits and the signs that change their meaning, in lower case: what case, punctuation and spaces leave as it is. */
export const foldedText = (text: string): string =>
  text.toLowerCase().normalize('NFKC').replace(/\s+/gu, '').replace(MEANS_NOTHING, '');

export function textHashes({ passages }: Pick<Document, 'passages'>): TextHashes {
  const body = passages.filter(({ kind }) => kind !== 'furniture').map(({ text }) => text);
  return {
    exact: hashOf(passages.map(({ text }) => text).join('\n')),
    folded: hashOf(foldedText(body.join(''))),
  };
}
