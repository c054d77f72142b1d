/** Whole papers written before their rules: all dates and terms of each. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    'paper 1',
    'decision 2019-11-22, received 2019-11-11, officer 2019-11-20, start 2020-01-06, base 24, options 12, previous 2020-01-05',
    `
# OFFICE OF THE POLICE AND CRIME COMMISSIONER FOR WOLDSHIRE
# DECISION NOTICE
| Reference | WPCC/19/071 | Date request received | 11th Nov 2019 |
# Subject: Interpreting and translation
# Background
The incumbent, Babel Ltd, is contracted until 5 January 2020. Three quotes were sought in October 2019.
# Proposal
To award a 24-month agreement beginning 6 January 2020 to Tongues Ltd. The force may extend it once, by 12 months.
# Chief Executive's comments
I have considered the proposal and have no objection.
Signed: N. Frost              Date: 20/11/2019
# Commissioner's decision
Approved.
Signed: O. Grey               Date: 22/11/2019`,
  ],
  [
    'paper 2',
    'decision 2021-06-30, published 2021-07-02, start 2021-07-12, end 2022-07-11, base 12',
    `
| Decision number | 2021/045 |
| Decision title | Drone pilots: training |
| Decision | The DPCC agreed to commission pilot training from Skyward CIC between 12 July 2021 and 11 July 2022 (12 months) at a cost of £18,400. |
| Decision taken on | 30 June 2021 |
| Published on | 2 July 2021 |`,
  ],
  [
    'paper 3',
    'decision 2018-03-12, base 60, options 24',
    `
# Record of decision made under delegated powers
Decision maker: Treasurer
Matter: Insurance brokerage
Decision: To accept the tender of Shield Brokers for five years with the possibility of a two year extension.
Signed: G. Ash (Treasurer)
Dated: 12 March 2018`,
  ],
  [
    'paper 4',
    'decision 2023-08-31, start 2023-10-01, end 2026-09-30, base 36, options 24',
    `
Title: Occupational health
Contract term (initial): 3 years
Contract start: 01 October 2023
Contract end: 30 September 2026
Extension option(s): Two periods of 12 months
Approved by PCC: 31 August 2023`,
  ],
  [
    'paper 5',
    'decision 2014-12-19',
    `
# Decision: Agreed
Commissioner: D. Stone
Date: Friday, 19 December 2014
Effective from: 1 January 2015`,
  ],
  [
    'paper 6',
    'decision 2022-09-28, start 2022-10, base 6',
    `
# PCC Decision
The PCC agreed on 28 September 2022 to fund a six month secondment from October 2022.`,
  ],
  [
    'paper 7',
    'decision 2020-04-24, end 2020-10-31, base 6, previous 2020-04-30',
    `
# Request to vary contract
The custody contract is due to lapse on 30 April 2020. Owing to the pandemic officers ask for a six-month extension until 31 October 2020.
# PCC approval
Signature (electronic)       T. Banks
Date                         24 April 2020`,
  ],
  [
    'paper 8',
    'decision 2016-07-05, officer 2016-06-29',
    `
# POLICE AND CRIME COMMISSIONER - DECISION SHEET
Monitoring Officer and Chief Executive sign off: J. Mead 29/06/2016
PCC sign off: K. Holt 05/07/2016`,
  ],
  [
    'paper 9',
    'decision 2025-03-03, received 2025-02-17, published 2025-03-10',
    `
Received in office: 17.02.25
Decision made: 03.03.25
Published: 10.03.25`,
  ],
  [
    'paper 10',
    'start 2019-05, base 36',
    `
# Executive summary
This decision secures mobile phone services from Bell Ltd for a three-year period from May 2019.`,
  ],
  [
    'paper 11',
    'start 2021-02-01, base 48, options 0',
    `
# Decision
Award the four-year fixed term contract to Dray plc from 1st February 2021. There are no options to extend beyond this.`,
  ],
  [
    'paper 12',
    'decision 2017-10-11',
    `
The decision was taken at the Strategic Board of 11 October 2017.
Signature: P. Low
Date: 11 October 2017`,
  ],
  [
    'paper 13',
    'start 2022-04-01, base 12, options 12',
    `
# Decision
Grant to Hope House: £30,000 for 2022/23 (12 months from 1 April 2022), with a further 12 months subject to performance.`,
  ],
  [
    'paper 14',
    'base 36, options 24',
    `
# Key facts
Contract duration - 3 years + 2 x 1 year options`,
  ],
  [
    'paper 15',
    'start 2018-04-01, end 2020-03-31, base 24',
    `
# Key facts
Period of contract: 1st April 2018 to 31st March 2020 (2 years)`,
  ],
  [
    'paper 16',
    'decision 2013-05-20',
    `
DECISION BY THE POLICE AND CRIME COMMISSIONER
Ref: 13/14      Date of issue: 24 May 2013
Date decision made: 20 May 2013`,
  ],
  [
    'paper 17',
    'start 2024-11-18, base 20',
    `
# Decision
Engage temporary staff for 20 months, w.e.f. 18/11/24.`,
  ],
  [
    'paper 18',
    'base 36, options 48',
    `
# Decision
Award a contract for an initial 36 months, with options to extend up to a further 48 months.`,
  ],
  [
    'paper 19',
    'start 2015-10-01, base 60, previous 2015-09-30',
    `
# Background
Energy for the estate is bought through the Crown; that contract terminates on 30 September 2015.
# Decision
To commit to the new framework for five years from 1 October 2015.`,
  ],
  [
    'paper 20',
    'decision 2021-01-14',
    `
# Commissioner approval
I approve / do not approve the recommendation.
Electronically signed by the Commissioner, 14/01/2021`,
  ],
])('%s', (_name, expected, drawn) => {
  expect(dated(drawn)).toBe(expected);
});
