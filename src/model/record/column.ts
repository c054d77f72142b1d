/** What a column of a published table is: its kind, its meaning and the zod type of its values. Knows no table. */
import { z } from 'zod';

/**
 * `text` is bounded by a pattern and cannot begin a spreadsheet formula; `free_text` comes from pages and may hold
 * anything. `decimal` is pounds (or points) with at most two places; `edtf` a date to the day, month or year.
 */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'free_text'
  | 'enum'
  | 'decimal'
  | 'integer'
  | 'boolean'
  | 'edtf'
  | 'date'
  | 'url';

export interface Column<S extends z.ZodType = z.ZodType> {
  readonly kind: ColumnKind;
  readonly meaning: string;
  /** The type of one value; includes null where the column may be blank. */
  readonly schema: S;
  readonly blank: boolean;
  /** The allowed values of an enum, in their published order; else null. */
  readonly values: readonly string[] | null;
  /** Regular expression that every value matches, or null. */
  readonly pattern: string | null;
}

export type Columns = Readonly<Record<string, Column>>;
export type RowOf<C extends Columns> = { readonly [K in keyof C]: z.output<C[K]['schema']> };
export type ShapeOf<C extends Columns> = { -readonly [K in keyof C]: C[K]['schema'] };

/** EDTF level 0 as published: `2022`, `2022-03`, `2022-03-02` (Library of Congress, 2019; ISO 8601-2). */
export const EDTF_PATTERN = '^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';
const DATE_PATTERN = '^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
/** Letters, digits and the separators that offices print in references; never a leading formula character. */
const TEXT_PATTERN = '^[A-Za-z0-9][A-Za-z0-9 ./:&()_#-]*$';
const ID_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]*$';

function column<S extends z.ZodType>(
  kind: ColumnKind,
  meaning: string,
  schema: S,
  more: { values?: readonly string[]; pattern?: string } = {},
): Column<S> {
  const { values = null, pattern = null } = more;
  return { kind, meaning, schema: schema.meta({ description: meaning }), blank: false, values, pattern };
}

/** False for days that no calendar has, such as 31 June. */
function isCalendarDate(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const id = (meaning: string) =>
  column('id', meaning, z.string().max(160).regex(new RegExp(ID_PATTERN)), { pattern: ID_PATTERN });

export const text = (meaning: string, pattern = TEXT_PATTERN, longest = 120) =>
  column('text', meaning, z.string().max(longest).regex(new RegExp(pattern)), { pattern });

export const freeText = (meaning: string, longest = 2000) =>
  column('free_text', meaning, z.string().min(1).max(longest));

export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, meaning: string) =>
  column('enum', meaning, z.enum(values), { values });

/** Beyond this, hundredths are no longer told apart by the numbers of JSON. */
const LARGEST_DECIMAL = 90_000_000_000_000;
/** A larger printed sum is a misprint or an attack; its gross, half as much again, still fits. */
export const LARGEST_SUM = LARGEST_DECIMAL / 2;

export const decimal = (meaning: string, most = LARGEST_DECIMAL) =>
  column(
    'decimal',
    meaning,
    z
      .number()
      .min(-most)
      .max(most)
      .refine((value) => Math.round(value * 100) / 100 === value, 'expected at most two decimal places'),
  );

/** A printed sum of money, in pounds. */
export const sum = (meaning: string) => decimal(meaning, LARGEST_SUM);

export const integer = (meaning: string, least = 0, most = Number.MAX_SAFE_INTEGER) =>
  column('integer', meaning, z.int().min(least).max(most));

export const boolean = (meaning: string) => column('boolean', meaning, z.boolean());

export const edtf = (meaning: string) =>
  column(
    'edtf',
    meaning,
    z.string().regex(new RegExp(EDTF_PATTERN)).refine(isCalendarDate, 'expected a day that the calendar has'),
    { pattern: EDTF_PATTERN },
  );

export const date = (meaning: string) =>
  column(
    'date',
    meaning,
    z.string().regex(new RegExp(DATE_PATTERN)).refine(isCalendarDate, 'expected a day that the calendar has'),
  );

export const url = (meaning: string) => column('url', meaning, z.url({ protocol: /^https?$/ }).max(4000));

/** The same column, allowed to be blank: null in JSON, an empty cell in CSV. */
export function maybe<S extends z.ZodType>(filled: Column<S>): Column<z.ZodNullable<S>> {
  return { ...filled, blank: true, schema: filled.schema.nullable().meta({ description: filled.meaning }) };
}

/** The zod types of the columns, in order, for building an object schema. */
export function shapeOf<C extends Columns>(columns: C): ShapeOf<C> {
  const entries = Object.entries(columns).map(([name, { schema }]) => [name, schema]);
  return Object.fromEntries(entries) as ShapeOf<C>;
}
