/**
 * A large office on this machine: `node test/bench/scale.ts [listings] [documents]`. Three runs of the pipeline over a real wire without any delay:
 * one that is killed among its files, one that goes on to the end, one that finds nothing new. Prints the rate, the memory by quarters of the
 * work, and the time until a run asks for something new or says that there is nothing. Papers are not read: reading has a bench of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../../src/fetch/archive.ts';
import { CLIENT_LIMITS, openClient } from '../../src/fetch/client.ts';
import { openWire } from '../../src/fetch/transport.ts';
import type { NamedOffice } from '../../src/model/office.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { openCatalogue } from '../../src/store/catalogue.ts';
import { countingReader, OFFICE } from '../run/fake-office.ts';

const HOST = 'scale.replica.localhost';
const ROWS_A_PAGE = 100;
const MEGABYTE = 1024 * 1024;

/** One page a hundred rows, each page linked from the first. */
const office = (): NamedOffice => {
  const [source] = OFFICE.sources;
  if (source?.family !== 'flat') throw new Error('unexpected source, expected a flat list');
  const start = `http://${HOST}/list.html`;
  return {
    ...OFFICE,
    hosts: [HOST],
    sources: [{ family: 'period', start, items: source.items, index: { links: 'nav a' } }],
  };
};

function openSite(listings: number, documents: number, seen: (path: string) => void): Promise<Server> {
  const pages = Math.ceil(listings / ROWS_A_PAGE);
  const share = listings / Math.max(1, documents);
  const row = (number: number): string => {
    const isLinked = Math.floor((number + 1) / share) > Math.floor(number / share);
    const place = isLinked ? `<a href="/paper/${number}.pdf">open</a>` : 'Exempt';
    const day = new Date(Date.UTC(2012, 10, 22) + number * 8_000_000).toISOString().slice(0, 10);
    return `<tr><td>S${number}<td>Purchase ${number} of the year<td>${day}<td>${place}`;
  };
  const list = (page: number): string => {
    const from = page * ROWS_A_PAGE;
    const rows = Array.from({ length: Math.min(ROWS_A_PAGE, listings - from) }, (_, at) => row(from + at));
    return `<table><tr><th>Ref<th>Title<th>Date<th>Document${rows.join('')}</table>`;
  };
  const nav = Array.from({ length: pages - 1 }, (_, at) => `<a href="/list-${at + 1}.html">${at + 1}</a>`).join(' ');
  const bodyOf = (path: string): string => {
    if (path === '/robots.txt') return 'User-agent: *\nAllow: /\n';
    if (path === '/list.html') return `<nav>${nav}</nav>${list(0)}`;
    const page = /^\/list-(\d+)\.html$/.exec(path)?.[1];
    return page === undefined ? `%PDF-1.7 ${path} ${'x'.repeat(2000)}` : list(Number(page));
  };
  const server = createServer(({ url = '/', headers }, response) => {
    seen(url);
    const body = bodyOf(url);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': 'text/html' }).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The run itself, in a process of its own. Says where it is, a line of JSON each. */
async function work(folder: string, port: number): Promise<void> {
  const say = (event: object): void => {
    const { rss, heapUsed } = process.memoryUsage();
    const memory = { rss: Math.round(rss / MEGABYTE), heap: Math.round(heapUsed / MEGABYTE) };
    console.log(JSON.stringify({ ...event, ...memory, at: Math.round(performance.now()) }));
  };
  const catalogue = openCatalogue(folder);
  // As `opcc run` does, which has the folder to itself: what a killed run had on its way has ended with it.
  catalogue.ledger.sweep(Date.now());
  const run = catalogue.runs.begin(Date.now());
  const archive = openArchive(join(folder, 'archive'));
  const wire = openWire({ loopbackPort: port });
  const stopping = new AbortController().signal;
  const client = openClient({
    ...CLIENT_LIMITS,
    transport: wire.transport,
    isStandIn: true,
    clock: {
      now: Date.now,
      sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, Math.max(0, milliseconds))),
    },
    book: catalogue.ledger.bookOf(run.run),
    stopping,
    agent: 'opcc-decisions/0.1.0 (bench)',
  });
  let quarter = 0;
  const progress = (what: string, done: number, total: number): void => {
    if (what.startsWith('discover') || total < 4) return;
    if (done === 0) quarter = 0;
    if (done < (total * (quarter + 1)) / 4) return;
    quarter += 1;
    say({ event: 'quarter', what, quarter, done });
  };
  const report = await runPipeline(
    { offices: [office()], output: folder, limit: null, since: null, until: null, delay: 0 },
    {
      ...{ run, catalogue, archive, client, stopping, now: Date.now },
      openReader: () => countingReader({ read: 0 }),
      tell: { line: () => undefined, progress },
    },
  );
  catalogue.runs.end(run, Date.now(), 'done');
  const { decisions = 0, stubs = 0 } = report.release ?? {};
  say({ event: 'done', fetched: report.offices[0]?.fetched, read: report.read, decisions, stubs });
  catalogue.close();
  await wire.close();
}

interface Said {
  readonly event: string;
  readonly [name: string]: unknown;
}

/** Starts a run, hands on what it says, and resolves when it ends. */
function start(folder: string, port: number, hear: (said: Said, child: ChildProcess) => void): Promise<void> {
  const script = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [script, 'work', folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => hear(JSON.parse(line) as Said, child));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}

async function measure(listings: number, documents: number): Promise<void> {
  const asked = new Set<string>();
  let onNew: () => void = () => undefined;
  const server = await openSite(listings, documents, (path) => {
    if (asked.has(path)) return;
    asked.add(path);
    onNew();
  });
  const folder = await mkdtemp(join(tmpdir(), 'opcc-scale-'));
  const { port } = server.address() as AddressInfo;
  const show = (said: Said): void => console.log(JSON.stringify(said));
  try {
    await start(folder, port, (said, child) => {
      show(said);
      if (said.event === 'quarter' && said.quarter === 2) child.kill('SIGKILL');
    });
    console.log(`killed with ${asked.size} addresses asked`);
    let begun = performance.now();
    let first: number | null = null;
    onNew = () => {
      first ??= performance.now() - begun;
    };
    const before = asked.size;
    await start(folder, port, show);
    const seconds = (performance.now() - begun) / 1000;
    const soon =
      first === null ? 'no new request' : `the first new request after ${(Number(first) / 1000).toFixed(1)} s`;
    console.log(`resumed: ${soon}`);
    console.log(`the rest, ${asked.size - before} requests and all tables, in ${seconds.toFixed(0)} s`);
    begun = performance.now();
    await start(folder, port, show);
    console.log(`nothing new, after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  }
}

const [, , one, ...rest] = process.argv;
if (one === 'work') await work(rest[0] as string, Number(rest[1]));
else await measure(Number(one ?? 50_000), Number(rest[0] ?? 20_000));
