/** More papers in other words: what is no purchase, other bodies' contracts, transfers, panels and lists. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Selby Facilities Ltd'], route: 'extension', isJoint: true },
    `
# Police and Crime Commissioner for Humberside
# Cleaning of premises
The cleaning contract is shared with West Yorkshire Police and South Yorkshire Police and is held by Selby Facilities Ltd. The first of two extension years begins on 1 June.
# Recommendation
That the first extension year be taken up at a cost of £310,000.`,
  ],
  [
    { suppliers: ['Larkhill Insurance Brokers Ltd'], route: 'restricted' },
    `
# Police and Crime Commissioner for Warwickshire
# Insurance broker
| Procurement route | Restricted procedure |
| Preferred bidder  | Larkhill Insurance Brokers Ltd |
| Contract value    | £64,000 |
# Decision
The appointment of the preferred bidder is approved.`,
  ],
  [
    { suppliers: ['Pennine Youth Matters', 'The Willow Tree Project'], route: 'grant' },
    `
# Police and Crime Commissioner for Lancashire
# Community Fund - quarter 2 awards
| Applicant               | Purpose       | Requested | Awarded |
| Pennine Youth Matters   | Football      | £4,000    | £4,000  |
| The Willow Tree Project | Counselling   | £9,500    | £6,000  |
| Fylde Drama Group       | Play on drugs | £2,000    | Nil     |`,
  ],
  [
    { suppliers: ['Redmayne Engineering Co Ltd'], route: 'open', framework: null },
    `
# Police and Crime Commissioner for Cleveland
# Firearms range - air handling
Tenders were invited by open advertisement on Contracts Finder. Of four received that of Redmayne Engineering Co Ltd was the lowest at £88,410.
# Decision
The tender is accepted.`,
  ],
  [
    { suppliers: [], route: null, isJoint: null },
    `
# Police and Crime Commissioner for Sussex
# Precept 2024/25
The Commissioner sets a council tax of £252.91 for a Band D house. Billing authorities, among them Brighton and Hove City Council, have been told.`,
  ],
  [
    { suppliers: ['Cotswold Data Centres Ltd'], route: 'direct_award' },
    `
# Police and Crime Commissioner for Gloucestershire
# Hosting of servers
Under Regulation 32(2)(b) of the Public Contracts Regulations 2015 a contract may be let without competition where only one supplier exists for technical reasons. Cotswold Data Centres Ltd is the only one able to host the racks.
# Decision
To make a direct award to Cotswold Data Centres Ltd for 12 months.`,
  ],
  [
    { suppliers: ['Roads England Ltd'], isJoint: null },
    `
# Police and Crime Commissioner for Bedfordshire
# Sale of land at Sandy
Roads England Ltd needs a strip of land for the road scheme and has offered £41,000.
# Decision
To sell the strip to Roads England Ltd.`,
  ],
  [
    {
      suppliers: ['Chase Vehicle Conversions Limited'],
      route: 'framework_further_competition',
      previous: ['Boothroyd Coachbuilders Ltd'],
      bidders: ['Chase Vehicle Conversions Limited', 'Vanfit Ltd'],
    },
    `
# Police and Crime Commissioner for Staffordshire
# Conversion of vans
Boothroyd Coachbuilders Ltd did the work until it ceased trading in May. Mini-competition under the TPPL framework brought bids from Chase Vehicle Conversions Limited and Vanfit Ltd. The former scored 91 and the latter 77.
# Decision
That Chase Vehicle Conversions Limited be awarded the contract.`,
  ],
  [
    { suppliers: ["Harbour Women's Aid"], route: 'extension' },
    `
# Police and Crime Commissioner for Dorset
# Outreach service
It was agreed to exercise the option in the contract with Harbour Women's Aid for 2023/24.`,
  ],
  [
    { suppliers: ['Marsh & Fen Consulting Engineers'], route: 'quotations' },
    `
# Police and Crime Commissioner for Norfolk
# Structural survey
Three quotations were sought. Marsh & Fen Consulting Engineers quoted £6,900, Aldous LLP £7,750 and a third firm did not reply.
# Decision
To accept the quotation of Marsh & Fen Consulting Engineers.`,
  ],
  [
    { suppliers: ['Ashgrove Trust'], isJoint: null, route: 'grant' },
    `
# Police and Crime Commissioner for West Midlands
# Violence reduction: grant to Ashgrove Trust
The Home Office has awarded £3.4m to the Unit. Of that £220,000 will go to Ashgrove Trust for work in hospitals.
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Unison Computing plc'], isJoint: true, lead: ['Cheshire Constabulary'] },
    `
# Police and Crime Commissioner for North Wales
# Storage arrays
Cheshire Constabulary is lead authority in this purchase for the six North West forces. The arrays will be supplied by Unison Computing plc. North Wales meets 11% of the £2.1m.
# Decision
To take part.`,
  ],
  [
    { suppliers: ['Beacon Street Estates Ltd'] },
    `
# Police and Crime Commissioner for Leicestershire
# Surrender of lease, Beacon Street
| Landlord | Beacon Street Estates Ltd |
| Tenant   | The Commissioner          |
| Premium  | £30,000                   |
# Decision
To surrender the lease.`,
  ],
  [
    { suppliers: ['Hardwick Legal Services LLP'], framework: null },
    `
# Police and Crime Commissioner for Derbyshire
# Legal support
The Governance Framework calls for a decision above £50,000. Approval to instruct Hardwick Legal Services LLP at £62,000.
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Ridgeway Fuels Ltd'], framework: "Crown Commercial Service's Liquid Fuels framework" },
    `
# Police and Crime Commissioner for Wiltshire
# Bulk fuel
Fuel is to be bought from Ridgeway Fuels Ltd under the Crown Commercial Service's Liquid Fuels framework (RM6177) by direct award.
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Eastgate Print Ltd', 'Rotary Signs Ltd'] },
    `
# Police and Crime Commissioner for Essex
# Print and signs
Approval to award:
Lot 1 (print) - Eastgate Print Ltd
Lot 2 (signs) - Rotary Signs Ltd
Lot 3 (vehicle livery) - no award
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Kernow Mind'], route: 'grant' },
    `
# Police and Crime Commissioner for Devon and Cornwall
# Funding agreement with Kernow Mind
To enter a funding agreement with Kernow Mind for £35,000. A bid by Tamar Listening Ltd was turned down.`,
  ],
  [
    { suppliers: ['Stonebridge Security Group Ltd'], isJoint: null },
    `
# Police and Crime Commissioner for Surrey
# Guarding of Mount Browne
Stonebridge Security Group Ltd, whose parent is Atlas Holdings plc, won the tender ahead of Citadel Guarding Ltd. The two sites of the force will be guarded.
# Decision
To award.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
