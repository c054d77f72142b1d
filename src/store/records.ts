/** What was read from each document, kept with the version of the code that read it and with what was known of the source then. */
import type { DatabaseSync } from 'node:sqlite';
import type { DecisionRecord } from '../model/record.ts';

export interface StoredRecord {
  readonly office: string;
  readonly sha256: string;
  readonly stage_version: string;
  /** Hash of what was known of the source. */
  readonly source: string;
  readonly record: DecisionRecord;
  /** Hash of the record as published, without its dates. */
  readonly content: string;
  /** The same of the last release; null where it was in none. */
  readonly published: string | null;
  readonly last_changed_date: string;
}

export interface Records {
  find(office: string, sha256: string): StoredRecord | null;
  /** The version of the code that read it; null where nothing did. */
  versionOf(office: string, sha256: string): string | null;
  /** True where the stored record was made by this code from this source, so that it need not be made again. */
  isCurrent(office: string, sha256: string, stage_version: string, source: string): boolean;
  /** Keeps what was read; the published hash and the dates stay. */
  keep(record: Pick<StoredRecord, 'office' | 'sha256' | 'stage_version' | 'source' | 'record'>, date: string): void;
  /** How the record is published now: a new hash changes the date. The date that holds. */
  settle(office: string, sha256: string, content: string, date: string): string;
  /** These, by office and hash, are what the release holds; all others are in none. In one transaction of the caller. */
  release(published: readonly (readonly [office: string, sha256: string])[]): void;
}

type Row = Omit<StoredRecord, 'record'> & { readonly record: string };

const KEEP = `
  insert into records values (@office, @sha256, @stage_version, @source, @record, '', null, @date)
  on conflict do update set stage_version = @stage_version, source = @source, record = @record`;

export function recordsOf(database: DatabaseSync): Records {
  const bySha = database.prepare('select * from records where office = ? and sha256 = ?');
  const made = database.prepare('select stage_version, source from records where office = ? and sha256 = ?');
  const keep = database.prepare(KEEP);
  const settle = database.prepare(
    'update records set content = ?, last_changed_date = ? where office = ? and sha256 = ? and content <> ?',
  );
  const dateOf = database.prepare('select last_changed_date from records where office = ? and sha256 = ?');
  return {
    find: (office, sha256) => {
      const row = bySha.get(office, sha256) as unknown as Row | undefined;
      return row === undefined ? null : { ...row, record: JSON.parse(row.record) as DecisionRecord };
    },
    versionOf: (office, sha256) => {
      const row = made.get(office, sha256);
      return row === undefined ? null : String(row.stage_version);
    },
    isCurrent: (office, sha256, stage_version, source) => {
      const row = made.get(office, sha256);
      return row?.stage_version === stage_version && row.source === source;
    },
    keep: ({ record, ...rest }, date) => {
      keep.run({ ...rest, record: JSON.stringify(record), date });
    },
    settle: (office, sha256, content, date) => {
      settle.run(content, date, office, sha256, content);
      return String(dateOf.get(office, sha256)?.last_changed_date);
    },
    release: (published) => {
      database.exec('update records set published = null where published is not null');
      const mark = database.prepare('update records set published = content where office = ? and sha256 = ?');
      for (const [office, sha256] of published) mark.run(office, sha256);
    },
  };
}
