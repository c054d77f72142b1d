/** Bytes to an opened document: recognises what is no PDF, refuses what would burst, and mends what is damaged. */
import type { Issue } from '../../model/issue.ts';
import { setInflationBudget } from './inflate.ts';
import { OPEN_OPTIONS, type PdfDocument, type PdfJs, type PdfLoadingTask } from './pdfjs.ts';
import { notPdf } from './recognise.ts';
import { hasSoundEnd, withTrailer } from './repair.ts';
import { unpackedOf } from './unpacked.ts';

export interface OpenLimits {
  readonly bytes: number;
  readonly inflatedBytes: number;
}

export interface Opened {
  readonly task: PdfLoadingTask;
  readonly document: PdfDocument;
  readonly repaired: boolean;
}

/** An opened document, or why there is none. */
export type Opening =
  | { readonly opened: Opened; readonly issue: Issue | null }
  | { readonly opened: null; readonly issue: Issue };

const error = (code: string, message: string): Issue => ({ code, severity: 'error', message });
const refused = (code: string, message: string): Opening => ({ opened: null, issue: error(code, message) });

const mendedIssue = (damage: string): Issue => ({
  code: 'PDF_REPAIRED',
  severity: 'warning',
  message: `unexpected ${damage}, expected a whole PDF: it was mended to be read, and parts may be missing`,
});
const END_MENDED = mendedIssue('end of the file or broken cross-reference table');

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;

type Attempt = { readonly task: PdfLoadingTask; readonly document: PdfDocument } | { readonly failure: unknown };

async function attempt(pdfjs: PdfJs, bytes: Uint8Array): Promise<Attempt> {
  // pdf.js empties the array that it is given.
  const task = pdfjs.getDocument({ ...OPEN_OPTIONS, data: new Uint8Array(bytes) });
  try {
    const document = await task.promise;
    if (document.numPages > 0) return { task, document };
    await task.destroy();
    return { failure: new Error('no pages') };
  } catch (failure) {
    await task.destroy();
    return { failure };
  }
}

const nameOf = (failure: unknown): string => (failure instanceof Error ? failure.name : '');

async function mended(pdfjs: PdfJs, bytes: Uint8Array): Promise<Opening> {
  const longer = withTrailer(bytes);
  const again = longer === null ? null : await attempt(pdfjs, longer);
  if (again && 'task' in again) return { opened: { ...again, repaired: true }, issue: END_MENDED };
  return refused('PDF_DAMAGED', 'unexpected damage that could not be mended, expected a PDF with pages');
}

/** What pdf.js passed over in silence. */
function damageOf(bytes: Uint8Array, streams: number): Issue | null {
  if (!hasSoundEnd(bytes)) return END_MENDED;
  return streams > 0 ? mendedIssue(`damage within ${streams === 1 ? 'a stream' : `${streams} streams`}`) : null;
}

/** Opens a document. Trouble with it comes back as an issue; the caller destroys `task` when done. */
export async function open(pdfjs: PdfJs, bytes: Uint8Array, limits: OpenLimits): Promise<Opening> {
  const other = notPdf(bytes);
  if (other !== null) return refused('NOT_A_PDF', `unexpected ${other}, expected a PDF`);
  if (bytes.length > limits.bytes) {
    return refused(
      'PDF_TOO_LARGE',
      `unexpected size of ${megabytes(bytes.length)}, expected at most ${megabytes(limits.bytes)}`,
    );
  }
  const unpacked = unpackedOf(bytes, limits.inflatedBytes);
  if (unpacked.beyond) {
    return refused(
      'PDF_TOO_LARGE',
      `unexpected content beyond ${megabytes(limits.inflatedBytes)} when unpacked, expected less`,
    );
  }
  setInflationBudget(limits.inflatedBytes);
  const first = await attempt(pdfjs, bytes);
  if ('task' in first) {
    const issue = damageOf(bytes, unpacked.damaged);
    return { opened: { ...first, repaired: issue !== null }, issue };
  }
  if (nameOf(first.failure) === 'PasswordException') {
    return refused('PDF_ENCRYPTED', 'unexpected password, expected a PDF that opens without one');
  }
  return mended(pdfjs, bytes);
}
