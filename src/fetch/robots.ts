/** What a host's robots.txt allows us (RFC 9309): read once a day, and taken for closed where the host cannot say. */
import robotsParser from 'robots-parser';
import { type HostState, MOST_AHEAD } from '../model/request.ts';

export interface Rules {
  /** Whether an address may be asked, and the line that says so. */
  judge(address: string): { readonly allowed: boolean; readonly rule: string };
  /** Seconds that the host asks for between requests. */
  readonly crawlDelay: number;
}

export type Robots = NonNullable<HostState['robots']>;

const HOUR = 3600 * 1000;

/** Milliseconds for which a robots.txt stands. RFC 9309, section 2.4: not longer than a day. What closes a host by trouble of its own is looked at sooner. */
export const standsFor = ({ status }: Pick<Robots, 'status'>): number =>
  (status >= 200 && status < 300) || (status >= 400 && status < 500) ? 24 * HOUR : HOUR;
/** Seconds between requests. */
const LONGEST_DELAY = MOST_AHEAD.pause / 1000;
/** RFC 9309, section 2.5: at least this much is read. */
export const ROBOTS_LIMIT = 512 * 1024;

interface Parsed {
  isAllowed(address: string, agent: string): boolean | undefined;
  getMatchingLineNumber(address: string, agent: string): number;
  getCrawlDelay(agent: string): number | undefined;
}
/** The package is CommonJS, whose default export its types describe as a module's. */
const parse = robotsParser as unknown as (address: string, text: string) => Parsed;

/** Letters, digits and the marks that mean the same however they are written (RFC 3986, section 2.3): RFC 9309, section 2.2.2, compares them as one. */
const UNRESERVED = /^[A-Za-z0-9._~-]$/;
const plainly = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return UNRESERVED.test(character) ? character : escaped;
  });

/** `Crawl-delay: 2s` and `2 seconds` are 2. The seconds are the only unit that is guessed. */
const DELAY_IN_WORDS =
  /^([ \t]{0,20}crawl-delay[ \t]{0,20}:[ \t]{0,20}\d{1,30}(?:\.\d{1,30})?)[ \t]{0,20}s(?:ec(?:ond)?s?)?\.?(?=[ \t]*(?:#|$))/gim;

/** The rules for a program of this name. `origin` is the host's, as in `https://www.example.org`. */
export function rulesOf(origin: string, { status, text }: Robots, product: string): Rules {
  if (status >= 400 && status < 500)
    return { judge: () => ({ allowed: true, rule: `no robots.txt (${status})` }), crawlDelay: 0 };
  if (status < 200 || status >= 300) {
    const rule = status === 0 ? 'robots.txt gave no answer: closed' : `robots.txt answered ${status}: closed`;
    return { judge: () => ({ allowed: false, rule }), crawlDelay: 0 };
  }
  const written = text.slice(0, ROBOTS_LIMIT).replace(/^\ufeff/, '');
  const lines = written.split(/\r\n|\r|\n/);
  const parsed = parse(`${origin}/robots.txt`, plainly(written).replace(DELAY_IN_WORDS, '$1'));
  const judge: Rules['judge'] = (address) => {
    const asked = plainly(address);
    const allowed = parsed.isAllowed(asked, product) !== false;
    const line = parsed.getMatchingLineNumber(asked, product);
    return { allowed, rule: line > 0 ? `line ${line}: ${(lines[line - 1] ?? '').trim()}` : 'no rule' };
  };
  const delay = parsed.getCrawlDelay(product) ?? 0;
  if (delay > LONGEST_DELAY) {
    const rule = `Crawl-delay of more than ${LONGEST_DELAY} s: taken for closed`;
    return { judge: () => ({ allowed: false, rule }), crawlDelay: 0 };
  }
  return { judge, crawlDelay: Number.isFinite(delay) ? Math.max(delay, 0) : 0 };
}
