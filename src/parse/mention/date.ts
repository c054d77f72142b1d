import type { PrintedDate } from '../../model/date.ts';
import type { Match } from '../reading.ts';
export function findDates(_text: string): Match<PrintedDate>[] {
  return [];
}
