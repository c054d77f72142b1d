/** Published values as a reader is shown them. */
import { inPounds } from '../checks/check.ts';
import type { DecisionRecord } from '../model/record.ts';

/** Columns of money that are pounds in the record and pence inside the program. */
const MONEY: readonly string[] = [
  'value',
  'value_max',
  'own_share',
  'value_net_derived',
  'value_gross_derived',
  'annual_value_derived',
];

/** A value inside the program, where money is pence. */
export const shownInside = (field: string, value: unknown): string =>
  MONEY.includes(field) && typeof value === 'number' ? inPounds(value) : String(value);

/** A column of the record; null where it is blank. */
export function shownColumn(record: DecisionRecord, field: string): string | null {
  const value = record[field as keyof DecisionRecord];
  if (value === null || value === undefined) return null;
  return MONEY.includes(field) && typeof value === 'number' ? inPounds(Math.round(value * 100)) : String(value);
}
