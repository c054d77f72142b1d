/**
 * What sums beside a sum tell of its VAT.
 *
 *   "£5,000 and £6,000, both plus VAT"               one mark for all sums of the sentence
 *   "£60,000, of which £10,000 is VAT"               the first has VAT in it
 *   "£105,000 (£126,000 with VAT)"                    the first is the second without VAT, at the rate of the day
 *   "£50,000. VAT of £10,000 makes it £60,000"         the tax itself is printed: the first without it, the last with it
 *   "£105,000, then £126,000 for the other lot"       nothing: neither is marked
 *   "by £850,000, taking it to £4,450,000 (ex VAT)"    the increase too: sums are added to their like
 *   "£90,000 and £60,000" under "£150,000 plus VAT"   parts that come to a marked price are without VAT too
 */
import { PRICE_ROLES } from '../../lexicon/money/vat-statements.ts';
import { NAMES_VAT } from '../../lexicon/money/vat-words.ts';
import type { VatBasis } from '../../model/money.ts';
import { isSamePassage, isSameSentence, pence } from './circle.ts';
import { partsOf } from './sum.ts';
import type { Taxed } from './vat.ts';
import { besideTax, ofWholeBefore, setOffBehind, taxesIn } from './vat-near.ts';
import { likeTheirPrice } from './vat-parts.ts';

/** The standard rate has been 20 % since before the first commissioner: see `lexicon/money/vat-rates.ts`. */
const VAT_RATE = 1.2;

/** Gives unmarked sums what the sums beside them say. */
export const besideOthers = (list: readonly Taxed[]): readonly Taxed[] => {
  const taxes = taxesIn(list);
  const said = list.filter(isMarked);
  const marked = list.map((one, i): Taxed => {
    if (one.vat_basis !== 'not_stated') return one;
    const printed = ofPart(one, list[i + 1]) ?? ofAll(one, said) ?? setOffBehind(one, said);
    if (printed !== null) return { ...one, vat_basis: printed, vat_basis_source: 'printed' };
    const inferred = ofWholeBefore(one, list) ?? ofRaised(one, list[i + 1]) ?? besideTax(one, list, taxes);
    return inferred === null ? one : { ...one, vat_basis: inferred, vat_basis_source: 'inferred_sum' };
  });
  const marks = marked.filter(isMarked);
  const twinned = marked.map((one): Taxed => {
    const twin = one.vat_basis === 'not_stated' && !isTax(one) ? ofTwin(one, marks) : null;
    return twin === null ? one : { ...one, vat_basis: twin, vat_basis_source: 'inferred_sum' };
  });
  return likeTheirPrice(partsLikeTheirWhole(twinned));
};

/** Words beside it say it. */
const isMarked = ({ vat_basis_source }: Taxed): boolean => vat_basis_source === 'printed';

const MARKED_AS_PRICED: ReadonlySet<VatBasis> = new Set(['ex_vat', 'inc_vat', 'exempt', 'zero_rated', 'outside_scope']);

/** Not what others put in: a price that is met from two pockets is split as money, not as a supply. */
const isPaid = ({ given: { role } }: Taxed): boolean =>
  PRICE_ROLES.includes(role) && role !== 'income' && role !== 'grant';

/** What a marked price is made up of is without VAT where the price is: else the parts would not come to it. */
function partsLikeTheirWhole(list: readonly Taxed[]): readonly Taxed[] {
  const found = new Map<Taxed, VatBasis>();
  for (const whole of list) {
    if (!MARKED_AS_PRICED.has(whole.vat_basis) || !PRICE_ROLES.includes(whole.given.role)) continue;
    const parts = (partsOf(whole, list) ?? []) as readonly Taxed[];
    if (parts.every((one) => one.vat_basis === 'not_stated' && isPaid(one)))
      for (const one of parts) found.set(one, whole.vat_basis);
  }
  return list.map((one): Taxed => {
    const basis = found.get(one);
    return basis === undefined ? one : { ...one, vat_basis: basis, vat_basis_source: 'inferred_sum' };
  });
}

const MARKS_ALL = /^[^.;£]{0,20}\b(?:all|both|each)\b[^.;£]{0,20}/i;

/** The mark of the sentence's last sum that says it of all. */
function ofAll(one: Taxed, list: readonly Taxed[]): VatBasis | null {
  const last = list.find(
    (other) =>
      other.vat_basis_source === 'printed' &&
      isSameSentence(other, one) &&
      MARKS_ALL.test(other.place.after) &&
      NAMES_VAT.test(other.place.after),
  );
  return last?.vat_basis ?? null;
}

const IS_TAX_AFTER =
  /^\s*(?:(?:is|was|being|are|as|of|in|for)\s+)?(?:the )?(?:VAT|TAW)\b(?!\s*(?:inclusive|exclusive|included|excluded))/i;
const isTax = ({ place, given }: Taxed): boolean => given.rule === 'role/amounts:vat' || IS_TAX_AFTER.test(place.after);

/** `of which £10,000 is VAT`, `plus £10,000 VAT`: the next sum is the tax in it, or on it. */
function ofPart(one: Taxed, next: Taxed | undefined): VatBasis | null {
  if (!isSameSentence(one, next) || !isTax(next) || pence(next) * 4 > pence(one)) return null;
  if (/(?:\bof which\b|\binclud\w*|\binclusive of|\binc\.?)(?:\s+[\w.]+){0,3}\s*\(?$/i.test(next.place.before))
    return 'inc_vat';
  return /(?:\bplus\b|\+|\band\b|\bwith\b)(?:\s+[\w.]+){0,3}\s*\(?$/i.test(next.place.before) ? 'ex_vat' : null;
}

/** An increase that the marked new value of its sentence holds. */
const ofRaised = (one: Taxed, next: Taxed | undefined): VatBasis | null =>
  one.given.role === 'uplift' &&
  isSameSentence(one, next) &&
  (next.given.rule === 'role/amounts:raised-to' || next.given.cue === 'whole') &&
  isMarked(next)
    ? next.vat_basis
    : null;

const isBeside = (one: Taxed, other: Taxed): boolean =>
  isSamePassage(one, other) || (one.place.cell !== null && one.place.cell.table === other.place.cell?.table);

/** A marked sum beside it is this one with VAT, or without. Small sums come out at a fifth more by chance: both must be of one period. */
function ofTwin(one: Taxed, list: readonly Taxed[]): VatBasis | null {
  const twin = list.find(
    (other) =>
      other.vat_basis_source === 'printed' &&
      other.given.period === one.given.period &&
      isBeside(one, other) &&
      (other.vat_basis === 'inc_vat'
        ? isFifthMore(one, other)
        : other.vat_basis === 'ex_vat' && isFifthMore(other, one)),
  );
  if (twin === undefined) return null;
  return twin.vat_basis === 'inc_vat' ? 'ex_vat' : 'inc_vat';
}

/** One sum printed without and with VAT: a fifth more, within half a unit of the last digit printed of each, and near it however few those are. */
export function isFifthMore(net: Pick<Taxed, 'place'>, gross: Pick<Taxed, 'place'>): boolean {
  const [low, high] = [net.place.mention.value, gross.place.mention.value];
  const rounding = (VAT_RATE * low.resolution_pence + high.resolution_pence) / 2;
  const off = Math.abs(low.pence * VAT_RATE - high.pence);
  return off <= Math.max(rounding, LINES_ROUNDED) && off <= Math.max(high.pence * LARGEST_OFF, LINES_ROUNDED);
}
/** Pence by which tax that is rounded line by line is off. */
const LINES_ROUNDED = 2;
/** `£1m` is a rounding of much: no more of a sum than this is taken for one. */
const LARGEST_OFF = 0.02;
