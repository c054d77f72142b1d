/** Longer papers, in which advisers, makers, partners, losers and old suppliers stand round the party to the contract. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Bramber T/A Bramber Wear', 'Selsey Associates'] },
    `
# Protective clothing
# Decision
The Deputy Mayor approves the award of a 2 year contract to Bramber T/A Bramber Wear and Selsey Associates.`,
  ],
  [
    { suppliers: ['Elder Civil Engineering Ltd'] },
    `
# Police and Crime Commissioner for Cumbria
# Decision
A contract be awarded to Elder Civil Engineering Ltd for a works contract to Stone Bridge, Cumbria.`,
  ],
  [
    { suppliers: ['New Horizons'], isJoint: true },
    `
# Police and Crime Commissioner for Gwent
# Advisers for victims
The Commissioners for Gwent, South Wales and Dyfed-Powys have tendered together for the service. New Horizons, who provide it at present, were the only bidder.
# Decision
To award the contract to New Horizons for three years.`,
  ],
  [
    {
      suppliers: ['Hemlock Environment (UK) Limited'],
      previous: ['Alder Recycling and Recovery UK Ltd'],
      isJoint: true,
    },
    `
# Police and Crime Commissioner for Devon and Cornwall
# Waste and recycling
Alliance tender with Dorset Police. Alder Recycling and Recovery UK Ltd has held the contract since 2015.
# Recommendation
That the contract be placed with Hemlock Environment (UK) Limited, whose bid was the most advantageous.`,
  ],
  [
    { suppliers: ['Corbel Construction Limited'], previous: [] },
    `
# Police and Crime Commissioner for Merseyside
# Command centre
The design team (Ryehill Architecture and Thane & Thane) has agreed a contract sum with Corbel Construction Limited. The building will stand on land bought from Dockside Vision.
# Decision
To award the contract to Corbel Construction Limited.`,
  ],
  [
    { suppliers: ['Tessera Systems Limited'] },
    `
# Police and Crime Commissioner for Bedfordshire
# Control room
The forces use a product of Tessera Systems Limited. New servers will be bought from Ridgeway Hardware.
It is recommended to sign a contract variation with Tessera Systems Limited.
# Decision
Agreed.`,
  ],
  [
    { suppliers: ['Dabchick', 'SALTERN', 'Wren Trust'], route: 'grant' },
    `
# Police and Crime Commissioner for Wiltshire
# Early intervention fund
# Decision
To fund Dabchick (£35,000), SALTERN (£22,400) and the Wren Trust (£61,000).`,
  ],
  [
    { suppliers: [], previous: ['Larkfield'] },
    `
# Police and Crime Commissioner for Gwent
# Referral service
# Decision
To bring the service in house when the contract with Larkfield ends on 30 June 2018.`,
  ],
  [
    { suppliers: ['Wold Fire and Rescue Service'] },
    `
# Police and Crime Commissioner for Humberside
# Workshop
# Decision
A sublease of part of the workshop is to be granted to Wold Fire and Rescue Service for 10 years.`,
  ],
  [
    { suppliers: ['Chalk Medical Ltd'], previous: ['Flint Health in Justice'] },
    `
# Police and Crime Commissioner for Avon and Somerset
# Custody healthcare
Our contract for healthcare with Flint Health in Justice runs out on 31 March 2024.
# Decision
To award the contract to Chalk Medical Ltd.`,
  ],
  [
    { suppliers: ['Lumen Telecom Ltd'], framework: 'CCS Network Services 3 framework' },
    `
# Police and Crime Commissioner for Sussex
# Decision
A direct call-off to Lumen Telecom Ltd from the CCS Network Services 3 framework.`,
  ],
  [
    { suppliers: ['Total Steam & Power'] },
    `
# Police and Crime Commissioner for Cheshire
# Decision
The Commissioner agrees to call off gas from Total Steam & Power for four years.`,
  ],
  [
    { suppliers: ['Sedge Software Ltd'], previous: ['Sedge Software Ltd'], isRenewal: true },
    `
# Police and Crime Commissioner for Suffolk
# Property system
The force uses a system from Sedge Software Ltd. The licence expires on 31 August 2021.
# Decision
To renew the licence with Sedge Software Ltd for two years.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
