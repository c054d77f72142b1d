import type { ParsedAmount, ParsedParty } from '../../model/parsed.ts';
import type { Reading } from '../reading.ts';
export function amountsOf(_reading: Reading, _parties: readonly ParsedParty[]): ParsedAmount[] {
  return [];
}
