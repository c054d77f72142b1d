/** A world for the client in which time passes only when everyone waits, and hosts answer as a test says. */

import { CLIENT_LIMITS, type Client, type ClientOptions, openClient } from '../../src/fetch/client.ts';
import type { Answer, Transport } from '../../src/fetch/transport.ts';
import type { Clock } from '../../src/fetch/turn.ts';
import type { HostBook } from '../../src/model/request.ts';
import { type Catalogue, emptyCatalogue } from '../../src/store/catalogue.ts';
import type { LedgerLine } from '../../src/store/ledger.ts';

export interface FakeClock extends Clock {
  /** Lets time pass, from waiter to waiter, until the work is done. */
  pass<T>(work: Promise<T>): Promise<T>;
}

/** Begins at noon on 25 November 2026, or as given. */
export function fakeClock(start = Date.UTC(2026, 10, 25, 12)): FakeClock {
  let now = start;
  const waiting: { readonly until: number; readonly wake: () => void }[] = [];
  const sleep: Clock['sleep'] = (milliseconds, signal) => {
    if (milliseconds <= 0 || signal.aborted) return Promise.resolve();
    return new Promise((wake) => {
      waiting.push({ until: now + milliseconds, wake });
      signal.addEventListener('abort', () => wake());
    });
  };
  const pass: FakeClock['pass'] = async (work) => {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    // An error is for who awaits the work.
    done.catch(() => undefined);
    while (!isDone) {
      for (let turn = 0; turn < 5 && !isDone; turn++) await new Promise((resolve) => setImmediate(resolve));
      if (isDone) break;
      waiting.sort((one, other) => one.until - other.until);
      const next = waiting.shift();
      if (next === undefined) continue;
      now = Math.max(now, next.until);
      next.wake();
    }
    return done;
  };
  return { now: () => now, sleep, pass };
}

export interface FakeBook extends HostBook {
  readonly entries: LedgerLine[];
}

/** The book of a catalogue, in memory unless one is given: a second book of the same catalogue is that of another process. */
export function fakeBook({ ledger, runs }: Catalogue = emptyCatalogue()): FakeBook {
  const book = ledger.bookOf((runs.last() ?? runs.begin(0)).run);
  return {
    ...book,
    get entries() {
      return [...ledger.lines()];
    },
  };
}

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds that the host takes. */
  readonly took?: number;
  /** The connection fails with this code. */
  readonly fails?: string;
}

/** One request as the wire saw it. */
export interface Seen {
  readonly url: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly from: number;
  to: number;
}

export interface FakeWorld {
  readonly client: Client;
  readonly clock: FakeClock;
  readonly book: FakeBook;
  readonly seen: Seen[];
  /** Addresses without robots.txt, in the order of asking. */
  asked(): string[];
}

export const PERMISSIVE = 'User-agent: *\nAllow: /\n';

/** `answer` says what each address gives; robots.txt allows everything unless it says otherwise. */
export function fakeWorld(
  answer: (url: URL, clock: FakeClock) => FakeAnswer | undefined,
  options: Partial<ClientOptions> & { readonly clock?: FakeClock; readonly book?: FakeBook } = {},
): FakeWorld {
  const clock = options.clock ?? fakeClock();
  const book = options.book ?? fakeBook();
  const seen: Seen[] = [];
  const transport: Transport = async (url, headers, signal) => {
    const one: Seen = { url: url.href, host: url.host, headers, from: clock.now(), to: clock.now() };
    seen.push(one);
    const given = answer(url, clock) ?? (url.pathname === '/robots.txt' ? { body: PERMISSIVE } : { status: 404 });
    await clock.sleep(given.took ?? 0, signal);
    one.to = clock.now();
    if (given.fails !== undefined) throw Object.assign(new Error(given.fails), { code: given.fails });
    return answerOf(given);
  };
  const client = openClient({
    ...CLIENT_LIMITS,
    stopping: new AbortController().signal,
    agent: 'opcc-decisions/0.1.0 (test)',
    ...options,
    transport,
    clock,
    book,
  });
  const asked = (): string[] => seen.map(({ url }) => url).filter((url) => !url.endsWith('/robots.txt'));
  return { client, clock, book, seen, asked };
}

function answerOf({ status = 200, headers = {}, body = 'a page' }: FakeAnswer): Answer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return {
    status,
    headers,
    body: (async function* () {
      yield bytes;
    })(),
  };
}
