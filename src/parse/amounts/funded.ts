/**
 * What a cost is paid from is no price beside the cost itself.
 *
 *   "at a cost of £143,280" and "Funding: Home Office grant £100,000; revenue £43,280"     budget, budget
 *   "Funding: £143,280 from the capital programme"                                          not this: the cost again
 *   "Funding: £9,500" in a paper on grants                                                  not this: it is what is given
 */
import { type Circle, change, type PlacedRole, pence } from './circle.ts';

/** Labels of where the money comes from. */
const FUNDING =
  /^\W*(?:(?:sources?|method) of (?:the )?(?:funding|funds|finance)|funding(?: (?:sources?|breakdown|split|arrangements))?|fund(?:ed|s) (?:by|from)|financed (?:by|from)|(?:met|paid) (?:by|from)|financing)\W*$/i;
/** Rules that give a sum its role by the label, by plain words of price, or as the grant that its source is called. */
const BY_LABEL =
  /^role\/amounts:(?:label|none|price|carried|listed|deciding|award|cue-(?:grant|source|one_off|income))$/;

const isSource = ({ place, given }: PlacedRole): boolean => FUNDING.test(place.label) && BY_LABEL.test(given.rule);

/** Below a label of funding the sums are its sources where a price stands elsewhere. */
export function fundedFrom(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind !== 'award' && matter.kind !== 'variation') return list;
  const prices = list.filter(
    (one) =>
      (one.given.role === 'contract_total' || one.given.role === 'estimate') &&
      one.given.period === 'total' &&
      !FUNDING.test(one.place.label),
  );
  const costs = new Set(prices.map(pence));
  const largest = Math.max(0, ...costs);
  return list.map((one) =>
    isSource(one) && !costs.has(pence(one)) && pence(one) < largest
      ? change(one, {
          role: 'budget',
          cue: 'source',
          weak: false,
          rule: 'role/amounts:funded-from',
          reason: `"${one.place.label}" names what the cost is paid from`,
        })
      : one,
  );
}
