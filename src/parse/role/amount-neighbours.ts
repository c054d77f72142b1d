/**
 * What a sum is in the light of the sums beside it.
 *
 *   "from £10.40m to £12.00m"                              the old value, then the new one
 *   "will contribute £410,000 and the Council £675,000"    the second is what the first is
 *   "(up to £500k), (£500k to £4m), (above £4m)"           limits
 */

import type { AmountRole } from '../../model/money.ts';
import type { ParsedParty } from '../../model/parsed.ts';
import { type Circle, change, isSamePassage, isSameSentence, type PlacedRole, pence } from './amount-circle.ts';
import { ofWhich, rowParts, shareOfSum, sharesByName, sharesOfWhole } from './amount-parts.ts';
import { acceptedOffers, onlyPrice, partsOfWhole, repeats } from './amount-whole.ts';
import type { Matter } from './decision-kind.ts';

type Step = (list: readonly PlacedRole[], circle: Circle) => readonly PlacedRole[];

/** The roles after each rule has looked at the sums beside each sum; the rules run in this order. */
export function withNeighbours(
  list: readonly PlacedRole[],
  matter: Matter,
  parties: readonly ParsedParty[],
): readonly PlacedRole[] {
  const steps: readonly Step[] = [
    bands,
    oldToNew,
    rangeOfRates,
    ofWhich,
    carriedOn,
    raisedTo,
    shareOfSum,
    acceptedOffers,
    rowParts,
    sharesOfWhole,
    sharesByName,
    partsOfWhole,
    repeats,
    onlyPrice,
  ];
  return steps.reduce((now, step) => step(now, { matter, parties }), list);
}

const FROM = /\bfrom\s+(?:[\w.-]+\s+){0,2}\(?$/i;
const TO = /^\)?\s*(?:per annum|p\.?a\.?|a year|each|per \w+)?,?\s*(?:up |down )?to\s+(?:[\w.-]+\s+){0,3}$/i;
const RANGED =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))\b[^£]*$|\b(?:offers|bids|tenders|quotes|quotations|prices)\b(?:[\w ]+)?\b(?:received|returned|came(?: in)?|ran|made)\b[^£;]*$/i;
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
    return change(one, {
      role: newRole(before, one, matter),
      rule: 'role/amounts:from-to',
      reason: 'it is the new of an old and a new value',
      weak: false,
      trust: 'cue',
    });
  });
}

/** What the old value was a value of, the new one is: a share, a grant, a charge; else the contract's where it grows. */
function newRole(old: PlacedRole, fresh: PlacedRole, { kind }: Matter): AmountRole {
  if (fresh.given.rule === 'role/amounts:past') return 'previous_value';
  if (!old.given.weak && STAYS.includes(old.given.role)) return old.given.role;
  const isYearly = fresh.place.mention.value.period === 'per_year' || /\b(?:yearly|annual)\b/i.test(old.place.lead);
  if (isYearly && kind !== 'variation' && kind !== 'budget') return 'annual';
  const isContract = kind === 'variation' || (kind !== 'budget' && GROWN.test(fresh.place.sentence));
  return isContract ? 'contract_total' : 'other';
}

const STAYS: readonly AmountRole[] = ['organisation_share', 'grant', 'income', 'unit_price', 'annual'];

const isPair = (old: PlacedRole, fresh: PlacedRole | undefined): boolean =>
  isSameSentence(old, fresh) &&
  old.given.role !== 'threshold' &&
  FROM.test(old.place.before) &&
  !RANGED.test(old.place.lead) &&
  TO.test(old.place.after);

/** `an increase of £13.99 on the £269.51 of last year`. */
const RAISED_FROM =
  /^\s*\)?\s*(?:on|over|above) (?:the |its |last year's )?(?:(?:present|current|original|old|approved|existing) )?(?:\w+ of )?$/i;

/** `raised by £1.15m, to £3.55m`, `adds £50,000, bringing it to £410,000`: what the increase brings it to. */
const BRINGS_TO =
  /^\W*(?:(?:and |thus |thereby |so )?(?:taking|bringing|raising|increasing|making|takes|brings) (?:[\w'-]+ ){0,8}?)?(?:up )?(?:to|of)\s+(?:[\w.]+\s+){0,4}$/i;

function raisedTo(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  return list.map((one, i) => {
    const before = list[i - 1];
    if (before?.given.role === 'uplift' && isSameSentence(one, before) && RAISED_FROM.test(one.place.before))
      return change(one, {
        role: 'previous_value',
        weak: false,
        rule: 'role/amounts:raised-from',
        reason: `an increase of ${before.place.mention.value.printed} is set on it`,
      });
    const isNew =
      before?.given.role === 'uplift' &&
      isSameSentence(one, before) &&
      pence(one) > pence(before) &&
      !/\bfrom\s*$/i.test(one.place.before) &&
      BRINGS_TO.test(one.place.before) &&
      /\bto\b/i.test(one.place.before);
    if (!isNew) return one;
    const isBudget = /\bbudgets?\b[^£]*$/i.test(before.place.lead);
    const isGrant = /\bgrants?\b/i.test(one.place.before);
    const whole = matter.kind === 'grant' || matter.kind === 'budget' ? 'other' : 'contract_total';
    return change(one, {
      role: isBudget ? 'budget' : isGrant ? 'grant' : one.given.period === 'per_year' ? 'annual' : whole,
      weak: false,
      rule: 'role/amounts:raised-to',
      reason: `it is what an increase of ${before.place.mention.value.printed} brings it to`,
    });
  });
}

/** `from £95 to £210 an hour`: both ends are the price of one. */
function rangeOfRates(list: readonly PlacedRole[]): readonly PlacedRole[] {
  return list.map((one, i) => {
    const [first, next] = [list[i - 1], list[i + 1]];
    if (
      first?.given.role === 'unit_price' &&
      isSameSentence(one, first) &&
      RANGED.test(first.place.lead) &&
      HAS_TO.test(one.place.before)
    )
      return change(one, {
        role: 'unit_price',
        weak: false,
        rule: 'role/amounts:range-of-rates',
        reason: `the other end is ${first.place.mention.value.printed}`,
      });
    const isEnd =
      isSameSentence(one, next) &&
      next.given.period === 'per_unit' &&
      one.given.period === 'total' &&
      one.given.rule !== 'role/amounts:from-to' &&
      /^\s*(?:to|and|or)\s*$/.test(one.place.after);
    return isEnd
      ? change(one, {
          role: next.given.role,
          period: next.given.period,
          weak: false,
          rule: 'role/amounts:range-of-rates',
          reason: `the other end is ${next.place.mention.value.printed}`,
        })
      : one;
  });
}

/** A sum that only `and`, a comma or another body's name parts from the one before it is what that one is. */
const GOES_ON =
  /^\)?\s*(?:per annum|p\.?a\.?)?\s*(?:[(\w/. -]{0,24}\))?\s*(?:,|;|and|or|&|\+|plus|,? and)?\s*(?:(?:the |then |a further )?[\w.'&/-]+\s*){0,5}\(?$/i;
/** The ends of `prices ranged from £1.8m to £2.3m`. */
const HAS_TO = /^\s*to\s*$/;
const HAS_BRACKET = /^\s*\(\s*$/;
const HAS_AND = /\b(?:and|or|plus)\b|[,;&+]/;

function carriedOn(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const now: PlacedRole[] = [];
  for (const one of list) {
    const before = now.at(-1);
    const { given, place } = one;
    const follows =
      before !== undefined &&
      (before.given.period === given.period || isYearlyToo(before, one)) &&
      isSameSentence(one, before) &&
      ((HAS_AND.test(place.before) && GOES_ON.test(place.before)) ||
        HAS_BRACKET.test(place.before) ||
        (before.given.cue === 'bid' && HAS_TO.test(place.before)));
    // One offer after another, each with the name of its firm: `Alder Ltd at £66,000 and Birch Ltd at £71,250`.
    const isOfferToo =
      before?.given.cue === 'bid' &&
      ((given.rule === 'role/amounts:price' && /\b(?:at|for|of)\s*$/.test(place.before)) ||
        /^\s*(?:,|and|or|;)+\s*$/.test(place.before));
    if (
      follows &&
      (given.weak || isOfferToo) &&
      (given.cue !== 'bid' || before.given.cue === 'bid') &&
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

/** Of `£2,150 a year and the Chair £3,400` the second is for a year, too. */
const isYearlyToo = (before: PlacedRole, { given, place }: PlacedRole): boolean =>
  given.weak &&
  given.period === 'total' &&
  (before.given.role === 'annual' || before.given.role === 'unit_price') &&
  /^\s*,?\s*(?:per \w+ )?and (?:the [A-Z]|an? \w)/.test(place.before);

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
  const limits = list.filter(isLimit);
  const adjoins = (one: PlacedRole): boolean =>
    limits.some((other) => pence(other) === pence(one) && isSamePassage(one, other));
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
