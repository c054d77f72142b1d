/**
 * A month in some minutes, with two processes over one catalogue and ten difficult hosts on this machine; one process is killed half way and begun again:
 * `node test/run/month.ts [days] [seed]`. Time runs ten thousand times as fast, for processes and hosts alike.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sleep } from '../../src/commands/sleep.ts';
import { CLIENT_LIMITS, openClient } from '../../src/fetch/client.ts';
import { openWire } from '../../src/fetch/transport.ts';
import { openCatalogue } from '../../src/store/catalogue.ts';
import { faultsOf, type Witnessed } from '../fetch/month-checks.ts';
import { answerAt, chance, DAY, hostsOf, pathsOf } from '../fetch/month-sites.ts';

const FASTER = 10_000;
const DELAY = 5;
/** A busy machine may leave a request for seconds, which are hours here. */
const LONGEST = 80_000;
const HOSTS = hostsOf('localhost');
const never = new AbortController().signal;

/** One clock for all processes of the machine: its monotonic one, from a moment on. */
const clockFrom = (start: number): (() => number) => {
  const noon = Date.UTC(2026, 10, 25, 12);
  return () => noon + (Number(process.hrtime.bigint()) / 1e6 - start) * FASTER;
};

interface Part {
  readonly folder: string;
  readonly start: number;
  readonly port: number;
  readonly seed: number;
  readonly days: number;
  readonly number: number;
  readonly firstDay: number;
}

/** What one process does: every day some addresses of each host. */
async function takePart({ folder, start, port, seed, days, number, firstDay }: Part): Promise<void> {
  const now = clockFrom(start);
  const catalogue = openCatalogue(folder);
  const wire = openWire({ loopbackPort: port });
  const client = openClient({
    ...CLIENT_LIMITS,
    longest: LONGEST,
    transport: wire.transport,
    isStandIn: true,
    clock: { now, sleep: (milliseconds, signal) => sleep(Math.ceil(milliseconds / FASTER), signal) },
    book: catalogue.ledger.bookOf(catalogue.runs.begin(Math.round(now())).run),
    stopping: never,
    agent: 'opcc-decisions/0.1.0 (test)',
  });
  const began = now() - firstDay * DAY;
  const site = { hosts: HOSTS, delay: DELAY };
  for (let day = firstDay; day < days; day++) {
    await sleep(Math.ceil((began + (day + chance(seed, day, number) / 50) * DAY - now()) / FASTER), never);
    const visit = async (host: string): Promise<void> => {
      for (const path of pathsOf(day, number)) await client.get(`http://${host}${path}`, { site, purpose: 'document' });
    };
    await Promise.all(HOSTS.map(visit));
  }
  await wire.close();
  catalogue.close();
}

/** The ten hosts, and what they saw. */
function serve(seed: number, now: () => number, witnessed: Witnessed[]): ReturnType<typeof createServer> {
  return createServer((request, response) => {
    const host = request.headers.host ?? '';
    const url = new URL(`http://${host}${request.url}`);
    const from = now();
    const given = answerAt(url, from, seed);
    const { took = 0, status = 200, headers = {}, body = '', fails } = given;
    setTimeout(() => {
      // From here on the client may have it.
      witnessed.push({ url: url.href, host, from, to: now(), given });
      if (fails === undefined) response.writeHead(status, headers).end(body);
      else request.socket.destroy();
    }, took / FASTER);
  });
}

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.once('close', () => resolve()));

async function main(days: number, seed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'opcc-month-'));
  const start = Number(process.hrtime.bigint()) / 1e6;
  const witnessed: Witnessed[] = [];
  const server = serve(seed, clockFrom(start), witnessed);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const begin = (number: number, firstDay: number): ChildProcess => {
    const part: Part = { folder, start, port, seed, days, number, firstDay };
    return spawn(process.execPath, [fileURLToPath(import.meta.url), JSON.stringify(part)], { stdio: 'inherit' });
  };
  openCatalogue(folder).close();
  const [first, other] = [begin(0, 0), begin(1, 0)];
  const half = Math.ceil(days / 2);
  await sleep((half * DAY + (chance(seed, 'kill') * DAY) / 30) / FASTER, never);
  first.kill('SIGKILL');
  await Promise.all([ended(first), ended(other), ended(begin(0, half))]);
  server.closeAllConnections();
  server.close();
  const catalogue = openCatalogue(folder);
  const lines = [...catalogue.ledger.lines()];
  catalogue.close();
  rmSync(folder, { recursive: true, force: true });
  const faults = faultsOf(witnessed, lines, DELAY, DAY / 4);
  const counts = [...Map.groupBy(lines, ({ outcome }) => outcome)].map(
    ([outcome, some]) => `${outcome} ${some.length}`,
  );
  console.log(
    `seed ${seed}, ${days} days: ${witnessed.length} requests seen, ${lines.length} lines: ${counts.join(', ')}`,
  );
  console.log(faults.length === 0 ? 'no fault' : `${faults.length} faults:\n${faults.slice(0, 20).join('\n')}`);
  process.exitCode = faults.length === 0 && witnessed.length > 0 ? 0 : 1;
}

const [told = '30', seed = '1'] = process.argv.slice(2);
await (told.startsWith('{') ? takePart(JSON.parse(told) as Part) : main(Number(told), Number(seed)));
