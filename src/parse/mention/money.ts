/**
 * Finds every sum of money in a text, each with what the words that touch it say.
 *
 *   "The total value is £21,169.59 + vat"          £21,169.59, ex VAT
 *   "between £150m-£250m"                          one range
 *   "from £15,000 to £15,200 per annum"            two sums, old and new
 *   "one million pounds (£1,000,000)"              one sum; where words and figures differ, two
 *   "RM6259", "paragraph 4.14", "at nil cost", "12,000 staff"   none: zero only where a figure says so
 */
import { NAMES_VAT } from '../../lexicon/money/vat-words.ts';
import type { Money } from '../../model/money.ts';
import type { Match } from './match.ts';
import { figuresIn } from './money-figure.ts';
import { type WordSum, wordSumsIn } from './money-in-words.ts';
import { type Extent, extentsOf } from './money-range.ts';
import { touching } from './money-touching.ts';

/** A sum in figures or in words; `left` to `right` is what is printed of it, words and figures together. */
interface Sum {
  readonly left: number;
  readonly right: number;
  readonly start: number;
  readonly end: number;
  readonly extent: Pick<Extent, 'low' | 'high'> | null;
  readonly words: WordSum | null;
}

/** Without a sign, the name of a currency or a penny no figure and no words are money. */
const MAY_BE_MONEY = /[£€$]|GBP|EUR|USD|PS\d|pound|\d ?p/iu;

/** All sums in reading order; `text.slice(start, end)` is `printed`. Reads the pinned normal form; never throws. */
export function findMoney(text: string): Match<Money>[] {
  if (!MAY_BE_MONEY.test(text)) return [];
  const sums = withWords(text, extentsOf(text, figuresIn(text)), wordSumsIn(text));
  const speaksOfVat = NAMES_VAT.test(text);
  let taken = 0;
  return sums.map((sum, i) => {
    const next = sums[i + 1]?.left ?? text.length;
    const said = touching(sentenceBefore(text.slice(taken, sum.left)), text.slice(sum.right, next), speaksOfVat);
    taken = sum.right + said.reach;
    const { start, end } = sum;
    return { value: moneyOf(sum, text.slice(start, end), said), start, end };
  });
}

/** Where a sentence before the sum ends; `inc. VAT` and `approx. Five` end none. */
const SENTENCE_END =
  /(?:[A-Za-z\d)%]{2}(?<!\b(?:[Ii]ncl?|[Ee]xcl?|[Ee]x|[Aa]pprox|[Ll]td|[Nn]o))[.!?]|;)\s+(?=[A-Z(])(?!VAT)/g;

const sentenceBefore = (text: string): string => {
  const end = [...text.matchAll(SENTENCE_END)].at(-1);
  return end === undefined ? text : text.slice(end.index + end[0].length);
};

function moneyOf(sum: Sum, printed: string, said: ReturnType<typeof touching>): Money {
  const { low, high } = sum.extent ?? { low: sum.words as WordSum, high: null };
  return {
    printed,
    pence: low.pence,
    pence_max: high?.pence ?? null,
    qualifier: high === null ? (said.qualifier ?? 'exact') : 'range',
    resolution_pence: Math.max(low.resolution_pence, high?.resolution_pence ?? 0),
    currency: sum.extent?.low.currency ?? 'GBP',
    vat_basis: said.vat_basis ?? 'not_stated',
    period: said.period ?? 'total',
    in_words: sum.extent === null,
  };
}

/** Between words and figures of one sum stands no more than a bracket or a dash. */
const BESIDE = /^[\s([,:-]{0,3}$/;

/** Words beside figures that say the same are one sum with them; all others are sums of their own. */
function withWords(text: string, extents: readonly Extent[], words: readonly WordSum[]): Sum[] {
  const free = words.filter(({ start, end }) => !extents.some((extent) => extent.start < end && extent.end > start));
  const joined = new Set<WordSum>();
  const figures = extents.map((extent): Sum => {
    const { start, end } = extent;
    const twins = free.filter(
      (word) =>
        word.pence === extent.low.pence &&
        extent.high === null &&
        (BESIDE.test(text.slice(word.end, start)) || BESIDE.test(text.slice(end, word.start))) &&
        (word.end <= start || word.start >= end),
    );
    for (const twin of twins) joined.add(twin);
    const left = Math.min(start, ...twins.map((twin) => twin.start));
    const right = Math.max(end, ...twins.map((twin) => twin.end));
    return { left, right, start, end, extent, words: null };
  });
  const alone = free
    .filter((word) => !joined.has(word))
    .map(
      (word): Sum => ({
        left: word.start,
        right: word.end,
        start: word.start,
        end: word.end,
        extent: null,
        words: word,
      }),
    );
  return [...figures, ...alone].sort((one, other) => one.start - other.start);
}
