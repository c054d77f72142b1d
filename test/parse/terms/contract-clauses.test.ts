/** Whose dates and lengths a clause prints: one sentence a case, under the heading that it would have. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    '# Decision\nTo award the contract for grounds maintenance to Fernley Ltd for three years from 1 April 2022, with the option of two further one-year extensions.',
    'start 2022-04-01, base 36, options 24',
  ],
  [
    '# Decision\nApprove the award of a contract to Hale & Co commencing 1st September 2021 and ending 31st August 2024 with an option to extend by up to 12 months.',
    'start 2021-09-01, end 2024-08-31, options 12',
  ],
  [
    '# Decision\nThat the contract with Oakfield Training, which ends on 31 March 2023, be extended for 12 months to 31 March 2024.',
    'end 2024-03-31, base 12, previous 2023-03-31',
  ],
  [
    '# Background\nThe existing contract with Crown Vans expires on 30 June 2020. It was awarded in 2015 for a period of five years.\n# Recommendation\nIt is recommended that a new four-year contract is awarded from 1 July 2020.',
    'start 2020-07-01, base 48, previous 2020-06-30',
  ],
  [
    '# Decision\nTo approve a 5 year contract with the option to extend for a further 5 years for the provision of a command and control system.',
    'base 60, options 60',
  ],
  [
    '# Recommendation\nThat a contract be let for an initial two year term, with provision to extend for up to two further periods of 12 months, with a start date of 7 January 2019.',
    'start 2019-01-07, base 24, options 24',
  ],
  [
    '# Decision\nThe Commissioner approved a one-off 12 month contract. There is no provision to extend.',
    'base 12, options 0',
  ],
  ['# Decision\nAward of grant of £45,000 per annum for three years to Lowmoor Refuge.', 'base 36'],
  [
    "# Background\nOver the last 5 years demand has risen by 12%. The service keeps data for 6 years. Suppliers must have three years' experience and give six months notice.",
    '',
  ],
  ['# Decision\n7 Year + further 3+1 managed service contract awarded to Netwise.', 'base 84, options 48'],
  [
    '# Decision\nTo provide funding of £20,000 to the Marsh Trust for the period 1 April 2018 to 31 March 2019.',
    'start 2018-04-01, end 2019-03-31',
  ],
  ['# Recommendation\nApprove funding for the service from April 2023 to March 2026.', 'start 2023-04, end 2026-03'],
  [
    '# Decision\nTo extend the current agreement with Wye Cars for eighteen months from 1 October 2020.',
    'start 2020-10-01, base 18',
  ],
  ['# Executive Summary\nThe call off contract is for a period of 48 months and the value is £1.2m.', 'base 48'],
  ['# Decision\nA 24 month call-off contract was awarded to Datum plc.', 'base 24'],
  [
    '# Background\nThe contract will run for three years with options to extend for a further one plus one years.',
    'base 36, options 24',
  ],
  ['# Decision\nContract (3+1+1 years) be awarded to Bright Ltd.', 'base 36, options 24'],
  ['# Decision\nExtend the interpreting contract by 11 months.', 'base 11'],
  [
    '# Background\nThe present arrangement comes to an end at the end of business on 31 March 2025. A tender was published on 3 October 2024 and closed on 8 November 2024.',
    'previous 2025-03-31',
  ],
  ['# Background\nSubject to approval the new contract will commence on 1st April 2025.', 'start 2025-04-01'],
  [
    '# Decision\nTo take a lease of Unit 4 for a term of 10 years from 29 September 2016 subject to a break at year five.',
    'start 2016-09-29, base 120',
  ],
  ['# Decision\nThe contract be extended by two months whilst the tender is completed.', 'base 2'],
  ['# Background\nThere is an option to extend the contract for a further two years.', 'options 24'],
  [
    '# Background\nThe framework agreement runs from 1 May 2021 to 30 April 2025 and was let for four years by Westshire Council.',
    '',
  ],
  [
    '# Background\nThe Chief Executive met the company on 12 May 2021 and again in June 2021. The Police and Crime Plan 2021-25 was published in May 2021.',
    '',
  ],
  ['# Decision\nA three year contract, extendable by up to four further years, is approved.', 'base 36, options 48'],
  ['# Decision\nThat the agreement with Salus be continued until 31 March 2022.', 'end 2022-03-31'],
  [
    '# Recommendation\nThe Commissioner approves a 5-year lease agreement with annual rent of £9,000 and a rent review after 3 years.',
    'base 60',
  ],
  ['# Decision\nTo fund the post for one year, with the possibility of a further year.', 'base 12, options 12'],
  [
    '# Decision\nTo enter into a contract for 36 months (with an option for an additional 36 months) with Peak IT.',
    'base 36, options 36',
  ],
  [
    '# Decision\nA waiver is granted to allow a direct award to Tern Ltd for a period of two years effective from 1 January 2024.',
    'start 2024-01-01, base 24',
  ],
  ['# Decision\nThe lease will be extended to the end of December 2021.', 'end 2021-12'],
  [
    '# Financial implications\nThe budget for 2021/22 runs from 1 April 2021 to 31 March 2022. Reserves will stand at £2m by 31 March 2022. The savings over 4 years are £1.2m.',
    '',
  ],
  ['# Decision\nTo approve the Medium Term Financial Plan for the four years from 1 April 2021 to 31 March 2025.', ''],
  ['# Decision\n3 year contract with optional fourth year.', 'base 36, options 12'],
  [
    '# Background\nThe contract is for a maximum of five years, being an initial period of three years plus extensions.',
    'base 36, options 24',
  ],
  ['# Background\nContract term: five (5) years with an option to extend for five (5) years.', 'base 60, options 60'],
  ['# Decision\nAward to Mole Ltd for 2 years + 1.', 'base 24, options 12'],
  ['# Decision\nAward to Mole Ltd for two years (with the option of two additional years).', 'base 24, options 24'],
  ['# Decision\nA contract of four years with three 12-month extension options be awarded.', 'base 48, options 36'],
  [
    '# Decision\nTo hire four vans for six months (17 May 2021 to 16 November 2021) under the existing framework.',
    'start 2021-05-17, end 2021-11-16, base 6',
  ],
  [
    "# Background\nThe current provider's contract is due to expire on 31 August 2019 and a replacement service is needed.\n# Decision\nAward the replacement contract to Calm Ltd for 36 months with effect from 1 September 2019.",
    'start 2019-09-01, base 36, previous 2019-08-31',
  ],
  ['# Background\nIt is proposed to pilot the scheme over two years.', ''],
  [
    '# Recommendation\nThat the Commissioner exercises the option to extend the contract with Rook Ltd for a further 12 months.',
    'base 12',
  ],
  [
    '# Decision\nThe first 12 month extension option be taken up, taking the contract to 30 June 2023.',
    'end 2023-06-30, base 12',
  ],
  [
    '# Equality\nThe service is for people aged 18 to 25 years. Equipment has a 5 year warranty and payback of three years.',
    '',
  ],
  ['# Title: Twelve month extension of the custody healthcare contract', 'base 12'],
  ['# Decision\nA Grant for two years starting in April 2026.', 'start 2026-04, base 24'],
  [
    '# Background\nThe force has contracted with Selby Ltd since 2015 and this contract finishes on 31/03/2020.\n# Proposal\nSelby Ltd will be awarded the contract for 36 months commencing on 01/04/2020.',
    'start 2020-04-01, base 36, previous 2020-03-31',
  ],
  ['# Decision\nTo second an officer from 9 January 2023 until 31 March 2025.', 'start 2023-01-09, end 2025-03-31'],
  ['# Background\nBids were invited on 4 May 2021 for a contract lasting 24 months.', 'base 24'],
  ['# Decision\nTo sell the site to Moor Homes with overage for 5 years.', ''],
  ['# Decision\nA 3-year contract, with no option to extend, be awarded.', 'base 36, options 0'],
  [
    '# Decision\nEnter a special police services agreement for three years from 1.11.15, with receipts of circa £640k.',
    'start 2015-11-01, base 36',
  ],
  [
    '# Decision\nTo award a contract to Tarn Ltd for 3 years (plus an optional 1 year), start date 14/02/22.',
    'start 2022-02-14, base 36, options 12',
  ],
  [
    '# Background\nThe duration of the contract will be 2 years with 2 x 12 month extensions available.',
    'base 24, options 24',
  ],
  ['# Background\nA 12-month renewal of licences is requested by the department from 1 May.', 'base 12'],
  [
    '# Background\nThe contract with Acorn ended on 30 September 2024.\n# Decision\nA retrospective extension of 12 months to 30 September 2025 is approved.',
    'end 2025-09-30, base 12, previous 2024-09-30',
  ],
  [
    '# Decision\nAward of a 3 year contract (01/04/2021 - 31/03/2024) to Larch plc.',
    'start 2021-04-01, end 2024-03-31, base 36',
  ],
  [
    '# Recommendation\nAward for an initial term of 3 years with the option to extend annually for up to a further 2 years, giving a maximum contract term of 5 years.',
    'base 36, options 24',
  ],
  ['# Background\nThe new agreement is due to start in July 2017.', 'start 2017-07'],
  ['# Decision\nContract Award: 5 years with possible 2 year extension.', 'base 60, options 24'],
  [
    '# Decision\nAgreed to a two year contract with the opportunity to extend for an additional 1 year.',
    'base 24, options 12',
  ],
  ['# Decision\nThe decision of 3 March 2020 be noted and a further report be brought within 6 months.', ''],
  ['# Decision\nContract length will be 10 years with a 5 year extension option.', 'base 120, options 60'],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
