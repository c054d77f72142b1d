/**
 * Office files that are programs, TypeScript or JavaScript: run in a thread of their own, so that one which ends its process, never comes to an end, or goes
 * on working after it has given its office, ends or holds up its thread and nothing else. An office is data and its patterns, which survive the way here.
 */
import { Worker } from 'node:worker_threads';

/** What the thread runs: it has the file's address, and tells what the file gives or why it cannot be had. */
const LOADER = `
const { parentPort, workerData } = require('node:worker_threads');
const tell = (error) => parentPort.postMessage({ trouble: String(error?.message ?? error) });
import(workerData).then((module) => parentPort.postMessage({ given: module.default })).catch(tell);
`;

type Told = { readonly given: unknown } | { readonly trouble: string };

/** Milliseconds. An office is data: what gives none in this time never will. */
const LONGEST = 10_000;

export interface Patience {
  /** Milliseconds until a program that gives nothing is ended. */
  readonly longest?: number;
  /** Ends it at once. */
  readonly stopping?: AbortSignal | undefined;
}

/** The default export of a module, by its `file:` address. Rejects with why it cannot be had. */
export async function moduleAt(href: string, { longest = LONGEST, stopping }: Patience = {}): Promise<unknown> {
  const thread = new Worker(LOADER, { eval: true, workerData: href });
  const over = AbortSignal.timeout(longest);
  const ended = stopping === undefined ? over : AbortSignal.any([over, stopping]);
  try {
    const told = await new Promise<Told>((resolve, reject) => {
      const end = (): void =>
        reject(new Error(over.aborted ? `it gave no office within ${longest / 1000} s` : 'told to stop'));
      if (ended.aborted) end();
      ended.addEventListener('abort', end, { once: true });
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', (code) =>
        reject(new Error(`it ends the program (exit ${code}) before it has given its office`)),
      );
    });
    if ('trouble' in told) throw new Error(told.trouble);
    return told.given;
  } finally {
    await thread.terminate();
  }
}
