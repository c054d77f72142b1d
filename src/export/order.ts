/** The order of published rows: code units for text, size for numbers, blanks first. No locale, so that every machine agrees. */
import type { Row } from '../formats/format.ts';

type Scalar = string | number | boolean | null | undefined;

/** Negative when the first comes before the second. */
export function compare(one: Scalar, other: Scalar): number {
  const [left, right] = [one ?? null, other ?? null];
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}

/** The rows sorted by these columns, the first deciding first. */
export function sortedBy<R extends Row>(rows: readonly R[], names: readonly string[]): R[] {
  return rows.toSorted((one, other) => {
    for (const name of names) {
      const order = compare(one[name] as Scalar, other[name] as Scalar);
      if (order !== 0) return order;
    }
    return 0;
  });
}
