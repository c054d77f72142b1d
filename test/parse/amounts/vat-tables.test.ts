/** Says how far words about VAT reach that stand in, over or under a table, and what parts of a marked price share with it. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const basesOf = (picture: string): string[] =>
  readDrawn(picture).parsed.amounts.map(({ money, vat_basis, vat_basis_source }) =>
    [money.printed, vat_basis, vat_basis_source].join(' '),
  );

const award = (words: string): string => `
# Award of contract for wheel clamps
# Background
The estimate was £61,000.
${words}`;

describe('VAT in the head of a column', () => {
  it('is said of the column and of nothing outside the table', () => {
    expect(
      basesOf(
        award(`
| Firm         | Price (ex VAT) | Score |
| Oakfield Ltd | £50,000        | 91    |
| Ashfield Ltd | £58,000        | 74    |
# Later
A spare clamp costs £140.`),
      ),
    ).toEqual([
      '£61,000 not_stated none',
      '£50,000 ex_vat document_wide',
      '£58,000 ex_vat document_wide',
      '£140 not_stated none',
    ]);
  });
});

const table = `
| Item     | Amount  |
| Clamps   | £41,000 |
| Training | £9,000  |`;

describe('a sentence that speaks of a table', () => {
  it.each([
    `The sums in this table do not include VAT.${table}`,
    `The table shows what was tendered. VAT is left out of all the figures in it.${table}`,
    `The offer is set out here.${table}
Figures exclude VAT.`,
  ])('binds the table alone: %s', (words) => {
    expect(basesOf(award(words))).toEqual([
      '£61,000 not_stated none',
      '£41,000 ex_vat document_wide',
      '£9,000 ex_vat document_wide',
    ]);
  });

  it('binds the paper where it speaks of all figures of the paper', () => {
    expect(basesOf(award(`The offer is set out here.${table}\nAll figures in this report exclude VAT.`))[0]).toBe(
      '£61,000 ex_vat document_wide',
    );
  });
});

describe('the supply as subject', () => {
  const decided = (finance: string): string => `
# Award of contract for a helpline
# Decision
To award the contract to Oakfield Trust at a price of £50,000 over two years.
# Finance
The budget is £30,000 a year. ${finance}`;

  it('is said wherever its price stands', () => {
    expect(readDrawn(decided('Welfare services of this kind are exempt from VAT.')).value('vat_basis')).toBe('exempt');
  });

  it('not where only the sums before it are spoken of', () => {
    expect(readDrawn(decided('No VAT is payable.')).value('vat_basis')).toBe('not_stated');
  });
});

describe('parts of a marked price', () => {
  it('are without VAT where it is', () => {
    expect(
      basesOf(`
# Award of contract for wheel clamps
# Decision
To award the contract to Oakfield Ltd at £50,000 plus VAT.
# Cost
The price is made up of £41,000 for clamps and £9,000 for training.`),
    ).toEqual(['£50,000 ex_vat printed', '£41,000 ex_vat inferred_sum', '£9,000 ex_vat inferred_sum']);
  });

  it('not where the sums do not come to it', () => {
    expect(
      basesOf(`
# Award of contract for wheel clamps
# Decision
To award the contract to Oakfield Ltd at £50,000 plus VAT.
# Cost
The price is made up of £41,000 for clamps and £8,000 for training.`),
    ).toEqual(['£50,000 ex_vat printed', '£41,000 not_stated none', '£8,000 not_stated none']);
  });
});

describe('the basis in the words of a label', () => {
  it.each([
    'Value of contract excluding VAT: £40,000',
    'Total value excl VAT: £40,000',
    '| Supplier                     | Larch Ltd |\n| Total contract value exc VAT | £40,000   |',
  ])('%s', (words) => {
    const read = readDrawn(`# Award\n# Decision\nTo award the contract to Larch Ltd.\n\n${words}`);
    expect([read.value('value'), read.value('vat_basis')]).toEqual([4000000, 'ex_vat']);
  });

  it('is not the tax itself', () => {
    const read = readDrawn('# Award\n# Decision\nTo award the contract to Larch Ltd.\n\nVAT: £8,000');
    expect(read.value('value')).toBe(null);
  });
});

describe('a sentence that leads up to a table', () => {
  it('says it of all figures of the table, whatever it names before, and of no sum below', () => {
    expect(
      basesOf(
        award(`
The project cost is made up as follows (all figures exclude VAT, which is recovered):
${table}
The capital programme has £70,000 for the project.`),
      ),
    ).toEqual([
      '£61,000 not_stated none',
      '£41,000 ex_vat document_wide',
      '£9,000 ex_vat document_wide',
      '£70,000 not_stated none',
    ]);
  });
});

describe('the tax printed beside a price', () => {
  it('tells the price without it from the one with it', () => {
    expect(
      basesOf(
        award('The agreed price is £50,000. VAT of £10,000 is due, making £60,000 payable in all. Survey: £900.'),
      ),
    ).toEqual([
      '£61,000 not_stated none',
      '£50,000 ex_vat inferred_sum',
      '£10,000 not_stated none',
      '£60,000 inc_vat inferred_sum',
      '£900 not_stated none',
    ]);
  });
});
