/** Waits for a host that are long enough to be told: a run that is silent for an hour would be taken for one that hangs. Who tells them, and how, is the caller's. */

export interface LongWait {
  readonly host: string;
  /** Milliseconds since 1970; at the latest, where another process has the turn. */
  readonly until: number;
  readonly reason: string;
}

/** Milliseconds. A shorter wait is no news: one of five seconds comes before every request. */
const LONG = 60_000;
/** Milliseconds by which a wait may pass what is asked for by rounding alone. */
const ROUNDING = 1_000;

/** Tells of the first long wait of a turn. */
export function waitTeller(
  host: string,
  now: () => number,
  tell: ((wait: LongWait) => void) | undefined,
): (until: number, reason: string) => void {
  let isTold = false;
  return (until, reason) => {
    if (isTold || until - now() <= LONG) return;
    isTold = true;
    tell?.({ host, until, reason });
  };
}

/** `why` is the reason of the pause, in milliseconds, that holds now; a longer wait is of before. */
export const reasonOf = (wait: number, pause: number, why: string): string =>
  wait > pause + ROUNDING ? 'its last answer was slow, or it asked for a longer pause then' : why;
