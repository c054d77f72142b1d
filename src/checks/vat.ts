/** Sums without and with VAT, in whole pence: each sum is rounded once, halves up, and never made of rounded parts. */
import { standardVatRate } from '../lexicon/money/vat-rates.ts';
import type { Pence, VatBasis } from '../model/money.ts';

const WHOLE = 10_000n;

/** `pence * numerator / denominator`, halves rounded up; exact for any safe integer. Pence must not be negative. */
export function roundedShare(pence: Pence, numerator: bigint, denominator: bigint): Pence {
  return Number((2n * BigInt(pence) * numerator + denominator) / (2n * denominator));
}

/** Adds VAT at a rate in hundredths of a percent. */
export const withVat = (pence: Pence, rate: number): Pence => roundedShare(pence, WHOLE + BigInt(rate), WHOLE);
/** Takes VAT out at a rate in hundredths of a percent. */
export const withoutVat = (pence: Pence, rate: number): Pence => roundedShare(pence, WHOLE, WHOLE + BigInt(rate));

export interface NetAndGross {
  readonly net: Pence;
  readonly gross: Pence;
}

const SAME: readonly VatBasis[] = ['exempt', 'zero_rated', 'outside_scope'];

/** Both sides of a printed sum at the standard rate of the date; null where its basis is not known. */
export function netAndGross(pence: Pence, basis: VatBasis | null, date: string | null): NetAndGross | null {
  if (basis === null || basis === 'not_stated') return null;
  if (SAME.includes(basis)) return { net: pence, gross: pence };
  const rate = standardVatRate(date);
  if (rate === null) return null;
  return basis === 'ex_vat'
    ? { net: pence, gross: withVat(pence, rate) }
    : { net: withoutVat(pence, rate), gross: pence };
}
