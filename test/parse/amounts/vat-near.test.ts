/** Words on VAT bind the sums near them, and what is said of these sums is not said of others. */
import { expect, test } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const basesOf = (words: string): string[] =>
  readDrawn(
    `# Award of contract\n# Decision\nTo award the contract to Larch Ltd.\n# Finance\n${words}`,
  ).parsed.amounts.map(({ money, vat_basis }) => `${money.printed} ${vat_basis}`);

test.each([
  ['The price is £31,000 per annum, £93,000 in total, excluding VAT.', ['£31,000 ex_vat', '£93,000 ex_vat']],
  [
    'The value over the initial term is £90,000 (£150,000 if both extensions are taken up), excluding VAT.\n\nThe budget holds £31,000. Rates of £62.00 a visit are fixed.',
    ['£90,000 ex_vat', '£150,000 ex_vat', '£31,000 not_stated', '£62.00 not_stated'],
  ],
  [
    'The price is £1,193,800 (£298,450 for each vehicle), both figures being before VAT.',
    ['£1,193,800 ex_vat', '£298,450 ex_vat'],
  ],
  [
    'The additional cost is £186,000, and the total becomes £2,326,000. These figures are exclusive of VAT. The cost this year, put at £46,000, will be found.',
    ['£186,000 ex_vat', '£2,326,000 ex_vat', '£46,000 not_stated'],
  ],
  [
    'The price is £540,000. As the seller has opted to tax, VAT of £108,000 is due, making £648,000 payable in all.',
    ['£540,000 ex_vat', '£108,000 not_stated', '£648,000 inc_vat'],
  ],
  [
    'The contract price is £96,000 (ex VAT). This comprises set up at £12,000 and licences at £84,000.',
    ['£96,000 ex_vat', '£12,000 ex_vat', '£84,000 ex_vat'],
  ],
  [
    'The cost is made up as follows (all figures exclude VAT):\n| Element | Cost     |\n| Works   | £284,000 |\n| Fees    | £19,000  |\n\nThe capital programme includes £350,000 for this scheme.',
    ['£284,000 ex_vat', '£19,000 ex_vat', '£350,000 not_stated'],
  ],
  ['Last year £31,000 was paid, against £93,000 in total, excluding VAT.', ['£31,000 not_stated', '£93,000 ex_vat']],
  ['VAT is not chargeable on the extension, the supply being exempt. The price is £48,000.', ['£48,000 exempt']],
])('%s', (words, bases) => {
  expect(basesOf(words)).toEqual(bases);
});
