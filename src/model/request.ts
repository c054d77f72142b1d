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
  /** `fetched`, `unchanged`, `missing`, `redirect`, or why not: `robots`, `parked`, `timeout` and so on. */
  readonly outcome: string;
}

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

/** Where ledger and host states are kept. */
export interface HostBook {
  host(host: string): HostState | null;
  /** Writes the line, and the host's state when it changed, both or neither. */
  record(entry: LedgerEntry | null, state: HostState | null): void;
}
