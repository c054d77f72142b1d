/** Dates of signature blocks without labels: in lines, cells, rows and columns; of several offices; and tables that sign nothing. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

/** Long enough to end a form's head. */
const PROSE =
  'The present machines in the north of the area are worn and the makers no longer sell parts for them. Officers looked at repair, at hire and at purchase, and found that purchase costs least over the whole of their life. The money stands in the revenue budget.';

test.each([
  [
    'name, role and day in one line',
    'decision 2021-05-14',
    `
# Decision Notice
${PROSE}
Agreed. Wilma Tarrant, Police and Crime Commissioner, 14 May 2021.`,
  ],
  [
    'role and day in one line, the officer before',
    'decision 2020-03-09, officer 2020-03-05',
    `
# Decision Notice
${PROSE}
# Chief Executive's recommendation
That the hire be agreed. Odell Marsh, Chief Executive, 5th March 2020
# Decision of the Commissioner
Agreed.
Police and Crime Commissioner, 9th March 2020`,
  ],
  [
    'the day under the role',
    'decision 2023-01-30',
    `
# Decision 004
${PROSE}
Police and Crime Commissioner for Kent
30 January 2023`,
  ],
  [
    'name, role and day under each other',
    'decision 2023-01-30',
    `
# Decision 004
${PROSE}
Piers Hallow
Police, Fire and Crime Commissioner
30 January 2023`,
  ],
  [
    'rows of name with role, and day',
    'decision 2019-01-28, officer 2019-01-25',
    `
# Decision 006
${PROSE}

| Nora Peel, Police & Crime Commissioner | 28 January 2019 |
| Abel Stone, Chief Finance Officer      | 25 January 2019 |`,
  ],
  [
    'a row of roles tells what each did',
    'decision 2019-07-25',
    `
# Grants
${PROSE}
# Sign-off

| Role                               | Name         | Date       |
| Report author                      | B. Hurst     | 22.07.2019 |
| Deputy Commissioner (consulted)    | Flora Tiller | 24.07.2019 |
| Head of Partnerships (decision)    | Rick Ampton  | 25.07.2019 |`,
  ],
  [
    'signers in columns, days under them',
    'decision 2015-07-07, officer 2015-07-03',
    `
# Decision
${PROSE}

| Police and Crime Commissioner | Chief Executive |
| 07.07.15                      | 03.07.15        |`,
  ],
  [
    'two commissioners: the day of the paper’s office',
    'decision 2023-03-21',
    `
# Dorset Police and Crime Commissioner
# Joint decision
${PROSE}

| Stephen Lull          | Annis Trevan                |
| PCC for Dorset        | PCC for Devon and Cornwall  |
| 21/03/2023            | 23/03/2023                  |`,
  ],
  [
    'what an officer did and when, the name behind',
    'decision 2025-01-23, officer 2025-01-22',
    `
# Decision 21
${PROSE}
Signed
Donna March, Police and Crime Commissioner
Date 23 January 2025
Chief Finance Officer: approved 21 January 2025 (A. Quill)
Chief Executive: approved 22 January 2025 (Jason Brean)`,
  ],
  [
    'label of the decider with name and day',
    'decision 2017-08-21, published 2017-09-04',
    `
# Notice of Decision
The Commissioner has agreed a grant of £2,000 to a road safety charity.
Decision made by: Aldo Brampton, Police and Crime Commissioner, 21 August 2017. Published 4 September 2017.`,
  ],
  [
    'roles with a colon, days behind the names',
    'decision 2018-05-14, officer 2018-05-10',
    `
# DECISION
The letting is APPROVED.

| Chief Executive:               | (Flora Pen) on 10 May 2018 |

| Police and Crime Commissioner: | on 14 May 2018             |`,
  ],
  [
    'a block of name, title, date',
    'decision 2022-03-28',
    `
# Details of advice taken
Monitoring Officer: no concerns.
# Signature
Name: Gregor Thrap
Title: Police, Fire & Crime Commissioner
Date: 28th March 2022`,
  ],
  [
    'columns of cells, each with its own head',
    'decision 2016-08-09, officer 2016-08-05',
    `
# Decision

| Treasurer's comments: affordable | Solicitor's comments: lawful  |
| Chief Executive                  | Police and Crime Commissioner |
| Name: Miriam Oak                 | Signed:                       |
| Date: 05/08/16                   | Date: 09/08/16                |`,
  ],
  [
    'an officer’s heading over prose, name and date',
    'officer 2021-11-01',
    `
# Environment
${PROSE}
# Chief Executive's approval
Proper advice has been taken and this notice may go to the Commissioner.

| Name: Carl Winfield | Date: 01/11/2021 |`,
  ],
  [
    'unknown label that names signer and date',
    'decision 2019-09-18',
    `
# Decision
I agree the recommendations to this report.
PFCC Date signed: 18/9/19`,
  ],
  [
    'approved at a meeting',
    'decision 2024-09-12',
    `
# Custody cover
${PROSE}
Approved by the Commissioner at the Commissioning Board on 12 September 2024. Restricted: Annex A.`,
  ],
  [
    'Welsh and English',
    'decision 2021-08-11, received 2021-07-28, officer 2021-08-09',
    `
# PENDERFYNIAD / DECISION

| Cyflwynwyd gan / Submitted by | Head of Estate - 28 July 2021 |

# Office of the Chief Executive
Llofnod / Signature: Carys Wynd
Dyddiad / Date: 9 Awst / August 2021
# Comisiynydd / Commissioner
Llofnod / Signature:
Dyddiad / Date: 11 Awst / August 2021`,
  ],
])('%s', (_name, expected, drawn) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  [
    'a timetable',
    '',
    `
# Timetable
${PROSE}

| Tender issued                | 3 May 2022   |
| PCC approval                 | 12 June 2022 |
| Chief Executive signs        | 20 June 2022 |`,
  ],
  [
    'who wrote, in the head',
    '',
    `
# Report
Chief Constable, 3 May 2022
Report to the Police and Crime Commissioner, 12 May 2022
${PROSE}`,
  ],
  [
    'history of versions',
    '',
    `
# Versions
${PROSE}

| Draft for comment            | 3 May 2022  |
| Seen by Chief Executive      | 12 May 2022 |`,
  ],
  [
    'what was approved before',
    '',
    `
# Background
${PROSE} The first phase was approved by the Commissioner on 12 September 2024.`,
  ],
  [
    'when the decision is needed',
    '',
    `
# Request

| TIMESCALE: | Decision needed by 30/11/2019 |

Date decision needed by: 30/11/2019`,
  ],
])('nothing: %s', (_name, expected, drawn) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  ['Decision: Approved by Police and Crime Commissioner (3 May 2022)', 'decision 2022-05-03'],
  ['Electronically signed by Bridget Low, PCC, on 3 May 2022 at 14:05', 'decision 2022-05-03'],
  ['The Commissioner approved the recommendation on 3 May 2022.', 'decision 2022-05-03'],
  ['This decision was made on 3 May 2022.', 'decision 2022-05-03'],
  ['The Commissioner agreed to meet the panel on 3 May 2022.', ''],
  ['The Commissioner approved the first phase on 3 May 2022.', ''],
])('under Decision: %s', (sentence, expected) => {
  expect(dated(`# Decision\n${PROSE}\n${sentence}`)).toBe(expected);
});

test('the only date, in the head, counts where the maker approves at the end and nothing else is dated', () => {
  const form = (end: string): string => `
# KEY DECISION
Subject: Victim hub
Report of: Office of the Police and Crime Commissioner
Date: 04/02/2022
# Summary
${PROSE}
# Police and Crime Commissioner
${end}`;
  expect(dated(form('I hereby approve the recommendation above.'))).toBe('decision 2022-02-04');
  expect(dated(form('The Commissioner is invited to note the report.'))).toBe('');
  expect(dated(form('I hereby approve the recommendation above.\nSigned: A. Low\nDate: 9/2/2022'))).toBe(
    'decision 2022-02-09',
  );
});

test('in the head an officer’s answer leaves the date in the next row to the form', () => {
  const head = `
| Chief Officer approval: | D. Hart, Chief Executive - 02/09/2024 |
| Date:                   | 30/08/2024                            |

# Decision summary
${PROSE}
Signature: R. Pell
Date: 06/09/2024`;
  expect(dated(head)).toBe('decision 2024-09-06, officer 2024-09-02');
});

test.each([
  ['Submitted to OPCC', '4.6.18', 'received 2018-06-04'],
  ['Date report submitted to OPCC', '14 January 2025', 'received 2025-01-14'],
  ['Requested by', 'Fleet Manager, 2nd May 2019', 'received 2019-05-02'],
  ['Paper received', 'March 2023', 'received 2023-03'],
  ['Date received in OPFCC', '3 May 2022', 'received 2022-05-03'],
  ['Date application received by OPCC', '3 May 2022', 'received 2022-05-03'],
  ['Date of policy board', '3 May 2022', ''],
  ['Prepared by', 'Fleet Manager, 2nd May 2019', ''],
  ['From', 'Fleet Manager, 2nd May 2019', ''],
])('%s | %s gives %s', (label, value, expected) => {
  expect(dated(`# Request\n| ${label} | ${value} |\n\n# Summary\n${PROSE}`)).toBe(expected);
});

test('a log of one entry: the day stands under its heading', () => {
  const log = `
# Decision Sheet

| Date     | Item and decision                          | Action        |
| 24/11/16 | Printers. The PCC AGREED to buy 48 devices | Head of ICT   |`;
  expect(dated(log)).toBe('decision 2016-11-24');
});
