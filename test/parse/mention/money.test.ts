import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/parse/mention/money.ts';

/** Each sum as `printed | pounds [- pounds] | what differs from exact, not_stated, total`. */
function read(text: string): string[] {
  return findMoney(text).map(({ value, start, end }) => {
    expect(text.slice(start, end)).toBe(value.printed);
    const max = value.pence_max === null ? '' : ` - ${value.pence_max / 100}`;
    const marks = [
      value.qualifier === 'exact' ? '' : value.qualifier,
      value.vat_basis === 'not_stated' ? '' : value.vat_basis,
      value.period === 'total' ? '' : value.period,
      value.currency === 'GBP' ? '' : value.currency,
      value.in_words ? 'words' : '',
    ];
    return [`${value.printed} | ${value.pence / 100}${max}`, ...marks.filter(Boolean)].join(' ');
  });
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Costs of £204,200 and £14.', ['£204,200 | 204200', '£14 | 14']],
  ['The sum is £21,169.59 + vat with a split', ['£21,169.59 | 21169.59 ex_vat']],
  ['an award of £270,000.00', ['£270,000.00 | 270000']],
  ['£4000 and £6750', ['£4000 | 4000', '£6750 | 6750']],
  ['£3m, £6.88m, £1.587M', ['£3m | 3000000', '£6.88m | 6880000', '£1.587M | 1587000']],
  ['£6.9 million of £424.764 million', ['£6.9 million | 6900000', '£424.764 million | 424764000']],
  ['a programme of £1,159.1m', ['£1,159.1m | 1159100000']],
  ['£11k, £855K and £50.250k', ['£11k | 11000', '£855K | 855000', '£50.250k | 50250']],
  ['a grant of £,5,000', ['£,5,000 | 5000']],
  ['£0.122m, of which £0.5M', ['£0.122m | 122000', '£0.5M | 500000']],
  ['a loan of £1.3bn', ['£1.3bn | 1300000000']],
  ['£ 3,450 for chairs', ['£ 3,450 | 3450']],
  ['worth between £150m-£250m', ['£150m-£250m | 150000000 - 250000000 range']],
  ['Cost: £13,000 - £15,000 including VAT', ['£13,000 - £15,000 | 13000 - 15000 range inc_vat']],
  ['quotations for £40,001 to £250,000', ['£40,001 to £250,000 | 40001 - 250000 range']],
  ['between £10k and £20k', ['£10k and £20k | 10000 - 20000 range']],
  ['a price of £1.2 - 1.5m', ['£1.2 - 1.5m | 1200000 - 1500000 range']],
  ['rates of £50-60 an hour', ['£50-60 | 50 - 60 range per_unit']],
  ['£20,000 - 2024/25', ['£20,000 | 20000']],
  ['£20,000 - 12 months', ['£20,000 | 20000']],
  ['from £15,000 to £15,200 per annum', ['£15,000 | 15000', '£15,200 | 15200 per_year']],
  ['tenders ranged from £1.8m to £2.3m', ['£1.8m | 1800000', '£2.3m | 2300000']],
  ['increasing the fee £15,000 to £16,000', ['£15,000 | 15000', '£16,000 | 16000']],
  ['the difference between £8,000 and £9,000', ['£8,000 | 8000', '£9,000 | 9000']],
  [
    '1 (up to £500k), 2 (£500k to £4m), 3 (above £4m)',
    ['£500k | 500000 up_to', '£500k | 500000', '£4m | 4000000', '£4m | 4000000 at_least'],
  ],
  ['£9,000 - £4,000', ['£9,000 | 9000', '£4,000 | 4000']],
  ['four million four hundred and thirty-nine thousand pounds (£4,439,000)', ['£4,439,000 | 4439000']],
  ['up to five thousand pounds (£5,000) per annum', ['£5,000 | 5000 up_to per_year']],
  ['£5,000 (five thousand pounds) exc VAT', ['£5,000 | 5000 ex_vat']],
  ['six thousand pounds (£5,000)', ['six thousand pounds | 6000 words', '£5,000 | 5000']],
  [
    'a sum of two hundred and fifty pounds and fifty pence',
    ['two hundred and fifty pounds and fifty pence | 250.5 words'],
  ],
  ['half a million pounds', ['half a million pounds | 500000 words']],
  ['several thousand pounds, twenty pounds of leaflets', []],
  ['PS4,320,000 for the PS5 programme', ['PS4,320,000 | 4320000']],
  ['GBP 5,000 or 5,000 GBP or 5,000 pounds', ['GBP 5,000 | 5000', '5,000 GBP | 5000', '5,000 pounds | 5000']],
  ['€5,000 and $40', ['€5,000 | 5000 EUR', '$40 | 40 USD']],
  ['20 pounds of cannabis', []],
  ['£5,000.00p in all', ['£5,000.00 | 5000']],
  ['mileage at 45p per mile', ['45p | 0.45 per_unit']],
  ['12p a call and 9p each', ['12p | 0.12 per_unit', '9p | 0.09 per_unit']],
  ['the 4P approach and the 5p approach', []],
  ['at nil cost', []],
  ['a cost of £0', ['£0 | 0']],
  ['RM6259, paragraph 4.14, 01234 555 234, 12,000 staff, 65%', []],
  ['£1,2345 and £1.2.3 and £m', []],
  ['up to £47,200', ['£47,200 | 47200 up_to']],
  ['upto £4.2m', ['£4.2m | 4200000 up_to']],
  ['a maximum value of £155.24m', ['£155.24m | 155240000 up_to']],
  ['up to a total limit of £32.537M per year', ['£32.537M | 32537000 up_to per_year']],
  ['not exceeding £8,000', ['£8,000 | 8000 up_to']],
  ['circa £6.88m', ['£6.88m | 6880000 approx']],
  ['c. £58,000 per year', ['£58,000 | 58000 approx per_year']],
  ['Lot C £58,000', ['£58,000 | 58000']],
  ['approx. £98,000', ['£98,000 | 98000 approx']],
  ['£98,000 (approx)', ['£98,000 | 98000 approx']],
  ['£6 million (approx.) per annum', ['£6 million | 6000000 approx per_year']],
  ['in the region of £1.2M', ['£1.2M | 1200000 approx']],
  ['£185,000 plus VAT if applicable', ['£185,000 | 185000']],
  ['£185,000 plus VAT, where appropriate', ['£185,000 | 185000']],
  ['an estimated £118,000 plus VAT', ['£118,000 | 118000 approx ex_vat']],
  ['The estimated value over the full four years is £284,000', ['£284,000 | 284000 approx']],
  ['The cost is estimated at £1.02m', ['£1.02m | 1020000 approx']],
  ['in excess of £1m', ['£1m | 1000000 at_least']],
  ['savings of £500k+ a year', ['£500k | 500000 at_least per_year']],
  ['£757,390 (ex VAT)', ['£757,390 | 757390 ex_vat']],
  ['£1,000 excl. VAT', ['£1,000 | 1000 ex_vat']],
  ['£1,000 exclusive of VAT', ['£1,000 | 1000 ex_vat']],
  ['£211,645.50 net of VAT', ['£211,645.50 | 211645.5 ex_vat']],
  ['£1,000 inc. VAT', ['£1,000 | 1000 inc_vat']],
  ['£148,320 inclusive of VAT (£123,600 net)', ['£148,320 | 148320 inc_vat', '£123,600 | 123600 ex_vat']],
  ['a net budget of £1,000 net', ['£1,000 | 1000']],
  ['£62,750 per annum, exempt from VAT', ['£62,750 | 62750 exempt per_year']],
  [
    '£26,400 per annum exc. VAT (£52,800 exc. VAT for the initial term)',
    ['£26,400 | 26400 ex_vat per_year', '£52,800 | 52800 ex_vat'],
  ],
  ['£100k (+ VAT + expenses)', ['£100k | 100000 ex_vat']],
  ['£700, zero-rated', ['£700 | 700 zero_rated']],
  ['£700 (no VAT)', ['£700 | 700 outside_scope']],
  ['£10,000 plus VAT and a further £5,000', ['£10,000 | 10000 ex_vat', '£5,000 | 5000']],
  ['total value (excluding VAT) of £84,180', ['£84,180 | 84180 ex_vat']],
  ['Cost excluding VAT: £5,000', ['£5,000 | 5000 ex_vat']],
  ['VAT is payable. The cost is £5,000', ['£5,000 | 5000']],
  ['£196,896 per annum and £14.777M p.a.', ['£196,896 | 196896 per_year', '£14.777M | 14777000 per_year']],
  ['£20,000 a year over three years', ['£20,000 | 20000 per_year']],
  ['damages of £1,250 a day', ['£1,250 | 1250 per_unit']],
  ['£9,500 per vehicle, £12 each', ['£9,500 | 9500 per_unit', '£12 | 12 per_unit']],
  ['£13,000 per force', ['£13,000 | 13000']],
  ['an annual rent of £15,000', ['£15,000 | 15000 per_year']],
  ['£85 per cent', ['£85 | 85']],
];

describe('findMoney', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('tells the size of the last printed digit', () => {
    const sizes = (text: string) => findMoney(text).map(({ value }) => value.resolution_pence);
    expect(sizes('£21,169.59, £500, £3m, £6.88m, £50.250k, £270,000.00')).toEqual([1, 100, 1e8, 1e6, 100, 1]);
    expect(sizes('five million pounds')).toEqual([1e8]);
  });

  it('never throws, and what it gives stands at its place', () => {
    const piece = fc.constantFrom(
      '£',
      '5,000',
      '12',
      'm',
      'k',
      ' ',
      '-',
      'to',
      'VAT',
      '+',
      '.',
      'per annum',
      '(',
      ')',
      'pounds',
      'half a million',
      'up to',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { value, start, end } of findMoney(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(given.slice(start, end)).toBe(value.printed);
          expect(Number.isSafeInteger(value.pence)).toBe(true);
          expect(value.resolution_pence).toBeGreaterThanOrEqual(1);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads what it printed again as the same sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (pence) => {
        const printed = `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
        const [first] = findMoney(`the sum of ${printed} is due`);
        expect(first?.value.pence).toBe(pence);
        expect(findMoney(first?.value.printed ?? '')[0]?.value).toEqual(first?.value);
      }),
    );
  });
});
