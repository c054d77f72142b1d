/** Columns under heads that may stand over anything, firms named with `and`, whom the office pays today, joint words, successors' frameworks. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [string, Told, string])[] = [
  [
    'councils under the head of the lead, beside what each is allocated',
    { suppliers: ['Ashby Borough Council', 'Melton District Council'] },
    `
# Police and Crime Commissioner for Leicestershire
# Community safety grants 2024/25
# Decision
To approve the grants shown.
| **Lead authority**      | **Allocation** |
| Ashby Borough Council   | £41,200        |
| Melton District Council | £38,900        |
| All districts           | £80,100        |`,
  ],
  [
    'partnerships beside a recommended grant',
    { suppliers: ['Safer Fenmoor Partnership', 'Safer Marl Partnership'] },
    `
# Police and Crime Commissioner for Cumbria
# Community safety grants
# Recommendation
That the grants below are made.
| **Partnership**           | **Recommended grant** |
| Safer Fenmoor Partnership | £12,000               |
| Safer Marl Partnership    | £9,500                |`,
  ],
  [
    'places under the head of districts name no one',
    { suppliers: [] },
    `
# Police and Crime Commissioner for Leicestershire
# Community safety grants 2024/25
# Decision
To approve the split shown.
| **District** | **Allocation** |
| Melton       | £41,200        |
| Harborough   | £38,900        |`,
  ],
  [
    'authorities that pay are no recipients',
    { suppliers: ['Wold Radio Ltd'] },
    `
# Police and Crime Commissioner for Humberside
# Radio link
# Decision
To award the contract to Wold Radio Ltd. The cost is met as follows:
| **Authority**             | **Contribution** |
| Hornsea Borough Council   | £4,100           |
| Driffield Borough Council | £3,900           |`,
  ],
  [
    'as many services as charities, under agreements as follows',
    { suppliers: ['Larch House Refuge', 'Talking Point Counselling (Dorset)'] },
    `
# Police and Crime Commissioner for Dorset
# Core funding
# Summary
Two local charities depend on the Commissioner's core funding.
# Recommendation
That the Commissioner enters into agreements as follows:
| **Service**                        | **2023/24** | **2024/25** |
| Larch House Refuge                 | £50,000     | £51,000     |
| Talking Point Counselling (Dorset) | £20,000     | £20,400     |
| Total                              | £70,000     | £71,400     |`,
  ],
  [
    'services that are bought are no parties',
    { suppliers: [] },
    `
# Police and Crime Commissioner for Dorset
# Victims' services
# Recommendation
That contracts are let as follows:
| **Service**                   | **2023/24** | **2024/25** |
| Restorative Mediation Service | £50,000     | £51,000     |
| Court Support                 | £20,000     | £20,400     |`,
  ],
  [
    'a firm of two trades closes a list of firms',
    { suppliers: ['Anvil Locks Ltd', 'Corby Keys LLP', 'Moor Signs and Lighting CIC'] },
    `
# Police and Crime Commissioner for Devon and Cornwall
# Crime prevention products
# Decision
To appoint Anvil Locks Ltd (lot 1), Corby Keys LLP (lot 2) and Moor Signs and Lighting CIC (lot 3) as suppliers.`,
  ],
  [
    'a second and belongs to the last of a list of firms',
    { suppliers: ['Anvil Locks Ltd', 'Corby Keys LLP', 'Thorn Meadow and Larkrise Ltd'] },
    `
# Police and Crime Commissioner for Devon and Cornwall
# Fencing
# Decision
To award contracts to Anvil Locks Ltd, Corby Keys LLP and Thorn Meadow and Larkrise Ltd.`,
  ],
  [
    'two firms that each have an ending are two',
    { suppliers: ['Helix Forensics Ltd', 'Northgate Optics LLP'] },
    `
# Police and Crime Commissioner for Dorset
# Laboratory services
# Decision
To award contracts to Helix Forensics Ltd and Northgate Optics LLP.`,
  ],
  [
    'who is paid today is not who will be',
    { suppliers: ['Anvil Optics Ltd'] },
    `
# Police and Crime Commissioner for Lincolnshire
# Speed cameras
# Decision
To award the contract to Anvil Optics Ltd.
# Background
The price is £310 a unit, against the £402 now being paid to Kestrel Camera Systems.`,
  ],
  [
    'what is refused makes no supplier',
    { suppliers: [] },
    `
# Police and Crime Commissioner for Norfolk
# Drone trial
# Summary
Marsh Aerial Ltd would provide two drones for six months at £12,000.
# Decision
The request is not approved.`,
  ],
  [
    'bought with a health body',
    { suppliers: ['Larch House'], isJoint: true },
    `
# Police and Crime Commissioner for Norfolk
# Sexual assault service
# Summary
The service is commissioned together with Fenland Integrated Care Board.
# Decision
To award the contract to Larch House, a company limited by guarantee.`,
  ],
  [
    'on behalf of commissioners of two areas',
    { suppliers: ['Beacon Care CIC'], isJoint: true },
    `
# Police and Crime Commissioner for Norfolk
# Victim care
# Decision
To extend the contract with Beacon Care CIC for a year on behalf of the Commissioners for Norfolk and Suffolk.`,
  ],
  [
    'reports shared with a neighbour buy nothing with it',
    { suppliers: ['Itchen Surveys LLP'], isJoint: null },
    `
# Police and Crime Commissioner for Hampshire
# Condition surveys
# Decision
To award the contract to Itchen Surveys LLP, the reports being shared with Dorset Fire and Rescue Service.`,
  ],
  [
    'bought through the health service, not with it',
    { isJoint: null },
    `
# Police and Crime Commissioner for Hampshire
# Gloves
# Decision
Gloves will be bought with NHS Supply Chain vouchers from Itchen Medical Ltd.`,
  ],
  [
    'the framework of the contract to come is not this one',
    { suppliers: ['Calder Data Ltd'], framework: null, number: null, route: 'extension' },
    `
# Police and Crime Commissioner for West Yorkshire
# Hosting - contract extension
# Decision
To extend the contract with Calder Data Ltd by six months.
# Background
A further competition under CCS framework RM6098 for the successor contract will be held in the spring.`,
  ],
  [
    'a framework that the renewal is made through counts',
    { suppliers: ['Calder Data Ltd'], framework: 'CCS framework RM6098', number: 'RM6098' },
    `
# Police and Crime Commissioner for West Yorkshire
# Hosting - renewal
# Decision
To renew the contract with Calder Data Ltd by direct award under CCS framework RM6098 for three years.`,
  ],
];

test.each(PAPERS)('%s', (_name, expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
