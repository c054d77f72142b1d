/** Papers whose value is a whole that is printed away from its parts, and words beside it that must not take it for something else. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const PENCE = 100;
const suppliersOf = (picture: string): string[] =>
  readDrawn(picture)
    .parsed.parties.filter(({ role }) => role === 'supplier' || role === 'grant_recipient')
    .map(({ name }) => name);

describe('the whole of what one sentence gives', () => {
  const paper = (total: string): string => `
# Award of coaching grants
# Summary
New grants will be given to three charities, ${total} altogether.
# Recommendation
1. To approve grants to Harbour Trust (£18,900), Wolds Mediation (£11,120) and Bridge Youth Club (£7,600).
2. To agree that officers may spend a further £1,200 on an evaluation.
# Decision
Approved.`;

  it('is the value, whatever else is decided', () => {
    expect(readDrawn(paper('£37,620')).value('value')).toBe(37_620 * PENCE);
    expect(readDrawn(paper('£37,620')).quotes('value').join(' ')).toContain('£37,620');
  });

  it('not a sum that they do not come to', () => {
    expect(readDrawn(paper('£37,500')).value('value')).not.toBe(37_500 * PENCE);
  });
});

describe('lots and what they come to', () => {
  const paper = `
# Building maintenance - award of lots
# Recommendation
That contracts be let for two years as follows:
a) Lot 1 (electrical): Witham Services Ltd, £42,800;
b) Lot 2 (roofs): R Stainfield & Sons, £32,500;
c) Lot 3 (lifts): no award, the only bid being over twice the estimate of £2,200.
The tender sums for the awards recommended come to £75,300, exclusive of VAT.
# Decision
Approved.`;

  it('is the value, and marks its parts', () => {
    const read = readDrawn(paper);
    expect(read.value('value')).toBe(75_300 * PENCE);
    expect(read.value('vat_basis')).toBe('ex_vat');
    expect(read.parsed.amounts.map(({ money, role, vat_basis }) => [money.printed, role, vat_basis].join(' '))).toEqual(
      [
        '£42,800 contract_total ex_vat',
        '£32,500 contract_total ex_vat',
        '£2,200 estimate not_stated',
        '£75,300 contract_total ex_vat',
      ],
    );
  });

  it('names who gets each, and nobody for the lot that is not let', () => {
    expect(suppliersOf(paper)).toEqual(['Witham Services Ltd', 'R Stainfield & Sons']);
  });
});

describe('what words beside a sum do not mean', () => {
  it('an offer told in the present is no old price, though it begins on a day that is past', () => {
    const read = readDrawn(`
# Software support by single tender
# Finance
Halden Ltd's offer is for £153,600 and covers 36 months from 1 July 2019 at £51,200 a time, paid each July.
# Decision
The award to Halden Ltd is approved.`);
    expect(read.value('value')).toBe(153_600 * PENCE);
    expect(read.parsed.amounts.map(({ role }) => role)).toEqual(['contract_total', 'annual']);
  });

  it('money released from a programme is spent, not saved', () => {
    const roles = (words: string): string[] =>
      readDrawn(`\n# Purchase of land\n# Decision\n${words}`).parsed.amounts.map(({ role }) => role);
    expect(roles('To buy the land and to release £790,000 from the capital programme for it.')).not.toContain('saving');
    expect(roles('To close the annexe, which will release £79,000 a year.')).toContain('saving');
  });

  it('a place is no party, and a firm with that name is', () => {
    const paper = (words: string): string =>
      `\n# Contribution to the clinic\n# Background\n${words}\n# Decision\nApproved.`;
    expect(suppliersOf(paper('The clinic at Cobham is commissioned together with others.'))).toEqual([]);
    expect(suppliersOf(paper('Cobham Ltd is commissioned to run the clinic.'))).toEqual(['Cobham Ltd']);
  });

  it('nothing to declare is no interest', () => {
    expect(
      readDrawn('\n# Decision notice\nDeclaration of interests: nothing to declare\n').value('interests_declared'),
    ).toBe(false);
  });
});
