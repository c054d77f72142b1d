/** Do the shares of a joint cost add up to the whole, and are they the percentages that the paper prints? */
import type { ParsedAmount } from '../model/parsed.ts';
import { inPounds, type Observation, type Subject } from './check.ts';
import { agreeOnVat, clauseBefore, coarsest, isFirm } from './sums.ts';

interface Comparison {
  readonly total: ParsedAmount;
  readonly shares: readonly ParsedAmount[];
  /** How many shares were added. */
  readonly count: number;
  readonly sum: number;
}

const difference = ({ sum, total }: Comparison): number => Math.abs(sum - total.money.pence);
/** Each share may be off by one last digit: the number of shares times the coarsest resolution printed. */
const tolerance = ({ count, shares, total }: Comparison): number => count * coarsest([...shares, total]);

/** SHARE_SUM_ROUNDING: shares that miss the total by no more than their own rounding. */
export function shareSumRounding(subject: Subject): Observation[] {
  const best = comparisonOf(subject);
  if (best === null || difference(best) === 0 || difference(best) > tolerance(best)) return [];
  return [observation(best, 'rounded shares that come to')];
}

/** SHARE_SUM_MISMATCH: shares that miss it by more. */
export function shareSumMismatch(subject: Subject): Observation[] {
  const best = comparisonOf(subject);
  if (best === null || difference(best) <= tolerance(best) || !areAllPrinted(best, subject)) return [];
  return [observation(best, 'shares that come to')];
}

function observation(best: Comparison, words: string): Observation {
  const { total, sum, count } = best;
  const [observed, expected] = [inPounds(sum), inPounds(total.money.pence)];
  return {
    field: 'own_share',
    message: `unexpected ${words} ${observed} (${count} of them), expected the total ${expected}`,
    observed,
    expected,
    evidence: [...total.evidence, ...best.shares.flatMap(({ evidence }) => evidence)],
  };
}

/** The whole that is shared: the headline where it is a total, else the largest printed total. */
function totalOf({ parsed }: Subject): ParsedAmount | null {
  const totals = parsed.amounts.filter(({ role, period }) => role === 'contract_total' && period === 'total');
  const largest = totals.toSorted((one, other) => other.money.pence - one.money.pence)[0] ?? null;
  return totals.find(({ is_headline }) => is_headline) ?? largest;
}

function sharesOf({ parsed }: Subject, total: ParsedAmount): ParsedAmount[] {
  return parsed.amounts.filter(
    (amount) =>
      amount.role === 'organisation_share' &&
      amount.period === 'total' &&
      isFirm(amount) &&
      agreeOnVat(amount.vat_basis, total.vat_basis),
  );
}

/** The reading of the printed shares that comes nearest to the total, or null where there is nothing to add. */
function comparisonOf(subject: Subject): Comparison | null {
  const total = totalOf(subject);
  if (total === null || !isFirm(total)) return null;
  const shares = sharesOf(subject, total);
  const once = [...new Map(shares.map((share) => [`${share.payer} ${share.money.pence}`, share])).values()];
  const readings = [shares, once].filter((list) => list.length > 1).map((list) => added(total, list));
  const [only] = once;
  const count = once.length === 1 && only !== undefined ? equalParts(only, total, subject) : null;
  if (only !== undefined && count !== null) {
    readings.unshift({ total, shares: [only], count, sum: count * only.money.pence });
  }
  return readings.sort((one, other) => difference(one) - difference(other))[0] ?? null;
}

const added = (total: ParsedAmount, shares: readonly ParsedAmount[]): Comparison => ({
  total,
  shares,
  count: shares.length,
  sum: shares.reduce((sum, { money }) => sum + money.pence, 0),
});

const EACH = /\b(?:each|every)\b|\bper (?:force|organisation|partner|office)\b/i;
/** There are 43 police force areas; no more share a cost equally. */
const MOST_PARTNERS = 43;

/** How many equal parts a single printed share is one of: `50/50`, or a cost "to each organisation". Null where nothing says so. */
function equalParts(share: ParsedAmount, total: ParsedAmount, { document }: Subject): number | null {
  const percent = share.share_percent ?? 0;
  const byPercent = percent > 0 ? Math.round(100 / percent) : 0;
  if (byPercent >= 2 && Math.abs(100 / byPercent - percent) < 0.5) return byPercent;
  const isEach = EACH.test(share.payer ?? '') || EACH.test(clauseBefore(document, share.evidence[0]));
  const count = Math.round(total.money.pence / share.money.pence);
  return isEach && count >= 2 && count <= MOST_PARTNERS ? count : null;
}

/** Shares below the total say nothing while more bodies share the cost than are given a figure. */
function areAllPrinted({ sum, total, count }: Comparison, { parsed }: Subject): boolean {
  const partners = parsed.parties.filter(({ role }) => role === 'buyer' || role === 'joint_buyer').length;
  return sum > total.money.pence || count >= partners;
}

/** A printed percentage is rounded to a whole number, but multiples of five are meant exactly. */
const slackOf = (percent: number): number => (percent % 5 === 0 ? 0.05 : 0.5);

/** SHARE_PERCENT_MISMATCH: a share that is not its printed percentage of the total. */
export function sharePercent(subject: Subject): Observation[] {
  const total = totalOf(subject);
  if (total === null || !isFirm(total)) return [];
  return sharesOf(subject, total).flatMap((share) => {
    const percent = share.share_percent;
    if (percent === null) return [];
    const expected = (percent / 100) * total.money.pence;
    const slack = (slackOf(percent) / 100) * total.money.pence + coarsest([share, total]);
    if (Math.abs(share.money.pence - expected) <= slack) return [];
    const [seen, wanted] = [inPounds(share.money.pence), inPounds(Math.round(expected))];
    return [
      {
        field: 'own_share',
        message: `unexpected share ${seen}, expected ${wanted}, which is ${percent} % of the total`,
        observed: seen,
        expected: wanted,
        evidence: [...share.evidence, ...total.evidence],
      },
    ];
  });
}
