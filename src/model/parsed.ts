/** What parse hands to validate: every field's finding, the amounts, the parties, and what the checks need besides. */
import type { PrintedDate } from './date.ts';
import type { Evidence, Located } from './evidence.ts';
import type { DecisionDateBasis, FieldName, FieldValues } from './field.ts';
import type { Finding, Method, Trust } from './finding.ts';
import type { AmountRole, Money, Period, VatBasis, VatSource } from './money.ts';

export const PARTY_ROLES = [
  'buyer',
  'joint_buyer',
  'supplier',
  'previous_supplier',
  'bidder',
  'funder',
  'grant_recipient',
  'framework_owner',
  'lead_force',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export type FieldFindings = { readonly [K in FieldName]: Finding<FieldValues[K]> };

/** Which stretch of a contract a sum pays for, as far as the words beside it say. */
export interface Cover {
  /** `over 5 years`: 60. */
  readonly months: number | null;
  /** True where all options to extend are in it, false where only the base term is. */
  readonly with_options: boolean | null;
}

/** One printed sum with its role, in reading order. */
export interface ParsedAmount {
  readonly money: Money;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly role: AmountRole;
  readonly vat_basis: VatBasis;
  readonly vat_basis_source: VatSource;
  readonly period: Period;
  readonly cover: Cover;
  /** Who pays it, as printed, where a share is named. */
  readonly payer: string | null;
  readonly share_percent: number | null;
  readonly is_headline: boolean;
  readonly counts_towards_total: boolean;
  readonly rule: string;
  readonly method: Method;
  readonly trust: Trust;
  /** Why it has this role, in words, for `explain`. */
  readonly reason: string;
}

export interface ParsedParty {
  readonly role: PartyRole;
  readonly name_printed: string;
  readonly name: string;
  /** `GB-COH-01234567`, `GB-CHC-1158820`: only when the number is printed. */
  readonly organisation_id: string | null;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly rule: string;
  readonly method: Method;
  readonly trust: Trust;
}

/** Which date a printed date is; `other` where no cue says. */
export type DateRole =
  | 'received'
  | 'officer_approval'
  | 'decision'
  | 'published'
  | 'contract_start'
  | 'contract_end'
  | 'previous_start'
  | 'previous_end'
  | 'option_end'
  | 'other';

export interface ParsedDecision {
  /** Slug of the police force area as data.police.uk spells it, when the paper names the office; else null. */
  readonly office: Located<string> | null;
  readonly fields: FieldFindings;
  readonly decision_date_basis: DecisionDateBasis;
  readonly amounts: readonly ParsedAmount[];
  readonly parties: readonly ParsedParty[];
  /** Every printed date with its role, in reading order: the weekday, misspelling and impossible-date checks read these. */
  readonly dates: readonly (Located<PrintedDate> & { readonly role: DateRole })[];
  /** The answer to "is the restricted report to be published", and the words that give a reason to withhold it. */
  readonly restricted: { readonly to_be_published: Located<boolean> | null; readonly reason: Located<string> | null };
  /** A signature is a picture: the label stands there with no name or mark in text. */
  readonly signature: 'text' | 'image' | 'none';
  /** Labels of the form that stood there although their value could not be read. */
  readonly unread: readonly {
    readonly field: FieldName;
    readonly label: string;
    readonly evidence: readonly [Evidence, ...Evidence[]];
  }[];
}
