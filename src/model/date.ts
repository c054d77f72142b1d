/** Calendar dates as printed: EDTF level 0. No clock, no time zone. */

/** `2022-03-02`, `2022-03` where only the month is printed, or `2022`. */
export type Edtf = string;
export type DatePrecision = 'day' | 'month' | 'year' | 'none';

export interface PrintedDate {
  readonly edtf: Edtf;
  readonly precision: DatePrecision;
  /** The month's name was misspelt and read as the nearest one. */
  readonly misspelt: boolean;
  /** The weekday printed beside it, 1 Monday to 7 Sunday, or null. */
  readonly weekday: number | null;
  /** What the words before it say of its place in the month: `end of March 2024`. */
  readonly within: 'start' | 'end' | null;
}
/** Length of a contract, a notice or an option, in whole months and days. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

/** `3+1+1`, `2 years with the option of a further 2 x 12 months`: base and options apart. Months. */
export interface Term {
  readonly base_months: number;
  /** Each option, in order; empty when none is printed. */
  readonly option_months: readonly number[];
}
