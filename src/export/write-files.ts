/** Writes files of one folder so that a reader, or a run that is killed, never meets a half-written one. */
import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly pieces: () => Iterable<string>;
}

export interface FileOnDisk {
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

const partial = (path: string): string => `.${path}.partial`;

/**
 * Writes every file beside its place, then renames all of them into place: their sizes and hashes. What was not finished is removed. Partial
 * files have fixed names, so that a later run overwrites what a killed one left.
 */
export async function writeFiles(directory: string, files: readonly FileToWrite[]): Promise<FileOnDisk[]> {
  await mkdir(directory, { recursive: true });
  try {
    const written: FileOnDisk[] = [];
    for (const file of files) written.push(await writePartial(directory, file));
    for (const { path } of files) await rename(join(directory, partial(path)), join(directory, path));
    return written;
  } finally {
    for (const { path } of files) await rm(join(directory, partial(path)), { force: true });
  }
}

async function writePartial(directory: string, { path, pieces }: FileToWrite): Promise<FileOnDisk> {
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(join(directory, partial(path)), 'w');
  try {
    for (const piece of pieces()) {
      const data = Buffer.from(piece, 'utf8');
      hash.update(data);
      bytes += data.byteLength;
      await handle.write(data);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { path, bytes, sha256: hash.digest('hex') };
}
