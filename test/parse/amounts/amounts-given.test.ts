/** What is given and to whom, what is decided each year, and parts in brackets: each class with one that is none. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
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
    const paper = `
# Decision
To approve the purchase at £48,000.
| Item           | Net     | VAT    | Gross   |
| Drone and case | £48,000 | £9,600 | £57,600 |`;
    expect(rowsOf(paper).some((row) => row === '£48,000 contract_total headline')).toBe(true);
    expect(rowsOf(paper)).toContain('£9,600 other');
    expect(rowsOf(paper)).toContain('£57,600 contract_total');
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

describe('what is approved is a part or the whole', () => {
  it('the share alone, where the decision speaks of it', () => {
    const paper = (decision: string): string[] =>
      rowsOf(`
# Finance
The total cost of the service is £420,000 and Surrey's contribution is £84,000.
# Decision
${decision}`);
    expect(paper("To approve Surrey's contribution for 2024/25.")).toContain('£84,000 organisation_share headline');
    expect(paper('To award the contract to Holt Ltd.')).toContain('£420,000 contract_total headline');
  });
  it('the whole of what is funded from two pots, and still an increase by so much', () => {
    expect(
      rowsOf(`
# Decision
To approve expenditure of £1.2m, funded by £0.8m from the capital reserve and £0.4m of Home Office grant.`)[0],
    ).toBe('£1.2m contract_total headline');
    expect(
      rowsOf(`
# Decision
To raise the value by £0.8m from £0.4m to £1.2m.`),
    ).toContain('£0.8m uplift headline');
  });
});

describe('lines of other kinds', () => {
  const award = (sentence: string): string | undefined =>
    rowsOf(`
# Background
${sentence}
# Decision
To award the contract to Vidar Ltd at £987,654 for two years.`)[0];
  it.each([
    ['28 cars at £35,273 each, £987,644 in all, will be ordered.', '£35,273 unit_price'],
    [
      'The contract was let to Holt Ltd in 2022. The contract was for three years at £471,000 a year.',
      '£471,000 previous_value',
    ],
    ['There is an option to extend for twelve months at a further £46,500.', '£46,500 option'],
    ['A service charge estimated at £4,200 a year covers heat.', '£4,200 estimate'],
    ['The service charge is £4,200 a year.', '£4,200 annual'],
    ['The Commissioner approves any variation worth more than £500,000.', '£500,000 threshold'],
    ['The service received £24,000 in 2022/23.', '£24,000 previous_value'],
    ['A unit run by Durham alone would cost £510,000 a year.', '£510,000 estimate'],
  ])('%s', (sentence, row) => {
    expect(award(sentence)).toBe(row);
  });

  it('a whole by the words behind it', () => {
    expect(
      rowsOf(`
# Decision
To order 28 cars at £25,520 each, £714,560 in all, from Holt Ltd.`),
    ).toEqual(['£25,520 unit_price', '£714,560 contract_total headline']);
  });

  it('a grant that is paid in parts, and a one-off payment that is given', () => {
    expect(
      rowsOf(`
# Grant to the boxing club
# Decision
That a grant of £28,750 be awarded. Payment will be made in two parts: £20,000 at once and £8,750 in October.`),
    ).toEqual(['£28,750 grant headline', '£20,000 other', '£8,750 other']);
    expect(
      rowsOf('# Cameras\n# Decision\nTo make a one-off payment of £62k to the Town Council as a contribution to it.'),
    ).toEqual(['£62k grant headline']);
  });

  it('the revised programme that is approved, not the one that is noted', () => {
    const row = (words: string): string[] => rowsOf(`# Capital programme 2024/25\n# Decision\n${words}`);
    expect(row('To approve the revised capital programme of £19.55m.')[0]).toContain('headline');
    expect(row('To note the revised capital programme of £19.55m.')[0]).not.toContain('headline');
  });

  it('a list below who approves is what is decided', () => {
    expect(
      rowsOf(`
# Summary
The value of the joint contract is £594,000, of which the Cumbria share is £178,200.
# Recommendation
That the Commissioner approves:
1. the joint contract; and
2. a contribution of £178,200 over that period.`).at(-1),
    ).toBe('£178,200 organisation_share headline');
  });
});
