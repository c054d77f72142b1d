/** The shape of the table of fields (`src/fields.ts`), which the stage is given as an argument. */

import type { PrintedDate } from '../model/date.ts';
import type { FieldName, FieldValues } from '../model/field.ts';
import type { Candidate } from '../model/finding.ts';
import type { DateRole, ParsedAmount, ParsedParty } from '../model/parsed.ts';
import type { Mention, Reading } from './reading.ts';
import type { ResolveOptions } from './resolve.ts';

/** A printed date with the role that its clause, label or place gives it. */
export interface DatedRole extends Mention<PrintedDate> {
  readonly role: DateRole;
  readonly candidate: Candidate<string>;
}

/** A reading with its roles given: what the finders of fields read. */
export interface Understood extends Reading {
  readonly amounts: readonly ParsedAmount[];
  readonly roles: readonly DatedRole[];
  readonly parties: readonly ParsedParty[];
}

export interface FieldRow<T> {
  /** What the field says, in one sentence. */
  readonly meaning: string;
  /** Every value that may be it, in any order. */
  readonly candidates: (understood: Understood) => readonly Candidate<T>[];
  readonly resolve?: ResolveOptions<T>;
}

export type FieldTable = { readonly [K in FieldName]: FieldRow<FieldValues[K]> };
