/** What is no body, whoever lists it: a sum's source, a unit of the force, a purchase that is only being thought of. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Severn Boats'] },
    `
# Police and Crime Commissioner for Essex
# What is the decision
To award a grant of £54,000 to Severn Boats, a registered charity.
# How it is paid for
£18,000 a year. Payments are made as follows:
From the Commissioner's Fund.`,
  ],
  [
    { suppliers: ['Severn Boats', 'With You'] },
    `
# Police and Crime Commissioner for Essex
# Decision
To make the following grants:
- Severn Boats: £2,000
- With You: £3,000`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Essex
# Decision
To award £2,000 to the Roads Policing Unit for signs.`,
  ],
  [
    { isJoint: null },
    `
# Police and Crime Commissioner for Essex
# Background
Co-commissioning with the local authorities is being developed and will not be ready before April.
# Decision
To award the contract to Norvane Care Ltd.`,
  ],
];

test.each(PAPERS)('%o', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
