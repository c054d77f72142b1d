/**
 * The polite client. Per host one request at a time, at a distance; robots.txt obeyed; nothing outside the office's own hosts; a host that
 * asks to be left alone is left alone, across runs. It never pretends to be a browser.
 */
import PQueue from 'p-queue';
import type { HostState, LedgerEntry, Purpose } from '../model/request.ts';
import { ENCODINGS } from './body.ts';
import { type Fetched, failed, MISSING, REDIRECTS, refused } from './fetched.ts';
import { isPrivate } from './private-address.ts';
import { ROBOTS_LAST, ROBOTS_LIMIT, type Rules, rulesOf } from './robots.ts';
import { isLoopbackName } from './transport.ts';
import { freshState, type Turn, type TurnWorld, takeTurn } from './turn.ts';

/** Where and how a site may be asked. */
export interface Site {
  /** Nothing else is asked. */
  readonly hosts: readonly string[];
  /** Least seconds between two requests to one host; the host's own Crawl-delay may make it more. */
  readonly delay: number;
}

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
}

export interface Client {
  get(address: string, options: GetOptions): Promise<Fetched>;
}

export const CLIENT_LIMITS = {
  largest: { robots: ROBOTS_LIMIT, listing: 20 * 2 ** 20, detail: 20 * 2 ** 20, document: 100 * 2 ** 20 },
  longest: 180,
} as const;

const MOST_REDIRECTS = 5;
const MOST_TRIES = 2;
/** So many failures in a row, and a host is not asked again in this run. */
const MOST_FAILURES = 3;

export function openClient(options: ClientOptions): Client {
  const queues = new Map<string, PQueue>();
  const failures = new Map<string, number>();
  const robots = new Map<string, Promise<Rules | Fetched>>();
  const product = options.agent.split('/')[0] ?? options.agent;

  const inTurn = (host: string, turn: () => Promise<Turn>): Promise<Turn> => {
    const queue = queues.get(host) ?? new PQueue({ concurrency: 1 });
    queues.set(host, queue);
    return queue.add(turn);
  };

  const ask = async (url: URL, { site, purpose, known }: GetOptions, rules: Rules | null): Promise<Turn> => {
    const delay = Math.max(site.delay, rules?.crawlDelay ?? 0);
    const headers = { ...headersOf(options.agent, purpose), ...conditions(known) };
    const largest = options.largest[purpose];
    for (let tries = 1; ; tries++) {
      if ((failures.get(url.host) ?? 0) >= MOST_FAILURES)
        return { state: 'ended', fetched: silent(url), mayPass: false };
      const turn = await inTurn(url.host, () => takeTurn({ url, purpose, headers, delay, largest, rules }, options));
      const hasFailed =
        turn.state === 'ended' && turn.fetched.state === 'failed' && turn.fetched.reason !== 'too_large';
      failures.set(url.host, hasFailed ? (failures.get(url.host) ?? 0) + 1 : 0);
      if (turn.state === 'answered' || !turn.mayPass || tries === MOST_TRIES) return turn;
    }
  };

  /** The rules of a host, or why it cannot be asked at all. Kept for a day, also from run to run. */
  const rulesFor = (url: URL, site: Site): Promise<Rules | Fetched> => {
    const already = robots.get(url.origin);
    if (already !== undefined) return already;
    const found = readRules(url, site, { ask, options, product });
    robots.set(url.origin, found);
    return found;
  };

  const get: Client['get'] = async (address, getOptions) => {
    let url = new URL(address);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const barred = outsideOf(url, getOptions.site, hops);
      if (barred !== null) {
        options.book.record(notAsked(url, getOptions.purpose, barred, options.clock.now()), null);
        return barred;
      }
      const rules = await rulesFor(url, getOptions.site);
      if (!('judge' in rules)) return rules;
      const turn = await ask(url, getOptions, rules);
      if (turn.state === 'ended') return turn.fetched;
      const next = redirectOf(turn, url);
      if (next === null) return fetchedOf(turn, url);
      url = next;
    }
    return refused('redirect', `more than ${MOST_REDIRECTS} redirects from ${address}`);
  };
  return { get };
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

/** Why an address must not be asked, or null. Names are judged again by what they lead to, when the connection is made. */
function outsideOf(url: URL, { hosts }: Site, hops: number): Fetched | null {
  const reason = hops === 0 ? 'host' : 'redirect';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused(reason, `${url.protocol} is not asked`);
  if (!hosts.includes(url.host)) return refused(reason, `${url.host} is none of the office's hosts`);
  const bare = url.hostname.replace(/^\[|\]$/g, '');
  return isPrivate(bare) && !isLoopbackName(url.hostname) ? refused('address', `${bare} is a private address`) : null;
}

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

type Answered = Turn & { readonly state: 'answered' };

function redirectOf({ answer }: Answered, url: URL): URL | null {
  const { location } = answer.headers;
  const leads = REDIRECTS.includes(answer.status) && location !== undefined && URL.canParse(location, url.href);
  return leads ? new URL(location, url) : null;
}

function fetchedOf({ answer, body }: Answered, url: URL): Fetched {
  const { status, headers } = answer;
  if (status === 304) return { state: 'unchanged' };
  if (MISSING.includes(status)) return { state: 'missing', message: `${status} from ${url.href}` };
  if (status !== 200) return failed('status', `${status} from ${url.href}`);
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null;
  const { etag = null, 'last-modified': last_modified = null } = headers;
  return { state: 'fetched', address: url.href, bytes: body.bytes, charset, etag, last_modified };
}

interface Asking {
  readonly ask: (url: URL, options: GetOptions, rules: null) => Promise<Turn>;
  readonly options: ClientOptions;
  readonly product: string;
}

async function readRules(page: URL, site: Site, { ask, options, product }: Asking): Promise<Rules | Fetched> {
  const { book, clock } = options;
  const kept = book.host(page.host)?.robots ?? null;
  if (kept !== null && clock.now() - kept.fetched < ROBOTS_LAST) return rulesOf(page.origin, kept, product);
  let url = new URL('/robots.txt', page);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const turn = await ask(url, { site, purpose: 'robots' }, null);
    if (turn.state === 'ended') return closedBy(turn.fetched, page, product);
    const next = redirectOf(turn, url);
    if (next === null || outsideOf(next, site, hops + 1) !== null) {
      const { status } = turn.answer;
      const text = status === 200 ? new TextDecoder().decode(turn.body.bytes) : '';
      return remember(page, { status, text, fetched: clock.now() }, options, product);
    }
    url = next;
  }
  return rulesOf(page.origin, { status: 0, text: '', fetched: 0 }, product);
}

/** A host that says stop, or that we are told to stop asking, is not asked for pages; one that does not answer counts as closed. */
const closedBy = (fetched: Fetched, { origin, host }: URL, product: string): Rules | Fetched =>
  fetched.state === 'failed' && fetched.reason === 'too_large'
    ? rulesOf(origin, { status: 0, text: '', fetched: 0 }, product)
    : withoutRules(fetched, host);

const withoutRules = (fetched: Fetched, host: string): Fetched =>
  fetched.state === 'failed'
    ? { ...fetched, message: `robots.txt of ${host} could not be had: ${fetched.message}` }
    : fetched;

function remember(page: URL, robots: HostState['robots'] & object, { book }: ClientOptions, product: string): Rules {
  const isSettled = robots.status < 500 && !REDIRECTS.includes(robots.status);
  if (isSettled) book.record(null, { ...(book.host(page.host) ?? freshState(page.host)), robots });
  return rulesOf(page.origin, robots, product);
}
