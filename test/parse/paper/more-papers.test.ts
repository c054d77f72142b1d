/** More whole papers written before their rules: all dates and terms of each. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    'paper 1',
    'decision 2021-05-27, officer 2021-05-25, start 2021-07-01, end 2023-06-30, base 24, options 24, previous 2021-06-30',
    `
# Office of the Police, Fire & Crime Commissioner
# DECISION REPORT AND RECORD
Reference: PFCC.21.14
Subject matter: Cleaning of stations - renewal
1. What is being asked for
1.1 The agreement with Sparkle Ltd lapses at midnight on 30 June 2021 and it is proposed to let a replacement for two years, 1 July 2021 - 30 June 2023, which could be prolonged by two more years.
2. Sign-off
2.1 Section 151 Officer    D. Quill      24.05.21
2.2 Chief Executive        H. Voss       25.05.21
2.3 PFCC                   M. Arden      27.05.21`,
  ],
  [
    'paper 2',
    'decision 2019-03-29, start 2019-04-01, end 2020-03-31',
    `
| PCC decision no. | 22 of 2018/19 |
| Date of PCC decision | 29/03/19 |
| What was decided | Community payback match funding, £8,000, for the year 1/4/19 to 31/3/20 |`,
  ],
  [
    'paper 3',
    'decision 2022-11-30, start 2022-12-05, base 8',
    `
# Decision
On 30 November 2022 the Commissioner approved the hire of a mobile custody unit for eight months from 5 December 2022.`,
  ],
  [
    'paper 4',
    'decision 2017-08-17, base 36, options 0',
    `
Date: 17 August 2017
Decision: Award of occupational health contract (3 years, no extension) to Wellwork.`,
  ],
  [
    'paper 5',
    'decision 2020-02-28, received 2020-02-10',
    `
Form received by OPCC on 10 February 2020
I have considered the report and approve its recommendations.
Signature: ..................... (PCC)      Dated: 28 February 2020`,
  ],
  [
    'paper 6',
    'start 2023-11-01, base 60, options 60',
    `
# Award details
Start: 1 November 2023
Length: 5 years (with up to 5 further years)`,
  ],
  [
    'paper 8',
    'start 2025-04-01, end 2028-03-31, base 36, options 12',
    `
# Recommendation
Approve the award to Finch Ltd for the three financial years 2025-26 to 2027-28 (1 April 2025 to 31 March 2028), i.e. a 3 year contract with one optional year.`,
  ],
  [
    'paper 9',
    'end 2024-07-31, previous 2023-07-31',
    `
# Extension of the telephony contract
The contract (signed in 2018) expires on 31 July 2023 but allows for an extension of one year.
# Decision
That the contract be extended to 31 July 2024.`,
  ],
  [
    'paper 10',
    'decision 2016-02-01, start 2016-02-15',
    `
# Notice
DECISION: Temporary closure of front counter with effect from 15 February 2016
DATE OF DECISION: 1 February 2016`,
  ],
  [
    'paper 11',
    'decision 2015-06-09',
    `
# Approval to proceed
Signed on behalf of the PCC by the Deputy PCC
Date: 9th June 2015
Chief Constable consulted: 1st June 2015`,
  ],
  [
    'paper 12',
    'base 24, options 36',
    `
# Procurement
The proposed contract is for two (2) years, with three (3) optional extension periods of one (1) year each.`,
  ],
  [
    'paper 13',
    'start 2020-09-01, base 48',
    `
# Decision
to approve a contract award for provision of vehicles commencing on the 1st September 2020 for a total period of 4 years`,
  ],
  [
    'paper 14',
    'base 36',
    `
# Background
A three year deal was negotiated.`,
  ],
  [
    'paper 15',
    'start 2022-01-31, base 7',
    `
# Decision
The contract with Gull be renewed for 7 months from the 31st January 2022.`,
  ],
  [
    'paper 16',
    'decision 2018-12-03, published 2018-12-10',
    `
Date decision signed: 3 December 2018
Date decision published: 10 December 2018`,
  ],
  [
    'paper 17',
    'decision 2014-03-18, received 2014-03-04',
    `
DATE OF REQUEST: 4th March 2014
DATE OF PCC'S SIGNATURE: 18th March 2014`,
  ],
  [
    'paper 18',
    'start 2020-01-01, end 2024-12-31, base 60, previous 2019-12-31',
    `
# Summary
On 31 December 2019 the current lease comes to an end. A new lease for five years, starting 1 January 2020 and finishing 31 December 2024, has been agreed.`,
  ],
])('%s', (_name, expected, drawn) => {
  expect(dated(drawn)).toBe(expected);
});
