/**
 * One request in its host's turn: wait until the host may be asked, ask, write it down, and remember when it may be asked again. Whose turn it is,
 * the book says, also among processes.
 */
import type { Ending, HostBook, HostState, LedgerEntry, Purpose, Rest } from '../model/request.ts';
import { type Body, readBody, TooLargeError } from './body.ts';
import { type Fetched, MISSING, REDIRECTS, refused, type Trouble, troubleOf } from './fetched.ts';
import { type LongWait, reasonOf, waitTeller } from './long-wait.ts';
import { restOf } from './rest.ts';
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
  /** Told once of each wait of more than a minute, as it begins. Default: nobody is. */
  readonly onLongWait?: (wait: LongWait) => void;
}

/** What robots.txt says of an address now. stale: it is to be read first, or has been read already where it is what is asked for. */
export type Verdict =
  | { readonly state: 'open' | 'closed'; readonly rule: string | null; readonly delay: number; readonly why: string }
  | { readonly state: 'stale' };

export interface Ask {
  readonly url: URL;
  readonly purpose: Purpose;
  readonly headers: Readonly<Record<string, string>>;
  /** Asked before the wait and after it. The delay is the least number of seconds to the next request to this host, and why that is so. */
  readonly judge: () => Verdict;
  /** Most bytes of the body. */
  readonly largest: number;
}

export type Turn =
  | { readonly state: 'answered'; readonly answer: Answer; readonly body: Body }
  | { readonly state: 'ended'; readonly fetched: Fetched; readonly mayPass: boolean }
  | { readonly state: 'stale' };

export type Answered = Turn & { readonly state: 'answered' };

/** Slow answers make us slower: the pause is at least so many times what the answer took. */
export const PAUSE_FOR_ANSWER = 2;
/** Of answers that are no document only so much is taken. */
const SMALL = 256 * 1024;
/** Milliseconds after which a turn that somebody else has is looked at again. */
const LOOK_AGAIN = 1_000;

const ended = (fetched: Fetched, mayPass = false): Turn => ({ state: 'ended', fetched, mayPass });

export async function takeTurn(ask: Ask, world: TurnWorld): Promise<Turn> {
  const { clock, book, stopping, longest } = world;
  const { host } = ask.url;
  const asked = clock.now();
  const tellWait = waitTeller(host, clock.now, world.onLongWait);
  for (;;) {
    if (stopping.aborted) return ended({ state: 'stopped' });
    const barred = barredBy(ask, world);
    if ('turn' in barred) return barred.turn;
    const pause = barred.delay * 1000;
    const slot = book.reserve({ host, now: clock.now(), pause, longest: longest * 1000 });
    // Parked a moment ago: the next round says so.
    if (slot.state === 'parked') continue;
    if (slot.state === 'busy') {
      tellWait(slot.until, 'another process has its turn');
      await clock.sleep(Math.min(LOOK_AGAIN, slot.until - clock.now()), stopping);
      continue;
    }
    tellWait(slot.at, reasonOf(slot.at - clock.now(), pause, barred.why));
    await clock.sleep(slot.at - clock.now(), stopping);
    const after = stopping.aborted ? { turn: ended({ state: 'stopped' }) } : barredBy(ask, world);
    if ('turn' in after) {
      book.release(host);
      return after.turn;
    }
    const turn = await send(ask, { waited: clock.now() - asked, rule: after.rule, delay: after.delay }, world);
    if (turn !== null) return turn;
  }
}

type Barred = { readonly turn: Turn } | { readonly rule: string | null; readonly delay: number; readonly why: string };

/** Why the address must not be asked now; else by which rule it may. */
function barredBy(ask: Ask, { clock, book }: TurnWorld): Barred {
  const { host, href } = ask.url;
  const time = clock.now();
  const state = book.host(host);
  if (state !== null && state.parked_until > time) {
    book.note(entryOf(ask, { time, outcome: 'parked' }));
    return { turn: ended(refused('parked', parkedMessage(state))) };
  }
  const verdict = ask.judge();
  if (verdict.state === 'stale') return { turn: verdict };
  const { rule, delay, why } = verdict;
  if (verdict.state === 'open') return { rule, delay, why };
  book.note(entryOf(ask, { time, outcome: 'robots', rule }));
  return { turn: ended(refused('robots', `${host} does not want programs at ${href} (${rule})`)) };
}

type Parked = Pick<HostState, 'host' | 'parked_until' | 'parked_reason'>;

const parkedMessage = ({ host, parked_until, parked_reason }: Parked): string =>
  `${host} is not asked before ${new Date(parked_until).toISOString().slice(0, 16).replace('T', ' ')} UTC: ${parked_reason}`;

type Told = Pick<LedgerEntry, 'time' | 'outcome'> & Partial<LedgerEntry>;

const entryOf = ({ url, purpose }: Pick<Ask, 'url' | 'purpose'>, told: Told): LedgerEntry => ({
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

/** Null where the turn was lost meanwhile: nothing was sent. */
async function send(
  ask: Ask,
  { waited, rule, delay }: Pick<LedgerEntry, 'waited' | 'rule'> & { readonly delay: number },
  world: TurnWorld,
): Promise<Turn | null> {
  const { clock, book, longest } = world;
  const { host } = ask.url;
  const time = clock.now();
  const line = book.send(entryOf(ask, { time, waited, rule, outcome: 'sent' }), longest * 1000);
  if (line === null) return null;
  const reply = await replyOf(ask, world);
  const now = clock.now();
  const took = now - time;
  const next_allowed = now + Math.max(delay * 1000, PAUSE_FOR_ANSWER * took);
  const finish = (told: Omit<Ending, 'took'>, rest: Rest = { next_allowed, parked: null }): void =>
    book.finish(line, host, { ...told, took }, rest);
  if ('trouble' in reply) {
    const { fetched, mayPass } = reply.trouble;
    const outcome = 'reason' in fetched ? fetched.reason : fetched.state;
    finish({ status: reply.status, bytes: reply.received, outcome });
    return ended(fetched, mayPass);
  }
  const { answer, body } = reply;
  const { isRefusal, ...rest } = restOf(answer, body, { now, next_allowed });
  const { parked } = rest;
  const told = { status: answer.status, bytes: body.received };
  finish({ ...told, outcome: isRefusal ? 'parked' : outcomeOf(answer.status, ask.headers) }, rest);
  if (!isRefusal || parked === null) return { state: 'answered', answer, body };
  const message = parkedMessage({ host, parked_until: parked.until, parked_reason: parked.reason });
  // robots.txt is no paper: what it is answered says nothing of the address that was wanted.
  return ended({
    state: 'refused',
    reason: 'parked',
    message,
    ...(ask.purpose === 'robots' ? {} : { asked: true as const }),
  });
}

const outcomeOf = (status: number, asked: Ask['headers']): string => {
  if (status === 200) return 'fetched';
  if (status === 304) return 'if-none-match' in asked || 'if-modified-since' in asked ? 'unchanged' : 'status';
  if (MISSING.includes(status)) return 'missing';
  return REDIRECTS.includes(status) ? 'redirect' : 'status';
};

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
    // What comes with a refusal or a redirect is of no interest, however long or broken it is.
    if (answer !== undefined && answer.status !== 200) return { answer, body: { bytes: new Uint8Array(), received } };
    return { trouble: troubleOf(error, late.aborted), status: answer?.status ?? null, received };
  }
}
