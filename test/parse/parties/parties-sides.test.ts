/** The other side of leases and sales, those engaged through a firm, who has the old contract, and capitals that are no one. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [string, Told, string])[] = [
  [
    'the landlord in a new lease',
    { suppliers: ['Oakmere Park (Jersey) Properties Limited'] },
    `
# Police and Crime Commissioner for Cheshire
# Roads policing base - renewal of lease
# Proposal
The landlord, Oakmere Park (Jersey) Properties Limited, is willing to grant a new lease of ten years. The
rent has been negotiated by Messrs Tatton Vale, chartered surveyors. It is linked to CPI.
# Decision
The Commissioner will take the new lease on the terms above.`,
  ],
  [
    'a firm with "of" in its name',
    { suppliers: ['Vale of Elmet Estates LLP'] },
    `
# Police and Crime Commissioner for North Yorkshire
# Lease of Unit 6
# Summary
Officers have agreed terms with Vale of Elmet Estates LLP for the lease of a warehouse.
# Decision
I approve the taking of the lease.`,
  ],
  [
    'trustees who sell land',
    { suppliers: ['Oulton Settlement'] },
    `
# Police and Crime Commissioner for North Yorkshire
# Land for a station
# Summary
To buy 1.9 hectares of land from the trustees of the Oulton Settlement.
# Decision
Approved.`,
  ],
  [
    'a person engaged through an agency',
    { suppliers: ['Quayside Interim Ltd'] },
    `
# Police and Crime Commissioner for Avon and Somerset
# Interim Chief Finance Officer
# Proposal
To engage Lennox Adeyemi, through Quayside Interim Ltd, as interim officer for three days a week.
# Decision
Agreed as proposed.`,
  ],
  [
    'a payment to each of several councils',
    { suppliers: ['Ceredigion County Council', 'Powys County Council'] },
    `
# Police and Crime Commissioner for Dyfed-Powys
# Community safety partnerships
# Decision
The PCC approved a single payment of £12,500 to each of Ceredigion County Council and Powys County Council.`,
  ],
  [
    'a charity named for hope',
    { suppliers: ['Rivers of Hope'], route: 'grant' },
    `
# Police and Crime Commissioner for South Yorkshire
# Street outreach grant
# Decision
Supported the proposal. A further £38k grant to Rivers of Hope (charity) to keep the project going.`,
  ],
  [
    'a refuge whose name joins two services, for two years',
    { suppliers: ['Orwell Refuge and Advice'], isJoint: true },
    `
# Police and Crime Commissioner for Suffolk
# Domestic violence advisers - extension of the contract
# Summary
The service was let in 2020 to Orwell Refuge and Advice, for two years with the option of two 12-month periods.
# Recommendation
That the PCC takes up the first of the options. Suffolk County Council will contribute £60,000 towards this
sum, with the balance of £208,400 met by the PCC.`,
  ],
  [
    'who is used today and who is chosen',
    { suppliers: ['Stour Software Ltd'], isJoint: null, previous: ['Orbit Casework Ltd'] },
    `
# Police and Crime Commissioner for Kent
# Case management system
# Summary
The system used at the hub is bought year by year from Orbit Casework Ltd at £27,300. Caseworkers of the four
specialist services type e-mails in by hand.
# Recommendation
That the PCC approves the call-off with Stour Software Ltd.
# Decision
Agreed as recommended.`,
  ],
  [
    'an agreement of an earlier year',
    { suppliers: ['Inkstone Print Limited'], previous: ['Riverside Office Systems'] },
    `
# Police and Crime Commissioner for Hertfordshire
# Managed print service
# Summary
Printers are supplied under an agreement of 2016 with Riverside Office Systems, which ends on 31 July 2022.
It is proposed to enter a new agreement with Inkstone Print Limited.
# Decision
I approve entry into the agreement.`,
  ],
  [
    'a single tender action with the only firm that is named',
    { suppliers: ['Tamar Wave Systems Ltd'], route: 'waiver' },
    `
# Police and Crime Commissioner for Avon and Somerset
# Receivers - support
Decision required: To ratify a single tender action under Standing Order 14, the supplier being the maker.
Detail: The two receivers were supplied in 2011 by Tamar Wave Systems Ltd. Cover lapsed in May.`,
  ],
  [
    'a direct award to the present supplier',
    { suppliers: ['Itchen Health Limited'] },
    `
# Police and Crime Commissioner for Hampshire
# Custody healthcare - bridging contract
The contract with Itchen Health Limited for nurses comes to its natural end in September. The Commissioner is
asked to agree a direct award to the present supplier for six months.`,
  ],
  [
    'places that vehicles go to, marks that are given, advice that is given',
    { suppliers: ['Wear Recovery Ltd'] },
    `
# Police and Crime Commissioner for Durham
# Vehicle recovery
Marks were given for price and quality. Advice was given by the solicitor.
A yard has still to be licensed; until then vehicles go to Ferryhill.
# Decision
To award the contract to Wear Recovery Ltd.`,
  ],
  [
    'members of a committee are no suppliers, nor is the next heading',
    { suppliers: [] },
    `
# Police and Crime Commissioner for Durham
# Appointment of members to the Joint Audit Committee
# Background
The committee advises the Commissioner.
# Decision
The proposal is accepted.`,
  ],
  [
    'a charity by its number, which only applies',
    { suppliers: ['Llwybr Glas'], route: 'grant' },
    `
# Police and Crime Commissioner for South Wales
# Decision log entry
# The application
Llwybr Glas (charity number 1140026) has worked in Cardiff since 2018. It wishes to extend its programme and has
applied for £280,000 from the Commissioner.
# Decision
Partly agreed. £140,000 is granted for 2023/24.`,
  ],
];

test.each(PAPERS)('%s', (_name, expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
