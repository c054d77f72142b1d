/**
 * The published record, schema version 1: the tables, and the nested shape of `decisions.json`. The column descriptions in
 * record/ are the single source of CSV header, JSON Schema, data dictionary and data package.
 */
import { z } from 'zod';
import { amounts } from './record/amounts.ts';
import { changes } from './record/changes.ts';
import { citations, place } from './record/citations.ts';
import { shapeOf } from './record/column.ts';
import { decisions } from './record/decisions.ts';
import { documents } from './record/documents.ts';
import { issues } from './record/issues.ts';
import { parties } from './record/parties.ts';

export type { AmountRow } from './record/amounts.ts';
export type { ChangeRow } from './record/changes.ts';
export type { Citation, CitationRow } from './record/citations.ts';
export type { Column, ColumnKind, Columns, RowOf } from './record/column.ts';
export type { DecisionRow } from './record/decisions.ts';
export type { DocumentRow } from './record/documents.ts';
export type { IssueRow } from './record/issues.ts';
export type { PartyRow } from './record/parties.ts';
export type { Table } from './record/table.ts';

/** Major: a column renamed, removed or retyped; minor: one added; patch: wording. */
export const SCHEMA_VERSION = '1.1.0';

/** Every published table, in the order in which they are written. */
export const TABLES = { decisions, amounts, parties, documents, citations, issues, changes } as const;
export type TableName = keyof typeof TABLES;

const citation = z.strictObject(shapeOf(place));
/** Most values stand in one place; those that run over a page's end stand in more. */
const places = { citation, further_citations: z.array(citation).optional() };

/** The nested record: the decision's columns, then what belongs to it. One line of `decisions.ndjson`. */
export const decisionRecord = z
  .strictObject({
    ...shapeOf(decisions.columns),
    amounts: z.array(z.strictObject({ ...shapeOf(amounts.columns), ...places })),
    parties: z.array(z.strictObject({ ...shapeOf(parties.columns), ...places })),
    citations: z.record(z.string(), z.array(citation)),
    issues: z.array(z.strictObject(shapeOf(issues.columns))),
    document: z.strictObject(shapeOf(documents.columns)),
  })
  .meta({ title: 'Decision record', description: 'One decision with its amounts, parties, citations and issues.' });

export type DecisionRecord = z.output<typeof decisionRecord>;
