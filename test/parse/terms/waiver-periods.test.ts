/** The time for which a rule is waived is that of the agreement; the day of a rule, and the years of government money, are not. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    '# Decision\nContract regulations are waived so that the present supplier may maintain the radios, 1 November 2019 to 31 October 2020.',
    'start 2019-11-01, end 2020-10-31',
  ],
  [
    '# Waiver\nA waiver of financial regulations is granted to engage Larch Ltd for nine months from 1 July 2021.',
    'start 2021-07-01, base 9',
  ],
  [
    '# Approval\nAn exemption from competition is agreed, to keep the current provider in place until 31 December 2025.',
    'end 2025-12-31',
  ],
  [
    '# Single tender award\nThe Commissioner approves a single tender award with Larch Ltd to 31 March 2024.',
    'end 2024-03-31',
  ],
  [
    '# Request\nThe waiver covers one calendar year (1 January 2023 - 31 December 2023).',
    'start 2023-01-01, end 2023-12-31',
  ],
  [
    '# Waiver\n| Supplier      | Larch Ltd                    |\n| Waiver period | 1 July 2020 to 30 June 2021  |',
    'start 2020-07-01, end 2021-06-30',
  ],
  [
    '# Record\nStanding Orders are waived to permit the purchase of radios without tender until 31 December 2021.',
    'end 2021-12-31',
  ],
  [
    '# Decision\nFollowing Ministry of Justice funding for the period 1 April 2015 to 31 March 2017, a grant of £25,000 to Larch House is approved.',
    '',
  ],
  [
    '# Decision\nTo accept the Home Office grant of £1.2m for the period 1 April 2024 to 31 March 2025.',
    'start 2024-04-01, end 2025-03-31',
  ],
  [
    '# Decision\nThe Commissioner adopted the revised Standing Orders, in which the waiver limit is raised with effect from 1 April 2019.',
    '',
  ],
  [
    '# Decision\nThe Commissioner pays at least the living wage to employees over the age of 18, from 1 April 2014.',
    '',
  ],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
