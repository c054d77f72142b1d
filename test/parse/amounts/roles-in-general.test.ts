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
