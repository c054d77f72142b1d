/** Kills runs of the real program at a given moment, lets another run finish, and looks at what is left. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCatalogue } from '../../src/store/catalogue.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly milliseconds: number;
  readonly stderr: string;
}

/** Runs `opcc run --replica` into a folder; killed after so many milliseconds, or left to end. */
export function runReplica(output: string, killAfter: number | null = null): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [MAIN, 'run', '--replica', '--output', output, '--workers', '1'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
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

/** Hash of each published file. */
export function published(output: string): Record<string, string> {
  if (!existsSync(output)) return {};
  const names = readdirSync(output).filter((name) => /^[a-z]+\.(?:csv|json|ndjson)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, hashOf(join(output, name))]));
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Files of the archive whose name is not the hash of their bytes, those that were left unfinished or put aside not counted. */
export function falseArchiveFiles(output: string): string[] {
  const archive = join(output, 'archive');
  if (!existsSync(archive)) return [];
  const files = readdirSync(archive, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .filter(({ parentPath }) => !['.unfinished', '.altered'].includes(basename(parentPath)))
    .map(({ name, parentPath }) => join(parentPath, name))
    .filter((file) => basename(file).split('.')[0] !== hashOf(file));
}

export interface Trial {
  /** The first run was killed before it ended. */
  readonly wasKilled: boolean;
  /** How long the first run went on. */
  readonly milliseconds: number;
  /** What is wrong after the second; empty when nothing is. */
  readonly faults: readonly string[];
}

/** One run that is killed, one that ends; what the second leaves must be what an undisturbed run leaves. */
export async function tryKilling(expected: Record<string, string>, killAfter: number): Promise<Trial> {
  const output = await mkdtemp(join(tmpdir(), 'opcc-kill-'));
  try {
    const first = await runReplica(output, killAfter);
    const faults = falseArchiveFiles(output).map((file) => `not what its name says after the kill: ${file}`);
    for (const [name, hash] of Object.entries(published(output))) {
      if (hash !== expected[name]) faults.push(`half or other after the kill: ${name}`);
    }
    const second = await runReplica(output);
    if (second.code !== 0) faults.push(`second run ended with ${second.code}: ${second.stderr}`);
    faults.push(...falseArchiveFiles(output).map((file) => `not what its name says at the end: ${file}`));
    const after = published(output);
    for (const name of Object.keys({ ...expected, ...after })) {
      if (after[name] !== expected[name]) faults.push(`other bytes at the end: ${name}`);
    }
    faults.push(...askedTwice(output));
    return { wasKilled: first.signal === 'SIGKILL', milliseconds: first.milliseconds, faults };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Files that were had more than once. The one that was on its way when the kill came may be asked for again. */
function askedTwice(output: string): string[] {
  const catalogue = openCatalogue(output, { readOnly: true });
  try {
    const had = catalogue.ledger.summary().reduce((sum, { outcomes }) => sum + (outcomes.fetched ?? 0), 0);
    const kept = catalogue.listings
      .offices()
      .reduce((sum, office) => sum + catalogue.pages.addresses(office).length, 0);
    const files = catalogue.listings.offices().flatMap((office) => catalogue.files.documents(office)).length;
    const hosts = catalogue.listings.offices().length;
    // A page, a file or a robots.txt of each host may have been on its way.
    const most = kept + files + hosts + hosts;
    return had > most ? [`${had} answers taken for ${kept} pages, ${files} files and ${hosts} robots.txt`] : [];
  } finally {
    catalogue.close();
  }
}
