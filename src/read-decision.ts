/** The pure middle of the pipeline: the bytes of one file to its record. The same bytes and source give the same record. */
import { type ExtractOptions, extract } from './extract/extract.ts';
import { FIELDS } from './fields.ts';
import type { OfficeKnowledge } from './lexicon/office-knowledge.ts';
import type { Document } from './model/document.ts';
import type { ParsedDecision } from './model/parsed.ts';
import type { DecisionRecord } from './model/record.ts';
import { parse } from './parse/parse.ts';
import { NOTHING_KNOWN, type SourceContext } from './validate/context.ts';
import { failedRecord } from './validate/failed.ts';
import { fileFacts } from './validate/file-facts.ts';
import { validate } from './validate/validate.ts';

/** A record and what it was made from; document and parsed are null for a file that could not be read. */
export interface Reading {
  readonly record: DecisionRecord;
  readonly document: Document | null;
  readonly parsed: ParsedDecision | null;
}

export interface ReadOptions extends ExtractOptions {
  /** What is known of single offices. Default: all of it. */
  readonly offices?: OfficeKnowledge;
}

/**
 * Reads one decision. Never throws for what is in the file: a file that cannot be read gives a record whose
 * `document.extraction_status` is `failed`, with the reason as an issue. `source` is what is known of where the file came from.
 */
export async function readDecision(
  bytes: Uint8Array,
  source: Partial<SourceContext> = {},
  { offices, ...options }: ReadOptions = {},
): Promise<Reading> {
  const context = { ...NOTHING_KNOWN, ...source };
  const { value: document, issues } = await extract(bytes, options);
  if (document === undefined) {
    const reason = (issues.find(({ severity }) => severity === 'error') ?? issues[0])?.message ?? 'no reason given';
    return {
      record: failedRecord({ ...context, file: fileFacts(bytes), reason }, issues),
      document: null,
      parsed: null,
    };
  }
  const known = offices === undefined ? {} : { offices };
  const parsed = parse(document, { office: context.office, ...known, fields: FIELDS });
  if (parsed.value === undefined) throw new Error('parse gave no value');
  const validated = validate(parsed.value, { ...context, document, issues: [...issues, ...parsed.issues] });
  if (validated.value === undefined) throw new Error('validate gave no value');
  return { record: validated.value, document, parsed: parsed.value };
}

/** The record of a file that could not even be opened: a link that leads nowhere, no right to read it. */
export function unopenedRecord(
  source: Partial<SourceContext>,
  error: Error & { readonly code?: string | undefined },
): DecisionRecord {
  const reason = `it cannot be opened (${error.code ?? error.message})`;
  return failedRecord({ ...NOTHING_KNOWN, ...source, file: fileFacts(new Uint8Array()), reason }, []);
}
