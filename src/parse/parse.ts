/** The stage: a document understood, roles given, fields decided. A pure function of its arguments; it never throws for what a paper says. */
import type { OfficeKnowledge } from '../lexicon/office-knowledge.ts';
import type { Document } from '../model/document.ts';
import type { FieldName } from '../model/field.ts';
import type { Finding } from '../model/finding.ts';
import type { Reported } from '../model/issue.ts';
import type { FieldFindings, ParsedDecision } from '../model/parsed.ts';
import { amountsOf } from './amounts/amounts.ts';
import { datesOf, decisionDateBasis } from './dates/dates.ts';
import { officeOf } from './field/office.ts';
import { restrictedAnswer } from './field/restricted.ts';
import { signatureOf } from './field/signature.ts';
import { unreadLabels } from './field/unread.ts';
import type { FieldTable, Understood } from './field-table.ts';
import { partiesOf } from './parties/parties.ts';
import { readingOf } from './reading.ts';
import { resolve } from './resolve.ts';

export interface ParseContext {
  /** Slug of the office, where the source says it; null lets the paper decide. */
  readonly office: string | null;
  /** What is known of single offices; by default all of it. */
  readonly offices?: OfficeKnowledge;
  readonly fields: FieldTable;
}

/** What a paper says, each value with its place. Its value is never undefined, and what is not printed is absent. */
export function parse(document: Document, { office, offices, fields }: ParseContext): Reported<ParsedDecision> {
  const understood = understand(document, office, offices);
  const findings = decide(understood, fields);
  return {
    value: {
      office: officeOf(understood),
      fields: findings,
      decision_date_basis: decisionDateBasis(findings.decision_date),
      amounts: understood.amounts,
      parties: understood.parties,
      dates: understood.roles.map(({ value, role, candidate }) => ({ value, role, evidence: candidate.evidence })),
      restricted: restrictedAnswer(understood),
      signature: signatureOf(understood),
      unread: unreadLabels(understood, findings),
    },
    issues: [],
  };
}

/** Mentions, then roles. */
export function understand(document: Document, office: string | null, offices?: OfficeKnowledge): Understood {
  const reading = readingOf(document, office, offices);
  const roles = datesOf(reading);
  const parties = partiesOf(reading);
  return { ...reading, roles, parties, amounts: amountsOf(reading, parties) };
}

function decide(understood: Understood, fields: FieldTable): FieldFindings {
  const entries = (Object.keys(fields) as FieldName[]).map((name): [FieldName, Finding<unknown>] => {
    const row = fields[name];
    return [name, (resolve as typeof resolve<unknown>)(row.candidates(understood) as never, row.resolve as never)];
  });
  return Object.fromEntries(entries) as unknown as FieldFindings;
}
