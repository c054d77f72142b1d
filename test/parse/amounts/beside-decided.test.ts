/** Says when a sum that only words of price make a price is none, because another price is decided, and what so many years of a sum come to. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const rolesOf = (picture: string): string[] =>
  readDrawn(picture).parsed.amounts.map(({ money, role }) => `${money.printed} ${role}`);

const award = (words: string): string => `
# Award of contract for wheel clamps
# Background
${words}
# Decision
To award the contract to Oakfield Ltd at £240,000.`;

describe('a sum beside a decided price', () => {
  it.each([
    ['Clamping across the county costs drivers £31,000.', '£31,000 other'],
    ['Clamping the county for a year will cost £60,000.', '£60,000 contract_total'],
    ['Clamping costs £288,000.', '£288,000 contract_total'],
    ['The value of the contract is £239,500.', '£239,500 contract_total'],
  ])('%s', (words, expected) => {
    expect(rolesOf(award(words))[0]).toBe(expected);
  });

  it('is what it seems where no price is decided', () => {
    expect(
      rolesOf(
        '\n# Award of contract for wheel clamps\n# Background\nClamping costs £31,000.\n# Decision\nTo go ahead.',
      ),
    ).toEqual(['£31,000 contract_total']);
  });
});

describe('years of a sum', () => {
  const paper = (words: string): string =>
    `\n# Award of contract for wheel clamps\n# Decision\nTo award the contract to Oakfield Ltd ${words}.`;

  it('come to a printed price', () => {
    expect(rolesOf(paper('for £48,600 (three years at £16,200)'))).toEqual([
      '£48,600 contract_total',
      '£16,200 annual',
    ]);
  });

  it('not to another', () => {
    expect(rolesOf(paper('for £48,600 (three years at £17,200)'))[1]).toBe('£17,200 contract_total');
  });
});
