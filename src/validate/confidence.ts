/**
 * The confidence tier of a record: the worst among value, reference and decision date. A is label-anchored and cross-checked, B
 * label-anchored, C a pattern in prose or a place on the page, D inferred, from a list page, or read by OCR.
 */
import { type Subject, winnerOf } from '../checks/check.ts';
import { isConsistentYear, yearsOfReference } from '../checks/reference.ts';
import type { Candidate, Trust } from '../model/finding.ts';
import type { DecisionRow } from '../model/record.ts';

type Tier = NonNullable<DecisionRow['confidence']>;
type CoreField = 'value' | 'reference' | 'decision_date';

const TIER_OF: Readonly<Record<Trust, Tier>> = { label: 'B', cell: 'B', cue: 'C', place: 'C', hint: 'D' };
const CORE: readonly CoreField[] = ['value', 'reference', 'decision_date'];

/** The tier of a record, or null where none of the three was read. A disputed one counts as D. */
export function confidenceOf(subject: Subject): Tier | null {
  const tiers = CORE.flatMap((field) => tierOf(field, subject) ?? []);
  return tiers.sort().at(-1) ?? null;
}

function tierOf(field: CoreField, subject: Subject): Tier | null {
  const finding = subject.parsed.fields[field];
  if (finding.state === 'absent') return null;
  const winner: Candidate<unknown> | null = winnerOf<unknown>(finding);
  if (winner === null || winner.method === 'ocr' || subject.document.method === 'ocr') return 'D';
  const tier = TIER_OF[winner.trust];
  return tier === 'B' && CONFIRMED[field](subject, winner) ? 'A' : tier;
}

/** What stands apart from the label and agrees with it. */
const CONFIRMED: Readonly<Record<CoreField, (subject: Subject, winner: Candidate<unknown>) => boolean>> = {
  value: ({ parsed }, { value, evidence }) =>
    evidence.length > 1 ||
    parsed.amounts.filter(({ money, period }) => money.pence === value && period === 'total').length > 1,
  reference: ({ decision, listed_reference }, { evidence }) =>
    evidence.length > 1 || listed_reference === decision.reference || yearAgrees(decision),
  decision_date: ({ decision, parsed }, { value, evidence }) =>
    evidence.length > 1 ||
    yearAgrees(decision) ||
    parsed.dates.some(({ value: printed }) => printed.edtf === value && printed.weekday !== null),
};

function yearAgrees({ reference, decision_date }: Subject['decision']): boolean {
  if (reference === null || decision_date === null) return false;
  const years = yearsOfReference(reference);
  return years !== null && isConsistentYear(years, decision_date);
}
