/** A document's record with those of the further decisions of the same file: a log has several, every other document one. */
import type { DecisionRecord } from '../model/record.ts';

export interface HeldRecord extends DecisionRecord {
  readonly further?: readonly DecisionRecord[];
}

/** What is kept of a document. */
export const together = (record: DecisionRecord, further: readonly DecisionRecord[] = []): HeldRecord =>
  further.length === 0 ? record : { ...record, further };

/** The records of a document, in the order of the file. */
export function apart({ further = [], ...record }: HeldRecord): DecisionRecord[] {
  return [record, ...further];
}
