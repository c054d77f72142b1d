/** Whether two rows that lead to one file or page are two decisions, of which one links to the paper of the other, or one that is listed twice. */

import { foldedName } from '../model/folded-name.ts';
import type { Listing } from '../model/listing.ts';

type Listed = Pick<Listing, 'reference' | 'title' | 'date' | 'documents'>;

/** A list may cut a title short, or print the month alone. */
const isPartOf = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/**
 * Told by the references; where a row has none, by title and day together.
 *
 *   D1 Boats, D2 Hats                           two
 *   D1 Boats, d1 Boats for the river            one
 *   Boats of 3 March, Hats of 9 June            two
 *   Boats of 3 March, Boats of 9 June           one: the day of the decision, and that of the page
 *   D1 Boats, a log of many decisions           one: a log is listed for all that it holds
 */
export function areTwo(one: Listed, other: Listed): boolean {
  if ([...one.documents, ...other.documents].some(({ log }) => log !== undefined)) return false;
  if (one.reference !== null && other.reference !== null)
    return foldedName(one.reference) !== foldedName(other.reference);
  if (one.title === null || other.title === null || one.date === null || other.date === null) return false;
  return !isPartOf(foldedName(one.title), foldedName(other.title)) && !isPartOf(one.date, other.date);
}
