/** Folders as they are named on the command line. That they can be made or read is found by who needs them. */
import { UsageError } from '../model/usage-error.ts';

/** The folder as typed, or the default. Throws UsageError for an empty one, as an unset variable of a shell gives: it would be the current folder. */
export function folderTyped(name: string, typed: string | undefined, otherwise: string): string {
  if (typed === '') throw new UsageError(`unexpected ${name} "", expected a folder`);
  return typed ?? otherwise;
}
