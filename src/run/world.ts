/** What a run is asked to do, and what it works with. The world outside comes in here and nowhere else. */
import type { Archive } from '../fetch/archive.ts';
import type { Client } from '../fetch/client.ts';
import type { NamedOffice } from '../model/office.ts';
import type { Reader } from '../reader.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { Run } from '../store/runs.ts';
import type { ListTrouble } from './list-troubles.ts';
import type { Papers } from './papers.ts';
import type { Release } from './publish.ts';

export interface Order {
  readonly offices: readonly NamedOffice[];
  /** Folder of the catalogue, the archive and the tables. */
  readonly output: string;
  /** Most new files of each office, and pages of decisions that are opened for them; null for all. */
  readonly limit: number | null;
  /** Only decisions listed with this date or later, or without a date; null for all. */
  readonly since: string | null;
  /** Only decisions listed with this date or earlier, or without a date; null for all. */
  readonly until: string | null;
  /** Least seconds between two requests to one host. */
  readonly delay: number;
}

export interface World {
  readonly run: Run;
  readonly catalogue: Catalogue;
  readonly archive: Archive;
  /** Null where nothing is to be asked: everything is made again from what is there. */
  readonly client: Client | null;
  /** Opened when there is something to read. */
  readonly openReader: () => Reader;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly stopping: AbortSignal;
  readonly tell: Tell;
}

export interface Tell {
  line(text: string, event: Readonly<Record<string, unknown>>): void;
  /** How far a piece of work is; `total` may grow. */
  progress(what: string, done: number, total: number): void;
}

/** The day of the run, by which what is seen is dated: the day on which a run that was cut off began. */
export const dayOf = ({ run }: Pick<World, 'run'>): string => new Date(run.fresh_since).toISOString().slice(0, 10);

/** What was had is not asked for again for so long: decisions are settled once they are published. Milliseconds. */
export const SETTLED_FOR = 30 * 24 * 3600 * 1000;

export interface RunReport {
  readonly offices: readonly OfficeResult[];
  /** Documents that were read, not taken from an earlier run. */
  readonly read: number;
  /** Null when the run was told to stop before it could publish. */
  readonly release: Release | null;
}

/** How the work on one office went. */
export interface OfficeResult {
  readonly office: string;
  /** Its pages could not all be read, or nothing was found there. */
  readonly hasFailed: boolean;
  /** What its lists are short of, the graver first. */
  readonly lists: readonly ListTrouble[];
  readonly papers: Papers;
  /** Addresses of its papers whose originals are no longer in the archive as they were had. */
  readonly lostFiles: readonly string[];
  /** Why it failed; null where it did not. */
  readonly trouble: string | null;
  /** Why a host of it was left alone; null where none was. */
  readonly parked: string | null;
  /** New contents. */
  readonly fetched: number;
}

/** How the work on one office went before its documents are read. */
export type Collected = Omit<OfficeResult, 'lostFiles'>;
