/** The same paper in the words of one clerk and of another: what its sums are may not hang on the words. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

const rowsOf = (background: string, decision: string): string[] => {
  const paper = `
# Background
${background}
# Decision
${decision}`;
  return amountsOf(readingOf(draw(paper), null), []).map(
    ({ money, role, is_headline }) => `${role} ${money.qualifier}${is_headline ? ' headline' : ''}`,
  );
};
const AWARD = 'To award the contract to Vidar Ltd at £987,654 for two years.';

describe('a sum in other words', () => {
  it.each([
    ['The saving is £17,360.', 'The reduction in cost is £17,360.'],
    ['Savings of £2.8m are planned.', 'Efficiencies of £2.8m are planned.'],
    [
      'The cost will be met from the fleet budget of £45,000.',
      'The cost is to be met from the fleet budget provision of £45,000.',
    ],
    ['Officers may spend up to £10,000.', 'Officers may spend no more than £10,000.'],
    ['The current contract costs £42,000 a year.', 'The contract now in place costs £42,000 yearly.'],
    ['There is an option to extend at a further £46,500.', 'There is a possibility of extending at a further £46,500.'],
    ['The service charge is estimated at £2,100 a year.', 'The service charge is forecast at £2,100 per year.'],
    ['The sum is £17,360 below the pre-tender estimate.', 'The sum is £17,360 below the pre-tender projection.'],
    [
      'Rules ask for a tender where the cost is above £50,000.',
      'Rules ask for a tender where the charge is above £50,000.',
    ],
    ['£31,000 is in the capital programme.', '£31,000 exists in the capital programme.'],
    ['£31,000 of the price will come from the Home Office.', '£31,000 of the charge will come from the Home Office.'],
  ])('%s / %s', (one, other) => {
    expect(rowsOf(other, AWARD)).toEqual(rowsOf(one, AWARD));
    expect(rowsOf(one, AWARD)[0]).not.toMatch(/headline/);
  });

  it.each([
    [
      'To award the contract to Vidar Ltd at up to £5.94m.',
      'To place the contract with Vidar Ltd at a ceiling of £5.94m.',
      'contract_total up_to headline',
    ],
    [
      'That a contract be awarded to Vidar Ltd at £218,460.',
      'That a contract be let to Vidar Ltd at £218,460.',
      'contract_total exact headline',
    ],
    [
      'To vary the contract with Vidar Ltd at a cost of £6,450.',
      'To vary the agreement with Vidar Ltd, costing £6,450.',
      'contract_total exact headline',
    ],
  ])('%s / %s', (one, other, row) => {
    expect(rowsOf('It is needed.', one)).toEqual([row]);
    expect(rowsOf('It is needed.', other)).toEqual([row]);
  });

  it('keeps what is not the same: a house that is let brings income', () => {
    expect(rowsOf('It is empty.', 'That the house is let to the charity at a rent of £9,000 a year.')).toEqual([
      'income exact',
    ]);
  });
});
