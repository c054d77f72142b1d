/** The pages of the offices, as they were last had. */
import type { DatabaseSync } from 'node:sqlite';

export interface StoredPage {
  readonly office: string;
  /** As asked for. */
  readonly address: string;
  readonly state: 'page' | 'missing' | 'failed';
  /** Why there is none. */
  readonly message: string | null;
  /** Where it was found at last. */
  readonly found_at: string | null;
  readonly sha256: string | null;
  readonly media_type: string | null;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly asked: number;
}

/** A page whose bytes are in the archive. */
export type HadPage = StoredPage & { readonly sha256: string; readonly media_type: string };

export interface Pages {
  find(office: string, address: string): StoredPage | null;
  /** A page that failed does not take the place of one that was had. */
  keep(page: StoredPage): void;
  /** Addresses that were asked for, of one office. */
  addresses(office: string): string[];
  /** The pages that were had, of one office. */
  had(office: string): HadPage[];
}

export function pagesOf(database: DatabaseSync): Pages {
  const find = database.prepare('select * from pages where office = ? and address = ?');
  const replace = database.prepare('insert or replace into pages values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const add = database.prepare('insert or ignore into pages values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const all = database.prepare('select address from pages where office = ? order by address');
  const had = database.prepare(
    "select * from pages where office = ? and state = 'page' and sha256 is not null and media_type is not null order by address",
  );
  return {
    had: (office) => had.all(office) as unknown as HadPage[],
    find: (office, address) => (find.get(office, address) as unknown as StoredPage | undefined) ?? null,
    keep: (page) => {
      const { office, address, state, message, found_at, sha256, media_type, charset, etag, last_modified, asked } =
        page;
      const statement = state === 'failed' ? add : replace;
      statement.run(office, address, state, message, found_at, sha256, media_type, charset, etag, last_modified, asked);
    },
    addresses: (office) => all.all(office).map(({ address }) => String(address)),
  };
}
