/** `datapackage.json` (Frictionless Data Package 2.0): what each file holds, its size, hash, dialect and schema. */
import type { DecisionRecord, Table } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/record.ts';
import { tableSchemaOf } from './table-schema.ts';

export interface WrittenFile {
  readonly path: string;
  readonly format: string;
  readonly media_type: string;
  readonly table: Table | null;
  readonly bytes: number;
  readonly sha256: string;
}

const DIALECT = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

function resourceOf({ path, format, media_type, table, bytes, sha256 }: WrittenFile): object {
  const common = { path, format, mediatype: media_type, encoding: 'utf-8', bytes, hash: `sha256:${sha256}` };
  if (table === null) {
    return { name: path.replaceAll('.', '-'), description: 'The same records, nested, one a decision.', ...common };
  }
  const { name, meaning } = table;
  return { name, type: 'table', description: meaning, ...common, dialect: DIALECT, schema: tableSchemaOf(table) };
}

/** The newest day that the data themselves carry, so that building them again gives the same bytes; null where they carry none. */
function createdOf(records: readonly DecisionRecord[]): string | null {
  const days = records.flatMap(({ last_changed_date, first_seen_date }) => last_changed_date ?? first_seen_date ?? []);
  const newest = days.toSorted().at(-1);
  return newest === undefined ? null : `${newest}T00:00:00Z`;
}

/** The descriptor of the files written. It names no licence: each office decides that for its own papers. */
export function dataPackageOf(files: readonly WrittenFile[], records: readonly DecisionRecord[]): object {
  const created = createdOf(records);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'opcc-decisions',
    title: 'Decision records of police and crime commissioners',
    description:
      'Read by machine from the decision records that the offices publish; unofficial. Approvals are not payments, and missing decisions are not zero.',
    ...(created === null ? {} : { created }),
    schemaVersion: SCHEMA_VERSION,
    resources: files.map(resourceOf),
  };
}
