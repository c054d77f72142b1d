/** Makes a folder that is to be written to, with those above it. What lies in it is left to others. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';

/** Throws UsageError where it cannot be made or written to, or is a file. */
export function makeFolder(folder: string): void {
  try {
    make(resolve(folder));
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw unwritable(folder, error as Error);
  }
}

/** Step by step, because `mkdir` with `recursive` never ends where a file system refuses folders with ENOENT, as /proc does. */
function make(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    return;
  }
  make(dirname(folder));
  mkdirSync(folder);
}

/** What is said of a folder that cannot be written to. */
export const unwritable = (folder: string, { message }: Error): UsageError =>
  new UsageError(`unexpected folder ${folder}, expected one that can be written to: ${message}`);
