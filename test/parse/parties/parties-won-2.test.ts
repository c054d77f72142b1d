/** Who wins: awards, tenders, quotations and scores, as papers word them. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Halcyon Interpreting Ltd'], route: 'dynamic_market' },
    `
# Police and Crime Commissioner for Suffolk
# Interpreters
Through the dynamic purchasing system of the Crown Commercial Service (RM6141), Halcyon
Interpreting Ltd was found to offer the lowest hourly rate. The award is for 24 months.`,
  ],
  [
    { suppliers: ['Quillon Defence Ltd'], route: 'direct_award' },
    `
# Police and Crime Commissioner for Suffolk
# Taser cartridges
A direct award under section 41 of the Procurement Act 2023 is proposed to Quillon Defence
Ltd, as no other firm holds the rights.`,
  ],
  [
    { suppliers: ['Marchbank Airborne LLP'], route: 'negotiated' },
    `
# Police and Crime Commissioner for Thames Valley
# Helicopter simulator
The negotiated procedure was followed. Marchbank Airborne LLP is the only remaining bidder
and its final offer of £2.4m is acceptable.`,
  ],
  [
    { suppliers: ['Wrekin Groundworks Ltd'], route: 'restricted' },
    `
# Police and Crime Commissioner for West Mercia
# Custody block drainage
Eleven firms returned the pre-qualification questionnaire and five were asked to tender.
The lowest compliant tender was that of Wrekin Groundworks Ltd at £266,410.55.`,
  ],
  [
    { suppliers: ['Benbow Autos', 'Cutler Garage Services'] },
    `
# Police and Crime Commissioner for Gwent
# Vehicle servicing
| **Lot** | **Area** | **Recommended supplier** | **Annual value** |
| 1       | Newport  | Benbow Autos             | £61,000          |
| 2       | Valleys  | Cutler Garage Services   | £54,300          |
The tender was advertised on Sell2Wales in January and eleven garages responded.`,
  ],
  [
    {
      suppliers: ['Ridgeway Advisory LLP'],
      route: 'framework_further_competition',
      framework: 'CCS Estate Management Services framework',
      number: 'RM6168',
    },
    `
# Police and Crime Commissioner for Surrey
Report Title: Estates adviser
# Background
Four suppliers on the CCS Estate Management Services framework (RM6168) were invited to a
mini-competition. Bids were evaluated by the Head of Estates.
# Recommendation
That Ridgeway Advisory LLP be engaged for 18 months.`,
  ],
  [
    { suppliers: ['Pentland Roofing Limited'] },
    `
# Police and Crime Commissioner for Northumbria
Decision: accept quotation from Pentland Roofing Limited, £33,870 + VAT, being the lower
of two received.`,
  ],
  [
    { suppliers: ['Wensum Clean Ltd'], previous: [] },
    `
# Police and Crime Commissioner for Norfolk
# Window cleaning
The contract was first offered to Brightglass Ltd, who withdrew before signing. It is now
recommended that the second-placed bidder, Wensum Clean Ltd, be awarded the contract.`,
  ],
  [
    {
      suppliers: ['Bowland Interiors', 'Ribble Office Supplies Ltd', 'Wyre Seating plc'],
      route: 'framework_further_competition',
    },
    `
# Police and Crime Commissioner for Lancashire
# Furniture
Three suppliers, Bowland Interiors, Ribble Office Supplies Ltd and Wyre Seating plc, were
successful in the further competition and will share an expected £1.1m over four years.`,
  ],
  [
    {
      suppliers: ['Sable Security Ltd'],
      previous: ['Castlegate Guarding Ltd'],
      route: 'framework_further_competition',
      framework: 'ESPO Security Services framework 347_18',
      number: '347_18',
    },
    `
# Police and Crime Commissioner for Hampshire
# Guarding of empty premises
Sites are guarded by Castlegate Guarding Ltd under a contract that ends on 31 July. Three
firms replied to a further competition under the ESPO Security Services framework 347_18.
Sable Security Ltd scored 88 out of 100 and Castlegate Guarding Ltd 79.
Decision: Award to Sable Security Ltd.`,
  ],
  [
    { suppliers: ['Plimsoll Boats Ltd'], route: 'open' },
    `
# Police and Crime Commissioner for Hampshire
# Marine unit vessel
An open procedure was followed and Plimsoll Boats Ltd won.
# Legal implications
Contracts above the threshold must be let by the open or restricted procedure; below it
three quotations are required. A waiver may be granted by the Chief Executive.`,
  ],
  [
    { suppliers: ['Tern Data Ltd'], route: 'framework_direct_award', framework: 'G-Cloud 13' },
    `
# Greater Manchester Combined Authority
# Decision details
# PCC DN - Data platform
Decision:
That Tern Data Ltd be awarded a 24-month call-off contract through G-Cloud 13.
# Alternative options considered:
Run an open tender: too slow. Extend the present contract with Osprey plc: not permitted.`,
  ],
  [
    { suppliers: ['Orrin Kennels Ltd'] },
    `
# Police and Crime Commissioner for Avon and Somerset
# Kennelling
Bids were opened by an officer of Bristol City Council and evaluated by a panel from Avon
and Somerset Police and the RSPCA. Orrin Kennels Ltd was judged the best of four.`,
  ],
  [
    {
      suppliers: ['Lymington Data Services Ltd'],
      previous: ['Itchen Records Limited'],
      bidders: [],
      route: 'framework_further_competition',
      framework: 'KCS Document Storage framework',
      isJoint: null,
    },
    `
OFFICE OF THE POLICE AND CRIME COMMISSIONER
HAMPSHIRE
# Decision request form
| Reference    | PCCML-001021-2024                   |
| Title        | Off-site records storage            |
| Requested by | Philippa Brome, Head of Information |
| Date         | 4 June 2024                         |

# 1. Purpose
To let a new contract for storing about 61,000 boxes of paper records.

# 2. Background
Boxes are held at present by Itchen Records Limited at Eastleigh, under a contract let in
2018 at £41,200 a year which comes to an end on 30 September 2024. Itchen Records Limited
did not bid.

# 3. Procurement
The KCS Document Storage framework was used. Of nine suppliers invited to a further
competition three replied, and their bids were scored by the Records Manager and by
Hampshire and Isle of Wight Fire and Rescue Service, who act as critical friend.

# 4. Proposal
It is proposed that Lymington Data Services Ltd, who came first with 82 marks, store the
boxes for four years from 1 October 2024 at a cost of £132,640 plus VAT.

# 5. Legal
The Public Contracts Regulations 2015 apply. Sharples Pritt LLP have drafted the call-off.

# 6. Decision
I approve the proposal.
Signed: Deborah Lanning, Police and Crime Commissioner       Date: 11 June 2024`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
