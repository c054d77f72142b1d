/**
 * The original bytes, each file under its own SHA-256: `archive/ab/abcdef….pdf`. A file is there whole or not at all, and is never changed:
 * it is written under another name, forced to disk, then renamed.
 */
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface Archive {
  /** Keeps the bytes; resolves to their SHA-256 in hex once they are safe. */
  keep(bytes: Uint8Array, media_type: string): Promise<string>;
  /** Where a kept file is. */
  path(sha256: string, media_type: string): string;
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

export function openArchive(folder: string): Archive {
  const unfinished = join(folder, UNFINISHED);
  const shelf = (sha256: string): string => join(folder, sha256.slice(0, 2));
  const path: Archive['path'] = (sha256, media_type) =>
    join(shelf(sha256), `${sha256}.${ENDINGS[media_type] ?? 'bin'}`);
  const keep: Archive['keep'] = async (bytes, media_type) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const place = path(sha256, media_type);
    if (await isThere(place)) return sha256;
    await mkdir(unfinished, { recursive: true });
    await mkdir(shelf(sha256), { recursive: true });
    const draft = join(unfinished, randomUUID());
    await writeSafely(draft, bytes);
    await rename(draft, place);
    await forceToDisk(shelf(sha256));
    return sha256;
  };
  const sweep = async (): Promise<void> => {
    const names = (await isThere(unfinished)) ? await readdir(unfinished) : [];
    for (const name of names) await rm(join(unfinished, name));
  };
  return { keep, path, read: (sha256, media_type) => readFile(path(sha256, media_type)), sweep };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

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
