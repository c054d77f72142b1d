/** The tables' descriptions in other words: Frictionless Table Schema, JSON Schema, and a data dictionary for people. */
import { z } from 'zod';
import { shapeOf } from '../model/record/column.ts';
import {
  type Column,
  type ColumnKind,
  decisionRecord,
  SCHEMA_VERSION,
  TABLES,
  type Table,
  type TableName,
} from '../model/record.ts';

type Json = Readonly<Record<string, unknown>>;

/** Types of Table Schema 2.0. It has no type for partial dates: they are text with a pattern. */
const TYPES: Readonly<Record<ColumnKind, Json>> = {
  id: { type: 'string' },
  text: { type: 'string' },
  free_text: { type: 'string' },
  enum: { type: 'string' },
  decimal: { type: 'number', decimalChar: '.', bareNumber: true },
  integer: { type: 'integer' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  edtf: { type: 'string' },
  date: { type: 'date' },
  url: { type: 'string', format: 'uri' },
};

function constraintsOf(column: Column): Json {
  return {
    ...(column.blank ? {} : { required: true }),
    ...(column.values === null ? {} : { enum: column.values }),
    ...(column.pattern === null ? {} : { pattern: column.pattern }),
  };
}

/** A table as Frictionless Table Schema 2.0. */
export function tableSchemaOf(table: Table): Json {
  const fields = Object.entries(table.columns).map(([name, column]) => {
    const constraints = constraintsOf(column);
    const empty = Object.keys(constraints).length === 0;
    return { name, ...TYPES[column.kind], description: column.meaning, ...(empty ? {} : { constraints }) };
  });
  const foreignKeys = table.foreign.map(({ field, table: resource, target }) => ({
    fields: [field],
    reference: { ...(resource === table.name ? {} : { resource }), fields: [target] },
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields,
    missingValues: [''],
    ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

const versioned = (schema: object): Json => ({ ...schema, $comment: `Published schema, version ${SCHEMA_VERSION}` });

/** JSON Schema (draft 2020-12): of the nested record, or of one row of a table. */
export function jsonSchemaOf(name?: TableName): Json {
  if (name === undefined) return versioned(z.toJSONSchema(decisionRecord));
  const { columns, meaning }: Table = TABLES[name];
  const row = z.strictObject(shapeOf(columns)).meta({ title: name, description: meaning });
  return versioned(z.toJSONSchema(row));
}

/** One row of the data dictionary. */
export interface DictionaryRow {
  readonly table: string;
  readonly column: string;
  readonly kind: ColumnKind;
  readonly may_be_blank: boolean;
  readonly meaning: string;
  /** Allowed values with ` | ` between, or null. */
  readonly values: string | null;
}

/** Every column of every table, in published order. */
export function dictionaryOf(): DictionaryRow[] {
  return Object.values<Table>(TABLES).flatMap(({ name, columns }) =>
    Object.entries(columns).map(([column, { kind, blank, meaning, values }]) => ({
      table: name,
      column,
      kind,
      may_be_blank: blank,
      meaning,
      values: values?.join(' | ') ?? null,
    })),
  );
}
