/**
 * Which neighbouring figures are the two ends of one range.
 *
 *   "£13,000 - £15,000"   "between £150m-£250m"   "between £1m and £2m"   "£40,001 to £250,000"   "£1.2 - 1.5m" (both in millions)
 *   "from £102m to £135.9m", "increased £15,000 to £15,200"   two sums, the old and the new
 *   "(up to £500k), (£500k to £4m), (above £4m)"   limits of bands that adjoin, each a sum of its own
 *   "£20,000 - 2024/25", "£9,000 to 12 schools"   one sum
 */
import type { Figure } from './money-figure.ts';
import { penceOf } from './money-figure.ts';

/** One figure, or two that are the ends of a range. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly low: Figure;
  readonly high: Figure | null;
}

const JOIN = /^\s?(?<word>-|to|and)\s?$/i;
/** The other end without a sign of its own: it needs commas or a scale, or to be as small as the first and glued to it. */
const UNSIGNED =
  /^(?<join>\s?-\s?|\s(?:to|and)\s)(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d|,\d|\.\d|\/)(?<scale>\s?(?:k|mn?|bn|million|thousand|billion)(?![\p{L}\d²³]))?(?!\s?%)/iu;
const CHANGE =
  /\b(?:increas\w*|ris(?:e|es|en|ing)|rose|uplift\w*|reduc\w*|fall\w*|fell|drop\w*|grow\w*|grew|rais\w*|lower\w*|chang\w*|amend\w*|revis\w*|up|down|went|go(?:es|ing)?|mov\w+|vire\w*)\b[^.;£]*$/i;
const MOVES = /\b(?:from|by)\s+(?:[\w.,'-]+\s+){0,3}$/i;
const BETWEEN = /\bbetween\s+(?:[\w.,'-]+\s+){0,2}$/i;
const APART = /\b(?:differ\w*|split|shared|gap)\s+between\s+$/i;

/** Figures in reading order, those that are the ends of one range joined. */
export function extentsOf(text: string, figures: readonly Figure[]): Extent[] {
  const extents: Extent[] = [];
  for (let i = 0; i < figures.length; i += 1) {
    const [low, next] = [figures[i] as Figure, figures[i + 1]];
    const joined = next === undefined ? null : joinSigned(text, low, next, figures);
    const range = joined ?? joinUnsigned(text, low, next);
    if (range !== null && range === joined) i += 1;
    extents.push(range ?? { start: low.start, end: low.end, low, high: null });
  }
  return extents;
}

function joinSigned(text: string, low: Figure, high: Figure, all: readonly Figure[]): Extent | null {
  const word = JOIN.exec(text.slice(low.end, high.start))?.groups?.word?.toLowerCase();
  if (word === undefined || low.currency !== high.currency) return null;
  const scaled = inScaleOf(low, high);
  if (scaled.pence >= high.pence) return null;
  const before = text.slice(0, low.start);
  if (!isRange(word, before) || (word === 'to' && adjoins([low, high], all))) return null;
  return { start: low.start, end: high.end, low: scaled, high };
}

function isRange(word: string, before: string): boolean {
  if (word === '-') return true;
  const between = BETWEEN.test(before) && !APART.test(before);
  return word === 'and' ? between : between || (!MOVES.test(before) && !CHANGE.test(before.slice(-80)));
}

/** A limit that is printed again beside them is a limit of the next band. */
const adjoins = (ends: readonly Figure[], all: readonly Figure[]): boolean =>
  all.some((other) => !ends.includes(other) && ends.some(({ pence }) => pence === other.pence));

function joinUnsigned(text: string, low: Figure, next: Figure | undefined): Extent | null {
  const match = UNSIGNED.exec(text.slice(low.end));
  if (match?.groups === undefined) return null;
  const { join = '', digits = '', scale } = match.groups;
  const end = low.end + match[0].length;
  if (next !== undefined && next.start < end) return null;
  const isClear = scale !== undefined || digits.includes(',');
  const isGlued = join === '-' && low.scale === 1 && !low.digits.includes(',') && digits.length <= 3;
  if (!isClear && !isGlued) return null;
  const word = join.trim().toLowerCase();
  if (!isRange(word, text.slice(0, low.start))) return null;
  const factor = scale === undefined ? 1 : (SCALE_LETTERS[scale.trim().charAt(0).toLowerCase()] ?? 1);
  const sum = penceOf(digits, factor * 100);
  if (sum === null) return null;
  const high: Figure = { ...low, ...sum, start: end - match[0].length, end, scale: factor, digits };
  const scaled = inScaleOf(low, high);
  return scaled.pence < high.pence ? { start: low.start, end, low: scaled, high } : null;
}

const SCALE_LETTERS: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

/** Where only the second end has a scale, it is the first one's too: `£1.2 - 1.5m`. */
function inScaleOf(low: Figure, high: Figure): Figure {
  if (low.scale !== 1 || high.scale === 1 || low.digits.includes(',')) return low;
  const sum = penceOf(low.digits, high.scale * 100);
  return sum === null || sum.pence >= high.pence ? low : { ...low, ...sum };
}
