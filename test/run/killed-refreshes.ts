/**
 * Kills refreshes: runs on a folder that was filled before, over a site that has changed since. Each trial begins from what an undisturbed phase
 * left, is killed, is run to its end, and then through every later phase; what is left must be what undisturbed runs leave.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { CATALOGUE_FILE, openCatalogue } from '../../src/store/catalogue.ts';
import { PHASES } from './changing-site.ts';
import { type Ended, falseArchiveFiles, published, type Trial } from './killed-runs.ts';

const CHILD = fileURLToPath(new URL('./changing-site.ts', import.meta.url));

/** One phase in a process of its own; killed after so many milliseconds, or left to end. */
export function runPhase(folder: string, phase: number, killAfter: number | null = null): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [CHILD, folder, String(phase)], { stdio: ['ignore', 'ignore', 'pipe'] });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, signal, milliseconds: performance.now() - started, stderr: Buffer.concat(errors).toString() });
    });
  });
}

/** What undisturbed runs leave: the folder before each phase, and the published files after it. */
export interface Undisturbed {
  readonly before: readonly string[];
  readonly after: readonly Record<string, string>[];
  /** Milliseconds of the longest phase. */
  readonly span: number;
  close(): Promise<void>;
}

export async function undisturbedPhases(): Promise<Undisturbed> {
  const folder = await mkdtemp(join(tmpdir(), 'opcc-phases-'));
  const work = join(folder, 'work');
  const before: string[] = [];
  const after: Record<string, string>[] = [];
  let span = 0;
  for (let phase = 0; phase < PHASES; phase++) {
    const kept = join(folder, `before-${phase}`);
    if (phase > 0) await cp(work, kept, { recursive: true });
    before.push(kept);
    const { code, milliseconds, stderr } = await runPhase(work, phase);
    if (code !== 0) throw new Error(`unexpected end ${code} of the undisturbed phase ${phase}: ${stderr}`);
    span = Math.max(span, milliseconds);
    after.push(published(work));
  }
  return { before, after, span, close: () => rm(folder, { recursive: true, force: true }) };
}

/** One phase that is killed and run to its end; and, where that is asked, the later phases. */
export async function tryKillingPhase(
  { before, after }: Undisturbed,
  phase: number,
  killAfter: number,
  goesOn: boolean,
): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'opcc-refresh-'));
  try {
    if (phase > 0) await cp(before[phase] as string, folder, { recursive: true });
    const first = await runPhase(folder, phase, killAfter);
    const faults = falseArchiveFiles(folder).map((file) => `not what its name says after the kill: ${file}`);
    for (const [name, hash] of Object.entries(published(folder))) {
      if (hash !== after[phase]?.[name] && hash !== after[phase - 1]?.[name])
        faults.push(`half or other after the kill: ${name}`);
    }
    // A run that had ended is not taken up: another would be a further look at the site.
    const [from, last] = [hasEnded(folder, phase) ? phase + 1 : phase, goesOn ? PHASES - 1 : phase];
    for (let next = from; next <= last; next++) {
      const { code, stderr } = await runPhase(folder, next);
      if (code !== 0) faults.push(`phase ${next} ended with ${code}: ${stderr}`);
      const [left, expected] = [published(folder), after[next] ?? {}];
      for (const name of Object.keys({ ...expected, ...left })) {
        if (left[name] !== expected[name]) faults.push(`other bytes after phase ${next}: ${name}`);
      }
    }
    faults.push(...falseArchiveFiles(folder).map((file) => `not what its name says at the end: ${file}`));
    if (from === phase) faults.push(...hadTwice(folder, phase));
    return { wasKilled: first.signal === 'SIGKILL', milliseconds: first.milliseconds, faults };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function hasEnded(folder: string, phase: number): boolean {
  if (!existsSync(join(folder, CATALOGUE_FILE))) return false;
  const catalogue = openCatalogue(folder);
  const last = catalogue.runs.last();
  catalogue.close();
  return last !== null && last.run > phase && last.ended !== null;
}

/** Addresses answered more than once in the phase that was killed: the one that was on its way may be. */
function hadTwice(folder: string, phase: number): string[] {
  const database = new DatabaseSync(join(folder, CATALOGUE_FILE), { readOnly: true });
  try {
    const rows = database
      .prepare(
        `select address, count(*) as number from requests where run in (select run from runs where fresh_since = (select fresh_since from runs where run = ?))
           and status is not null
         group by address having count(*) > 1`,
      )
      .all(phase + 1);
    return rows.length > 1 ? [`asked twice in one phase: ${rows.map(({ address }) => address).join(', ')}`] : [];
  } finally {
    database.close();
  }
}
