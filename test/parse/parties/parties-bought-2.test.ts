/** From and to whom things are bought, sold, leased and given. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['University of Northampton'] },
    `
# Police and Crime Commissioner for Northamptonshire
# Evaluation of early intervention
The University of Northampton will evaluate the programme for a fee of £24,000.`,
  ],
  [
    { suppliers: ['PoliSoft Ltd'] },
    `
# Police and Crime Commissioner for Derbyshire
# National database access
Payment of £41,000 to PoliSoft Ltd for access to the database is approved.`,
  ],
  [
    { suppliers: ['Harrogate Borough Council'], route: null, isJoint: null },
    `
# Police and Crime Commissioner for North Yorkshire
061/2014 - Lease of rooms at Knapping Mount - 3 June 2014
# Executive Summary and recommendation
The lease of the former station ends this year. Harrogate Borough Council has rooms at
Knapping Mount that are free from September. The Commissioner is asked to approve a
ten-year lease at £14,000 a year.
# Police and Crime Commissioner decision: Approved
# Part 1 - Unrestricted facts and advice to the PCC
Heads of terms were drawn up with the help of Lister Greave, surveyors.`,
  ],
  [
    { suppliers: ['Leam IT Ltd'] },
    `
# Warwickshire Police and Crime Commissioner
Decision Reference Number: WPCC5-0021
Lead Officer: Treasurer
Decision summary: Purchase of firewall support for 12 months from Leam IT Ltd by direct
award, the sum being below the level at which competition is needed.`,
  ],
  [
    { suppliers: ['Eden Valley Hospice'], route: null, isJoint: null },
    `
# Office of the Cumbria Police and Crime Commissioner
# Disposal of surplus furniture
Furniture no longer needed after the move will be given to Eden Valley Hospice. Its scrap
value is under £500.`,
  ],
  [
    {
      suppliers: ['Ironbridge Vehicles Ltd'],
      route: 'framework_direct_award',
      framework: 'CCS framework RM6060',
      number: 'RM6060',
    },
    `
# STAFFORDSHIRE COMMISSIONER'S OFFICE
# DECISION FORM 2022/23
| Title | Purchase of vans |
# 1. Summary
Twelve vans are wanted for neighbourhood teams. CCS framework RM6060 sets fixed prices and
lets the buyer order from the cheapest maker without further competition. Ironbridge
Vehicles Ltd is the cheapest at £271,440.
# 2. Decision required
To place the order.`,
  ],
  [
    { suppliers: ['Basildon Borough Council'], route: null },
    `
# Police, Fire and Crime Commissioner for Essex
# Licence - Pitsea market square
To sign a licence with Basildon Borough Council to place a mobile police office on Pitsea
market square.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
