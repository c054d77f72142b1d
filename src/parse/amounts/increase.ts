/**
 * The increase that a paper decides, where it decides one: by SCHEMA.md the value of an increase is the increase.
 *
 *   "increase the contract by £120,000, from £640,000 to £760,000"      £120,000: the three sums agree
 *   "Approve an uplift of £291,958", with no price in what is decided     £291,958
 *   "approve two awards", beside an uplift that is only told of           none
 */
import type { AmountRole } from '../../model/money.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { penceOf, RECOMMENDED, rankOf } from './place-rank.ts';
import type { Shared } from './share.ts';

const isTotal = ({ given }: Shared): boolean => given.period === 'total';
const PRICES: readonly AmountRole[] = ['contract_total', 'grant', 'estimate'];

/** The printings of what may be the increase; none where the paper decides another price. */
export function increasesIn(list: readonly Shared[], { kind }: Matter): readonly Shared[] {
  if (kind === 'income' || kind === 'start') return [];
  const sums = list.filter(isTotal);
  const agreed = sums.filter((one) => isIncreaseOf(one, sums));
  const uplifts = sums.filter(({ given }) => given.role === 'uplift');
  const best = (some: readonly Shared[]): number => Math.min(...some.map(rankOf));
  const isDecided = best(uplifts) <= RECOMMENDED;
  const priced = best(sums.filter(({ given }) => PRICES.includes(given.role))) <= RECOMMENDED;
  // That a new contract is dearer than the one before is told beside its price: the price is what is decided.
  if (agreed.length > 0 && (kind === 'variation' || !priced || best([...agreed, ...uplifts]) <= RECOMMENDED))
    return sums.filter((one) => agreed.includes(one) || uplifts.includes(one));
  if (uplifts.length === 0 || (priced && !isDecided)) return [];
  // Beside what is paid from year to year it is no increase of a contract's value.
  const isYearly = list.some(({ given }) => given.period === 'per_year' && given.role === 'annual');
  return kind === 'variation' || (isDecided && !priced && !isYearly) ? uplifts : [];
}

const GROWS =
  /\b(?:increas\w*|uplift\w*|additional|extra|further|varia\w+|vary|rais\w+|add\w*)\b[^£;]*$|(?<!\b(?:funded|met|paid|financed|provided|supported|covered|borne) )\bby\b[^£.;]{0,30}$/i;
const IS_OLD = /\b(?:original\w*|current\w*|existing|previous\w*|present|initial\w*|old|from|approved|first)\b[^£;]*$/i;
const IS_NEW = /\b(?:new|revised|to|total\w*|overall|tak\w+|bring\w*|making|giving|now|increased)\b[^£;]*$/i;

/** With an old value it comes to a printed new one, and words say each. */
function isIncreaseOf(one: Shared, sums: readonly Shared[]): boolean {
  if (one.given.role !== 'uplift' && !GROWS.test(one.place.before)) return false;
  return sums.some(
    (old) =>
      (old.given.role === 'previous_value' || IS_OLD.test(old.place.before)) &&
      sums.some(
        (fresh) =>
          penceOf(old) + penceOf(one) === penceOf(fresh) && IS_NEW.test(`${fresh.place.label} ${fresh.place.before}`),
      ),
  );
}
