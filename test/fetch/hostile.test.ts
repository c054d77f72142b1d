/** Sites that mean harm, or might as well, over real connections to this machine: each ends soon, in little memory, and says what was wrong. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server as RawServer } from 'node:net';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { discover } from '../../src/discover/discover.ts';
import { CLIENT_LIMITS, type Client, type GetOptions, openClient } from '../../src/fetch/client.ts';
import type { Fetched } from '../../src/fetch/fetched.ts';
import { openWire, type Wire, type WireOptions } from '../../src/fetch/transport.ts';
import type { NamedOffice } from '../../src/model/office.ts';
import { OFFICE } from '../run/fake-office.ts';
import { type FakeBook, fakeBook } from './fake-world.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const HOST = 'office.localhost';
const HOSTS = [HOST, 'other.localhost'];
const LIMIT = 200_000;

async function listening(server: Server | RawServer): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Asked {
  readonly client: Client;
  readonly book: FakeBook;
  /** Addresses that the site was asked for, robots.txt not counted. */
  readonly asked: string[];
}

function clientAt(loopbackPort: number, longest: number, more: WireOptions = {}): Asked {
  const wire: Wire = openWire({ loopbackPort, ...more });
  open.push(wire);
  const book = fakeBook();
  let now = 0;
  const client = openClient({
    transport: wire.transport,
    isStandIn: true,
    clock: {
      now: () => now,
      sleep: async (milliseconds) => {
        now += Math.max(0, milliseconds);
      },
    },
    book,
    stopping: new AbortController().signal,
    longest,
    agent: 'opcc-decisions/0.1.0 (test)',
    largest: { ...CLIENT_LIMITS.largest, document: LIMIT },
  });
  return { client, book, asked: [] };
}

async function site(listener: RequestListener, longest = 5, more: WireOptions = {}): Promise<Asked> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    asked.push(`http://${request.headers.host}${request.url}`);
    listener(request, response);
  });
  const port = await listening(server);
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return { ...clientAt(port, longest, more), asked };
}

function get(at: Asked, address = `http://${HOST}/1.pdf`): Promise<Fetched> {
  const options: GetOptions = { site: { hosts: HOSTS, delay: 0 }, purpose: 'document' };
  return at.client.get(address, options);
}

/** An endless body, as fast as it is taken. */
const endless: RequestListener = (_, response) => {
  const more = (): void => {
    if (!response.destroyed) response.write(Buffer.alloc(50_000, '%PDF-'), () => setImmediate(more));
  };
  more();
};

test('10 GB, declared: not a byte is taken', async () => {
  const at = await site((request, response) => {
    response.writeHead(200, { 'content-length': 10_000_000_000 });
    endless(request, response);
  });
  expect(await get(at)).toMatchObject({ state: 'failed', reason: 'too_large' });
  expect(at.book.entries.at(-1)).toMatchObject({ outcome: 'too_large', bytes: 0 });
  expect(at.asked).toHaveLength(1);
});

test.for([200, 404])(
  '10 GB, declared with status %i: the next request to the host does not wait for it',
  async (status) => {
    const at = await site((request, response) => {
      if (request.url === '/small') return void response.end('small');
      response.writeHead(status, { 'content-length': 10_000_000_000 });
      endless(request, response);
    }, 30);
    await get(at);
    const start = performance.now();
    expect(await get(at, `http://${HOST}/small`)).toMatchObject({ state: 'fetched' });
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);

test('10 GB, undeclared: no more than the limit and a piece is taken', async () => {
  const at = await site(endless);
  expect(await get(at)).toMatchObject({ state: 'failed', reason: 'too_large' });
  expect(at.book.entries.at(-1)?.bytes).toBeLessThan(LIMIT + 200_000);
});

test('an endless body of a refusal is not taken either', async () => {
  const at = await site((request, response) => {
    response.writeHead(500);
    endless(request, response);
  });
  expect(await get(at)).toMatchObject({ state: 'failed', reason: 'status' });
});

test.for([
  ['headers', (): RequestListener => () => undefined],
  [
    'a body, a byte at a time',
    (): RequestListener => (_, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    },
  ],
] as const)('slow: %s', async ([, listener]) => {
  const at = await site(listener(), 0.2);
  expect(await get(at)).toMatchObject({ state: 'failed', reason: 'timeout' });
  expect(at.asked).toHaveLength(1);
});

const ZEROS = Buffer.alloc(4_000_000);
test.for<[string, string, Buffer, string]>([
  ['gzip', 'gzip', gzipSync(ZEROS), 'too_large'],
  ['brotli', 'br', brotliCompressSync(ZEROS), 'too_large'],
  ['gzip in gzip', 'gzip, gzip', gzipSync(gzipSync(ZEROS)), 'too_large'],
  ['gzip in brotli', 'gzip, br', brotliCompressSync(gzipSync(ZEROS)), 'too_large'],
  ['gzip, three deep', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(ZEROS))), 'network'],
  ['zstd, which was not offered', 'zstd', zstdCompressSync(ZEROS), 'network'],
])('a bomb of %s', async ([, encoding, bomb, reason]) => {
  expect(bomb.length).toBeLessThan(LIMIT);
  const at = await site((_, response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(bomb);
  });
  expect(await get(at)).toMatchObject({ state: 'failed', reason });
  expect(at.asked).toHaveLength(1);
});

test.for([
  'http://127.0.0.1:1/',
  'http://10.0.0.1/',
  'http://[::ffff:10.0.0.1]/',
  'http://0x7f000001/',
  'http://localhost/',
])('a redirect to %s is not followed', async (location) => {
  const at = await site((_, response) => void response.writeHead(302, { location }).end());
  expect(await get(at)).toMatchObject({ state: 'refused', reason: 'redirect' });
  expect(at.asked).toHaveLength(1);
});

test('a name that leads elsewhere when it is looked up again: what is connected to was looked at', async () => {
  const answers = ['93.184.216.34', '127.0.0.1'];
  const seen: string[] = [];
  const lookup: WireOptions['lookup'] = (name, _, callback) => {
    seen.push(name);
    callback(null, [
      { address: answers[Math.min(seen.length, 2) - 1] ?? '', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]);
  };
  const at = await site((_, response) => void response.end('secret'), 5, { lookup });
  const fetched = await at.client.get('http://www.example.org/', {
    site: { hosts: ['www.example.org'], delay: 0 },
    purpose: 'listing',
  });
  expect(fetched).toMatchObject({ state: 'refused', reason: 'address' });
  expect(at.asked).toEqual([]);
});

test('two addresses that send to each other are asked once each', async () => {
  const at = await site(({ url }, response) => {
    const location = url === '/1.pdf' ? `http://${HOSTS[1]}/2.pdf` : `http://${HOST}/1.pdf`;
    response.writeHead(302, { location }).end();
  });
  expect(await get(at)).toMatchObject({ state: 'refused', reason: 'redirect' });
  expect(at.asked).toEqual([`http://${HOST}/1.pdf`, `http://${HOSTS[1]}/2.pdf`]);
});

test('a chain of redirects ends', async () => {
  const at = await site(({ url }, response) => {
    response.writeHead(302, { location: `/${Number(url?.slice(1, -4)) + 1}.pdf` }).end();
  });
  expect(await get(at)).toMatchObject({ state: 'refused', reason: 'redirect' });
  expect(at.asked).toHaveLength(6);
});

test('a wall of cookies: asked once, and no cookie is kept', async () => {
  const cookies: (string | undefined)[] = [];
  const at = await site(({ url = '', headers }, response) => {
    cookies.push(headers.cookie);
    response.writeHead(302, { location: url, 'set-cookie': 'seen=1; Path=/' }).end();
  });
  expect(await get(at)).toMatchObject({
    state: 'refused',
    reason: 'redirect',
    message: expect.stringMatching(/wants a cookie kept/),
  });
  expect(at.asked).toHaveLength(1);
  await get(at, `http://${HOST}/2.pdf`);
  expect(cookies).toEqual([undefined, undefined]);
});

test('a page that wants to see a browser parks its host', async () => {
  const at = await site((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<title>Just a moment...</title><script>window._cf_chl_opt = {};</script>');
  });
  expect(await get(at)).toMatchObject({
    state: 'refused',
    reason: 'parked',
    message: expect.stringMatching(/proof of a browser \(Cloudflare\)/),
  });
  expect(await get(at, `http://${HOST}/2.pdf`)).toMatchObject({ state: 'refused', reason: 'parked' });
  expect(at.asked).toHaveLength(1);
});

test('one that says so in words alone parks it too', async () => {
  const at = await site((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<title>Just a moment…</title><noscript>This site needs a browser.</noscript>');
  });
  const message = expect.stringMatching(/proof of a browser \(by its words\)/);
  expect(await get(at)).toMatchObject({ state: 'refused', reason: 'parked', message });
  expect(await get(at, `http://${HOST}/2.pdf`)).toMatchObject({ state: 'refused', reason: 'parked' });
  expect(at.asked).toHaveLength(1);
});

test('a page behind such a wall is none', async () => {
  const body = '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><p>Decisions';
  const at = await site((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(body));
  expect(await get(at)).toMatchObject({ state: 'fetched' });
});

test('headers without end', async () => {
  const server = createRawServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (request) => {
      if (request.includes('/robots.txt')) {
        socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
        return;
      }
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = (): void => {
        if (!socket.destroyed) socket.write(`X-More: ${'a'.repeat(4_000)}\r\n`, () => setImmediate(more));
      };
      more();
    });
  });
  const at = clientAt(await listening(server), 5);
  open.push({ close: () => server.close() });
  expect(await get(at)).toMatchObject({ state: 'failed', reason: 'too_large' });
});

/** What discovery makes of a site that is asked over the wire. */
async function discovered(at: Asked, office: Partial<NamedOffice>) {
  const whole: NamedOffice = { ...OFFICE, hosts: HOSTS, ...office };
  return discover(
    whole,
    async (address, purpose) => {
      const fetched = await at.client.get(address, { site: { hosts: HOSTS, delay: 0 }, purpose });
      if (fetched.state === 'fetched') return { state: 'page', page: fetched };
      return { state: 'failed', message: 'message' in fetched ? fetched.message : fetched.state };
    },
    '2026-11-25',
  );
}

const START = `http://${HOST}/list.html`;
const [FLAT] = OFFICE.sources.map((source) => ({ ...source, start: START }));
const row = (number: number): string =>
  `<tr><td>DN${number}/26<td>Décision ${number}<td>1 May 2026<td><a href="/${number}.pdf">open</a>`;
const list = (rows: string, more = ''): string =>
  `<table><tr><th>Ref<th>Title<th>Date<th>Document${rows}</table>${more}`;

test('pages that lead to one another in a circle are asked once each', async () => {
  const at = await site(({ url }, response) => {
    const next = url === '/list.html' ? '/list.html?page=2' : '/list.html';
    response.end(list(row(url === '/list.html' ? 1 : 2), `<a class="next" href="${next}">next</a>`));
  });
  const archive = { ...FLAT, family: 'archive', pagination: { by: 'link', selector: 'a.next' } } as never;
  const { listings } = await discovered(at, { sources: [archive] });
  expect(at.asked).toEqual([START, `${START}?page=2`]);
  expect(listings).toHaveLength(2);
});

test('100,000 links: the decisions among them, or an issue, and soon', async () => {
  const junk = Array.from({ length: 100_000 }, (_, number) => `<a href="/junk/${number}">x</a>`).join('');
  const at = await site((_, response) => void response.end(list(row(1), junk)));
  const { listings, issues } = await discovered(at, { sources: [FLAT as never] });
  expect(issues).toEqual([]);
  expect(listings).toMatchObject([{ reference: 'DN1/26' }]);
  expect(at.asked).toEqual([START]);
});

test('more tags than a page may have: an issue, and nothing is parsed', async () => {
  const at = await site((_, response) => void response.end(list(row(1), '<a href=x>y</a>'.repeat(130_000))));
  const { listings, issues } = await discovered(at, { sources: [FLAT as never] });
  expect(listings).toEqual([]);
  expect(issues).toMatchObject([
    { code: 'DISCOVER_PAGE_UNREAD', message: expect.stringMatching(/tags, expected at most/) },
  ]);
});

test.for([
  ['one that does not exist', 'x-nothing', 'utf8'],
  ['another than it is', 'windows-1252', 'utf8'],
  ['none', '', 'utf8'],
  ['UTF-8 for Latin-1', 'utf-8', 'latin1'],
] as const)('a charset: %s', async ([, charset, encoding]) => {
  const at = await site((_, response) => {
    response.writeHead(200, { 'content-type': `text/html; charset=${charset}` });
    response.end(Buffer.from(list(row(1)), encoding));
  });
  const { listings } = await discovered(at, { sources: [FLAT as never] });
  expect(listings).toMatchObject([{ reference: 'DN1/26', title: expect.stringMatching(/^D.{1,2}cision 1$/) }]);
});
