/**
 * The cost of what a grant only helps to pay for, and what its recipient has from others.
 *
 *   "The lighting will cost £198,000", where £123,000 is granted      other: the cost of the project
 *   "The fit-out will cost £12,000", where £12,000 is granted         this: the grant
 */
import { type Circle, change, type PlacedRole, pence } from './circle.ts';
import { isDecidingPart } from './given.ts';

const COSTS = /\b(?:costs? of|costs?|costed at|priced at|will cost|would cost)\s+(?:[\w.]+\s+){0,3}$/i;

/** In a paper on grants no cost is the grant that is larger than all that is granted by name. */
export function costsHelped(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind !== 'grant') return list;
  const named = list.filter(
    (one) => one.given.role === 'grant' && NAMED.test(one.given.rule) && isDecidingPart(one.place),
  );
  if (named.length === 0) return list;
  const largest = Math.max(...named.map(pence));
  return list.map((one) =>
    one.given.role === 'grant' &&
    one.given.rule === 'role/amounts:price' &&
    one.place.cell === null &&
    COSTS.test(one.place.before) &&
    pence(one) > largest
      ? change(one, {
          role: 'other',
          weak: false,
          rule: 'role/amounts:helped',
          reason: 'the cost of what the grant helps to pay for',
        })
      : one,
  );
}
/** Its own words call it a grant. */
const NAMED = /^role\/amounts:(?:cue-grant|funds|granted)$/;
