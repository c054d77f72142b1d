/**
 * Addresses as links give them, made comparable: absolute, without fragment and without parameters that change nothing, escaped one way.
 *
 * `../pdf/DN07 - 23.pdf?reciteme=true` on http://a.example/x/y.html is http://a.example/pdf/DN07%20-%2023.pdf
 * `list.aspx?page=2&style=highcontrast` keeps `page=2`
 * `/(S(x1y2))/list.aspx` and `/list.aspx;jsessionid=0A1B?PHPSESSID=9f`, with the number of a session, are `/list.aspx`; `?sid=12` may mean something
 * a link of https://www.a.example/ to http://a.example/x.pdf is https://www.a.example/x.pdf: a site serves its pages under all its names
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

/** ASP.NET's way to tell visitors apart without a cookie, and that of servlets and of PHP. */
const SESSION = /\/\([A-Z]\([^()/]*\)\)(?=\/)/g;
const SESSION_SUFFIX = /;(?:jsessionid|phpsessid|sid)=[^/;]*/gi;

/** Parameters that hold the number of a session whatever they look like: those of PHP, servlets, ColdFusion and classic ASP. */
const SESSION_PARAMETER = /^(?:phpsessid|jsessionid|cfid|cftoken|aspsessionid[a-z]*)$/i;
/** Parameters that do so where their value is a token; a short number may name a section or a story. */
const MAYBE_SESSION = /^(?:sid|sess|session|sessionid|session_id)$/i;
const TOKEN = /^(?=[^a-z]*[a-z])(?=\D*\d)[0-9a-z]{16,128}$/i;

/** RFC 9110, section 4.1: servers should take 8,000 octets at least; what is longer is no address of a paper. */
const LONGEST_ADDRESS = 8_000;

/** The canonical address, or null for what cannot be asked over HTTP and for what is too long. `canonical` is what an office file says of its site. */
export function addressOf(href: string, base: string, canonical: Office['canonical'] = {}): string | null {
  const written = href.trim();
  if (written === '' || written.length > LONGEST_ADDRESS || written.startsWith('#') || !URL.canParse(written, base))
    return null;
  const url = new URL(written, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.hostname === '' || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  const idle = [...IDLE_PARAMETERS, ...(canonical.idleParameters ?? [])];
  url.search = withoutIdle(url.search, new Set(idle.map((name) => name.toLowerCase())));
  url.pathname = plainly(url.pathname.replace(SESSION, '').replace(SESSION_SUFFIX, ''));
  joinSite(url, new URL(base));
  const isOther = url.host === twinOf(canonical.host) || canonical.aliases?.includes(url.host) === true;
  if (isOther) url.host = canonical.host ?? url.host;
  if (url.host === canonical.host) url.protocol = canonical.https === false ? 'http:' : 'https:';
  return url.href;
}

/** A link within a site goes by the name and the scheme under which its page was had; from http to https it is as linked. */
function joinSite(url: URL, page: URL): void {
  if (url.host !== page.host && url.host !== twinOf(page.host)) return;
  if (page.protocol === 'http:' && url.protocol === 'https:') return;
  url.host = page.host;
  url.protocol = page.protocol;
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
    .filter((part) => {
      const [name = '', value = ''] = part.split('=', 2);
      const isSession = SESSION_PARAMETER.test(name) || (MAYBE_SESSION.test(name) && TOKEN.test(value));
      return part !== '' && !isSession && !idle.has(name.toLowerCase());
    });
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

/** Host and path: what the pages of one list have in common whose questions, dates or numbers stand in parameters. */
export const hostAndPath = (address: string): string => {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
};
