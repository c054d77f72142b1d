/** What is given and to whom, what is decided each year, and parts in brackets: each class with one that is none. */
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/parse/reading.ts';
import { amountsOf } from '../../../src/parse/role/amounts.ts';
import { draw } from '../../extract/draw.ts';

const rowsOf = (picture: string): string[] =>
  amountsOf(readingOf(draw(picture), null), []).map(
    ({ money, role, is_headline }) => `${money.printed} ${role}${is_headline ? ' headline' : ''}`,
  );

describe('money that is given', () => {
  const grantPaper = (sentence: string): string[] =>
    rowsOf(`
# Youth Fund grants
${sentence}
# Decision
To award a grant of £987,654 to Vidar Youth Trust.`).slice(0, 1);
  it.each([
    ['£9,500 will be provided to Salford Council as a contribution.', '£9,500 grant'],
    ['£9,500 to Ridge Youth Club for its summer scheme.', '£9,500 grant'],
    ['Ridge Youth Club - £9,500 for its summer scheme', '£9,500 grant'],
    ['£9,500 was left over at the end of the year.', '£9,500 other'],
  ])('%s', (sentence, row) => {
    expect(grantPaper(sentence)).toEqual([row]);
  });

  it('what is allocated from a fund to somebody is given; of two parts the whole is the value', () => {
    expect(
      rowsOf(`
# Harbour fund
To approve the allocation of £138,345 to support eight groups.
# Recommendation
Approve the allocation of £80,000 from the Safety Fund and £58,345 from the Youth Fund to support the groups.`)[0],
    ).toBe('£138,345 grant headline');
    expect(
      rowsOf(`
# Harbour project
The PFCC decided in decision report 140-22 to allocate £39k from the Safety Fund for stage one.
# Recommendation
That the PFCC agrees to allocate £90,000 from the Safety Fund, to Harbour Trust.`),
    ).toEqual(['£39k previous_value', '£90,000 grant headline']);
  });
});

describe('what is decided each year', () => {
  const lease = (sentence: string): string[] =>
    rowsOf(`
# Lease of office at Bentham
# Decision
To take a lease of the first floor at a rent of £9,850 per annum.
# Finance
${sentence}`).slice(1);
  it('other works are not its value, a total of years is', () => {
    expect(lease('Alterations to the rooms will cost £37,600.')[0]).not.toContain('headline');
    expect(lease('The rent over five years comes to £49,250.')).toEqual(['£49,250 contract_total headline']);
  });
  it('what the old cars fetch is not the value of new ones', () => {
    expect(
      rowsOf(`
# Lease of patrol cars
The old cars will be sold by auction and should fetch about £52,000.
# Decision
To take patrol cars on lease at £24,500 a year.`),
    ).toEqual(['£52,000 income', '£24,500 annual']);
  });
});

describe('parts', () => {
  it('in a bracket behind their whole', () => {
    expect(
      rowsOf(`
# Decision
To pay £101,625 to Holt Ltd (£30,000 for a report and £50,000 for drawings).`).slice(0, 1),
    ).toEqual(['£101,625 contract_total headline']);
    expect(
      rowsOf(`
# Decision
To award the contract to Holt Ltd at £101,625 (£30,000 for a report and £50,000 for drawings).`),
    ).toEqual(['£101,625 contract_total headline', '£30,000 other', '£50,000 other']);
  });
  it('of a total by where they come from', () => {
    expect(
      rowsOf(`
# Decision
To award the contract to Holt Ltd at £487,350.
# Finance
Of the total, £402,000 is met from the Home Office grant and £85,350 from our own budget.`).slice(1, 2),
    ).toEqual(['£402,000 other']);
  });
  it('in a variation what is added and what was approved', () => {
    expect(
      rowsOf(`
# Contract variation
The approved contract sum is £640,000. The additional cost is £98,700.
# Decision
Approval is sought for a further £98,700.`),
    ).toEqual(['£640,000 previous_value', '£98,700 uplift', '£98,700 uplift headline']);
  });
  it('the offer that is taken', () => {
    expect(
      rowsOf(`
# Sale of land at Otley
The highest offer, £1.25m from Holt Ltd, is recommended for acceptance. Another offer was £1.1m.`),
    ).toEqual(['£1.25m income headline', '£1.1m other']);
  });
});

describe('kinds of papers', () => {
  it('a waiver of standing orders buys, standing orders do not', () => {
    const decided = '# Decision\nThe waiver covers 2023 and a sum of £22,000 + VAT.';
    expect(rowsOf(`# Waiver of contract standing orders - software\n${decided}`)).toEqual([
      '£22,000 contract_total headline',
    ]);
    expect(rowsOf('# Contract standing orders\n# Decision\nOrders above £22,000 need quotes.')).toEqual([
      '£22,000 threshold',
    ]);
  });
  it('what is given to a council as a contribution is a grant', () => {
    const row = (words: string): string[] => rowsOf(`# Mentoring\n# Decision\n£21,500 will be ${words}.`);
    expect(row('provided to Salford Council as a contribution to the mentoring')).toEqual(['£21,500 grant headline']);
    expect(row('paid to Holt Ltd for the mentoring')).toEqual(['£21,500 contract_total headline']);
  });
  it('a price beside the tax on it is no part of what both come to', () => {
    expect(
      rowsOf(`
# Decision
To approve the purchase at £48,000.
| Item           | Net     | VAT    | Gross   |
| Drone and case | £48,000 | £9,600 | £57,600 |`)
        .filter((row) => row.startsWith('£48,000'))
        .map((row) => row.replace(' headline', ''))
        .toSorted(),
    ).toEqual(['£48,000 contract_total', '£48,000 contract_total']);
  });
  it('a contract that expires is procured again at a new price', () => {
    const row = (verb: string): string | undefined =>
      rowsOf(`
# Print services
To ${verb} the print contract which expires in December at a value of £2,000,000 p.a.`)[0];
    expect(row('re-procure')).toBe('£2,000,000 annual');
    expect(row('end')).toBe('£2,000,000 previous_value');
  });
});
