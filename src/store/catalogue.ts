/**
 * The catalogue: one SQLite file in the output folder that knows what was listed, asked, fetched and read. Everything is written in
 * transactions, so that a run may be killed at any point and the next goes on from there.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UsageError } from '../model/usage-error.ts';
import { type Absences, absencesOf } from './absences.ts';
import { type Files, filesOf } from './files.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { type Listings, listingsOf } from './listings.ts';
import { type Looks, looksOf } from './looks.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type Records, recordsOf } from './records.ts';
import { type Releases, releasesOf } from './releases.ts';
import { type Runs, runsOf } from './runs.ts';
import { type Stubs, stubsOf } from './stubs.ts';
import { type Texts, textsOf } from './texts.ts';
import { transaction } from './transaction.ts';

export interface Catalogue {
  readonly runs: Runs;
  readonly ledger: Ledger;
  readonly pages: Pages;
  readonly listings: Listings;
  readonly files: Files;
  readonly records: Records;
  readonly releases: Releases;
  readonly stubs: Stubs;
  readonly looks: Looks;
  readonly texts: Texts;
  readonly absences: Absences;
  /** All of what the function writes, or nothing. */
  transaction<T>(write: () => T): T;
  close(): void;
}

export const CATALOGUE_FILE = 'catalogue.sqlite';

export interface CatalogueOptions {
  /** Only looks: nothing is written, and the file must be there. */
  readonly readOnly?: boolean;
}

/** Opens the catalogue of a folder, made or brought up to date where it must be. Throws UsageError for a file of a later version or of another kind. */
export function openCatalogue(folder: string, { readOnly = false }: CatalogueOptions = {}): Catalogue {
  return catalogueIn(join(folder, CATALOGUE_FILE), readOnly);
}

/** A catalogue in memory, of a folder in which nothing was done yet. */
export const emptyCatalogue = (): Catalogue => catalogueIn(':memory:', false);

function catalogueIn(file: string, readOnly: boolean): Catalogue {
  const database = opened(file, readOnly);
  try {
    if (!readOnly) prepare(database);
    checkVersion(database, file, readOnly);
    if (!readOnly) migrate(database);
    checkSound(database, file);
  } catch (error) {
    database.close();
    throw told(error, file);
  }
  return {
    runs: runsOf(database),
    ledger: ledgerOf(database),
    pages: pagesOf(database),
    listings: listingsOf(database),
    files: filesOf(database),
    records: recordsOf(database),
    releases: releasesOf(database),
    stubs: stubsOf(database),
    looks: looksOf(database),
    texts: textsOf(database),
    absences: absencesOf(database),
    transaction: (write) => transaction(database, write),
    close: () => database.close(),
  };
}

function opened(file: string, readOnly: boolean): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly, timeout: 10_000 });
  } catch (error) {
    throw told(error, file);
  }
}

/** A catalogue that was written over in part is told before it is built upon. */
function checkSound(database: DatabaseSync, file: string): void {
  const found = database.prepare('pragma quick_check(1)').get()?.quick_check;
  if (found === 'ok') return;
  throw new UsageError(
    `unexpected damage in ${file}: ${String(found)}; expected a sound catalogue: put back a copy of the folder, or begin a new one`,
  );
}

/** What SQLite says of a file that is no sound database, with the file's name; other errors as they are. */
function told(error: unknown, file: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_SQLITE_ERROR') return error;
  return new UsageError(`unexpected database ${file}, expected a catalogue of this program: ${message}`);
}

/**
 * Write-ahead logging with synchronous NORMAL: a killed process loses nothing that was committed, since the system has it; a power cut may lose
 * the last commits but never the file's soundness, and what they told of is asked for again.
 */
function prepare(database: DatabaseSync): void {
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;');
}

const pragma = (database: DatabaseSync, name: string): number =>
  Number(Object.values(database.prepare(`pragma ${name}`).get() ?? { none: 0 })[0]);

function checkVersion(database: DatabaseSync, file: string, readOnly: boolean): void {
  const [id, version] = [pragma(database, 'application_id'), pragma(database, 'user_version')];
  const tables = Number(database.prepare('select count(*) as number from sqlite_schema').get()?.number);
  if (tables > 0 && id !== APPLICATION_ID) {
    throw new UsageError(`unexpected database ${file}, expected a catalogue of this program`);
  }
  if (version > MIGRATIONS.length) {
    throw new UsageError(`unexpected catalogue ${file} of version ${version}, expected at most ${MIGRATIONS.length}`);
  }
  if (readOnly && version < MIGRATIONS.length) {
    throw new UsageError(
      `unexpected catalogue ${file} of version ${version}, expected ${MIGRATIONS.length}: the next opcc run brings it up to date`,
    );
  }
}

/** Each step in a transaction that looks first: another process may have taken it meanwhile. */
function migrate(database: DatabaseSync): void {
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < pragma(database, 'user_version')) continue;
    transaction(database, () => {
      if (index < pragma(database, 'user_version')) return;
      database.exec(`${step}; pragma application_id = ${APPLICATION_ID}; pragma user_version = ${index + 1};`);
    });
  }
}
