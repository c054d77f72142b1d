/** The printed sums of one record against its gold, matched in reading order. */
import type { AmountRow, DecisionRecord } from '../model/record.ts';
import { answersOf, type Gold, type GoldAmount } from './gold.ts';

type Ours = Pick<AmountRow, 'printed' | 'amount' | 'amount_max' | 'role' | 'vat_basis' | 'qualifier' | 'is_headline'>;

export interface AmountScore {
  readonly gold: number;
  readonly ours: number;
  /** Pairs with the same printed words and the same amount. */
  readonly found: number;
  /** Of the pairs: */
  readonly role: number;
  readonly vat_basis: number;
  readonly qualifier: number;
  readonly headline: number;
}

export interface AmountMiss {
  readonly aspect: 'missing' | 'extra' | 'role' | 'vat_basis' | 'qualifier' | 'headline';
  readonly printed: string;
  readonly gold: string | boolean | null;
  readonly ours: string | boolean | null;
}

const keyOf = ({ printed, amount, amount_max }: Pick<Ours, 'printed' | 'amount' | 'amount_max'>): string =>
  `${printed.replace(/\s+/g, '').toLowerCase()} ${amount} ${amount_max}`;

/** The longest common subsequence of two lists of keys, as pairs of places. Both lists are short. */
export function alignment(one: readonly string[], other: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[];
      row[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Where several values are accepted, any printing of one of them may be called the headline. */
function isHeadlineRight(gold: Gold, one: GoldAmount, ours: Ours): boolean {
  const values = answersOf(gold.fields.value);
  return one.headline === ours.is_headline || (values.length > 1 && values.includes(one.amount));
}

export function compareAmounts(gold: Gold, record: DecisionRecord): { score: AmountScore; misses: AmountMiss[] } {
  const ours: readonly Ours[] = record.amounts;
  const pairs = alignment(gold.amounts.map(keyOf), ours.map(keyOf));
  const misses: AmountMiss[] = [];
  const count = { role: 0, vat_basis: 0, qualifier: 0, headline: 0 };
  for (const [place, match] of pairs) {
    const [one, other] = [gold.amounts[place] as GoldAmount, ours[match] as Ours];
    for (const aspect of ['role', 'vat_basis', 'qualifier'] as const) {
      const accepted = answersOf(one[aspect]).map(String);
      if (accepted.includes(other[aspect])) count[aspect] += 1;
      else misses.push({ aspect, printed: one.printed, gold: accepted.join(' or '), ours: other[aspect] });
    }
    if (isHeadlineRight(gold, one, other)) count.headline += 1;
    else misses.push({ aspect: 'headline', printed: one.printed, gold: one.headline, ours: other.is_headline });
  }
  const [seen, matched] = [new Set(pairs.map(([place]) => place)), new Set(pairs.map(([, match]) => match))];
  for (const { printed, role } of gold.amounts.filter((_, place) => !seen.has(place))) {
    misses.push({ aspect: 'missing', printed, gold: answersOf(role).map(String).join(' or '), ours: null });
  }
  for (const { printed, role } of ours.filter((_, place) => !matched.has(place))) {
    misses.push({ aspect: 'extra', printed, gold: null, ours: role });
  }
  return { score: { gold: gold.amounts.length, ours: ours.length, found: pairs.length, ...count }, misses };
}
