/**
 * Kills so many runs at random moments, each followed by a run to the end, and compares what they leave with an undisturbed run:
 * `node test/run/kill.ts [count] [seed]`. Every fifth trial kills the first run of the bundled replicas, the others a refresh of a site whose files
 * changed, went and came back, each phase in turn; every fourth of those goes on through all later phases. A run that ended before its kill is looked at too, but not counted.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PHASES } from './changing-site.ts';
import { tryKillingPhase, undisturbedPhases } from './killed-refreshes.ts';
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
const phases = await undisturbedPhases();
let whole = await undisturbed();
console.log(
  `seed ${seed}; undisturbed, a run of the replicas takes ${Math.round(whole.milliseconds)} ms, a phase ${Math.round(phases.span)} ms`,
);
const tally = { replica: { trials: 0, killed: 0, failed: 0 }, refresh: { trials: 0, killed: 0, failed: 0 } };
// A machine that was busy before and is not now ends its runs sooner.
let spans = { replica: whole.milliseconds, refresh: phases.span };
const killedSoFar = (): number => tally.replica.killed + tally.refresh.killed;
for (let trials = 1; killedSoFar() < count; trials++) {
  const kind = trials % 5 === 0 ? 'replica' : 'refresh';
  if (whole.day !== today()) whole = await undisturbed();
  const after = Math.round(random.next().value * spans[kind]);
  const { wasKilled, milliseconds, faults } = await (kind === 'replica'
    ? tryKilling(whole.files, after)
    : tryKillingPhase(phases, tally.refresh.trials % PHASES, after, tally.refresh.trials % 4 === 0));
  tally[kind].trials += 1;
  if (wasKilled) tally[kind].killed += 1;
  else spans = { ...spans, [kind]: Math.min(spans[kind], milliseconds) };
  if (faults.length > 0) tally[kind].failed += 1;
  for (const fault of faults) console.log(`trial ${trials}, ${kind}, killed after ${after} ms: ${fault}`);
  if (trials % 20 === 0) console.log(`${trials} trials, ${killedSoFar()} killed`);
}
await phases.close();
for (const [kind, { trials, killed, failed }] of Object.entries(tally))
  console.log(`${kind}: ${trials} trials, ${killed} killed before their end, ${failed} with faults`);
process.exitCode = tally.replica.failed + tally.refresh.failed === 0 ? 0 : 1;
