/** Where a sentence ends, and where a full stop only shortens a word. */
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/parse/find/sentence.ts';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['The cost is £5,000. It will be met from reserves.', 2],
  ['It was let to Smith Ltd. The new one is dearer.', 2],
  ['The rent is £5,000 p.a. This falls to the estates budget.', 2],
  ['Smith Ltd. Kent asked for a quotation of £5,000 inc. VAT.', 1],
  ['Smith Ltd. was chosen at approx. £5.5m p.a. plus VAT.', 1],
])('%s', (text, count) => {
  expect(split(text)).toHaveLength(count);
});
