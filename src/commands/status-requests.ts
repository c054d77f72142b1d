/** `opcc status --requests`: the ledger, a row a request, as a file of CSV or as JSON, for whoever wants to know what was asked of a host and when. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { UsageError } from '../model/usage-error.ts';
import type { Ledger, LedgerLine } from '../store/ledger.ts';

type Cell = string | number | boolean | null;

const moment = (time: number): string => new Date(time).toISOString();

/** Times of a request in UTC, spans in milliseconds. */
const COLUMNS = {
  request: ({ request }) => request,
  run: ({ run }) => run,
  time: ({ time }) => moment(time),
  host: ({ host }) => host,
  address: ({ address }) => address,
  purpose: ({ purpose }) => purpose,
  sent: ({ sent }) => sent,
  outcome: ({ outcome }) => outcome,
  status: ({ status }) => status,
  bytes: ({ bytes }) => bytes,
  waited_milliseconds: ({ waited }) => waited,
  took_milliseconds: ({ took }) => took,
  robots_rule: ({ rule }) => rule,
} as const satisfies Record<string, (line: LedgerLine) => Cell>;

const ROWS_A_PIECE = 1000;
/** As in the published tables: a lone line break would go unquoted. */
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

/** As in the published tables. */
const writtenAs = (cell: Cell): Cell => (typeof cell === 'boolean' ? String(cell) : cell);

/** CSV in pieces, so that memory stays flat. Text of other people's never stands first in a cell: addresses begin with their scheme, rules with `line`. */
export function* requestsCsv({ lines }: Pick<Ledger, 'lines'>): Generator<string> {
  yield stringify([Object.keys(COLUMNS)], OPTIONS);
  let rows: Cell[][] = [];
  for (const line of lines()) {
    rows.push(Object.values(COLUMNS).map((cellOf) => writtenAs(cellOf(line))));
    if (rows.length < ROWS_A_PIECE) continue;
    yield stringify(rows, OPTIONS);
    rows = [];
  }
  if (rows.length > 0) yield stringify(rows, OPTIONS);
}

/** JSON in pieces: an array of objects, a line each, with the names of the columns. */
export function* requestsJson({ lines }: Pick<Ledger, 'lines'>): Generator<string> {
  let before = '[';
  for (const line of lines()) {
    const cells = Object.entries(COLUMNS).map(([name, cellOf]) => [name, cellOf(line)] as const);
    yield `${before}\n${JSON.stringify(Object.fromEntries(cells))}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** Throws UsageError for a file that is not CSV by its name or cannot be written. */
export async function writeRequests(file: string, ledger: Pick<Ledger, 'lines'>): Promise<void> {
  if (!/\.csv$/i.test(file)) throw new UsageError(`unexpected --requests ${file}, expected a file that ends in .csv`);
  try {
    await pipeline(Readable.from(requestsCsv(ledger)), createWriteStream(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || code.startsWith('ERR_')) throw error;
    throw new UsageError(`unexpected file ${file}, expected one that can be written to: ${message}`);
  }
}
