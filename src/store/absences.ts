/** What the offices' pages name and what was not there when it was asked for, with the looks in a row at which it was so. */
import type { DatabaseSync } from 'node:sqlite';
import type { Look } from './listings.ts';

/** list: a page of a list that lists nothing. paper: a file, or a page that is a decision or leads to it. */
export type AbsentKind = 'list' | 'paper';

export interface Absence {
  readonly address: string;
  /** Looks in a row. */
  readonly looks: number;
  /** The day of the first. */
  readonly since: string;
  /** The moment of the last: what is taken up again is no further look. */
  readonly fresh_since: number;
}

/** What was so at three looks in a row is how things are: no fault of a moment, and no longer news. */
export const STANDS_AFTER = 3;

export interface Absences {
  /** By address, in its order. */
  of(office: string, kind: AbsentKind): Map<string, Absence>;
  /** Takes over a look: `absent` was not there, of `unknown` nothing was learnt; all else is forgotten. In one transaction of the caller. */
  keep(
    office: string,
    kind: AbsentKind,
    seen: { readonly absent: Iterable<string>; readonly unknown: ReadonlySet<string> },
    look: Pick<Look, 'date' | 'fresh_since'>,
  ): void;
}

export function absencesOf(database: DatabaseSync): Absences {
  const all = database.prepare(
    'select address, looks, since, fresh_since from absences where office = ? and kind = ? order by address',
  );
  const put = database.prepare('insert or replace into absences values (?, ?, ?, ?, ?, ?)');
  const remove = database.prepare('delete from absences where office = ? and kind = ? and address = ?');
  const of: Absences['of'] = (office, kind) => {
    const rows = all.all(office, kind) as unknown as Absence[];
    return new Map(rows.map((row) => [row.address, row]));
  };
  return {
    of,
    keep: (office, kind, { absent, unknown }, { date, fresh_since }) => {
      const before = of(office, kind);
      const now = new Set(absent);
      for (const address of before.keys())
        if (!now.has(address) && !unknown.has(address)) remove.run(office, kind, address);
      for (const address of now) {
        const known = before.get(address);
        const looks = looksWith(known, fresh_since);
        put.run(office, kind, address, looks, known?.since ?? date, fresh_since);
      }
    },
  };
}

/** Looks in a row, that of this moment among them. */
export const looksWith = (known: Pick<Absence, 'looks' | 'fresh_since'> | undefined, fresh_since: number): number =>
  known === undefined ? 1 : known.looks + (known.fresh_since === fresh_since ? 0 : 1);
