/** What a score needs of a document beside its record. It is made where the document is read, since a record is small and a document is not. */
import type { Document } from '../model/document.ts';
import type { ParsedDecision } from '../model/parsed.ts';
import type { DecisionRecord } from '../model/record.ts';
import { OF_VALUE } from './compare.ts';
import { type Grounding, groundingOf } from './grounding.ts';
import { inventedIn, type PrintedSums } from './invented.ts';

export interface Inspection {
  readonly grounding: Grounding;
  readonly figures: PrintedSums;
  /** Columns that are blank because unlike values had equal claims to them. */
  readonly disputed: readonly string[];
}

/** Looks at a record beside the document that it was read from. Columns that describe a disputed value are blank with it. */
export function inspectionOf(record: DecisionRecord, document: Document, parsed: ParsedDecision): Inspection {
  const disputed = Object.entries(parsed.fields)
    .filter(([, { state }]) => state === 'disputed')
    .map(([field]) => field);
  return {
    grounding: groundingOf(record, document),
    figures: inventedIn(record, document),
    disputed: disputed.includes('value') ? [...new Set([...disputed, ...OF_VALUE])] : disputed,
  };
}
