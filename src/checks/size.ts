/** How large a procurement is beside the thresholds of its day. The figure compared is the printed total, with or without VAT as the day's law has it. */

import { standardVatRate } from '../lexicon/money/vat-rates.ts';
import {
  ADVERTISING_FLOORS,
  type Floor,
  inForce,
  THRESHOLDS,
  type Threshold,
} from '../lexicon/procurement/thresholds.ts';
import { dateOf, daysOf } from '../model/calendar.ts';
import type { DecisionType } from '../model/field.ts';
import type { Pence, Qualifier, VatBasis } from '../model/money.ts';
import { netAndGross, withoutVat, withVat } from './vat.ts';

/** The total of a new procurement. An extension or variation prints only the addition, which no threshold applies to. */
const PROCUREMENTS: readonly DecisionType[] = ['contract_award', 'procurement_start', 'framework_setup'];

export interface Total {
  readonly pence: Pence;
  readonly pence_max: Pence | null;
  readonly qualifier: Qualifier | null;
  readonly vat_basis: VatBasis | null;
  /** EDTF; the procurement's own beginning is rarely printed, so the day of the decision stands for it. */
  readonly date: string | null;
  readonly type: DecisionType | null;
  readonly is_spend: boolean;
}

/** The least and the most that the total may be on a basis, in pence. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/** True when the thresholds apply to the decision at all. */
export const isProcurement = ({ type, is_spend }: Total): boolean =>
  is_spend && type !== null && PROCUREMENTS.includes(type);

/**
 * The total on the basis asked for. An unstated basis leaves the rate of VAT open on either side; the law counts the most that may be paid, so the
 * upper end of a range counts, and "at least" has no upper end.
 */
export function extentOf(total: Total, basis: 'ex_vat' | 'inc_vat'): Extent | null {
  const pence = total.pence_max ?? total.pence;
  const known = netAndGross(pence, total.vat_basis, total.date);
  const rate = standardVatRate(total.date);
  if (rate === null) return null;
  const open =
    basis === 'ex_vat' ? { least: withoutVat(pence, rate), most: pence } : { least: pence, most: withVat(pence, rate) };
  const figure = known === null ? null : basis === 'ex_vat' ? known.net : known.gross;
  const extent = figure === null ? open : { least: figure, most: figure };
  return total.qualifier === 'at_least' ? { ...extent, most: Number.POSITIVE_INFINITY } : extent;
}

/** True at or above the limit, false below, null where the extent leaves it open. */
function reaches(extent: Extent | null, limit: number): boolean | null {
  if (extent === null) return null;
  if (extent.least >= limit) return true;
  return extent.most < limit ? false : null;
}

function rowOn<T extends Floor | Threshold>(rows: readonly T[], date: string | null): T | null {
  const days = date === null ? null : daysOf(date);
  return days === null ? null : inForce(rows, dateOf(days.earliest), dateOf(days.latest));
}

/** Whether the total reaches the advertising floor of the day; null where it cannot be said or does not apply. */
export function reachesFloor(total: Total): boolean | null {
  const floor = rowOn(ADVERTISING_FLOORS, total.date);
  if (floor === null || !isProcurement(total)) return null;
  return reaches(extentOf(total, floor.basis), floor.pence);
}

/** Whether it reaches the procurement threshold of the day; without a category only where works and services agree. */
export function reachesThreshold(total: Total, category: 'goods' | 'services' | 'works' | null): boolean | null {
  const threshold = rowOn(THRESHOLDS, total.date);
  if (threshold === null || !isProcurement(total)) return null;
  const extent = extentOf(total, threshold.basis);
  const goods = reaches(extent, threshold.goods_services);
  const works = reaches(extent, threshold.works);
  if (category === 'works') return works;
  return category !== null || goods === works ? goods : null;
}

export interface Limit {
  readonly name: string;
  readonly pence: number;
  readonly basis: 'ex_vat' | 'inc_vat';
}

/** Every limit in force on the day of the decision, or none where it is not a procurement. */
export function limitsOn(total: Total): Limit[] {
  if (!isProcurement(total)) return [];
  const floor = rowOn(ADVERTISING_FLOORS, total.date);
  const threshold = rowOn(THRESHOLDS, total.date);
  const limits: Limit[] = [];
  if (floor !== null) limits.push({ name: 'advertising floor', pence: floor.pence, basis: floor.basis });
  if (threshold === null) return limits;
  const { basis } = threshold;
  limits.push({ name: 'threshold for goods and services', pence: threshold.goods_services, basis });
  if (threshold.light_touch !== null)
    limits.push({ name: 'light-touch threshold', pence: threshold.light_touch, basis });
  limits.push({ name: 'threshold for works', pence: threshold.works, basis });
  return limits;
}
