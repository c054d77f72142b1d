/** What could not be read, or reads two ways: labels without a value, disputed fields, answers that contradict each other. */
import type { FieldName } from '../model/field.ts';
import type { Candidate, Finding } from '../model/finding.ts';
import { inPounds, type Observation, type Subject } from './check.ts';

/** FIELD_UNREAD: a label of the form stands there, but its value could not be read. */
export function fieldUnread({ parsed }: Subject): Observation[] {
  return parsed.unread.map(({ field, label, evidence }) => ({
    field,
    message: `unexpected words, or none, beside "${label}", expected ${field}`,
    observed: label,
    evidence,
  }));
}

/** These have checks of their own. */
const TOLD_ELSEWHERE: readonly FieldName[] = ['value', 'reference'];

/** These are pence inside the program. */
const MONEY: readonly FieldName[] = ['value_max', 'own_share'];

/** FIELD_DISPUTED: unlike values with equal claims, so the column is blank. */
export function fieldDisputed({ parsed }: Subject): Observation[] {
  const findings = Object.entries(parsed.fields) as [FieldName, Finding<unknown>][];
  return findings.flatMap(([field, finding]) => {
    if (finding.state !== 'disputed' || TOLD_ELSEWHERE.includes(field)) return [];
    const rivals: readonly Candidate<unknown>[] = finding.rivals;
    const told = (value: unknown) => (MONEY.includes(field) ? inPounds(Number(value)) : String(value));
    const observed = [...new Set(rivals.map(({ value }) => told(value)))].join(' | ');
    const evidence = rivals.flatMap((rival) => rival.evidence);
    return [{ field, message: `unexpected values for ${field}: ${observed}, expected one`, observed, evidence }];
  });
}

/** SIGNATURE_IMAGE_ONLY: the decision maker signed with a picture and no name is printed. */
export function signatureImageOnly({ decision, parsed }: Subject): Observation[] {
  if (parsed.signature !== 'image' || decision.decision_maker_name !== null) return [];
  const message = 'unexpected signature as a picture alone, expected a printed name';
  return [{ field: 'decision_maker_name', message }];
}

/** RESTRICTED_ANSWER_CONTRADICTS: the restricted report is "to be published", beside a reason to withhold it. */
export function restrictedAnswer({ parsed }: Subject): Observation[] {
  const { to_be_published: answer, reason } = parsed.restricted;
  if (answer === null || !answer.value || reason === null) return [];
  return [
    {
      field: 'has_restricted_report',
      message: `unexpected answer that the restricted report is to be published, expected the contrary beside "${reason.value}"`,
      observed: answer.evidence[0].quote,
      evidence: [...answer.evidence, ...reason.evidence],
    },
  ];
}

/** Characters without white space; the shortest decision forms hold several hundred. */
const LEAST_TEXT = 200;

/** TEXT_TOO_SHORT: too little text for a decision record; the pages may be pictures. */
export function textTooShort({ document, isRow }: Subject): Observation[] {
  if (isRow || document.characters >= LEAST_TEXT) return [];
  const observed = `${document.characters} characters`;
  const expected = `at least ${LEAST_TEXT}`;
  return [{ message: `unexpected text of ${observed}, expected ${expected}`, observed, expected }];
}

/**
 * DECISION_DATE_MISSING: a decision in force whose day the paper does not say, or not so that it can be read. A label of the date without a value and
 * unlike dates are told by FIELD_UNREAD and FIELD_DISPUTED.
 */
export function decisionDateMissing({ decision, parsed }: Subject): Observation[] {
  const isRead = decision.text_method !== 'none' && decision.record_status === 'active';
  const isDecision = [decision.reference, decision.decision_text, decision.decision_maker_name].some(
    (one) => one !== null,
  );
  const isTold =
    parsed.unread.some(({ field }) => field === 'decision_date') || parsed.fields.decision_date.state === 'disputed';
  if (!isRead || !isDecision || isTold || decision.decision_date !== null) return [];
  return [
    { field: 'decision_date', message: 'unexpected decision without a date, expected the day on which it was made' },
  ];
}
