/**
 * Papers that their office put at another address with other bytes: a web site that takes a file anew gives it a new address, and the list leads
 * there. The paper of before is an edition of the same decision, and no decision of its own.
 *
 *   D1 of 3 May at /1.pdf, no longer listed, beside D1 of 3 May at /1-new.pdf    one decision, its older paper a document
 *   D1 of 3 May, no longer listed, beside D1 of 9 June of the year after         two: the numbers began again
 *   both listed                                                                  two
 */
import type { DecisionRecord } from '../model/record.ts';
import type { Held } from './held.ts';

interface Published {
  readonly held: Pick<Held, 'listing'>;
  readonly record: Pick<DecisionRecord, 'decision_id' | 'document_id' | 'reference' | 'decision_date'>;
}

export interface Moved<T> {
  /** What stands as decisions of their own. */
  readonly standing: readonly T[];
  /** By what stood there before, what took its place. */
  readonly successors: ReadonlyMap<T, T>;
}

/** Told by office, printed reference and day of the decision, of a listing that the last whole look missed. */
export function movedOf<T extends Published>(decisions: readonly T[]): Moved<T> {
  const keyOf = ({ record: { decision_id, reference, decision_date } }: T): string | null =>
    reference === null || decision_date === null ? null : `${decision_id} ${decision_date}`;
  const isListed = ({ held }: T): boolean => held.listing.misses === 0;
  const listed = new Map(decisions.filter(isListed).map((one) => [keyOf(one), one]));
  const successors = new Map(
    decisions.flatMap((one): [T, T][] => {
      const key = keyOf(one);
      const next = key === null || isListed(one) ? undefined : listed.get(key);
      return next === undefined ? [] : [[one, next]];
    }),
  );
  return { standing: decisions.filter((one) => !successors.has(one)), successors };
}
