/**
 * The price of one of several things that are counted.
 *
 *   "eight vans at £35,575 each", "12 motorcycles at £19,450 each"     unit_price
 *   "three forces at £20,000 each"                                      not this: each pays a share
 *   "two instalments of £20,000 each"                                   not this: parts of one price
 */
import { type Given, given } from './given.ts';
import { bySubject } from './old.ts';
import type { AmountPlace } from './place.ts';

/** A count, what is counted, and `at`. */
const COUNTED =
  /\b(?:\d{1,3}(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\s+((?:(?!(?:and|or|to|for|of|with|from|by|in|over|years?|months?)\b)[\p{L}\d'’&/-]+\s+){1,6})(?:priced |costing |costed )?at\s*(?:(?:about|around|some|approximately|just|under|over)\s+)*$/iu;
/** Those that pay, and what is paid by parts, are no goods. */
const NO_GOODS =
  /\b(?:forces|partners|bodies|organi[sz]ations|authorities|councils|offices|commissioners|pccs|constabularies|agencies|instalments|payments|phases|stages|shares|contributions|grants|awards|bursaries)\b/i;
const EACH = /^\s*(?:each|apiece|per (?:unit|item|vehicle|device|head))\b(?! (?:year|month|week|quarter|of)\b)/i;

/** Null where it is none. */
export function countedOut(place: AmountPlace): Given | null {
  const goods = COUNTED.exec(place.before.slice(-LONGEST_LOOK))?.[1];
  if (goods === undefined || NO_GOODS.test(goods) || !EACH.test(place.after) || bySubject(place) !== null) return null;
  return given(place, 'unit_price', 'counted', 'so much for each of those that are counted before it', {
    cue: 'unit_price',
  });
}
/** Characters in which the count stands. */
const LONGEST_LOOK = 120;
