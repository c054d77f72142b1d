/** Papers in other words: purchases together, forms that name the current provider, sums passed on. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Pike Fleet Services Ltd'], isJoint: true, route: 'open' },
    `
# Police and Crime Commissioner for Surrey
# Vehicle washing
Surrey and Sussex have tendered together by open procedure. Pike Fleet Services Ltd offered the best terms and each force will sign for its own sites.
# Decision
To agree the contract with the said company for Surrey's sites.`,
  ],
  [
    { suppliers: ['Gable Estates Ltd'], isJoint: null, route: null },
    `
# Police and Crime Commissioner for Thames Valley
# Rent review, Bicester
The rent payable to Gable Estates Ltd under the lease of 2011 is to rise from £40,000 to £46,500.
# Decision
To agree the new rent.`,
  ],
  [
    { suppliers: ['Kite Software Ltd'], route: 'extension' },
    `
# Police and Crime Commissioner for Gwent
# Rostering software
| Current provider | Kite Software Ltd |
| Request          | Extend for one year from 1 April 2024 |
| Cost             | £58,000 |
# Decision
Agreed.`,
  ],
  [
    { suppliers: ['Elm Grove Housing Association'], route: 'grant' },
    `
# Police and Crime Commissioner for Avon and Somerset
# Refuge places
The Commissioner has been asked to fund six places in a refuge run by Elm Grove Housing Association.
# Decision
To award a grant of £72,000.`,
  ],
  [
    { suppliers: ['Tidewater Marine Ltd'], route: 'quotations' },
    `
# Police and Crime Commissioner for Hampshire
# Refit of launch
Prices were asked of three yards. Tidewater Marine Ltd £38,200; Cowes Slipways Ltd £41,000; the third gave no price.
# Decision
Approve the lowest quotation, from Tidewater Marine Ltd.`,
  ],
  [
    {
      suppliers: ['Halden Group plc'],
      isJoint: true,
      framework: 'BlueLight Commercial framework',
      route: 'framework_direct_award',
    },
    `
# Police and Crime Commissioner for Cumbria
# Vehicle recovery lights
The national contract let by BlueLight Commercial for all forces is with Halden Group plc. Cumbria calls off by direct award from the BlueLight Commercial framework.
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Ridge Street Boxing Club', 'Tonge Connections Trust'], route: 'grant' },
    `
# Greater Manchester Combined Authority
# Standing Together grants
Approval was given to pay £5,000 to Ridge Street Boxing Club and £12,500 to Tonge Connections Trust.`,
  ],
  [
    { suppliers: ['Orbital Interiors Ltd'], route: 'negotiated' },
    `
# Police and Crime Commissioner for Bedfordshire
# Furniture
After a negotiated procedure with three firms, Orbital Interiors Ltd has been selected. Its price is £214,000; that of Deskline plc was £233,000.
# Decision
Award as above.`,
  ],
  [
    { suppliers: ['Sefton Council'], isJoint: null, route: 'grant' },
    `
# Police and Crime Commissioner for Merseyside
# Youth diversion
Grant of £48,000 to Sefton Council, which will pass £10,000 on to Harbour Boys Club.
# Decision
Approved.`,
  ],
  [
    { suppliers: ['Northern Rail Training Academy Ltd'], isJoint: null },
    `
# Police and Crime Commissioner for Durham
# Driver training
Northern Rail Training Academy Ltd has been the provider since 2019. Its contract is to be replaced by a new one for two years on the same terms, at £66,000.
# Decision
To enter a new contract with the provider.`,
  ],
  [
    { suppliers: ['Apex Drones (UK) Ltd'], route: 'competitive_flexible' },
    `
# Police and Crime Commissioner for Lincolnshire
# Drones as first responder
The competitive flexible procedure under the Procurement Act 2023 was used. The assessment summary places Apex Drones (UK) Ltd first and Skyhook Ltd second.
# Decision
To award to Apex Drones (UK) Ltd.`,
  ],
  [
    { suppliers: ['Cavell Health CIC'], isJoint: true },
    `
# Police and Crime Commissioner for Northamptonshire
# Sexual assault referral centre
The centre is paid for by NHS England and the Commissioner in equal parts. NHS England has re-let the contract to Cavell Health CIC.
# Decision
To sign the partnership agreement.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
