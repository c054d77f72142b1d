/** Several signatures, tables of signatures, officers and commissioners side by side. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    'a role in brackets that wraps, each signature on a page of its own',
    'decision 2025-06-02, officer 2025-05-29',
    `
# Decision Notice
Decision title: Renewal of a lease
# Decision
The Commissioner agrees to the renewal.

|---------------|----------------|------|--------------|
|Signed         |Marianne Holt   |Date  |02 June 2025  |
|(Commissioner) |                |      |              |
|---------------|----------------|------|--------------|
\f
|---------------|----------------|------|--------------|
|Signed (Chief  |Giles Penrose   |Date  |29 May 2025   |
|Executive)     |                |      |              |
|---------------|----------------|------|--------------|`,
  ],
  [
    'prose of an officer that happens to wrap before a capital is no signer',
    'decision 2022-05-09, officer 2022-05-05',
    `
# Decision Notice
Decision title: Printers
# 1. Background
${'Printers in the forces are supplied under an agreement that ends this summer.\n\n'.repeat(9)}
# 5. Chief Finance Officer's comments
The share fits the budget. I support the request.

Name: Gareth Bullen Date: 29 April 2022
# 6. Chief Executive's comments
Proper process has been observed and the Commissioner may decide. I note that
Bedfordshire and Cambridgeshire are taking like decisions this month.

Name: Amelia Wareside Date: 5 May 2022
# 8. Decision of the Commissioner
I approve entry into the agreement.

Signed:
Dated: 9 May 2022`,
  ],
  [
    'tabular signatures',
    'decision 2019-07-04, officer 2019-07-01',
    `
# Executive Decision Record
| Title            | Mobile phones                |
| Submitted by     | Head of ICT                  |

# Sign off

| Role                          | Signature     | Date       |
| Chief Executive               | signed        | 01/07/2019 |
| Police and Crime Commissioner | signed        | 04/07/2019 |`,
  ],
  [
    'essex-like',
    'decision 2022-03-21, officer 2022-03-16, start 2022-05-01, base 36',
    `
# PFCC Decision Report
Report reference number: 044-22
Classification: Not protectively marked
Title of report: Tasers
Area of county / stakeholders affected: Countywide
Report by: Lucy Bond (Head of Procurement)
Date of report: 9 March 2022
Enquiries to: Lucy Bond
# 1. Purpose of report
1.1 This report asks for approval of a contract for 36 months from 1 May 2022.
# 12. Report approval
The report will be signed off by the PFCC Chief Executive and Treasurer prior to review and sign off by the PFCC.
Chief Executive / M.O.         Sign: B. Gray
                               Print: B. Gray
                               Date: 16 March 2022
Chief Finance Officer / Treasurer    Sign: J. Park
                               Print: J. Park
                               Date: 15 March 2022
# Decision
I agree the recommendations to this report:
                               Sign: R. Firth
                               Print: R. Firth
                               PFCC
                               Date signed: 21 March 2022
I do not agree the recommendations to this report because:
                               Sign:
                               Print:
                               PFCC/Deputy PFCC
                               Date signed:`,
  ],
  [
    'mopac real-like',
    'decision 2022-07-14, officer 2022-07-12, base 24',
    `
| Reference code: PCD 9245 | Date signed: 14 July 2022 |
# Executive summary
The contract is for two years.
# Deputy Mayor for Policing and Crime
I confirm I have considered whether or not I have any personal or prejudicial interest in this matter and take the proposed decision in compliance with the Code of Conduct. Any such interests are recorded below.
The above request has my approval.
Signature                                Date 14/07/2022
# PART I - NON-CONFIDENTIAL FACTS AND ADVICE TO THE DMPC
1.1 The first award was made on 4 May 2019.
# ORIGINATING OFFICER DECLARATION
Head of Unit:
The Head of Unit has reviewed the request and is satisfied it is correct and consistent with the MOPAC's plans and priorities.
# OFFICER APPROVAL
Chief Executive Officer
I have been consulted about the proposal and confirm that financial, legal and equalities advice has been taken into account in the preparation of this report. I am satisfied that this is an appropriate request to be submitted to the Deputy Mayor for Policing and Crime.
Signature                                Date 12/07/2022`,
  ],
  [
    'gwent-like',
    'decision 2021-05-10, officer 2021-05-10',
    `
# OFFICE OF POLICE AND CRIME COMMISSIONER
TITLE: Heating at Newtown station
DATE: 4th May 2021
TIMING: Routine
PURPOSE: For decision
1. RECOMMENDATION
1.1 That the Commissioner approves the contract award of 24 months.
2. INTRODUCTION & BACKGROUND
2.1 The boiler failed on 3 January 2021.
For OPCC use only
Office of the Chief Executive: I confirm that this report has been considered and approved.
Signature: S. Cole        Date: 10/05/2021
Police and Crime Commissioner for Newshire: I confirm I have considered whether I have any interest and approve the above.
Signature: T. Hall        Date: 10/05/2021`,
  ],
  [
    'humberside-like',
    'decision 2021-02-19, officer 2021-02-17, start 2021-04-01, end 2022-03-31',
    `
# DECISION RECORD
Decision Record Number: 03/2021
Title: Crime prevention fund
Executive Summary: a fund of £100,000 will run from 1 April 2021 to 31 March 2022.
Decision: That the fund be approved.
# Background Report: Open
Police and Crime Commissioner for Estuary
I confirm I have considered whether or not I have any personal or prejudicial interest in this matter.
Any such interests are recorded below.
The above decision has my approval.
Signature                       Date 19/02/2021
# POLICE AND CRIME COMMISSIONER FOR ESTUARY DECISION RECORD
# NON-CONFIDENTIAL FACTS AND ADVICE
1. Introduction and background
# Originating officer declaration
Is the request agreed by the Head of Finance?   Yes
Chief Executive
I have been consulted about the proposal and am satisfied that this is an appropriate request.
Signature                       Date 17/02/2021`,
  ],
  [
    'sussex-like',
    'decision 2018-11-12, received 2018-11-05',
    `
# Request for decision
| Date submitted | 5 November 2018 |
| Title | Youth grants |
# Decision
I hereby approve the recommendation.
PCC Signature:
Name: K. Barn
Date: 12.11.18`,
  ],
  [
    'chief constable request',
    'decision 2019-02-01',
    `
# Decision Notice
Request by Chief Constable
Signed: C. Oak, Chief Constable          Date: 21 January 2019
Decision of PCC
Signed: D. Elm, PCC                      Date: 1 February 2019`,
  ],
  [
    'approval words head',
    'decision 2020-06-30',
    `
# Approved by the Police and Crime Commissioner
Name: F. Lake
Date: 30th June 2020`,
  ],
  [
    'date then signature',
    'decision 2020-06-30',
    `
# Approval
Date: 30th June 2020
Signed: F. Lake
Police and Crime Commissioner`,
  ],
  [
    'signed by with date after name',
    'decision 2023-09-01',
    `
# Decision
Approved by: F. Lake (PCC)
Date approved: 01-09-2023`,
  ],
  [
    'officer approved',
    'decision 2023-09-05, officer 2023-09-01',
    `
# Officer Approval
Approved by: M. Kite (Chief Executive)
Date approved: 01-09-2023
# Commissioner
Approved by: F. Lake (PCC)
Date approved: 05-09-2023`,
  ],
  [
    'joint',
    'decision 2022-12-12',
    `
# Joint decision
Signed by the Police and Crime Commissioner for Northshire     Date 12 December 2022
Signed by the Chief Constable of Northshire                    Date 13 December 2022`,
  ],
  [
    'table 2 col sign',
    'decision 2017-03-02, officer 2017-02-28',
    `
| Chief Executive  | Police and Crime Commissioner |
| Signature: A Lee | Signature: B Ray              |
| Date: 28/02/2017 | Date: 02/03/2017              |`,
  ],
  [
    'row form',
    'decision 2014-09-30',
    `
| Signed | W. Poole |
| Position | Police and Crime Commissioner |
| Date | 30 September 2014 |`,
  ],
  [
    'row form both',
    'decision 2014-09-30, officer 2014-09-26',
    `
| Signed | N. Orr |
| Position | Chief Executive |
| Date | 26 September 2014 |
| Signed | W. Poole |
| Position | Police and Crime Commissioner |
| Date | 30 September 2014 |`,
  ],
  [
    'published words',
    'decision 2021-01-05, published 2021-01-12',
    `
# Decision
Agreed.
Signature: X. Yule     Date: 5 January 2021
This decision was published on 12 January 2021.`,
  ],
  [
    'notice dates rows',
    'decision 2022-08-16, published 2022-08-18, start 2022-09-01, end 2024-08-31',
    `
| Date of decision | 16 August 2022 |
| Date of publication | 18 August 2022 |
| Contract dates | 1 September 2022 - 31 August 2024 |`,
  ],
  [
    'start end header table',
    'decision 2022-08-16, start 2022-09-01, end 2024-08-31',
    `
| Supplier | Start date | End date | Value |
| Lamb Ltd | 01/09/2022 | 31/08/2024 | £54,000 |
# Approved
Signed: P Dale, PCC   16/08/2022`,
  ],
  [
    'two lots different ends',
    'start 2022-09-01, end disputed',
    `
| Lot | Supplier | Start date | End date   |
| 1   | Lamb Ltd | 01/09/2022 | 31/08/2024 |
| 2   | Ewe Ltd  | 01/09/2022 | 31/08/2025 |`,
  ],
  [
    'retention and review',
    'decision 2022-05-05',
    `
Review date: May 2023
Signed: V Gore (Police and Crime Commissioner)
Date: 5 May 2022
Date for review: 5 May 2024`,
  ],
  [
    'dated this',
    'decision 2013-03-03',
    `
# Decision
Approved.
Dated this 3rd day of March 2013
Signed: PCC`,
  ],
  [
    'month only decision',
    'decision 2016-10',
    `
Date of decision: October 2016`,
  ],
  [
    'slash with spaces',
    'decision 2020-02-07',
    `
Signature: H. Bird
Date: 07 / 02 / 2020`,
  ],
  [
    'dashes',
    'decision 2020-02-07',
    `
Signature: H. Bird
Date: 7-2-2020`,
  ],
  [
    'panel date',
    'decision 2024-02-07',
    `
The Police and Crime Panel considered the precept on 5 February 2024 and gave its support.
# Commissioner's decision
Approved
Signature: M. Well     Date: 07 February 2024`,
  ],
  [
    'a list of bodies over the day signs nothing',
    'decision 2018-09-11',
    `
# Shared kennels
The forces will share kennels:
* Chief Constable of Durham
* Chief Executive of the Council

Date authorised: 11/09/2018`,
  ],
])('%s', (_name, expected, drawn) => {
  expect(dated(drawn)).toBe(expected);
});
