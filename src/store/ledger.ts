/** The ledger of requests and the state of every host. */
import type { DatabaseSync } from 'node:sqlite';
import type { HostBook, HostState, LedgerEntry } from '../model/request.ts';

export interface HostSummary {
  readonly host: string;
  /** Requests that were sent. */
  readonly requests: number;
  readonly bytes: number;
  /** Milliseconds that politeness took. */
  readonly waited: number;
  readonly parked_until: number;
  readonly parked_reason: string | null;
  /** Number of entries by outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface Ledger {
  /** Where the client writes during a run. */
  bookOf(run: number): HostBook;
  summary(): HostSummary[];
}

interface HostRow {
  readonly host: string;
  readonly next_allowed: number;
  readonly parked_until: number;
  readonly parked_reason: string | null;
  readonly robots_text: string | null;
  readonly robots_status: number | null;
  readonly robots_fetched: number | null;
}

export function ledgerOf(database: DatabaseSync): Ledger {
  return { bookOf: (run) => bookOf(database, run), summary: () => summary(database) };
}

function bookOf(database: DatabaseSync, run: number): HostBook {
  const find = database.prepare('select * from hosts where host = ?');
  const insert = database.prepare(
    'insert into requests (run, time, host, address, purpose, status, bytes, waited, took, rule, outcome) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const replace = database.prepare('insert or replace into hosts values (?, ?, ?, ?, ?, ?, ?)');
  const write = (entry: LedgerEntry): void => {
    const { time, host, address, purpose, status, bytes, waited, took, rule, outcome } = entry;
    const whole = [waited, took].map(Math.round) as [number, number];
    insert.run(run, Math.round(time), host, address, purpose, status, bytes, ...whole, rule, outcome);
  };
  const keep = (state: HostState): void => {
    const { host, next_allowed, parked_until, parked_reason, robots } = state;
    const times = [next_allowed, parked_until].map(Math.ceil) as [number, number];
    replace.run(host, ...times, parked_reason, robots?.text ?? null, robots?.status ?? null, robots?.fetched ?? null);
  };
  return {
    host: (host) => {
      const row = find.get(host) as unknown as HostRow | undefined;
      return row === undefined ? null : stateOf(row);
    },
    record: (entry, state) => {
      database.exec('savepoint entry');
      if (entry !== null) write(entry);
      if (state !== null) keep(state);
      database.exec('release entry');
    },
  };
}

function stateOf({ robots_text, robots_status, robots_fetched, ...state }: HostRow): HostState {
  const has = robots_text !== null && robots_status !== null && robots_fetched !== null;
  return { ...state, robots: has ? { text: robots_text, status: robots_status, fetched: robots_fetched } : null };
}

function summary(database: DatabaseSync): HostSummary[] {
  const outcomes = database
    .prepare('select host, outcome, count(*) as number from requests group by host, outcome order by host, outcome')
    .all() as { host: string; outcome: string; number: number }[];
  const rows = database
    .prepare(
      `select host, sum(took > 0 or status is not null) as requests, sum(bytes) as bytes, sum(waited) as waited,
        coalesce(max(parked_until), 0) as parked_until, max(parked_reason) as parked_reason
      from requests left join hosts using (host) group by host order by host`,
    )
    .all() as unknown as Omit<HostSummary, 'outcomes'>[];
  return rows.map((row) => {
    const own = outcomes.filter(({ host }) => host === row.host).map((one) => [one.outcome, one.number] as const);
    return { ...row, outcomes: Object.fromEntries(own) };
  });
}
