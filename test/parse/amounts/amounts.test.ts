import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';
import { PAPERS as CONTRACTS } from '../paper/papers-contracts.ts';
import { PAPERS as NOTATIONS } from '../paper/papers-notations.ts';
import { PAPERS as SHAPES } from '../paper/papers-shapes.ts';
import { PAPERS as TRAPS } from '../paper/papers-traps.ts';
import { PAPERS as YEARS } from '../paper/papers-years.ts';

const amountsIn = (picture: string) => amountsOf(readingOf(draw(picture), null), []);

const rowsOf = (picture: string): string[] =>
  amountsIn(picture).map(({ money, role, vat_basis, is_headline }) =>
    [
      money.printed,
      role,
      ...(vat_basis === 'not_stated' ? [] : [vat_basis]),
      ...(money.qualifier === 'exact' ? [] : [money.qualifier]),
      ...(is_headline ? ['headline'] : []),
    ].join(' '),
  );

describe('roles of sums', () => {
  it.each([...CONTRACTS, ...SHAPES, ...NOTATIONS, ...TRAPS, ...YEARS])('$name', ({ picture, sums }) => {
    expect(rowsOf(picture)).toEqual(sums);
  });
});

describe('what is told of a sum', () => {
  const paper = `
# Decision
The total cost is £21,169.59 + vat, to be shared by the two services 50/50. The cost to each organisation will be £10,584.79.`;

  it('cites its own words and gives a reason', () => {
    const [total] = amountsIn(paper);
    expect(total?.evidence[0].quote).toBe('£21,169.59');
    expect(total?.reason).toContain('headline');
    expect(total?.rule).toMatch(/^role\/amounts:/);
  });

  it('infers the VAT basis of equal shares from the marked total, and says who pays', () => {
    const [, share] = amountsIn(paper);
    expect(share).toMatchObject({
      role: 'organisation_share',
      vat_basis: 'ex_vat',
      vat_basis_source: 'inferred_sum',
      share_percent: 50,
      payer: 'each organisation',
    });
  });

  it('reads bare numbers only under a head with a pound sign', () => {
    const table = `
# Costs
| Item     | Vehicles | Cost £000 |
| Devices  | 612      | 820       |
| Licences | 905      | 310       |
| Total    | 1,517    | 1,130     |
# Decision
To award the contract to Vidar Ltd.`;
    const sums = amountsIn(table).map(({ money }) => [money.printed, money.pence / 100]);
    expect(sums).toEqual([
      ['820', 820_000],
      ['310', 310_000],
      ['1,130', 1_130_000],
    ]);
  });

  it('binds a caption to its table, a sentence on prices to prices alone', () => {
    const basis = (picture: string) =>
      amountsIn(picture).map(({ vat_basis, vat_basis_source }) => `${vat_basis} ${vat_basis_source}`);
    expect(
      basis(`
# Decision
To award the contract at £40,000. All prices exclude VAT. The budget is £50,000.`),
    ).toEqual(['ex_vat document_wide', 'not_stated none']);
    expect(
      basis(`
# Decision
To award the contract at £40,000 from recoverable funds. VAT is recoverable.`),
    ).toEqual(['not_stated none']);
  });

  it('marks at most one sum as headline, and never throws', () => {
    const word = fc.constantFrom(
      '£5,000',
      'to',
      'from',
      '£6,000',
      'total',
      'budget',
      'per annum',
      'plus VAT',
      'Lot 1',
      'and',
      '(£7m)',
      'saving',
      'Decision:',
      'approved',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const amounts = amountsIn(`\n# Decision\n${words.join(' ')}`);
        expect(amounts.filter(({ is_headline }) => is_headline).length).toBeLessThanOrEqual(1);
        expect(amounts.filter(({ counts_towards_total }) => counts_towards_total).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });
});

describe('sums that are no value', () => {
  it('leaves a sum with a lost scale out of the headline', () => {
    expect(rowsOf('\n# Decision\nTo award the contract at £21.375.')).toEqual(['£21.375 contract_total']);
  });

  it('gives words and figures that differ as two sums, for the check that compares them', () => {
    const [words, figures] = amountsIn('\n# Decision\nTo award the contract for six thousand pounds (£5,000).');
    expect([words?.money.in_words, figures?.money.in_words]).toEqual([true, false]);
  });
});
