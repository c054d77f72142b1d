/** What is written down of every request, and what is remembered of every host from one run to the next. */

export const PURPOSES = ['robots', 'listing', 'detail', 'document'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** One line of the ledger: a request, or one that was not made and why. Times in milliseconds. */
export interface LedgerEntry {
  /** Since 1970, when the request was sent or refused. */
  readonly time: number;
  readonly host: string;
  readonly address: string;
  readonly purpose: Purpose;
  /** Null where there was no answer. */
  readonly status: number | null;
  /** Of the body, as they came over the wire. */
  readonly bytes: number;
  /** Time that politeness took before the request. */
  readonly waited: number;
  /** From sending to the last byte. */
  readonly took: number;
  /** The line of robots.txt that decided, or what stands for it. */
  readonly rule: string | null;
  /** `fetched`, `unchanged`, `missing`, `redirect`, or why not: `robots`, `parked`, `timeout` and so on; `sent` while it is on its way, `cut_off` where a run was killed then. */
  readonly outcome: string;
}

/**
 * Milliseconds that what a host asks for may reach ahead. parked: after a month it is looked at again, whatever it said. pause: who asks for more than an
 * hour between requests does not want to be read by programs; a list of twenty pages would take days.
 */
export const MOST_AHEAD = { parked: 30 * 24 * 3600 * 1000, pause: 3600 * 1000 } as const;

/** Times in milliseconds since 1970. */
export interface HostState {
  readonly host: string;
  /** No request before. */
  readonly next_allowed: number;
  /** The host asked not to be asked before; 0 when it did not. */
  readonly parked_until: number;
  readonly parked_reason: string | null;
  /** The host's robots.txt; `status` 0 where there was no answer. */
  readonly robots: { readonly text: string; readonly status: number; readonly fetched: number } | null;
}

/** Asking for a turn at a host. Times in milliseconds. */
export interface Wish {
  readonly host: string;
  /** Since 1970. */
  readonly now: number;
  /** From this request to the next, at least. */
  readonly pause: number;
  /** That the request may take at most: a turn that was not given back by then is anybody's. */
  readonly longest: number;
}

/**
 * yours: the host may be asked from that moment on, and by nobody else until the turn is given back. busy: somebody else has the turn, at the latest
 * until then. parked: the host wants to be left alone.
 */
export type Slot =
  | { readonly state: 'yours'; readonly at: number }
  | { readonly state: 'busy'; readonly until: number }
  | { readonly state: 'parked' };

/** How a request ended. */
export type Ending = Pick<LedgerEntry, 'status' | 'bytes' | 'took' | 'outcome'>;

/** What an answer means for those that come after. Milliseconds since 1970. */
export interface Rest {
  readonly next_allowed: number;
  /** The host asks to be left alone. */
  readonly parked: { readonly until: number; readonly reason: string } | null;
}

/**
 * Where ledger and host states are kept, for one client among others: what it reserves is its own, and each step is whole or not at all, also where other
 * processes write to the same book.
 */
export interface HostBook {
  host(host: string): HostState | null;
  /** A request that was not made, and why. */
  note(entry: LedgerEntry): void;
  /** Takes the host's next slot, if nobody has it. */
  reserve(wish: Wish): Slot;
  /** Gives back a turn that was not used. */
  release(host: string): void;
  /**
   * Written before the request goes out, so that there is none without a line: the line's number. Null where the turn is no longer ours, as after a
   * long sleep of the machine: nothing may be sent then.
   */
  send(entry: LedgerEntry, longest: number): number | null;
  /** How it ended, what it means for the host, and the turn given back. */
  finish(line: number, host: string, ending: Ending, rest: Rest): void;
  /** The host's robots.txt, and when the host may be asked next by what it says. */
  keepRobots(host: string, robots: HostState['robots'] & object, next_allowed: number): void;
}
