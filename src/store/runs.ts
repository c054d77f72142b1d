/** Runs, and what the folder is for. */
import type { DatabaseSync } from 'node:sqlite';

/** live: real offices. replica: the bundled, fictional ones. The two are never put into one folder. */
export type Kind = 'live' | 'replica';

export interface Run {
  readonly run: number;
  readonly started: number;
  /** Pages had since then are not asked for again. */
  readonly fresh_since: number;
}

export interface RunRow extends Run {
  readonly ended: number | null;
  readonly outcome: string | null;
}

export interface Runs {
  kind(): Kind | null;
  setKind(kind: Kind): void;
  /** Begins a run; it takes up the last one where that was cut off less than a day ago. */
  begin(now: number): Run;
  end(run: Run, now: number, outcome: string): void;
  last(): RunRow | null;
  count(): number;
}

/** What was had by a run that was cut off is fresh for so long. */
const TAKEN_UP_WITHIN = 24 * 3600 * 1000;

export function runsOf(database: DatabaseSync): Runs {
  const last: Runs['last'] = () =>
    (database.prepare('select * from runs order by run desc limit 1').get() as unknown as RunRow | undefined) ?? null;
  const begin: Runs['begin'] = (now) => {
    const before = last();
    const isCutOff = before !== null && before.ended === null && now - before.fresh_since < TAKEN_UP_WITHIN;
    const fresh_since = isCutOff ? before.fresh_since : now;
    const { lastInsertRowid } = database
      .prepare('insert into runs (started, fresh_since) values (?, ?)')
      .run(now, fresh_since);
    return { run: Number(lastInsertRowid), started: now, fresh_since };
  };
  return {
    begin,
    last,
    kind: () => (database.prepare("select value from settings where name = 'kind'").get()?.value as Kind) ?? null,
    setKind: (kind) => {
      database.prepare("insert into settings values ('kind', ?) on conflict do nothing").run(kind);
    },
    end: ({ run }, now, outcome) => {
      database.prepare('update runs set ended = ?, outcome = ? where run = ?').run(now, outcome, run);
    },
    count: () => Number(database.prepare('select count(*) as number from runs').get()?.number),
  };
}
