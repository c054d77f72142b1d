/** Trouble with a document, as data. Messages read: unexpected X, expected Y. */
import type { Evidence } from './evidence.ts';

export type Severity = 'info' | 'warning' | 'error';

export interface Issue {
  /** Stable, upper case, listed in the README. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly field?: string;
  readonly observed?: string;
  readonly expected?: string;
  readonly evidence?: readonly Evidence[];
}

/** What every stage returns: a value, or none, and the trouble met on the way. */
export interface Reported<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}
