/**
 * Watches what busy workers hold. V8's own limits count objects but no buffers, and an unpacked stream is a buffer; and some
 * ways of meeting them end the whole process. So the process is looked at, and only when that is large each worker is asked.
 */
import type { EndCode } from './seat.ts';

export interface Watched {
  memory(): Promise<number | undefined>;
  end(code: EndCode, reason: string): void;
}

export interface MemoryLimits {
  /** Megabytes of one worker, buffers included. */
  readonly workerLimit: number;
  /** Megabytes of the whole process. */
  readonly processLimit: number;
  /** Bytes that the process holds now. */
  readonly residentMemory: () => number;
}

export interface MemoryWatch {
  /** Looks again until no worker is busy. */
  wake(): void;
  stop(): void;
}

const MEGABYTE = 2 ** 20;
/** A thread fills about a gigabyte a second at most, so that a look this often overshoots by some 20 MB. */
const LOOK_MS = 20;
/**
 * Freed memory goes back to the system late: a worker that holds less than this share of its limit is not to blame. One that
 * has read ordinary documents for long holds up to a third of the default limit.
 */
const BLAMELESS_SHARE = 0.5;

export function watchMemory(busy: ReadonlySet<Watched>, limits: MemoryLimits): MemoryWatch {
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const next = (): void => {
    timer = setTimeout(() => void look(), LOOK_MS).unref();
  };
  const look = async (): Promise<void> => {
    if (busy.size === 0) return stop();
    if (limits.residentMemory() > limits.workerLimit * MEGABYTE) await weigh(busy, limits);
    if (timer !== undefined) next();
  };
  const wake = (): void => {
    if (timer === undefined) next();
  };
  return { wake, stop };
}

async function weigh(busy: ReadonlySet<Watched>, limits: MemoryLimits): Promise<void> {
  const { workerLimit, processLimit, residentMemory } = limits;
  const sizes = await Promise.all([...busy].map(async (worker) => ({ worker, bytes: await worker.memory() })));
  // A worker that cannot answer sits in one long native call, which is where buffers are filled.
  const known = sizes.map(({ worker, bytes }) => ({ worker, bytes: bytes ?? Number.POSITIVE_INFINITY }));
  const tooBig = known.filter(({ bytes }) => Number.isFinite(bytes) && bytes > workerLimit * MEGABYTE);
  for (const { worker } of tooBig) worker.end('DOCUMENT_OUT_OF_MEMORY', `needs more than ${workerLimit} MB`);
  if (tooBig.length > 0 || residentMemory() <= processLimit * MEGABYTE) return;
  const [greediest] = known.sort((a, b) => b.bytes - a.bytes);
  if (greediest === undefined || greediest.bytes < BLAMELESS_SHARE * workerLimit * MEGABYTE) return;
  greediest.worker.end('DOCUMENT_OUT_OF_MEMORY', `the process holds more than ${processLimit} MB`);
}
