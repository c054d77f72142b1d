/**
 * One request in its host's turn: wait until the host may be asked, ask, write it down, and remember when it may be asked again. Turns of
 * one host come one after the other; the queue sees to that.
 */
import type { HostBook, HostState, LedgerEntry, Purpose } from '../model/request.ts';
import { type Body, readBody, TooLargeError } from './body.ts';
import { type Fetched, MISSING, PARKING, REDIRECTS, refused, type Trouble, troubleOf } from './fetched.ts';
import { retryAfter } from './retry-after.ts';
import type { Rules } from './robots.ts';
import type { Answer, Transport } from './transport.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface TurnWorld {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly book: HostBook;
  readonly stopping: AbortSignal;
  /** Seconds that one request may take in all. */
  readonly longest: number;
}

export interface Ask {
  readonly url: URL;
  readonly purpose: Purpose;
  readonly headers: Readonly<Record<string, string>>;
  /** Least seconds to the next request to this host. */
  readonly delay: number;
  /** Most bytes of the body. */
  readonly largest: number;
  /** Null for robots.txt itself. */
  readonly rules: Rules | null;
}

export type Turn =
  | { readonly state: 'answered'; readonly answer: Answer; readonly body: Body }
  | { readonly state: 'ended'; readonly fetched: Fetched; readonly mayPass: boolean };

/** Slow answers make us slower: the pause is at least so many times what the answer took. */
const PAUSE_FOR_ANSWER = 2;
/** Of answers that are no document only so much is taken. */
const SMALL = 256 * 1024;

export const freshState = (host: string): HostState => ({
  host,
  next_allowed: 0,
  parked_until: 0,
  parked_reason: null,
  robots: null,
});

const ended = (fetched: Fetched, mayPass = false): Turn => ({ state: 'ended', fetched, mayPass });

export async function takeTurn(ask: Ask, world: TurnWorld): Promise<Turn> {
  const { clock, book, stopping } = world;
  const { host } = ask.url;
  const state = book.host(host) ?? freshState(host);
  const asked = clock.now();
  if (stopping.aborted) return ended({ state: 'stopped' });
  if (state.parked_until > asked) {
    book.record(entryOf(ask, { time: asked, outcome: 'parked' }), null);
    return ended(refused('parked', parkedMessage(state)));
  }
  const verdict = ask.rules?.judge(ask.url.href) ?? { allowed: true, rule: null };
  if (!verdict.allowed) {
    book.record(entryOf(ask, { time: asked, outcome: 'robots', rule: verdict.rule }), null);
    return ended(refused('robots', `${host} does not want programs there (${verdict.rule})`));
  }
  await clock.sleep(Math.max(0, state.next_allowed - asked), stopping);
  if (stopping.aborted) return ended({ state: 'stopped' });
  return send(ask, state, { waited: clock.now() - asked, rule: verdict.rule }, world);
}

export const parkedMessage = ({ host, parked_until, parked_reason }: HostState): string =>
  `${host} is not asked before ${new Date(parked_until).toISOString().slice(0, 16).replace('T', ' ')} UTC: ${parked_reason}`;

type Told = Pick<LedgerEntry, 'time' | 'outcome'> & Partial<LedgerEntry>;

const entryOf = ({ url, purpose }: Ask, told: Told): LedgerEntry => ({
  host: url.host,
  address: url.href,
  purpose,
  status: null,
  bytes: 0,
  waited: 0,
  took: 0,
  rule: null,
  ...told,
});

async function send(
  ask: Ask,
  state: HostState,
  told: Pick<LedgerEntry, 'waited' | 'rule'>,
  world: TurnWorld,
): Promise<Turn> {
  const { clock, book } = world;
  const time = clock.now();
  const reply = await replyOf(ask, world);
  const now = clock.now();
  const pause = Math.max(ask.delay * 1000, PAUSE_FOR_ANSWER * (now - time));
  // The host's rules may have been read since the turn began.
  const rested: HostState = { ...(book.host(state.host) ?? state), next_allowed: now + pause };
  const entry = { ...told, time, took: now - time };
  if ('trouble' in reply) {
    const { fetched } = reply.trouble;
    const outcome = 'reason' in fetched ? fetched.reason : fetched.state;
    book.record(entryOf(ask, { ...entry, outcome, status: reply.status, bytes: reply.received }), rested);
    return ended(fetched, reply.trouble.mayPass);
  }
  const { answer, body } = reply;
  const parked = parkedBy(answer, rested, now);
  const outcome = parked === null ? outcomeOf(answer.status) : 'parked';
  book.record(entryOf(ask, { ...entry, outcome, status: answer.status, bytes: body.received }), parked ?? rested);
  return parked === null ? { state: 'answered', answer, body } : ended(refused('parked', parkedMessage(parked)));
}

const outcomeOf = (status: number): string => {
  if (status === 200) return 'fetched';
  if (status === 304) return 'unchanged';
  if (MISSING.includes(status)) return 'missing';
  return REDIRECTS.includes(status) ? 'redirect' : 'status';
};

/** The host's state when the answer asks us to stay away; else null. A page that wants to see a browser is such an answer too. */
function parkedBy({ status, headers }: Answer, state: HostState, now: number): HostState | null {
  const isChallenge = headers['cf-mitigated'] === 'challenge';
  const seconds = PARKING[isChallenge ? 403 : status];
  if (seconds === undefined) return null;
  const parked_until = retryAfter(headers['retry-after'], now) ?? now + seconds * 1000;
  const parked_reason = isChallenge ? 'it asked for proof of a browser' : `it answered ${status}`;
  return { ...state, parked_until: Math.max(parked_until, state.next_allowed), parked_reason };
}

type Reply =
  | { readonly answer: Answer; readonly body: Body }
  | { readonly trouble: Trouble; readonly status: number | null; readonly received: number };

/** One of the doors where errors of the world outside become data. */
async function replyOf({ url, headers, largest }: Ask, { transport, longest }: TurnWorld): Promise<Reply> {
  const late = AbortSignal.timeout(longest * 1000);
  let answer: Answer | undefined;
  try {
    answer = await transport(url, headers, late);
    return { answer, body: await readBody(answer, answer.status === 200 ? largest : SMALL) };
  } catch (error) {
    const received = error instanceof TooLargeError ? error.received : 0;
    // What comes with a refusal or a redirect is of no interest, however long it is.
    if (answer !== undefined && answer.status !== 200 && error instanceof TooLargeError) {
      return { answer, body: { bytes: new Uint8Array(), received } };
    }
    return { trouble: troubleOf(error, late.aborted), status: answer?.status ?? null, received };
  }
}
