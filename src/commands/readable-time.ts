/** Lengths of time for people. */

const UNITS = [
  [3600, 'h'],
  [60, 'min'],
] as const;

/** `45 s`, `3 min`, `2.5 h`. */
export function readableTime(seconds: number): string {
  for (const [size, name] of UNITS) if (seconds >= size) return `${Math.round((seconds / size) * 10) / 10} ${name}`;
  return `${Math.ceil(seconds)} s`;
}
