import type { ParsedParty } from '../../model/parsed.ts';
import type { Reading } from '../reading.ts';
export function partiesOf(_reading: Reading): ParsedParty[] {
  return [];
}
