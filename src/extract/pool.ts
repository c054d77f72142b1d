/**
 * Worker threads that each do one task at a time, within a limit of time and of memory. A task that hangs or explodes is
 * ended and reported, a fresh worker takes its seat, and the others go on. Knows nothing of what the tasks are.
 */
import { watchMemory } from './memory-watch.ts';
import { type Ended, openSeat, type Seat, type SeatOptions } from './seat.ts';

export interface PoolOptions extends SeatOptions {
  /** Most worker threads at once; each starts when there is work for it. */
  readonly workers: number;
  /** Megabytes that the whole process may hold before its greediest worker is ended. Default 1,200, or what one worker may fill and 400. */
  readonly processLimit?: number;
  /** Bytes that the process holds: a worker's own limit does not count buffers, so they are watched from outside. */
  readonly residentMemory: () => number;
}

export interface Pool<T, R> {
  /** Resolves when a worker did it or was ended over it. */
  run(task: T): Promise<Ended<R>>;
  /** Ends every worker. Running tasks never resolve. */
  close(): Promise<void>;
}

const LEAST_PROCESS_LIMIT = 1_200;
const BESIDE_ONE_WORKER = 400;

export function openPool<T, R>(options: PoolOptions): Pool<T, R> {
  const { workers, memoryLimit, residentMemory } = options;
  const seats = Array.from({ length: workers }, () => openSeat<T, R>(options));
  // The seat that was used last is taken first, so that no more workers start than there is work for.
  const free = [...seats].reverse();
  const waiting: ((seat: Seat<T, R>) => void)[] = [];
  const busy = new Set<Seat<T, R>>();
  const watch = watchMemory(busy, {
    residentMemory,
    workerLimit: memoryLimit,
    processLimit: options.processLimit ?? Math.max(LEAST_PROCESS_LIMIT, memoryLimit + BESIDE_ONE_WORKER),
  });

  const leave = (seat: Seat<T, R>): void => {
    busy.delete(seat);
    const next = waiting.shift();
    if (next === undefined) free.push(seat);
    else next(seat);
  };

  const run = async (task: T): Promise<Ended<R>> => {
    const seat = free.pop() ?? (await new Promise<Seat<T, R>>((resolve) => waiting.push(resolve)));
    busy.add(seat);
    watch.wake();
    return seat.run(task).finally(() => leave(seat));
  };

  const close = async (): Promise<void> => {
    watch.stop();
    await Promise.all(seats.map((seat) => seat.close()));
  };

  return { run, close };
}
