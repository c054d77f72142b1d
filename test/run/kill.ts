/**
 * Kills so many runs at random moments, each followed by a run to the end, and compares what they leave with an undisturbed run:
 * `node test/run/kill.ts [count] [seed]`. A run that ended before its kill is looked at too, but not counted.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { published, runReplica, tryKilling } from './killed-runs.ts';

const [count = 200, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);

/** A small generator that gives the same numbers for the same seed (Park and Miller). */
function* randoms(start: number): Generator<number, never, undefined> {
  let state = (start % 2147483646) + 1;
  for (;;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function undisturbed(): Promise<{ files: Record<string, string>; milliseconds: number; day: string }> {
  const output = await mkdtemp(join(tmpdir(), 'opcc-whole-'));
  try {
    const { code, milliseconds, stderr } = await runReplica(output);
    if (code !== 0) throw new Error(`unexpected end ${code} of the undisturbed run: ${stderr}`);
    return { files: published(output), milliseconds, day: today() };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

const random = randoms(seed);
let whole = await undisturbed();
console.log(`seed ${seed}; an undisturbed run takes ${Math.round(whole.milliseconds)} ms`);
let killed = 0;
let failed = 0;
let trials = 0;
// A machine that was busy before and is not now ends its runs sooner.
let span = whole.milliseconds;
while (killed < count) {
  if (whole.day !== today()) whole = await undisturbed();
  const after = Math.round(random.next().value * span);
  const { wasKilled, milliseconds, faults } = await tryKilling(whole.files, after);
  trials += 1;
  if (wasKilled) killed += 1;
  else span = Math.min(span, milliseconds);
  if (faults.length > 0) failed += 1;
  for (const fault of faults) console.log(`trial ${trials}, killed after ${after} ms: ${fault}`);
  if (trials % 20 === 0) console.log(`${trials} trials, ${killed} killed, ${failed} with faults`);
}
console.log(`${trials} trials, ${killed} killed before their end, ${failed} with faults`);
process.exitCode = failed === 0 ? 0 : 1;
