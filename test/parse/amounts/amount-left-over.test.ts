import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const paper = (text: string) => readDrawn(`\n# Decision notice\n\nTitle: ${text}\n\n# Decision\n\nApproved\n`);
const poundsOf = (title: string, text: string): unknown => {
  const value = paper(`${title}\n\n# Summary\n\n${text}`).value('value');
  return typeof value === 'number' ? value / 100 : value;
};

describe('the only sum that nothing explains as something else', () => {
  it.each([
    [
      'beside the name of the other party',
      'Purchase of a depot',
      'The vendor, Wold Estates Ltd, will take £405,000. Racking is to be tendered for later and £60,000 is set aside.',
      405_000,
    ],
    [
      'the whole of a term, above its yearly sum',
      'Award of the printing contract',
      'If the contract with Inkwell Ltd goes the full four years it comes to £367,000, or £91,750 each year.',
      367_000,
    ],
    [
      'one quotation and no other',
      'Support of the recorders',
      'Castern Audio Ltd have quoted £51,360 for 24 months beginning 1 April 2026.',
      51_360,
    ],
  ])('%s', (_, title, text, pounds) => {
    expect(poundsOf(title, text)).toBe(pounds);
  });

  it.each([
    ['two sums are left', 'Award of a contract', 'The steering group heard of £4,000 and then of £9,000.'],
    [
      'it is less than what is paid each year',
      'Lease of a depot',
      'The rent is £38,000 a year. Works of £11,200 follow.',
    ],
    ['it speaks of another matter', 'Award of a contract', 'A sum of £60,000 is set aside for another scheme.'],
  ])('none where %s', (_, title, text) => {
    expect(poundsOf(title, text)).toBeNull();
  });
});

describe('which of several prices', () => {
  it('the part that is recommended outranks the cost of all partners', () => {
    const form = readDrawn(`
# Decision report

# Summary

The winning bid, from Meridale Telecoms Ltd, is worth £2,590,800 to the two forces over three years.

# Recommendation

That the Commissioner approves the award of a contract to Meridale Telecoms Ltd at a cost of £1,386,000.

# Decision

I agree the recommendation.
`);
    expect(form.value('value')).toBe(1_386_000_00);
    expect(form.quotes('value')).toEqual(['£1,386,000.']);
  });

  it('what a sum is made of is not another price', () => {
    const form = readDrawn(`
# Decision

The contract with Meridian Care LLP be extended for one year at £3,912,440, being the charge of £3,798,485 with 3% added.
`);
    expect(form.value('value')).toBe(3_912_440_00);
  });

  it('what a reserve holds is no price', () => {
    const form = readDrawn(`
# Decision

The Commissioner approves the purchase of vans from Fenmarc Ltd at a cost of £180,000.

# Finance

The reserve stood at £1.306m on 1 April and will stand at £1.126m after this decision.
`);
    expect(form.value('value')).toBe(180_000_00);
  });
});
