/** The text of each content as hashes, and how contents differ from those whose place they took. */
import type { DatabaseSync } from 'node:sqlite';
import type { Succession, TextHashes } from '../model/text-hashes.ts';

export interface StoredSuccession {
  readonly office: string;
  readonly sha256: string;
  readonly successor: string;
  readonly kind: Succession;
}

export interface Texts {
  keep(office: string, sha256: string, text: TextHashes): void;
  find(office: string, sha256: string): TextHashes | null;
  /** Keeps how two contents differ; what was found first stays. */
  succeed(succession: StoredSuccession): void;
  successions(office: string): StoredSuccession[];
}

export function textsOf(database: DatabaseSync): Texts {
  const put = database.prepare('insert or replace into texts values (?, ?, ?, ?)');
  const find = database.prepare('select exact, folded from texts where office = ? and sha256 = ?');
  const add = database.prepare('insert or ignore into successions values (?, ?, ?, ?)');
  const all = database.prepare('select * from successions where office = ? order by sha256, successor');
  return {
    keep: (office, sha256, { exact, folded }) => {
      put.run(office, sha256, exact, folded);
    },
    find: (office, sha256) => (find.get(office, sha256) as unknown as TextHashes | undefined) ?? null,
    succeed: ({ office, sha256, successor, kind }) => {
      add.run(office, sha256, successor, kind);
    },
    successions: (office) => all.all(office) as unknown as StoredSuccession[],
  };
}
