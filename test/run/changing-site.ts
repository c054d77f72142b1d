/**
 * A site that changes from phase to phase: files change, go and come back, listings go and come, a withheld paper appears. For trials that kill
 * runs; a phase is run by `node test/run/changing-site.ts FOLDER PHASE`, in a process of its own that can be killed.
 */
import { join } from 'node:path';
import { openArchive } from '../../src/fetch/archive.ts';
import { CLIENT_LIMITS, openClient } from '../../src/fetch/client.ts';
import type { Transport } from '../../src/fetch/transport.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { openCatalogue } from '../../src/store/catalogue.ts';
import { lockFolder } from '../../src/store/lock.ts';
import { countingReader, type Entry, LIST, link, listPage, OFFICE } from './fake-office.ts';

/** Days on which the phases are run: settled files are asked for again in the second. */
const DAYS = [0, 31, 32, 33, 64];
export const PHASES = DAYS.length;

const PAPERS = 24;
const number = (paper: number): string => String(paper).padStart(2, '0');
const addressOf = (paper: number): string => `http://a.example/D${number(paper)}.pdf`;

interface Site {
  readonly list: string;
  readonly papers: ReadonlyMap<string, string>;
}

/** What becomes of some papers, by phase; all others stay as they are. */
const FATES: Readonly<Record<number, readonly ('first' | 'second' | 'missing' | 'unlisted' | 'withheld')[]>> = {
  1: ['first', 'second', 'second', 'second', 'second'],
  2: ['first', 'missing', 'missing', 'first', 'first'],
  3: ['first', 'unlisted', 'unlisted', 'first', 'first'],
  4: ['unlisted', 'first', 'first', 'first', 'second'],
  5: ['withheld', 'withheld', 'first', 'first', 'first'],
  6: ['first', 'second', 'second', 'second', 'first'],
  7: ['missing', 'missing', 'first', 'first', 'missing'],
  8: ['first', 'withheld', 'withheld', 'withheld', 'first'],
};

export function siteOf(phase: number): Site {
  const papers = new Map<string, string>();
  const entries: Entry[] = [];
  for (let paper = 1; paper <= PAPERS; paper++) {
    const fate = FATES[paper]?.[phase] ?? 'first';
    if (fate === 'unlisted') continue;
    const place = fate === 'withheld' ? 'Exempt' : link(`D${number(paper)}.pdf`);
    entries.push([`D${number(paper)}`, `Paper ${paper}`, `${number(paper)}/02/2024`, place]);
    if (fate === 'first' || fate === 'second') papers.set(addressOf(paper), `%PDF-1.7 ${paper} ${fate} %%EOF`);
  }
  return { list: listPage(...entries), papers };
}

/** Answers as a server does that knows what it sent before. */
function transportOf({ list, papers }: Site): Transport {
  return async (url, headers) => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    const body =
      url.pathname === '/robots.txt' ? 'User-agent: *\nAllow: /\n' : url.href === LIST ? list : papers.get(url.href);
    const etag = `"${Buffer.from(body ?? '')
      .toString('base64url')
      .slice(-16)}"`;
    const isSame = body !== undefined && headers['if-none-match'] === etag;
    const pieces = (async function* () {
      if (body !== undefined && !isSame) yield Buffer.from(body);
    })();
    return { status: body === undefined ? 404 : isSame ? 304 : 200, headers: { etag }, body: pieces };
  };
}

async function runPhase(folder: string, phase: number): Promise<void> {
  const begun = performance.now();
  const start = Date.UTC(2026, 0, 5, 9) + (DAYS[phase] ?? 0) * 86_400_000;
  const now = (): number => start + Math.round(performance.now() - begun);
  const stopping = new AbortController().signal;
  const lock = lockFolder(folder, `phase ${phase}`);
  const catalogue = openCatalogue(folder);
  const run = catalogue.runs.begin(now());
  const archive = openArchive(join(folder, 'archive'));
  await archive.sweep();
  catalogue.ledger.sweep(now());
  const client = openClient({
    ...CLIENT_LIMITS,
    transport: transportOf(siteOf(phase)),
    clock: { now, sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)) },
    book: catalogue.ledger.bookOf(run.run),
    stopping,
    agent: 'opcc-decisions/0.1.0 (trial)',
  });
  const order = { offices: [OFFICE], output: folder, limit: null, since: null, until: null, delay: 0 };
  await runPipeline(order, {
    ...{ run, catalogue, archive, client, stopping, now },
    openReader: () => countingReader({ read: 0 }),
    tell: { line: () => undefined, progress: () => undefined },
  });
  catalogue.runs.end(run, now(), 'done');
  catalogue.close();
  lock.release();
}

const [, script = '', folder, phase] = process.argv;
if (script.endsWith('changing-site.ts') && folder !== undefined) await runPhase(folder, Number(phase));
