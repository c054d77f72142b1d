/** The bytes of a log, one file of many decisions, to its records. Like read-decision.ts, which reads files of one decision: pure, and it never throws for what is in the file. */
import { createHash } from 'node:crypto';
import { extract } from './extract/extract.ts';
import { FIELDS } from './fields.ts';
import type { Document } from './model/document.ts';
import type { Issue } from './model/issue.ts';
import type { LogRule } from './model/log-rule.ts';
import type { DecisionRecord } from './model/record.ts';
import { type LogEntry, parseLog } from './parse/log.ts';
import type { ReadOptions } from './read-decision.ts';
import { NOTHING_KNOWN, type SourceContext } from './validate/context.ts';
import { readingOf } from './validate/document-row.ts';
import { failedRecord } from './validate/failed.ts';
import { fileFacts } from './validate/file-facts.ts';
import { normalReference, slugOf } from './validate/identity.ts';
import { validate } from './validate/validate.ts';

/** At least one record: a file of which no row could be read gives one that says so. */
export type Records = readonly [DecisionRecord, ...DecisionRecord[]];

export async function readLog(
  bytes: Uint8Array,
  rule: LogRule,
  source: Partial<SourceContext> = {},
  { offices, ...options }: ReadOptions = {},
): Promise<Records> {
  const context = { ...NOTHING_KNOWN, ...source };
  const { value: document, issues } = await extract(bytes, options);
  const failed = (met: readonly Issue[]): Records => {
    const reason = (met.find(({ severity }) => severity === 'error') ?? met[0])?.message ?? 'no reason given';
    return [failedRecord({ ...context, file: fileFacts(bytes), reason }, met)];
  };
  if (document === undefined) return failed(issues);
  const known = offices === undefined ? {} : { offices };
  const { value: entries, issues: further } = parseLog(document, rule, {
    office: context.office,
    ...known,
    fields: FIELDS,
  });
  const [first, ...rest] = recordsOf(entries ?? [], document, context, issues);
  return first === undefined ? failed([...issues, ...further]) : [first, ...rest];
}

/** Trouble with the whole file is told once, with its first decision. */
function recordsOf(
  entries: readonly LogEntry[],
  document: Document,
  context: SourceContext,
  issues: readonly Issue[],
): DecisionRecord[] {
  const named = new Set<string>();
  return entries.map(({ row, parsed }, at) => {
    const { reference } = parsed.fields;
    const slug = reference.state === 'found' ? slugOf(normalReference(reference.winner.value)) : '';
    // A row without a reference is known by its own words, so that it keeps its key when the log grows by others.
    const words_sha256 = wordsHash(row.document);
    const key = slug === '' ? words_sha256 : slug;
    // A reference, or the same words, name a decision once; the next is known by its place in the file.
    const part = named.has(key) ? `r${row.number}` : null;
    named.add(key);
    const own = { ...context, document: row.document, part, words_sha256, issues: at === 0 ? issues : [] };
    const { value } = validate(parsed, own);
    if (value === undefined) throw new Error('validate gave no value');
    return { ...value, document: { ...value.document, ...wholeFile(document), decision_id: null } };
  });
}

/** Of what a reader sees of it, in order. */
const wordsHash = ({ passages }: Document): string =>
  createHash('sha256')
    .update(passages.map(({ text }) => text).join('\n'))
    .digest('hex');

/** The file's own row belongs to none of its decisions alone. */
function wholeFile(document: Document) {
  const { char_count, extraction_status, failure_reason } = readingOf(document, true);
  return { char_count, extraction_status, failure_reason };
}
