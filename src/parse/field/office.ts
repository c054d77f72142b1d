import type { Located } from '../../model/evidence.ts';
import type { Understood } from '../field-table.ts';
export function officeOf(_understood: Understood): Located<string> | null {
  return null;
}
