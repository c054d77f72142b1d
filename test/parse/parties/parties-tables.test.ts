/** Tables of awards, of lots, of bidders and of insurers: whom they give, and whom they only compare. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [string, Told, string])[] = [
  [
    'scores beside awards are of recipients; rows without a sum are not',
    { suppliers: ['Ashmead Boxing and Fitness CIC', 'Rowan Street Pastors', 'Tarn House'], route: 'grant' },
    `
# Police and Crime Commissioner for Cumbria
# Safer Streets Fund 2022/23 - Round 3
# Summary
Five bids came in. Bids at 60% or above are put forward for funding.
| Organisation                   | Project          | Score | Requested | Recommended   |
| Ashmead Boxing and Fitness CIC | Evening sessions | 81%   | £14,960   | £14,960       |
| Rowan Street Pastors           | Training         | 77%   | £4,225    | £4,225        |
| Oak Youth Arts                 | Mural            | 58%   | £9,150    | Not supported |
| Tarn House                     | Advocacy         | 74%   | £29,700   | £24,700       |
| Skelwith Skate Trust           | Floodlights      | 41%   | £31,000   | -             |
# Recommendation
That the three bids shown be funded.`,
  ],
  [
    'a row that is deferred is no recipient yet',
    { suppliers: ['Bude Town Council', 'Exmouth Town Council'] },
    `
# Police and Crime Commissioner for Devon and Cornwall
# Street marshals - grants
| Area     | Recipient                 | Nights | PCC grant | Decision                    |
| Bude     | Bude Town Council         | 40     | £18,000   | Approved                    |
| Exmouth  | Exmouth Town Council      | 52     | £21,500   | Approved                    |
| Bideford | Torridge District Council | 38     | £22,000   | Deferred - no match funding |
# Decision
Grants approved as marked.`,
  ],
  [
    'firms under the head of the highest score',
    { suppliers: ['Severn Bodyworks Ltd', 'Two Wheels (Newport) Ltd'], route: 'restricted' },
    `
# Police and Crime Commissioner for Gwent
# Accident repair of vehicles - award of lots
# Tender
The restricted procedure was used.
| Lot | Area        | Highest score            | Value      |
| 1   | Newport     | Severn Bodyworks Ltd     | £1,120,000 |
| 2   | Torfaen     | No tender received       | -          |
| 3   | Monmouth    | Severn Bodyworks Ltd     | £640,000   |
| 4   | Motorcycles | Two Wheels (Newport) Ltd | £96,500    |
# Decision
I accept the tenders with the highest score in Lots 1, 3 and 4.`,
  ],
  [
    'only the lots that are decided',
    { suppliers: ['Fen Workplace Health Ltd'], isJoint: true },
    `
# Police and Crime Commissioner for Suffolk
# Occupational health
# Overview
A restricted tender was run on behalf of the seven eastern forces in three lots:
| Lot | Forces                      | Successful tenderer      |
| 1   | Bedfordshire, Hertfordshire | Chiltern Clinical LLP    |
| 2   | Kent, Essex                 | Chiltern Clinical LLP    |
| 3   | Norfolk, Suffolk            | Fen Workplace Health Ltd |
# Decision
The Commissioner has approved entry into the contract for Lot 3.`,
  ],
  [
    'firms that were asked to price are bidders, the decision names the one',
    {
      suppliers: ['Test Fit-Out Ltd'],
      bidders: ['Itchen Builders Ltd', 'Test Fit-Out Ltd'],
      framework: 'Wessex Minor Works Framework 2023',
      number: null,
    },
    `
# Police and Crime Commissioner for Hampshire
# Front counter at Romsey
# Tenders
Four builders on the Wessex Minor Works Framework 2023 (Lot 2) were asked to price. Two did so:
| Contractor          | Price       | Weeks |
| Test Fit-Out Ltd    | £214,880.36 | 14    |
| Itchen Builders Ltd | £229,415.00 | 16    |
# Risks
Building control notice BN/24/3318 has been given.
# Recommendation
That the Commissioner approves the award of the contract to Test Fit-Out Ltd.`,
  ],
  [
    'insurers by class, one of them twice, over years',
    { suppliers: ['Harbour Mutual plc', 'Orchard Specialty', 'Sterling Gate Insurance SE'] },
    `
# Police and Crime Commissioner for Dorset
# Insurance programme
# Details
Premiums for the first year are shown below.
| Class     | Insurer                    | 2017/18  | 2018/19  |
| Liability | Harbour Mutual plc         | £402,118 | £431,760 |
| Motor     | Sterling Gate Insurance SE | £287,540 | £264,905 |
| Property  | Harbour Mutual plc         | £61,200  | £58,377  |
| Travel    | Orchard Specialty          | £12,950  | £13,010  |
# Decision
To accept the terms for 2018/19.`,
  ],
  [
    'who is ranked first, where the decision takes that one without the name',
    { suppliers: ['Elmet Ltd'], bidders: ['Elmet Ltd', 'Marl LLP'] },
    `
# Police and Crime Commissioner for Kent
# Evaluation
| Tenderer  | Price    | Rank |
| Elmet Ltd | £120,000 | 1st  |
| Marl LLP  | £128,000 | 2nd  |
# Decision
Accept the tender ranked first.`,
  ],
  [
    'who is ranked first, where nothing says that they are taken',
    { suppliers: [], bidders: ['Elmet Ltd', 'Marl LLP'] },
    `
# Police and Crime Commissioner for Kent
# Evaluation
| Tenderer  | Price    | Rank |
| Elmet Ltd | £120,000 | 1st  |
| Marl LLP  | £128,000 | 2nd  |
# Decision
To hold another round of tenders.`,
  ],
  [
    'rows of a form: who is proposed, who has it, who tendered, who leads',
    {
      suppliers: ['Elmet Ltd'],
      previous: ['Marl LLP'],
      bidders: ['Elmet Ltd', 'Marl LLP', 'Thorn Ltd'],
      lead: ['Essex Police'],
      isJoint: true,
      route: 'open',
    },
    `
# Police and Crime Commissioner for Kent
| Incumbent contractor       | Marl LLP |
| Proposed contractor        | Elmet Ltd |
| Tenders received from      | Elmet Ltd, Marl LLP, Thorn Ltd |
| Route to procurement       | Open tender |
| Lead contracting authority | Essex Police |
| Other forces               | Bedfordshire Police, Suffolk Constabulary |
# Decision
Approved.`,
  ],
  [
    'quotations as the answer to how it was bought; a supplier that is yet to come',
    { suppliers: [], route: 'quotations' },
    `
# Police and Crime Commissioner for Kent
| Proposed supplier     | TBC |
| Method of procurement | Three quotations |
# Decision
Approved.`,
  ],
  [
    'a row of a grant',
    { suppliers: ['Kent Mediation'], route: 'grant' },
    `
# Police and Crime Commissioner for Kent
| Organisation name | Kent Mediation |
| Grant awarded     | £12,000 |
# Decision
Approved.`,
  ],
];

test.each(PAPERS)('%s', (_name, expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
