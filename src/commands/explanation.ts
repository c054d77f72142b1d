/** What parse found in one paper, as lines for a reader: winners marked with `*`, rivals below them, places in points or by selector. */
import type { Evidence } from '../model/evidence.ts';
import type { FieldName } from '../model/field.ts';
import type { Candidate, Finding } from '../model/finding.ts';
import type { ParsedAmount, ParsedDecision, ParsedParty } from '../model/parsed.ts';
import type { DecisionRecord } from '../model/record.ts';
import type { ReadResult } from '../reader.ts';
import { FIELD_NAMES } from '../validate/plain.ts';

/** What can be asked for beside the fields. */
export const PARTS = ['amounts', 'parties', 'dates', 'issues'] as const;
type Part = (typeof PARTS)[number];

/** Fields whose value is pence. */
const MONEY: readonly FieldName[] = ['value', 'value_max', 'own_share'];
const LONGEST_QUOTE = 110;

/** `£21,169.59` of 2116959. */
const pounds = (pence: number): string => {
  const [whole = '', rest = ''] = (Math.abs(pence) / 100).toFixed(2).split('.');
  return `${pence < 0 ? '-' : ''}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
};

const shown = (field: FieldName, value: unknown): string =>
  MONEY.includes(field) && typeof value === 'number' ? pounds(value) : String(value);

const shortened = (quote: string): string =>
  JSON.stringify(quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote);

const placeOf = (evidence: Evidence): string => `${whereOf(evidence)} ${shortened(evidence.quote)}`;

function whereOf({ document, page, box, place }: Evidence): string {
  if (document === 'listing') return 'listing';
  if (place !== undefined) return `${place.selector} at ${place.position}`;
  return `page ${page} at ${Math.round(box.left)},${Math.round(box.top)}`;
}

function candidateLine(field: FieldName, { value, evidence, trust, rule }: Candidate<unknown>, mark: string): string {
  return `  ${mark} ${shown(field, value)}  [${trust}, ${rule}]  ${evidence.map(placeOf).join('; ')}`;
}

const SAID: Record<Finding<unknown>['state'], (field: FieldName, finding: Finding<unknown>) => string> = {
  found: (field, finding) => (finding.state === 'found' ? shown(field, finding.winner.value) : ''),
  disputed: () => 'left blank: disputed',
  absent: () => 'blank',
};

function findingLines(field: FieldName, finding: Finding<unknown>): string[] {
  const winner = finding.state === 'found' ? [candidateLine(field, finding.winner, '*')] : [];
  return [
    `${field}: ${SAID[finding.state](field, finding)}`,
    `    ${finding.reason}`,
    ...winner,
    ...finding.rivals.map((rival) => candidateLine(field, rival, '-')),
  ];
}

function amountLines(amount: ParsedAmount): string[] {
  const { money, role, vat_basis, vat_basis_source, period, is_headline, evidence, rule, trust, reason, payer } =
    amount;
  const says = [
    role,
    `${vat_basis} (${vat_basis_source})`,
    money.qualifier,
    period,
    ...(payer === null ? [] : [payer]),
  ];
  return [
    `  ${is_headline ? '*' : '-'} ${money.printed}  ${says.join(', ')}  [${trust}, ${rule}]`,
    `      ${reason}`,
    `      ${placeOf(evidence[0])}`,
  ];
}

const partyLine = ({ role, name, rule, trust, evidence }: ParsedParty): string =>
  `  - ${role}: ${name}  [${trust}, ${rule}]  ${placeOf(evidence[0])}`;

const dateLine = ({ role, value, evidence }: ParsedDecision['dates'][number]): string =>
  `  - ${value.edtf}  ${role}  ${placeOf(evidence[0])}`;

const issueLine = ({ severity, code, message }: DecisionRecord['issues'][number]): string =>
  `  - ${severity} ${code}: ${message}`;

function partLines(part: Part, parsed: ParsedDecision | undefined, record: DecisionRecord): string[] {
  const lines: Record<Part, () => string[]> = {
    amounts: () => parsed?.amounts.flatMap(amountLines) ?? [],
    parties: () => parsed?.parties.map(partyLine) ?? [],
    dates: () => parsed?.dates.map(dateLine) ?? [],
    issues: () => record.issues.map(issueLine),
  };
  const own = lines[part]();
  return [`${part}:`, ...(own.length > 0 ? own : ['  none'])];
}

/** All of it, or one field or part. */
export function explained({ record, parsed }: ReadResult, only?: string): string[] {
  const { file_name, text_method, page_count, extraction_status } = record.document;
  const size = text_method === 'html' ? 'a web page' : `${page_count ?? 0} pages, ${text_method}`;
  const head = `${file_name ?? record.decision_id}: ${extraction_status}, ${size}`;
  const fields = parsed === undefined ? [] : FIELD_NAMES.filter((field) => only === undefined || only === field);
  const parts = PARTS.filter((part) => only === undefined || only === part || parsed === undefined);
  return [
    head,
    ...fields.flatMap((field) => ['', ...findingLines(field, parsed?.fields[field] as Finding<unknown>)]),
    ...parts.flatMap((part) => ['', ...partLines(part, parsed, record)]),
  ];
}
