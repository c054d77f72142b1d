/** `opcc schema`: the published tables described, for machines and for people. */
import { stringify } from 'csv-stringify/sync';
import { dataPackageOf } from '../export/data-package.ts';
import { dictionaryOf, jsonSchemaOf } from '../export/table-schema.ts';
import { TABLES, type TableName } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

export interface SchemaOptions {
  /** One of FORMATS; `json-schema` by default. */
  readonly format?: string;
  /** One table of the release instead of the nested record; for `json-schema` only. */
  readonly table?: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A descriptor of tables that are yet to be written: it names no size and no hash. */
function emptyPackage(): object {
  const files = Object.values(TABLES).map((table) => ({
    path: `${table.name}.csv`,
    format: 'csv',
    media_type: 'text/csv',
    table,
    bytes: 0,
    sha256: '',
  }));
  const described = dataPackageOf(files, []) as { resources: Record<string, unknown>[] };
  return { ...described, resources: described.resources.map(({ bytes: _, hash: __, ...resource }) => resource) };
}

const FORMATS: Readonly<Record<string, (table: TableName | undefined) => string>> = {
  'json-schema': (table) => json(jsonSchemaOf(table)),
  dictionary: () => stringify(dictionaryOf(), { header: true, cast: { boolean: String } }),
  datapackage: () => json(emptyPackage()),
};

/** JSON Schema of the nested record, the data dictionary as CSV, or a Frictionless data package. Throws UsageError for an unknown name. */
export async function schemaCommand(options: SchemaOptions, effects: Effects): Promise<ExitCode> {
  const { format = 'json-schema', table } = options;
  const describe = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (describe === undefined) {
    throw new UsageError(`unexpected --format ${JSON.stringify(format)}, expected ${Object.keys(FORMATS).join(', ')}`);
  }
  if (table !== undefined && !Object.hasOwn(TABLES, table)) {
    throw new UsageError(`unexpected --table ${JSON.stringify(table)}, expected ${Object.keys(TABLES).join(', ')}`);
  }
  await effects.write(describe(table as TableName | undefined));
  return EXIT.good;
}
