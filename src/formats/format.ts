/** What a format of the published data is. Each file of this folder is one; a format knows no table but those it is given. */
import type { DecisionRecord, Table } from '../model/record.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface TableRows {
  readonly table: Table;
  /** How many rows there are. */
  readonly count: number;
  /** In published order, each made as it is asked for: large tables are never held as rows. */
  readonly rows: () => Iterable<Row>;
}

/** All that is published, sorted. */
export interface Dataset {
  readonly records: readonly DecisionRecord[];
  readonly tables: readonly TableRows[];
}

export interface FormatOptions {
  /** Put an apostrophe before free text that a spreadsheet would run as a formula. Formats that no spreadsheet opens ignore it. */
  readonly formula_guard: boolean;
}

export interface OutputFile {
  /** Name within the output folder. */
  readonly path: string;
  /** The table that it holds, or null for nested records. */
  readonly table: Table | null;
  /** UTF-8 text in pieces, so that no file has to fit in one string. */
  readonly pieces: () => Iterable<string>;
}

export interface Format {
  /** The format's name, which is also its file's. */
  readonly name: string;
  readonly media_type: string;
  readonly files: (dataset: Dataset, options: FormatOptions) => readonly OutputFile[];
}
