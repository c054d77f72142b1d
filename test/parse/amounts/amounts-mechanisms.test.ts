/** Classes of sums that are known by the sentence before, by the sums beside them or by how a sentence turns, each with one that is none. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

const rowsOf = (picture: string): string[] =>
  amountsOf(readingOf(draw(picture), null), []).map(
    ({ money, role, is_headline }) => `${money.printed} ${role}${is_headline ? ' headline' : ''}`,
  );
/** The roles of the sums of the background of a paper that awards a contract. */
const rolesOf = (background: string): string[] =>
  rowsOf(`
# Background
${background}
# Decision
To award the contract to Vidar Ltd at £987,654 for two years.`)
    .slice(0, -1)
    .map((row) => row.replace(/^.* /, ''));

describe('a sentence that goes on from the one before', () => {
  it.each([
    ['In 2019 the work was let to Holt Ltd. This was for a maximum of £412,000.', ['previous_value']],
    ['The board approved the pilot in March 2021. The value was £12.5m.', ['previous_value']],
    ["The landlord's costs of the licence must be paid. This will amount to £258.", ['one_off']],
  ])('tells of it: %s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
  it.each([
    ['In 2019 the work was let to Holt Ltd. The new contract is for £412,000.', 'contract_total'],
    ['Bids were opened on 3 May. This was found to be the best, at £412,000.', 'other'],
    ['The gates must be mended. This will cost £412,000.', 'contract_total'],
  ])('tells of another: %s', (text, role) => {
    expect(rolesOf(text)).toEqual([role]);
  });
});

describe('parts that a sentence lists', () => {
  it('are what their whole is, or parts of a price', () => {
    expect(rolesOf('The budget is £90,000, made up of £60,000 for vans and £30,000 for fuel.')).toEqual([
      'budget',
      'budget',
      'budget',
    ]);
    expect(rolesOf('The price comprises £45,500 for software and £12,250 for desks.')).toEqual(['other', 'other']);
    expect(rolesOf('The cost comprises £45,500 from Kent Police and £12,250 from Essex Police.')).toEqual([
      'organisation_share',
      'organisation_share',
    ]);
  });

  it('items that a total row adds up are no prices, lots and firms are', () => {
    const paper = (head: string, [one, other]: readonly string[]): string => `
# Decision
To award the contract at a total of £70,000.
| ${head.padEnd(12)} | Cost    |
| ${one?.padEnd(12)} | £40,000 |
| ${other?.padEnd(12)} | £30,000 |
| Total        | £70,000 |`;
    expect(rowsOf(paper('Vehicle', ['Small car', 'Large car'])).slice(1, 3)).toEqual([
      '£40,000 other',
      '£30,000 other',
    ]);
    expect(rowsOf(paper('Vehicle', ['Holt Ltd', 'Birch Ltd'])).slice(1, 3)).toEqual([
      '£40,000 contract_total',
      '£30,000 contract_total',
    ]);
    expect(rowsOf(paper('Lot', ['North', 'South'])).slice(1, 3)).toEqual([
      '£40,000 contract_total',
      '£30,000 contract_total',
    ]);
  });
});

describe('old and new, thought and agreed', () => {
  it.each([
    ['Borrowing goes up to £6.2m from £5.9m.', ['other', 'previous_value']],
    ['At the time it was expected that the contract would cost £2.94m.', ['estimate']],
    ['When the case was made in 2015 the job was priced at about £262,000.', ['estimate']],
    ['Decision 12/21 approved the award in 2021 at an estimated £262,000.', ['previous_value']],
    ['The halls are thought likely to cost £2.1m in total and are not part of this decision.', ['estimate']],
    ['The winning tender was £987,654.', ['contract_total']],
    ['The next tender was £988,100.', ['other']],
    ['The lowest tender, at £201,975, did not provide for audio.', ['other']],
  ])('%s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('what is paid each year, or by all, or by this office', () => {
  it.each([
    ['The award is for an initial term of two years with an optional year at a value of £24,500 a year.', 'annual'],
    ['The optional year is priced at £24,500.', 'option'],
    ['The optional extensions would add £330,000.', 'option'],
    ['Support is charged at £24,500 per year.', 'annual'],
    ['Tests are charged at £415 each.', 'unit_price'],
    ['The framework has a maximum value of £450m.', 'other'],
    ['Costs were incurred to date and our share is £222,415.', 'organisation_share'],
    ['Our share of the cost so far was £222,415.', 'previous_value'],
    ['The value of this contract is in excess of £987,654.', 'contract_total'],
    ['The contract exceeds £500,000 and so needs the approval of the Commissioner.', 'threshold'],
    ['Key decisions are those with a value of £84,000 or more.', 'threshold'],
    ['The bid from Holt Ltd of £987,654 was the most economically advantageous.', 'contract_total'],
    ['The financial implication of this decision is £987,654.', 'contract_total'],
    ['The existing annual contract cost is £84,000.', 'previous_value'],
    ['The annual contract cost is £84,000.', 'annual'],
    ['It will be funded from the reserve, which has a balance of £84,000.', 'budget'],
    ['The cost to be met by Cheshire is £84,000.', 'organisation_share'],
    ['The cost to be met by the landlord is £84,000.', 'other'],
    ['A new build would cost an estimated £84,000.', 'estimate'],
    ['The contract is estimated to cost £987,654 in total.', 'contract_total'],
    ['The vehicles will be sold and £84,000 is expected.', 'income'],
  ])('%s', (text, role) => {
    expect(rolesOf(text)).toEqual([role]);
  });
  it('the value of a framework that the paper sets up is its value', () => {
    expect(rowsOf('# Forensic framework\nThe framework has an estimated value of £4.5m.')[0]).not.toContain('other');
  });
});

describe('money that is held, let go or comes in', () => {
  it.each([
    ['A sum of £400,000 has been approved in the capital programme.', 'budget'],
    ['A sum of £400,000 has been approved before.', 'previous_value'],
    ['It will come from the Safer Fund, in which £412,000 has not been allocated.', 'budget'],
    ['The balance left on the fund is £45,000.', 'other'],
    ['Capital funding of £101,625 is to be released.', 'other'],
    ['The move would release £101,625 a year.', 'saving'],
    ['£52,000 will be received from the sale of the site.', 'income'],
    ['Other forces will be charged £52,000 for it.', 'income'],
    ['Under the scheme of delegation any new lease with a rent of more than £50,000 needs approval.', 'threshold'],
    ['The new lease has a rent of more than £50,000 a year.', 'annual'],
    ['The price is £24,000 below the incumbent.', 'saving'],
    ['The cost across all forces is £4,550,000.', 'other'],
  ])('%s', (text, role) => {
    expect(rolesOf(text)).toEqual([role]);
  });
});
