/** The days on which goods arrive are no term of a contract; a service that is delivered runs so long. Options that follow one another. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  ['# Decision\nTo buy 20 vans from Larch Ltd. Delivery will be between September 2025 and January 2026.', ''],
  ['# Decision\nTo order 12 motorcycles from Larch Ltd. They will arrive between June and August 2023.', ''],
  ['# Decision\nTo order 12 motorcycles from Larch Ltd. Deliveries are expected from 1 May 2022 to 31 July 2022.', ''],
  [
    '# Decision\nTo fund Larch House. The service will be delivered from 1 May 2022 to 30 April 2023.',
    'start 2022-05-01, end 2023-04-30',
  ],
  [
    '# Decision\nA grant to Larch House for delivery of the mentoring programme from 1 May 2022 to 30 April 2023.',
    'start 2022-05-01, end 2023-04-30',
  ],
  [
    '# Decision\nTo award Larch Ltd a contract for an initial term of three years, with options to extend by a year and then by a second year.',
    'base 36, options 24',
  ],
  [
    '# Decision\nTo award Larch Ltd a contract for three years. The Commissioner may then extend it for a year.',
    'base 36, options 12',
  ],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
