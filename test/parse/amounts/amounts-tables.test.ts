/** What a table says of the sums in it, by the kind of its paper. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

const rowsOf = (picture: string): string[] =>
  amountsOf(readingOf(draw(picture), null), []).map(({ money, role, is_headline }) =>
    [money.printed, role, ...(is_headline ? ['headline'] : [])].join(' '),
  );

describe('grants', () => {
  const table = `
| Service       | 2025/26 | 2026/27 | Two years |
| Rowan Refuge  | £60,000 | £62,000 | £122,000  |
| Hazel Counsel | £30,000 | £31,000 | £61,000   |
| Total         | £90,000 | £93,000 | £183,000  |`;

  it('of several years are grants, and the whole of all years is the value', () => {
    expect(rowsOf(`\n# Decision\nTitle: Grants to refuges 2025 to 2027\nTo give these grants:${table}`)).toEqual([
      '£60,000 grant',
      '£62,000 grant',
      '£122,000 grant',
      '£30,000 grant',
      '£31,000 grant',
      '£61,000 grant',
      '£90,000 grant',
      '£93,000 grant',
      '£183,000 grant headline',
    ]);
  });

  it('not in a paper on a contract: there a year is one of several', () => {
    expect(rowsOf(`\n# Decision\nTitle: Award of contract for refuges\nTo award:${table}`).slice(0, 2)).toEqual([
      '£60,000 annual',
      '£62,000 annual',
    ]);
  });

  it('to councils are no shares of theirs, whatever the head of the column', () => {
    expect(
      rowsOf(`
# Decision
Title: Community Safety Fund - grants to districts
To distribute the fund:
| Council        | Allocation |
| Amber Council  | £20,000    |
| Brook Council  | £15,000    |
| All districts  | £35,000    |`),
    ).toEqual(['£20,000 grant', '£15,000 grant', '£35,000 grant headline']);
  });

  it('beside what partners put in', () => {
    expect(
      rowsOf(`
# Decision
Title: Grant to the Rowan Refuge
To award a grant of £60,000 to the Rowan Refuge.
# What others put in
| Partner       | 2025/26 |
| Amber Council | £20,000 |
| Health Board  | £15,000 |`).slice(1),
    ).toEqual(['£20,000 organisation_share', '£15,000 organisation_share']);
  });
});

describe('joint costs', () => {
  it('estimates by force are shares', () => {
    expect(
      rowsOf(`
# Decision
Title: Award of regional contract for boots
To award the contract to Vidar Ltd. Orders are thought to come to:
| Force  | Pairs | Estimate |
| Surrey | 2,000 | £160,000 |
| Sussex | 3,000 | £240,000 |
| Both   | 5,000 | £400,000 |`),
    ).toEqual(['£160,000 organisation_share', '£240,000 organisation_share', '£400,000 contract_total headline']);
  });

  it('parts of each year are no price of a year', () => {
    expect(
      rowsOf(`
# Decision
Title: Award of contract for custody nurses
To award the contract to Vidar Ltd.
| Year | Staff    | Drugs   | Total    |
| 1    | £400,000 | £20,000 | £420,000 |
| 2    | £410,000 | £25,000 | £435,000 |`),
    ).toEqual([
      '£400,000 other',
      '£20,000 other',
      '£420,000 annual',
      '£410,000 other',
      '£25,000 other',
      '£435,000 annual',
    ]);
  });
});

describe('budgets', () => {
  it('what is carried forward is a budget, and its total the value', () => {
    expect(
      rowsOf(`
# Decision
Title: Approval of carry forward requests 2023/24
I approve the requests listed.
| Request         | Department | £       |
| Laptops         | Digital    | 148,200 |
| Youth programme | People     | 112,400 |
| Total           |            | 260,600 |`),
    ).toEqual(['148,200 budget', '112,400 budget', '260,600 budget headline']);
  });

  it('income, reserves and the charge to a household are no lines of a budget', () => {
    expect(
      rowsOf(`
# Decision
Title: Revenue budget 2024/25
I approve the budget:
| Line            | Amount  |
| Police pay      | £150.1m |
| Income          | £12.4m  |
| Use of reserves | £2.0m   |
| Band D          | £255.20 |`),
    ).toEqual(['£150.1m budget', '£12.4m income', '£2.0m other', '£255.20 other']);
  });
});

describe('shares that follow a name', () => {
  it.each([
    [
      'The cost is met by Kent Police (£61,000) and Essex Police (£72,000).',
      ['organisation_share', 'organisation_share'],
    ],
    ['Amber Council will pay £14,000 and Brook Council £9,000.', ['organisation_share', 'organisation_share']],
    ['Alder Ltd quoted £14,000 and Birch Ltd £9,000.', ['other', 'other']],
  ])('%s', (sentence, roles) => {
    const paper = `
# Finance
${sentence}
# Decision
To award the contract to Vidar Ltd at £987,654 for two years.`;
    expect(
      rowsOf(paper)
        .slice(0, 2)
        .map((row) => row.split(' ')[1]),
    ).toEqual(roles);
  });
});

describe('what is put aside', () => {
  it('a fund that is set up is a budget, and what the decision approves', () => {
    expect(rowsOf('\n# Decision\nTo approve the setting up of the Road Safety Fund in the sum of £180,000.')).toEqual([
      '£180,000 budget headline',
    ]);
  });

  it('not a fund that is only named', () => {
    expect(rowsOf('\n# Decision\nThe Road Safety Fund stands at £180,000.')).toEqual(['£180,000 budget']);
  });
});

describe('rows that come to a price', () => {
  const award = '\n# Decision\nTitle: Award of contract for towing\nTo award the contract to Vidar Ltd.\n# Value\n';

  it('are shares where each names a body, and the longer term is the price with options', () => {
    expect(
      rowsOf(`${award}
| Estimated cost, initial period | £60,000  |
| Estimated cost, four years     | £120,000 |
| Of which Kent Police           | £39,000  |
| Of which Essex Police          | £21,000  |`),
    ).toEqual([
      '£60,000 contract_total headline',
      '£120,000 option',
      '£39,000 organisation_share',
      '£21,000 organisation_share',
    ]);
  });

  it('of one year are shares where the years of the term come to it', () => {
    const table = `
The total value over the three years is £150,000.
| Partner        | Per year |
| PCC            | £30,000  |
| Holt Council   | £20,000  |`;
    expect(rowsOf(award + table).slice(1)).toEqual(['£30,000 organisation_share', '£20,000 organisation_share']);
    expect(rowsOf(award + table.replace('£150,000', '£157,000')).slice(1)).toEqual([
      '£30,000 annual',
      '£20,000 annual',
    ]);
  });

  it('are items where the table is one of items, not where it is one of lots', () => {
    const table = `
| Item                 | Cost    |
| Cameras, 40 units    | £50,000 |
| Licences, years 1-2  | £20,000 |
| **Total**            | **£70,000** |
| Year 3 (optional)    | £9,000  |`;
    expect(rowsOf(award + table)).toEqual([
      '£50,000 one_off',
      '£20,000 other',
      '£70,000 contract_total headline',
      '£9,000 option',
    ]);
    expect(rowsOf(award + table.replace('Item', 'Lot ')).slice(0, 2)).toEqual([
      '£50,000 contract_total',
      '£20,000 contract_total',
    ]);
  });
});

describe('a table of past spend', () => {
  const table = '\n| FY20/21 | £41,118.40 |\n| FY21/22 | £43,906.75 |';
  const paper = (intro: string): string[] =>
    rowsOf(`\n# Recommendation\nTitle: Award of contract for towing\nTo award it to Vidar Ltd.\n${intro}${table}`);

  it('is of the old agreement', () => {
    expect(paper('Current spend (all figures ex VAT)')).toEqual([
      '£41,118.40 previous_value',
      '£43,906.75 previous_value',
    ]);
  });

  it('not where it is led up to by the price', () => {
    expect(paper('Price of the contract by year').join()).not.toContain('previous');
  });
});
