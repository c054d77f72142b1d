/** What a cross-check is: it reads a decision, says what is odd, and never changes anything. */
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { FieldName, FieldValues } from '../model/field.ts';
import type { Candidate, Finding } from '../model/finding.ts';
import type { Issue, Severity } from '../model/issue.ts';
import type { ParsedDecision } from '../model/parsed.ts';
import type { DecisionRow } from '../model/record.ts';

/** The decision's columns that do not themselves depend on the checks. */
export type DecisionFacts = Omit<DecisionRow, 'confidence' | 'needs_review' | 'issue_count'>;

export interface Subject {
  readonly decision: DecisionFacts;
  readonly parsed: ParsedDecision;
  readonly document: Document;
  /** The reference that the office's list page gives, in the published form; null where it gives none. */
  readonly listed_reference: string | null;
  /** Slug of the office, as the source of the paper says it; null where it says none. */
  readonly told_office: string | null;
  /** One decision of a file of several, which may be as short as a row. */
  readonly isRow: boolean;
}

/** One oddity. The message reads: unexpected X, expected Y. */
export interface Observation {
  readonly message: string;
  readonly field?: string;
  readonly observed?: string;
  readonly expected?: string;
  readonly evidence?: readonly Evidence[];
}

export interface Check {
  /** Stable, upper case. */
  readonly code: string;
  readonly severity: Severity;
  /** The rule in one sentence. */
  readonly meaning: string;
  /** Columns, or tables, that it reads. */
  readonly reads: readonly string[];
  readonly find: (subject: Subject) => readonly Observation[];
}

/** The issues that the checks give, in the order of the table. */
export function runChecks(checks: readonly Check[], subject: Subject): Issue[] {
  return checks.flatMap(({ code, severity, find }) => find(subject).map((odd) => ({ code, severity, ...odd })));
}

/** The winning candidate of a field, or null where it is absent or disputed. */
export function winnerOf<T>(finding: Finding<T>): Candidate<T> | null {
  return finding.state === 'found' ? finding.winner : null;
}

/** The value of a field inside the program (money in pence), or null where it is absent or disputed. */
export function foundValue<K extends FieldName>(parsed: ParsedDecision, field: K): FieldValues[K] | null {
  const winner: Candidate<FieldValues[K]> | null = winnerOf(parsed.fields[field]);
  return winner === null ? null : winner.value;
}

/** Where the values of these fields stand, in the given order. */
export function placesOf(parsed: ParsedDecision, ...fields: readonly FieldName[]): readonly Evidence[] {
  return fields.flatMap((field) => winnerOf<unknown>(parsed.fields[field])?.evidence ?? []);
}

/** Pence in words of a message: £21,169.59. */
export function inPounds(pence: number): string {
  const [whole = '', fraction = ''] = (Math.abs(pence) / 100).toFixed(2).split('.');
  return `${pence < 0 ? '-' : ''}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}
