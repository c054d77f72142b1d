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
  [
    'one bid is one firm whose name has an and',
    { suppliers: ['Bright & Sons', 'Mop and Pail Services Ltd'] },
    `
# Police and Crime Commissioner for Lincolnshire
# Cleaning
# Decision
I accept the bid of Mop and Pail Services Ltd for lot 1 and that of Bright & Sons for lot 2 of the lots.`,
  ],
  [
    'what stands under "Unsuccessful" is given nothing',
    { suppliers: ['Kerrow Rape Centre'], bidders: ['Marl Walkers Club'], route: 'grant' },
    `
# West Yorkshire Combined Authority
# Victims' fund
Successful applicants:
Kerrow Rape Centre (£12,000)
Unsuccessful:
Marl Walkers Club (£2,000)
# Decision
Approved.`,
  ],
  [
    'an offer that goes unsaid',
    { suppliers: ['Lingua Bridge Ltd'] },
    `
# Police and Crime Commissioner for Durham
# Language services
Bids came in from Lingua Bridge Ltd and Tongues LLP. Lingua Bridge Ltd's was the most advantageous.
# Decision
Award as recommended.`,
  ],
  [
    'one takes over from another',
    { suppliers: ['Tessera Systems Ltd'], previous: ['Audiolog plc'] },
    `
# Police and Crime Commissioner for Dorset
# Interview recording
# Decision
That Tessera Systems Ltd takes over from Audiolog plc as supplier of recorders.`,
  ],
  [
    'in whose hands it has been',
    { suppliers: ['Quarr Clinical Ltd'], previous: ['Mendip Medical Ltd'] },
    `
# Police and Crime Commissioner for Dorset
# Custody healthcare
Healthcare has been in the hands of Mendip Medical Ltd since 2017.
# Decision
That the contract be placed with Quarr Clinical Ltd for five years.`,
  ],
  [
    'along with neighbours it buys',
    { isJoint: true },
    `
# Police and Crime Commissioner for Hertfordshire
# Insurance
Along with Bedfordshire and Cambridgeshire the force buys its insurance as one programme.
# Decision
To place motor cover with Harbour Mutual plc.`,
  ],
  [
    'a cost shared by two forces',
    { isJoint: true },
    `
# Police and Crime Commissioner for Essex
# Vetting
The cost of the vetting contract is shared by Essex Police and Kent Police in the ratio 60:40.
# Decision
Award to Clearcheck Ltd.`,
  ],
];

test.each(PAPERS)('%s', (_name, expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
