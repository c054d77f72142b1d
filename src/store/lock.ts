/**
 * One process at a time on an output folder. The lock is a lock of the operating system on a small SQLite file, so that it goes when its
 * owner goes, however it goes.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UsageError } from '../model/usage-error.ts';
import { makeFolder, unwritable } from './folder.ts';

export interface Lock {
  release(): void;
}

const FILE = 'catalogue.lock';
/** SQLite's codes: busy, and the file is no database or cannot be opened. */
const BUSY = 5;

/** Takes the folder, which is made where it is missing. Throws UsageError when another process has it or it cannot be written to. */
export function lockFolder(folder: string, owner: string): Lock {
  const database = opened(folder);
  try {
    database.exec('create table if not exists owner (name text not null) strict');
    database.exec('delete from owner');
    database.prepare('insert into owner (name) values (?)').run(owner);
    // Kept open until the end: others may read who has the folder, and nobody else may begin.
    database.exec('begin immediate');
  } catch (error) {
    const holder = (error as { errcode?: number }).errcode === BUSY ? ownerOf(database) : null;
    database.close();
    if (holder === null) throw unwritable(folder, error as Error);
    throw new UsageError(`unexpected second run on ${folder}, expected one at a time: ${holder} is at work there`);
  }
  return { release: () => database.close() };
}

function opened(folder: string): DatabaseSync {
  makeFolder(folder);
  try {
    return new DatabaseSync(join(folder, FILE), { timeout: 0 });
  } catch (error) {
    throw unwritable(folder, error as Error);
  }
}

function ownerOf(database: DatabaseSync): string {
  const row = database.prepare("select coalesce(max(name), 'another process') as name from owner").get();
  return String(row?.name);
}
