/** The PDFs and web pages that a command line names, found before any work begins. */
import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { ReadJob } from '../reader.ts';

/** Stands for one file on standard input. */
export const STANDARD_INPUT = '-';
/** Largest file read from standard input; it is held in memory. */
export const LARGEST_INPUT = 100 * 2 ** 20;

const isPdfName = (name: string): boolean => name.toLowerCase().endsWith('.pdf');
const isReadName = (name: string): boolean => isPdfName(name) || /\.html?$/i.test(name);

/** Order that no locale changes: by UTF-16 code unit. */
const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * Files as given, and every `.pdf`, `.html` and `.htm` (in any case) below each folder, sorted by path. Throws UsageError for a path that is
 * missing, unreadable or neither file nor folder, and for a folder without any. What is below a folder may turn out unreadable.
 */
export async function inputFiles(paths: readonly string[]): Promise<string[]> {
  const lists: string[][] = [];
  for (const path of paths) lists.push(await filesOf(path));
  return lists.flat();
}

async function filesOf(path: string): Promise<string[]> {
  const kind = await kindOf(path);
  if (kind === 'file') {
    await readable(path);
    return [path];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => isReadName(entry.name) && !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byCodeUnit);
  if (files.length === 0) throw new UsageError(`unexpected folder ${path} without a .pdf or .html file, expected some`);
  return files;
}

async function kindOf(path: string): Promise<'file' | 'folder'> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`unexpected path ${path} (${error.code}), expected a file or a folder`);
  });
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  throw new UsageError(`unexpected path ${path}, expected a file or a folder`);
}

/** Throws UsageError for a file that cannot be read. */
export async function readable(file: string): Promise<void> {
  await access(file, constants.R_OK).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`unexpected file ${file} (${error.code}), expected one that can be read`);
  });
}

/** The name that is published for a file. */
export const fileName = (path: string): string => basename(path);

/** The job of reading a file. A web page under the name of a PDF is what a server says in place of one, and not read as a decision. */
export const jobOf = (file: string, office: string | null): ReadJob => ({
  file,
  source: { office, file_name: fileName(file) },
  ...(isPdfName(file) ? { reading: { html: false } } : {}),
});
