/** What a published table is: its name, columns in published order, key, foreign keys and row order. */
import type { Columns } from './column.ts';

export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly target: string;
}

export interface Table {
  readonly name: string;
  readonly meaning: string;
  readonly columns: Columns;
  /** Columns that tell the rows apart; none where a table has no natural key. */
  readonly key: readonly string[];
  readonly foreign: readonly ForeignKey[];
  /** Columns that rows are sorted by, in code-unit order, integers by size, blanks first. */
  readonly order: readonly string[];
}

export interface TableOf<C extends Columns> extends Table {
  readonly columns: C;
}

interface Description<C extends Columns> {
  readonly name: string;
  readonly meaning: string;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly foreign: readonly (ForeignKey & { readonly field: keyof C & string })[];
  readonly order: readonly (keyof C & string)[];
}

/** Keeps the exact column types of a table, and lets key, foreign keys and order name its own columns only. */
export const table = <const C extends Columns>(description: Description<C>): TableOf<C> => description;
