/** Plain columns: what the paper says, normalised. One row per field tells how its value is written outside the program. */
import type { FieldName, FieldValues } from '../model/field.ts';
import type { Issue } from '../model/issue.ts';
import type { Pence } from '../model/money.ts';
import type { ParsedDecision } from '../model/parsed.ts';
import { decisions, LONGEST_DECISION_TEXT } from '../model/record/decisions.ts';
import type { Citation, DecisionRow } from '../model/record.ts';
import { citationsOf } from './cite.ts';
import { normalReference } from './identity.ts';
import { type Clean, cutAtWord } from './publish-text.ts';

export type PlainColumns = { readonly [K in FieldName]: DecisionRow[K] };

/** Pounds with at most two places; exact, since pence / 100 is the double nearest to that decimal. */
export const pounds = (pence: Pence): number => pence / 100;

const LONGEST_TEXT = 500;
const asText = (field: FieldName, longest: number) => (value: string, clean: Clean) => clean(field, value, longest);
const asIs = <T>(value: T): T => value;

type Written = { readonly [K in FieldName]: (value: FieldValues[K], clean: Clean) => unknown };

const WRITTEN: Written = {
  reference: normalReference,
  title: asText('title', LONGEST_TEXT),
  decision_type: asIs,
  outcome: asIs,
  decision_text: asText('decision_text', LONGEST_DECISION_TEXT),
  decision_date: asIs,
  received_date: asIs,
  officer_approval_date: asIs,
  published_date: asIs,
  value: pounds,
  value_max: pounds,
  value_qualifier: asIs,
  vat_basis: asIs,
  money_direction: asIs,
  own_share: pounds,
  procurement_route: asIs,
  framework_name: asText('framework_name', LONGEST_TEXT),
  framework_id: asIs,
  contract_start_date: asIs,
  contract_end_date: asIs,
  contract_duration_months: asIs,
  extension_months_max: asIs,
  previous_contract_end_date: asIs,
  is_renewal: asIs,
  is_joint_procurement: asIs,
  decision_maker_name: asText('decision_maker_name', LONGEST_TEXT),
  decision_maker_role: asText('decision_maker_role', LONGEST_TEXT),
  approving_officer_name: asText('approving_officer_name', LONGEST_TEXT),
  interests_declared: asIs,
  has_restricted_report: asIs,
  is_publication_deferred: asIs,
};

/** Every field of the table above, in its order. */
export const FIELD_NAMES = Object.keys(WRITTEN) as FieldName[];

/** What a silent paper says: SCHEMA version 1, paragraph on booleans, and the two enums whose normal answer is `not_stated`. */
const WHEN_ABSENT: Partial<PlainColumns> = {
  outcome: 'not_stated',
  procurement_route: 'not_stated',
  is_joint_procurement: false,
  is_renewal: false,
};

export interface Plain {
  readonly columns: PlainColumns;
  readonly citations: Readonly<Record<string, readonly Citation[]>>;
  readonly issues: readonly Issue[];
}

/**
 * Every field of the paper as its column holds it, with its places. A value that its column cannot hold is blank and an issue. A paper that
 * was not read (`text_method` `none`) says nothing, not even by its silence.
 */
export function plainColumns(parsed: ParsedDecision, method: DecisionRow['text_method'], clean: Clean): Plain {
  const silence = method === 'none' ? {} : WHEN_ABSENT;
  const columns: Record<string, unknown> = {};
  const citations: Record<string, readonly Citation[]> = {};
  const issues: Issue[] = [];
  for (const field of FIELD_NAMES) {
    const { value, places, refused } = publish(field, parsed, silence, clean);
    columns[field] = value;
    if (places.length > 0) citations[field] = places;
    if (refused !== null) issues.push(refused);
  }
  return { columns: { ...(columns as PlainColumns) }, citations, issues };
}

interface Published {
  readonly value: unknown;
  readonly places: readonly Citation[];
  readonly refused: Issue | null;
}

function publish<K extends FieldName>(
  field: K,
  { fields }: ParsedDecision,
  silence: Partial<PlainColumns>,
  clean: Clean,
): Published {
  const finding = fields[field];
  if (finding.state === 'disputed') return { value: null, places: [], refused: null };
  if (finding.state === 'absent') return { value: silence[field] ?? null, places: [], refused: null };
  const value = WRITTEN[field](finding.winner.value, clean);
  const checked = decisions.columns[field].schema.safeParse(value);
  if (!checked.success || value === null) {
    const reason = checked.error?.issues[0]?.message ?? 'some text';
    return { value: null, places: [], refused: refusal(field, value, reason, finding.winner.evidence) };
  }
  return { value, places: citationsOf(field, finding.winner.evidence, finding.winner, clean), refused: null };
}

function refusal(field: FieldName, value: unknown, reason: string, evidence: Issue['evidence']): Issue {
  const observed = cutAtWord(String(value), 100);
  const message = `unexpected ${field} ${observed}, expected a value that the column can hold: ${reason}`;
  const code = decisions.columns[field].kind === 'edtf' ? 'DATE_IMPOSSIBLE' : 'VALUE_REFUSED';
  return { code, severity: 'error', field, observed, message, ...(evidence === undefined ? {} : { evidence }) };
}
