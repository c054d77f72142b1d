/**
 * Finds single figures of money: a sign, a number, a scale. Ranges, words and what touches them are left to `money.ts`.
 *
 *   "£21,169.59"   "£50.250k"   "£,5,000"   "GBP 5,000"   "5,000 GBP"   "PS4,320,000"   "£6.9 million"   "45p per mile"
 *   "12,485 officers", "RM6259", "£1,2345", "£m" and "the 4P approach"   no figure
 */
import { FIGURE_SCALES } from '../../lexicon/number-words.ts';
import type { Money, Pence } from '../../model/money.ts';

export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly pence: Pence;
  readonly resolution_pence: number;
  readonly currency: Money['currency'];
  /** What the scale multiplies by; 1 where none is printed. */
  readonly scale: number;
  /** The number as printed, without sign and scale: `1,250.5`. */
  readonly digits: string;
}

const NUMBER = String.raw`(?:\d{1,3}(?:, ?000)+|\d{1,3}(?: 000)+|\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const SCALE = String.raw`(?:\s?-?(?:${Object.keys(FIGURE_SCALES)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})(?![\p{L}\d²³]))`;
/** A number goes on neither before nor after: `£1,2345`, `£1.2.3` and `£5,0001` are no sums. */
const STOP = String.raw`(?!\d|,\d|\.\d)`;
const SIGN = String.raw`£|€|US\$|\$|(?<!\p{L})(?:GBP|EUR|USD)|(?<![\p{L}\d])PS(?=\d{1,3}(?:,\d{3})+(?!\d))`;

const SIGNED = new RegExp(`(?:${SIGN})\\s{0,2},?(?<digits>${NUMBER})${STOP}(?<scale>${SCALE})?`, 'giu');
const NAMED = new RegExp(
  `(?<![\\p{L}\\d.,£€$-])(?<digits>${NUMBER})${STOP}(?<scale>${SCALE})?\\s?(?:GBP|EUR|USD|pounds?(?: sterling)?|euros?)(?!\\p{L})`,
  'giu',
);
const PENCE =
  /(?<![\d.,£\p{L}-])(?<digits>\d{1,3}(?:\.\d+)?)(?:p| ?[Pp]ence)(?=\s*(?:(?:per|an?|each|for each)\s\p{L}|\/\s?\p{L})|\s*each(?!\p{L}))/gu;

const CURRENCIES: readonly { readonly cue: RegExp; readonly currency: Money['currency'] }[] = [
  { cue: /€|EUR/i, currency: 'EUR' },
  { cue: /\$|USD/i, currency: 'USD' },
];

/** All figures with a sign or the name of a currency, in reading order, none within another. */
export function figuresIn(text: string): Figure[] {
  const signed = [...text.matchAll(SIGNED)].flatMap((match) => figureOf(match) ?? []);
  const named = [...text.matchAll(NAMED)].filter(isPlainlyMoney).flatMap((match) => figureOf(match) ?? []);
  const pence = [...text.matchAll(PENCE)].flatMap((match) => figureOf(match, 1) ?? []);
  const all = [...signed, ...named, ...pence].sort((one, other) => one.start - other.start || other.end - one.end);
  return all.filter((figure, i) => i === 0 || figure.start >= (all[i - 1]?.end ?? 0));
}

/** Pounds without a sign are a weight as well: `20 pounds of cannabis`. */
const isPlainlyMoney = (match: RegExpMatchArray): boolean =>
  match.groups?.scale !== undefined || /,|GBP|EUR|USD|sterling|euro/i.test(match[0]);

/** `£000` and `£00.00` are heads of columns and blanks of forms. */
const NO_SUM = /^0{2,}(?:\.0+)?$/;

function figureOf(match: RegExpMatchArray, unit = 100): Figure | null {
  const digits = match.groups?.digits ?? '';
  const word = (match.groups?.scale ?? '').replace(/[\s-]/g, '').toLowerCase();
  const scale = FIGURE_SCALES[word] ?? 1;
  const sum = penceOf(digits, scale * unit);
  if (sum === null || NO_SUM.test(digits)) return null;
  const start = match.index ?? 0;
  const currency = CURRENCIES.find(({ cue }) => cue.test(match[0]))?.currency ?? 'GBP';
  return { start, end: start + match[0].length, ...sum, currency, scale, digits };
}

/**
 * A printed number times a unit in pence (100 for pounds), and the size of its last digit. Null where it is no safe whole
 * number of pence; a part of a penny is rounded, halves up.
 */
export function penceOf(digits: string, unit: number): { pence: Pence; resolution_pence: number } | null {
  const [whole = '', part = ''] = digits.replace(/[\s,]/g, '').split('.');
  if (whole.length > 13 || part.length > 9) return null;
  const power = 10n ** BigInt(part.length);
  const scaled = BigInt(whole + part) * BigInt(unit);
  const pence = Number((2n * scaled + power) / (2n * power));
  if (!Number.isSafeInteger(pence)) return null;
  return { pence, resolution_pence: Math.max(1, Math.round(unit / Number(power))) };
}
