/** Terms and days of contracts in the wordings that clerks use for them, told from lengths and days of other things. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    '# Decision\nThe Commissioner approved a contract with Elm Ltd. It starts on 1 May 2021, lasts 30 months and can be stretched by a further 18.',
    'start 2021-05-01, base 30, options 18',
  ],
  [
    '# Summary\nThe new contract would run from 1 June 2022 for an initial two years and may be renewed for two more.',
    'start 2022-06-01, base 24, options 24',
  ],
  [
    '# Proposal\nThat the lease be renewed for three years with effect from 29 September 2019.',
    'start 2019-09-29, base 36',
  ],
  [
    '# Decision\nTo award a grant of £30,000 to Oak Trust covering the period 1 October 2021 to 31 March 2022.',
    'start 2021-10-01, end 2022-03-31',
  ],
  ['# Decision\nI approve a variation that carries the contract on to 30 June 2023.', 'end 2023-06-30'],
  [
    '# Decision\nThe contract end date is moved from 31 March 2022 to 30 September 2022.',
    'end 2022-09-30, previous 2022-03-31',
  ],
  [
    '# Terms\nThe agreement will be for 36 months commencing 01/04/2023, with up to two extensions of 12 months each.',
    'start 2023-04-01, base 36, options 24',
  ],
  [
    '# Summary\nIt is proposed to award a 3-year contract (plus two optional years) to Fir Ltd starting 4 January 2022.',
    'start 2022-01-04, base 36, options 24',
  ],
  [
    '# Decision\nTo approve a two year contract from April 2023 with the possibility of extending it by one plus one years.',
    'start 2023-04, base 24, options 24',
  ],
  [
    '# Summary\nThe hire is for six months, 1 April to 30 September 2020, and cannot be extended.',
    'start 2020-04-01, end 2020-09-30, base 6, options 0',
  ],
  [
    '# Proposal\nApproval is sought for a further 12 months of the licence, from 1 August 2022 to 31 July 2023, at £18,400.',
    'start 2022-08-01, end 2023-07-31, base 12',
  ],
  [
    '# Decision\nThe contract with Ash Ltd is to be extended by 18 months and will now end on 30 September 2024.',
    'end 2024-09-30, base 18',
  ],
  [
    '# Decision\nTo extend the existing contract with Ash Ltd for 12 months until 31 March 2023.',
    'end 2023-03-31, base 12',
  ],
  [
    '# Summary\nThe subscription renews on 1 March 2024 for three years at £12,000 a year.',
    'start 2024-03-01, base 36',
  ],
  ['# Background\nThe contract with Birch plc ran for four years and expired on 30 April 2021.', 'previous 2021-04-30'],
  [
    '# Decision\nTo enter into a contract with Yew LLP for the period 1 April 2024 to 31 March 2027, with options to extend for a further period of up to 24 months.',
    'start 2024-04-01, end 2027-03-31, options 24',
  ],
  ['# Finance\nThe cost of £88,000 covers a term of two years.', 'base 24'],
  ['# Decision\nTo fund the post for two years from 1 April 2022.', 'start 2022-04-01, base 24'],
  [
    '# Decision\nTo second Inspector Hay to the office for twelve months from 6 January 2020.',
    'start 2020-01-06, base 12',
  ],
  [
    '# Summary\nOfficers recommend a 24-month agreement, effective 1 Feb 2023 and ending 31 Jan 2025.',
    'start 2023-02-01, end 2025-01-31, base 24',
  ],
  [
    '# Summary\nThe contract has a life of three years beginning in June 2021, and two one-year extensions are available.',
    'start 2021-06, base 36, options 24',
  ],
  [
    '# Summary\nA tender will be issued in May 2022 so that a new contract is in place when the current one ends on 31 December 2022.',
    'previous 2022-12-31',
  ],
  ['# Summary\nThe term of the contract is 4 years (2+1+1).', 'base 24, options 24'],
  ['# Decision\nTo award a contract for 3 years plus an option of up to 2 years to Elm Ltd.', 'base 36, options 24'],
  ['# Summary\nThe contract period shall be 48 months, there being no extension.', 'base 48, options 0'],
  ['# Summary\nIt is for 24 months; no right of extension is included.', 'options 0'],
  [
    '# Decision\nTo appoint Elm Ltd for one year in the first place, with yearly renewal for up to three more years.',
    'base 12, options 36',
  ],
  [
    '# Decision\nThe contract is extended by six months from 1 October 2022 so as to end on 31 March 2023.',
    'start 2022-10-01, end 2023-03-31, base 6',
  ],
  [
    '# Decision\nTo exercise the final 12-month extension of the contract with Elm Ltd, 1 April 2022 to 31 March 2023.',
    'start 2022-04-01, end 2023-03-31, base 12',
  ],
  ['# Decision\nTo take up both extension years, so that the contract ends on 31 March 2025.', 'end 2025-03-31'],
  [
    '# Summary\nThe firm has offered a fixed price of £9,450 for two years from 1 June 2023.',
    'start 2023-06-01, base 24',
  ],
  ['# Summary\nCover begins at midnight on 31 March 2022 and is for one year.', 'start 2022-03-31, base 12'],
  [
    '# Summary\nThe policy incepts on 1 October 2021 for three years, subject to a break clause after two.',
    'start 2021-10-01, base 36',
  ],
  [
    '# Decision\nTo commission the refuge service from 1 April 2020 until 31 March 2023 with the potential to extend until 31 March 2025.',
    'start 2020-04-01, end 2023-03-31, options 24',
  ],
  ['# Decision\nTo accept the tender of Elm Ltd. Works are to begin on site on 4 October 2021.', 'start 2021-10-04'],
  [
    '# Term and value\nThe contract will last five years and should be in place by 1 September 2026.',
    'start 2026-09-01, base 60',
  ],
  [
    '# Decision\nTo award the contract to Fir House, a company limited by guarantee, for two years beginning 1st January 2020.',
    'start 2020-01-01, base 24',
  ],
  ['# Summary\nElm Ltd have quoted £51,200 + VAT for 24 months beginning 1 April 2026.', 'start 2026-04-01, base 24'],
  ['# Summary\nThe price is £27,000 for eighteen months from 1 September 2024.', 'start 2024-09-01, base 18'],
  [
    '# Decision\nThat the contract with Ash LLP be extended from 1st October 2025 until 30th September 2026 at £3.9m.',
    'start 2025-10-01, end 2026-09-30',
  ],
  [
    '# Summary\nIt is asked that the one 12-month extension in the contract be taken up so that it finishes on 18 April 2025.',
    'end 2025-04-18, base 12',
  ],
  [
    '# Decision\nTo appoint three firms to a four-year framework agreement starting on 1 December 2020.\n# Details\nThere is no provision to extend beyond 30 November 2024.',
    'start 2020-12-01, end 2024-11-30, base 48, options 0',
  ],
  [
    '# Finance\nThe arrangement lasts three years from 1 October 2023 and may be prolonged twice, by one year each time.',
    'start 2023-10-01, base 36, options 24',
  ],
  [
    '# Summary\nIt begins on 1 September 2023 and the contract runs for two years; a third year may be bought for £70,000.',
    'start 2023-09-01, base 24, options 12',
  ],
  [
    '# D. Term\nTwo years from 01.10.2019, with the right to add two lots of twelve months.',
    'start 2019-10-01, base 24, options 24',
  ],
  [
    '# Summary\nIt is proposed to place cover with Marl Insurance plc for 12 months from 1 April 2018. The insurer undertakes to renew at the same rate in each of the following two years.',
    'start 2018-04-01, base 12, options 24',
  ],
  [
    '# Decision\nThe awards in the schedule were agreed, £41,000 in all, each for one year from 1st September 2018.',
    'start 2018-09-01, base 12',
  ],
  [
    '# Decision sought\nTo extend the contract of Elm CIC by a year, to 31 March 2024.\n# Background\nThe contract was let in 2020. It runs for three years with two options of a year each.',
    'end 2024-03-31, base 12',
  ],
  ['# Finance\nThe last year cost £60,000. There is no option to go on after September 2022.', 'options 0'],
  [
    '# Decision\nFollowing a competitive tender, the contract for the service was awarded to Elm CIC for 3 years, with the option of a 4th year.',
    'base 36, options 12',
  ],
  [
    '# Decision\nTo award Elm Ltd the contract for vehicle hire, which will commence on 3 April 2023 and conclude on 2 April 2026.',
    'start 2023-04-03, end 2026-04-02',
  ],
  ['# Summary\nIt is proposed to let a contract for four years (two years plus two).', 'base 24, options 24'],
  [
    '# Details\nThe lease expires on 24 June 2023. A new lease for five years from that date has been agreed at £22,000 a year.',
    'base 60, previous 2023-06-24',
  ],
  ['# Summary\nFunding is for the period April 2021 to March 2024.', 'start 2021-04, end 2024-03'],
  ['# Summary\nThe grant covers 1 April 2021 - 31 March 2022.', 'start 2021-04-01, end 2022-03-31'],
  ['# Decision\nApproved the extension of the mediation contract to 31 March 2022.', 'end 2022-03-31'],
  [
    '# Decision\nApproved the extension of the contract for 6 months (to 30 September 2022) at a cost of £40,000.',
    'end 2022-09-30, base 6',
  ],
  [
    '# Decision\nA waiver was approved so that Elm Ltd can go on providing the service for 6 months from 1 April 2022.',
    'start 2022-04-01, base 6',
  ],
  ['# Summary\nThe term is 2+1+1 years from 1 June 2021.', 'start 2021-06-01, base 24, options 24'],
  ['# Summary\nContract length: 5 years, break clause at year 3.', 'base 60'],
  [
    '# Contract\nStart: 1 May 2022\nEnd: 30 April 2025\nOption to extend: 1 year + 1 year',
    'start 2022-05-01, end 2025-04-30, options 24',
  ],
  [
    '# Contract\nPeriod of contract: 01.05.2022 to 30.04.2025 with an option to extend by 24 months',
    'start 2022-05-01, end 2025-04-30, options 24',
  ],
  [
    '# Summary\nThe new arrangement takes effect on 1 October 2023 and is fixed for three years.',
    'start 2023-10-01, base 36',
  ],
  [
    '# Summary\nThe Commissioner is asked to agree that the licences be renewed for a period of 36 months as of 1 November 2021.',
    'start 2021-11-01, base 36',
  ],
  ['# Summary\nA rolling contract month by month until 31 December 2021 is proposed.', 'end 2021-12-31'],
  [
    '# Decision\nThe contract with Ash be awarded; start date 1 July 2022; duration three years; no extension.',
    'start 2022-07-01, base 36, options 0',
  ],
  ['# Summary\nThe award is for three years, 2022/23 to 2024/25.', 'base 36'],
  ['# Decision\nTo accept a 3 year deal, ending in March 2025.', 'end 2025-03, base 36'],
  ['# Summary\nThe contract is for 2 years with an extension option of 1 year + 1 year.', 'base 24, options 24'],
  [
    '# Decision\nTo appoint Ms Hay as treasurer for a fixed term of two years with effect from Monday 5 September 2022.',
    'start 2022-09-05, base 24',
  ],
  ['# Decision\nTo extend the secondment of Inspector Hay until 31 August 2022.', 'end 2022-08-31'],
  ['# Summary\nThe contract would start in January 2022 at the latest.', 'start 2022-01'],
  [
    '# Summary\nMobilisation runs from 1 January 2022 to 31 March 2022 and the service starts on 1 April 2022.',
    'start 2022-04-01',
  ],
  [
    '# Summary\nA contract for 60 months is recommended (36 months initial term and 24 months optional extension).',
    'base 36, options 24',
  ],
  [
    '# Summary\nIt will be for a minimum period of 3 years with the option to extend for a maximum of 2 further years.',
    'base 36, options 24',
  ],
  [
    '# Summary\nThe contract will be awarded for an initial term of 24 months, with 12 month extensions available thereafter.',
    'base 24',
  ],
  [
    '# Background\nFollowing a tender exercise in 2016, the Board approved the award of a four year contract for lifts from May 2016.\n\nThe current contract expires on 30 April 2020. The new contract is a 2 year contract.',
    'base 24, previous 2020-04-30',
  ],
  [
    '# Decision\nI have agreed to the extension of the contract for the provision of the refuge in the north to 31/3/2024.',
    'end 2024-03-31',
  ],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  '# Summary\nThe framework runs until 31 December 2025 and allows call-offs of up to four years.',
  '# Details\nThe warranty runs for five years. The van will be delivered by 31 March 2023.',
  '# Summary\nThe prices are held until 30 June 2021.',
  '# Decision\nThe grant agreement runs for the financial year 2021/22.',
  '# Summary\nThe bidding window is open from 3 May 2021 to 28 May 2021. Grants will be spent by 31 March 2022.',
  '# Procurement\nTwo rounds of negotiation took place between 4/10/21 and 19/11/21. Installation takes place between June and August 2022.',
  '# Summary\nA fund is proposed to which councils can apply between October 2023 and June 2024.',
  '# Details\nThere is a twelve-month defects period and a retention of 3%.',
  '# Recommendation\nBody armour lasts ten years and most of the vests will be due during the life of the contract.',
  '# Assessment\nThe Home Office fund, from which most of the money has come, is promised for one year only.',
  '# Application\nThe charity wishes to extend its programme and has applied for £280,000 across the two years 2023/24 and 2024/25.',
  '# Background\nThe price was £27,000 for eighteen months from 1 September 2021.',
  '# Background\nThere is no provision to extend beyond 30 November 2024.',
  '# Decision\nTo agree a one-off grant of £5,000 to be spent by 31 March 2023.',
  '# Background\nSince 2015 the force has leased the yard. The lease has four years to run.',
  '# Decision\nTo approve the sale of the station. Completion is expected by 31 March 2022.',
  '# Summary\nThe tender was published on 3 May 2022 and closed on 7 June 2022. The contract will be signed by 30 June 2022.',
  '# Decision\nTo enter into a new agreement until 2027.',
  '# Decision\nTo award Elm House £9,000 for its choir. The PCC has supported the project for 5 years.',
  '# Background\nThe grant goes on with the outreach post that was approved for 3 years funding in 2019.',
  '# Decision\nTo release £30,000 for 9 months of a project manager.',
  '# Summary\nThe applications for grants were moderated by a panel between 03/10/2022 - 06/10/2022.',
])('no term of a contract: %s', (drawn) => {
  expect(dated(drawn).replace(/, options 0|options 0/, '')).toBe('');
});
