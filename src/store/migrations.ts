/**
 * The catalogue's tables, as steps from one version to the next; a step that was released is never changed. Times are milliseconds since
 * 1970, dates ISO 8601. Column names are those of the published tables where they mean the same.
 */
import { RELEASE_TABLES } from './release-tables.ts';

/** Marks the file as ours ("OPCC"), for tools that look at SQLite files. */
export const APPLICATION_ID = 0x4f504343;

export const MIGRATIONS: readonly string[] = [
  `
  -- What the folder is for: the key 'kind' is 'live' or 'replica'.
  create table settings (name text primary key, value text not null) strict, without rowid;

  create table runs (
    run integer primary key,
    started integer not null,
    -- Pages had since then are not asked for again; earlier than started where a run takes up one that was cut off.
    fresh_since integer not null,
    ended integer,
    outcome text
  ) strict;

  create table hosts (
    host text primary key,
    next_allowed integer not null,
    parked_until integer not null,
    parked_reason text,
    robots_text text,
    robots_status integer,
    robots_fetched integer
  ) strict, without rowid;

  -- The ledger: every request, and those that were not made.
  create table requests (
    request integer primary key,
    run integer not null references runs,
    time integer not null,
    host text not null,
    address text not null,
    purpose text not null,
    status integer,
    bytes integer not null,
    waited integer not null,
    took integer not null,
    rule text,
    outcome text not null
  ) strict;

  -- Pages of the offices by the address asked for; the bytes are in the archive.
  create table pages (
    office text not null,
    address text not null,
    state text not null,
    message text,
    found_at text,
    sha256 text,
    media_type text,
    charset text,
    etag text,
    last_modified text,
    asked integer not null,
    primary key (office, address)
  ) strict, without rowid;

  create table listings (
    office text not null,
    key text not null,
    position integer not null,
    reference text,
    title text,
    date text,
    state text not null,
    landing_page text not null,
    list_page text not null,
    -- Array of { address, addresses, role }, the decision first.
    documents text not null,
    repeats integer not null,
    first_seen_date text not null,
    -- Complete looks at the office's pages in a row that did not find it.
    misses integer not null,
    primary key (office, key)
  ) strict, without rowid;

  -- Files by the address asked for.
  create table files (
    office text not null,
    address text not null,
    state text not null,
    reason text,
    message text,
    sha256 text,
    etag text,
    last_modified text,
    checked integer not null,
    misses integer not null,
    primary key (office, address)
  ) strict, without rowid;

  -- Contents of files, once for each office that published them; the bytes are in the archive.
  create table documents (
    office text not null,
    sha256 text not null,
    media_type text not null,
    bytes integer not null,
    source_url text not null,
    etag text,
    http_last_modified text,
    retrieved_date text not null,
    superseded_by text,
    primary key (office, sha256)
  ) strict, without rowid;

  -- Trouble with an office's pages, as its last discovery met it.
  create table source_issues (
    office text not null,
    place integer not null,
    issue text not null,
    primary key (office, place)
  ) strict, without rowid;

  create table records (
    office text not null,
    sha256 text not null,
    -- What the record was made from besides the file: the code that read it, and what was known of the source.
    stage_version text not null,
    source text not null,
    record text not null,
    -- Hash of the record as published, without its dates; and that of the last release.
    content text not null,
    published text,
    last_changed_date text not null,
    primary key (office, sha256)
  ) strict, without rowid;
  `,
  RELEASE_TABLES,
  `
  -- Who has the turn at a host: one request at a time, whoever asks. A turn goes with its request; what a killed run left is anybody's after its end.
  create table turns (
    host text primary key,
    holder text not null,
    -- The request is not sent before, and has ended after.
    starts integer not null,
    ends integer not null,
    -- Milliseconds to the next request.
    pause integer not null
  ) strict, without rowid;

  -- 1 for a request that went out to the host, 0 for one that was not made.
  alter table requests add column sent integer not null default 0;
  update requests set sent = (took > 0 or status is not null);
  `,
  `
  -- Papers that were listed at the last release and not asked for by then; without an address: an office whose lists were not had whole.
  create table awaited (
    office text not null,
    address text not null,
    primary key (office, address)
  ) strict, without rowid;

  -- A list may lose its titles and keep its references: counted apart. 0 where that was not counted yet, which says nothing.
  alter table looks drop column named;
  alter table looks add column titled integer not null default 0;
  alter table looks add column referenced integer not null default 0;
  `,
  `
  -- What the office's pages name and what was not there when it was asked for, look after look: list pages that list nothing, and papers.
  create table absences (
    office text not null,
    -- list or paper.
    kind text not null,
    address text not null,
    -- Looks in a row, the last of them this one.
    looks integer not null,
    -- The day of the first.
    since text not null,
    fresh_since integer not null,
    primary key (office, kind, address)
  ) strict, without rowid;
  `,
  `
  -- What leads nowhere is told apart by its day as well: one title is listed month after month.
  update or ignore stubs set key = key || '|' || (
    select date from listings where listings.office = stubs.office and listings.key = stubs.key
  ) where exists (
    select 1 from listings where listings.office = stubs.office and listings.key = stubs.key
      and date is not null and listings.key = coalesce(reference, '') || '|' || coalesce(title, '')
  );
  update or ignore listings set key = key || '|' || date
    where date is not null and key = coalesce(reference, '') || '|' || coalesce(title, '');
  `,
];
