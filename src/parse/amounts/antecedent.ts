/**
 * Sums in a sentence that stands for the sentence before it.
 *
 *   "In 2019 the contract was let to Holt Ltd. This was for up to £412,000."           previous_value
 *   "The landlord's costs of the licence fall to the office. This will be £258."       one_off
 *   "The contract was let in 2019. The new one will cost £50,000."                     neither: it tells of another
 */
import { EARLIER_DEED, PAID_ONCE, STANDS_FOR_COST, TOLD_OF_DEED } from '../../lexicon/money/amount-told.ts';
import { type Given, given } from './given.ts';
import type { AmountPlace } from './place.ts';

/** Characters: a sentence before this one that is longer is not looked at whole. */
const LONGEST_LOOK = 400;

/** What the sentence before says of the sum, where this one only goes on from it; null where it does not. */
export function byAntecedent(place: AmountPlace): Given | null {
  const { lead } = place;
  const isDeed = TOLD_OF_DEED.test(lead);
  if (!isDeed && !STANDS_FOR_COST.test(lead)) return null;
  const before = sentenceBefore(place);
  if (isDeed && EARLIER_DEED.test(before))
    return given(place, 'previous_value', 'antecedent', 'it tells of what the sentence before says was done earlier');
  return !isDeed && PAID_ONCE.test(before)
    ? given(place, 'one_off', 'antecedent', 'the sentence before speaks of a cost that is paid once')
    : null;
}

function sentenceBefore({ mention }: AmountPlace): string {
  const { passage, start } = mention.clause.sentence;
  const text = passage.text.slice(Math.max(0, start - LONGEST_LOOK), start).trimEnd();
  return text.split(/(?<=[a-z\d)]{2}[.!?])\s+(?=[A-Z])/).at(-1) ?? '';
}
