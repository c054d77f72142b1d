/** Papers full of dates and periods that are not a contract's: budgets, posts, sales, policies, claims, tenders. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    '1 precept',
    '',
    `
# Summary
The council tax base was notified by districts in January 2024. The Panel met on 1 February 2024 and supported a precept increase of 4.99% from 1 April 2024. The budget covers the year from 1 April 2024 to 31 March 2025 and reserves fall over three years.
# Decision
To set the precept for 2024/25 and to issue notices by 1 March 2024.`,
  ],
  [
    '2 staffing',
    '',
    `
# Summary
The Chief Executive will retire on 31 August 2023. It is proposed to advertise the post in May 2023 and to interview in June 2023.
# Decision
Approve the recruitment process.`,
  ],
  [
    '3 chief constable appointment',
    'start 2023-09-04, base 60',
    `
# Decision
To appoint Alex Reed as Chief Constable for a term of five years from 4 September 2023, following a confirmation hearing on 12 July 2023.`,
  ],
  [
    '4 disposal',
    '',
    `
# Summary
The station has been empty since 1 May 2019. It was marketed for 12 weeks from 6 January 2020 and offers were invited by 30 March 2020.
# Decision
To sell to the highest bidder, completion by 30 June 2020.`,
  ],
  [
    '5 policy',
    '',
    `
# Decision
To adopt the reserves policy with effect from 1 April 2021 and review it every 3 years.`,
  ],
  [
    '6 treasury',
    '',
    `
# Summary
Borrowing of £3m was taken for 25 years from the PWLB on 4 March 2016. Investments are limited to 12 months.
# Decision
The treasury strategy for 2016-17 be approved.`,
  ],
  [
    '7 settlement',
    '',
    `
# Summary
An incident on 4 May 2014 led to a claim issued on 12 June 2015. The limitation period is three years.
# Decision
That the claim be settled.`,
  ],
  [
    '8 s22a',
    '',
    `
# Decision
To enter into the section 22A agreement for the regional unit dated 1 April 2019.`,
  ],
  [
    '9 procurement start',
    'previous 2026-03-31',
    `
# Summary
The contract expires on 31 March 2026. A tender will be issued in June 2025, returned in August 2025 and evaluated by October 2025. The market has been engaged for the last six months.
# Decision
To approve the start of the procurement.`,
  ],
  [
    '10 plan',
    '',
    `
# Decision
To approve the Police and Crime Plan 2021-2025 and to publish it by 31 March 2022.`,
  ],
  [
    '11 estates works',
    'start 2022-05-09',
    `
# Summary
Works will commence on 9 May 2022 and take 14 weeks.
# Decision
Appoint Rowan Builders.`,
  ],
  [
    '12 lease end surrender',
    'previous 2021-12-24',
    `
# Summary
The lease of the unit expires on 24 December 2021 and gives the landlord six months' notice.
# Decision
Not to renew the lease.`,
  ],
  [
    '13 body cameras background',
    '',
    `
# Summary
Officers have had cameras since 2015. The average life is 5 years and the warranty lasts 3 years. 40 were replaced in March 2020.
# Decision
Buy 120 cameras.`,
  ],
  [
    '14 audit',
    '',
    `
# Summary
The external auditor reported on 30 September 2019 for the year ended 31 March 2019.
# Decision
To sign the statement of accounts for the year ended 31 March 2019.`,
  ],
  [
    '15 pay',
    '',
    `
# Decision
To implement the pay award of 2% for police staff effective from 1 September 2018.`,
  ],
  [
    '16 grant round',
    'start 2023-04-01, end 2024-03-31',
    `
# Summary
Applications opened on 3 January 2023 and closed on 3 February 2023.
# Decision
Grants be made to the groups below for activity between 1 April 2023 and 31 March 2024.`,
  ],
  [
    '17 uplift',
    'previous 2024-03-31',
    `
# Summary
The contract was awarded in 2019 for a term of 3 years plus two one-year options, both taken, and ends on 31 March 2024.
# Decision
To increase the contract value by £120,000.`,
  ],
  [
    '18 delegations',
    '',
    `
# Decision
To amend the scheme so that contracts of more than three years need approval from 1 June 2020.`,
  ],
  [
    '19 amount per month',
    '',
    `
# Finance
The monthly cost for 36 months is £1,200. The 5 year whole-life cost is £90,000. Payback is in 3 years.`,
  ],
  [
    '20 minutes',
    'decision 2019-06-04',
    `
# Minutes of the meeting held on 4 June 2019
The minutes of the meeting of 7 May 2019 were agreed. The next meeting is on 2 July 2019.`,
  ],
  [
    '21 vehicles',
    '',
    `
# Decision
Replace vehicles over 4 years old; the programme runs for two years.`,
  ],
])('%s', (_name, expected, drawn) => {
  expect(dated(drawn)).toBe(expected);
});
