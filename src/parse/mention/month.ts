/**
 * Reads the name of a month, also misspelt by one letter or by two letters changed round.
 *
 *   "March", "Sept", "Rhagfyr"     3, 9, 12
 *   "Ocotber", "Febuary", "Arpil"  10, 2, 4, misspelt
 *   "Juny", "Match", "vans"        none: the nearest is not one month, or is a word of its own
 */
import { MONTHS } from '../../lexicon/time/months.ts';

export interface MonthRead {
  /** 1 to 12. */
  readonly month: number;
  readonly misspelt: boolean;
}

const EXACT = new Map(
  MONTHS.flatMap(({ month, name, short, welsh }) => [name, welsh, ...short].map((w) => [w, month])),
);

/** English words one letter away from a month's name. */
const WORDS_OF_THEIR_OWN = new Set([
  'match',
  'larch',
  'parch',
  'marsh',
  'starch',
  'marches',
  'tune',
  'dune',
  'jury',
  'rune',
  'june',
  'many',
  'mary',
  'day',
  'way',
  'pay',
  'say',
  'lay',
  'bay',
  'ray',
  'map',
  'mad',
  'man',
  'mat',
  'ma',
  'my',
  'mrs',
  'mars',
  'apron',
  'ill',
  'july',
]);

/** The month that a word names, or null. A misspelling needs three letters right at least and one nearest month. */
export function monthOf(word: string): MonthRead | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  const month = EXACT.get(name);
  if (month !== undefined) return { month, misspelt: false };
  if (name.length < 4 || WORDS_OF_THEIR_OWN.has(name)) return null;
  const near = MONTHS.filter((row) => isOneSlipFrom(name, row.name));
  const [only] = near;
  return near.length === 1 && only !== undefined ? { month: only.month, misspelt: true } : null;
}

/** One letter too many, too few or wrong, or two neighbours changed round (Damerau's four slips). */
function isOneSlipFrom(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1) return false;
  let head = 0;
  while (head < word.length && word[head] === name[head]) head += 1;
  const [rest, wanted] = [word.slice(head), name.slice(head)];
  if (rest.length > wanted.length) return rest.slice(1) === wanted;
  if (rest.length < wanted.length) return rest === wanted.slice(1);
  if (rest.slice(1) === wanted.slice(1)) return true;
  return rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
}
