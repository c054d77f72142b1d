/** What a test asks of a web page that it writes itself. */
import type { WebPageOptions } from '../../../src/extract/html/read-page.ts';
import type { Document } from '../../../src/model/document.ts';
import { documentOf } from '../read.ts';

/** A page of these bytes; a text that opens no tag of its own is the body of one. */
export const pageOf = (html: string, html_options: WebPageOptions = {}): Promise<Document> =>
  documentOf(Buffer.from(/^\s*<!doctype|^\s*<html/i.test(html) ? html : `<!doctype html><body>${html}`), {
    html: html_options,
  });

/** `kind: text` of what is read, a cell with its place; furniture left out. */
export async function read(html: string, options?: WebPageOptions): Promise<string[]> {
  const { passages } = await pageOf(html, options);
  return passages
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ kind, text, cell }) => (cell === null ? `${kind}: ${text}` : `${cell.row},${cell.column}: ${text}`));
}

/** The texts of what is furniture. */
export async function furniture(html: string, options?: WebPageOptions): Promise<string[]> {
  const { passages } = await pageOf(html, options);
  return passages.filter(({ kind }) => kind === 'furniture').map(({ text }) => text);
}
