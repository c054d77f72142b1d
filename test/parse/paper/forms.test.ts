/** Whole forms of many layouts: each date goes to its owner, from where it stands. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    'warwickshire-like',
    'decision 2025-04-08',
    `
Decision Reference Number: WPCC9-0123
Lead Officer: Jane Field
Chief Officer approval: N/A
Date: 31/03/2025
Publication: Information in this form is subject to the Freedom of Information Act 2000.
Status: Non-confidential
# Decision summary:
This notice seeks approval of the annual estates plan.
Signature: P. Harrow
Date: 8/4/25
# Supporting information
1. Background: the plan was first agreed on 3 March 2021.`,
  ],
  [
    'west yorkshire-like',
    'decision 2023-11-14, base 36, options 12, previous 2024-03',
    `
# Decision Notice
Date: 14 November 2023
Title: Vehicle livery
Summary: The current contract expires in March 2024 and needs renewing.
Approved decision: To award a contract for 3 years with an option to extend for a further 12 months.
Signed: A Commissioner`,
  ],
  [
    'bedfordshire-like',
    '',
    `
# Decision of the Commissioner
Title and Reference: Purchase of cycles PCC/D/144
Subject: Fleet
Report of: The Chief Executive
Date: 12 March 2020
Summary: Twenty electric cycles will be bought.
Recommendation: To approve the purchase.`,
  ],
  [
    'north-yorkshire-like',
    'decision 2018-05-03, start 2018-06-01, end 2021-05-31, base 36',
    `
# Decision Notice 040/2018 - Cleaning of police premises
Executive Summary and recommendation:
It is recommended that a three year contract be awarded to Brightclean Ltd from 1 June 2018 to 31 May 2021.
# Police and Crime Commissioner decision: approved
Signature            Date 3 May 2018
Title: Police and Crime Commissioner for North Yorkshire
# Part 1 - Unrestricted facts and advice`,
  ],
  [
    'three signatures',
    'decision 2021-09-17, received 2021-09-01, officer 2021-09-14',
    `
# DECISION FORM
Date received: 1st September 2021
Title: Wellbeing support line
# Chief Finance Officer comments
The cost can be met from reserves.
Signed: M. Penn                Date: 10/09/2021
# Chief Executive comments
I support this request.
Signed: L. Quill               Date: 14/09/2021
# Police and Crime Commissioner
I approve the request.
Signed: T. Vane                Date: 17/09/2021`,
  ],
  [
    'signature roles below',
    'decision 2022-01-20, officer 2022-01-18',
    `
# RECORD OF DECISION
The Commissioner is asked to approve the purchase of 20 radios.
Signed ................................
Treasurer
Date 17 January 2022

Signed ................................
Chief Executive
Date 18 January 2022

Signed ................................
Police and Crime Commissioner
Date 20 January 2022`,
  ],
  [
    'lancashire-like',
    'decision 2013-04-24, start 2013-03-01, end 2016-02-29, options 12',
    `
# NOTICE OF DECISION
| Decision Ref | 2013/31 |
| Issue | Covert vehicle hire |
| Decision | To use the collaborative contract for vehicle hire for the period 1 March 2013 to 29 February 2016 with an option to extend until 28 February 2017 |
| Date of Decision | 24th April 2013 |
| Decision Maker | PCC |`,
  ],
  [
    'lancs waive',
    'decision 2014-01-04, start 2013-11-01, end 2014-12-31',
    `
# NOTICE OF DECISION
| Issue | Claims handling |
| Decision | The Commissioner has agreed to waive Standing Orders so that Wellis Limited may continue for all claims made up to 31 October 2013, for the period 1 November 2013 - 31 December 2014. |
| Date of Decision | 4th January 2014 |`,
  ],
  [
    'labels everywhere',
    'decision 2024-05-02, received 2024-04-22, published 2024-05-09, start 2024-06-01, end 2027-05-31, base 36, options 24, previous 2024-05-31',
    `
# Decision Notice
Request received: 22/04/2024
Decision date: 02/05/2024
Date published: 09/05/2024
Contract start date: 01/06/2024
Contract end date: 31/05/2027
Contract term: 3 years
Extension options: 2 x 12 months
Current contract end date: 31/05/2024`,
  ],
  [
    'key info table',
    'start 2023-10-01, base 48, options 12',
    `
| Supplier | Contract value | Contract term | Extension |
| Ashdown Ltd | £240,000 | 4 years | 1 x 12 months |
# Decision
The Commissioner approves award to Ashdown Ltd commencing 1 October 2023.`,
  ],
  [
    'extension none',
    'base 24, options 0',
    `
| Contract term | 24 months |
| Extension options | None |`,
  ],
  [
    'term in one label',
    'base 36, options 24',
    `
Contract Period: 3 years with the option to extend for a further 2 years`,
  ],
  [
    'term plus dates',
    'start 2022-04-01, end 2025-03-31, base 36, options 12',
    `
Term: 3 years (1 April 2022 to 31 March 2025) plus 1 year optional extension`,
  ],
  [
    'term sum',
    'base 24, options 24',
    `
Duration: 2+1+1`,
  ],
  [
    'total',
    'base 24, options 24',
    `
Contract length: 2 years + 1 + 1 (4 years in total)`,
  ],
  [
    'meeting',
    'decision 2017-06-15',
    `
# Decision log
Meeting date: 15 June 2017
Item: Estates programme
Decision: The Commissioner agreed to the sale.`,
  ],
  [
    'signature only value',
    'decision 2016-12-05',
    `
# Decision
The Commissioner agreed to the purchase.
Signed: R. Holt, PCC, 5 December 2016`,
  ],
  [
    'month-first',
    'decision 2025-01-06',
    `
# Police and Crime Commissioner Approval
Signature: PCC J Reed (wet copy held in OPCC)
Date: January 6 2025
All decisions must be added to the decision register.`,
  ],
  [
    'weekday',
    'decision 2022-11-04',
    `
# Approval
PCC Signature: H. Snow
Date: Friday 4th November 2022`,
  ],
  [
    'unsigned',
    'received 2023-02, officer 2023-02-20',
    `
| Request for PCC Decision | Received in OPCC | OPCC Ref: AB12 |
|                          | Date: Feb 2023   |                |
# Decision
Deferred
| Signature | Date |
# OFFICER APPROVAL
Chief Executive or Nominee:
Name Kit Marsh
Date 20 February 2023`,
  ],
  [
    'author date',
    'decision 2020-10-09',
    `
# Decision report
Report author: Sam Pike, Head of Commissioning
Date: 1 October 2020
# Summary
The paper asks for a grant.
# Decision
I approve the grant as set out.
Signed: (Police, Fire and Crime Commissioner)
Dated: 9 October 2020`,
  ],
  [
    'gmca',
    'decision 2022-05-09, published 2022-05-16',
    `
# Decision details
Decision Maker: Treasurer GMCA
Decision status: Recommendations Approved
# Decision:
To agree terms.
Publication date: 16/05/2022
Date of decision: 09/05/2022
Effective from: 24/05/2022`,
  ],
  [
    'chief exec decides',
    'decision 2021-03-12',
    `
# Officer Decision Record
Decision maker: Chief Executive
Title: Purchase of laptops
# Decision
To buy 14 laptops.
Signed: K Moor, Chief Executive
Date: 12 March 2021`,
  ],
  [
    'submitted head',
    'decision 2019-05-21, received 2019-05-13',
    `
# REQUEST FOR DECISION
| Ref | 12/19 | Submitted by | Head of Fleet | Date | 13/05/2019 |
The fleet needs new vans.
# Commissioner's decision
Approved
| Signature | J. Wray | Date | 21/05/2019 |`,
  ],
  [
    'approved line',
    'decision 2018-08-02',
    `
# Decision 019-2018
Confidential
2 August 2018`,
  ],
  [
    'welsh',
    'decision 2022-03-03',
    `
# Cofnod o Benderfyniad
Llofnod: A. Rhys
Dyddiad: 3 Mawrth 2022`,
  ],
  [
    'deferral date',
    'decision 2024-02-27',
    `
| Signature | Date 27 February 2024 |
Is the publication of this approval to be deferred Yes
Date to be deferred to 31 May 2024`,
  ],
  [
    'empty date signed',
    'published 2023-10-04',
    `
| Reference code: PCD 9533 | Date signed: |
| Date published: 4 October 2023 | Decision by: D. Amis |
Signature
Date
# PART I
1.1 The contract was awarded on 1 May 2019.`,
  ],
  [
    'ce with pcc words',
    'decision 2023-06-08, officer 2023-06-05',
    `
# Section 1
Signature of Chief Executive: B. Long
Date: 5 June 2023
Signature of Police and Crime Commissioner: C. Short
Date: 8 June 2023`,
  ],
  [
    'officer to pcc label',
    'decision 2023-06-08, officer 2023-06-05',
    `
Chief Executive to the Police and Crime Commissioner
I have considered whether this is a proper matter for the Commissioner.
Signature: B. Long            Date: 5 June 2023
Police and Crime Commissioner for Marchshire
I hereby approve the proposal above.
Signature: C. Short           Date: 8 June 2023`,
  ],
  [
    'declaration',
    'decision 2015-02-10',
    `
# Statement by Police and Crime Commissioner
I confirm that I have no interest in this matter and take the decision above.
Signature                                    Date 10/2/15`,
  ],
  [
    'date in title head',
    'decision 2016-03-04',
    `
# Police and Crime Commissioner for Marchshire
# Decision Record
| Date | Ref | Issue | Decision |
| 4 March 2016 | 15/023 | Lease of garage | Agreed |`,
  ],
])('%s', (_name, expected, drawn) => {
  expect(dated(drawn)).toBe(expected);
});
