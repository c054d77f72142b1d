/** Lengths of time, and moments, for people. */

const UNITS = [
  [3600, 'h'],
  [60, 'min'],
] as const;

/** `45 s`, `3 min`, `2.5 h`. */
export function readableTime(seconds: number): string {
  for (const [size, name] of UNITS) if (seconds >= size) return `${Math.round((seconds / size) * 10) / 10} ${name}`;
  return `${Math.ceil(seconds)} s`;
}

/** `2026-11-25 14:00 UTC`, of milliseconds since 1970. */
export const readableMoment = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
