import type { DecisionDateBasis } from '../../model/field.ts';
import type { Finding } from '../../model/finding.ts';
import type { DatedRole } from '../field-table.ts';
import type { Reading } from '../reading.ts';
export function datesOf(_reading: Reading): DatedRole[] {
  return [];
}
export function decisionDateBasis(_finding: Finding<string>): DecisionDateBasis {
  return 'none';
}
