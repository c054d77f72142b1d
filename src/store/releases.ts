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

/** A paper that was listed and not had yet: not asked for, or in vain for the moment; with a blank address: an office whose lists were not had whole. */
export interface Awaited {
  readonly office: string;
  readonly address: string;
}

export interface Releases {
  last(): PublishedDecision[];
  /** All that changed so far, in the order in which it did. */
  changes(): ChangeRow[];
  /** What the last release waited for. */
  awaited(): Awaited[];
  /** This is what the release holds, and what was new in it, and what it waits for. In one transaction of the caller. */
  keep(published: Iterable<PublishedDecision>, added: readonly ChangeRow[], awaited: readonly Awaited[]): void;
}

export function releasesOf(database: DatabaseSync): Releases {
  const all = database.prepare('select * from published order by decision_id');
  const changes = database.prepare('select row from changes order by change');
  return {
    last: () => all.all() as unknown as PublishedDecision[],
    changes: () => changes.all().map(({ row }) => JSON.parse(String(row)) as ChangeRow),
    awaited: () => database.prepare('select office, address from awaited').all() as unknown as Awaited[],
    keep: (published, added, awaited) => {
      database.exec('delete from published');
      const put = database.prepare('insert into published values (?, ?, ?, ?)');
      for (const { decision_id, version, status, row } of published) put.run(decision_id, version, status, row);
      const add = database.prepare('insert into changes (release, row) values (?, ?)');
      for (const change of added) add.run(change.release, JSON.stringify(change));
      database.exec('delete from awaited');
      const wait = database.prepare('insert or ignore into awaited values (?, ?)');
      for (const { office, address } of awaited) wait.run(office, address);
    },
  };
}
