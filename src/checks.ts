/** THE TABLE of cross-checks: what must hold between the fields of one decision. A check warns, it never repairs. */
import { lotsSum, termValue, wordsFigures } from './checks/arithmetic.ts';
import type { Check } from './checks/check.ts';
import { frameworkNotLive } from './checks/framework.ts';
import { amountOutlier, headlineAmbiguous, thresholdNear } from './checks/headline.ts';
import { officeConflict, officeUnknown } from './checks/office.ts';
import { officerAfterSigned, officerBeforeReceived, retrospectiveStart, signedBeforeReceived } from './checks/order.ts';
import { dateImpossible, dateMisspelt, weekdayMismatch } from './checks/printed-dates.ts';
import {
  decisionDateMissing,
  fieldDisputed,
  fieldUnread,
  restrictedAnswer,
  signatureImageOnly,
  textTooShort,
} from './checks/reading.ts';
import { referenceConflict, referenceYear } from './checks/reference.ts';
import { sharePercent, shareSumMismatch, shareSumRounding } from './checks/shares.ts';
import { endDateDerived, endDateMismatch, previousTermGap } from './checks/term.ts';
import { vatArithmetic } from './checks/vat-arithmetic.ts';

/**
 * Severity: `info` is for the curious and leaves the record as good as any; `warning` asks a person to look, since paper or reading may be wrong;
 * `error` means that the value cannot be right.
 */
export const CHECKS: readonly Check[] = [
  {
    code: 'SHARE_SUM_ROUNDING',
    severity: 'info',
    meaning: 'The shares miss the total by no more than the number of shares times the coarsest last digit.',
    reads: ['amounts'],
    find: shareSumRounding,
  },
  {
    code: 'SHARE_SUM_MISMATCH',
    severity: 'warning',
    meaning: 'The shares miss the total by more than their rounding.',
    reads: ['amounts', 'parties'],
    find: shareSumMismatch,
  },
  {
    code: 'SHARE_PERCENT_MISMATCH',
    severity: 'warning',
    meaning: 'A share is not its printed percentage of the total.',
    reads: ['amounts'],
    find: sharePercent,
  },
  {
    code: 'VAT_ARITHMETIC',
    severity: 'warning',
    meaning:
      'A sum without VAT and the sum with it do not agree, by the VAT that is printed, or else by the standard rate of the day.',
    reads: ['amounts', 'decision_date'],
    find: vatArithmetic,
  },
  {
    code: 'TERM_VALUE_MISMATCH',
    severity: 'warning',
    meaning: 'The yearly sum over the term is not the total.',
    reads: ['amounts', 'contract_duration_months', 'extension_months_max'],
    find: termValue,
  },
  {
    code: 'WORDS_FIGURES_MISMATCH',
    severity: 'warning',
    meaning: 'A sum in words and the figure beside it differ.',
    reads: ['amounts'],
    find: wordsFigures,
  },
  {
    code: 'LOTS_SUM_MISMATCH',
    severity: 'warning',
    meaning: 'The sums of the lots do not come to the total.',
    reads: ['amounts'],
    find: lotsSum,
  },
  {
    code: 'HEADLINE_AMBIGUOUS',
    severity: 'warning',
    meaning: 'Two or more sums may be the total; value is blank.',
    reads: ['value'],
    find: headlineAmbiguous,
  },
  {
    code: 'AMOUNT_OUTLIER',
    severity: 'warning',
    meaning: 'A sum that its notation or size makes unlikely.',
    reads: ['amounts', 'decision_type'],
    find: amountOutlier,
  },
  {
    code: 'THRESHOLD_NEAR',
    severity: 'info',
    meaning: 'The value lies within five per cent of a procurement limit in force on the day.',
    reads: ['value', 'vat_basis', 'decision_date', 'decision_type', 'money_direction'],
    find: thresholdNear,
  },
  {
    code: 'END_DATE_DERIVED',
    severity: 'info',
    meaning: 'No contract end is printed; it follows from start and length.',
    reads: ['contract_start_date', 'contract_duration_months', 'contract_end_date'],
    find: endDateDerived,
  },
  {
    code: 'END_DATE_MISMATCH',
    severity: 'warning',
    meaning: 'The printed contract end is more than a day away from start plus length.',
    reads: ['contract_start_date', 'contract_duration_months', 'contract_end_date', 'extension_months_max'],
    find: endDateMismatch,
  },
  {
    code: 'PREVIOUS_TERM_GAP',
    severity: 'info',
    meaning: 'The new contract does not begin on the day after the old one ends.',
    reads: ['previous_contract_end_date', 'contract_start_date'],
    find: previousTermGap,
  },
  {
    code: 'OFFICE_UNKNOWN',
    severity: 'warning',
    meaning: 'Neither the source nor the paper names the office.',
    reads: ['office_id'],
    find: officeUnknown,
  },
  {
    code: 'OFFICE_CONFLICT',
    severity: 'warning',
    meaning: 'The paper names another office than its source does.',
    reads: ['office_id'],
    find: officeConflict,
  },
  {
    code: 'FRAMEWORK_NOT_LIVE',
    severity: 'warning',
    meaning: 'On the day of the decision nothing could be called off from the framework.',
    reads: ['framework_name', 'framework_id', 'decision_date', 'decision_type'],
    find: frameworkNotLive,
  },
  {
    code: 'OFFICER_APPROVAL_BEFORE_RECEIVED',
    severity: 'warning',
    meaning: 'The officer approved before the request was received.',
    reads: ['officer_approval_date', 'received_date'],
    find: officerBeforeReceived,
  },
  {
    code: 'SIGNED_BEFORE_RECEIVED',
    severity: 'warning',
    meaning: 'The decision was made before the request was received.',
    reads: ['decision_date', 'received_date'],
    find: signedBeforeReceived,
  },
  {
    code: 'OFFICER_AFTER_SIGNED',
    severity: 'warning',
    meaning: 'The officer approved after the decision was made.',
    reads: ['decision_date', 'officer_approval_date'],
    find: officerAfterSigned,
  },
  {
    code: 'RETROSPECTIVE_START',
    severity: 'warning',
    meaning: 'The contract began before the decision was made.',
    reads: ['contract_start_date', 'decision_date'],
    find: retrospectiveStart,
  },
  {
    code: 'DATE_IMPOSSIBLE',
    severity: 'error',
    meaning: 'A day that no calendar has, or a year that such a date cannot have.',
    reads: ['dates'],
    find: dateImpossible,
  },
  {
    code: 'WEEKDAY_MISMATCH',
    severity: 'warning',
    meaning: 'The weekday printed beside a date is not that day.',
    reads: ['dates'],
    find: weekdayMismatch,
  },
  {
    code: 'DATE_MISSPELT',
    severity: 'info',
    meaning: 'A misspelt month was read as the nearest one.',
    reads: ['dates'],
    find: dateMisspelt,
  },
  {
    code: 'REFERENCE_YEAR_MISMATCH',
    severity: 'warning',
    meaning: 'The year in the reference is not that of the decision.',
    reads: ['reference', 'decision_date'],
    find: referenceYear,
  },
  {
    code: 'REFERENCE_CONFLICT',
    severity: 'warning',
    meaning: 'The form, or form and list page, give the decision different references.',
    reads: ['reference'],
    find: referenceConflict,
  },
  {
    code: 'RESTRICTED_ANSWER_CONTRADICTS',
    severity: 'warning',
    meaning: 'The restricted report is "to be published" beside a reason to withhold it.',
    reads: ['has_restricted_report'],
    find: restrictedAnswer,
  },
  {
    code: 'FIELD_UNREAD',
    severity: 'warning',
    meaning: 'A label stands there, but its value could not be read.',
    reads: ['every field'],
    find: fieldUnread,
  },
  {
    code: 'DECISION_DATE_MISSING',
    severity: 'warning',
    meaning: 'No day of the decision could be read in a paper that records one.',
    reads: ['decision_date', 'record_status', 'text_method'],
    find: decisionDateMissing,
  },
  {
    code: 'FIELD_DISPUTED',
    severity: 'warning',
    meaning: 'Unlike values have equal claims; the column is blank.',
    reads: ['every field'],
    find: fieldDisputed,
  },
  {
    code: 'SIGNATURE_IMAGE_ONLY',
    severity: 'info',
    meaning: 'The signature is a picture and no name is printed.',
    reads: ['decision_maker_name'],
    find: signatureImageOnly,
  },
  {
    code: 'TEXT_TOO_SHORT',
    severity: 'warning',
    meaning: 'Too little text for a decision record; the pages may be pictures.',
    reads: ['documents.char_count'],
    find: textTooShort,
  },
];
