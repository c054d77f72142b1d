/** What a published table is: its name, columns in published order, key, foreign keys and row order. */
import type { Columns } from './column.ts';

export interface ForeignKey<C extends Columns> {
  readonly field: keyof C & string;
  readonly table: string;
  readonly target: string;
}

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly meaning: string;
  readonly columns: C;
  /** Columns that tell the rows apart; none where a table has no natural key. */
  readonly key: readonly (keyof C & string)[];
  readonly foreign: readonly ForeignKey<C>[];
  /** Columns that rows are sorted by, in code-unit order, integers by size, blanks first. */
  readonly order: readonly (keyof C & string)[];
}

/** Keeps the exact column types of a table while checking that key, foreign keys and order name real columns. */
export function table<const C extends Columns>(description: Table<C>): Table<C> {
  return description;
}
