/** Wordings of one class of sum each: what was paid before, what was only weighed, limits, shares, parts of a row, VAT of other supplies. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

const rowsOf = (picture: string): string[] =>
  amountsOf(readingOf(draw(picture), null), []).map(({ money, role, vat_basis, is_headline }) =>
    [
      money.printed,
      role,
      ...(vat_basis === 'not_stated' ? [] : [vat_basis]),
      ...(is_headline ? ['headline'] : []),
    ].join(' '),
  );
/** The roles of sums in the background of a paper that awards a contract; the last is the price's. */
const rolesOf = (background: string): string[] => {
  const paper = `
# Background
${background}
# Decision
To award the contract to Vidar Ltd at £987,654 for two years.`;
  return amountsOf(readingOf(draw(paper), null), []).map(({ role }) => role);
};

describe('what was paid before', () => {
  it.each([
    ["Last year's bill was £51,900.", 'previous_value'],
    ['The last twelve months came to £60,150.', 'previous_value'],
    ['The 2014/15 charge was £36,800.', 'previous_value'],
    ['In 2022/23 they cost the force £198,450.', 'previous_value'],
    ['Stage 1 was paid in the sum of £243,500.', 'previous_value'],
    ['Phases 1 and 2 cost £174,300 together.', 'previous_value'],
    ['The agreement with Norse Ltd lapses on 1 May 2023; it has cost about £62,000 each year.', 'previous_value'],
    ['The contract comes to its end in March. It costs £1.41m a year.', 'previous_value'],
    ['The teams are at Rivermead, where the lease (£58,900 p.a.) ends in December.', 'previous_value'],
    ['Spend since the contract began stands at £540,000.', 'previous_value'],
    ['The passing rent is £34,250.', 'previous_value'],
  ])('%s', (sentence, role) => {
    expect(rolesOf(sentence).slice(0, -1)).toEqual([role]);
  });

  it.each([
    ['The new agreement will cost £62,000 each year.', 'annual'],
    ['A contract for 2024/25 at a cost of £122,000 is proposed.', 'contract_total'],
  ])('not this: %s', (sentence, role) => {
    expect(rolesOf(sentence).slice(0, -1)).toEqual([role]);
  });
});

describe('what was only weighed, limits and budgets', () => {
  it.each([
    ['Replacing the servers would cost £130,000 and was not pursued.', 'estimate'],
    ['To move would cost some £200,000 and take nine months.', 'estimate'],
    ['Option (c) was costed at £2.3m in a full year.', 'estimate'],
    ['Spend above £1m needs a decision of the Commissioner.', 'threshold'],
    ['Awards of up to £5,000 may be made by officers.', 'threshold'],
    ['No single award may go beyond £15,000.', 'threshold'],
    ['Bids of between £5,000 and £50,000 were invited.', 'threshold'],
    ['The fund was set at £1.35 million.', 'budget'],
    ['After these awards £5,140 of the Fund is left.', 'other'],
    ['Tenders were between £5.11m and £6.68m.', 'other'],
    ['A third year may be bought for £73,440.', 'option'],
    ['Over the eight years spend may reach £6.4m.', 'option'],
    ['A session of physiotherapy is £41.50.', 'unit_price'],
    ['£41,200 will be saved on the vacant post.', 'saving'],
  ])('%s', (sentence, role) => {
    expect(rolesOf(sentence).slice(0, -1)).toEqual([role]);
  });

  it('a part of a budget is a budget, a part of a price is none', () => {
    expect(rolesOf('The capital programme is £62.1m, of which £17.75m is for estates.').slice(0, 2)).toEqual([
      'budget',
      'budget',
    ]);
    expect(rolesOf('The grants budget is £310,000 of which £120,500 remains.')[1]).toBe('other');
  });

  it('both ends of a range of rates are prices of one', () => {
    expect(rolesOf('Rates range from £95 to £210 an hour.').slice(0, 2)).toEqual(['unit_price', 'unit_price']);
  });
});

describe('shares and parts', () => {
  it('sums that name a body each and come to the price', () => {
    expect(
      rowsOf(`
# Decision
To award at £1,284,600. Hertfordshire £526,686, Cambridgeshire £398,226 and Bedfordshire £359,688.`),
    ).toEqual([
      '£1,284,600 contract_total headline',
      '£526,686 organisation_share',
      '£398,226 organisation_share',
      '£359,688 organisation_share',
    ]);
  });

  it('a share of a sum that is named for it', () => {
    expect(
      rowsOf(`
# Decision
The Commissioner's share of the £1.9m running costs for 2020-21 is £310,500.`),
    ).toEqual(['£1.9m contract_total', '£310,500 organisation_share headline']);
  });

  it('what each of several gets is no total', () => {
    expect(
      rowsOf(`
# Decision
Six projects will be supported, each with a grant of up to £5,000.`),
    ).toEqual(['£5,000 grant']);
    expect(
      rowsOf(`
# Decision
Grant of £50,000 to each of three providers (£150,000 in total).`),
    ).toEqual(['£50,000 grant', '£150,000 grant headline']);
  });
});

describe('tables', () => {
  it('what was asked for and what is given; nothing goes to a row that is refused', () => {
    expect(
      rowsOf(`
# Decision
Title: Youth Fund awards
| Group        | Asked for | Agreed   |
| Rowan Club   | £6,000    | £5,000   |
| Hazel Trust  | £4,500    | £4,500   |
| Beech Boxing | £9,000    | Declined |
| Total        | £19,500   | £9,500   |`),
    ).toEqual([
      '£6,000 other',
      '£5,000 grant',
      '£4,500 other',
      '£4,500 grant',
      '£9,000 other',
      '£19,500 other',
      '£9,500 grant headline',
    ]);
  });

  it('lots with and without a total', () => {
    const lots = `
# Decision
Title: Vehicle lots
The following awards are made:
| Lot      | Supplier        | Value (ex VAT) |
| 1        | Ajax Motors Ltd | £210,000       |
| 2        | Boreal Vans Ltd | £95,000        |`;
    expect(rowsOf(lots)).toEqual(['£210,000 contract_total ex_vat', '£95,000 contract_total ex_vat']);
    expect(rowsOf(`${lots}\n| All lots |                 | £305,000       |`).at(-1)).toBe(
      '£305,000 contract_total ex_vat headline',
    );
  });

  it('last year beside the year that is decided', () => {
    expect(
      rowsOf(`
# Costs
| Partner        | 2023/24  | 2024/25  |
| Kent PCC       | £120,000 | £125,000 |
| Medway Council | £60,000  | £62,500  |
# Decision
Title: Violence Reduction Unit - contributions 2024/25
I agree the contributions for 2024/25.`),
    ).toEqual([
      '£120,000 previous_value',
      '£125,000 organisation_share',
      '£60,000 previous_value',
      '£62,500 organisation_share',
    ]);
  });

  it('a longer term beside the base term is the price with options', () => {
    expect(
      rowsOf(`
# Value
| Force       | 2 years  | 4 years    |
| Dorset      | £168,700 | £337,400   |
| Both forces | £574,820 | £1,149,640 |
# Decision
To award the contract to Vidar Ltd.`),
    ).toEqual([
      '£168,700 organisation_share',
      '£337,400 option',
      '£574,820 contract_total headline',
      '£1,149,640 option',
    ]);
  });
});

describe('VAT', () => {
  it.each([
    ['None of the sums in this paper includes VAT.', 'ex_vat'],
    ['No VAT is included in the prices above.', 'ex_vat'],
    ['Every figure in this report is shown without VAT.', 'ex_vat'],
    ['The vendor has not waived exemption, so no VAT arises on the price.', 'exempt'],
  ])('%s', (sentence, basis) => {
    expect(rowsOf(`\n# Decision\nTo buy the site from Vidar Ltd at £45,000. ${sentence}`)).toEqual([
      `£45,000 contract_total ${basis} headline`,
    ]);
  });

  it.each(["Agent's commission is 1.1% of the price plus VAT.", 'No VAT has been charged by the present provider.'])(
    'says nothing of the price: %s',
    (sentence) => {
      expect(rowsOf(`\n# Decision\nTo award the contract to Vidar Ltd at £45,000. ${sentence}`)).toEqual([
        '£45,000 contract_total headline',
      ]);
    },
  );
});

describe('sums told beside the price', () => {
  it.each([
    ['Laundry is done by Sif Ltd at £88,000 a year and comes to an end on 30 June 2022.', 'previous_value'],
    ['The cost of the initial period was £903,000.', 'previous_value'],
    ['The rent under the lease that is expiring is £18,000 per annum.', 'previous_value'],
    ['Historic spend on towing is £340,000 per year.', 'previous_value'],
    ['Spend with the incumbent is about £85,000.', 'previous_value'],
    ['The award is £17,360 below the pre-tender estimate.', 'saving'],
    ['The efficiency is worth £19,920 to the partners.', 'saving'],
    ['The change should free half a post, equivalent to £23,400 per annum.', 'saving'],
    ['Under Standing Order 6 a contract worth over £250,000 is awarded by the Commissioner.', 'threshold'],
    ['The scheme requires approval for spend greater than £500,000.', 'threshold'],
    ['The courts ordered owners to pay and £8,400 was received.', 'income'],
    ['Last year the force received £22,450 in charges from owners.', 'income'],
    ['If the optional third year were to be taken up it would add £461,015.', 'option'],
    ['Support may be prolonged for two years more, at £98,900 a year.', 'option'],
    ['There is ongoing annual revenue of £50,000 thereafter.', 'annual'],
    ['The paper moves £597 reserve budget shortfall to next year.', 'other'],
    ['It is asked to appropriate £61,270 from the reserve.', 'budget'],
    ['The County Council will contribute £50,000.', 'organisation_share'],
  ])('%s', (sentence, role) => {
    expect(rolesOf(sentence).slice(0, -1)).toEqual([role]);
  });

  it.each([
    ['The new agreement costs £88,000 a year and will end on 30 June 2026.', 'annual'],
    ['The value of the initial period is £903,000.', 'contract_total'],
    ['A contract worth over £250,000 is proposed.', 'contract_total'],
    ['We propose to spend more than £500,000.', 'contract_total'],
    ['Funding of £300,000 has been received from the Ministry of Justice.', 'grant'],
  ])('not this: %s', (sentence, role) => {
    expect(rolesOf(sentence).slice(0, -1)).toEqual([role]);
  });
});

describe('columns of a time gone by', () => {
  const paper = (later: string): string => `
# Decision
To extend the contract with Vidar Ltd at £644,080 for one year.
| Partner      | 2018/19  | ${later} |
| Aske Council | £415,000 | £402,550 |
| Brea Council | £249,000 | £241,530 |`;
  it('stand beside what will be paid', () => {
    expect(rowsOf(paper('Extension year'))).toContain('£415,000 previous_value');
  });
  it('not beside another year of the same term', () => {
    expect(rowsOf(paper('2019/20'))).not.toContain('£415,000 previous_value');
  });
  it('what is paid each year is no price of one thing', () => {
    expect(
      rowsOf(`
# Decision
To award the contract to Vidar Ltd at £400,000.
| Lot   | Each year | Four years |
| North | £60,000   | £240,000   |
| South | £40,000   | £160,000   |`).slice(1, 2),
    ).toEqual(['£60,000 annual']);
  });
  it.each([
    ['The landlord will bear the cost of the works, £4,700.', 'other'],
    ['The cost is £61,000 against £73,000 under the existing agreement.', 'previous_value'],
  ])('what is not our price: %s', (sentence, role) => {
    expect(rolesOf(sentence).slice(0, -1).at(-1)).toBe(role);
  });
  it('what we bear for the landlord is still our price', () => {
    expect(
      rowsOf(`
# Decision
To pay the landlord for the works at a cost of £4,700.`),
    ).toEqual(['£4,700 contract_total headline']);
  });
});
