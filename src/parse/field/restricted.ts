import type { ParsedDecision } from '../../model/parsed.ts';
import type { Understood } from '../field-table.ts';
export function restrictedAnswer(_understood: Understood): ParsedDecision['restricted'] {
  return { to_be_published: null, reason: null };
}
