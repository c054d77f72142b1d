/**
 * The standard rate of VAT in the United Kingdom, by date. Source: HMRC, VAT rates (Value Added Tax Act 1994 section 2 as
 * amended by the Finance Acts). Commissioners exist since 2012, so 20 % is the only rate that their own decisions meet.
 */

export interface VatRate {
  readonly from: string;
  /** Hundredths of a percent: 20 % is 2000. */
  readonly rate: number;
}

export const STANDARD_VAT_RATES: readonly VatRate[] = [
  { from: '2008-12-01', rate: 1500 },
  { from: '2010-01-01', rate: 1750 },
  { from: '2011-01-04', rate: 2000 },
];

/**
 * The standard rate on a date (`2022-03-02`, `2022-03` or `2022`, judged by its first day), in hundredths of a percent. Without a date the newest:
 * every office in scope began after it did. Null before the table begins.
 */
export function standardVatRate(date: string | null): number | null {
  if (date === null) return STANDARD_VAT_RATES.at(-1)?.rate ?? null;
  const day = `${date}-01-01`.slice(0, 10);
  return STANDARD_VAT_RATES.findLast((row) => row.from <= day)?.rate ?? null;
}
