/** Money inside the program: whole pence, with what the paper says about them. */

/** Integer pence. £21,169.59 is 2116959. Safe up to about £90 trillion. */
export type Pence = number;

export const QUALIFIERS = ['exact', 'up_to', 'approx', 'at_least', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const VAT_BASES = ['ex_vat', 'inc_vat', 'exempt', 'zero_rated', 'outside_scope', 'not_stated'] as const;
export type VatBasis = (typeof VAT_BASES)[number];

export const VAT_SOURCES = ['printed', 'document_wide', 'inferred_sum', 'none'] as const;
export type VatSource = (typeof VAT_SOURCES)[number];

export const PERIODS = ['total', 'per_year', 'per_month', 'per_unit'] as const;
export type Period = (typeof PERIODS)[number];

export const AMOUNT_ROLES = [
  'contract_total',
  'organisation_share',
  'annual',
  'one_off',
  'option',
  'unit_price',
  'estimate',
  'budget',
  'grant',
  'saving',
  'income',
  'previous_value',
  'threshold',
  'uplift',
  'other',
] as const;
export type AmountRole = (typeof AMOUNT_ROLES)[number];

/** One printed sum of money, or one printed range. */
export interface Money {
  /** The figure with its pound sign and scale, without hedges or VAT words: `£0.122m`, `£13,000 - £15,000`. */
  readonly printed: string;
  readonly pence: Pence;
  /** Upper end of a printed range. */
  readonly pence_max: Pence | null;
  readonly qualifier: Qualifier;
  /** Size of the last printed digit: £21,169.59 is 1; £3m is 100000000. Sets the tolerance of cross-checks. */
  readonly resolution_pence: Pence;
  readonly currency: 'GBP' | 'EUR' | 'USD';
  /** Only when words that touch the amount say so. */
  readonly vat_basis: VatBasis;
  readonly period: Period;
  /** True where only words gave it ("four million pounds"), with no figure. */
  readonly in_words: boolean;
}
