/**
 * A page that only leads on to a file: "your download will begin shortly".
 *
 *   <meta http-equiv="refresh" content="3; url=/files/d1.pdf">   /files/d1.pdf
 *   content="0;URL='d1.pdf'"                                     d1.pdf beside the page
 *   content="300" (the page again), or after more than ten seconds   nothing: a page that is read, and brought up to date
 */
import { isWebPage } from '../model/web-page.ts';
import { addressOf } from './address.ts';
import { openPage, type PageBytes } from './page.ts';

/** Nobody waits longer for a file that comes by itself. */
const MOST_SECONDS = 10;
const CONTENT =
  /^\s*(?<seconds>\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(?<quote>["']?)(?<target>[^"']+)\k<quote>\s*$/i;

/** The address that the page leads on to by itself, or null. */
export function refreshOf(page: PageBytes): string | null {
  if (!isWebPage(page.bytes)) return null;
  const { $, address } = openPage(page);
  const written = $('meta[http-equiv]')
    .toArray()
    .filter((meta) => /^\s*refresh\s*$/i.test($(meta).attr('http-equiv') ?? ''))
    .map((meta) => CONTENT.exec($(meta).attr('content') ?? '')?.groups)
    .find((found) => found !== undefined);
  if (written === undefined || Number(written.seconds) > MOST_SECONDS) return null;
  const target = addressOf(written.target ?? '', address);
  return target === null || target === addressOf(address, address) ? null : target;
}
