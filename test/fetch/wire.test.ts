/** The client over real connections to this machine: sizes, slowness, packing, names that lead astray. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { CLIENT_LIMITS, openClient } from '../../src/fetch/client.ts';
import { openWire, type Wire, type WireOptions } from '../../src/fetch/transport.ts';
import { fakeBook } from './fake-world.ts';

const open: { server?: Server; wire?: Wire } = {};
afterEach(async () => {
  await open.wire?.close();
  open.server?.closeAllConnections();
  await new Promise((resolve) => (open.server === undefined ? resolve(null) : open.server.close(resolve)));
  open.server = undefined as never;
});

const HOST = 'office.localhost';

async function served(
  listener: RequestListener,
  { limit = 100_000, longest = 5, wire = {} }: { limit?: number; longest?: number; wire?: WireOptions } = {},
) {
  open.server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else listener(request, response);
  });
  await new Promise<void>((resolve) => open.server?.listen(0, '127.0.0.1', resolve));
  const loopbackPort = (open.server.address() as AddressInfo).port;
  open.wire = openWire({ loopbackPort, ...wire });
  const book = fakeBook();
  const client = openClient({
    transport: open.wire.transport,
    isStandIn: true,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    book,
    stopping: new AbortController().signal,
    longest,
    agent: 'opcc-decisions/0.1.0 (test)',
    largest: { ...CLIENT_LIMITS.largest, document: limit },
  });
  const get = (address = `http://${HOST}/1.pdf`, hosts = [HOST]) =>
    client.get(address, { site: { hosts, delay: 0 }, purpose: 'document' });
  return { get, book };
}

test('a name of this machine is served by the port that stands in for it, under its own name', async () => {
  let host = '';
  const { get } = await served((request, response) => {
    host = request.headers.host ?? '';
    response.end('%PDF-1.7');
  });
  const fetched = await get();
  expect(fetched).toMatchObject({ state: 'fetched', address: `http://${HOST}/1.pdf` });
  expect(host).toBe(HOST);
});

test('spaces and brackets in names arrive as they are meant', async () => {
  let url = '';
  const { get } = await served((request, response) => {
    url = request.url ?? '';
    response.end('%PDF-1.7');
  });
  await get(`http://${HOST}/DN12-24 (final).pdf`);
  expect(decodeURIComponent(url)).toBe('/DN12-24 (final).pdf');
});

test.for([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
] as const)('%s is unpacked', async ([encoding, pack]) => {
  const { get } = await served((_, response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(pack('%PDF-1.7 and so on'));
  });
  const fetched = await get();
  expect(fetched.state === 'fetched' && Buffer.from(fetched.bytes).toString()).toBe('%PDF-1.7 and so on');
});

test.for([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
] as const)('a bomb of %s is left where it passes the limit', async ([encoding, pack]) => {
  const bomb = pack(Buffer.alloc(50_000_000));
  const { get, book } = await served((_, response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(bomb);
  });
  expect(await get()).toMatchObject({ state: 'failed', reason: 'too_large' });
  expect(book.entries.at(-1)).toMatchObject({ outcome: 'too_large', status: 200, bytes: bomb.length });
});

test('what is announced too large is not taken at all', async () => {
  const { get, book } = await served((_, response) => {
    response.writeHead(200, { 'content-length': 10_000_000_000 });
    response.write('%PDF-');
  });
  expect(await get()).toMatchObject({ state: 'failed', reason: 'too_large' });
  expect(book.entries.at(-1)?.bytes).toBe(0);
});

test('what grows too large is left', async () => {
  const { get } = await served((_, response) => {
    const more = (): void => {
      if (!response.destroyed) response.write(Buffer.alloc(20_000), () => setImmediate(more));
    };
    more();
  });
  expect(await get()).toMatchObject({ state: 'failed', reason: 'too_large' });
});

test('a slow drip ends with the time that a request may take', async () => {
  const { get } = await served(
    (_, response) => {
      const drip = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(drip));
    },
    { longest: 0.4 },
  );
  const started = performance.now();
  expect(await get()).toMatchObject({ state: 'failed', reason: 'timeout' });
  expect(performance.now() - started).toBeLessThan(4_000);
});

test('a body cut short is a failure, not a short file', async () => {
  const { get } = await served((_, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('%PDF-1.7', () => response.destroy());
  });
  expect(await get()).toMatchObject({ state: 'failed', reason: 'network' });
});

test('packing that is no packing is a failure', async () => {
  const { get } = await served((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain');
  });
  expect(await get()).toMatchObject({ state: 'failed' });
});

test('a name that leads to a private address is refused when the connection is made', async () => {
  const lookup: WireOptions['lookup'] = (_, __, callback) => callback(null, [{ address: '192.168.1.1', family: 4 }]);
  const { get } = await served((_, response) => void response.end(), { wire: { lookup } });
  const refused = await get('http://www.example.org/1.pdf', ['www.example.org']);
  expect(refused).toMatchObject({ state: 'refused', reason: 'address' });
});

test('a redirect from outside does not lead to this machine', async () => {
  const { get } = await served((_, response) => {
    response.writeHead(302, { location: 'http://localhost/secret' }).end();
  });
  expect(await get()).toMatchObject({ state: 'refused', reason: 'redirect' });
});

test.for(['localhost', 'office.localhost', '127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '10.0.0.1', 'nas.local'])(
  'without a server that stands in, %s is not connected to',
  async (host) => {
    let asked = 0;
    await served((_, response) => {
      asked += 1;
      response.end();
    });
    const { port } = (open.server as Server).address() as AddressInfo;
    const wire = openWire();
    const request = wire.transport(new URL(`http://${host}:${port}/`), {}, new AbortController().signal);
    await expect(request).rejects.toThrow(/is not for everyone/);
    await wire.close();
    expect(asked).toBe(0);
  },
);

test('a client that was not told of a server that stands in asks nothing of this machine, though its wire could', async () => {
  await served((_, response) => void response.end('secret'));
  const book = fakeBook();
  const client = openClient({
    transport: (open.wire as Wire).transport,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    book,
    stopping: new AbortController().signal,
    agent: 'opcc-decisions/0.1.0 (test)',
    ...CLIENT_LIMITS,
  });
  const asked = await client.get(`http://${HOST}/1.pdf`, { site: { hosts: [HOST], delay: 0 }, purpose: 'document' });
  expect(asked).toMatchObject({ state: 'refused', reason: 'address' });
  expect(book.entries).toMatchObject([{ sent: false, outcome: 'address' }]);
});
