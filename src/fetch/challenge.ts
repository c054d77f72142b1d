/**
 * Pages that a firewall sends in place of what was asked for, to see a browser at work. They are an answer of the host: leave us alone.
 *
 * `<script>window._cf_chl_opt = …`, `<div id="px-captcha">`, the header `cf-mitigated: challenge` are such answers, and a short page that says so in words
 * a page that only loads `/cdn-cgi/challenge-platform/scripts/jsd/main.js` or `/_Incapsula_Resource?…`, as pages behind such a wall do, is none
 */
import { asksForBrowser } from './challenge-words.ts';
import type { Answer } from './transport.ts';

interface Sign {
  readonly name: string;
  readonly header?: readonly [name: string, value: RegExp];
  /** Words of the page's own script, which no page about something else has. */
  readonly words?: string;
}

/** What the makers of these walls document of them, or what their pages cannot do without. */
const SIGNS: readonly Sign[] = [
  { name: 'Cloudflare', header: ['cf-mitigated', /^challenge$/i], words: '_cf_chl_opt' },
  { name: 'AWS WAF', header: ['x-amzn-waf-action', /^(?:challenge|captcha)$/i], words: 'window.gokuProps' },
  { name: 'Imperva', words: 'id="main-iframe" src="/_Incapsula_Resource' },
  { name: 'Akamai', words: 'sec-if-cpt-container' },
  { name: 'DataDome', words: 'captcha-delivery.com' },
  { name: 'HUMAN', words: 'id="px-captcha"' },
  { name: 'Sucuri', words: 'sucuri_cloudproxy_js' },
  { name: 'DDoS-Guard', words: '/.well-known/ddos-guard/js-challenge/' },
  { name: 'Anubis', words: 'id="anubis_challenge"' },
];

/** Such pages are short; what is longer is a page with content, whatever scripts it loads. */
const LONGEST = 64 * 1024;

/** Whose wall it is, or null for an answer that is none. */
export function challengeOf({ headers }: Pick<Answer, 'headers'>, bytes: Uint8Array): string | null {
  const told = SIGNS.find(({ header }) => header?.[1].test(headers[header[0]] ?? ''));
  if (told !== undefined) return told.name;
  if (bytes.length > LONGEST || !/^text\/html\b/i.test(headers['content-type'] ?? '')) return null;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const page = file.toString('latin1');
  const sign = SIGNS.find(({ words }) => words !== undefined && page.includes(words));
  return sign?.name ?? (asksForBrowser(file.toString('utf8')) ? 'by its words' : null);
}
