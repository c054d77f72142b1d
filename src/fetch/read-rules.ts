/** Reads a host's robots.txt, in its turn like everything else, and has it kept. */
import type { Purpose } from '../model/request.ts';
import type { Fetched } from './fetched.ts';
import type { Robots } from './robots.ts';
import type { StandingRules } from './standing-rules.ts';
import type { Turn, Verdict } from './turn.ts';
import { type Grounds, MOST_REDIRECTS, outsideOf, redirectOf, type Site } from './where.ts';

/** Asks for an address in its host's turn. */
export type AskSite = (
  url: URL,
  options: {
    readonly site: Site;
    readonly purpose: Purpose;
    readonly known?: { readonly etag: string | null; readonly last_modified: string | null };
  },
  judge: () => Verdict,
) => Promise<Turn>;

/** Seconds between two requests to a host, and why: the longer of what is ordered and what its robots.txt asks for. */
export const distanceOf = (ordered: number, crawlDelay: number): { readonly delay: number; readonly why: string } =>
  crawlDelay > ordered
    ? { delay: crawlDelay, why: `Crawl-delay ${crawlDelay} of its robots.txt` }
    : { delay: ordered, why: `${ordered} s between requests, as ordered` };

interface RulesReading {
  readonly ask: AskSite;
  readonly rules: StandingRules;
}

/** Null once the rules stand; else why the host cannot be asked. */
export async function readRules(page: URL, site: Grounds, { ask, rules }: RulesReading): Promise<Fetched | null> {
  const known = rules.failure(page.host);
  if (known !== null) return known;
  // Another process may read them first.
  const judge = (): Verdict =>
    rules.of(page) !== null
      ? { state: 'stale' }
      : { state: 'open', rule: null, ...distanceOf(site.delay, rules.delayOf(page)) };
  let url = new URL('/robots.txt', page);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const turn = await ask(url, { site, purpose: 'robots' }, judge);
    if (turn.state === 'stale') return null;
    if (turn.state === 'ended' && !isTooLarge(turn.fetched)) return withoutRules(turn.fetched, page, rules);
    const next = turn.state === 'answered' ? redirectOf(turn, url) : null;
    if (next === null || outsideOf(next, site, hops + 1) !== null) {
      rules.keep(page, robotsIn(turn, rules.now()));
      return null;
    }
    url = next;
  }
  rules.keep(page, { status: 0, text: '', fetched: rules.now() });
  return null;
}

const isTooLarge = (fetched: Fetched): boolean => fetched.state === 'failed' && fetched.reason === 'too_large';

/** What is too large to read says nothing: closed, as where there was no answer. */
function robotsIn(turn: Turn, fetched: number): Robots {
  if (turn.state !== 'answered') return { status: 0, text: '', fetched };
  const { status } = turn.answer;
  return { status, text: status === 200 ? new TextDecoder().decode(turn.body.bytes) : '', fetched };
}

/** A host that says stop, or that we are told to stop asking, is not asked for pages; nor is one that does not answer. */
function withoutRules(fetched: Fetched, { host }: URL, rules: StandingRules): Fetched {
  if (fetched.state !== 'failed') return fetched;
  const told: Fetched = { ...fetched, message: `robots.txt of ${host} could not be had: ${fetched.message}` };
  rules.fail(host, told);
  return told;
}
