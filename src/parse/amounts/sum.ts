/**
 * Whether a sum is what the sums printed before or after it come to.
 *
 *   "£59,000; £15,000; £15,000 ... release of £89,000"     the last is the sum of the three
 *   "£50,000, VAT of £10,000, £60,000 in all"              no: tax is no part of a price
 *   "from £640,000 by £120,000 to £760,000"                no: an old value and an increase
 */
import type { AmountRole } from '../../model/money.ts';
import type { PlacedRole } from './circle.ts';
import { pence } from './circle.ts';

/** What is never a part of a price. */
const NO_PART: readonly AmountRole[] = ['threshold', 'previous_value', 'uplift', 'saving', 'unit_price'];
/** Sums further off than this many passages are of another matter. */
const FURTHEST = 14;

const sizeOf = ({ place }: PlacedRole): number => place.mention.value.resolution_pence;

/** The parts that come to it: at least two, one after another, right before or right after it; null where none do. `list` is in reading order. */
export function partsOf(whole: PlacedRole, list: readonly PlacedRole[]): readonly PlacedRole[] | null {
  const at = list.indexOf(whole);
  return partsAmong(whole, list.slice(0, at).toReversed()) ?? partsAmong(whole, list.slice(at + 1));
}

function partsAmong(whole: PlacedRole, beside: readonly PlacedRole[]): readonly PlacedRole[] | null {
  const parts: PlacedRole[] = [];
  let left = pence(whole);
  for (const one of beside) {
    if (Math.abs(indexOf(one) - indexOf(whole)) > FURTHEST) return null;
    // Another printing of the whole stands between it and its parts.
    if (parts.length === 0 && pence(one) === pence(whole)) continue;
    if (isPassedOver(one, whole)) continue;
    if (!mayBePart(one, whole) || pence(one) >= pence(whole)) return null;
    parts.push(one);
    left -= pence(one);
    const slack =
      parts.length * Math.max(...[whole, ...parts].map(sizeOf)) - Math.min(...[whole, ...parts].map(sizeOf));
    if (parts.length > 1 && Math.abs(left) <= Math.max(0, slack) * ROUNDED) return areNetAndTax(parts) ? null : parts;
    if (left < 0) return null;
  }
  return null;
}

/** Two sums of which one is a fifth of the other: a price and the tax on it. */
export function areNetAndTax(parts: readonly PlacedRole[]): boolean {
  const [small = 0, large = 0] = parts.map(pence).toSorted((one, other) => one - other);
  return parts.length === 2 && Math.abs(small * 5 - large) <= 5;
}

/** Of rounded parts the sum may be off by half of the last digit of each. */
const ROUNDED = 0.5;

/** What a thing was thought to cost stands among prices and is none of them. */
const isPassedOver = (one: PlacedRole, whole: PlacedRole): boolean =>
  one.given.role === 'estimate' && whole.given.role !== 'estimate' && pence(one) < pence(whole);

/** The head of a column of tax. */
export const IS_TAX = /^\W*(?:plus )?(?:VAT|tax)\b/i;
const mayBePart = (one: PlacedRole, whole: PlacedRole): boolean =>
  !NO_PART.includes(one.given.role) &&
  one.given.rule !== 'role/amounts:vat' &&
  !IS_TAX.test(one.place.column) &&
  one.given.period === whole.given.period &&
  one.place.mention.value.pence_max === null;

const indexOf = ({ place }: PlacedRole): number => place.mention.region.passage.index;
