/**
 * Sums near words on VAT, where the words bind these and no others.
 *
 *   "£31,200 a year, £93,600 in total, excluding VAT"                  both: the words are set off behind them
 *   "the value is £90,000 (£150,000 with both options), before VAT"    both, and no sum of another sentence
 *   "it will be £90,000. These figures exclude VAT. This year's £9,000 is found"   the sums before, in the paragraph
 *   "The price is £96,000 (ex VAT). This comprises £12,000 and £84,000"            the parts too
 *   "The price is £500; VAT of £100 is due, making £600"               without and with it
 *   columns "Net", "VAT" and "Gross" of £500, £100 and £600            without and with it
 *   "£31,200 was paid, against £93,600 excluding VAT"                  the second alone
 */

import { COMPRISES, OF_THESE, SET_OFF, SET_OFF_AFTER, TAX_BEFORE } from '../../lexicon/money/vat-near.ts';
import { PRICE_ROLES } from '../../lexicon/money/vat-statements.ts';
import type { VatBasis } from '../../model/money.ts';
import { isSamePassage, isSameSentence, type PlacedRole, pence } from './circle.ts';
import type { Taxed } from './vat.ts';
import type { Statement } from './vat-reach.ts';

const isPrice = ({ given: { role } }: PlacedRole): boolean => PRICE_ROLES.includes(role);

/** The sums that a statement binds by where it stands; null where it may bind any. */
export function boundNear({ region, text }: Statement, list: readonly PlacedRole[]): readonly PlacedRole[] | null {
  const inPassage = list.filter(({ place }) => place.mention.region.passage === region.passage);
  const own = inPassage.filter(
    ({ place: { mention } }) => mention.region.start >= region.start && mention.region.end <= region.end,
  );
  if (own.length > 0) return SET_OFF.test(text) ? own : null;
  const before = inPassage.filter(({ place: { mention } }) => mention.region.end <= region.start);
  if (before.length === 0 || !OF_THESE.test(text)) return null;
  // Of one sum nobody says `these`: they are those of the paragraphs before, too.
  const isOne = new Set(before.map(pence)).size === 1 && !/^\W*both\b/i.test(text);
  return isOne ? list.slice(0, list.indexOf(before[0] as PlacedRole) + before.length) : before;
}

/** Whether a sum is one of these, the same price printed elsewhere, or the share of one. */
export const isOneOf = (bound: readonly PlacedRole[], one: PlacedRole): boolean =>
  bound.includes(one) ||
  (isPrice(one) && bound.some((other) => isPrice(other) && pence(other) === pence(one))) ||
  (one.given.role === 'organisation_share' && bound.some(({ given: { role } }) => role === 'contract_total'));

/** What a marked sum later in the sentence says of this one, where the mark is set off behind a list of prices. */
export function setOffBehind(one: Taxed, list: readonly Taxed[]): VatBasis | null {
  const { region } = one.place.mention;
  const last = list.find(
    (other) =>
      other.vat_basis_source === 'printed' &&
      other.place.mention.region.start > region.start &&
      isSameSentence(other, one) &&
      SET_OFF_AFTER.test(other.place.after),
  );
  if (last === undefined || !isPrice(one) || !isPrice(last)) return null;
  const between = region.passage.text.slice(region.end, last.place.mention.region.start);
  return ONE_LIST.test(between) ? last.vat_basis : null;
}

/** Between prices of one list stand commas and what each is for, and no verb. */
const ONE_LIST =
  /^(?!.*\b(?:is|are|was|were|against|from|of which|instead|compared|budget|saving|paid|cost)\b)[^.;]{0,80}$/i;

/** The basis of the marked price that the sentence before it names, where this one is a part of it: `This comprises`. */
export function ofWholeBefore(one: Taxed, list: readonly Taxed[]): VatBasis | null {
  if (!COMPRISES.test(one.place.sentence) || !isPart(one)) return null;
  const whole = list.findLast(
    (other) =>
      isSamePassage(other, one) &&
      other.place.mention.region.end <= one.place.mention.clause.sentence.start &&
      isPrice(other),
  );
  return whole === undefined || whole.vat_basis_source !== 'printed' || pence(whole) < pence(one)
    ? null
    : whole.vat_basis;
}

const isPart = (one: Taxed): boolean => isPrice(one) || one.given.role === 'other';

const HEADS_TAX = /^\W*(?:plus )?VAT\b(?! (?:inc|ex))/i;
/** Sums that words make the tax itself. */
export const taxesIn = (list: readonly Taxed[]): readonly Taxed[] =>
  list.filter(({ place }) =>
    place.cell === null ? TAX_BEFORE.test(place.before) : HEADS_TAX.test(place.column) || HEADS_TAX.test(place.row),
  );

/** Cells under a head, or in a row, of the tax, and the words of a paragraph that make a sum the tax. */
const isBesideTax = (tax: Taxed, one: Taxed): boolean => {
  const [there, here] = [tax.place.cell, one.place.cell];
  if (there === null || here === null) return there === here && isSamePassage(tax, one);
  return there.table === here.table && (there.row === here.row || there.column === here.column);
};

/** Of three sums of a paragraph one of the taxes and two that differ by it: the smaller is without VAT, the larger with it. */
export function besideTax(one: Taxed, list: readonly Taxed[], taxes: readonly Taxed[]): VatBasis | null {
  for (const tax of taxes.filter((other) => isBesideTax(other, one))) {
    if (tax === one) return null;
    const near = list.filter((other) => isSamePassage(other, one) || isBesideTax(tax, other));
    if (near.some((other) => pence(other) === pence(one) + pence(tax))) return 'ex_vat';
    if (near.some((other) => other !== tax && pence(other) === pence(one) - pence(tax))) return 'inc_vat';
  }
  return null;
}
