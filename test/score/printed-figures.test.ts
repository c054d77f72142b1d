/** Whether a sum is printed, by a reading that is wider than the parser's and apart from it. */
import { expect, test } from 'vitest';
import { inventedIn } from '../../src/score/invented.ts';
import { figuresIn } from '../../src/score/printed-figures.ts';
import { draw } from '../extract/draw.ts';
import { ourAmount, recordOf } from './gold-and-record.ts';

test.each([
  ['the cost is £21,169.59 + vat', 2_116_959],
  ['£1.587M in total', 158_700_000],
  ['£50.250k', 5_025_000],
  ['between £150m-£250m', 15_000_000_000],
  ['£13 \u2013 15 million', 1_300_000_000],
  ['a sum of £,5,000', 500_000],
  ['£1 250 000', 125_000_000],
  ['£40, 000', 4_000_000],
  ['45p per mile', 45],
  ['the four million four hundred and thirty-nine thousand pounds', 443_900_000],
  ['half a million pounds', 50_000_000],
  ['five hundred pounds and fifty pence', 50_050],
  ['Cost £000: 820', 82_000_000],
  ['£21.375', 2_138],
])('%s prints %i pence', (text, pence) => {
  expect(figuresIn(text).has(pence)).toBe(true);
});

test.each([
  ['two sums of £500 and £700', 120_000],
  ['12 months at £1,000 a year', 1_200_000],
  ['£21,169.59', 2_116_960],
  ['820 officers', 82_000_000],
  ['no figure at all', 0],
])('%s does not print %i pence', (text, pence) => {
  expect(figuresIn(text).has(pence)).toBe(false);
});

test('every sum of the record is looked for, columns and rows alike', () => {
  const document = draw('The cost is £500, of which we pay £250.');
  const rows = [ourAmount('£500', 500), ourAmount('£250', 250, { amount_max: 300 })];
  expect(inventedIn(recordOf({ value: 500, own_share: 250 }, rows), document)).toEqual({
    sums: 5,
    invented: [{ field: 'amounts.amount_max', amount: 300 }],
  });
  expect(inventedIn(recordOf({ value: 750 }), document)).toEqual({
    sums: 1,
    invented: [{ field: 'value', amount: 750 }],
  });
  expect(inventedIn(recordOf({}), document)).toEqual({ sums: 0, invented: [] });
});
