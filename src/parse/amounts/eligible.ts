/** Which sums may be the value of a decision at all. */

import type { DecisionKind } from '../../lexicon/decisions/decision-kinds.ts';
import { TOTAL_CUE } from '../../lexicon/money/amount-cues.ts';
import { TOTAL_ROW } from '../../lexicon/money/amount-heads.ts';
import type { AmountRole } from '../../model/money.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { increasesIn } from './increase.ts';
import { notOfOthers } from './of-others.ts';
import { penceOf, RECOMMENDED, rankOf } from './place-rank.ts';
import type { Shared } from './share.ts';
import { TOWARDS_COSTS } from './towards-costs.ts';

const isOf =
  (roles: readonly AmountRole[]) =>
  (one: Shared): boolean =>
    roles.includes(one.given.role) && one.given.period === 'total';

/** `£21.375`, `£2,000.000`: a scale or a comma is lost, so that the sum is not known. */
const LOST_SCALE = /\.\d{3}$/;

/** The sums that may be the value: of the best set of roles that the paper has. */
export function eligibleOf(all: readonly Shared[], matter: Matter): readonly Shared[] {
  const list = notOfOthers(all).filter(
    ({ place, given }) => !LOST_SCALE.test(place.mention.value.printed) && given.rule !== TOWARDS_COSTS,
  );
  const increases = increasesIn(list, matter);
  if (increases.length > 0) return increases;
  const found = ownOf(
    ROLE_SETS[matter.kind]
      .map((roles) => list.filter((one) => isOf(roles)(one) && mayCome(one, list, matter)))
      .find((set) => set.length > 0) ?? [],
    all.filter(isOf(ROLE_SETS[matter.kind].flat())),
    matter,
  );
  const share = ownShareDecided(list);
  const isDecided = found.some((one) => rankOf(one) <= RECOMMENDED);
  if (share.length === 0 && !isDecided && APPROVES_SHARE.test(matter.decided)) {
    const only = ofNamed(list, matter.decided) ?? onlyShare(list);
    // Of several shares it is not known which is approved: none, and not the whole.
    if (only.length > 0 || isShared(list)) return only;
  }
  if (share.length > 0 && matter.kind !== 'start' && (!isDecided || share.every(isContributed))) return share;
  if (found.length === 0) return setAside(list) ?? onlyShare(list);
  const whole = besideYearly(found, list, matter).filter(
    (one) => !isColumnTotal(one, list) && !(matter.kind === 'start' && isSideEstimate(one)),
  );
  const yearly = Math.max(0, ...list.filter((one) => isYearlyOf(one, matter, whole)).map(penceOf));
  return new Set(whole.map(penceOf)).size === 1 ? whole.filter((one) => penceOf(one) >= yearly) : whole;
}

/** What comes in beside a purchase is its value only where it is what is decided. */
const mayCome = (one: Shared, list: readonly Shared[], { kind }: Matter): boolean =>
  one.given.role !== 'income' ||
  kind !== 'award' ||
  rankOf(one) <= RECOMMENDED ||
  !list.some(({ given }) => SPENT.includes(given.role));
const SPENT: readonly AmountRole[] = ['contract_total', 'annual', 'one_off', 'option', 'uplift', 'unit_price'];

/** What government gives is where the money of a grant or a price comes from, where the paper names another sum; that alone may be passed on. */
function ownOf(found: readonly Shared[], all: readonly Shared[], { kind }: Matter): readonly Shared[] {
  const isOwn = (one: Shared): boolean => one.given.cue !== 'state' || rankOf(one) <= RECOMMENDED;
  return kind === 'income' || !all.some(isOwn) ? found : found.filter(isOwn);
}

/** `the setting up of a fund of £180,000`, `approves a capital budget of £1.35m`: what is put aside is what is approved. */
function setAside(list: readonly Shared[]): readonly Shared[] | undefined {
  const set = list.filter(
    (one) =>
      isOf(['budget'])(one) &&
      ((SETS_UP.test(one.place.lead) && !SETS_UP.test(one.place.after)) ||
        (rankOf(one) <= RECOMMENDED && BUDGET_OF.test(one.place.before))),
  );
  return set.length > 0 ? set : undefined;
}

/** In what is decided; not `from a budget of`. */
const BUDGET_OF =
  /(?<!\b(?:from|within|against|by|in|of|under|to|out of|has|have|with) )\b(?:an?|the) (?:(?:capital|revenue|project|scheme|total|overall|maximum) ){0,3}budget of\s+(?:up to |a maximum of |a total of |approximately |around )?$/i;

const SETS_UP = /\b(?:set(?:ting)? up|creat(?:e|ion|ing)|establish(?:ment|ing)?)\b[^.;£]*\bfund\b[^.;£]*$/i;
/** It stands in the row that adds up its table. */
export const isTotalRow = ({ place }: Shared): boolean =>
  place.cell !== null && place.row.split(' | ').some((name) => TOTAL_ROW.test(name));

/** Best first: the roles that a price has in a matter of each kind. */
const ROLE_SETS: Readonly<Record<DecisionKind, readonly (readonly AmountRole[])[]>> = {
  income: [['income'], ['contract_total']],
  grant: [['grant'], ['contract_total']],
  start: [['contract_total'], ['estimate']],
  variation: [['contract_total'], ['grant']],
  award: [['contract_total'], ['grant'], ['income']],
  budget: [],
  policy: [],
};

/** The total of one column among several, capital beside revenue: the whole is not printed. */
function isColumnTotal(one: Shared, list: readonly Shared[]): boolean {
  const { cell, column } = one.place;
  if (cell === null || !isTotalRow(one) || /\b(?:total|overall)\b/i.test(column)) return false;
  const beside = list.filter(
    ({ place, given }) =>
      place.cell?.table === cell.table &&
      place.cell.row === cell.row &&
      place.cell.column !== cell.column &&
      given.role === one.given.role &&
      given.period === one.given.period,
  );
  // What the other cells of the row come to is the whole.
  return beside.length > 0 && beside.reduce((sum, other) => sum + penceOf(other), 0) !== penceOf(one);
}

/** A yearly price of the new agreement: no total over its term is smaller. */
const isYearly = ({ given }: Shared): boolean =>
  given.period === 'per_year' && (given.role === 'annual' || given.role === 'income');

/** What a body that gets a grant pays each year is no price of ours, nor what others pay under an agreement that costs us; beside a variation it may be the price of the agreement varied. */
const isYearlyOf = (one: Shared, { kind }: Matter, whole: readonly Shared[]): boolean =>
  isYearly(one) &&
  (rankOf(one) <= RECOMMENDED || (kind !== 'variation' && whole.some(({ given }) => given.role !== 'grant'))) &&
  (kind === 'income' || one.given.role !== 'income');

/** Where what is decided is paid each year alone, a sum elsewhere is its value only as a total of years, or called one. */
function besideYearly(found: readonly Shared[], list: readonly Shared[], { kind }: Matter): readonly Shared[] {
  const yearly = list.filter((one) => isYearly(one) && rankOf(one) <= RECOMMENDED);
  if (kind !== 'award' || yearly.length === 0 || found.some((one) => rankOf(one) <= RECOMMENDED)) return found;
  return found.filter(
    (one) =>
      rankOf(one) === LABELLED ||
      isTotalRow(one) ||
      isCalledWhole(one) ||
      yearly.some((year) => isSomeYearsOf(penceOf(one), penceOf(year))),
  );
}
/** The rank of a sum in the form's own field. */
const LABELLED = 2;
const isCalledWhole = ({ place }: Shared): boolean =>
  TOTAL_CUE.test(`${place.before} ${place.label}`) || /^\W*(?:in total|in all|overall|over|for)\b/i.test(place.after);
/** A total is off by a few per cent where a price rises from year to year. */
const isSomeYearsOf = (total: number, year: number): boolean => {
  const years = Math.round(total / Math.max(1, year));
  return years > 1 && years <= MOST_YEARS && Math.abs(total - years * year) <= total * LARGEST_RISE;
};
const MOST_YEARS = 25;
const LARGEST_RISE = 0.02;

/** What is approved is this body's contribution alone. */
const ownShareDecided = (list: readonly Shared[]): readonly Shared[] => {
  const shares = list.filter((one) => isOf(['organisation_share'])(one) && rankOf(one) <= RECOMMENDED);
  return shares.length === 1 ? shares : [];
};

/** `To approve Surrey's contribution for 2024/25`: the sum of it may stand elsewhere. */
const APPROVES_SHARE =
  /\b(?:approv\w+|agree\w*|pay|payment of|consent to|make)\b (?:of |to )?(?:the |our |its |a )?(?:[\w'&-]+ ){0,4}(?:contribution|share)\b(?! of (?:each|the other))/i;

const isShared = (list: readonly Shared[]): boolean =>
  new Set(list.filter(isOf(['organisation_share'])).map(penceOf)).size > 1;

/** `approves Surrey's contribution`: the one share that Surrey pays. */
function ofNamed(list: readonly Shared[], decided: string): readonly Shared[] | null {
  const name = SHARE_OF.exec(APPROVES_SHARE.exec(decided)?.[0] ?? '')?.[1];
  const shares = list.filter(
    (one) => isOf(['organisation_share'])(one) && name !== undefined && one.payer?.startsWith(name) === true,
  );
  return new Set(shares.map(penceOf)).size === 1 ? shares : null;
}
const SHARE_OF = /(\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+){0,3}['’]s? (?:own )?(?:contribution|share)$/u;

/** `approve a contribution of £1.05m towards the £3.4m cost`: the contribution is what is approved. */
const isContributed = ({ place, given }: Shared): boolean =>
  given.rule === 'role/amounts:share-of-sum' ||
  (/\b(?:a|the|its|our|this (?:office|force)'s|\w+(?:'s|s')) (?:own )?contribution of\s+(?:[\w.]+\s+){0,2}$/i.test(
    place.before,
  ) &&
    /^\s*(?:to|towards)\b/i.test(place.after));

/** One share, and no price that it is a share of. */
const onlyShare = (list: readonly Shared[]): readonly Shared[] => {
  const isPaidYearly = list.some(isYearly);
  // A part of what is paid from year to year is no total, unless it is what is decided.
  const shares = list.filter(
    (one) => isOf(['organisation_share'])(one) && !(isPaidYearly && rankOf(one) > RECOMMENDED),
  );
  return new Set(shares.map(penceOf)).size === 1 ? shares : [];
};

const isSideEstimate = ({ place, given }: Shared): boolean =>
  given.role === 'estimate' && !/\b(?:contract|value|worth|framework|cost|spend|total)\b/i.test(place.lead);
