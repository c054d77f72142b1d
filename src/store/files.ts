/** Files by their address, and their contents by their hash. What was once held stays. */
import type { DatabaseSync } from 'node:sqlite';
import { GONE_AFTER } from './listings.ts';

/** held: we have it. gone: we have it, the site no longer does. missing, refused, failed: we never had it. */
export type FileState = 'held' | 'gone' | 'missing' | 'refused' | 'failed';

export interface FileRow {
  readonly office: string;
  readonly address: string;
  readonly state: FileState;
  /** One word for why not. */
  readonly reason: string | null;
  readonly message: string | null;
  /** Of what is held. */
  readonly sha256: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  /** When it was last asked for. */
  readonly checked: number;
  readonly misses: number;
}

export interface DocumentFile {
  readonly office: string;
  readonly sha256: string;
  readonly media_type: string;
  readonly bytes: number;
  /** Where it was first found. */
  readonly source_url: string;
  readonly etag: string | null;
  readonly http_last_modified: string | null;
  readonly retrieved_date: string;
  /** The content that took its place at its address. */
  readonly superseded_by: string | null;
}

type Place = Pick<FileRow, 'office' | 'address' | 'checked'>;

export interface Files {
  find(office: string, address: string): FileRow | null;
  document(office: string, sha256: string): DocumentFile | null;
  /** All contents of an office, also those that others took the place of. */
  documents(office: string): DocumentFile[];
  /** The address gave this content; the first finding of a content is what is kept of it. In one transaction of the caller. */
  hold(place: Place, found: Omit<DocumentFile, 'office' | 'source_url' | 'superseded_by'>): void;
  /** The host says that it is as it was. */
  confirm(place: Place): void;
  /** It was not to be had. What is held stays held; two misses in a row and it is gone. */
  miss(place: Place, state: 'missing' | 'refused' | 'failed', reason: string, message: string): void;
}

export function filesOf(database: DatabaseSync): Files {
  const byAddress = database.prepare('select * from files where office = ? and address = ?');
  const bySha = database.prepare('select * from documents where office = ? and sha256 = ?');
  const find: Files['find'] = (office, address) =>
    (byAddress.get(office, address) as unknown as FileRow | undefined) ?? null;
  const put = putter(database);
  return {
    find,
    document: (office, sha256) => (bySha.get(office, sha256) as unknown as DocumentFile | undefined) ?? null,
    documents: (office) =>
      database
        .prepare('select * from documents where office = ? order by sha256')
        .all(office) as unknown as DocumentFile[],
    hold: (place, found) => hold(database, find(place.office, place.address), place, found),
    confirm: (place) => {
      const before = find(place.office, place.address);
      if (before !== null)
        put({ ...before, checked: place.checked, state: 'held', misses: 0, reason: null, message: null });
    },
    miss: (place, state, reason, message) =>
      put(missed(find(place.office, place.address), place, { state, reason, message })),
  };
}

const putter = (database: DatabaseSync): ((row: FileRow) => void) => {
  const replace = database.prepare('insert or replace into files values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return ({ office, address, state, reason, message, sha256, etag, last_modified, checked, misses }) => {
    replace.run(office, address, state, reason, message, sha256, etag, last_modified, checked, misses);
  };
};

const NEVER_HELD = { sha256: null, etag: null, last_modified: null, misses: 0 } as const;

function missed(before: FileRow | null, place: Place, told: Pick<FileRow, 'state' | 'reason' | 'message'>): FileRow {
  if (before === null || before.sha256 === null) return { ...NEVER_HELD, ...place, ...told };
  const misses = told.state === 'missing' ? before.misses + 1 : before.misses;
  const state = misses >= GONE_AFTER ? 'gone' : before.state;
  return { ...before, ...place, state, misses, reason: told.reason, message: told.message };
}

function hold(
  database: DatabaseSync,
  before: FileRow | null,
  place: Place,
  found: Omit<DocumentFile, 'office' | 'source_url' | 'superseded_by'>,
): void {
  const { office, address, checked } = place;
  const { sha256, media_type, bytes, etag, http_last_modified, retrieved_date } = found;
  database
    .prepare(
      'insert into documents values (?, ?, ?, ?, ?, ?, ?, ?, null) on conflict do update set superseded_by = null',
    )
    .run(office, sha256, media_type, bytes, address, etag, http_last_modified, retrieved_date);
  if (before !== null && before.sha256 !== null && before.sha256 !== sha256) {
    database
      .prepare('update documents set superseded_by = ? where office = ? and sha256 = ?')
      .run(sha256, office, before.sha256);
  }
  const row = { state: 'held', reason: null, message: null, last_modified: http_last_modified, misses: 0 } as const;
  putter(database)({ office, address, checked, sha256, etag, ...row });
}
