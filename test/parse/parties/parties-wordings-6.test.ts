/** Papers in other words: numbered awards, lots that go to firms, makers that alone can licence. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Wyvern Fire Protection Ltd'], route: 'extension', isJoint: null },
    `
# Police and Crime Commissioner for Wiltshire
# Decision notice
Subject: Fire alarm maintenance
Wyvern Fire Protection Ltd won the three-year contract in 2019. It allows two more years. Officers wish to use the first.
# Decision
I agree to extend the contract to 31 March 2023.`,
  ],
  [
    { suppliers: ['Swindon Street Pastors', 'The Harbour Project'], route: 'grant' },
    `
# Police and Crime Commissioner for Wiltshire
# Community Action Fund awards
1. The Harbour Project: £4,800 for a befriending scheme.
2. Swindon Street Pastors: £2,950 for uniforms and training.
3. Chippenham Chess Club: not supported.`,
  ],
  [
    {
      suppliers: ['Delphi Forensics Ltd', 'Nucleus Science LLP'],
      isJoint: true,
      route: 'framework_further_competition',
    },
    `
# Police and Crime Commissioner for Dorset
# Forensic services
The South West forces ran a joint further competition under the Forensic Services framework. Lot 1 (toxicology) goes to Delphi Forensics Ltd and Lot 2 (DNA) to Nucleus Science LLP.
# Decision
That the awards be made.`,
  ],
  [
    { suppliers: ['Quantock Homes Limited'], isJoint: null, route: null },
    `
# Police and Crime Commissioner for Avon and Somerset
# Land at Minehead
| Purchaser | Quantock Homes Limited |
| Price     | £425,000 |
| Agent     | Exmoor Land Agents LLP |
# Decision
To dispose of the land.`,
  ],
  [
    { suppliers: ['Cyngor Ynys Môn', 'Gwynedd Council'] },
    `
# Police and Crime Commissioner for North Wales
# Youth justice contributions
Approved: payments of £40,000 to Gwynedd Council and £25,000 to Cyngor Ynys Môn.`,
  ],
  [
    { suppliers: ['Metis Systems Inc'], route: 'direct_award', isJoint: null },
    `
# Police and Crime Commissioner for Merseyside
# Digital evidence store - licences
The store runs on software that only its maker, Metis Systems Inc, can license.
# Recommendation
That a direct award be made for three years at £390,000.
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Ferndale Group'], route: 'open', isJoint: null },
    `
# Police and Crime Commissioner for South Wales
# Canteen
The contract was advertised on Sell2Wales under the open procedure. Three bids; the panel scored Ferndale Group 88, Taste Direct 80 and Cwm Catering 71.
# Decision
Ferndale Group to be appointed.`,
  ],
  [
    {
      suppliers: ['Hartley Anderson Ltd'],
      route: 'framework_further_competition',
      framework: 'Crown Commercial Service Management Consultancy Framework Three',
      number: 'RM6187',
    },
    `
# Police and Crime Commissioner for Cleveland
# Review of contact centre
Hartley Anderson Ltd was the successful tenderer in a further competition under the Crown Commercial Service Management Consultancy Framework Three (RM6187).
# Decision
Approved.`,
  ],
  [
    { suppliers: [], route: null, isJoint: null },
    `
# Police and Crime Commissioner for Essex
# Settlement of a claim
A former employee has brought a claim. Counsel and Weighton Solicitors LLP advise that it be settled at £25,000.
# Decision
Approved.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
