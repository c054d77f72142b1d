/** Builds what parse hands over, for tests: every field absent unless said, each value with a place of its own. */
import type { Box } from '../../src/model/box.ts';
import type { PrintedDate } from '../../src/model/date.ts';
import type { Document } from '../../src/model/document.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { FieldName, FieldValues } from '../../src/model/field.ts';
import type { Candidate, Finding, Trust } from '../../src/model/finding.ts';
import type { Money } from '../../src/model/money.ts';
import type { DateRole, FieldFindings, ParsedAmount, ParsedDecision, ParsedParty } from '../../src/model/parsed.ts';
import { NOTHING_KNOWN, type ValidateContext } from '../../src/validate/context.ts';

export const SHA256 = '1f0a2c7b8802d6a4'.repeat(4);
export const DOCUMENT_ID = SHA256.slice(0, 16);

export function evidence(quote: string, page = 1, top = 100): [Evidence] {
  const box: Box = { left: 72, top, right: 72 + 5 * quote.length, bottom: top + 12 };
  return [{ document: DOCUMENT_ID, page, box, quote }];
}

export function candidate<T>(value: T, quote = String(value), trust: Trust = 'label'): Candidate<T> {
  const method = trust === 'cell' ? 'cell' : trust === 'label' ? 'label' : 'pattern';
  return { value, evidence: evidence(quote), rule: `test/${trust}`, method, trust };
}

export function found<T>(value: T, quote?: string, trust?: Trust): Finding<T> {
  return { state: 'found', winner: candidate(value, quote, trust), rivals: [], reason: 'only one' };
}

export function disputed<T>(...values: readonly T[]): Finding<T> {
  return { state: 'disputed', rivals: values.map((value) => candidate(value)), reason: 'too close' };
}

const ABSENT = { state: 'absent', rivals: [], reason: 'nothing found' } as const;

const NAMES = Object.keys({
  reference: 0,
  title: 0,
  decision_type: 0,
  outcome: 0,
  decision_text: 0,
  decision_date: 0,
  received_date: 0,
  officer_approval_date: 0,
  published_date: 0,
  value: 0,
  value_max: 0,
  value_qualifier: 0,
  vat_basis: 0,
  money_direction: 0,
  own_share: 0,
  procurement_route: 0,
  framework_name: 0,
  framework_id: 0,
  contract_start_date: 0,
  contract_end_date: 0,
  contract_duration_months: 0,
  extension_months_max: 0,
  previous_contract_end_date: 0,
  is_renewal: 0,
  is_joint_procurement: 0,
  decision_maker_name: 0,
  decision_maker_role: 0,
  approving_officer_name: 0,
  interests_declared: 0,
  has_restricted_report: 0,
  is_publication_deferred: 0,
} satisfies { [K in FieldName]: 0 }) as FieldName[];

export type Values = { readonly [K in FieldName]?: FieldValues[K] | Finding<FieldValues[K]> };

const isFinding = (value: unknown): boolean => typeof value === 'object' && value !== null && 'state' in value;

/** Findings from plain values (found under a label) or ready findings; all else is absent. */
export function findings(values: Values): FieldFindings {
  const entries = NAMES.map((name) => {
    const value: unknown = values[name];
    if (value === undefined) return [name, ABSENT];
    return [name, isFinding(value) ? value : found(value)];
  });
  return Object.fromEntries(entries) as FieldFindings;
}

export type AmountDetails = Omit<Partial<ParsedAmount>, 'money'> & { readonly money?: Partial<Money> };

export function amount(printed: string, pence: number, more: AmountDetails = {}): ParsedAmount {
  const money: Money = {
    printed,
    pence,
    pence_max: null,
    qualifier: 'exact',
    resolution_pence: printed.includes('.') ? 1 : 100,
    currency: 'GBP',
    vat_basis: more.vat_basis ?? 'not_stated',
    period: more.period ?? 'total',
    in_words: false,
    ...more.money,
  };
  return {
    evidence: evidence(printed),
    role: 'other',
    vat_basis: 'not_stated',
    vat_basis_source: 'none',
    period: 'total',
    cover: { months: null, with_options: null },
    payer: null,
    share_percent: null,
    is_headline: false,
    counts_towards_total: false,
    rule: 'test/amount',
    method: 'pattern',
    trust: 'cue',
    reason: 'a test says so',
    ...more,
    money,
  };
}

export function party(role: ParsedParty['role'], name: string, more: Partial<ParsedParty> = {}): ParsedParty {
  const place = { evidence: evidence(name), rule: 'test/party', method: 'pattern', trust: 'cue' } as const;
  return { role, name_printed: name, name, organisation_id: null, ...place, ...more };
}

export function printedDate(role: DateRole, edtf: string, more: Partial<PrintedDate> = {}) {
  const precision = (['year', 'month', 'day'] as const)[edtf.split('-').length - 1] ?? 'none';
  const value: PrintedDate = { edtf, precision, misspelt: false, weekday: null, within: null, ...more };
  return { role, value, evidence: evidence(edtf) };
}

export function parsedDecision(
  values: Values = {},
  more: Partial<Omit<ParsedDecision, 'fields'>> = {},
): ParsedDecision {
  return {
    office: null,
    fields: findings(values),
    decision_date_basis: 'signature',
    amounts: [],
    parties: [],
    dates: [],
    restricted: { to_be_published: null, reason: null },
    signature: 'none',
    unread: [],
    ...more,
  };
}

export const DOCUMENT: Document = {
  id: DOCUMENT_ID,
  sha256: SHA256,
  bytes: 54_321,
  media_type: 'application/pdf',
  method: 'text',
  pages: [{ number: 1, width: 595, height: 842, turned: 0, method: 'text', words: 300, images: 1 }],
  passages: [],
  sections: [],
  tables: [],
  characters: 1900,
  repaired: false,
};

export function context(more: Partial<ValidateContext> = {}): ValidateContext {
  return { ...NOTHING_KNOWN, file_name: 'notice.pdf', office: 'derbyshire', document: DOCUMENT, issues: [], ...more };
}
