/**
 * Which sums are the price in the light of all others: an accepted offer, the whole of parts, another printing of the price, the only price.
 *
 *   a quotation whose firm is the one accepted                      the price
 *   "cost £488,750 and £1,061,250, a total of £1,550,000"           parts, then the whole
 *   the price with options, where no other price stands             the price
 */
import { TOTAL_CUE } from '../../lexicon/money/amount-cues.ts';
import type { AmountRole, Money } from '../../model/money.ts';
import { type Circle, change, isSameSentence, type PlacedRole, pence } from './circle.ts';
import { isDecidingPart, priceRole } from './given.ts';

/** Offers in a table or a list: the accepted firm's is the price. */
export function acceptedOffers(list: readonly PlacedRole[], { matter, parties }: Circle): readonly PlacedRole[] {
  const suppliers = parties
    .filter(({ role }) => role === 'supplier')
    .map(({ name_printed }) => name_printed.toLowerCase());
  return list.map((one) => {
    if (one.given.cue !== 'bid') return one;
    const { text } = one.place.mention.region.passage;
    const isAccepted = namesBeside(one).some(
      (name) =>
        suppliers.some((supplier) => supplier.includes(name) || name.includes(supplier)) ||
        isNamedWinner(matter.decided, name) ||
        isNamedWinner(text, name),
    );
    if (!isAccepted) return change(one, { weak: one.place.cell === null });
    return change(one, {
      role: priceRole(matter, 'total'),
      weak: false,
      rule: 'role/amounts:accepted',
      reason: 'the offer of the firm that was accepted',
    });
  });
}

/** Whose offer it is: the names in its row, or the words between the offer before it and this one. */
function namesBeside({ place }: PlacedRole): string[] {
  const names = place.cell === null ? [lastName(place.before)] : place.row.split(' | ');
  return names.map((name) => name.trim().toLowerCase()).filter((name) => name.length > 4 && /\p{L}{3}/u.test(name));
}

const lastName = (before: string): string =>
  /((?:[A-Z][\w'.&-]*|&|and|of)(?: (?:[A-Z][\w'.&-]*|&|and|of))*)[\s(:,-]*(?:(?:quoted|at|bid|tendered|offered)\s*)?$/
    .exec(before)?.[1]
    ?.replace(/^(?:and|from) /, '') ?? '';

/** A text says that this firm got the contract. */
function isNamedWinner(text: string, name: string): boolean {
  const low = text.toLowerCase();
  for (let at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + 1)) {
    if (WINS_BEFORE.test(low.slice(0, at)) || WINS_AFTER.test(low.slice(at + name.length))) return true;
  }
  return false;
}

const WINS_BEFORE =
  /\b(?:award(?:s|ed|ing)?|accept(?:s|ed|ing)?|appoint(?:s|ed|ing|ment)?|recommend(?:s|ed)?|engage[sd]?|(?:quotation|tender|bid|offer) of|contract (?:with|to))\b[^.;£]{0,60}$/;
const WINS_AFTER = /^[^.;£]{0,40}\b(?:be|is|was) (?:accepted|appointed|awarded|engaged|successful|selected|chosen)\b/;

/** Parts named before or after their sum in one sentence are not each the price. */
export function partsOfWhole(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const isPrice = ({ given, place }: PlacedRole): boolean => given.role === 'contract_total' && place.cell === null;
  return list.map((one) => {
    if (!isPrice(one)) return one;
    const beside = list.filter((other) => isSameSentence(one, other) && other.given.period === one.given.period);
    const whole = beside.find((other) => other !== one && isCalledWhole(other) && isSumOfOthers(other, beside));
    if (OF_ITS_OWN.test(one.place.before)) return one;
    return whole === undefined
      ? one
      : change(one, {
          role: 'other',
          rule: 'role/amounts:part',
          reason: `a part of ${whole.place.mention.value.printed}`,
        });
  });
}

/** A lot or a firm of its own: its price is an award, not a part of one. */
const OF_ITS_OWN = /\blots?\b|\bto\s+(?:the )?[A-Z]/;
const isCalledWhole = ({ place }: PlacedRole): boolean =>
  TOTAL_CUE.test(place.before) ||
  /^[^£.]{0,20}\b(?:compris\w+|made up of|consist\w+ of|being|broken down|split)\b/i.test(place.after);

const resolution = ({ place }: PlacedRole): number => place.mention.value.resolution_pence;

function isSumOfOthers(whole: PlacedRole, all: readonly PlacedRole[]): boolean {
  const others = all.filter((other) => other !== whole && pence(other) < pence(whole));
  const sum = others.reduce((total, other) => total + pence(other), 0);
  return others.length > 1 && Math.abs(sum - pence(whole)) <= others.length * Math.max(...all.map(resolution));
}

/** A sum that nothing near it explains is what its other printing is. */
export function repeats(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  const same = (one: Money, other: Money): boolean => one.pence === other.pence && one.pence_max === other.pence_max;
  return list.map((one) => {
    const isPart = one.given.role === 'option' || one.given.role === 'one_off';
    const price = priceRole(matter, 'total');
    const decided = !one.given.weak && MAY_REPEAT.includes(one.given.role) ? decidedTwin(one, list, price) : undefined;
    if (decided !== undefined) return asTwin(one, decided);
    if (!one.given.weak && !isPart) return one;
    const twin = list.find(
      (other) =>
        other !== one &&
        !other.given.weak &&
        other.given.role !== 'threshold' &&
        // What was an estimate in the paper is the price where it is what is decided.
        !(one.given.rule === DECIDING && other.given.role === 'estimate') &&
        // An option may cost the same as the base term.
        (!isPart || (other.given.role === price && !isSameSentence(one, other))) &&
        same(one.place.mention.value, other.place.mention.value),
    );
    const source =
      twin ??
      (one.given.rule === UNEXPLAINED
        ? list.find(
            (other) =>
              other !== one &&
              other.given.rule === DECIDING &&
              same(one.place.mention.value, other.place.mention.value),
          )
        : undefined);
    return source === undefined ? one : asTwin(one, source);
  });
}

const UNEXPLAINED = 'role/amounts:none';
const DECIDING = 'role/amounts:deciding';

const asTwin = (one: PlacedRole, twin: PlacedRole): PlacedRole =>
  change(one, {
    role: twin.given.role,
    weak: false,
    rule: 'role/amounts:repeat',
    reason: 'it is printed elsewhere as this',
  });

/** Roles of a part, an offer or a pot, which the very sum that is decided may have by the words around it. */
const MAY_REPEAT: readonly AmountRole[] = ['other', 'one_off', 'budget', 'contract_total', 'estimate'];

/** The sum that is decided, or the old and new value of an increase, printed again: to the pound, since round sums meet by chance. */
function decidedTwin(one: PlacedRole, list: readonly PlacedRole[], price: AmountRole): PlacedRole | undefined {
  if (one.given.cue === 'request' || one.given.rule === 'role/amounts:from-to') return undefined;
  return list.find(
    (other) =>
      other !== one &&
      (one.place.cell === null || one.place.cell.table !== other.place.cell?.table) &&
      other.given.role !== one.given.role &&
      !other.given.weak &&
      pence(other) === pence(one) &&
      one.place.mention.value.pence_max === null &&
      (other.given.rule === 'role/amounts:from-to' ||
        // An estimate of the very sum is that sum, round or not.
        ((pence(one) % ROUND !== 0 || one.given.rule === 'role/amounts:cue-estimate') &&
          isDecidingPart(other.place) &&
          other.given.role === price &&
          one.given.role !== price)),
  );
}

/** Pence: sums in whole thousands are round. */
const ROUND = 100_000;

/** Where the paper prints no other price: the one with all options, the only sum paid once, or what was asked for and approved. */
export function onlyPrice(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  const price = priceRole(matter, 'total');
  const has = (...roles: readonly AmountRole[]): boolean => list.some(({ given }) => roles.includes(given.role));
  const hasPrice = list.some(({ given }) => given.role === price && given.period === 'total');
  if (hasPrice || matter.kind === 'policy' || matter.kind === 'budget') return list;
  const whole = list.filter(
    ({ given, place }) => given.role === 'option' && given.period === 'total' && !AN_OPTION_ALONE.test(place.before),
  );
  if (whole.length > 0) return asPrice(whole, 'the price with all options is the only price printed');
  const once = list.filter(
    (one) => one.given.role === 'one_off' && isDeciding(one) && !BESIDE_A_PRICE.test(one.place.before),
  );
  if (areAlike(once) && !has('annual', 'uplift', 'organisation_share'))
    return asPrice(once, 'it is the only price in what is decided');
  const asked = list.filter(({ given }) => given.cue === 'request');
  const isGranted = matter.kind === 'grant' && matter.outcome === 'approved';
  if (areAlike(asked) && isGranted) return asPrice(asked, 'what was asked for was approved');
  return list;

  function asPrice(chosen: readonly PlacedRole[], reason: string): readonly PlacedRole[] {
    return list.map((one) =>
      chosen.includes(one) ? change(one, { role: price, rule: 'role/amounts:only-price', reason }) : one,
    );
  }
}

const isDeciding = ({ place }: PlacedRole): boolean => isDecidingPart(place);
/** Printings of one sum, and at least one. */
const areAlike = (list: readonly PlacedRole[]): boolean => new Set(list.map(pence)).size === 1;

/** Costs that come on top of a price, and are none themselves. */
const BESIDE_A_PRICE = /\b(?:legal|set-?up|mobilisation|exit|migration|implementation|installation|fitting)\b[^£]*$/i;
const AN_OPTION_ALONE =
  /\b(?:optional|extension|option|further|additional) (?:years?|periods?|terms?|\d+ months|[\w-]+ years?)(?:(?: [\w-]+){0,2},?| (?:may|can|could|might) be [^£;.]{1,40}? and) (?:at|of|is|costs?|would cost|will cost|would be|will be|for)\b[^£]*$/i;
