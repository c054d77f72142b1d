/** One place in the pool: a worker thread that does one task at a time, and a fresh one after it was ended or died. */
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Why a task has no result. */
export const END_CODES = ['DOCUMENT_TIMEOUT', 'DOCUMENT_OUT_OF_MEMORY', 'WORKER_DIED'] as const;
export type EndCode = (typeof END_CODES)[number];

export type Ended<R> =
  | { readonly state: 'done'; readonly result: R }
  | { readonly state: 'ended'; readonly code: EndCode; readonly reason: string };

export interface SeatOptions {
  /** The module that each worker runs. It posts `READY` once it takes tasks, and then one result a task. */
  readonly script: URL;
  /** Seconds of wall clock that one task may take, from when its worker has started: how long that takes is no fault of the task. */
  readonly timeLimit: number;
  /** Seconds that a worker may take to start. Default 60. */
  readonly startLimit?: number;
  /** Megabytes (of 2^20 bytes) that one worker may hold, objects and buffers; whoever opens seats watches it. */
  readonly memoryLimit: number;
}

export interface Seat<T, R> {
  /** Never rejects for what a task does. One at a time: throws while another runs. */
  run(task: T): Promise<Ended<R>>;
  /** Ends the running task; nothing when none runs. */
  end(code: EndCode, reason: string): void;
  /** Bytes that the worker holds, buffers included; undefined when it is too busy to say. */
  memory(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** What a worker posts once it takes tasks. */
export const READY = 'ready';

/** On a busy machine a worker loads its modules for some seconds. */
const START_LIMIT = 60;

/** Young objects live in a space of their own; this is V8's usual size and would else grow with the machine. */
const YOUNG_MEGABYTES = 48;
/**
 * V8's own limit lies this many times above ours, as a last resort only: a growing array or map that meets it ends the whole
 * process with "Reached heap limit" (seen with Node 24), where the watch ends one worker.
 */
const LAST_RESORT = 4;
/** A thread in the middle of one long native call ends after it; the seat does not wait longer than this. */
const PATIENCE_MS = 5_000;
const ANSWER_MS = 200;

/** An empty seat: its worker starts with the first task. */
export function openSeat<T, R>(options: SeatOptions): Seat<T, R> {
  let worker: Worker | undefined;
  let finish: ((ended: Ended<R>) => void) | undefined;
  let isReady = false;
  let timer: NodeJS.Timeout | undefined;

  const time = (seconds: number, code: EndCode, what: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(code, `${what} after ${seconds} s`), seconds * 1000).unref();
  };

  const leave = (ended: Ended<R>, from: Worker): void => {
    if (worker === from) worker = undefined;
    finish?.(ended);
  };

  const hire = (): Worker => {
    const hired = new Worker(options.script, {
      resourceLimits: {
        maxOldGenerationSizeMb: LAST_RESORT * options.memoryLimit,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
    isReady = false;
    hired.on('message', (message: R | typeof READY) => {
      if (worker !== hired) return;
      if (message !== READY) return finish?.({ state: 'done', result: message });
      isReady = true;
      if (finish !== undefined) time(options.timeLimit, 'DOCUMENT_TIMEOUT', 'not done');
    });
    hired.on('error', (error) => worker === hired && leave(deathOf(error, options), hired));
    hired.on('exit', (code) => {
      if (worker === hired) leave({ state: 'ended', code: 'WORKER_DIED', reason: `exit code ${code}` }, hired);
    });
    return hired;
  };

  const end = (code: EndCode, reason: string): void => {
    const ending = worker;
    if (ending === undefined || finish === undefined) return;
    worker = undefined;
    const tell = finish;
    finish = undefined;
    void gone(ending).then(() => tell({ state: 'ended', code, reason }));
  };

  const run = async (task: T): Promise<Ended<R>> => {
    if (finish !== undefined) throw new Error('unexpected second task, expected one at a time');
    const { promise, resolve } = Promise.withResolvers<Ended<R>>();
    finish = (ended) => {
      finish = undefined;
      resolve(ended);
    };
    worker ??= hire();
    if (isReady) time(options.timeLimit, 'DOCUMENT_TIMEOUT', 'not done');
    else time(options.startLimit ?? START_LIMIT, 'WORKER_DIED', 'not started');
    worker.postMessage(task);
    return promise.finally(() => clearTimeout(timer));
  };

  const close = async (): Promise<void> => {
    const closing = worker;
    worker = undefined;
    await closing?.terminate();
  };

  return { run, end, close, memory: () => memoryOf(worker) };
}

function deathOf(error: unknown, { memoryLimit }: SeatOptions): Ended<never> {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : (new Error(String(error)) as NodeJS.ErrnoException);
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { state: 'ended', code: 'DOCUMENT_OUT_OF_MEMORY', reason: `needs more than ${memoryLimit} MB` };
  }
  return { state: 'ended', code: 'WORKER_DIED', reason: message };
}

async function gone(worker: Worker): Promise<void> {
  await Promise.race([worker.terminate(), delay(PATIENCE_MS, undefined, { ref: false })]);
}

async function memoryOf(worker: Worker | undefined): Promise<number | undefined> {
  if (worker === undefined || worker.threadId < 0) return 0;
  const size = worker.getHeapStatistics().then(
    ({ used_heap_size, external_memory }) => used_heap_size + external_memory,
    // A worker that has just gone holds nothing.
    () => 0,
  );
  return Promise.race([size, delay(ANSWER_MS, undefined, { ref: false })]);
}
