import type { FieldFindings, ParsedDecision } from '../../model/parsed.ts';
import type { Understood } from '../field-table.ts';
export function unreadLabels(_understood: Understood, _findings: FieldFindings): ParsedDecision['unread'] {
  return [];
}
