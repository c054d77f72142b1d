/** What a printed day looks like, for rules that only ask whether one stands there. */
import { expect, test } from 'vitest';
import { PRINTED_DAY } from '../../src/lexicon/time/months.ts';

const ALONE = new RegExp(`^${PRINTED_DAY}$`, 'u');

test.each([
  '1 April 2022',
  '1st of April 2022',
  '1st day of April 2022',
  'Friday, 1 April 2022',
  'April 1st, 2022',
  '1 Apr. 22',
  "1 April '22",
  '1-Apr-22',
  '01/04/2022',
  '1.4.22',
  '2022-04-01',
])('%s is one', (text) => {
  expect(ALONE.test(text)).toBe(true);
});

test.each(['April 2022', '2022/23', '1 April', 'Lot 1 2022', '12:30', 'April 1'])('%s is none', (text) => {
  expect(ALONE.test(text)).toBe(false);
});
