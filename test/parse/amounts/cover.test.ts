/** Which stretch of a contract a sum pays for, by the words beside it. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const coverIn = (words: string) => readDrawn(`\n# Award of contract\n# Decision\n${words}`).parsed.amounts[0]?.cover;

describe('cover of a sum', () => {
  it.each([
    ['The price is £90,000.', null, null],
    ['The price is £90,000 for the initial three year term.', 36, false],
    ['The price is £90,000 over 5 years.', 60, null],
    ['Over the full four years the contract is expected to cost £90,000.', 48, true],
    ['Should both extensions be taken up the cost would be £90,000.', null, true],
    ['The cost without the extensions is £90,000.', null, false],
    ['It is worth £90,000 if both options are used.', null, true],
    ['To award a three year contract with an option of two further years at £90,000.', null, null],
    ['To award a three year contract with the option of 12 months more, at £90,000.', null, null],
    ['To award a 24 month contract at £90,000.', 24, null],
    ['The potential seven-year cost is £90,000.', 84, true],
  ])('%s', (words, months, with_options) => {
    expect(coverIn(words)).toEqual({ months, with_options });
  });
});
