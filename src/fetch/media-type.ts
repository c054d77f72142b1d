/** What a file is, told from its bytes: names and headers lie. */
import { fileTypeFromBuffer } from 'file-type';
import { isWebPage } from '../model/web-page.ts';

/** A PDF's signature stands in the first kilobyte (PDF 1.7, annex H.3.4.1), not always first. */
const SIGNATURE_WITHIN = 1024;
/** `application/pdf`, `text/html`, or what else the bytes show; `application/octet-stream` for what they do not. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<string> {
  const start = Buffer.from(bytes.subarray(0, SIGNATURE_WITHIN));
  if (start.includes('%PDF-')) return 'application/pdf';
  if (isWebPage(bytes)) return 'text/html';
  const known = await fileTypeFromBuffer(bytes);
  if (known !== undefined) return known.mime.toLowerCase().replace(/[^a-z0-9/.+-]/g, '');
  return isText(bytes) ? 'text/plain' : 'application/octet-stream';
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, SIGNATURE_WITHIN * 64), { stream: true });
    return true;
  } catch {
    // Not UTF-8, so not text as far as anyone can tell.
    return false;
  }
}
