/** Frameworks of contracts that are extended, the next purchase, contracts that are split, sums that are given in short. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { number: 'RM6143', route: 'extension' },
    `
# Police and Crime Commissioner for Essex
# Decision
To extend the existing contract with Elmet Data Ltd for telematics. The existing contract was let in 2021 under CCS framework RM6143 for three years.`,
  ],
  [
    { number: null, suppliers: ['Elmet Data Ltd'] },
    `
# Police and Crime Commissioner for Essex
# Background
The current contract was let in 2021 under CCS framework RM6143 for three years.
# Decision
To renew the contract with Elmet Data Ltd for telematics.`,
  ],
  [
    { framework: 'NWPA vehicle conversion framework', route: 'framework_further_competition' },
    `
# Police and Crime Commissioner for Essex
# Decision
The fleet team has run a mini competition under the NWPA vehicle conversion framework. To award to Elmet Ltd.`,
  ],
  [
    { framework: null },
    `
# Police and Crime Commissioner for Essex
# Decision
To approve the OPCC decision making framework and the PCC commissioning framework.`,
  ],
  [
    { isJoint: null, suppliers: ['Elmet Ltd'] },
    `
# Police and Crime Commissioner for Cleveland
# Summary
A regional system is to be bought with Durham and Northumbria, but not before the summer of 2021.
# Decision
To renew support with Elmet Ltd.`,
  ],
  [
    { suppliers: ['Ellesmere Ltd', 'Mersey Reman Ltd'] },
    `
# Police and Crime Commissioner for Merseyside
# Decision
Contract to be split between Ellesmere Ltd (60%) and Mersey Reman Ltd (40%).`,
  ],
  [
    { suppliers: ['Knowsby Council', 'Seaton Council'], route: 'grant' },
    `
# Police and Crime Commissioner for Merseyside
# Decision
To allocate Youth Diversion funding as follows: Knowsby Council £35,000, Seaton Council £41,000.`,
  ],
  [
    { suppliers: ['Anglian Care Trust'], route: 'grant' },
    `
# Police and Crime Commissioner for Suffolk
# Decision
To continue funding Anglian Care Trust's programme at £55,000 per annum.`,
  ],
  [
    { suppliers: ["Alder Quay Children's NHS Foundation Trust"], route: 'grant' },
    `
# Police and Crime Commissioner for Merseyside
# Decision
The Commissioner approved £40,000 to Alder Quay Children's NHS Foundation Trust for youth navigators.`,
  ],
];

test.each(PAPERS)('%o', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
