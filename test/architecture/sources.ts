/** The project's own files as text, and which of them import which. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is fetched, built or left by runs. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'output', 'coverage']);

/** Paths of all files below a folder of the project, from the project's root, with `/` between the parts. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path.split(sep).join('/')];
    })
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const sources = (): string[] => filesBelow('src').filter((path) => path.endsWith('.ts'));

/** Code without comments: a rule about code must not read what is written about it. */
export const codeOf = (path: string): string =>
  textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

const IMPORT = /(?:^(?:import|export)\b[^;']*\bfrom|^import|\bimport\(|\bresolve\()\s*'([^']+)'/gm;

/** What a file imports, now or when asked: files of ours from the project's root, packages by name. */
export function importsOf(path: string): string[] {
  return [...codeOf(path).matchAll(IMPORT)].map(([, name = '']) =>
    name.startsWith('.')
      ? relative(ROOT, normalize(join(ROOT, path, '..', name)))
          .split(sep)
          .join('/')
      : name,
  );
}

/** The part of the house that a file of `src` belongs to: its folder, or its own name where it stands alone. */
export const partOf = (path: string): string => path.split('/')[1] ?? path;
