/**
 * The confidence tier of a record: the worst among value, reference and decision date. A is label-anchored and cross-checked, B
 * label-anchored, C a pattern in prose or a place on the page, D inferred, from a list page, or read by OCR. `opcc score` measures what each is worth.
 */
import { type Subject, winnerOf } from '../checks/check.ts';
import { officeConflict } from '../checks/office.ts';
import { isConsistentYear, yearsOfReference } from '../checks/reference.ts';
import { weekdayOf } from '../model/calendar.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Candidate, Finding, Trust } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import type { DecisionRow } from '../model/record.ts';
import { UNKNOWN_OFFICE } from './identity.ts';

type Tier = NonNullable<DecisionRow['confidence']>;
type CoreField = 'value' | 'reference' | 'decision_date';

const TIER_OF: Readonly<Record<Trust, Tier>> = { label: 'B', cell: 'B', cue: 'C', place: 'C', hint: 'D' };
const CORE: readonly CoreField[] = ['value', 'reference', 'decision_date'];

/**
 * The tier of a record, or null where none of the three was read. A disputed one counts as D, as does a record of which nobody can say whose it
 * is. What a cross-check doubts (`issues`: all that the checks gave) is never A.
 */
export function confidenceOf(subject: Subject, issues: readonly Issue[]): Tier | null {
  const tiers = CORE.flatMap((field) => tierOf(field, subject, issues) ?? []);
  const worst = tiers.sort().at(-1) ?? null;
  return worst === null || isOfKnownOffice(subject) ? worst : 'D';
}

const isOfKnownOffice = (subject: Subject): boolean =>
  subject.decision.office_id !== UNKNOWN_OFFICE && officeConflict(subject).length === 0;

function tierOf(field: CoreField, subject: Subject, issues: readonly Issue[]): Tier | null {
  const finding: Finding<unknown> = subject.parsed.fields[field];
  if (finding.state === 'absent') return null;
  const winner: Candidate<unknown> | null = winnerOf<unknown>(finding);
  if (winner === null || winner.method === 'ocr' || subject.document.method === 'ocr') return 'D';
  const tier = TIER_OF[winner.trust];
  const isDoubted = issues.some((issue) => issue.field === field && issue.severity !== 'info');
  const isConfirmed = isSaidElsewhere(finding) || CONFIRMED[field](subject, winner);
  return tier === 'B' && isConfirmed && !isDoubted ? 'A' : tier;
}

/** Other words of the paper give the same value. */
function isSaidElsewhere(finding: Finding<unknown>): boolean {
  if (finding.state !== 'found') return false;
  const { winner, rivals } = finding;
  return rivals.some(({ value, evidence }) => value === winner.value && !isSamePlace(evidence[0], winner.evidence[0]));
}

/** Two rules that read the same words are one witness. */
const isSamePlace = (one: Evidence, other: Evidence): boolean =>
  one.document === other.document &&
  one.page === other.page &&
  one.box.left < other.box.right &&
  other.box.left < one.box.right &&
  one.box.top < other.box.bottom &&
  other.box.top < one.box.bottom;

/** What stands apart from the label and agrees with it. */
const CONFIRMED: Readonly<Record<CoreField, (subject: Subject, winner: Candidate<unknown>) => boolean>> = {
  value: ({ parsed }, { value }) =>
    parsed.amounts.filter(({ money, period }) => money.pence === value && period === 'total').length > 1,
  reference: ({ decision, listed_reference }) => listed_reference === decision.reference || yearAgrees(decision),
  decision_date: ({ decision, parsed }, { value }) =>
    yearAgrees(decision) ||
    parsed.dates.some(
      ({ value: { edtf, weekday } }) => edtf === value && weekday !== null && weekday === weekdayOf(edtf),
    ),
};

function yearAgrees({ reference, decision_date }: Subject['decision']): boolean {
  if (reference === null || decision_date === null) return false;
  const years = yearsOfReference(reference);
  return years !== null && isConsistentYear(years, decision_date);
}
