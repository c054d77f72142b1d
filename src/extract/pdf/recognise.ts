/** What a file is, told from its first bytes: web pages and Word files are often sent under the name of a PDF. */

const PDF_HEADER = '%PDF-';
/** Readers accept the header anywhere in this many bytes (Adobe's implementation note 13 to PDF Reference 1.7). */
const HEADER_WITHIN = 1024;

/** How files of other kinds open, read byte by byte as Latin-1. The first match counts. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, 'an empty file'],
  [/^(?:ï»¿)?\s*<(?:!--|(?:!doctype html|html|head|body|title|meta|script)\b)/i, 'a web page (HTML)'],
  [/^(?:ï»¿)?\s*<\?xml[\s\S]*?<(?:html|!doctype html)\b/i, 'a web page (XHTML)'],
  [/^(?:ï»¿)?\s*<\?xml\b/i, 'an XML file'],
  [/^PK[\s\S]{2,4000}?word\//, 'a Word file (DOCX)'],
  [/^PK[\s\S]{2,4000}?xl\//, 'a spreadsheet (XLSX)'],
  [/^PK[\s\S]{2,200}?opendocument/, 'an OpenDocument file'],
  [/^PK/, 'a ZIP archive'],
  [/^ÐÏ/, 'an old Office file (DOC, XLS or MSG)'],
  [/^\{\\rtf/, 'a rich text file (RTF)'],
  [/^ÿØÿ/, 'a picture (JPEG)'],
  [/^.PNG/s, 'a picture (PNG)'],
  [/^GIF8/, 'a picture (GIF)'],
  [/^(?:II\*|MM.\*)/s, 'a picture (TIFF)'],
  [/^%!PS/, 'a PostScript file'],
];

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

/** Null when the bytes open as a PDF does, or hold PDF objects without a header; else what they are, in words. */
export function notPdf(bytes: Uint8Array): string | null {
  const head = latin(bytes, 0, HEADER_WITHIN);
  if (head.includes(PDF_HEADER)) return null;
  const opening = latin(bytes, 0, 8192);
  const known = OPENINGS.find(([pattern]) => pattern.test(opening));
  if (known) return known[1];
  if (hasObjects(bytes)) return null;
  return /^[\t\n\f\r -~]*$/.test(opening) ? 'a text file' : 'bytes of no known kind';
}

/** A PDF that lost its head still has objects. */
function hasObjects(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.includes('endobj') && file.includes(' obj');
}
