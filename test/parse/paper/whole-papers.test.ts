/** Short papers as an office writes them, each sum with its role behind it and `!` at the value; and sentences within such a paper. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

/** The picture without its marks, a blank line over each heading. */
const pictureOf = (paper: string): string => paper.replaceAll(/\{\w+!?\}/g, '').replaceAll(/^# /gm, '\n# ');

/** The sums as they are marked, without the mark of the value. */
const marked = (paper: string): string[] =>
  [...paper.matchAll(/(£[\d,.]+(?:m\b| million)?(?: and £[\d,.]+)?\{\w+)!?\}/g)].map(([, sum]) => `${sum}}`);
const read = (paper: string): string[] =>
  amountsOf(readingOf(draw(pictureOf(paper)), null), []).map(({ money, role }) => `${money.printed}{${role}}`);
const valueIn = (paper: string): string | null =>
  amountsOf(readingOf(draw(pictureOf(paper)), null), []).find(({ is_headline }) => is_headline)?.money.printed ?? null;
const isMarkedValue = (paper: string): string | null => /(£[\d,.]+(?:m\b| million)?)\{\w+!\}/.exec(paper)?.[1] ?? null;

const title = (paper: string): string => /# (.*)/.exec(paper)?.[1] ?? '';

const PAPERS: readonly string[] = [
  `
# Award of contract for custody laundry
# Background
The current laundry contract with Brightwash Ltd ends on 31 March 2024. It has cost about £64,000{previous_value} a year. Custody blankets are washed after each use.
# Procurement
An open tender was run on the portal because the value exceeds the £213,477{threshold} threshold. Four bids came in, from £241,300{contract_total} to £319,750{other}.
# Financial implications
The budget for laundry in 2024/25 is £72,000{budget}. The cost of the new contract is £241,300{contract_total} over four years, or £60,325{annual} per annum, which is a saving of £3,675{saving} a year.
# Options
Do nothing: not possible, as the present contract ends. Washing in house was looked at and would need £180,000{estimate} of plant.
# Decision
To award the contract for custody laundry to Cleanline Services Ltd for four years at a total of £241,300{contract_total!}.`,
  `
# Community Safety Fund: grants 2023/24
# Background
The Commissioner set aside £150,000{budget} for the Community Safety Fund this year. Bids of up to £10,000{threshold} were asked for. Thirty-one applications were received which asked for £268,400{other} in all.
# Assessment
A panel scored each bid. Six projects are put forward.
# Financial implications
The grants come to £41,250{grant!} in total and leave £108,750{other} in the fund for the second round.
# Options
To fund all bids would exceed the fund. To fund none would not support the plan.
# Decision
To award the following grants:
Wexley Boxing Club: £9,500{grant}
Harbour Women's Aid: £10,000{grant}
St Anne's Youth Project: £8,750{grant}
Moorside Parish Council: £4,000{grant}
Broadfield Street Pastors: £9,000{grant}`,
  `
# Lease of ground floor offices, Mill House
# Background
The neighbourhood team works from Station Road, where the rent is £31,000{annual} a year. That building needs repairs thought to be £120,000{estimate}.
# Proposal
Mill House is offered at a rent of £26,500{annual} per annum for ten years, with a service charge of £4,200{annual} per annum. The landlord will give a rent-free period of six months, worth £13,250{other}.
# Finance
Fitting out will cost £45,000{one_off} and will be met from the capital programme, which holds £60,000{budget} for it. Legal fees of £3,500{one_off} are expected.
# Options
Stay at Station Road and carry out the repairs at £120,000{estimate}.
# Decision
That the Commissioner enters into a lease of Mill House for ten years at a rent of £26,500{annual} per annum.`,
  `
# Disposal of police house, 14 Church Lane
# Background
The house has stood empty since 2019. It costs £2,800{saving} a year to secure and insure. It was valued by the District Valuer at £310,000{estimate} in June.
# Marketing
The house was marketed at a guide price of £325,000{estimate}. Five offers were made, of which the lowest was £285,000{other} and the highest £338,500{income}.
# Financial implications
The receipt of £338,500{income} will be paid into the capital receipts reserve. Agent's fees are £5,077{one_off} and legal fees are not expected to exceed £1,500{one_off}.
# Options
To keep the house and let it would bring in about £13,200{income} a year but would need £40,000{estimate} of works first.
# Decision
The Commissioner approves the sale of 14 Church Lane for £338,500{income!} to the highest bidder.`,
  `
# Variation to the heating maintenance contract
# Background
In 2021 the Commissioner awarded a contract for heating maintenance to Tarn Building Services Ltd worth £412,000{previous_value} over five years. Three more stations have since been added.
# Procurement
A change of this size is allowed by regulation 72, as it is below 10% of the first contract value and below £213,477{threshold}.
# Finance
The extra sites add £38,600{uplift}, which takes the total contract value to £450,600{contract_total}. The increase will be met from the estates revenue budget of £1.2m{budget}.
# Options
A separate contract for the three sites was quoted at £47,900{other}.
# Decision
To approve a variation of £38,600{uplift!} to the contract with Tarn Building Services Ltd.`,
  `
# Body armour: approval to go to market
# Background
The force issues about 400 vests a year. In the past three years £486,000{previous_value} was spent on them. The present price is £405{unit_price} a vest.
# Procurement
A further competition under the national framework is proposed. The estimated value is £650,000{estimate} over four years. The force spends up to £160,000{previous_value} a year.
# Financial implications
The uniform budget holds £165,000{budget} for body armour in each year of the medium term plan.
# Options
Option 1, to join the regional lot, is costed at £610,000{estimate}. Option 2, to buy alone, is costed at £650,000{estimate}.
# Decision
To approve the start of a procurement for body armour with an estimated value of £650,000{estimate!}.`,
  `
# Budget and precept 2024/25
# Background
The Home Secretary announced that commissioners may raise the Band D precept by £13{uplift} without a referendum. The budget for 2023/24 was £181.4m{previous_value}.
# Finance
Core grant for 2024/25 is £102.3m{grant}. Savings of £3.1m{saving} have been found, and £1.5m{other} will be drawn from reserves. General reserves will then stand at £6.2m{other}.
# Consultation
Of 1,204 people who replied, 58% would pay £1{other} more a month.
# Options
A rise of £10{estimate} would leave a gap of £1.1m{estimate}.
# Decision
To set a net revenue budget of £193.8m{budget} for 2024/25 and a Band D council tax of £277.20{other}, an increase of £13{uplift}.`,
  `
# Shared drone service with the fire authority
# Background
Both services now run their own drones. Ours cost £52,000{previous_value} last year.
# Procurement
Quotations were sought from three firms. The price of SkyView Systems Ltd was lowest, at £96,400{contract_total}.
# Financial implications
The total cost is £96,400{contract_total} over two years, of which our contribution is £57,840{organisation_share} (60%) and the fire authority will pay £38,560{organisation_share}. Training will cost a further £4,900{one_off}.
# Options
Buying alone would cost £88,000{estimate}.
# Decision
To approve the award of the contract to SkyView Systems Ltd and our contribution of £57,840{organisation_share!}.`,
  `
# Safer Streets: grant to Denby Borough Council
# Background
The Commissioner has been awarded £432,000{grant} by the Home Office from round four of the Safer Streets Fund. The Council has been awarded £75,000{other} by the Heritage Fund for the same park.
# Proposal
Lighting in the park would be renewed by the Council at a cost of £198,000{other}.
# Financial implications
A grant of £123,000{other} is asked for, and the Council will put in the other £75,000{other}. There is no call on the Commissioner's own budget.
# Options
To pay a smaller grant of £60,000{estimate} would light one path only.
# Decision
That a grant of £123,000{grant!} is made to Denby Borough Council from the Safer Streets money.`,
  `
# Extension of records system support
# Background
The contract with Quillon Software Ltd was let in 2019 for £320,000{previous_value}. It allows for two extensions of one year.
# Procurement
No new tender is needed. An upgrade was quoted at £27,500{other} and is not taken up.
# Finance
The charge for the extension year is £71,200{contract_total}, compared with £68,000{previous_value} last year. The ICT budget of £75,000{budget} is enough.
# Options
A new tender was thought to need £40,000{estimate} of project time.
# Decision
To extend the contract with Quillon Software Ltd for one year to 31 October 2025 at a cost of £71,200{contract_total!}.`,
  `
# Roof of Aldgate Road station
# Background
Water has come in since the winter. £6,300{previous_value} has been spent on patching so far.
# Options
Option A (£320,000{estimate}) would rebuild the roof. Option B (£85,000{estimate}) would patch it for five years. Option C, to move out, is put at £1.4 million{estimate}.
# Procurement
Quotes were sought for works up to £100,000{threshold}. Three firms replied, and Hallam Roofing Ltd was cheapest at £84,700{contract_total}.
# Finance
The capital programme for 2024/25 includes £90,000{budget} for roofs. A contingency of £5,000{other} is kept.
# Decision
To approve Option B and award the works to Hallam Roofing Ltd at £84,700{contract_total!}.`,
  `
# Victims' services: two grants
# Background
The Ministry of Justice has given £1.05m{grant} to the Commissioner for victims' services in 2024/25. Last year each service had £22,000{previous_value}.
# Proposal
Both services ask for £25,000{other}. The whole need may come to £60,000{estimate}.
# Financial implications
Funding of £25,000{grant} for each will be met from the Ministry of Justice grant, in two payments of £12,500{other}.
# Options
To give nothing would close the helpline.
# Decision
To award £25,000{grant} to Lantern Helpline and £25,000{grant} to Rowan Counselling Service.`,
  `
# Purchase of forensic vans
# Introduction
The scientific support unit runs nine vans, the oldest of which was bought in 2013 for £24,500{previous_value}. Repairs to it came to £3,900{previous_value} in the last year.
# Procurement route
A further competition was held under the national vehicle framework. Three firms bid: Calder Motors at £198,600{other}, Pennine Vehicles at £204,150{other} and Northway Vans Ltd at £187,250{contract_total}.
# Financial implications
The five vans will cost £187,250{contract_total} in all (£37,450{unit_price} each), plus £9,800{one_off} for fitting radios. £200,000{budget} is set aside for them in the capital programme. The old vans should raise about £11,000{income} at auction.
# Options considered
Hire was looked at but would cost £62,000{estimate} a year.
# Decision
The Commissioner approves the purchase of five vans from Northway Vans Ltd at a total cost of £187,250{contract_total!}.`,
  `
# Small Grants Panel, spring round
# Background
Grants of up to £3,000{threshold} are open to any group in the county. The fund has £60,000{budget} for the year, of which £22,400{budget} was awarded in the autumn.
# Applications
The panel met on 4 March and looked at eleven bids worth £29,750{other}. Kelby Cricket Club has also won £5,000{other} from Sport England.
# Financial implications
If all the awards below are made, £29,200{other} will be left for the summer round.
# Recommendation
That these grants be approved:
Kelby Cricket Club: £2,800{grant}
Stowe Road Residents: £2,800{grant}
Ash Green Scouts: £2,800{grant}
# Decision
Approved as recommended.`,
  `
# Licence of bays at Hexton station to the fire service
# Background
The fire service has asked to park two engines at Hexton while its own station is rebuilt, at a cost to it of £2.3m{other}.
# Terms
A licence for eighteen months is proposed at a fee of £14,400{income} a year, with a deposit of £2,000{other}.
# Financial implications
Income of £21,600{income} over the term will be credited to the estates budget. No cost falls to the Commissioner. A market rent might reach £18,000{estimate} a year.
# Decision
To grant a licence to the fire service for eighteen months for a total fee of £21,600{income!}.`,
  `
# Increase in the value of the interpreting contract
# Background
The contract with Lingua Borealis Ltd was awarded in 2022 at an estimated £540,000{previous_value} over three years. Demand has risen and £515,000{previous_value} has been spent to date.
# Proposal
It is proposed to raise the contract value by £95,000{uplift}, from £540,000{previous_value} to £635,000{contract_total}, so that it lasts until the new framework begins.
# Finance
Interpreting is charged at £38{unit_price} per hour. The increase can be met from an underspend of £120,000{budget} on detained persons.
# Options
A short tender could save £10,000{saving} but would cost £15,000{estimate} in officers' time.
# Decision
To increase the value of the contract with Lingua Borealis Ltd by £95,000{uplift!}.`,
  `
# Cleaning and waste services - request to start procurement
# Background
Two contracts end in September. The cleaning one is worth £1.15m{previous_value} a year and the waste one £210,000{previous_value} a year.
# Procurement
One tender in two lots is proposed: Lot 1, cleaning, is expected to be worth £6.0m{estimate} and Lot 2, waste, £1.1m{estimate} over five years. The total of £7.1m{estimate} is above the £213,477{threshold} limit, so a notice must be published.
# Financial implications
The estates budget for these services is £1.4m{budget}. The living wage may add £45,000{uplift} a year.
# Options considered
Option 1 is to extend both contracts at £1.39m{estimate} for a year. Option 2 is one tender.
# Decision
To approve the start of a tender with an estimated total value of £7.1m{estimate!}.`,
  `
# Regional cyber unit: agreement for 2025/26
# Background
Five forces fund the unit. Last year its running costs were £2.05m{previous_value}.
# Financial implications
The budget for 2025/26 is £2.2m{budget}, of which the Home Office will pay £700,000{grant} and the five forces the remaining £1.5m{organisation_share}. Our share is £285,000{organisation_share} (19%). A one-off £12,000{one_off} is needed for laptops. This is £8,000{uplift} more than last year.
# Options
To leave the unit would mean building our own at a cost of £640,000{estimate} a year.
# Decision
That the Commissioner signs the agreement and approves our share of £285,000{organisation_share!} for 2025/26.`,
  `
# Provision of occupational health
# 1. Purpose
1.1 To seek approval to appoint a provider when the contract of Brackwell Health Ltd, worth £186,000{previous_value} a year, ends in June.
# 2. Procurement
2.1 Because the value is over £213,477{threshold}, an open procedure was followed. Five tenders were received between £604,000 and £812,500{other}.
2.2 The highest score was that of Meadow Clinic Group, whose price was £648,900{contract_total}.
# 3. Finance
3.1 The contract costs £216,300{annual} a year, which exceeds the budget of £190,000{budget} by £26,300{other}. The force will find this from vacancies.
3.2 Mobilisation will be charged at £7,500{one_off}.
# 4. Options
4.1 An in-house team was costed at £305,000{estimate} a year and was rejected.
# 5. Decision
5.1 That Meadow Clinic Group be appointed for three years from 1 July 2024 at £648,900{contract_total!}.`,
  `
# Funding for the Harbour Street night shelter
# Background
The shelter is run by Anchor Trust, a charity with an income of £340,000{other} last year. It costs £118,000{annual} a year to run. The City Council gives £50,000{other} and Anchor Trust has raised £33,000{other} from donors.
# Request
Anchor Trust asks the Commissioner to meet the gap of £35,000{other}.
# Financial implications
The Commissioner's fund has £82,000{budget} uncommitted. In 2022 the shelter was given £20,000{previous_value}.
# Options
A loan of £35,000{estimate} was considered. A part grant of £17,500{estimate} would keep it open until January.
# Decision
To give Anchor Trust £30,000{grant!} for one year, subject to the usual conditions.`,
  `
# Sale of land behind Marsh Lane station
# Background
The land is not needed. Our books show it at £95,000{other}. An agent thought it worth between £120,000 and £150,000{estimate}.
# Offers
Fenway Builders Ltd first offered £125,000{other} and has since raised this to £141,000{income}. A neighbour bid £118,000{other}.
# Financial implications
The receipt will go to the capital programme. The agent will be paid £2,820{other}. If planning consent is given for more than six houses, Fenway will pay a further £20,000{other} for each.
# Options
To wait for planning consent might bring £200,000{estimate} but would take two years and cost £30,000{estimate}.
# Decision
To sell the land to Fenway Builders Ltd for £141,000{income!}.`,
  `
# Extension of the vehicle recovery contract
# Background
The contract with Turnpike Recovery Ltd began in 2020. Spend in the last four years has been £1.62m{previous_value}.
# Proposal
It is proposed to extend it for two years. The fixed charge rises from £140,000{previous_value} to £147,000{annual} a year. Owners pay a statutory fee of £192{unit_price} for each car, which brings in about £310,000{income} a year.
# Financial implications
The two years come to £294,000{contract_total} in total, against a budget of £300,000{budget}.
# Options
A new tender would cost about £25,000{estimate} to run.
# Decision
To extend the contract to 31 March 2026 at a total cost of up to £294,000{contract_total!}.`,
];

it.each(PAPERS.map((paper) => [title(paper), paper] as const))('%s', (_, paper) => {
  expect(read(paper)).toEqual(marked(paper));
  expect(valueIn(paper)).toBe(isMarkedValue(paper));
});

describe('the value where one sum is given twice', () => {
  const paper = (...decided: string[]): string => ['# Grants to two services', '# Decision', ...decided].join('\n');

  it.each([
    ['two in one sentence', paper('To award £25,000 to Lantern Helpline and £25,000 to Rowan Counselling Service.')],
    ['two lines', paper('To award the following grants:', 'Lantern Helpline: £25,000', 'Rowan Counselling: £25,000')],
    ['two points', paper('1. To award £25,000 to Lantern Helpline.', '2. To award £25,000 to Rowan Counselling.')],
  ])('%s have no total', (_, grants) => {
    expect(valueIn(grants)).toBeNull();
  });

  it('one that is printed again is the value', () => {
    expect(valueIn(paper('To award a grant of £25,000 to Lantern Helpline. The £25,000 is paid at once.'))).toBe(
      '£25,000',
    );
  });
});

describe('what must not be taken for the other', () => {
  const within = (heading: string, said: string): string[] =>
    read(
      `# Award of contract for roof works\n# ${heading}\n${said}\n# Decision\nTo award the works to Vidar Ltd at £84,700.`,
    );

  it.each([
    ['Procurement', 'Quotes were sought for works up to £25,000.', '£25,000{threshold}'],
    ['Procurement', 'Quotes were received for works at up to £90,100.', '£90,100{other}'],
    ['Options', 'Option A (£320,000) would rebuild the block.', '£320,000{estimate}'],
    ['Finance', 'Exit charges of up to £40,000 may be payable.', '£40,000{one_off}'],
    ['Finance', 'Installation will be charged at £7,500.', '£7,500{one_off}'],
    ['Finance', 'Each visit will be charged at £95.', '£95{unit_price}'],
    ['Procurement', 'Because the value is over £213,477, an open procedure was followed.', '£213,477{threshold}'],
    ['Finance', 'Orders up to £40,000 may be placed by officers.', '£40,000{threshold}'],
    ['Finance', 'The works cost £169,400, of which our contribution is £84,701.', '£84,701{organisation_share}'],
    ['Finance', 'The works may come to £91,250.', '£91,250{estimate}'],
    ['Background', 'The Council has been awarded £250,000 by the Heritage Fund.', '£250,000{other}'],
    ['Background', 'The Commissioner has been awarded £250,000 by the Home Office.', '£250,000{grant}'],
    ['Background', 'The Council has been awarded £3,000 by the Commissioner.', '£3,000{grant}'],
  ])('%s: %s', (heading, said, role) => {
    expect(within(heading, said)).toContain(role);
  });

  it('a sum in bold over the first heading with a colon opens the paper, in a form it is a label', () => {
    const paper = (top: string): string => `# ${top}\n\n# Decision\nTo pay £4,000 to Rowan Counselling.`;
    expect(read(paper('Safer Streets: grant to a charity'))).toEqual(['£4,000{grant}']);
    expect(read(paper('Outcome: approved'))).toEqual(['£4,000{contract_total}']);
  });
});
