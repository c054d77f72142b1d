/** Whose date a date is where a paragraph's own label or a row over a page break names who signs. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    '# Decision\nTo buy vans.\n\nChief Executive: I have been consulted. Signed: J Smith Date: 10 May 2022\n\nPolice and Crime Commissioner: I declare no interest. Signed: A Brown Date: 12 May 2022',
    'decision 2022-05-12, officer 2022-05-10',
  ],
  ['# Decision\nTo buy vans.\n\nSigned: A Brown Date: 12 May 2022', 'decision 2022-05-12'],
  [
    '# Decision\nTo buy vans.\n| Officer               | Signature | Date   |\n| Chief Finance Officer | B Lee     | 9/5/22 |\n\f\n| Chief Executive       | J Smith   | 10/5/22 |\n| Commissioner          | A Brown   | 12/5/22 |',
    'decision 2022-05-12, officer 2022-05-10',
  ],
  ['# Record\nDate decision made: 06/05/14\n\nDate decision comes into effect: 15/05/14', 'decision 2014-05-06'],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  [
    '# Decision\nTo buy vans.\n\nSignature: Date: 16 July 2024\n\n# APPROVAL TO SUBMIT\nChief Executive: I have read the submission, relevant officers have been consulted, and it can properly be put to the Commissioner.\n\nSignature: Date: 15 July 2024',
    'decision 2024-07-16, officer 2024-07-15',
  ],
  [
    "# Terms\nThe agreement is for three years, from 1 April 2022, and may be ended on twelve months' notice.",
    'start 2022-04-01, base 36',
  ],
  ["# Terms\nEither side may end it on twelve months' notice.", ''],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
