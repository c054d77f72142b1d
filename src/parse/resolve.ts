/**
 * Candidates to a finding: order-free. Equal values are one claim with its best witness; the claim on the best rung wins. Two unlike
 * claims on the same rung dispute the field, which is then blank; two rules that read the same words are one witness.
 */
import type { Box } from '../model/box.ts';
import { type Candidate, type Finding, LADDER } from '../model/finding.ts';

interface Claim<T> {
  readonly key: string;
  readonly best: Candidate<T>;
  /** Places that say so: how often the paper repeats the value. */
  readonly witnesses: number;
}

export interface ResolveOptions<T> {
  /** Values with one key are equal. */
  readonly keyOf?: (value: T) => string;
  /** On one rung, the value said first wins instead of disputing: for texts, which are rarely said twice alike. */
  readonly firstWins?: boolean;
}

/** Never throws; no candidates give `absent`. */
export function resolve<T>(candidates: readonly Candidate<T>[], options: ResolveOptions<T> = {}): Finding<T> {
  if (candidates.length === 0) return { state: 'absent', rivals: [], reason: 'nothing in the paper says it' };
  const claims = claimsOf(candidates, options.keyOf ?? ((value) => JSON.stringify(value)));
  const [first, second] = claims;
  if (first === undefined) throw new Error('candidates without a claim');
  const losers = candidates.filter((candidate) => candidate !== first.best).toSorted(byRank);
  if (second === undefined || rungOf(first.best) < rungOf(second.best)) {
    const reason =
      second === undefined
        ? 'the only value that the paper offers'
        : `${first.best.trust} outranks ${second.best.trust}`;
    return { state: 'found', winner: first.best, rivals: losers, reason };
  }
  if (options.firstWins === true) {
    return {
      state: 'found',
      winner: first.best,
      rivals: losers,
      reason: `the first of several on the rung ${first.best.trust}`,
    };
  }
  if (first.witnesses > second.witnesses) {
    const reason = `said ${first.witnesses} times, its rival ${second.witnesses === 1 ? 'once' : `${second.witnesses} times`}`;
    return { state: 'found', winner: first.best, rivals: losers, reason };
  }
  return {
    state: 'disputed',
    rivals: candidates.toSorted(byRank),
    reason: `unlike values on the rung ${first.best.trust}`,
  };
}

const rungOf = ({ trust }: Candidate<unknown>): number => LADDER.indexOf(trust);

function claimsOf<T>(candidates: readonly Candidate<T>[], keyOf: (value: T) => string): Claim<T>[] {
  const groups = Map.groupBy(candidates, ({ value }) => keyOf(value));
  const claims = [...groups].map(([key, members]): Claim<T> => {
    const [best] = members.toSorted(byRank);
    if (best === undefined) throw new Error('group without a member');
    const onBestRung = members.filter((member) => rungOf(member) === rungOf(best));
    return { key, best, witnesses: new Set(onBestRung.map(placeOf)).size };
  });
  return claims.toSorted((one, other) => {
    const rung = rungOf(one.best) - rungOf(other.best);
    return rung !== 0 ? rung : other.witnesses - one.witnesses || byRank(one.best, other.best);
  });
}

const placeOf = ({ evidence: [{ page, box }] }: Candidate<unknown>): string =>
  [page, Math.round(box.top), Math.round(box.left)].join(' ');

/** By rung, then page, top, left, rule and words. */
function byRank(one: Candidate<unknown>, other: Candidate<unknown>): number {
  const [a, b] = [one.evidence[0], other.evidence[0]];
  return (
    rungOf(one) - rungOf(other) ||
    a.page - b.page ||
    byCorner(a.box, b.box) ||
    compare(one.rule, other.rule) ||
    compare(a.quote, b.quote)
  );
}

const byCorner = (a: Box, b: Box): number => a.top - b.top || a.left - b.left;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
