/**
 * CSV as RFC 4180 and the Tabular Data Standard of GOV.UK have it: CRLF, UTF-8 without BOM, ASCII header, blank for null. Every cell is
 * made text here, because csv-stringify writes true as 1 and false as nothing, and guards numbers against being formulas.
 */
import { stringify } from 'csv-stringify/sync';
import type { Column, ColumnKind, Table } from '../model/record.ts';
import type { Format, Row } from './format.ts';

/**
 * Text that a spreadsheet may run: a leading `=`, `+`, `-`, `@`, tab, carriage return, `|` or `%`, their full-width forms, also after white space,
 * a zero-width space or a byte order mark (OWASP, CSV injection; the last two are what other guards miss).
 */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n|%]/u;

/** True for text that the guard marks in CSV. */
export const isFormula = (text: string): boolean => FORMULA.test(text);

const plain = (value: unknown): string => String(value);

const WRITTEN: Readonly<Record<ColumnKind, (value: unknown) => string>> = {
  id: plain,
  text: plain,
  free_text: plain,
  enum: plain,
  decimal: (value) => Number(value).toFixed(2),
  integer: plain,
  boolean: (value) => (value === true ? 'true' : 'false'),
  edtf: plain,
  date: plain,
  url: plain,
};

/** One cell. Only free text is guarded: all other kinds are bounded by their schema. */
export function cellOf({ kind }: Column, value: unknown, guard: boolean): string {
  if (value === null || value === undefined) return '';
  const text = WRITTEN[kind](value);
  return guard && kind === 'free_text' && isFormula(text) ? `'${text}` : text;
}

const ROWS_A_PIECE = 1000;
/** A lone line break is no record delimiter to csv-stringify and would go unquoted. */
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

function* pieces(table: Table, rows: Iterable<Row>, guard: boolean): Generator<string> {
  const columns = Object.entries(table.columns);
  yield stringify([columns.map(([name]) => name)], OPTIONS);
  let some: string[][] = [];
  for (const row of rows) {
    some.push(columns.map(([name, column]) => cellOf(column, row[name], guard)));
    if (some.length < ROWS_A_PIECE) continue;
    yield stringify(some, OPTIONS);
    some = [];
  }
  if (some.length > 0) yield stringify(some, OPTIONS);
}

export const csv: Format = {
  name: 'csv',
  media_type: 'text/csv',
  files: ({ tables }, { formula_guard }) =>
    tables.map(({ table, rows }) => ({
      path: `${table.name}.csv`,
      table,
      pieces: () => pieces(table, rows(), formula_guard),
    })),
};
