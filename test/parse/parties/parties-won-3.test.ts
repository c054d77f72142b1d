/** Who wins: awards, tenders, quotations and scores, as papers word them. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Don Valley Tyre Company'] },
    `
# South Yorkshire Police and Crime Commissioner
| Date     | 14/09/2015                                                                               |
| Ref      | 15/031                                                                                   |
| Issue    | Tyres for covert fleet                                                                   |
| Decision | Accept the lowest of four quotations, that of the Don Valley Tyre Company, for two years |`,
  ],
  [
    { suppliers: ['Fenwick Cleaning Co'], isJoint: true },
    `
# Cambridgeshire Police and Crime Commissioner
# CPCC 2019-022 Cleaning (seven forces)
The seven forces of the eastern region have tendered cleaning in five lots. Lot 3
(Cambridgeshire and Bedfordshire) has been won by Fenwick Cleaning Co. The value of the
lot is not given, as other lots are still under discussion.`,
  ],
  [
    {
      suppliers: ['Chiltern Fleet Hire plc', 'Ridgeway Vehicle Rentals Ltd'],
      isJoint: true,
      route: 'framework_further_competition',
    },
    `
# Police and Crime Commissioner for Thames Valley
# Daily hire of vehicles
Hampshire Constabulary and Thames Valley Police ran a joint mini competition. Two firms
are to be appointed: Chiltern Fleet Hire plc for cars and Ridgeway Vehicle Rentals Ltd for
vans.`,
  ],
  [
    { suppliers: ['Purbeck Marine Services'], route: 'open', previous: ['Portland Boatworks Ltd'] },
    `
# Dorset Police and Crime Commissioner
# Maintenance of marine vessels
Portland Boatworks Ltd has looked after the vessels since 2012. The work was put out to
open tender on Contracts Finder in May and two boatyards bid. Purbeck Marine Services is
recommended on quality and price.`,
  ],
  [
    { suppliers: ['Downland Electrical (Sussex) Ltd'] },
    `
# Sussex PCC
# LED lighting, Lewes
Quotes: Downland Electrical (Sussex) Ltd £27,190; Volks Power Ltd £29,400; third firm did
not reply.
Recommendation: accept the Downland quote.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
