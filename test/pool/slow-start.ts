/** A worker for tests that takes longer to start than the shortest time that a test gives a task. */
import { setTimeout } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { READY } from '../../src/extract/seat.ts';

await setTimeout(1500);
parentPort?.on('message', (order: unknown) => parentPort?.postMessage(order));
parentPort?.postMessage(READY);
