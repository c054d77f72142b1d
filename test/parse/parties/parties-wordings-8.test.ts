/** Offices' short records: spend with a firm, extensions of a firm's contract, gifts, winners who will deliver. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const SENTENCES: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Airlink Ltd'], route: 'direct_award' },
    'The PCC is asked to approve spend of £212,000 with Airlink Ltd. There is no alternative supplier and the contract is let by direct award.',
  ],
  [{ route: null }, 'Award to Airlink Ltd. The alternative of a direct award was weighed.'],
  [
    { suppliers: ['Nectar Software Ltd'], route: 'extension' },
    'Approval to extend the Nectar Software Ltd contract for the records system to March 2027.',
  ],
  [{ suppliers: [] }, 'Approval to extend the Vehicle Recovery Services contract to March 2027.'],
  [{ suppliers: ['Horizon Youth Zone'], route: 'grant' }, 'To gift £25,000 to Horizon Youth Zone in Grimsby.'],
  [
    { suppliers: ['Poole Churches Housing Association'] },
    'Poole Churches Housing Association (PCHA) will deliver the service from April, having submitted the winning bid.',
  ],
  [
    { suppliers: ['Restorative Dorset'], route: 'grant' },
    'Safer Dorset Fund Major Grant of £40k pa for 3 years to Restorative Dorset.',
  ],
  [
    { suppliers: ['Footings', 'SABLE'], route: 'grant' },
    'Grants are agreed. Approval to fund Footings (£15,000) and SABLE (£5,000) for one more year.',
  ],
  [
    { suppliers: ['Mitre FM Ltd'], route: 'extension' },
    'To exercise the first of two optional extensions with Mitre FM Ltd for cleaning.',
  ],
  [
    { suppliers: ['C.J. Harte & Sons Ltd'] },
    'To let the works at Dereham to C.J. Harte & Sons Ltd in the sum of £148,000.',
  ],
  [
    { suppliers: ['Red Sparrow Recruitment Ltd'], route: 'framework_direct_award', framework: 'ESPO MSTAR3' },
    'That a call-off contract be entered into with Red Sparrow Recruitment Ltd via ESPO MSTAR3.',
  ],
];

test.each(SENTENCES)('%o %s', (expected, sentence) => {
  expect(told(`\n# Police and Crime Commissioner for Humberside\n# Decision\n${sentence}`)).toMatchObject(expected);
});
