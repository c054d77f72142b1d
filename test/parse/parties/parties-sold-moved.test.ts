/** Contracts that move, things that are sold, money that is asked for, lists that name no one: who is a party, and who is not. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Fernley Digital Holdings Ltd'], previous: ['Fernley Digital Services Limited'] },
    `
# Police and Crime Commissioner for Kent
# Novation of two contracts
The force currently has two contracts with Fernley Digital Services Limited. That business has been sold.
# Decision
Approve the novation of the hosting and support contracts from Fernley Digital Services Limited to Fernley Digital Holdings Ltd.`,
  ],
  [
    { suppliers: ['Oriel'], previous: ['Cadence', 'Oriel'], route: 'extension' },
    `
# Police and Crime Commissioner for Kent
# Extension of the testing contract
In 2020, the Commissioner approved the award of the contract to Cadence for two years. The contract was novated from Cadence to Oriel in November 2022.
# Decision
Approve a 12-month extension of the contract with Oriel.`,
  ],
  [
    { suppliers: ['Thrale Estates Ltd'] },
    `
# Police and Crime Commissioner for Suffolk
# Disposal of the former station at Eye
The station stands beside a strip of land that was acquired from Mid Suffolk District Council in 2019. Agreement has been reached with the Eye Community Centre for surgeries there.
# Decision
Approve the sale of the station and the strip to Thrale Estates Ltd.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Suffolk
# Disposal of the former station at Eye
The station stands beside a strip of land that was acquired from Mid Suffolk District Council in 2019. Agreement has been reached with the Eye Community Centre for surgeries there.
# Decision
Approve the sale of the station by auction.`,
  ],
  [
    { suppliers: ['Tidewater Youth'], route: 'grant' },
    `
# Police and Crime Commissioner for Cleveland
# Funding - Tidewater Youth
Tidewater Youth has requested funding towards its summer boat club for two years. The money would pay for an instructor.
# Decision
Approved.`,
  ],
  [
    { suppliers: [], bidders: ['Tidewater Youth'] },
    `
# Police and Crime Commissioner for Cleveland
# Funding applications
Tidewater Youth was unsuccessful.
# Decision
No award is made.`,
  ],
  [
    { suppliers: [], bidders: ['Harrow Bright Ltd', 'Lorne Consulting LLP', 'Penn Audit (UK) Ltd'] },
    `
# Police and Crime Commissioner for West Midlands
# Transformation partner
The following three bidders should be invited to take part in the next phase:
- Penn Audit (UK) Ltd
- Harrow Bright Ltd
- Lorne Consulting LLP
# Decision
That the procurement continues.`,
  ],
  [
    { suppliers: ['Orpheus'], bidders: ['Calibre', 'Dunmore', 'Orpheus'] },
    `
# Police and Crime Commissioner for West Midlands
# Delivery partner
Orpheus, Dunmore and Calibre were shortlisted. After evaluation Orpheus was ranked first.
# Decision
The Commissioner appoints Orpheus as delivery partner.`,
  ],
  [
    { suppliers: ['Ash Tree House', 'Beech Tree Homes'], route: 'grant' },
    `
# Police and Crime Commissioner for Staffordshire
# Decision
Grants are given as follows: £10,000 Ash Tree House; £12,500 to Beech Tree Homes.`,
  ],
  [
    { suppliers: [] },
    `
# Mayor's Office for Policing and Crime
# Call-off contracts
# Recommendation
Approve the award of two call-off contracts for the following services:
- The Supply and Hire of Portable Cabins
- Maintenance of Fuel Pumps
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Clear Page'], route: 'grant' },
    `
# Police and Crime Commissioner for Surrey
# Reducing Reoffending Fund applications
For 2025/26, the Commissioner has made available £270,000 of funding to reduce reoffending.
# Recommendation
That the Commissioner awards the following:
- £32,500 to Clear Page`,
  ],
  [
    { suppliers: ['Merton Vale Borough Council'], route: 'grant' },
    `
# Police and Crime Commissioner for Surrey
# Community Safety Fund applications
# Recommendation
That the Commissioner awards the following:
- £2,500 to Merton Vale Borough Council for the Junior Helpers booklets`,
  ],
  [
    { suppliers: ['North Bank Community Foundation'] },
    `
# Mayor's Office for Policing and Crime
# Small grants
# Decision
Approve £700,000 for the award of grants to Voluntary, Community and Social Enterprise organisations via the North Bank Community Foundation. To pay North Bank Community Foundation £12,000 in fees.`,
  ],
  [
    { suppliers: ['Onward Women'] },
    `
# Police and Crime Commissioner for Dorset
# Decision
That Onward Women deliver the diversion scheme for £60,000.`,
  ],
  [
    { suppliers: ['Vantor Aircraft and Space Limited'] },
    `
# Police and Crime Commissioner for Norfolk
# Decision
To award the contract to Vantor Aircraft and Space Limited.`,
  ],
  [
    { suppliers: ['Maypole'], previous: ['Maypole'], isRenewal: true },
    `
# Police and Crime Commissioner for Derbyshire
# Segmentation data
The current agreement with Maypole ends on 31 March 2022.
# Decision
To enter into a new 12-month agreement with Maypole.`,
  ],
  [
    { suppliers: ['Kite Ltd'], previous: ['Maypole'], isRenewal: null },
    `
# Police and Crime Commissioner for Derbyshire
# Segmentation data
The current agreement with Maypole ends on 31 March 2022.
# Decision
To enter into a new 12-month agreement with Kite Ltd.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
