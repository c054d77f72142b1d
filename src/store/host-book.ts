/**
 * The state of every host, and turns at it: a turn is taken in one transaction, so that two processes over one catalogue never ask a host at once or too
 * early. A turn has an end; one that a killed process left is passed over then, or as soon as a run that has the folder to itself begins.
 */
import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type HostBook, type HostState, type LedgerEntry, MOST_AHEAD, type Slot, type Wish } from '../model/request.ts';
import { transaction } from './transaction.ts';

interface HostRow {
  readonly host: string;
  readonly next_allowed: number;
  readonly parked_until: number;
  readonly parked_reason: string | null;
  readonly robots_text: string | null;
  readonly robots_status: number | null;
  readonly robots_fetched: number | null;
}

interface TurnRow {
  readonly host: string;
  readonly holder: string;
  readonly starts: number;
  readonly ends: number;
  readonly pause: number;
}

/** Milliseconds for which a turn outlasts its longest request: writing the end down takes time too. */
const GRACE = 5_000;

/** Later is kept: nothing that another process wrote is taken back. */
const ALLOW = `
  insert into hosts (host, next_allowed, parked_until) values (@host, @next_allowed, 0)
  on conflict do update set next_allowed = max(next_allowed, @next_allowed)`;

export function bookOf(database: DatabaseSync, run: number): HostBook {
  const holder = randomUUID();
  const find = database.prepare('select * from hosts where host = ?');
  const give = database.prepare('delete from turns where host = ? and holder = ? returning starts, pause');
  const back = database.prepare('update hosts set next_allowed = ? where host = ? and next_allowed = ?');
  const allow = database.prepare(ALLOW);
  const write = writer(database, run);
  const end = database.prepare('update requests set status = ?, bytes = ?, took = ?, outcome = ? where request = ?');
  const park = database.prepare('update hosts set parked_until = ?, parked_reason = ? where host = ?');
  const keep = database.prepare(
    'update hosts set robots_text = ?, robots_status = ?, robots_fetched = ? where host = ?',
  );
  return {
    host: (host) => {
      const row = find.get(host) as unknown as HostRow | undefined;
      return row === undefined ? null : stateOf(row);
    },
    note: (entry) => void write(entry, false),
    reserve: reserver(database, holder),
    release: (host) =>
      transaction(database, () => {
        const turn = give.get(host, holder) as unknown as Pick<TurnRow, 'starts' | 'pause'> | undefined;
        if (turn !== undefined) back.run(turn.starts, host, turn.starts + turn.pause);
      }),
    send: sender(database, holder, write),
    finish: (line, host, { status, bytes, took, outcome }, { next_allowed, parked }) =>
      transaction(database, () => {
        end.run(status, bytes, Math.round(took), outcome, line);
        allow.run({ host, next_allowed: Math.ceil(next_allowed) });
        if (parked !== null) park.run(Math.ceil(parked.until), parked.reason, host);
        give.get(host, holder);
      }),
    keepRobots: (host, { text, status, fetched }, next_allowed) =>
      transaction(database, () => {
        allow.run({ host, next_allowed: Math.ceil(next_allowed) });
        keep.run(text, status, Math.round(fetched), host);
      }),
  };
}

type Write = (entry: LedgerEntry, sent: boolean) => number;

function writer(database: DatabaseSync, run: number): Write {
  const insert = database.prepare(
    `insert into requests (run, time, host, address, purpose, status, bytes, waited, took, rule, outcome, sent)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return ({ time, host, address, purpose, status, bytes, waited, took, rule, outcome }, sent) => {
    const place = [run, Math.round(time), host, address, purpose] as const;
    const times = [Math.round(waited), Math.round(took)] as const;
    return Number(insert.run(...place, status, bytes, ...times, rule, outcome, sent ? 1 : 0).lastInsertRowid);
  };
}

/** Taking the slot moves the host's next moment on at once, so that a turn that is never given back still keeps the distance. */
function reserver(database: DatabaseSync, holder: string): (wish: Wish) => Slot {
  const find = database.prepare('select next_allowed, parked_until from hosts where host = ?');
  const turnAt = database.prepare('select * from turns where host = ?');
  const take = database.prepare('insert or replace into turns values (?, ?, ?, ?, ?)');
  const allow = database.prepare(ALLOW);
  return ({ host, now, pause, longest }) =>
    transaction(database, () => {
      const known = find.get(host) as unknown as Pick<HostRow, 'next_allowed' | 'parked_until'> | undefined;
      if (known !== undefined && known.parked_until > now) return { state: 'parked' };
      const turn = turnAt.get(host) as unknown as TurnRow | undefined;
      const other = turn === undefined || turn.holder === holder ? undefined : turn;
      if (other !== undefined && other.ends > now) return { state: 'busy', until: other.ends };
      const at = Math.ceil(Math.max(now, known?.next_allowed ?? 0, other === undefined ? 0 : other.ends + other.pause));
      take.run(host, holder, at, at + longest + GRACE, Math.ceil(pause));
      allow.run({ host, next_allowed: at + Math.ceil(pause) });
      return { state: 'yours', at };
    });
}

function sender(database: DatabaseSync, holder: string, write: Write): HostBook['send'] {
  const still = database.prepare(
    'update turns set ends = ? where host = ? and holder = ? and starts <= ? and ends > ?',
  );
  return (entry, longest) =>
    transaction(database, () => {
      const { host, time } = entry;
      const now = Math.round(time);
      const { changes } = still.run(now + longest + GRACE, host, holder, now, now);
      return Number(changes) === 0 ? null : write(entry, true);
    });
}

function stateOf({ robots_text, robots_status, robots_fetched, ...state }: HostRow): HostState {
  const has = robots_text !== null && robots_status !== null && robots_fetched !== null;
  return { ...state, robots: has ? { text: robots_text, status: robots_status, fetched: robots_fetched } : null };
}

/** All hosts that were ever asked. */
export const hostStates = (database: DatabaseSync): HostState[] =>
  (database.prepare('select * from hosts order by host').all() as unknown as HostRow[]).map(stateOf);

/**
 * What is kept of a host by a clock that was wrong reaches further ahead than anything may that is written: it is brought back to the most that a
 * host may ask for from now, and a robots.txt of times to come is read again. The hosts, in order.
 */
export function boundHosts(database: DatabaseSync, now: number): string[] {
  const most = { parked: Math.round(now + MOST_AHEAD.parked), pause: Math.round(now + MOST_AHEAD.pause) };
  const isAhead = 'parked_until > @parked or next_allowed > @pause or robots_fetched > @pause';
  return transaction(database, () => {
    const hosts = database.prepare(`select host from hosts where ${isAhead} order by host`).all(most);
    database
      .prepare(
        `update hosts set parked_until = min(parked_until, @parked), next_allowed = min(next_allowed, @pause),
        robots_fetched = iif(robots_fetched > @pause, null, robots_fetched) where ${isAhead}`,
      )
      .run(most);
    return hosts.map(({ host }) => String(host));
  });
}

/** What was on its way has ended with its process: its line says so, and its host may be asked a pause from now. */
export function freeTurns(database: DatabaseSync, now: number): void {
  const allow = database.prepare(ALLOW);
  transaction(database, () => {
    for (const turn of database.prepare('select * from turns where starts <= ?').all(now) as unknown as TurnRow[]) {
      allow.run({ host: turn.host, next_allowed: Math.min(now, turn.ends) + turn.pause });
    }
    database.exec("delete from turns; update requests set outcome = 'cut_off' where outcome = 'sent'");
  });
}
