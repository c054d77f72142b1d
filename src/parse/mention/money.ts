import type { Money } from '../../model/money.ts';
import type { Match } from '../reading.ts';
export function findMoney(_text: string): Match<Money>[] {
  return [];
}
