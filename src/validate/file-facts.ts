/** What is known of a file without reading it: enough for the record of one that could not be read. */
import { createHash } from 'node:crypto';
import { isWebPage } from '../model/web-page.ts';
import type { FileFacts } from './context.ts';

/** The signature of a PDF stands in the first kilobyte (PDF 1.7, annex H.3.4.1). */
const SIGNATURE_WITHIN = 1024;

function mediaTypeOf(bytes: Uint8Array): string {
  if (Buffer.from(bytes.subarray(0, SIGNATURE_WITHIN)).includes('%PDF-')) return 'application/pdf';
  return isWebPage(bytes) ? 'text/html' : 'application/octet-stream';
}

/** What is known of a file without reading it. */
export function fileFacts(bytes: Uint8Array): FileFacts {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const media_type = mediaTypeOf(bytes);
  return { id: sha256.slice(0, 16), sha256, bytes: bytes.length, media_type };
}
