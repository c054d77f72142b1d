/**
 * The original bytes, each file under its own SHA-256: `archive/ab/abcdef….pdf`. A file is there whole or not at all, and is never changed:
 * it is written under another name, forced to disk, then renamed. One that somebody altered is put aside when that is noticed, in `archive/.altered/`.
 */
import { createHash, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface Archive {
  /** Keeps the bytes; resolves to their SHA-256 in hex once they are safe. */
  keep(bytes: Uint8Array, media_type: string): Promise<string>;
  /** Where a kept file is. */
  path(sha256: string, media_type: string): string;
  /** Whether a file is there, with so many bytes where that is known; its content is not read. */
  holds(sha256: string, media_type: string, bytes?: number): boolean;
  /** Whether a file is there and its bytes are those of its hash. One that was altered is put aside, so that nothing takes it for the original. */
  isSound(sha256: string, media_type: string): Promise<boolean>;
  read(sha256: string, media_type: string): Promise<Uint8Array>;
  /** Removes what killed runs left unfinished. Only for who holds the folder's lock. */
  sweep(): Promise<void>;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'text/html': 'html',
  'text/plain': 'txt',
};
const UNFINISHED = '.unfinished';
const ALTERED = '.altered';

export function openArchive(folder: string): Archive {
  const unfinished = join(folder, UNFINISHED);
  const shelf = (sha256: string): string => join(folder, sha256.slice(0, 2));
  const path: Archive['path'] = (sha256, media_type) =>
    join(shelf(sha256), `${sha256}.${ENDINGS[media_type] ?? 'bin'}`);
  const keep: Archive['keep'] = async (bytes, media_type) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const place = path(sha256, media_type);
    if (await isWhole(place, sha256)) return sha256;
    await mkdir(unfinished, { recursive: true });
    await mkdir(shelf(sha256), { recursive: true });
    const draft = join(unfinished, randomUUID());
    await writeSafely(draft, bytes);
    await rename(draft, place);
    await forceToDisk(shelf(sha256));
    return sha256;
  };
  const isSound: Archive['isSound'] = async (sha256, media_type) => {
    const place = path(sha256, media_type);
    if (!(await isThere(place))) return false;
    const isFile = (await stat(place)).isFile();
    if (isFile && (await isWhole(place, sha256))) return true;
    await mkdir(join(folder, ALTERED), { recursive: true });
    await rename(place, join(folder, ALTERED, basename(place)));
    return false;
  };
  const sweep = async (): Promise<void> => {
    const names = (await isThere(unfinished)) ? await readdir(unfinished) : [];
    for (const name of names) await rm(join(unfinished, name));
  };
  const holds: Archive['holds'] = (sha256, media_type, bytes) => {
    const found = statSync(path(sha256, media_type), { throwIfNoEntry: false });
    return found !== undefined && (bytes === undefined || found.size === bytes);
  };
  return { keep, path, holds, isSound, read: (sha256, media_type) => readFile(path(sha256, media_type)), sweep };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A file under its hash is that content, unless somebody has altered it: then it is written again. */
const isWhole = async (path: string, sha256: string): Promise<boolean> =>
  (await isThere(path)) &&
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex') === sha256;

async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a rename last: the folder's own entry is forced to disk. */
async function forceToDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
