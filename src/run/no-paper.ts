/**
 * What a site sends with its "all is well" in place of a paper: an error page, a search, a list of other pages, nothing at all, what a program says to a
 * program, half a file. It is no paper, and no decision full of blanks.
 *
 * no paper: no bytes, `{"error":"try later"}`, `<?xml version="1.0"?><Error>`, `%PDF-1.7` and a first object, cut off there
 * may be one: a PDF that a reader opens, whole or not; a Word file, a picture; a PDF with its end that is damaged, which asking again does not mend
 */
import { type ExtractOptions, extract } from '../extract/extract.ts';
import { notPdf } from '../extract/pdf/recognise.ts';
import { mediaTypeOf } from '../fetch/media-type.ts';
import { isWebPage } from '../model/web-page.ts';
import type { World } from './world.ts';

/** What bytes show that nobody publishes a decision in. */
const OF_PROGRAMS: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'text/plain',
  'application/json',
  'application/xml',
  'text/xml',
]);

/** Why these bytes are no paper, in words; null for what may be one. `html` is how the office's pages are read. */
export async function noPaperWords(bytes: Uint8Array, html: ExtractOptions['html']): Promise<string | null> {
  if (!isWebPage(bytes)) return noDocumentWords(bytes);
  const { issues } = await extract(bytes, html === undefined ? {} : { html });
  return issues.find(({ code }) => code === 'HTML_NO_PAPER')?.message ?? null;
}

/** A PDF that lost its head is one still. */
async function noDocumentWords(bytes: Uint8Array): Promise<string | null> {
  const other = OF_PROGRAMS.has(await mediaTypeOf(bytes)) ? notPdf(bytes) : null;
  return other === null ? null : `unexpected ${other}, expected a document`;
}

/** The end of a PDF stands in its last kilobyte (PDF 1.7, annex H.3.4.4). */
const END_WITHIN = 1024;
/** The length that a PDF made for the web gives of itself, in its first object (ISO 32000-1, annex F.3.3). */
const OWN_LENGTH = /\/Linearized[^>]{0,200}?\/L\s{0,4}(\d{1,12})/;

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Why a PDF is no whole one, in words: its end is missing, and it is shorter than it says or a reader finds nothing in it. Null for what is whole, or no PDF. */
export async function cutOffWords(
  bytes: Uint8Array,
  { openReader }: Pick<World, 'openReader'>,
): Promise<string | null> {
  if (notPdf(bytes) !== null || latin(bytes.subarray(-END_WITHIN)).includes('%%EOF')) return null;
  const length = Number(OWN_LENGTH.exec(latin(bytes.subarray(0, END_WITHIN)))?.[1] ?? 0);
  const isCut = bytes.length < length || (await isBlank(bytes, openReader));
  return isCut ? `unexpected ${bytes.length} bytes of a PDF without its end, expected all of it` : null;
}

/** In a thread of its own, since nobody knows what the bytes do to a reader. */
async function isBlank(bytes: Uint8Array, openReader: World['openReader']): Promise<boolean> {
  const reader = openReader();
  try {
    const { issues, text_method } = (await reader.read({ file: bytes, source: {}, reading: { html: false } })).record;
    const codes = new Set(issues.map(({ code }) => code));
    return codes.has('PDF_DAMAGED') || codes.has('NO_TEXT') || (codes.has('PAGE_DAMAGED') && text_method === 'none');
  } finally {
    await reader.close();
  }
}
