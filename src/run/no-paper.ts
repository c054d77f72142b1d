/** What a site sends with its "all is well" in place of a paper: an error page, a search, a list of other pages. It is no paper, and no decision full of blanks. */
import { type ExtractOptions, extract } from '../extract/extract.ts';
import { isWebPage } from '../model/web-page.ts';

/** Why these bytes are no paper, in words; null for what may be one, and for what is no web page. `html` is how the office's pages are read. */
export async function noPaperWords(bytes: Uint8Array, html: ExtractOptions['html']): Promise<string | null> {
  if (!isWebPage(bytes)) return null;
  const { issues } = await extract(bytes, html === undefined ? {} : { html });
  return issues.find(({ code }) => code === 'HTML_NO_PAPER')?.message ?? null;
}
