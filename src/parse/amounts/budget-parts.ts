/**
 * Parts of a budget that the paper names as a whole, told by arithmetic, and what a paper on a budget moves or adds.
 *
 *   "a capital budget of £1.35m" and a table whose years come to it            budgets
 *   "a budget of £620,000. Of this £220,000 falls in 2023/24 and £400,000 in 2024/25"    budgets
 *   "a virement of £85,000", "to add a scheme ... The scheme will cost £138,000"     the sum that is moved or added
 *   "The programme of £14m. Three firms asked £5m, £4m and £6m"                      not these: they do not come to it
 */
import { TOTAL_ROW } from '../../lexicon/money/amount-heads.ts';
import { type Circle, change, isSameSentence, type PlacedRole, pence } from './circle.ts';
import { isDecidingPart } from './given.ts';

/** Roles that a sum has by its place, by the year over it or by plain words of price. */
const FOR_WANT_OF_BETTER = /^role\/amounts:(?:none|price|carried|period)$/;

/** Years of a budget, in a table or in a sentence, are budgets. */
export function partsOfBudget(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind === 'grant' || matter.kind === 'income') return list;
  const budgets = new Set(list.filter(isBudget).map(pence));
  if (budgets.size === 0) return list;
  const parts = new Set([...tables(list), ...sentences(list)].filter((some) => budgets.has(wholeOf(some))).flat());
  return list.map((one) =>
    parts.has(one)
      ? change(one, {
          role: 'budget',
          period: 'total',
          weak: false,
          rule: 'role/amounts:part-of-budget',
          reason: 'with the sums beside it it comes to a budget that is named',
        })
      : one,
  );
}

const isBudget = ({ given, place }: PlacedRole): boolean =>
  given.role === 'budget' && given.period === 'total' && place.cell === null && isDecidingPart(place);

/** The yearly sums of each table. */
const tables = (list: readonly PlacedRole[]): PlacedRole[][] => {
  const cells = list.filter(({ place, given }) => place.cell !== null && given.role === 'annual');
  return [...Map.groupBy(cells, ({ place }) => place.cell?.table).values()].filter(({ length }) => length > 1);
};

/** The sums of each sentence that nothing explains, two or more. */
const sentences = (list: readonly PlacedRole[]): PlacedRole[][] => {
  const open = list.filter(({ place, given }) => place.cell === null && FOR_WANT_OF_BETTER.test(given.rule));
  return open
    .map((one) => open.filter((other) => other === one || isSameSentence(other, one)))
    .filter((some) => some.length > 1);
};

/** What they come to, each counted once: the cells of the total row, or those of the other rows where there is none. */
function wholeOf(some: readonly PlacedRole[]): number {
  const totals = some.filter(({ place }) => place.row.split(' | ').some((name) => TOTAL_ROW.test(name)));
  return (totals.length > 0 ? totals : some).reduce((sum, one) => sum + pence(one), 0);
}

/** `a virement of`, `the carry forward of`, `the addition of`, `to vire`, `to add`: what is decided is that it is moved or added. */
const MOVES =
  /\b(?:virements?|transfers?|drawdown|release|carry[- ]?forwards?|carrying forward|addition|inclusion|slippage|re-?profiling|re-?phasing) of (?:up to |a further |an additional |some )?$|\bto (?:vire|carry forward|add|include|transfer) (?:up to |a further |an additional |some )?$/i;
/** `The scheme will cost`. */
const SCHEME_COSTS =
  /\b(?:scheme|project|works?|replacement|purchase)\b(?: (?!is\b|of\b|and\b)[\w-]+){0,4}? (?:(?:will|would|is expected to|is estimated to) cost|costs|is (?:priced|costed|estimated) at)\s+(?:(?:about|around|approximately|some|up to) )?$/i;
const ADDS_SCHEME =
  /\b(?:add(?:s|ed|ing|ition)?|includ\w+|inclusion|insert\w*)\b[^.;]{0,60}\b(?:scheme|project)\b|\badditional scheme\b|\bnew scheme\b|\bvirements?\b/i;

/** In a paper on a budget: what it moves within the budget, or the cost of the scheme that it adds to the programme. */
export function movedInBudget(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind !== 'budget') return list;
  const moved = list.filter(
    ({ place, given }) => isDecidingPart(place) && given.role !== 'threshold' && MOVES.test(place.before),
  );
  const isAdding = ADDS_SCHEME.test(`${matter.title}\n${matter.decided}`);
  const schemes = list.filter(({ place, given }) => given.role === 'other' && SCHEME_COSTS.test(place.before));
  const chosen = moved.length > 0 ? moved : isAdding ? schemes : [];
  if (new Set(chosen.map(pence)).size !== 1) return list;
  return list.map((one) =>
    chosen.includes(one)
      ? change(one, {
          role: 'budget',
          weak: false,
          rule: MOVED,
          reason: 'the paper moves it within the budget or adds it to the programme',
        })
      : one,
  );
}

/** The name of the rule, by which the headline knows what a paper on a budget decides. */
export const MOVED = 'role/amounts:moved-in-budget';
