/** Which lots a decision names. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDecidedLot, lotsDecided } from '../../../src/parse/parties/lots-decided.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

const lotsOf = (decision: string): string[] | null => {
  const lots = lotsDecided(
    readingOf(draw(`\n# Police and Crime Commissioner for Kent\n# Decision\n${decision}`), null),
  );
  return lots === null ? null : [...lots].sort();
};

test.each([
  ['Approved entry into the contract for Lot 1.', ['1']],
  ['To accept the highest score in Lots 1, 2 and 5.', ['1', '2', '5']],
  ['To award Lots 1 to 3.', ['1', '2', '3']],
  ['To award lots A and C.', ['a', 'c']],
  ['Lot 4 will be re-advertised.', null],
  ['To award the contract.', null],
])('%s', (decision, lots) => {
  expect(lotsOf(decision)).toEqual(lots);
});

test('a cell that names no lot is never told apart', () => {
  expect(isDecidedLot(new Set(['1']), 'North')).toBe(true);
  expect(isDecidedLot(new Set(['1']), 'Lot 2')).toBe(false);
});

test('law: every lot that is listed is decided, and no other number', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 31, max: 60 }), (lots, other) => {
      const last = lots.at(-1);
      const listed = lotsOf(`To award Lots ${lots.slice(0, -1).join(', ')} and ${last}.`);
      const set = new Set(listed ?? []);
      expect(lots.every((lot) => isDecidedLot(set, `Lot ${lot}`))).toBe(true);
      expect(isDecidedLot(set, String(other))).toBe(false);
    }),
    { numRuns: 25 },
  );
});
