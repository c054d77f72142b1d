/** What a command may do to the world, kept: what it says and what it writes. */
import type { Effects } from '../../src/commands/effects.ts';

export interface Spoken {
  readonly said: string[];
  readonly written: string[];
}

/** A morning in November; only so much of the real clock is used as makes time pass. */
const MORNING = Date.UTC(2026, 10, 25, 9);
const started = performance.now();

export function speaking(more: Partial<Effects> = {}): Effects & Spoken {
  const [said, written]: [string[], string[]] = [[], []];
  return {
    said,
    written,
    write: async (text) => void written.push(text),
    say: (line) => void said.push(line),
    readInput: () => Promise.reject(new Error('no input is read here')),
    residentMemory: () => process.memoryUsage.rss(),
    stopping: new AbortController().signal,
    interactive: false,
    colour: false,
    width: 80,
    nodeVersion: process.versions.node,
    version: '0.1.0',
    program: 'opcc',
    processId: 1,
    cores: 2,
    now: () => new Date(MORNING + performance.now() - started),
    ...more,
  };
}
