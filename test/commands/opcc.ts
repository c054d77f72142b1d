/** Runs `opcc` as a person would, in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
export const PDFS = fileURLToPath(new URL('../../fixtures/pdf', import.meta.url));
export const SEED = `${PDFS}/derbyshire-dn15-22.pdf`;

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  /** What comes on standard input. Default nothing. */
  readonly input?: Uint8Array;
  /** Closes standard output once this much was read, as `head` does. */
  readonly hangUpAfter?: number;
  readonly folder?: string;
}

export function opcc(args: readonly string[], { input, hangUpAfter, folder }: Circumstances = {}): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (hangUpAfter !== undefined && stdout.length >= hangUpAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // It may be done before it has read all of its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
