/**
 * Sums that claim to be the value: printings of one sum together, the best place first.
 *
 *   "£291,958" and "£291,958.49"     one sum, printed once to the pound
 *   "£2m" and "£2.15m"               two
 */
import type { AmountRole } from '../../model/money.ts';
import { PLACES, penceOf, RECOMMENDED, rankOf } from './place-rank.ts';
import type { Shared } from './share.ts';

/** Printings of one sum. */
export interface Claim {
  readonly printings: readonly [Shared, ...Shared[]];
  /** The best place that one of them stands in, an index of PLACES. */
  readonly rank: number;
}

/** Claims of sums that may be the value, the best place first. `list` is all sums of the paper. */
export function claimsOf(priced: readonly Shared[], list: readonly Shared[]): readonly Claim[] {
  const eligible = withDecided(priced, list);
  // The rows of one table are of equal claim, whatever label stands above one of them.
  const ranks = Map.groupBy(eligible, ({ place }) => place.cell?.table ?? null);
  const rankIn = (one: Shared): number =>
    one.place.cell === null ? rankOf(one) : Math.min(...(ranks.get(one.place.cell.table) ?? [one]).map(rankOf));
  return groupsOf(eligible)
    .map((printings): Claim => ({ printings, rank: Math.min(...printings.map(rankIn)) }))
    .toSorted((one, other) => one.rank - other.rank);
}

/** `approves the transfer of £480k from reserves`: a price printed elsewhere is decided here, whatever it is called. */
function withDecided(priced: readonly Shared[], list: readonly Shared[]): readonly Shared[] {
  const known = new Set(priced.map(penceOf));
  return list.filter(
    (one) =>
      priced.includes(one) ||
      (known.has(penceOf(one)) &&
        MAY_BE_DECIDED.includes(one.given.role) &&
        one.given.period === 'total' &&
        rankOf(one) <= RECOMMENDED),
  );
}

const MAY_BE_DECIDED: readonly AmountRole[] = ['budget', 'other', 'one_off', 'estimate', 'uplift'];

type Group = [Shared, ...Shared[]];

/** Equal sums together; then a rounded printing with the one sum that it is a rounding of. */
function groupsOf(eligible: readonly Shared[]): Group[] {
  const exact = [
    ...Map.groupBy(eligible, ({ place: { mention } }) => `${mention.value.pence} ${mention.value.pence_max}`).values(),
  ] as Group[];
  const finer = (group: Group): Group[] => exact.filter((other) => isRoundingOf(group[0], other[0]));
  const rounded = new Map(
    exact.flatMap((group) => {
      const [one, ...more] = finer(group);
      return one === undefined || more.length > 0 ? [] : [[group, one] as const];
    }),
  );
  return exact.flatMap((group): Group[] => {
    if (rounded.has(group)) return [];
    const coarse = exact.filter((other) => rounded.get(other) === group);
    return [inOrder([...group, ...coarse.flat()], eligible)];
  });
}

const inOrder = (group: readonly Shared[], eligible: readonly Shared[]): Group =>
  group.toSorted((one, other) => eligible.indexOf(one) - eligible.indexOf(other)) as Group;

/** A rounding is off by half of its last digit at most, and by little beside the sum. */
const LARGEST_ROUNDING = 0.005;

function isRoundingOf(coarse: Shared, fine: Shared): boolean {
  const [a, b] = [coarse.place.mention.value, fine.place.mention.value];
  if (a.resolution_pence <= b.resolution_pence || a.pence_max !== null || b.pence_max !== null || a.pence === b.pence)
    return false;
  const isTaxed = coarse.vat_basis !== fine.vat_basis && [coarse, fine].every((one) => one.vat_basis !== 'not_stated');
  const off = Math.abs(a.pence - b.pence);
  return !isTaxed && off <= a.resolution_pence / 2 && off <= b.pence * LARGEST_ROUNDING;
}

/** The printing that tells most: it says whether VAT is in it, stands in the best place, is explained by its own words. */
export function printingOf(claim: Claim): Shared {
  const [printing] = claim.printings.toSorted(
    (one, other) =>
      isBare(one) - isBare(other) ||
      placeOf(one) - placeOf(other) ||
      isAside(one) - isAside(other) ||
      isRepeat(one) - isRepeat(other),
  );
  return printing ?? claim.printings[0];
}

const isBare = ({ vat_basis }: Shared): number => (vat_basis === 'not_stated' ? 1 : 0);

/** What is only noted is not what is approved there. */
const placeOf = (one: Shared): number =>
  /^\W*(?:[\w.]{1,4}[.)]\s*)?(?:to )?notes?\b/i.test(one.place.lead) ? PLACES.length : rankOf(one);

/** A printing that its words call a provision or a part comes after one that they call a price. */
const isAside = ({ given }: Shared): number => (MAY_BE_DECIDED.includes(given.role) ? 1 : 0);

/** A printing that nothing near explains comes after one that its own words explain. */
const isRepeat = ({ given }: Shared): number => (given.rule === 'role/amounts:repeat' ? 1 : 0);

/** The claim in pence. */
export const claimed = ({ printings }: Claim): number => penceOf(printings[0]);
