/** Who is given grants: sentences, lists and tables. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Elm Street Partnership'] },
    `
# Decision
To award £900 to Elm Street Partnership.
# Background
It asked for funding from the PCC to contribute to a planned day trip to Larkland Park for young people.`,
  ],
  [
    { suppliers: ['Anglian Roads Charity'] },
    `
# Office of the Police and Crime Commissioner for Norfolk
Decision notice
# Young driver education
| Recipient        | Anglian Roads Charity (registered charity 1160042) |
| Amount           | £18,900                                            |
| Period           | 1 April 2022 to 31 March 2023                      |
| Previous funding | £15,000 in 2021-22                                 |`,
  ],
  [
    { suppliers: ['Rushdale Boroughwide Housing', 'Wigan Council'], route: 'grant' },
    `
# Greater Manchester Combined Authority
# PCC DN - Community sentences pilot
Decision:
To grant fund Wigan Council (£50,000) and Rushdale Boroughwide Housing (£40,000) for the
pilot.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
