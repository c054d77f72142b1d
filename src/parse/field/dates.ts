/** The date and term fields, read off the dates with their roles and the printed terms. */
import type { Edtf } from '../../model/date.ts';
import type { DateRole } from '../../model/parsed.ts';
import type { FieldRow, FieldTable } from '../field-table.ts';
import { optionsByDate } from '../terms/option-ends.ts';
import { termsOf } from '../terms/terms.ts';

type DateField =
  | 'decision_date'
  | 'received_date'
  | 'officer_approval_date'
  | 'published_date'
  | 'contract_start_date'
  | 'contract_end_date'
  | 'contract_duration_months'
  | 'extension_months_max'
  | 'previous_contract_end_date';

const dated = (role: DateRole, meaning: string): FieldRow<Edtf> => ({
  meaning,
  candidates: ({ roles }) => roles.filter((date) => date.role === role).map(({ candidate }) => candidate),
});

export const DATE_FIELDS: Pick<FieldTable, DateField> = {
  decision_date: dated(
    'decision',
    'The day on which the decision maker decided: the signature, or the field that says so.',
  ),
  received_date: dated('received', 'The day or month in which the office received the request.'),
  officer_approval_date: dated('officer_approval', 'The day on which the chief executive or another officer approved.'),
  published_date: dated('published', 'The day on which the decision was published, as the paper says.'),
  contract_start_date: dated('contract_start', 'The first day of the new contract, as printed.'),
  contract_end_date: dated('contract_end', 'The last day of the new contract without options, as printed.'),
  contract_duration_months: {
    meaning: 'The base term of the new contract in whole months, as printed.',
    candidates: (understood) => termsOf(understood).base,
  },
  extension_months_max: {
    meaning: 'All options to extend together, in months; 0 only where the paper says that there is none.',
    candidates: (understood) => [...termsOf(understood).options, ...optionsByDate(understood)],
  },
  previous_contract_end_date: dated(
    'previous_end',
    'The last day of the contract that the new one follows, as printed.',
  ),
};
