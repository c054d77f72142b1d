/** The text of a document as two hashes. Pure. */
import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { TextHashes } from '../model/text-hashes.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

export function textHashes({ passages }: Pick<Document, 'passages'>): TextHashes {
  const body = passages.filter(({ kind }) => kind !== 'furniture').map(({ text }) => text);
  return {
    exact: hashOf(passages.map(({ text }) => text).join('\n')),
    folded: hashOf(
      body
        .join('')
        .toLowerCase()
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}£]+/gu, ''),
    ),
  };
}
