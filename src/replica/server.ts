/**
 * A small web server on this machine that stands in for the sites of some offices: it serves the recorded pages and fictional papers of
 * fixtures/, the same under every host name, and nothing else. `.aspx` files are pages, and `NAME.html?page=2` is `NAME.page-2.html`.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ReplicaServer {
  readonly port: number;
  close(): Promise<void>;
}

/** In the package as in the source tree. */
const ROOT = new URL('../../fixtures/', import.meta.url);
const SERVED = /^\/(?:sites|pdf)\//;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.aspx': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

export const REPLICA_ROBOTS = 'User-agent: *\nDisallow: /sites/expected.json\nAllow: /\n';

/** Listens on a free port of this machine only. */
export async function openReplicaServer(): Promise<ReplicaServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, close };
}

async function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(url, 'http://replica.localhost');
  if (pathname === '/robots.txt') {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(REPLICA_ROBOTS);
    return;
  }
  const file = fileOf(pathname, searchParams.get('page'));
  const bytes = file === null ? null : await bytesOf(file);
  if (file === null || bytes === null) {
    response
      .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      .end('<!doctype html><h1>Page not found</h1>');
    return;
  }
  // No Last-Modified: the files' times differ from clone to clone.
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  if (headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const type = TYPES[extname(file.pathname)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, etag }).end(bytes);
}

/** The file of a path, or null for what is not served. `URL` has undone `..` by then, in whichever way it was written. */
function fileOf(pathname: string, page: string | null): URL | null {
  if (!SERVED.test(pathname) || pathname.includes('\\') || /%2f|%5c|%00/i.test(pathname)) return null;
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
