/** Sentences and heads of ordinary papers that say more than one thing: a price by year and by term, costs and savings, a tenant's share of costs. */
import { describe, expect, test } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const rolesOf = (picture: string): string[] =>
  readDrawn(picture).parsed.amounts.map(({ money, role }) => `${money.printed} ${role}`);

describe('after a yearly price the price of the term', () => {
  const paper = (words: string): string => `
# Award of contract for kennels
# Summary
${words}
# Recommendation
That the contract is awarded to Fenlight Ltd.`;

  test('is the total', () => {
    const words =
      'The price is £12,000 per annum and £36,000 for the initial three year term. With both options it would be £60,000.';
    expect(rolesOf(paper(words)).slice(0, 2)).toEqual(['£12,000 annual', '£36,000 contract_total']);
    expect(readDrawn(paper(words)).value('value')).toBe(36_000_00);
  });

  test('another sum after it is not', () => {
    expect(rolesOf(paper('The price is £12,000 per annum and £900 for the van.'))).not.toContain('£900 contract_total');
  });
});

test('a head over costs that asks for savings too heads costs, one over savings heads savings', () => {
  const paper = (row: string): string => `
# Extension of the helpline
# Decision summary
The contract with Fenlight CIC is extended for 12 months.
${row}`;
  expect(rolesOf(paper('| Costs (including any identified savings) | £40,000 |'))).not.toContain('£40,000 saving');
  expect(rolesOf(paper('| Identified savings | £40,000 |'))).toContain('£40,000 saving');
});

describe('a tenant', () => {
  const paper = (words: string): string => `
# Lease of offices
# Summary
The Commissioner takes a new lease from Harbour Estates Ltd. ${words}
# Decision
To enter into the new lease.`;

  test('who pays towards the other side gives no grant', () => {
    const { value } = readDrawn(paper('OPCC is to contribute £850 towards the legal costs of the landlord.'));
    expect(value('procurement_route')).not.toBe('grant');
  });

  test('leases from the owner, and not from where people travel', () => {
    const { parsed } = readDrawn(paper('Without the lease the team would have to travel from Hythe Group.'));
    const suppliers = parsed.parties.filter(({ role }) => role === 'supplier').map(({ name }) => name);
    expect(suppliers).toEqual(['Harbour Estates Ltd']);
  });
});
