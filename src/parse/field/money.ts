/** The money fields, read off the amounts and their roles. */
import type { FieldTable } from '../field-table.ts';

type MoneyField = 'value' | 'value_max' | 'value_qualifier' | 'vat_basis' | 'own_share' | 'money_direction';
const none = { meaning: '', candidates: () => [] };
export const MONEY_FIELDS: Pick<FieldTable, MoneyField> = {
  value: none,
  value_max: none,
  value_qualifier: none,
  vat_basis: none,
  own_share: none,
  money_direction: none,
};
