/** General reasons for a role: each with a sentence that shows it and one that must not. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { matterOf } from '../../../src/parse/paper/decision-kind.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

const rolesOf = (background: string): string[] => {
  const paper = `
# Background
${background}
# Decision
To award the contract to Vidar Ltd at £987,654 for two years.`;
  return amountsOf(readingOf(draw(paper), null), []).map(({ role }) => role);
};
const kindOf = (title: string, decision: string): string =>
  matterOf(readingOf(draw(`Title: ${title}\n# Decision\n${decision}`), null)).kind;

describe('a sum of an award', () => {
  it.each([
    ['The charge stayed at £318,400 for the year.', 'previous_value'],
    ['The seven forces spent about £418,000 in the same year.', 'previous_value'],
    ['The price for each year of the initial term was also £168,400.', 'previous_value'],
    ['It is 4.5 per cent more than the £161,600 paid in the present year.', 'previous_value'],
    ['It is met by a virement from the Custody line, which stands at £465,000.', 'budget'],
    ['It is met in part from the £29,000 a year released when the space is given up.', 'saving'],
    ['Rounds one and two paid out £538,000.', 'previous_value'],
    ['A price of £160,000 was received, and this was ruled out.', 'other'],
    ['The control room would need about £7,000 a year.', 'estimate'],
    ['£450,000 was put in the 2025/26 capital programme.', 'budget'],
    ['Of the price £29,600 a year is put down to wages.', 'other'],
    ['The charge is £31,000 more than the sum in the ICT budget.', 'other'],
    ["Agents' and solicitors' charges will come to about £6,150.", 'one_off'],
    ['Fitting-out, including a secure store and a data line, will cost £37,600.', 'one_off'],
  ])('%s', (sentence, role) => {
    expect(rolesOf(sentence)[0]).toBe(role);
  });
  it.each([['The price for the same two years is £987,654.', 'contract_total']])('not this: %s', (sentence, role) => {
    expect(rolesOf(sentence)[0]).toBe(role);
  });
});

describe('how exact a sum is', () => {
  const qualifierOf = (text: string): string | undefined =>
    amountsOf(readingOf(draw(`\n# Background\n${text}`), null), [])[0]?.money.qualifier;
  it.each([
    ['The maximum contract value over the full five years is £1,180,000.', 'up_to'],
    ['It is 4.5 per cent more than the £161,600 paid in the present year.', 'exact'],
    ['It will cost more than £161,600.', 'at_least'],
    ['It is reckoned to be worth £6.2 million.', 'approx'],
  ])('%s', (text, qualifier) => {
    expect(qualifierOf(text)).toBe(qualifier);
  });
});

describe('a scale of charges', () => {
  const rowsOf = (title: string): string[] =>
    amountsOf(
      readingOf(
        draw(`
Title: ${title}
# Decision
The Commissioner agreed the rates below.

| Hourly rate (exclusive of VAT) | Present | From 1/9/2019 |
| Constable                      | £58.12  | £60.04        |
| Sergeant                       | £70.35  | £72.61        |

Income of £1.1m from these charges is in the revenue budget.`),
        null,
      ),
      [],
    ).map(
      ({ money, role, vat_basis, is_headline }) =>
        `${money.printed} ${role} ${vat_basis}${is_headline ? ' headline' : ''}`,
    );
  it('sets prices of one, all of them without VAT, and no value', () => {
    expect(rowsOf('Fees and charges for policing services')).toEqual([
      '£58.12 previous_value ex_vat',
      '£60.04 unit_price ex_vat',
      '£70.35 previous_value ex_vat',
      '£72.61 unit_price ex_vat',
      '£1.1m income not_stated',
    ]);
  });
});

describe('a sale by what is decided', () => {
  it('is one however its buyer is named', () => {
    expect(kindOf('Police house at Long Bennington', 'That the house be sold to Asgard Homes Ltd at £187,500.')).toBe(
      'income',
    );
    expect(kindOf('Police house at Long Bennington', 'That the house be bought by Asgard Homes Ltd at £187,500.')).toBe(
      'income',
    );
    expect(kindOf('Vehicles', 'That ten vans be bought by the force at £187,500.')).toBe('award');
  });
});

describe('a lease by its title', () => {
  it('brings income where another body is granted it', () => {
    expect(kindOf('Lease of First Floor, Annexe', 'To grant Asgard Ambulance a lease of the first floor.')).toBe(
      'income',
    );
  });
  it('costs money where the Commissioner takes it', () => {
    expect(kindOf('Lease of First Floor, Annexe', 'To take a lease of the first floor from Asgard Ltd.')).toBe('award');
    expect(kindOf('Lease of First Floor, Annexe', 'Asgard Ltd will grant the Commissioner a lease.')).toBe('award');
  });
});
