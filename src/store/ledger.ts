/** The ledger of requests, summed up and line by line. What is written during a run is written by the host book. */
import type { DatabaseSync } from 'node:sqlite';
import type { HostBook, HostState, LedgerEntry } from '../model/request.ts';
import { bookOf, boundHosts, freeTurns, hostStates } from './host-book.ts';

export interface HostSummary {
  readonly host: string;
  /** Requests that were sent. */
  readonly requests: number;
  /** Requests that were not made, because our rules or the host said no. */
  readonly refused: number;
  readonly bytes: number;
  /** Milliseconds that politeness took. */
  readonly waited: number;
  readonly parked_until: number;
  readonly parked_reason: string | null;
  /** Number of entries by outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface KnownHost {
  readonly state: HostState;
  /** Milliseconds that its last answers took, in the mean. */
  readonly took: number;
}

/** So many of a host's last answers tell how fast it is now. */
const LAST_ANSWERS = 20;

/** A line of the ledger as it is kept. */
export interface LedgerLine extends LedgerEntry {
  readonly request: number;
  readonly run: number;
  /** Whether it went out to the host. */
  readonly sent: boolean;
}

export interface Ledger {
  /** Where one client writes during a run. */
  bookOf(run: number): HostBook;
  /**
   * Ends what killed runs left begun: their hosts need not be waited for. Only for who holds the folder's lock. Gives the hosts of which times were
   * kept that no host may ask for, brought back by this.
   */
  sweep(now: number): string[];
  summary(): HostSummary[];
  /** What is known of every host that was asked. */
  hosts(): KnownHost[];
  /** All lines in the order in which they were written. */
  lines(): IterableIterator<LedgerLine>;
}

export function ledgerOf(database: DatabaseSync): Ledger {
  return {
    bookOf: (run) => bookOf(database, run),
    sweep: (now) => {
      freeTurns(database, now);
      return boundHosts(database, now);
    },
    summary: () => summary(database),
    hosts: () => knownHosts(database),
    lines: () => lines(database),
  };
}

function* lines(database: DatabaseSync): IterableIterator<LedgerLine> {
  for (const row of database.prepare('select * from requests order by request').iterate()) {
    yield { ...(row as unknown as LedgerLine), sent: row.sent === 1 };
  }
}

function knownHosts(database: DatabaseSync): KnownHost[] {
  const rows = database
    .prepare(
      `select host, avg(took) as took from (
        select host, took, row_number() over (partition by host order by request desc) as place
        from requests where sent = 1 and status is not null
      ) where place <= ? group by host`,
    )
    .all(LAST_ANSWERS) as { host: string; took: number }[];
  const took = new Map(rows.map((row) => [row.host, row.took]));
  return hostStates(database).map((state) => ({ state, took: took.get(state.host) ?? 0 }));
}

function summary(database: DatabaseSync): HostSummary[] {
  const outcomes = database
    .prepare('select host, outcome, count(*) as number from requests group by host, outcome order by host, outcome')
    .all() as { host: string; outcome: string; number: number }[];
  const rows = database
    .prepare(
      `select host, sum(sent) as requests, sum(1 - sent) as refused, sum(bytes) as bytes, sum(waited) as waited,
        coalesce(max(parked_until), 0) as parked_until, max(parked_reason) as parked_reason
      from requests left join hosts using (host) group by host order by host`,
    )
    .all() as unknown as Omit<HostSummary, 'outcomes'>[];
  return rows.map((row) => {
    const own = outcomes.filter(({ host }) => host === row.host).map((one) => [one.outcome, one.number] as const);
    return { ...row, outcomes: Object.fromEntries(own) };
  });
}
