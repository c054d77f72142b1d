/** Counts of verdicts and the rates made from them. */
import type { Verdict } from './compare.ts';

export type Counts = Readonly<Record<Verdict, number>>;

export interface Rates {
  /** right of all answers given; null when none was given. */
  readonly precision: number | null;
  /** right of all answers that the papers hold; null when they hold none. */
  readonly recall: number | null;
  readonly f1: number | null;
}

export function countOf(verdicts: Iterable<Verdict>): Counts {
  const counts = { right: 0, wrong: 0, spurious: 0, disputed: 0, absent: 0, blank: 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * A wrong answer costs precision and recall, a spurious one precision, an absent or disputed one recall; a right blank counts for nothing.
 */
export function ratesOf({ right, wrong, spurious, disputed, absent }: Counts): Rates {
  const precision = share(right, right + wrong + spurious);
  const missing = absent + disputed;
  const recall = share(right, right + wrong + missing);
  return { precision, recall, f1: share(2 * right, 2 * right + 2 * wrong + missing + spurious) };
}
