/** Lengths that are said again, years' worth of a thing, and the contract that comes after an extension. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    '# Decision\nTo award Larch Ltd a contract for three years from 1 April 2022 to 31 March 2025, with an option of 2 single year extensions (1+1).',
    'start 2022-04-01, end 2025-03-31, base 36, options 24',
  ],
  ['# Decision\nTo award Larch Ltd a contract for three years with options (1+1).', 'base 36, options 24'],
  [
    '# Decision\nTo award Larch Ltd a contract for four years with options of two years (4+1+1).',
    'base 48, options 24',
  ],
  [
    '# Proposal\nThe PCC enters into a five year agreement (three years with the option to extend by a further two) with Larch Ltd.',
    'base 36, options 24',
  ],
  ["# Proposal\nThe PCC enters into a five year agreement (with three months' notice) with Larch Ltd.", 'base 60'],
  ["# Decision\nOne year's funding to 31 March 2017 be agreed for Larch House.", 'end 2017-03-31, base 12'],
  ["# Background\nTwo years' data were studied.", ''],
  [
    '# Decision\nAn extension of six months (1 July 2019 to 31 December 2019) of the existing contract with Larch Ltd is sought whilst the tender is completed. The new contract will start on 1 January 2020 and will run for five years.',
    'start 2019-07-01, end 2019-12-31, base 6',
  ],
  [
    '# Decision\nTo award a contract to Larch Ltd. The new contract will start on 1 January 2020 and will run for five years.',
    'start 2020-01-01, base 60',
  ],
  [
    '# Decision\nTo award Larch Ltd the work from 01.09.23 to 31.08.25 (2 yrs) with 1 yr ext option.',
    'start 2023-09-01, end 2025-08-31, base 24, options 12',
  ],
  ['# Summary\nPhones last three years. The replacement programme will be extended to four years.', ''],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
