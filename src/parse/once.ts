/** Keeps what a pure function gave for a reading: many fields ask for the same, and each paper is worked through once. */
import type { Reading } from './reading.ts';

/**
 * The function, worked once for each reading and kept no longer than its clauses live. Objects that hold the same reading among more, as
 * `Understood` does, are the same reading; other further arguments, told apart by identity, are worked anew.
 */
export function oncePerReading<T, A extends readonly unknown[]>(
  work: (reading: Reading, ...rest: A) => T,
): (reading: Reading, ...rest: A) => T {
  const kept = new WeakMap<Reading['clauses'], { reading: Reading; rest: A; given: T }>();
  return (reading, ...rest) => {
    const known = kept.get(reading.clauses);
    if (known !== undefined && isSame(known.reading, reading) && rest.every((one, i) => one === known.rest[i]))
      return known.given;
    const given = work(reading, ...rest);
    kept.set(reading.clauses, { reading, rest, given });
    return given;
  };
}

const PARTS = [
  'document',
  'office',
  'offices',
  'labels',
  'clauses',
  'money',
  'dates',
  'terms',
] as const satisfies (keyof Reading)[];

const isSame = (one: Reading, other: Reading): boolean => PARTS.every((part) => one[part] === other[part]);
