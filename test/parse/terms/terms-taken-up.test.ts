/** Options that a paper takes up: their length is the term that is decided, and what the contract was made for is not. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  ['# Purpose\nTo take up the second and last of the two twelve month options in the custody contract.', 'base 12'],
  [
    '# Summary\nThe contract commenced on 1 April 2020 for three years with an option for two more and the first option year is now to be used.',
    'base 12',
  ],
  [
    '# Background\nThe helpline contract ran for 4 years with an option of a further 2 years. The Commissioner is invited to exercise the option so that callers notice no break.',
    'base 24',
  ],
  [
    '# Background\nThe existing contract has an initial term of 30 months and the ability to extend for up to 15 months. Approval is sought to trigger the full 15 months.',
    'base 15',
  ],
  [
    '# Extension of the waste contract\nThe seven year contract ends in March 2023. It has provision for a three year extension. The Commissioner decided to extend for the full three years.',
    'base 36, previous 2023-03',
  ],
  [
    '# Extension of the kennels contract\nThe contract began on 1 October 2017 for a period of three years with an option to extend for up to two years in 12 month increments. We now wish to extend for the first 12 months, until 30 September 2021.',
    'end 2021-09-30, base 12',
  ],
  [
    '# Decision\nThe Commissioner agrees to use the second and final extension year of the contract with Larch Ltd.\n# Background\nA contract of three years plus two single year extensions was signed in 2019.',
    'base 12',
  ],
  ['# Report\nThis paper seeks to invoke the first of the two optional years of the fuel contract.', 'base 12'],
  [
    '# Recommendation\nTo approve use of the 1 year extension available in the contract with Larch Ltd.\n# Background\nIn 2020 a contract was awarded for 3 years, 1 April 2020 to 31 March 2023, plus 2 x 1 year extensions.',
    'base 12, previous 2023-03-31',
  ],
  [
    '# Support\nRenew support with Larch Ltd for a further 12 months. Larch Ltd has maintained the system since 2009 under a five year agreement.',
    'base 12',
  ],
  [
    '# Contract\n| Original term        | 3 years from 1 May 2018    |\n| Extension options    | 2 x 12 months              |\n| Extension now sought | 12 months from 1 May 2022  |\n| Remaining options    | None                       |',
    'start 2022-05-01, base 12, options 0',
  ],
  [
    '# Contract\nExtension period: 1 May 2022 to 30 April 2023\n\nOriginal contract period: 1 May 2018 to 30 April 2022\n\nFurther options: one more year',
    'start 2022-05-01, end 2023-04-30, options 12, previous 2022-04-30',
  ],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  ['# Decision\nTo note that the option of two years may be exercised next spring.', 'options 24'],
  ['# Background\nEach contract is in its final extension year, ending on 31 March 2024.', ''],
  ['# Contract\n| Original contract period | 4 years |\n| Value                    | £40,000 |', ''],
  [
    '# Decision\nTo award Larch Ltd a contract for two years, with the option of a further year.',
    'base 24, options 12',
  ],
])('not taken up: %s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  ['# Decision\nTo award Larch Ltd a contract of one year with three annual options.', 'base 12, options 36'],
  ['# Decision\nTo award Larch Ltd a contract of 3 years plus an optional 4th year.', 'base 36, options 12'],
  [
    '# Decision\nThe contract with Larch Ltd will begin soon and the initial term will expire after three years.',
    'base 36',
  ],
  ['# Decision\nThe Commissioner thanked the three annual award winners.', ''],
])('options by their number: %s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
