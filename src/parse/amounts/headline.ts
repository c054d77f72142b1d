/**
 * Which sum is the value of the decision, and why: the first of RULES that decides. In words:
 *
 *   nothing was approved, or the paper sets a budget or a policy        none
 *   an increase of a contract that runs                                 the increase
 *   one sum alone has the role of a price                               that
 *   the base term and all options both printed                          the base term
 *   the sum of the others, or the total of their table                  that
 *   what is decided outranks what is recommended, the form's field for the value, finance and summary, then background
 *   without and with VAT                                                the first in that order
 *   several prices of a list, and no total printed                      none: we never add up
 *   several of equal claim                                              disputed
 */
import type { ParsedParty } from '../../model/parsed.ts';
import type { Matter } from '../paper/decision-kind.ts';
import { ofBudget } from './budget.ts';
import { isCapitalApproved } from './capital-scheme.ts';
import { type Claim, claimed, claimsOf, printingOf } from './claims.ts';
import { eligibleOf } from './eligible.ts';
import { NOT_DONE } from './given.ts';
import { leftOver } from './left-over.ts';
import { narrowed } from './narrowed.ts';
import { PLACES, RECOMMENDED } from './place-rank.ts';
import {
  isCalledTotal,
  isList,
  isListed,
  isPaidAgain,
  isPriceDecided,
  isTaxTwin,
  isWhole,
  ofAllDecided,
} from './rivals.ts';
import type { Shared } from './share.ts';

export interface Headline {
  readonly chosen: Shared | null;
  /** Sums of equal claim, where none could be chosen. */
  readonly rivals: readonly Shared[];
  readonly reason: string;
}

/** What the rules look at. */
interface Contest {
  readonly list: readonly Shared[];
  readonly matter: Matter;
  /** The best place first. */
  readonly claims: readonly [Claim, Claim, ...Claim[]];
  /** Those in the best place. */
  readonly equals: readonly Claim[];
}

type Rule = (contest: Contest) => Headline | null;

const none = (reason: string): Headline => ({ chosen: null, rivals: [], reason });
const choose = (claim: Claim, reason: string): Headline => ({ chosen: printingOf(claim), rivals: [], reason });

/** `Fees and charges for policing services`. */
const SCALE = /\b(?:fees and charges|scales? of charges)\b/i;

/** What is decided says itself that nothing is spent. */
const NOTHING_SPENT =
  /(?<!\bif )\b(?:no|nil) (?:expenditure|spend|spending) (?:arises|is (?:incurred|required|involved|needed|proposed)|will be (?:incurred|required|needed)|results)\b/i;

export function headlineOf(list: readonly Shared[], matter: Matter, parties: readonly ParsedParty[]): Headline {
  if (NOT_DONE.includes(matter.outcome)) return none(`nothing was approved: ${matter.outcome}`);
  if (matter.kind !== 'income' && NOTHING_SPENT.test(matter.decided)) return none('what is decided spends nothing');
  const set = ofBudget(list, matter);
  if (set !== null) return { ...set, rivals: [] };
  if (matter.kind === 'budget' || matter.kind === 'policy') return none(`a paper on ${matter.kind} buys nothing`);
  if (SCALE.test(matter.title) && list.filter(({ given }) => given.role === 'unit_price').length > 1)
    return none('a scale of charges sets the price of one each');
  const [first, second, ...more] = narrowed(claimsOf(eligibleOf(list, matter), list));
  if (first === undefined) return byElimination(list, matter, parties);
  if (second === undefined) {
    return isPaidAgain(first)
      ? none('one sum for each of several years, and no total')
      : choose(first, 'the only sum with the role of a price');
  }
  const claims: Contest['claims'] = [first, second, ...more];
  const equals = claims.filter(({ rank }) => rank === first.rank);
  const contest: Contest = { list, matter, claims, equals };
  for (const rule of RULES) {
    const decided = rule(contest);
    if (decided !== null) return decided;
  }
  return {
    chosen: null,
    rivals: equals.flatMap(({ printings }) => printings.slice(0, 1)),
    reason: 'unlike totals of equal claim',
  };
}

/** No sum has the role of a price. */
function byElimination(list: readonly Shared[], matter: Matter, parties: readonly ParsedParty[]): Headline {
  const [left] = matter.kind === 'start' ? [] : claimsOf(leftOver(list, parties), list);
  return left === undefined
    ? none('no total is printed')
    : choose(left, 'the only sum that nothing explains as something else');
}

/** One price alone stands in what is decided or recommended: of a joint purchase this body approves its own part. */
const decidedAlone: Rule = ({ claims: [first, second], list, claims }) => {
  const alone = first.rank <= RECOMMENDED && second.rank > first.rank && first.printings.some(isPriceDecided);
  return alone && !isWhole(first, claims, list) ? choose(first, `${PLACES[first.rank]} names it alone`) : null;
};

const totalOfOthers: Rule = ({ claims, list }) => {
  const whole = claims.find((claim) => isWhole(claim, claims, list));
  return whole === undefined ? null : choose(whole, 'the total of the other sums');
};

/** `approves capital expenditure of £742,000 for the scheme` beside the contract at £664,315 within it. */
const schemeOfContract: Rule = ({ claims }) => {
  const scheme = claims.find(({ printings }) => printings.some(isCapitalApproved));
  return scheme !== undefined && claims.every((other) => other === scheme || claimed(other) < claimed(scheme))
    ? choose(scheme, 'the whole of the capital scheme')
    : null;
};

const grantsListed: Rule = ({ claims: [first, second], claims, matter, equals }) => {
  if (matter.kind !== 'grant' || first.rank !== second.rank) return null;
  if (claims.some(({ printings }) => printings.some(isCalledTotal))) return null;
  return ofAll(claims, equals) ?? none('a list of grants without a total');
};

const linesListed: Rule = ({ claims, equals }) =>
  claims.every(isListed) ? (ofAll(claims, equals) ?? none('a list of prices without a total')) : null;

const bestPlace: Rule = ({ claims: [first, second] }) =>
  first.rank < second.rank ? choose(first, `${PLACES[first.rank]} outranks ${PLACES[second.rank]}`) : null;

const withoutTax: Rule = ({ claims: [first], equals }) =>
  equals.every((claim) => isTaxTwin(claim, first)) ? choose(first, 'one sum without and with VAT: the first') : null;

/** A total is no smaller than what stands beside it. */
const calledTotal: Rule = ({ equals }) => {
  const [total, ...more] = equals.filter(({ printings }) => printings.some(isCalledTotal));
  const isLargest = total !== undefined && equals.every((other) => claimed(other) <= claimed(total));
  return isLargest && more.length === 0 ? choose(total, 'the only one that is called a total') : null;
};

const listWithoutTotal: Rule = ({ claims, equals }) =>
  isList(equals) ? (ofAll(claims, equals) ?? none('a list of prices without a total')) : null;

/** `decisions with an estimated value of up to £33.8m`: the one sum elsewhere that is of all that is decided. */
function ofAll(claims: readonly Claim[], equals: readonly Claim[]): Headline | null {
  const all = ofAllDecided(claims, equals);
  return all === null ? null : choose(all, 'the sum of all that is decided');
}

const RULES: readonly Rule[] = [
  decidedAlone,
  totalOfOthers,
  schemeOfContract,
  grantsListed,
  linesListed,
  bestPlace,
  withoutTax,
  calledTotal,
  listWithoutTotal,
];
