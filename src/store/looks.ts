/** How the last complete look at each office's pages went, for the next to be compared with. */
import type { DatabaseSync } from 'node:sqlite';
import type { Issue } from '../model/issue.ts';

export interface LookCounts {
  /** Decisions listed. */
  readonly found: number;
  /** Those with a date, a title, a reference, a link to a paper. */
  readonly dated: number;
  readonly titled: number;
  readonly referenced: number;
  readonly linked: number;
}

export interface StoredLook extends LookCounts {
  readonly office: string;
  readonly fresh_since: number;
  /** The day of the look. */
  readonly date: string;
  /** Looks in a row, this among them, that found suspiciously little; the counts are then those of the look before them. */
  readonly short_looks: number;
  /** After what the office's references begin again. */
  readonly restarts: string | null;
  /** Hash of the office's description. */
  readonly description: string;
  readonly issues: readonly Issue[];
}

export interface Looks {
  last(office: string): StoredLook | null;
  keep(look: StoredLook): void;
}

export function looksOf(database: DatabaseSync): Looks {
  const find = database.prepare('select * from looks where office = ?');
  const put = database.prepare(`
    insert or replace into looks (office, fresh_since, date, found, dated, titled, referenced, linked, short_looks, restarts, description, issues)
    values (@office, @fresh_since, @date, @found, @dated, @titled, @referenced, @linked, @short_looks, @restarts, @description, @issues)`);
  return {
    last: (office) => {
      const row = find.get(office) as unknown as (Omit<StoredLook, 'issues'> & { readonly issues: string }) | undefined;
      return row === undefined ? null : { ...row, issues: JSON.parse(row.issues) as Issue[] };
    },
    keep: ({ issues, ...look }) => void put.run({ ...look, issues: JSON.stringify(issues) }),
  };
}
