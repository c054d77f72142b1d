/**
 * The order of dates: received, approved by the officer, decided, begun. A month is an interval: an order is broken only where every day of the
 * one lies before every day of the other.
 */
import { isCertainlyBefore } from '../model/calendar.ts';
import type { FieldName } from '../model/field.ts';
import { type Observation, placesOf, type Subject } from './check.ts';

type DateField = Extract<FieldName, `${string}_date`>;

/** An observation when `first` lies certainly before `second`, although it should not. */
function unexpectedly(
  first: DateField,
  second: DateField,
  message: (first: string, second: string) => string,
): (subject: Subject) => Observation[] {
  return ({ decision, parsed }) => {
    const [one, other] = [decision[first], decision[second]];
    if (one === null || other === null || !isCertainlyBefore(one, other)) return [];
    const evidence = placesOf(parsed, first, second);
    return [{ field: first, message: message(one, other), observed: one, expected: `not before ${other}`, evidence }];
  };
}

/** OFFICER_APPROVAL_BEFORE_RECEIVED */
export const officerBeforeReceived = unexpectedly(
  'officer_approval_date',
  'received_date',
  (officer, received) => `unexpected officer approval on ${officer}, expected none before receipt in ${received}`,
);

/** SIGNED_BEFORE_RECEIVED */
export const signedBeforeReceived = unexpectedly(
  'decision_date',
  'received_date',
  (signed, received) => `unexpected decision on ${signed}, expected none before receipt in ${received}`,
);

/** OFFICER_AFTER_SIGNED */
export const officerAfterSigned = unexpectedly(
  'decision_date',
  'officer_approval_date',
  (signed, officer) => `unexpected decision on ${signed}, expected none before the officer's approval on ${officer}`,
);

/** RETROSPECTIVE_START */
export const retrospectiveStart = unexpectedly(
  'contract_start_date',
  'decision_date',
  (start, signed) => `unexpected contract start on ${start}, expected none before the decision on ${signed}`,
);
