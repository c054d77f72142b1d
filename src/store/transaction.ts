/** All of what a function writes, or nothing, with the catalogue to itself from the first word: others wait. */
import type { DatabaseSync } from 'node:sqlite';

/** Within another transaction it is part of that one. */
export function transaction<T>(database: DatabaseSync, write: () => T): T {
  if (database.isTransaction) return write();
  database.exec('begin immediate');
  try {
    const result = write();
    database.exec('commit');
    return result;
  } catch (error) {
    // Where the disk is full, SQLite has rolled back itself.
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}
