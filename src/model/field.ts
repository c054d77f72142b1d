/** The scalar fields of a decision that are read from paper, and the types of their values. Names as in the published schema. */
import type { Edtf } from './date.ts';
import type { Pence, Qualifier, VatBasis } from './money.ts';

export const DECISION_TYPES = [
  'contract_award',
  'contract_extension',
  'contract_variation',
  'procurement_start',
  'framework_setup',
  'grant',
  'budget',
  'precept',
  'estates',
  'collaboration',
  'staffing',
  'policy',
  'other',
] as const;
export type DecisionType = (typeof DECISION_TYPES)[number];

export const OUTCOMES = [
  'approved',
  'approved_with_conditions',
  'partly_approved',
  'rejected',
  'deferred',
  'noted',
  'withdrawn',
  'not_stated',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ROUTES = [
  'framework_direct_award',
  'framework_further_competition',
  'dynamic_market',
  'open',
  'restricted',
  'competitive_flexible',
  'negotiated',
  'competitive_dialogue',
  'quotations',
  'direct_award',
  'waiver',
  'extension',
  'variation',
  'collaboration',
  'grant',
  'not_stated',
] as const;
export type ProcurementRoute = (typeof ROUTES)[number];

export const MONEY_DIRECTIONS = ['spend', 'income', 'none'] as const;
export type MoneyDirection = (typeof MONEY_DIRECTIONS)[number];

export const DECISION_DATE_BASES = ['signature', 'decision_field', 'meeting', 'listing', 'none'] as const;
export type DecisionDateBasis = (typeof DECISION_DATE_BASES)[number];

/** The value of each field inside the program. Money is pence here and a decimal only in what we publish. */
export interface FieldValues {
  readonly reference: string;
  readonly title: string;
  readonly decision_type: DecisionType;
  readonly outcome: Outcome;
  readonly decision_text: string;
  readonly decision_date: Edtf;
  readonly received_date: Edtf;
  readonly officer_approval_date: Edtf;
  readonly published_date: Edtf;
  readonly value: Pence;
  readonly value_max: Pence;
  readonly value_qualifier: Qualifier;
  readonly vat_basis: VatBasis;
  readonly money_direction: MoneyDirection;
  readonly own_share: Pence;
  readonly procurement_route: ProcurementRoute;
  readonly framework_name: string;
  readonly framework_id: string;
  readonly contract_start_date: Edtf;
  readonly contract_end_date: Edtf;
  readonly contract_duration_months: number;
  readonly extension_months_max: number;
  readonly previous_contract_end_date: Edtf;
  readonly is_renewal: boolean;
  readonly is_joint_procurement: boolean;
  readonly decision_maker_name: string;
  readonly decision_maker_role: string;
  readonly approving_officer_name: string;
  readonly interests_declared: boolean;
  readonly has_restricted_report: boolean;
  readonly is_publication_deferred: boolean;
}

export type FieldName = keyof FieldValues;
