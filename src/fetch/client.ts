/**
 * The polite client. Per host one request at a time, at a distance; robots.txt obeyed; nothing outside the office's own hosts; a host that
 * asks to be left alone is left alone, across runs. It never pretends to be a browser.
 */
import PQueue from 'p-queue';
import type { LedgerEntry, Purpose } from '../model/request.ts';
import { ENCODINGS } from './body.ts';
import { type Fetched, failed, MISSING, refused } from './fetched.ts';
import { type AskSite, distanceOf, readRules } from './read-rules.ts';
import { ROBOTS_LIMIT } from './robots.ts';
import { type StandingRules, standingRules } from './standing-rules.ts';
import { type Answered, type Turn, type TurnWorld, takeTurn, type Verdict } from './turn.ts';
import { type Grounds, MOST_REDIRECTS, outsideOf, redirectOf, type Site } from './where.ts';

export type { Site } from './where.ts';

export interface GetOptions {
  readonly site: Site;
  readonly purpose: Purpose;
  /** What is known of the last answer, so that the host need not send the same again. */
  readonly known?: { readonly etag: string | null; readonly last_modified: string | null };
}

export interface ClientOptions extends TurnWorld {
  /** The User-Agent: name, version and how to reach whoever runs it. */
  readonly agent: string;
  /** Most bytes of one answer, by purpose. */
  readonly largest: Readonly<Record<Purpose, number>>;
  /** Names of this machine may be asked, as its transport leads them to a server that the caller started. Default: none is. */
  readonly isStandIn?: boolean;
}

export interface Client {
  get(address: string, options: GetOptions): Promise<Fetched>;
}

export const CLIENT_LIMITS = {
  largest: { robots: ROBOTS_LIMIT, listing: 20 * 2 ** 20, detail: 20 * 2 ** 20, document: 100 * 2 ** 20 },
  longest: 180,
} as const;

const MOST_TRIES = 2;
/** So many failures in a row, and a host is not asked again in this run. */
const MOST_FAILURES = 3;

export function openClient(options: ClientOptions): Client {
  const { book, clock } = options;
  const rules = standingRules(book, clock, options.agent.split('/')[0] ?? options.agent);
  const ask = asker(options);
  const reading = new Map<string, Promise<Fetched | null>>();

  /** Null once the rules of a host stand, or why it cannot be asked at all. Who asks at the same time reads them once. */
  const rulesFor = (url: URL, site: Grounds): Promise<Fetched | null> => {
    const found = reading.get(url.host) ?? readRules(url, site, { ask, rules }).finally(() => reading.delete(url.host));
    reading.set(url.host, found);
    return found;
  };

  const get: Client['get'] = async (address, getOptions) => {
    const { purpose } = getOptions;
    const site = { ...getOptions.site, isStandIn: options.isStandIn === true };
    const met = new Set<string>();
    for (let url = new URL(address); ; ) {
      const barred = met.has(url.href) ? roundabout(address) : outsideOf(url, site, met.size);
      if (barred !== null) {
        book.note(notAsked(url, purpose, barred, clock.now()));
        return barred;
      }
      const turn = await ask(url, getOptions, () => verdictOf(url, site, rules));
      if (turn.state === 'ended') return turn.fetched;
      if (turn.state === 'stale') {
        const trouble = await rulesFor(url, site);
        if (trouble !== null) return trouble;
        continue;
      }
      const next = redirectOf(turn, url);
      if (next === null) return fetchedOf(turn, url, getOptions.known);
      met.add(url.href);
      if (met.size > MOST_REDIRECTS)
        return refused('redirect', `more than ${MOST_REDIRECTS} redirects from ${address}`);
      url = next;
    }
  };
  return { get };
}

/** Asks in turn, twice where a failure may pass; a host that failed too often is left alone. */
function asker(options: ClientOptions): AskSite {
  const queues = new Map<string, PQueue>();
  const failures = new Map<string, number>();
  const inTurn = (host: string, turn: () => Promise<Turn>): Promise<Turn> => {
    const queue = queues.get(host) ?? new PQueue({ concurrency: 1 });
    queues.set(host, queue);
    return queue.add(turn);
  };
  return async (url, { purpose, known }, judge) => {
    const headers = { ...headersOf(options.agent, purpose), ...conditions(known) };
    const largest = options.largest[purpose];
    for (let tries = 1; ; tries++) {
      if ((failures.get(url.host) ?? 0) >= MOST_FAILURES)
        return { state: 'ended', fetched: silent(url), mayPass: false };
      const turn = await inTurn(url.host, () => takeTurn({ url, purpose, headers, largest, judge }, options));
      if (turn.state === 'stale') return turn;
      const hasFailed =
        turn.state === 'ended' && turn.fetched.state === 'failed' && turn.fetched.reason !== 'too_large';
      failures.set(url.host, hasFailed ? (failures.get(url.host) ?? 0) + 1 : 0);
      if (turn.state === 'answered' || !turn.mayPass || tries === MOST_TRIES) return turn;
    }
  };
}

function verdictOf(url: URL, { delay }: Site, rules: StandingRules): Verdict {
  const standing = rules.of(url);
  if (standing === null) return { state: 'stale' };
  const { allowed, rule } = standing.judge(url.href);
  return { state: allowed ? 'open' : 'closed', rule, ...distanceOf(delay, standing.crawlDelay) };
}

const headersOf = (agent: string, purpose: Purpose): Record<string, string> => ({
  'user-agent': agent,
  accept: purpose === 'document' ? 'application/pdf, */*;q=0.5' : 'text/html, text/plain;q=0.8, */*;q=0.1',
  'accept-encoding': ENCODINGS,
  'accept-language': 'en-GB, en;q=0.8',
});

const conditions = (known: GetOptions['known']): Record<string, string> => ({
  ...(known?.etag ? { 'if-none-match': known.etag } : {}),
  ...(known?.last_modified ? { 'if-modified-since': known.last_modified } : {}),
});

const silent = ({ host }: URL): Fetched =>
  failed('network', `${host} failed ${MOST_FAILURES} times in a row and is not asked again in this run`);

/** Walls of cookies send to where one was: with the cookie that we do not keep, it would be another answer. */
const roundabout = (address: string): Fetched =>
  refused('redirect', `${address} leads back to where it was; a site that wants a cookie kept does so`);

const notAsked = ({ host, href }: URL, purpose: Purpose, barred: Fetched, time: number): LedgerEntry => ({
  time,
  host,
  address: href,
  purpose,
  status: null,
  bytes: 0,
  waited: 0,
  took: 0,
  rule: null,
  outcome: 'reason' in barred ? barred.reason : barred.state,
});

function fetchedOf({ answer, body }: Answered, url: URL, known: GetOptions['known']): Fetched {
  const { status, headers } = answer;
  if (status === 304 && Object.keys(conditions(known)).length > 0) return { state: 'unchanged' };
  // As it was when, nobody asked (RFC 9110, section 15.4.5): a proxy on the way is at fault.
  if (status === 304) return failed('status', `304 from ${url.href}, which was asked without a condition`);
  if (MISSING.includes(status)) return { state: 'missing', message: `${status} from ${url.href}` };
  if (status !== 200) return failed('status', `${status} from ${url.href}`);
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null;
  const { etag = null, 'last-modified': last_modified = null } = headers;
  return { state: 'fetched', address: url.href, bytes: body.bytes, charset, etag, last_modified };
}
