/**
 * The offices that are known: one file each in src/offices/, found by reading that folder, and files of a user's own. A file's name is the
 * office's id. Every file is checked against the contract when it is read.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { areaOf } from '../lexicon/office-names.ts';
import { type NamedOffice, office } from '../model/office.ts';
import { UsageError } from '../model/usage-error.ts';
import { moduleAt, type Patience } from './office-module.ts';

/** Where the program's own office files are. */
export const OFFICE_FOLDER = new URL('../offices/', import.meta.url);
const MODULE = /^([a-z][a-z-]*)\.(?:ts|js)$/;

/** Ids of all offices, sorted. */
export async function officeIds(): Promise<string[]> {
  const names = await readdir(OFFICE_FOLDER);
  return names
    .filter((name) => !name.endsWith('.d.ts'))
    .flatMap((name) => MODULE.exec(name)?.[1] ?? [])
    .sort();
}

/** The office of a known id. */
export async function loadOffice(id: string): Promise<NamedOffice> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const { href } = new URL(`${id}.${ending}`, OFFICE_FOLDER);
  return officeFrom(await importedFrom(href), id, href);
}

/** Endings of a user's own files. */
const READERS: Readonly<Record<string, (path: string, patience: Patience) => Promise<unknown>>> = {
  '.json': async (path) => JSON.parse(await readFile(path, 'utf8')),
  '.ts': (path, patience) => moduleAt(pathToFileURL(path).href, patience),
  '.js': (path, patience) => moduleAt(pathToFileURL(path).href, patience),
  '.mjs': (path, patience) => moduleAt(pathToFileURL(path).href, patience),
};

async function importedFrom(href: string): Promise<unknown> {
  const { default: given } = (await import(href)) as { readonly default?: unknown };
  return given;
}

/**
 * The office of a file that a user names, in JSON, TypeScript or JavaScript. Throws UsageError for one that cannot be read, whose name is no
 * police force area, that gives nothing in time or until it is told to stop, or that does not keep the contract.
 */
export async function readOfficeFile(path: string, patience: Patience = {}): Promise<NamedOffice> {
  const id = basename(path, extname(path));
  const read = READERS[extname(path)];
  if (read === undefined)
    throw new UsageError(
      `unexpected office file ${path}, expected one that ends in ${Object.keys(READERS).join(', ')}`,
    );
  if (areaOf(id) === null)
    throw new UsageError(
      `unexpected office file ${path}, expected the name of a police force area as data.police.uk spells it, such as kent${extname(path)}`,
    );
  const given = await read(resolve(path), patience).catch((error: Error) => {
    throw new UsageError(`unexpected office file ${path}, expected one that can be read: ${error.message}`);
  });
  return officeFrom(given, id, path);
}

/** Faults told of one file; the rest is mostly of the same making. */
const MOST_TOLD = 5;

/** The office that a value describes. Throws UsageError that says where the value breaks the contract; `where` names the file. */
export function officeFrom(value: unknown, id: string, where: string): NamedOffice {
  const checked = office.safeParse(value);
  if (checked.success) return { ...checked.data, id };
  const { issues } = checked.error;
  const told = issues.slice(0, MOST_TOLD).map(inWords);
  const more = issues.length > MOST_TOLD ? ` and ${issues.length - MOST_TOLD} more` : '';
  throw new UsageError(
    `unexpected office file ${where}, expected the contract of an office: ${told.join('; ')}${more}`,
  );
}

/** `at sources[0].items.columns: expected ...`. */
function inWords({ path, message }: z.core.$ZodIssue): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return `${place === '' ? 'the file' : place.replace(/^\./, '')}: ${message}`;
}
