/** The stage: what parse read, made into the published record, with the cross-checks' issues. A pure function of its arguments. */

import { type DecisionFacts, runChecks, type Subject } from '../checks/check.ts';
import { CHECKS } from '../checks.ts';
import { areaOf, officeNameAt, officeNamePrinted } from '../lexicon/office-names.ts';
import type { Issue, Reported } from '../model/issue.ts';
import type { ParsedDecision } from '../model/parsed.ts';
import { type Citation, type DecisionRecord, type DecisionRow, decisionRecord, TABLES } from '../model/record.ts';
import { citationsOf } from './cite.ts';
import { confidenceOf } from './confidence.ts';
import type { ValidateContext } from './context.ts';
import { derivedColumns } from './derive.ts';
import { address, documentRow, readingOf } from './document-row.ts';
import { decisionId, normalReference, UNKNOWN_OFFICE } from './identity.ts';
import { issueRows } from './issue-row.ts';
import { type PlainColumns, plainColumns } from './plain.ts';
import { type Clean, cleaner, type Redaction } from './publish-text.ts';
import { type Rows as AllRows, rowsOf } from './rows.ts';

/**
 * The record of a decision and every issue met so far. Its value is never undefined: what cannot be published is blank, with an issue.
 * Throws when the record breaks the published schema, which is a fault of the program and not of the paper.
 */
export function validate(parsed: ParsedDecision, context: ValidateContext): Reported<DecisionRecord> {
  const redactions: Redaction[] = [];
  const clean = cleaner(redactions);
  const plain = plainColumns(parsed, context.document.method, clean);
  const office = context.office ?? parsed.office?.value ?? UNKNOWN_OFFICE;
  const decision_id = decisionId(
    office,
    plain.columns.reference,
    context.words_sha256 ?? context.document.sha256,
    context.part,
  );
  const { amounts, parties, issues: refused } = rowsOf(decision_id, parsed, clean);
  const facts = decisionFacts(decision_id, office, plain.columns, { parsed, context, amounts, parties });
  const reading = readingOf(context.document, isDecision(plain.columns));
  const document = documentRow(decision_id, context.document, context, reading, clean);
  const citations = allCitations(facts, parsed, { plain: plain.citations, amounts, parties, context }, clean);
  const listed = context.listing?.reference ?? null;
  const listed_reference = listed === null ? null : normalReference(listed);
  const told_office = context.office;
  const isRow = context.words_sha256 !== undefined;
  const subject: Subject = {
    decision: facts,
    parsed,
    document: context.document,
    listed_reference,
    told_office,
    isRow,
  };
  const odd = runChecks(CHECKS, subject);
  const issues = [...context.issues, ...plain.issues, ...refused, ...odd, ...redactionIssues(redactions)];
  const rows = issueRows(issues, decision_id, context.document.id);
  const verdict = {
    confidence: confidenceOf(subject, odd),
    needs_review: rows.some(({ severity }) => severity !== 'info'),
    issue_count: rows.length,
  };
  const columns = inOrder({ ...facts, ...verdict });
  const record = { ...columns, amounts, parties, citations, issues: rows, document };
  return { value: decisionRecord.parse(record), issues };
}

type Rows = Omit<AllRows, 'issues'>;

const SEPARATOR = ' | ';
const COUNTERPARTIES: readonly string[] = ['supplier', 'grant_recipient'];

/** Names of the parties with these roles, each once, in their order; a bar inside a name gives way to a slash. */
function namesOf({ parties }: Pick<Rows, 'parties'>, roles: readonly string[]): string | null {
  const names = parties.filter(({ role }) => roles.includes(role)).map(({ name }) => name.replaceAll('|', '/'));
  return [...new Set(names)].join(SEPARATOR) || null;
}

function decisionFacts(
  decision_id: string,
  office: string,
  plain: PlainColumns,
  { parsed, context, ...rows }: Rows & { parsed: ParsedDecision; context: ValidateContext },
): DecisionFacts {
  const hasValue = plain.value !== null;
  const columns: PlainColumns = {
    ...plain,
    value_max: hasValue ? plain.value_max : null,
    value_qualifier: hasValue ? (plain.value_qualifier ?? 'exact') : null,
    vat_basis: hasValue ? (plain.vat_basis ?? 'not_stated') : null,
  };
  const headline = parsed.amounts.find(({ is_headline }) => is_headline);
  return {
    ...columns,
    ...derivedColumns(columns, parsed),
    decision_id,
    office_id: office,
    office_name:
      officeNameAt(office, columns.decision_date ?? context.listing?.date ?? null) ??
      officeNamePrinted(
        office,
        context.document.passages.map(({ text }) => text),
      ),
    police_force_area_code: areaOf(office)?.code ?? null,
    record_status: context.record_status,
    decision_date_basis: columns.decision_date === null ? 'none' : parsed.decision_date_basis,
    currency: hasValue ? (headline?.money.currency ?? 'GBP') : null,
    suppliers: namesOf(rows, COUNTERPARTIES),
    joint_parties: namesOf(rows, ['joint_buyer']),
    document_id: context.document.id,
    source_url: address(context.source_url),
    text_method: context.document.method,
    first_seen_date: context.first_seen_date,
    last_changed_date: context.last_changed_date,
  };
}

/** The columns of `decisions` in their published order. */
function inOrder(columns: DecisionRow): DecisionRow {
  const names = Object.keys(TABLES.decisions.columns) as (keyof DecisionRow)[];
  return Object.fromEntries(names.map((name) => [name, columns[name]])) as DecisionRow;
}

/** A paper that names no reference, decision, date or decision maker is something else that was listed among decisions. */
function isDecision(plain: PlainColumns): boolean {
  const { reference, decision_date, decision_text, decision_maker_name, outcome } = plain;
  const named = [reference, decision_date, decision_text, decision_maker_name].some((value) => value !== null);
  return named || (outcome !== null && outcome !== 'not_stated');
}

interface Cited extends Rows {
  readonly plain: Readonly<Record<string, readonly Citation[]>>;
  readonly context: ValidateContext;
}

/** Places of every plain column that is filled, in the order of the columns. */
function allCitations(
  facts: DecisionFacts,
  parsed: ParsedDecision,
  { plain, amounts, parties, context }: Cited,
  clean: Clean,
): DecisionRecord['citations'] {
  const headline = amounts.find(({ is_headline }) => is_headline)?.citation;
  const ofValue = plain.value ?? (headline === undefined ? [] : [headline]);
  const byRole = (roles: readonly string[]) =>
    parties.filter(({ role }) => roles.includes(role)).map(({ citation }) => citation);
  const office = context.office === null ? parsed.office : null;
  const further: Record<string, readonly Citation[]> = {
    office_id: office === null ? [] : citationsOf('office_id', office.evidence, OFFICE_FOUND, clean),
    value_qualifier: plain.value_qualifier ?? (facts.value_qualifier === null ? [] : ofValue),
    currency: facts.currency === null ? [] : ofValue,
    suppliers: byRole(COUNTERPARTIES),
    joint_parties: byRole(['joint_buyer']),
  };
  const names = Object.keys(TABLES.decisions.columns) as (keyof DecisionFacts)[];
  const filled = names.filter((name) => facts[name] !== null && facts[name] !== undefined);
  const entries = filled.map((name): [string, Citation[]] => [name, [...(further[name] ?? plain[name] ?? [])]]);
  return Object.fromEntries(entries.filter(([, places]) => places.length > 0));
}

const OFFICE_FOUND = { method: 'pattern', rule: 'office' } as const;

/** One issue a column and kind, with the number and never the words. */
function redactionIssues(redactions: readonly Redaction[]): Issue[] {
  const counts = new Map<string, Redaction>();
  for (const { field, kind, count } of redactions) {
    const key = `${field} ${kind}`;
    counts.set(key, { field, kind, count: count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()].map(({ field, kind, count }) => ({
    code: 'PII_REDACTED',
    severity: 'info',
    field,
    observed: `${count} × ${kind}`,
    message: `unexpected ${kind} in ${field}, expected none: ${count} taken out`,
  }));
}
