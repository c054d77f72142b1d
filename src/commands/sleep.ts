/** Waiting that an interrupt cuts short. */
import { setTimeout as later } from 'node:timers/promises';

/** What a timer holds; beyond it one fires at once. */
const LONGEST = 2 ** 31 - 1;

/** Resolves after so many milliseconds, or as soon as the signal is aborted. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal.aborted) return;
  await later(Math.min(milliseconds, LONGEST), undefined, { signal }).catch((error: Error) => {
    if (error.name !== 'AbortError') throw error;
  });
}
