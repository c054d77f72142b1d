/** Papers in other words: what other forces use, values of agents, changes to contracts. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Cromer Signs Ltd'], isJoint: null, route: 'quotations' },
    `
# Police and Crime Commissioner for Norfolk
# Signs for stations
Norfolk Constabulary and Norfolk Police and Crime Commissioner share the building. Three firms were asked to quote. Cromer Signs Ltd was cheapest at £7,420.
# Decision
Award to Cromer Signs Ltd.`,
  ],
  [
    { suppliers: ['Bridgewater Homecare Ltd'], route: 'restricted', isJoint: null },
    `
# Police and Crime Commissioner for Cheshire
# Appropriate adults
Four local authorities in the county also use the service under their own contracts. A restricted procedure was followed.
| Bidder                   | Quality | Price | Total | Rank |
| Bridgewater Homecare Ltd | 52      | 31    | 83    | 1    |
| Vale Advocacy CIC        | 49      | 30    | 79    | 2    |
# Decision
That the contract be awarded to the first ranked bidder, Bridgewater Homecare Ltd.`,
  ],
  [
    { suppliers: ['Ludlow Plant Hire Ltd'], route: 'variation' },
    `
# Police and Crime Commissioner for West Mercia
# Demolition at Hindlip - change to contract
Asbestos has been found. The contract with Ludlow Plant Hire Ltd, let for £96,000 last May, needs to be raised by £18,500.
# Decision
The variation is approved.`,
  ],
  [
    { suppliers: ['Sunrise Advocacy'], route: 'grant', isJoint: null },
    `
# Police and Crime Commissioner for Sussex
# Stalking advocacy
A grant agreement with Sunrise Advocacy for two years at £65,000 a year. East Sussex County Council will contribute £10,000 to the charity.
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Thornton Motors Ltd'], route: null },
    `
# Police and Crime Commissioner for Lancashire
# Sale of surplus vehicles
Seven vans have been valued by Fylde Auctions Ltd. Thornton Motors Ltd has offered £31,000 for the lot.
# Decision
Accept the offer of Thornton Motors Ltd.`,
  ],
  [
    { suppliers: [], isJoint: null },
    `
# Police and Crime Commissioner for Kent
# Scheme of governance
Contracts above £250,000 need a decision. Joint decisions with Essex are made under the section 22A agreement of 2011. Commissioners of the seven forces may act together.
# Decision
To adopt the revised scheme.`,
  ],
  [
    { suppliers: ['Maple Lodge Hotel'] },
    `
# Police and Crime Commissioner for Dorset
# Conference venue
To book the Maple Lodge Hotel for the annual conference at £6,300. Quotes from two other hotels were higher.`,
  ],
  [
    {
      suppliers: ['Brightwell Energy Ltd'],
      route: 'framework_direct_award',
      framework: 'ESPO framework 191_24',
      number: '191_24',
    },
    `
# Police and Crime Commissioner for Leicestershire
# Electricity
Supply under ESPO framework 191_24 is with Brightwell Energy Ltd, and a direct award for 2025 to 2028 is proposed.
# Decision
Approved.`,
  ],
  [
    {
      suppliers: ['Calder Computing Ltd'],
      route: 'framework_further_competition',
      isJoint: null,
      framework: 'Technology Products and Associated Services 2 framework',
      number: 'RM6098',
    },
    `
# Police and Crime Commissioner for West Yorkshire
# Laptops
Mini-competition under the Technology Products and Associated Services 2 framework (RM6098). Nine replied; Calder Computing Ltd was lowest. Two police forces elsewhere have bought the same model.
# Decision
To place the order with Calder Computing Ltd.`,
  ],
  [
    { suppliers: ['Hillside Vets Ltd'], route: 'waiver' },
    `
# Police and Crime Commissioner for Gwent
# Kennels
Exemption from the need to tender is asked for under Standing Order 22 so that Hillside Vets Ltd may go on keeping the dogs until the new kennels open.
# Decision
Exemption granted.`,
  ],
  [
    { suppliers: ['Lens & Light Ltd'], isJoint: null },
    `
# Police and Crime Commissioner for Wiltshire
# Cameras
The camera is used by 12 police forces, and was piloted in two forces last year.
# Decision
To award the contract to Lens & Light Ltd.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
