/**
 * What a replica answers to a request, as a function of host, path and query: a file of fixtures/, a way elsewhere, or nothing. `.aspx` files
 * are pages, and `NAME.html?page=2` is `NAME.page-2.html`; where a real server misbehaves, sites/answers.json says how. The server sends it.
 */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export type ReplicaAnswer =
  | { readonly state: 'file'; readonly bytes: Uint8Array; readonly type: string }
  | { readonly state: 'elsewhere'; readonly location: string }
  | { readonly state: 'missing' };

/** In the package as in the source tree. */
const ROOT = new URL('../../fixtures/', import.meta.url);
const SERVED = /^\/(?:sites|pdf|further\/pdf)\//;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.aspx': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

const ODD = z.strictObject({
  /** What a host's robots.txt says, where it is not the usual one. */
  robots: z.record(z.string(), z.string()),
  /** By path, or by path and one parameter that decides: another file or type than the name says, or a redirect. */
  answers: z.record(
    z.string(),
    z.union([z.strictObject({ file: z.string(), type: z.string() }), z.strictObject({ location: z.string() })]),
  ),
});

export const REPLICA_ROBOTS = 'User-agent: *\nDisallow: /sites/expected.json\nAllow: /\n';

const odd = readFile(new URL('sites/answers.json', ROOT), 'utf8').then((text) => ODD.parse(JSON.parse(text)));
// Whoever asks is told of the fault; a program that never does is not ended by it.
odd.catch(() => undefined);

/** The robots.txt of a host, given without its port. */
export const replicaRobots = async (host: string): Promise<string> => (await odd).robots[host] ?? REPLICA_ROBOTS;

/** The answer for an address of any host. Throws where a file is there and cannot be read. */
export async function replicaAnswer({ pathname, searchParams }: URL): Promise<ReplicaAnswer> {
  if (!SERVED.test(pathname) || pathname.includes('\\') || /%2f|%5c|%00/i.test(pathname)) return { state: 'missing' };
  const { answers } = await odd;
  const plain = pathname.replaceAll('%20', ' ');
  // A register's address has its dates among parameters of no weight here.
  const keys = [...[...searchParams].map(([name, value]) => `${plain}?${name}=${value}`), plain];
  const key = keys.find((one) => Object.hasOwn(answers, one));
  const special = key === undefined ? undefined : answers[key];
  if (special !== undefined && 'location' in special) return { state: 'elsewhere', location: special.location };
  const file = special === undefined ? fileOf(pathname, searchParams.get('page')) : new URL(special.file, ROOT);
  const bytes = file === null ? null : await bytesOf(file);
  if (file === null || bytes === null) return { state: 'missing' };
  return { state: 'file', bytes, type: special?.type ?? TYPES[extname(file.pathname)] ?? 'application/octet-stream' };
}

/** The file of a path, or null for what is not served. `URL` has undone `..` by then, in whichever way it was written. */
function fileOf(pathname: string, page: string | null): URL | null {
  const isFurther = page !== null && /^[1-9]\d{0,3}$/.test(page) && pathname.endsWith('.html');
  const path = isFurther ? `${pathname.slice(0, -'.html'.length)}.page-${page}.html` : pathname;
  const file = new URL(`.${path}`, ROOT);
  return fileURLToPath(file).startsWith(fileURLToPath(ROOT)) ? file : null;
}

/** Null where there is no such file. */
async function bytesOf(file: URL): Promise<Buffer | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}
