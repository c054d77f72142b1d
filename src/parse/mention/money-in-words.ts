/**
 * Finds sums written out in words.
 *
 *   "four million four hundred and thirty-nine thousand pounds"   443900000 pence
 *   "half a million pounds"   "five hundred pounds and fifty pence"
 *   "twenty pounds of leaflets", "several thousand pounds", "pound for pound"   none
 */
import { NUMBER_SCALES, SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import type { Pence } from '../../model/money.ts';

export interface WordSum {
  readonly start: number;
  readonly end: number;
  readonly pence: Pence;
  /** Size of the smallest part that is named. */
  readonly resolution_pence: number;
}

const alternatives = (table: Readonly<Record<string, number>>): string => Object.keys(table).join('|');
const SMALL = alternatives(SMALL_NUMBERS);
const ANY = `(?:${SMALL}|${alternatives(NUMBER_SCALES)}|a|and|half)`;
const SUM = new RegExp(
  `(?<![\\p{L}-])(?<pounds>(?:${SMALL}|half|a(?= (?:half|hundred|thousand|million|billion)))(?:(?:,?\\s|-)+${ANY})*)[\\s-]+pounds?(?: sterling)?(?!\\p{L})(?:,? and (?<pence>(?:${SMALL})(?:[\\s-](?:${SMALL}))?) (?:pence|penny))?`,
  'giu',
);

/** Sums of a hundred pounds or more, in reading order: smaller ones in words are rarely money. */
export function wordSumsIn(text: string): WordSum[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const words = (match.groups?.pounds ?? '').toLowerCase().split(/[\s,-]+/);
    if (!words.some((word) => word in NUMBER_SCALES)) return [];
    const odd = (match.groups?.pence ?? '').toLowerCase().split(/[\s-]+/);
    const pence = Math.round(numberOf(words) * 100) + numberOf(odd);
    if (!Number.isSafeInteger(pence)) return [];
    const start = match.index;
    return [{ start, end: start + match[0].length, pence, resolution_pence: lastDigitOf(words, pence) }];
  });
}

/** Adds up number words: a scale multiplies what stands before it since the last larger scale. */
function numberOf(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const scale = NUMBER_SCALES[word];
    if (word === 'half') group += 0.5;
    else if (scale === 100) group = (group || 1) * scale;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    } else group += SMALL_NUMBERS[word] ?? 0;
  }
  return total + group;
}

const lastDigitOf = (words: readonly string[], pence: Pence): number => {
  if (pence % 100 !== 0) return 1;
  const scale = NUMBER_SCALES[words.at(-1) ?? ''] ?? 1;
  return words.includes('half') ? scale * 10 : scale * 100;
};
