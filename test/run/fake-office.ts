/** One office whose site a test writes, and a world to run the pipeline in: time and answers are the test's, the catalogue is real. */

import { mkdtempSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openArchive } from '../../src/fetch/archive.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { NamedOffice } from '../../src/model/office.ts';
import type { DecisionRecord } from '../../src/model/record.ts';
import { type Order, type RunReport, runPipeline } from '../../src/pipeline.ts';
import type { Reader, ReadJob } from '../../src/reader.ts';
import { type Catalogue, openCatalogue } from '../../src/store/catalogue.ts';
import { NOTHING_KNOWN } from '../../src/validate/context.ts';
import { failedRecord } from '../../src/validate/failed.ts';
import { fileFacts } from '../../src/validate/file-facts.ts';
import { type FakeAnswer, type FakeClock, type FakeWorld, fakeClock, fakeWorld } from '../fetch/fake-world.ts';

export const LIST = 'http://a.example/list.html';

export const OFFICE: NamedOffice = {
  id: 'kent',
  status: 'active',
  note: 'drawn',
  unknown: [],
  hosts: ['a.example'],
  sources: [
    {
      family: 'flat',
      start: LIST,
      items: {
        shape: 'table',
        selector: 'table',
        columns: { reference: ['Ref'], title: ['Title'], date: ['Date'], document: ['Document'] },
      },
    },
  ],
};

export type Entry = readonly [reference: string, title: string, date: string, link: string];

export const listPage = (...entries: Entry[]): string =>
  `<table><tr><th>Ref<th>Title<th>Date<th>Document${entries
    .map(([reference, title, date, link]) => `<tr><td>${reference}<td>${title}<td>${date}<td>${link}`)
    .join('')}</table>`;

export const link = (name: string): string => `<a href="${name}">open</a>`;

/** Reads nothing: a record that says only where the file is from, failed where there is trouble. How often it was asked is counted. */
export function countingReader(counts: { read: number }, trouble: readonly Issue[] = []): Reader {
  const read = async ({ file, source }: ReadJob) => {
    counts.read += 1;
    const bytes = typeof file === 'string' ? await readFile(file) : file;
    const record = failedRecord({ ...NOTHING_KNOWN, ...source, file: fileFacts(bytes), reason: 'of no interest' }, []);
    if (trouble.length > 0)
      return {
        record: failedRecord({ ...NOTHING_KNOWN, ...source, file: fileFacts(bytes), reason: 'cut off' }, trouble),
      };
    const document = { ...record.document, page_count: 1, extraction_status: 'ok' as const, failure_reason: null };
    return {
      record: { ...record, issues: [], needs_review: false, issue_count: 0, document } satisfies DecisionRecord,
    };
  };
  return {
    read,
    readAll: async function* (jobs) {
      for await (const job of jobs) yield await read(job);
    },
    close: () => Promise.resolve(),
  };
}

export interface Ran {
  readonly report: RunReport;
  /** Addresses asked for, robots.txt not counted. */
  readonly asked: readonly string[];
  readonly seen: FakeWorld['seen'];
  readonly read: number;
}

export interface Stage {
  readonly folder: string;
  readonly clock: FakeClock;
  readonly site: Map<string, FakeAnswer>;
  /** Runs to the end; `cutOff` leaves the run as one that was killed. */
  run(
    options?: Partial<Order> & { cutOff?: boolean; offline?: boolean; reader?: Reader; stop?: AbortSignal },
  ): Promise<Ran>;
  /** Rows of a published table. */
  table(name: string): Record<string, string>[];
  bytes(name: string): string;
  look<T>(at: (catalogue: Catalogue) => T): T;
  wait(days: number): Promise<void>;
  close(): Promise<void>;
}

/** A PDF that a test writes as a text has its end; one that is cut off is given as bytes. */
export function withEnd(answer: FakeAnswer | undefined): FakeAnswer | undefined {
  const isDrawn = typeof answer?.body === 'string' && answer.body.startsWith('%PDF-');
  return isDrawn ? { ...answer, body: `${answer.body}\n%%EOF` } : answer;
}

export function stage(pages: Readonly<Record<string, FakeAnswer | string>>): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'opcc-run-'));
  const clock = fakeClock();
  const site = new Map<string, FakeAnswer>(
    Object.entries(pages).map(([address, answer]) => [address, typeof answer === 'string' ? { body: answer } : answer]),
  );
  const never = new AbortController().signal;
  const run: Stage['run'] = async ({ cutOff, offline, reader, stop = never, ...order } = {}) => {
    const catalogue = openCatalogue(folder);
    try {
      const begun = catalogue.runs.begin(clock.now());
      const book = catalogue.ledger.bookOf(begun.run);
      const { client, seen, asked } = fakeWorld(({ href }) => withEnd(site.get(href)), {
        clock,
        book: book as never,
        stopping: stop,
      });
      const counts = { read: 0 };
      const archive = openArchive(join(folder, 'archive'));
      const whole: Order = {
        offices: [OFFICE],
        output: folder,
        limit: null,
        since: null,
        until: null,
        delay: 5,
        ...order,
      };
      const work = runPipeline(whole, {
        ...{ run: begun, catalogue, archive, client: offline === true ? null : client, stopping: stop, now: clock.now },
        openReader: () => reader ?? countingReader(counts),
        tell: { line: () => undefined, progress: () => undefined },
      });
      const report = await clock.pass(work);
      if (cutOff !== true) catalogue.runs.end(begun, clock.now(), 'done');
      return { report, asked: asked(), seen, read: counts.read };
    } finally {
      catalogue.close();
    }
  };
  return {
    folder,
    clock,
    site,
    run,
    bytes: (name) => readFileSync(join(folder, name), 'utf8'),
    table: (name) =>
      parse(readFileSync(join(folder, `${name}.csv`), 'utf8'), { columns: true }) as Record<string, string>[],
    look: (at) => {
      const catalogue = openCatalogue(folder, { readOnly: true });
      try {
        return at(catalogue);
      } finally {
        catalogue.close();
      }
    },
    wait: (days) => clock.pass(clock.sleep(days * 86_400_000, never)),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
