import type { ParsedDecision } from '../../model/parsed.ts';
import type { Understood } from '../field-table.ts';
export function signatureOf(_understood: Understood): ParsedDecision['signature'] {
  return 'none';
}
