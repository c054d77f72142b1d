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

test.each([
  [
    '# Recovery\nThe contract (3+1+1) started on 1 August 2020. This report seeks to invoke the first of the two optional years, leaving one more year available.',
    'base 12, options 12',
  ],
  [
    '# Decision\nThe contract with Larch Ltd (originally 3 years to 30 November 2019) be extended by twelve months to 30 November 2020.',
    'end 2020-11-30, base 12, previous 2019-11-30',
  ],
  ['# Grants\nThe agreement with Larch House (two years from 2020) is to be extended for three years.', 'base 36'],
  ['# Decision\nTo approve the 2nd extension period of 2 years to the Larch Ltd contract.', 'base 24'],
  [
    '# Decision\nThe contract with Larch Ltd will be let for three years in the first instance, with a fourth year available if required.',
    'base 36, options 12',
  ],
  [
    '# Decision\nWaive the need for three quotes so that Larch Ltd may carry on for six months whilst the work is tendered.',
    'base 6',
  ],
])('in a paper that extends: %s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  [
    '# Background\nThe tender was suspended and the current contract extended until 30th September 2021.\n# Decision\nTo award the contract to Larch Ltd for five years.',
    'base 60, previous 2021-09-30',
  ],
  ['# Decision\nThe current contract with Larch Ltd is extended until 30th September 2021.', 'end 2021-09-30'],
  [
    '# Record\nThe Commissioner made this decision on 18th December 2018 after a discussion at the board on 11th December 2018.',
    'decision 2018-12-18',
  ],
  ['# Record\nThe Commissioner made a speech on 18th December 2018.', ''],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  [
    '# Contract\n\nContract Term: Three (3) years with an option to extend for a period or periods up to a total of two (2) years',
    'base 36, options 24',
  ],
  ['# Decision\nTo award Larch Ltd a contract up to 5 years (3 years with 2 optional).', 'base 36, options 24'],
  ['# Decision\nA grant to Larch House of up to £90,000 over three financial years.', 'base 36'],
  ['# Decision\nTo continue the contract with Larch Ltd for the remaining two years of the extension.', 'base 24'],
  ['# Decision\nTo recruit two analysts on 2 year fixed term contracts.', ''],
])('as clerks write them: %s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
