/**
 * Whether bytes are a web page: what browsers take for one (WHATWG MIME Sniffing, section 7.1), and XHTML behind its XML declaration.
 *
 * a page: `<!DOCTYPE html>`, `\r\n  <HTML>`, a byte order mark and `<head >`, `<!-- saved --><div>`, `<?xml version="1.0"?> <html>`
 * none: `%PDF-1.7`, `<?xml version="1.0"?> <feed>`, `<htmlx>`, `The page is not here`
 */

/** Bytes that are looked at: the standard's resource header, and room for comments of content management systems. */
const HEAD = 4096;

const OPENING =
  /^(?:<!doctype html|<(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|main|article))(?=[\s>/])/i;
const BEFORE = /^(?:\s|\ufeff|\0|<!--[\s\S]*?-->)+/;
const XML = /^<\?xml\b[\s\S]{0,200}?\?>/;
const XHTML = /^(?:<!doctype html|<html)(?=[\s>])/i;

/** The encoding of UTF-16 is told by its byte order mark alone (WHATWG Encoding, section 6). */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  return Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1').replace(/^ï»¿/, '');
}

/** True for a web page, whatever its name or its server says. */
export function isWebPage(bytes: Uint8Array): boolean {
  const head = headOf(bytes).replace(BEFORE, '');
  const declared = XML.exec(head)?.[0];
  if (declared !== undefined) return XHTML.test(head.slice(declared.length).replace(BEFORE, ''));
  return OPENING.test(head);
}
