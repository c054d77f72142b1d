/**
 * Which sum is the value of the decision, and why. The rules, first that decides wins:
 *
 *   nothing was approved, or the paper sets a budget or a policy        none
 *   an increase of a contract that runs                                 the increase
 *   one sum alone has the role of a price                               that
 *   the sum of the others, or the total of their table                  that
 *   what is decided outranks what is recommended, the form's field for the value, finance and summary, then background
 *   without and with VAT                                                the first in that order
 *   several prices of a list, and no total printed                      none: we never add up
 *   several of equal claim                                              disputed
 */
import { TOTAL_CUE } from '../../lexicon/amount-cues.ts';
import { TOTAL_ROW } from '../../lexicon/amount-heads.ts';
import type { ParsedParty } from '../../model/parsed.ts';
import { ofBudget } from './amount-budget.ts';
import { eligibleOf, PLACES, penceOf, RECOMMENDED, rankOf } from './amount-eligible.ts';
import { NOT_DONE } from './amount-given.ts';
import { leftOver } from './amount-left-over.ts';
import type { Shared } from './amount-share.ts';
import { isFifthMore } from './amount-vat-sums.ts';
import type { Matter } from './decision-kind.ts';

export interface Headline {
  readonly chosen: Shared | null;
  /** Sums of equal claim, where none could be chosen. */
  readonly rivals: readonly Shared[];
  readonly reason: string;
}

/** Printings of one sum. */
interface Claim {
  readonly printings: readonly [Shared, ...Shared[]];
  readonly rank: number;
}

const none = (reason: string): Headline => ({ chosen: null, rivals: [], reason });

export function headlineOf(list: readonly Shared[], matter: Matter, parties: readonly ParsedParty[]): Headline {
  if (NOT_DONE.includes(matter.outcome)) return none(`nothing was approved: ${matter.outcome}`);
  const set = ofBudget(list, matter);
  if (set !== null) return { ...set, rivals: [] };
  if (matter.kind === 'budget' || matter.kind === 'policy') return none(`a paper on ${matter.kind} buys nothing`);
  const eligible = eligibleOf(list, matter);
  if (eligible.length === 0) {
    const left = matter.kind === 'start' ? [] : leftOver(list, parties);
    return left.length === 0
      ? none('no total is printed')
      : chosen(claimsOf(left)[0], 'the only sum that nothing explains as something else');
  }
  const claims = withoutRunningTotals(claimsOf(eligible));
  const [first, second] = claims;
  if (first !== undefined && second === undefined && isPaidAgain(first))
    return none('one sum for each of several years, and no total');
  if (first === undefined || second === undefined) return chosen(first, 'the only sum with the role of a price');
  const whole = claims.find((claim) => isWhole(claim, claims));
  // One price alone stands in what is decided or recommended: of a joint purchase this body approves its own part.
  const alone = first.rank <= RECOMMENDED && second.rank > first.rank && first.printings.some(isPriceDecided);
  if (alone && whole !== first) return chosen(first, `${PLACES[first.rank]} names it alone`);
  if (whole !== undefined) return chosen(whole, 'the total of the other sums');
  if (
    matter.kind === 'grant' &&
    first.rank === second.rank &&
    !claims.some(({ printings }) => printings.some(isCalledTotal))
  ) {
    return none('a list of grants without a total');
  }
  const lines = claims.filter(({ printings }) => printings.every(({ given }) => given.rule === 'role/amounts:listed'));
  if (lines.length > 1 && lines.length === claims.length) return none('a list of prices without a total');
  if (first.rank < second.rank) return chosen(first, `${PLACES[first.rank]} outranks ${PLACES[second.rank]}`);
  const equals = claims.filter(({ rank }) => rank === first.rank);
  if (equals.every((claim) => isTaxTwin(claim, first))) return chosen(first, 'one sum without and with VAT: the first');
  const totals = equals.filter(({ printings }) => printings.some(isCalledTotal));
  if (totals.length === 1) return chosen(totals[0], 'the only one that is called a total');
  if (isList(equals)) return none('a list of prices without a total');
  return {
    chosen: null,
    rivals: equals.flatMap(({ printings }) => printings.slice(0, 1)),
    reason: 'unlike totals of equal claim',
  };
}

/** Words of price stand before it there, or the decision itself names it as one. */
const isPriceDecided = ({ given, place }: Shared): boolean =>
  given.role === 'contract_total' && given.trust === 'cue' && place.cell === null;

/** `£65,000 in 2024/25 and £65,000 in 2025/26`. */
function isPaidAgain({ printings }: Claim): boolean {
  return printings.some((one, i) => {
    const next = printings[i + 1];
    return (
      next !== undefined &&
      next.place.mention.clause.sentence === one.place.mention.clause.sentence &&
      /\b(?:and|plus)\b/.test(next.place.before)
    );
  });
}

function chosen(claim: Claim | undefined, reason: string): Headline {
  const [printing] = (claim?.printings ?? []).toSorted(
    (one, other) => isBare(one) - isBare(other) || placeOf(one) - placeOf(other) || isRepeat(one) - isRepeat(other),
  );
  return { chosen: printing ?? null, rivals: [], reason };
}

/** The printing that says whether VAT is in it tells more than one that does not. */
const isBare = ({ vat_basis }: Shared): number => (vat_basis === 'not_stated' ? 1 : 0);

/** What is only noted is not what is approved there. */
const placeOf = (one: Shared): number =>
  /^\W*(?:[\w.]{1,4}[.)]\s*)?(?:to )?notes?\b/i.test(one.place.lead) ? PLACES.length : rankOf(one);

/** A printing that nothing near explains comes after one that its own words explain. */
const isRepeat = ({ given }: Shared): number => (given.rule === 'role/amounts:repeat' ? 1 : 0);

function claimsOf(eligible: readonly Shared[]): readonly Claim[] {
  // The rows of one table are of equal claim, whatever label stands above one of them.
  const ranks = Map.groupBy(eligible, ({ place }) => place.cell?.table ?? null);
  const rankIn = (one: Shared): number =>
    one.place.cell === null ? rankOf(one) : Math.min(...(ranks.get(one.place.cell.table) ?? [one]).map(rankOf));
  const groups = Map.groupBy(eligible, ({ place: { mention } }) => `${mention.value.pence} ${mention.value.pence_max}`);
  return [...groups.values()]
    .map(
      (printings): Claim => ({
        printings: printings as [Shared, ...Shared[]],
        rank: Math.min(...printings.map(rankIn)),
      }),
    )
    .toSorted((one, other) => one.rank - other.rank);
}

const sizeOf = ({ place }: Shared): number => place.mention.value.resolution_pence;

/** The total row of a table, or the sum of all the other claims within their rounding. */
function isWhole(claim: Claim, claims: readonly Claim[]): boolean {
  const others = claims.filter((other) => other !== claim && penceOf(other.printings[0]) < penceOf(claim.printings[0]));
  if (others.length === 0) return false;
  const rows = others.flatMap(({ printings }) => printings.map(({ place }) => place.cell?.table));
  const total = claim.printings.find(({ place }) => place.row.split(' | ').some((cell) => TOTAL_ROW.test(cell)));
  if (total?.place.cell && rows.every((table) => table === total.place.cell?.table)) return true;
  const parts = others.map(({ printings }) => printings[0]);
  if (parts.length < 2) return false;
  const sum = parts.reduce((all, part) => all + penceOf(part), 0);
  const coarsest = Math.max(sizeOf(claim.printings[0]), ...parts.map(sizeOf));
  return Math.abs(sum - penceOf(claim.printings[0])) <= parts.length * coarsest;
}

/** `taking the total contract value to £22.8m`: what has been approved altogether, now and before. */
const RUNNING_TOTAL = /\b(?:tak|bring|increas|rais)\w*\b[^£.;]*\bto\s*(?:[\w.]+\s+){0,3}$/i;

function withoutRunningTotals(claims: readonly Claim[]): readonly Claim[] {
  const rest = claims.filter(({ printings }) => !printings.every(({ place }) => RUNNING_TOTAL.test(place.lead)));
  return rest.length > 0 ? rest : claims;
}

/** One sum printed without and with VAT. */
function isTaxTwin(one: Claim, other: Claim): boolean {
  if (one === other) return true;
  const [a, b] = [one.printings[0], other.printings[0]];
  return a.vat_basis !== b.vat_basis && (isFifthMore(a, b) || isFifthMore(b, a));
}

const isCalledTotal = ({ place }: Shared): boolean =>
  TOTAL_CUE.test(`${place.before} ${place.label}`) || /^\W*(?:in total|in all|overall)\b/i.test(place.after);

/** Prices of several lines, rows or items, or named one after another in one sentence. */
function isList(claims: readonly Claim[]): boolean {
  const firsts = claims.map(({ printings }) => printings[0].place);
  const passages = new Set(firsts.map(({ mention }) => mention.region.passage));
  const inLines = firsts.every(
    ({ mention, cell }) =>
      cell !== null || mention.region.passage.kind === 'item' || mention.region.passage.text.length < 120,
  );
  const sentences = new Set(firsts.map(({ mention }) => mention.clause.sentence));
  return (passages.size === claims.length && inLines) || sentences.size === 1;
}
