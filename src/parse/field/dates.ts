/** The date and term fields, read off the dates with their roles and the printed terms. */
import type { FieldTable } from '../field-table.ts';

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
const none = { meaning: '', candidates: () => [] };
export const DATE_FIELDS: Pick<FieldTable, DateField> = {
  decision_date: none,
  received_date: none,
  officer_approval_date: none,
  published_date: none,
  contract_start_date: none,
  contract_end_date: none,
  contract_duration_months: none,
  extension_months_max: none,
  previous_contract_end_date: none,
};
