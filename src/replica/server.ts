/**
 * A small web server on this machine that stands in for the sites of some offices: it serves the pages and fictional papers of fixtures/, the
 * same under every host name, and nothing else. What it answers to an address says answers.ts.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { replicaAnswer, replicaRobots } from './answers.ts';

export interface ReplicaServer {
  readonly port: number;
  close(): Promise<void>;
}

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
  const address = new URL(url, 'http://replica.localhost');
  if (address.pathname === '/robots.txt') {
    const host = (headers.host ?? '').replace(/:\d+$/, '');
    response.writeHead(200, { 'content-type': 'text/plain' }).end(await replicaRobots(host));
    return;
  }
  const answered = await replicaAnswer(address);
  if (answered.state === 'elsewhere') {
    response.writeHead(302, { location: answered.location }).end();
    return;
  }
  if (answered.state === 'missing') {
    response
      .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      .end('<!doctype html><h1>Page not found</h1>');
    return;
  }
  const { bytes, type } = answered;
  // No Last-Modified: the files' times differ from clone to clone.
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  if (headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, etag }).end(bytes);
}
