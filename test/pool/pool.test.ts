import { afterEach, expect, test } from 'vitest';
import { inOrder } from '../../src/extract/in-order.ts';
import { openPool, type Pool, type PoolOptions } from '../../src/extract/pool.ts';
import type { Deed, Order } from './misbehave.ts';

interface Answer {
  readonly number: number;
  readonly threadId: number;
}

const pools: Pool<Order, Answer>[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function open(options: Partial<PoolOptions> = {}): Pool<Order, Answer> {
  const pool = openPool<Order, Answer>({
    script: new URL('./misbehave.ts', import.meta.url),
    workers: 2,
    timeLimit: 20,
    memoryLimit: 128,
    residentMemory: () => process.memoryUsage.rss(),
    ...options,
  });
  pools.push(pool);
  return pool;
}

const order = (number: number, deed: Deed = 'answer'): Order => ({ number, deed });

test('answers one task with one worker', async () => {
  const ended = await open().run(order(1));
  expect(ended).toMatchObject({ state: 'done', result: { number: 1 } });
});

test('starts a worker only when there is work for it, and uses it again', async () => {
  const pool = open({ workers: 4 });
  const threads = new Set<number>();
  for (let number = 0; number < 6; number += 1) {
    const ended = await pool.run(order(number));
    if (ended.state === 'done') threads.add(ended.result.threadId);
  }
  expect(threads.size).toBe(1);
});

test.each([
  ['hang', 'DOCUMENT_TIMEOUT', 'not done after 1 s', { timeLimit: 1 }],
  ['fill heap', 'DOCUMENT_OUT_OF_MEMORY', 'needs more than 128 MB', {}],
  ['fill array', 'DOCUMENT_OUT_OF_MEMORY', 'needs more than 128 MB', {}],
  ['fill buffers', 'DOCUMENT_OUT_OF_MEMORY', 'needs more than 128 MB', {}],
  ['throw', 'WORKER_DIED', 'thrown by 1', {}],
  ['reject', 'WORKER_DIED', 'rejected by 1', {}],
  ['exit', 'WORKER_DIED', 'exit code 7', {}],
] as const)('a worker that does "%s" is reported and the run goes on', async (deed, code, reason, options) => {
  const pool = open({ workers: 1, ...options });
  const run = inOrder([order(0), order(1, deed), order(2)], pool.run, 3);
  const ended = await Array.fromAsync(run);
  expect(ended).toMatchObject([
    { state: 'done', result: { number: 0 } },
    { state: 'ended', code, reason },
    { state: 'done', result: { number: 2 } },
  ]);
});

const SLOW_START = new URL('./slow-start.ts', import.meta.url);

test('how long a worker takes to start is no fault of its first task', async () => {
  expect(await open({ script: SLOW_START, timeLimit: 1 }).run(order(1))).toMatchObject({ state: 'done' });
});

test('a worker that does not start is ended and reported', async () => {
  const ended = await open({ script: SLOW_START, startLimit: 0.2 }).run(order(1));
  expect(ended).toEqual({ state: 'ended', code: 'WORKER_DIED', reason: 'not started after 0.2 s' });
});

test('above the limit of the process the greediest worker is ended, and only that one', async () => {
  const pool = open({ memoryLimit: 400, processLimit: 1, residentMemory: () => 2 ** 40 });
  const [greedy, modest] = await Promise.all([pool.run(order(1, 'fill buffers')), pool.run(order(2))]);
  expect(greedy).toMatchObject({ state: 'ended', code: 'DOCUMENT_OUT_OF_MEMORY' });
  expect(modest).toMatchObject({ state: 'done' });
});

test('a pool that is closed over a running task leaves no thread behind', async () => {
  const pool = open({ workers: 1 });
  let isEnded = false;
  void pool.run(order(1, 'hang')).then(() => {
    isEnded = true;
  });
  await pool.close();
  expect(isEnded).toBe(false);
});

test('500 results come in the order of their tasks, and only so many are begun as are read', async () => {
  const pool = open();
  let taken = 0;
  let furthest = 0;
  const orders = function* (): Generator<Order> {
    while (taken < 500) yield order(taken++, 'slow');
  };
  const numbers: number[] = [];
  for await (const ended of inOrder(orders(), pool.run, 8)) {
    furthest = Math.max(furthest, taken - numbers.length);
    if (ended.state === 'done') numbers.push(ended.result.number);
  }
  expect(numbers).toEqual(Array.from({ length: 500 }, (_, number) => number));
  expect(furthest).toBeLessThanOrEqual(9);
});

test('an error of the program is thrown when its turn comes', async () => {
  const run = inOrder(
    [1, 2, 3],
    (number) => (number === 2 ? Promise.reject(new Error('two')) : Promise.resolve(number)),
    3,
  );
  expect((await run.next()).value).toBe(1);
  await expect(run.next()).rejects.toThrow('two');
});
