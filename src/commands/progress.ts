/** How far a run is: a bar on a terminal, a plain line now and then elsewhere. */
import type { Effects } from './effects.ts';

export interface Progress {
  /** How far a piece of work is; several go on at once. */
  step(what: string, done: number, total: number): void;
  /** A line for the reader, which the bar makes room for. */
  say: Effects['say'];
  /** Takes the bar away. */
  close(): void;
}

interface Bar {
  start(total: number, done: number, payload: object): void;
  update(done: number, payload: object): void;
  setTotal(total: number): void;
  stop(): void;
}

/** Milliseconds between two plain lines. */
const SELDOM = 15_000;

export async function openProgress(effects: Effects): Promise<Progress> {
  return effects.interactive ? barOf(await openBar(), effects) : linesOf(effects);
}

function linesOf({ say, now }: Effects): Progress {
  let last = now().getTime();
  const step: Progress['step'] = (what, done, total) => {
    const time = now().getTime();
    if (time - last < SELDOM) return;
    last = time;
    say(`${what}: ${done} of ${total}`, { event: 'progress', what, done, total });
  };
  return { step, say, close: () => undefined };
}

async function openBar(): Promise<Bar> {
  const { SingleBar } = (await import('cli-progress')).default;
  return new SingleBar({
    format: '{bar} {value}/{total} {what}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    noTTYOutput: false,
  });
}

function barOf(bar: Bar, { say }: Effects): Progress {
  const steps = new Map<string, readonly [done: number, total: number]>();
  let isShown = false;
  const sum = (place: 0 | 1): number => [...steps.values()].reduce((total, step) => total + step[place], 0);
  const draw = (what: string): void => {
    if (isShown) bar.setTotal(sum(1));
    else bar.start(sum(1), sum(0), { what });
    isShown = true;
    bar.update(sum(0), { what });
  };
  const clear = (): void => {
    if (isShown) bar.stop();
    isShown = false;
  };
  return {
    step: (what, done, total) => {
      steps.set(what, [done, total]);
      draw(what);
    },
    say: (line, event) => {
      clear();
      say(line, event);
    },
    close: clear,
  };
}
