/**
 * Addresses as links give them, made comparable: absolute, without fragment and without parameters that change nothing, escaped one way.
 *
 * `../pdf/DN07 - 23.pdf?reciteme=true` on http://a.example/x/y.html is http://a.example/pdf/DN07%20-%2023.pdf
 * `list.aspx?page=2&style=highcontrast` keeps `page=2`
 * `/(S(x1y2))/list.aspx`, with the number of a session, is `/list.aspx`
 * `mailto:x@y`, `javascript:print()`, `#top` alone, `http://` are no addresses
 */

import type { Office } from '../model/office.ts';

/** Parameters of no meaning to the document: cookie banners, contrast and text tools, time stamps, campaign marks. Seen on the offices' sites. */
export const IDLE_PARAMETERS: readonly string[] = [
  'cookie_dismiss',
  'reciteme',
  'style',
  'zTS',
  'LLL',
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'fbclid',
  'gclid',
];

/** ASP.NET's way to tell visitors apart without a cookie. */
const SESSION = /\/\([A-Z]\([^()/]*\)\)(?=\/)/g;

/** The canonical address, or null for what cannot be asked over HTTP. `canonical` is what an office file says of its site. */
export function addressOf(href: string, base: string, canonical: Office['canonical'] = {}): string | null {
  const written = href.trim();
  if (written === '' || written.startsWith('#') || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.hostname === '' || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  const idle = [...IDLE_PARAMETERS, ...(canonical.idleParameters ?? [])];
  url.search = withoutIdle(url.search, new Set(idle.map((name) => name.toLowerCase())));
  url.pathname = plainly(url.pathname.replace(SESSION, ''));
  if (url.host === twinOf(canonical.host)) url.host = canonical.host ?? url.host;
  if (url.host === canonical.host) url.protocol = 'https:';
  return url.href;
}

/** `www.a.example` of `a.example`, and the other way round. */
export const twinOf = (host: string | undefined): string | undefined =>
  host?.startsWith('www.') ? host.slice('www.'.length) : host && `www.${host}`;

/** The address as linked, made absolute but not otherwise changed. */
export const linkedAddress = (href: string, base: string): string => new URL(href.trim(), base).href;

function withoutIdle(search: string, idle: ReadonlySet<string>): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !idle.has((part.split('=', 1)[0] ?? '').toLowerCase()));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

const UNRESERVED = /^[A-Za-z0-9\-._~]$/;

/** Escapes of what needs none undone, other escapes in capitals: RFC 3986, section 6.2.2. */
function plainly(path: string): string {
  return path.replace(/%([0-9a-f]{2})/gi, (written, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return UNRESERVED.test(character) ? character : written.toUpperCase();
  });
}

/** The file's name at the end of an address, its escapes undone; null for a path that ends in a slash. */
export function fileNameOf(address: string): string | null {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  if (last === '') return null;
  try {
    return decodeURIComponent(last);
  } catch {
    // An escape that is no UTF-8 stands as it is.
    return last;
  }
}
