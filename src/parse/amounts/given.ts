/** A role with the reason for it, and what a price is in matters of each kind. */
import type { Cue } from '../../lexicon/money/amount-cue.ts';
import type { Method, Trust } from '../../model/finding.ts';
import type { AmountRole, Period } from '../../model/money.ts';
import type { Matter } from '../paper/decision-kind.ts';
import type { AmountPlace } from './place.ts';

export interface Given {
  readonly role: AmountRole;
  readonly rule: string;
  readonly method: Method;
  readonly trust: Trust;
  /** In words, for `explain`. */
  readonly reason: string;
  /** True where nothing near the sum says what it is: another printing of it may. */
  readonly weak: boolean;
  /** The cue that gave it, where one did; `price` for words that any price may follow. */
  readonly cue: Cue | 'total' | 'annual' | 'price' | null;
  /** The period, where the role says otherwise than the words that touch the sum. */
  readonly period: Period;
}

/** Gives a role. `rule` is the end of the rule's name. */
export const given = (
  { mention }: AmountPlace,
  role: AmountRole,
  rule: string,
  reason: string,
  more: Partial<Given> = {},
): Given => ({
  role,
  rule: `role/amounts:${rule}`,
  method: 'pattern',
  trust: 'cue',
  reason,
  weak: false,
  cue: null,
  period: mention.value.period,
  ...more,
});

/** What a price is in a matter of this kind. */
export function priceRole({ kind, outcome }: Matter, period: Period): AmountRole {
  if (period === 'per_unit') return kind === 'budget' ? 'other' : 'unit_price';
  if (kind === 'income') return 'income';
  if (period !== 'total') return 'annual';
  if (kind === 'budget' || kind === 'policy') return 'other';
  if (kind === 'start' || NOT_DONE.includes(outcome)) return 'estimate';
  return kind === 'grant' ? 'grant' : 'contract_total';
}

/** Outcomes after which nothing was bought. */
export const NOT_DONE: readonly Matter['outcome'][] = ['withdrawn', 'deferred', 'rejected'];

/** The first words of a text, for reasons. */
export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** True in what is decided and in what is recommended. */
export const isDecidingPart = ({ mention }: AmountPlace): boolean =>
  mention.clause.part === 'decision' || mention.clause.part === 'recommendation';

/** Pence: no contract is worth less. */
export const LEAST_PRICE = { award: 25_000, other: 10_000 } as const;
