/**
 * The library: the stages that turn one PDF or web page into one record, as functions of bytes and code.
 *
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { readDecision } from 'opcc-decisions';
 *
 * const { record } = await readDecision(await readFile('decision.pdf'), { file_name: 'decision.pdf' });
 * console.log(record.reference, record.value, record.citations.value);
 * ```
 *
 * Nothing here limits time or memory: for files of unknown origin use the command `opcc extract`, which reads each in a worker thread
 * that can be ended.
 */
export { type ExtractOptions, extract } from './extract/extract.ts';
export { FIELDS } from './fields.ts';
export type { Box } from './model/box.ts';
export type {
  Anchor,
  Cell,
  Document,
  Line,
  Page,
  Passage,
  Section,
  Span,
  Table,
  TextMethod,
  Word,
} from './model/document.ts';
export type { Evidence, Located, TextPlace } from './model/evidence.ts';
export type { FieldName, FieldValues } from './model/field.ts';
export type { Candidate, Finding, Method, Trust } from './model/finding.ts';
export type { Issue, Reported, Severity } from './model/issue.ts';
export type { Office } from './model/office.ts';
export type { ParsedAmount, ParsedDecision, ParsedParty } from './model/parsed.ts';
export { type DecisionRecord, decisionRecord, SCHEMA_VERSION, TABLES, type TableName } from './model/record.ts';
export { parse } from './parse/parse.ts';
export { type Reading, readDecision } from './read-decision.ts';
export { type FileFacts, NOTHING_KNOWN, type SourceContext, type ValidateContext } from './validate/context.ts';
export { fileFacts } from './validate/file-facts.ts';
export { validate } from './validate/validate.ts';
