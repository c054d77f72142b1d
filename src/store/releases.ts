/** What the last release held, and every change from one release to the next. */
import type { DatabaseSync } from 'node:sqlite';
import type { ChangeRow } from '../model/record.ts';

/** A decision as it was published. */
export interface PublishedDecision {
  readonly decision_id: string;
  /** The version of the code that read it; blank for a stub. */
  readonly version: string;
  /** Whether its paper was there: `live` or `gone`. */
  readonly status: string;
  /** Its row of `decisions`, as JSON. */
  readonly row: string;
}

export interface Releases {
  last(): PublishedDecision[];
  /** All that changed so far, in the order in which it did. */
  changes(): ChangeRow[];
  /** This is what the release holds, and what was new in it. In one transaction of the caller. */
  keep(published: Iterable<PublishedDecision>, added: readonly ChangeRow[]): void;
}

export function releasesOf(database: DatabaseSync): Releases {
  const all = database.prepare('select * from published order by decision_id');
  const changes = database.prepare('select row from changes order by change');
  return {
    last: () => all.all() as unknown as PublishedDecision[],
    changes: () => changes.all().map(({ row }) => JSON.parse(String(row)) as ChangeRow),
    keep: (published, added) => {
      database.exec('delete from published');
      const put = database.prepare('insert into published values (?, ?, ?, ?)');
      for (const { decision_id, version, status, row } of published) put.run(decision_id, version, status, row);
      const add = database.prepare('insert into changes (release, row) values (?, ?)');
      for (const change of added) add.run(change.release, JSON.stringify(change));
    },
  };
}
