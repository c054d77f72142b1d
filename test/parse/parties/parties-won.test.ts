/** Who wins: awards, tenders, quotations and scores, as papers word them. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    {
      suppliers: ['Aldermoor Telecom Ltd'],
      route: 'framework_direct_award',
      framework: 'CCS Network Services 2 framework',
      number: 'RM3808',
    },
    `
# Warwickshire Police and Crime Commissioner
| Decision Reference Number | WPCC-0113                                                                                                                                                                    |
| Title                     | Mobile telephony contract                                                                                                                                                    |
| Decision summary          | To enter into a 24 month call-off contract with Aldermoor Telecom Ltd for mobile voice and data, by way of direct award under the CCS Network Services 2 framework (RM3808). |`,
  ],
  [
    { suppliers: ['Priory Fleet Solutions Limited'], route: 'open', previous: ['Hartwick Motors'] },
    `
# BEDFORDSHIRE POLICE AND CRIME COMMISSIONER
Title and Reference: Vehicle body repairs PCC/D/145
# Summary
The contract for vehicle body repairs with Hartwick Motors came to an end in June and a
full tender exercise has been run. Five bids were evaluated. The highest scoring bid came
from Priory Fleet Solutions Limited.
# Recommendation
That the Commissioner agrees the award.`,
  ],
  [
    {
      suppliers: ['Thornbridge Windows Limited'],
      route: 'quotations',
      bidders: ['Delph Glazing Ltd', 'S J Moult & Co', 'Thornbridge Windows Limited'],
    },
    `
# Police and Crime Commissioner for Cheshire
# Replacement windows at Runcorn Police Station
Four companies were invited to quote. Quotations were received from Thornbridge Windows
Limited (£61,204), Delph Glazing Ltd (£66,000) and S J Moult & Co (£71,150).
DECISION: That the quotation from Thornbridge Windows Limited be accepted.`,
  ],
  [
    { suppliers: ['Peninsula Recovery Limited', 'Tamar Motors Ltd'], route: 'restricted' },
    `
# Police and Crime Commissioner for Devon, Cornwall and the Isles of Scilly
# Vehicle recovery - contract award
Following a restricted procedure the following contracts are awarded:
Lot 1 (North): Peninsula Recovery Limited
Lot 2 (South): Tamar Motors Ltd`,
  ],
  [
    { suppliers: ['Airedale Catering'], route: null },
    `
# Police and Crime Commissioner for West Yorkshire
Date: 12 May 2016
Title: Custody meals
Approved decision: Airedale Catering be appointed to supply meals to all custody suites
for three years.`,
  ],
  [
    { suppliers: ['Catch31'] },
    `
# Greater Manchester Combined Authority
# Decision details
A0977 - Missing from home service
Decision: That a direct award be made to Catch31 for a period of six months while the
service is re-tendered.`,
  ],
  [
    { suppliers: ['Bagnall Construction Ltd'], route: null },
    `
# Police and Crime Commissioner for Staffordshire
# Cannock custody refurbishment
That the tender submitted by Bagnall Construction Ltd in the sum of £412,336.10 be
accepted.`,
  ],
  [
    {
      suppliers: ['Alpha Print Ltd', 'Bramley Graphics', 'Corvus Media plc'],
      route: 'framework_further_competition',
      framework: 'ESPO framework 664',
      number: '664',
    },
    `
# Police and Crime Commissioner for Suffolk
# Print services
A mini-competition was run under ESPO framework 664 and contracts should be awarded to
Alpha Print Ltd, Bramley Graphics and Corvus Media plc.`,
  ],
  [
    { suppliers: ['Tellwright LLP'] },
    `
# Police and Crime Commissioner for Cumbria
# Appointment of external auditors
To appoint Tellwright LLP as external auditors for five years through Public Sector Audit
Appointments.`,
  ],
  [
    { suppliers: ['Sorrel Stanton'], route: 'competitive_dialogue' },
    `
# Cleveland Police and Crime Commissioner
# Shared services
Following a competitive dialogue procedure, Sorrel Stanton was selected as preferred
bidder ahead of Cantrip and Selwood. The PCC approves the award of the contract.`,
  ],
  [
    { suppliers: ['Helvion Municipal'] },
    `
# Police and Crime Commissioner for Gloucestershire
# Insurance renewal
To accept the quotation of Helvion Municipal for property and casualty cover for 2019/20.
The brokers, Marden Ltd, evaluated the offers.`,
  ],
  [
    { suppliers: ['Askews Ltd', 'Northwood Safety plc'], route: 'open' },
    `
# West Mercia PCC
# Award of contracts for protective equipment
An open tender was held. It is recommended that contracts are awarded as below.
| **Lot** | **Supplier**         | **Value** |
| 1       | Askews Ltd           | £120,000  |
| 2       | Northwood Safety plc | £88,000   |
| 3       | No award             | -         |`,
  ],
  [
    { suppliers: ['Kestrel Grounds Ltd'] },
    `
# West Mercia PCC
# Grounds maintenance
Tenders were evaluated as follows:
| **Supplier**        | **Price score** | **Quality score** |
| Ashdown Gardens     | 50              | 30                |
| Kestrel Grounds Ltd | 58              | 35                |
| Verdant UK plc      | 41              | 28                |
Kestrel Grounds Ltd achieved the highest overall score and it is recommended that they are
awarded the contract.`,
  ],
  [
    { suppliers: ['Fulmar Signs Ltd'], route: 'quotations' },
    `
# Police and Crime Commissioner for Dorset
# New signs for front counters
Five sign makers were asked to quote and four did so. Fulmar Signs Ltd came out on top for
price and lead time.
# Decision
That the work go to Fulmar Signs Ltd at £18,240 excluding VAT.`,
  ],
  [
    { suppliers: ['Larchfield Cleaning Services'] },
    `
# Police and Crime Commissioner for Dorset
# Cleaning contract
Tenders from seven firms were marked by officers of the Force. The offer made by
Larchfield Cleaning Services was preferred.
It is recommended that they be given the contract for three years.`,
  ],
  [
    { suppliers: ['Brook & Lane Surfacing'], bidders: [], route: null },
    `
# Police and Crime Commissioner for Wiltshire and Swindon
# Car park resurfacing
Brook & Lane Surfacing gave the lowest price (£44,310) and can begin in May.
DECISION: Approve.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
