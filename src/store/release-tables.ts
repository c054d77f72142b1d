/** A step of the migrations: what the last release held, what changed from release to release, where stubs stand, and how each look went. */
export const RELEASE_TABLES = `
  -- The decisions of the last release, as their rows were published.
  create table published (
    decision_id text primary key,
    -- What read it; blank for a stub, which nothing read.
    version text not null,
    status text not null,
    row text not null
  ) strict, without rowid;

  create table changes (
    change integer primary key,
    release text not null,
    row text not null
  ) strict;

  -- Decisions listed without a paper: the page on which they were first seen to say what they say, which the archive keeps.
  create table stubs (
    office text not null,
    key text not null,
    -- What the list says, so that a page that changes elsewhere changes no stub.
    facts text not null,
    address text not null,
    sha256 text not null,
    media_type text not null,
    bytes integer not null,
    retrieved_date text not null,
    -- Words of the page for each fact that stands there.
    quotes text not null,
    primary key (office, key)
  ) strict, without rowid;

  -- The text of each content that was read, as hashes.
  create table texts (
    office text not null,
    sha256 text not null,
    exact text not null,
    folded text not null,
    primary key (office, sha256)
  ) strict, without rowid;

  -- What took the place of what, and how they differ, as it was found when both were read by the same code.
  create table successions (
    office text not null,
    sha256 text not null,
    successor text not null,
    kind text not null,
    primary key (office, sha256, successor)
  ) strict, without rowid;

  -- The last complete look at each office's pages: its day, and the counts that the next is compared with.
  create table looks (
    office text primary key,
    fresh_since integer not null,
    date text not null,
    found integer not null,
    dated integer not null,
    named integer not null,
    linked integer not null,
    -- Looks in a row that found suspiciously little.
    short_looks integer not null,
    -- After what the office's references begin again; null where they do not, or where that is not known.
    restarts text,
    -- Hash of the office's description that was looked with.
    description text not null,
    -- Trouble that showed beside the look before.
    issues text not null
  ) strict, without rowid;
`;
