/** Where the decisions stand that are listed without a paper. */
import type { DatabaseSync } from 'node:sqlite';

export interface PinnedStub {
  readonly office: string;
  readonly key: string;
  /** Hash of what the list says. */
  readonly facts: string;
  /** The page, and its bytes in the archive. */
  readonly address: string;
  readonly sha256: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly retrieved_date: string;
  readonly quotes: StubQuotes;
}

/** Words of the page; null where a fact does not stand there in words. */
export interface StubQuotes {
  readonly reference: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

export interface Stubs {
  of(office: string): Map<string, PinnedStub>;
  pin(stub: PinnedStub): void;
}

export function stubsOf(database: DatabaseSync): Stubs {
  const all = database.prepare('select * from stubs where office = ?');
  const put = database.prepare('insert or replace into stubs values (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return {
    of: (office) => {
      const rows = all.all(office) as unknown as (Omit<PinnedStub, 'quotes'> & { readonly quotes: string })[];
      return new Map(rows.map((row) => [row.key, { ...row, quotes: JSON.parse(row.quotes) as StubQuotes }]));
    },
    pin: ({ office, key, facts, address, sha256, media_type, bytes, retrieved_date, quotes }) => {
      put.run(office, key, facts, address, sha256, media_type, bytes, retrieved_date, JSON.stringify(quotes));
    },
  };
}
