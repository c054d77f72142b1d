import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { statusCommand } from '../../src/commands/status.ts';
import { requestsJson } from '../../src/commands/status-requests.ts';
import type { LedgerEntry } from '../../src/model/request.ts';
import { openCatalogue } from '../../src/store/catalogue.ts';
import { speaking } from './speaking.ts';

let output: string;
const NOON = Date.UTC(2026, 10, 25, 12);
const entry: LedgerEntry = {
  ...{ time: NOON, host: 'a.example', address: 'http://a.example/a,"b".pdf', purpose: 'document', status: null },
  ...{ bytes: 0, waited: 5_000, took: 0, rule: 'line 2: Allow: /', outcome: 'sent' },
};

beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), 'opcc-requests-'));
  const { runs, ledger, close } = openCatalogue(output);
  const book = ledger.bookOf(runs.begin(0).run);
  book.reserve({ host: 'a.example', now: NOON, pause: 5_000, longest: 1_000 });
  const line = book.send(entry, 1_000) ?? -1;
  const parked = { until: NOON + 7_200_000, reason: 'it answered 429' };
  const ending = { status: 429, bytes: 12, took: 30, outcome: 'parked' };
  book.finish(line, 'a.example', ending, { next_allowed: NOON + 5_030, parked });
  book.note({ ...entry, time: NOON + 60_000, waited: 0, rule: null, outcome: 'parked' });
  close();
});
afterEach(() => rmSync(output, { recursive: true, force: true }));

test('every request is a row, those that were not made too', async () => {
  const file = join(output, 'requests.csv');
  const effects = speaking();
  expect(await statusCommand({ output, requests: file }, effects)).toBe(0);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^request,run,time,[^\n]*\r\n/);
  expect(parse(text, { columns: true })).toEqual([
    {
      ...{ request: '1', run: '1', time: '2026-11-25T12:00:00.000Z', host: 'a.example', purpose: 'document' },
      ...{ address: 'http://a.example/a,"b".pdf', sent: 'true', outcome: 'parked', status: '429', bytes: '12' },
      ...{ waited_milliseconds: '5000', took_milliseconds: '30', robots_rule: 'line 2: Allow: /' },
    },
    {
      ...{ request: '2', run: '1', time: '2026-11-25T12:01:00.000Z', host: 'a.example', purpose: 'document' },
      ...{ address: 'http://a.example/a,"b".pdf', sent: 'false', outcome: 'parked', status: '', bytes: '0' },
      ...{ waited_milliseconds: '0', took_milliseconds: '0', robots_rule: '' },
    },
  ]);
  expect(effects.said.join()).toContain(file);
});

test('as JSON the same, each fact of its own kind: printed, beside a file or without one', async () => {
  const rows = [
    {
      ...{ request: 1, run: 1, time: '2026-11-25T12:00:00.000Z', host: 'a.example', purpose: 'document' },
      ...{ address: 'http://a.example/a,"b".pdf', sent: true, outcome: 'parked', status: 429, bytes: 12 },
      ...{ waited_milliseconds: 5000, took_milliseconds: 30, robots_rule: 'line 2: Allow: /' },
    },
    expect.objectContaining({ request: 2, sent: false, status: null, robots_rule: null }),
  ];
  for (const requests of [true, join(output, 'both.csv')] as const) {
    const effects = speaking();
    expect(await statusCommand({ output, requests, json: true }, effects)).toBe(0);
    expect(JSON.parse(effects.written.join(''))).toEqual(rows);
  }
  expect(readFileSync(join(output, 'both.csv'), 'utf8')).toMatch(/^request,run,time/);
  expect([...requestsJson({ lines: () => [].values() })].join('')).toBe('[]\n');
});

test('neither a file nor JSON is refused', async () =>
  expect(statusCommand({ output, requests: true }, speaking())).rejects.toThrow(/--requests without a file, expected/));

test('the sum by host: asked, not asked, waited, and until when it is left alone', async () => {
  const effects = { ...speaking(), now: () => new Date(NOON + 60_000) };
  await statusCommand({ output }, effects);
  const text = effects.written.join('');
  expect(text).toContain('a.example: 1 requests, 1 not made, 1 kB, 5 s of waiting');
  expect(text).toContain('not asked before 2026-11-25 14:00 UTC: it answered 429');
});

test.for(['requests.txt', 'none/requests.csv'])('%s is refused', async (name) => {
  const asked = statusCommand({ output, requests: join(output, name) }, speaking());
  await expect(asked).rejects.toThrow(/expected (?:a file that ends in|one that can be written)/);
});
