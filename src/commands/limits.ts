/** The options of every command that reads documents: how many workers, and how long and how large one document may be. */
import { UsageError } from '../model/usage-error.ts';
import { openReader, READER_DEFAULTS, type Reader } from '../reader.ts';
import type { Effects } from './effects.ts';

/** As typed on the command line; absent for the default. */
export interface LimitOptions {
  readonly workers?: string;
  readonly timeLimit?: string;
  readonly memoryLimit?: string;
}

/** A positive number within bounds. Throws UsageError naming the option. */
export function numberOf(
  option: string,
  typed: string | undefined,
  otherwise: number,
  least: number,
  most: number,
): number {
  if (typed === undefined) return otherwise;
  const value = Number(typed);
  if (typed.trim() !== '' && value >= least && value <= most) return value;
  throw new UsageError(`unexpected ${option} ${JSON.stringify(typed)}, expected a number from ${least} to ${most}`);
}

/** A whole number within bounds. Throws UsageError naming the option. */
export function countOf(
  option: string,
  typed: string | undefined,
  otherwise: number,
  least: number,
  most: number,
): number {
  const value = numberOf(option, typed, otherwise, least, most);
  if (Number.isInteger(value)) return value;
  throw new UsageError(`unexpected ${option} ${JSON.stringify(typed)}, expected a whole number`);
}

/** A reader with these limits. By default one worker a core, at most four. Throws UsageError for a limit that cannot be. */
export function readerFor(options: LimitOptions, effects: Effects): Reader {
  const cores = Math.min(effects.cores, READER_DEFAULTS.mostWorkers);
  return openReader({
    workers: countOf('--workers', options.workers, cores, 1, 64),
    timeLimit: numberOf('--time-limit', options.timeLimit, READER_DEFAULTS.timeLimit, 0.1, 86_400),
    memoryLimit: countOf('--memory-limit', options.memoryLimit, READER_DEFAULTS.memoryLimit, 64, 65_536),
    residentMemory: effects.residentMemory,
  });
}
