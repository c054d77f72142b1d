/** Papers of many kinds in other words: who is chosen, by which route, with whom. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Brook & Hale Solicitors LLP'], route: 'framework_further_competition', isJoint: null },
    `
# Police and Crime Commissioner for Wiltshire
# Legal services
A further competition was held among the firms on the Consortium Legal Services framework. Four firms replied.
Brook & Hale Solicitors LLP gained the highest mark.
# Decision
To approve the appointment of the above named firm for three years.`,
  ],
  [
    { suppliers: ['Kestrel Roofing Ltd'], route: 'variation' },
    `
# Police and Crime Commissioner for Dorset
# Roof at Poundbury - extra cost
Kestrel Roofing Ltd was awarded the works in March for £180,000. Rot was found. The firm asks £22,000 more, which brings the contract to £202,000.
# Decision
The increase is approved.`,
  ],
  [
    { suppliers: ['Northern Skies Aviation Ltd'], route: 'waiver' },
    `
# Police and Crime Commissioner for Northumbria
# Drone maintenance
Approval is sought to dispense with competition under Contract Rule 8 so that the present maintainer, Northern Skies Aviation Ltd, can be retained for a year.
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Bright Path CIO', 'Tees Valley Rape Crisis', 'Women of Worth'], route: 'grant' },
    `
# Police and Crime Commissioner for Cleveland
# Victims' grants 2023/24
The Commissioner approves the grants below:
- Bright Path CIO - £20,000
- Women of Worth - £15,500
- Tees Valley Rape Crisis - £42,000`,
  ],
  [
    { suppliers: ['Alderman Foods Limited'], isJoint: true, route: 'open' },
    `
# Police and Crime Commissioner for Norfolk
# Catering for custody - Norfolk and Suffolk
An open procedure was run by Suffolk for both counties. Nine tenders were opened on 4 May. The lowest priced compliant tender was that of Alderman Foods Limited, at £412,000; the next was that of Purely Meals plc at £455,000.
# Recommendation
That the tender of Alderman Foods Limited be accepted for both forces.`,
  ],
  [
    { suppliers: ['Wyre Borough Council'], route: null, isJoint: null },
    `
# Police and Crime Commissioner for Lancashire
# Neighbourhood office, Fleetwood
It is proposed to take a licence of two rooms in the Market Hall from Wyre Borough Council at a peppercorn.
# Decision
Agreed.`,
  ],
  [
    {
      suppliers: ['Sivica Systems Limited'],
      route: 'framework_direct_award',
      framework: 'G-Cloud 13',
      previous: ['Sivica Systems Limited'],
      isRenewal: true,
    },
    `
# Police and Crime Commissioner for Surrey
# Complaints system - renewal
The contract with Sivica Systems Limited expires on 30 June 2023. It is proposed to renew through G-Cloud 13 for two years.
# Decision
That a direct award to Sivica Systems Limited be approved.`,
  ],
  [
    {
      suppliers: ['Hexham Motor Company Ltd', 'Tyne Vans plc'],
      framework: 'CCS framework RM6244',
      number: 'RM6244',
      route: 'framework_direct_award',
    },
    `
# Police and Crime Commissioner for Northumbria
# Vehicles 2024/25
Cars and vans are to be bought by direct award under CCS framework RM6244.
| Lot | Type | Awarded to             | Value    |
| 1   | Cars | Hexham Motor Company Ltd | £201,000 |
| 2   | Vans | Tyne Vans plc          | £99,500  |
# Decision
Approved.`,
  ],
  [
    { suppliers: [], route: null, isJoint: null },
    `
# Police and Crime Commissioner for Gloucestershire
# Estates strategy 2024-2029
The strategy was drawn up with help from Lambert Surveyors LLP and adopted by the Board.
# Decision
I adopt the strategy.`,
  ],
  [
    { suppliers: [], route: 'open', isJoint: true },
    `
# Police and Crime Commissioner for Derbyshire
# Body worn video - approval to tender
The contract with Axis Body Systems Ltd ends in March 2026. Leave is asked to go out to open tender, jointly with the other four East Midlands forces.
# Decision
Approved.`,
  ],
  [
    {
      suppliers: ['Marlin Interpreting Services Ltd'],
      isJoint: true,
      route: 'framework_further_competition',
      lead: ['Thames Valley Police'],
    },
    `
# Police and Crime Commissioner for Hampshire
# Interpreters
Thames Valley Police led a further competition under the Language Services framework on behalf of Hampshire, Surrey and Sussex. Marlin Interpreting Services Ltd was successful and two other firms, Voxlink Ltd and Parla plc, were not.
# Decision
To enter into the contract.`,
  ],
  [
    { suppliers: ['Crossroads Youth Trust'], route: 'grant' },
    `
# Police and Crime Commissioner for Kent
# Crossroads Youth Trust - match funding
The Trust asks for £9,000 towards a minibus. Maidstone Borough Council will give the balance.
# Decision
The Commissioner agrees to give Crossroads Youth Trust £9,000.`,
  ],
  [
    { suppliers: ['Dunn & Partners'], route: 'quotations', bidders: ['Acre Surveyors LLP', 'Dunn & Partners'] },
    `
# Police and Crime Commissioner for Lincolnshire
# Valuation of the estate
Quotations were obtained:
| Firm               | Quote  |
| Dunn & Partners    | £8,400 |
| Acre Surveyors LLP | £9,950 |
# Decision
That the quotation from Dunn & Partners be accepted.`,
  ],
  [
    { suppliers: ['Lightwave Masts Ltd'], route: null },
    `
# Police and Crime Commissioner for North Wales
# Mast at Cefn
A lease of the roof at Cefn police station will be granted to Lightwave Masts Ltd for 15 years at £6,500 a year.
# Decision
Approved.`,
  ],
  [
    { suppliers: ["Aldred's"], route: 'extension' },
    `
# Police and Crime Commissioner for Cheshire
# Missing from home service
Aldred's delivers the return interview service. The present contract allows a further year.
# Decision
That the contract with Aldred's be extended by twelve months to 31 March 2025.`,
  ],
  [
    { suppliers: ['Peak Analytics Ltd'], route: 'dynamic_market' },
    `
# Police and Crime Commissioner for Staffordshire
# Data platform
Bids were sought through the Crown Commercial Service Spark DPS (RM6094). Peak Analytics Ltd came top of five.
# Decision
Award to Peak Analytics Ltd.`,
  ],
  [
    { suppliers: ['Tern Consulting'], route: 'direct_award' },
    `
# Police and Crime Commissioner for Essex
# Review of custody
As the cost, £9,800, is below the limit for quotations Tern Consulting has been asked directly, and a direct award will be made to them.
# Decision
Approved.`,
  ],
  [
    { suppliers: ['East Riding of Yorkshire Council', 'Hull City Council'] },
    `
# Police and Crime Commissioner for Humberside
# Community safety partnerships
To allocate £90,000 to Hull City Council and £75,000 to East Riding of Yorkshire Council for 2022/23.`,
  ],
  [
    { suppliers: ['Falcon Uniform Group plc'], isJoint: true },
    `
# Police and Crime Commissioner for West Mercia
# Uniform
The contract was let by the Metropolitan Police Service for all 43 forces. West Mercia will place orders with Falcon Uniform Group plc at about £210,000 a year.
# Decision
To join the contract.`,
  ],
];
test.each(PAPERS)('blind %#', (e, p) => {
  expect(told(p)).toMatchObject(e);
});
