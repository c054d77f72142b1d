/**
 * Which lots the decision is about, where it names some: in a purchase with others a paper's table also shows lots of other offices.
 *
 *   "approved entry into the contract for Lot 1."      lot 1
 *   "the highest score in Lots 1, 2 and 4 to 6"         lots 1, 2, 4, 5 and 6
 *   "Lot 4 will be re-advertised"                       says of none that it is decided
 */

import { DECIDES } from '../paper/kind-of-paper.ts';
import type { Reading } from '../reading.ts';

const LOTS = /\blots? ((?:\d{1,2}|[A-Z])\b(?:(?:,? (?:and|&|to) |, | ?- ?)(?:\d{1,2}|[A-Z])\b)*)/gi;
const NOT_NOW = /\b(?:re-?advertis\w+|re-?tender\w*|re-?run|deferred?|not|no award|later|separate)\b/i;

/** The lots named in what is decided or recommended, in lower case; null where none is. */
export function lotsDecided({ clauses }: Reading): ReadonlySet<string> | null {
  const lots = clauses
    .filter(({ part, text }) => DECIDES.has(part) && !NOT_NOW.test(text))
    .flatMap(({ text }) => [...text.matchAll(LOTS)].flatMap((match) => lotsIn(match[1] ?? '')));
  return lots.length === 0 ? null : new Set(lots);
}

/** Whether the cell `2`, `Lot 2` or `2 - North` is of a lot of the set; a cell that names no lot is not told apart. */
export function isDecidedLot(lots: ReadonlySet<string>, cell: string): boolean {
  const lot = /^(?:lot )?(\d{1,2}|[a-z])\b/i.exec(cell)?.[1];
  return lot === undefined || lots.has(lot.toLowerCase());
}

function lotsIn(listed: string): string[] {
  const ranges = [...listed.matchAll(/(\d{1,2})(?: to | ?- ?)(\d{1,2})/g)].flatMap((match) => {
    const [from, to] = [Number(match[1]), Number(match[2])];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
  });
  return [...ranges, ...[...listed.matchAll(/\d{1,2}|\b[A-Z]\b/gi)].map((match) => match[0].toLowerCase())];
}
