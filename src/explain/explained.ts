/** What is told of one field: its value, why it has it, and all that was considered for it, each with its place and the words around it. */
import type { Subject } from '../lexicon/clauses.ts';
import type { Box } from '../model/box.ts';
import type { TextPlace } from '../model/evidence.ts';
import type { Trust } from '../model/finding.ts';
import type { Columns } from '../model/record/column.ts';
import { TABLES } from '../model/record.ts';

/** Where words stand, and what they stand in. */
export interface Setting {
  /** Counted from 1; null in a web page, and for words of the office's list page. */
  readonly page: number | null;
  readonly box: Box | null;
  /** In a web page: the element, as a CSS selector, and how many characters into its text. It has no page and no box. */
  readonly place: TextPlace | null;
  /** The words as printed. */
  readonly quote: string;
  /** The clause in which they stand; null where they are no prose of the paper, such as a running head. */
  readonly clause: string | null;
  /** Which contract the clause speaks of: this one, the one before it, or a notice to be given. */
  readonly subject: Subject | null;
  /** The heading or label that governs the clause, in its own words; null where there is none. */
  readonly heading: string | null;
}

export interface Weighed {
  readonly value: string;
  readonly wins: boolean;
  /** The rung of the ladder of trust; null for what was not found by a rule for this field. */
  readonly rung: Trust | null;
  readonly rule: string | null;
  /** Why it won or lost, in words. */
  readonly reason: string;
  readonly places: readonly Setting[];
}

export interface Explained {
  /** A column of decisions, or one of the parts `amounts`, `parties`, `dates`, `issues`. */
  readonly field: string;
  /** As published, in words: `£21,169.59`, `false: nothing says so`, `blank`. */
  readonly value: string;
  /** What the field says, in one sentence. */
  readonly meaning: string;
  /** Why it has this value. */
  readonly reason: string;
  /** Winners first, then what lost, best first. */
  readonly considered: readonly Weighed[];
}

/** The published meaning of a column. */
export const columnMeaning = (field: string): string => COLUMNS[field]?.meaning ?? '';

const COLUMNS: Columns = TABLES.decisions.columns;
