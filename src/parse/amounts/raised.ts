/**
 * Old and new values beside each other, and the ends of ranges.
 *
 *   "from £10.40m to £12.00m"                      the old value, then the new one
 *   "from £400,000 by £90,000 to £490,000"         the old value, the increase, the new one
 *   "raised by £1.15m, to £3.55m"                  the increase, then what it brings it to
 *   "an increase of £13.99 on the £269.51"         the increase, then the old value
 *   "rates range from £95 to £210 an hour"         both the price of one
 */
import type { AmountRole } from '../../model/money.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { type Circle, change, isSameSentence, type PlacedRole, pence } from './circle.ts';

/** The ends of `prices ranged from £1.8m to £2.3m`. */
export const HAS_TO = /^\s*to\s*$/;
const FROM = /\bfrom\s+(?:[\w.-]+\s+){0,2}\(?$/i;
/** Leads from one sum to the next. */
export const TO = /^\)?\s*(?:per annum|p\.?a\.?|a year|each|per \w+)?,?\s*(?:up |down )?to\s+(?:[\w.-]+\s+){0,3}$/i;
const RANGED =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))\b[^£]*$|\brates\b[^£;]*\b(?:run|runs|lie|start|starts|go)\b[^£]*$|\b(?:offers|bids|tenders|quotes|quotations|prices)\b(?:[\w ]+)?\b(?:received|returned|came(?: in)?|ran|made)\b[^£;]*$/i;
const GROWN = /\b(?:uplift|increas|varia|vary|contract|value)\w*/i;

/** `from £400,000 by £90,000 to £490,000`, where the first two come to the third. */
const isRisen = (old: PlacedRole | undefined, rise: PlacedRole, fresh: PlacedRole | undefined): boolean =>
  isSameSentence(rise, old) &&
  isSameSentence(rise, fresh) &&
  FROM.test(old.place.before) &&
  /^\W*by\s+(?:[\w.]+\s+){0,3}$/i.test(rise.place.before) &&
  /^\W*to\s+(?:[\w.]+\s+){0,3}$/i.test(fresh.place.before) &&
  pence(old) + pence(rise) === pence(fresh);

/** The old value and the increase of such a sentence. */
export function risenBy(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const told = { rule: 'role/amounts:risen-by', weak: false, trust: 'cue' } as const;
  return list.map((one, i) => {
    const after = list[i + 1];
    if (isRisen(list[i - 1], one, after))
      return change(one, { ...told, role: 'uplift', reason: 'what an old value rises by to the new one' });
    return after !== undefined && isRisen(one, after, list[i + 2])
      ? change(one, { ...told, role: 'previous_value', reason: 'it rises to a new value beside it' })
      : one;
  });
}

export function oldToNew(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
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
    if (before !== undefined && isReversed(before, one))
      return change(one, {
        role: 'previous_value',
        rule: 'role/amounts:to-from',
        reason: 'it is the old of a new and an old value',
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
  if (/\bbudget (?:\w+ ){0,4}$|\bbudget\b[^£]{0,30}\bfrom\s*$/i.test(old.place.before)) return 'budget';
  if (OF_ONE.test(old.place.lead)) return 'unit_price';
  if (!old.given.weak && STAYS.includes(old.given.role)) return old.given.role;
  const isYearly = fresh.place.mention.value.period === 'per_year' || /\b(?:yearly|annual)\b/i.test(old.place.lead);
  if (isYearly && kind !== 'variation' && kind !== 'budget') return 'annual';
  const isContract = kind === 'variation' || (kind !== 'budget' && GROWN.test(fresh.place.sentence));
  return isContract ? 'contract_total' : 'other';
}

/** `The unit price for a patrol car falls from`, `The hourly rate rises from`. */
const OF_ONE =
  /\b(?:(?:unit|hourly|daily|day|mileage|overtime) (?:price|cost|rate|charge)|(?:price|cost|charge|rate) (?:of|for|per) (?:an?|one|each|every|a single) (?!year|month|contract|term)[\w-]+)\b[^£;]*$/i;

const STAYS: readonly AmountRole[] = ['organisation_share', 'grant', 'income', 'unit_price', 'annual'];

const isPair = (old: PlacedRole, fresh: PlacedRole | undefined): boolean =>
  isSameSentence(old, fresh) &&
  old.given.role !== 'threshold' &&
  FROM.test(old.place.before) &&
  !RANGED.test(old.place.lead) &&
  TO.test(old.place.after);

/** `goes up to £6.2m from £5.9m`, `rises to £6.2m (from £5.9m)`. */
const isReversed = (fresh: PlacedRole, old: PlacedRole): boolean =>
  isSameSentence(old, fresh) &&
  /^\s*(?:per annum|p\.?a\.?|a year)?\s*,?\s*\(?(?:up |down )?from\s*$/i.test(old.place.before) &&
  CHANGES_TO.test(fresh.place.before);
const CHANGES_TO =
  /\b(?:increas|ris|rose|rais|go|goes|went|grow|grew|fall|fell|reduc|drop|decreas|chang|uplift|mov|revis)\w*\b[^£;]*\bto\s*(?:[\w.]+\s+){0,3}$/i;

/** `an increase of £13.99 on the £269.51 of last year`. */
const RAISED_FROM =
  /^\s*\)?\s*(?:on|over|above) (?:the |its |last year's )?(?:(?:present|current|original|old|approved|existing) )?(?:\w+ of )?$/i;

/** `raised by £1.15m, to £3.55m`, `adds £50,000, bringing it to £410,000`: what the increase brings it to. */
const BRINGS_TO =
  /^\W*(?:(?:and |thus |thereby |so )?(?:taking|bringing|raising|increasing|making|takes|brings) (?:[\w'-]+ ){0,8}?)?(?:up )?(?:to|of)\s+(?:[\w.]+\s+){0,4}$/i;

export function raisedTo(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
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
    const isShare = /\b(?:contribution|share)s?\b/i.test(one.place.lead) && !/\bcontract\b/i.test(one.place.lead);
    const isGrant = /\bgrants?\b/i.test(one.place.before);
    const whole = matter.kind === 'grant' || matter.kind === 'budget' ? 'other' : 'contract_total';
    return change(one, {
      role: isShare
        ? 'organisation_share'
        : isBudget
          ? 'budget'
          : isGrant
            ? 'grant'
            : one.given.period === 'per_year'
              ? 'annual'
              : whole,
      weak: false,
      rule: 'role/amounts:raised-to',
      reason: `it is what an increase of ${before.place.mention.value.printed} brings it to`,
    });
  });
}

/** `from £95 to £210 an hour`: both ends are the price of one. */
export function rangeOfRates(list: readonly PlacedRole[]): readonly PlacedRole[] {
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
