/** The offices that are known: one file each in src/offices/, found by reading that folder. A file's name is the office's id. */
import { readdir } from 'node:fs/promises';
import type { NamedOffice, Office } from '../model/office.ts';

const FOLDER = new URL('../offices/', import.meta.url);
const MODULE = /^([a-z][a-z-]*)\.(?:ts|js)$/;

/** Ids of all offices, sorted. */
export async function officeIds(): Promise<string[]> {
  const names = await readdir(FOLDER);
  return names
    .filter((name) => !name.endsWith('.d.ts'))
    .flatMap((name) => MODULE.exec(name)?.[1] ?? [])
    .sort();
}

/** The office of a known id. */
export async function loadOffice(id: string): Promise<NamedOffice> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const module = (await import(new URL(`${id}.${ending}`, FOLDER).href)) as { readonly default: Office };
  return { ...module.default, id };
}
