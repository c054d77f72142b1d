/** Says when a sum that is foreseen is exact: its role says that it is an estimate, and a price stays no more than foreseen. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const qualifiersOf = (picture: string): string[] =>
  readDrawn(picture).parsed.amounts.map(({ money, role }) => [money.printed, role, money.qualifier].join(' '));

const award = (words: string): string => `
# Award of contract for wheel clamps
# Decision
To award the contract to Oakfield Ltd.
# Finance
${words}`;

describe('what is foreseen', () => {
  it.each([
    ['Fitting them was estimated at £6,300 by the workshop.', '£6,300 estimate exact'],
    ['Fuel costs are expected to fall by £8,300 a year.', '£8,300 saving exact'],
    ['Fitting them was estimated at about £6,300 by the workshop.', '£6,300 estimate approx'],
    ['The contract value is estimated at £50,000.', '£50,000 contract_total approx'],
  ])('%s', (words, expected) => {
    expect(qualifiersOf(award(words))).toEqual([expected]);
  });

  it('is what a head says of the prices below it', () => {
    expect(
      qualifiersOf(
        award(`
| Force  | Vehicles | Estimated cost |
| Kent   | 40       | £30,000        |
| Essex  | 25       | £20,000        |
| Total  | 65       | £50,000        |`),
      ).slice(0, 2),
    ).toEqual(['£30,000 organisation_share approx', '£20,000 organisation_share approx']);
  });
});
