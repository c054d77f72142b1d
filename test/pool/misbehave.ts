/** A worker for tests: does what it is told, however bad. */
import { parentPort, threadId } from 'node:worker_threads';
import { READY } from '../../src/extract/seat.ts';

export type Deed =
  | 'answer'
  | 'hang'
  | 'fill heap'
  | 'fill array'
  | 'fill buffers'
  | 'throw'
  | 'reject'
  | 'exit'
  | 'slow';

export interface Order {
  readonly deed: Deed;
  readonly number: number;
}

const kept: unknown[] = [];

const DEEDS: Record<Deed, (order: Order) => unknown> = {
  answer: ({ number }) => ({ number, threadId }),
  slow: ({ number }) => new Promise((resolve) => setTimeout(() => resolve({ number, threadId }), (number % 3) * 2)),
  hang: () => {
    while (kept.length >= 0) kept[0] = kept[1];
  },
  'fill heap': () => {
    while (kept.length >= 0) kept.push({ text: `number ${kept.length}` });
  },
  'fill array': () => {
    for (let number = 0; kept.length >= 0; number += 1) kept[number] = number;
  },
  'fill buffers': async () => {
    while (kept.length >= 0) {
      kept.push(new Uint8Array(4_000_000).fill(1));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  },
  throw: ({ number }) => {
    throw new Error(`thrown by ${number}`);
  },
  reject: ({ number }) => Promise.reject(new Error(`rejected by ${number}`)),
  exit: () => process.exit(7),
};

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await DEEDS[order.deed](order));
});

parentPort?.postMessage(READY);
