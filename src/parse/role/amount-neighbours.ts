/**
 * What a sum is in the light of the sums beside it.
 *
 *   "from £10.40m to £12.00m"                              the old value, then the new one
 *   "will contribute £410,000 and the Council £675,000"    the second is what the first is
 *   "cost £488,750 and £1,061,250, a total of £1,550,000"  parts, then the whole
 *   a quotation whose firm is the one accepted             the price
 *   the price with options, where no other price stands    the price
 */
import { TOTAL_CUE } from '../../lexicon/amount-cues.ts';
import type { AmountRole, Money } from '../../model/money.ts';
import type { ParsedParty } from '../../model/parsed.ts';
import type { AmountPlace } from './amount-place.ts';
import { type Given, priceRole } from './amount-role.ts';
import type { Matter } from './decision-kind.ts';

export interface PlacedRole {
  readonly place: AmountPlace;
  readonly given: Given;
}

interface Circle {
  readonly matter: Matter;
  readonly parties: readonly ParsedParty[];
}

type Step = (list: readonly PlacedRole[], circle: Circle) => readonly PlacedRole[];

/** The roles after each rule has looked at the sums beside each sum; the rules run in this order. */
export function withNeighbours(
  list: readonly PlacedRole[],
  matter: Matter,
  parties: readonly ParsedParty[],
): readonly PlacedRole[] {
  const steps: readonly Step[] = [bands, oldToNew, acceptedOffers, carriedOn, partsOfWhole, repeats, onlyPrice];
  return steps.reduce((now, step) => step(now, { matter, parties }), list);
}

const pence = ({ place }: PlacedRole): number => place.mention.value.pence;
const change = (one: PlacedRole, more: Partial<Given>): PlacedRole => ({ ...one, given: { ...one.given, ...more } });
const isSameSentence = (one: PlacedRole, other: PlacedRole | undefined): other is PlacedRole =>
  other !== undefined &&
  one.place.mention.region.passage === other.place.mention.region.passage &&
  one.place.mention.clause.sentence.start === other.place.mention.clause.sentence.start;

const isSamePassage = (one: PlacedRole, other: PlacedRole): boolean =>
  one.place.mention.region.passage === other.place.mention.region.passage;

const FROM = /\bfrom\s+(?:[\w.-]+\s+){0,2}\(?$/i;
const TO = /^\)?\s*(?:per annum|p\.?a\.?|a year|each|per \w+)?,?\s*(?:up |down )?to\s+(?:[\w.-]+\s+){0,3}$/i;
const RANGED = /\brang(?:e|es|ed|ing)\b[^£]*$/i;
const GROWN = /\b(?:uplift|increas|varia|vary|contract|value)\w*/i;

function oldToNew(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  return list.map((one, i) => {
    const [before, after] = [list[i - 1], list[i + 1]];
    if (isPair(one, after))
      return change(one, {
        role: 'previous_value',
        rule: 'role/amounts:from-to',
        reason: 'it is the old of an old and a new value',
        weak: false,
        trust: 'cue',
      });
    if (before === undefined || !isPair(before, one)) return one;
    const isContract = matter.kind === 'variation' || (matter.kind !== 'budget' && GROWN.test(one.place.sentence));
    return change(one, {
      role: isContract ? 'contract_total' : 'other',
      rule: 'role/amounts:from-to',
      reason: 'it is the new of an old and a new value',
      weak: false,
      trust: 'cue',
    });
  });
}

const isPair = (old: PlacedRole, fresh: PlacedRole | undefined): boolean =>
  isSameSentence(old, fresh) &&
  old.given.role !== 'threshold' &&
  FROM.test(old.place.before) &&
  !RANGED.test(old.place.lead) &&
  TO.test(old.place.after);

/** A sum that only `and`, a comma or another body's name parts from the one before it is what that one is. */
const GOES_ON =
  /^\)?\s*(?:per annum|p\.?a\.?)?\s*(?:[(\w/. -]{0,24}\))?\s*(?:,|;|and|or|&|\+|plus|,? and)?\s*(?:(?:the |then |a further )?[\w.'&-]+\s*){0,5}\(?$/i;
const HAS_AND = /\b(?:and|or|plus)\b|[,;&+]/;

function carriedOn(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const now: PlacedRole[] = [];
  for (const one of list) {
    const before = now.at(-1);
    const { given, place } = one;
    const follows =
      before !== undefined && isSameSentence(one, before) && HAS_AND.test(place.before) && GOES_ON.test(place.before);
    if (
      follows &&
      given.weak &&
      (!before.given.weak || before.given.cue === 'bid') &&
      before.given.rule !== 'role/amounts:from-to'
    ) {
      const { role, cue, trust, method } = before.given;
      now.push(
        change(one, {
          role,
          cue,
          trust,
          method,
          weak: false,
          rule: 'role/amounts:carried',
          reason: `it follows ${before.place.mention.value.printed} in one list of words`,
        }),
      );
    } else now.push(one);
  }
  return now;
}

/** Limits of bands that adjoin: `(up to £500k), (£500k to £4m), (above £4m)`, and `from £5,000 to £25,000` between two limits. */
function bands(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const isLimit = ({ given }: PlacedRole): boolean => given.role === 'threshold';
  const asLimit = (one: PlacedRole): PlacedRole =>
    change(one, {
      role: 'threshold',
      rule: 'role/amounts:band',
      reason: 'it is printed beside as a limit',
      weak: false,
    });
  const adjoins = (one: PlacedRole): boolean =>
    list.some((other) => isLimit(other) && pence(other) === pence(one) && isSamePassage(one, other));
  const once = list.map((one) =>
    !isLimit(one) && one.given.rule !== 'role/amounts:table' && adjoins(one) ? asLimit(one) : one,
  );
  return once.map((one, i) => {
    const before = once[i - 1];
    return before !== undefined && isLimit(before) && isSameSentence(one, before) && TO.test(before.place.after)
      ? asLimit(one)
      : one;
  });
}

/** Offers in a table or a list: the accepted firm's is the price. */
function acceptedOffers(list: readonly PlacedRole[], { matter, parties }: Circle): readonly PlacedRole[] {
  const suppliers = parties
    .filter(({ role }) => role === 'supplier')
    .map(({ name_printed }) => name_printed.toLowerCase());
  return list.map((one) => {
    if (one.given.cue !== 'bid' || one.place.cell === null) return one;
    const names = one.place.row.split(' | ').filter((cell) => cell.length > 4 && /\p{L}{3}/u.test(cell));
    const isAccepted = names.some((name) => {
      const low = name.toLowerCase();
      return (
        matter.decided.toLowerCase().includes(low) ||
        suppliers.some((supplier) => supplier.includes(low) || low.includes(supplier))
      );
    });
    if (!isAccepted) return change(one, { weak: false });
    return change(one, {
      role: priceRole(matter, 'total'),
      weak: false,
      rule: 'role/amounts:accepted',
      reason: 'the offer of the firm that was accepted',
    });
  });
}

/** Parts named before or after their sum in one sentence are not each the price. */
function partsOfWhole(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const isPrice = ({ given, place }: PlacedRole): boolean => given.role === 'contract_total' && place.cell === null;
  return list.map((one) => {
    if (!isPrice(one)) return one;
    const beside = list.filter((other) => isSameSentence(one, other) && other.given.period === one.given.period);
    const whole = beside.find(
      (other) => other !== one && TOTAL_CUE.test(other.place.before) && isSumOfOthers(other, beside),
    );
    return whole === undefined
      ? one
      : change(one, {
          role: 'other',
          rule: 'role/amounts:part',
          reason: `a part of ${whole.place.mention.value.printed}`,
        });
  });
}

const resolution = ({ place }: PlacedRole): number => place.mention.value.resolution_pence;

function isSumOfOthers(whole: PlacedRole, all: readonly PlacedRole[]): boolean {
  const others = all.filter((other) => other !== whole && pence(other) < pence(whole));
  const sum = others.reduce((total, other) => total + pence(other), 0);
  return others.length > 1 && Math.abs(sum - pence(whole)) <= others.length * Math.max(...all.map(resolution));
}

/** A sum that nothing near it explains is what its other printing is. */
function repeats(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  const same = (one: Money, other: Money): boolean => one.pence === other.pence && one.pence_max === other.pence_max;
  return list.map((one) => {
    const isOption = one.given.role === 'option';
    if (!one.given.weak && !isOption) return one;
    const twin = list.find((other) => !other.given.weak && same(one.place.mention.value, other.place.mention.value));
    if (twin === undefined || twin.given.role === 'threshold') return one;
    if (isOption && twin.given.role !== priceRole(matter, 'total')) return one;
    return change(one, {
      role: twin.given.role,
      weak: false,
      rule: 'role/amounts:repeat',
      reason: 'it is printed elsewhere as this',
    });
  });
}

/** Where the paper prints no other price: the one with all options, the only sum paid once, or what was asked for and approved. */
function onlyPrice(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  const price = priceRole(matter, 'total');
  const has = (...roles: readonly AmountRole[]): boolean => list.some(({ given }) => roles.includes(given.role));
  const hasPrice = list.some(({ given }) => given.role === price && given.period === 'total');
  if (hasPrice || matter.kind === 'policy' || matter.kind === 'budget') return list;
  const whole = list.filter(
    (one) => one.given.role === 'option' && one.given.period === 'total' && !AN_OPTION_ALONE.test(one.place.before),
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

const isDeciding = ({ place }: PlacedRole): boolean =>
  place.mention.clause.part === 'decision' || place.mention.clause.part === 'recommendation';
/** Printings of one sum, and at least one. */
const areAlike = (list: readonly PlacedRole[]): boolean => new Set(list.map(pence)).size === 1;

/** Costs that come on top of a price, and are none themselves. */
const BESIDE_A_PRICE = /\b(?:legal|set-?up|mobilisation|exit|migration|implementation|installation|fitting)\b[^£]*$/i;
const AN_OPTION_ALONE =
  /\b(?:optional|extension|option|further|additional) (?:years?|periods?|terms?|\d+ months|[\w-]+ years?)(?: [\w-]+){0,2},? (?:at|of|is|costs?|would cost|will cost|would be|will be|for)\b[^£]*$/i;
