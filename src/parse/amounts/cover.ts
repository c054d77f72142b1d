/**
 * Which stretch of a contract a sum pays for, by the words beside it.
 *
 *   "£5.9m for the initial three year term"                         36 months, without the options
 *   "Should both extensions be taken up the cost would be £13.7m"   with the options
 *   "£2.15m over 5 years"                                            60 months
 *   "a three year contract at £90,000"                               36 months
 *   "The price is £90,000"                                           nothing said
 */
import {
  BASE_AFTER,
  BASE_BEFORE,
  LENGTH_AFTER,
  LENGTH_BEFORE,
  OPTIONS_AFTER,
  OPTIONS_BEFORE,
} from '../../lexicon/cover-words.ts';
import { SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import type { Cover } from '../../model/parsed.ts';
import type { AmountPlace } from './place.ts';

const MONTHS_A_YEAR = 12;

/** What the words before and after it, its label, its row and the head of its column say. */
export function coverOf(place: AmountPlace): Cover {
  const before =
    place.cell === null ? `${place.label} ${place.before}` : `${place.column}. ${place.row} ${place.before}`;
  const { after } = place;
  const isBase = BASE_AFTER.test(after) || (BASE_BEFORE.test(before) && !OPTIONS_BEFORE.test(before));
  const hasOptions = OPTIONS_AFTER.test(after) || OPTIONS_BEFORE.test(before);
  return {
    months: monthsIn(LENGTH_AFTER.exec(after)) ?? monthsIn(LENGTH_BEFORE.exec(before)),
    with_options: isBase ? false : hasOptions ? true : null,
  };
}

function monthsIn(match: RegExpExecArray | null): number | null {
  const { number, unit } = match?.groups ?? {};
  if (number === undefined || unit === undefined) return null;
  const count = SMALL_NUMBERS[number.toLowerCase()] ?? (number.toLowerCase() === 'twenty-five' ? 25 : Number(number));
  return count * (unit.toLowerCase() === 'year' ? MONTHS_A_YEAR : 1);
}
