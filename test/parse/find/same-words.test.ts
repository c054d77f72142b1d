import { describe, expect, it } from 'vitest';
import { SAME_WORDS } from '../../../src/lexicon/money/same-words.ts';
import { beforeInSameWords, inSameWords } from '../../../src/parse/find/same-words.ts';

describe('one word for each idea', () => {
  it.each([
    ['grants of no more than £10,000', 'grants of up to £10,000'],
    ['at a price not exceeding £10,000', 'at a price up to £10,000'],
    ['capped at £10,000', 'up to £10,000'],
    ['to a maximum value of £10,000', 'up to a value of £10,000'],
    ['It is not expected to be more than £10,000', 'It is not expected to exceed £10,000'],
    ['£5,000 per year', '£5,000 a year'],
    ['£5,000 (annually)', '£5,000 (a year)'],
    ['a yearly charge of £5,000', 'a annual charge of £5,000'],
    ['the overall cost', 'the total cost'],
    ['the cost overall is £5,000', 'the total cost is £5,000'],
    ['a cost reduction of £7,900', 'a saving of £7,900'],
    ['Reductions in cost of £7,900', 'Savings of £7,900'],
    ['the annual efficiency of about £7,900', 'the annual saving of about £7,900'],
    ['a rise of £750', 'a increase of £750'],
    ['the fleet budget provision', 'the fleet budget'],
    ['will be financed from reserves', 'will be met from reserves'],
    ['is to be met from reserves', 'will be met from reserves'],
    ['the bill has been settled', 'the bill has been paid'],
    ['It is going to cost £5,000', 'It will cost £5,000'],
    ['gives approval for the lease', 'approves the lease'],
    ['to place a contract with Vidar Ltd', 'to award a contract with Vidar Ltd'],
    ['that the contract be let to Vidar Ltd', 'that the contract be awarded to Vidar Ltd'],
    ['the contract now in place', 'the current contract'],
    ['an expected £118,000', 'an estimated £118,000'],
    ['the pre-tender projection', 'the pre-tender estimate'],
    ['with the possibility of extending', 'with the option to extend'],
    ['if both further periods are taken up', 'if both extensions are taken up'],
    ['a rental of £9,000', 'a rent of £9,000'],
  ])('%s', (written, same) => {
    expect(inSameWords(written)).toBe(same);
  });
});

describe('left alone', () => {
  it.each([
    ['a claim was settled for £9,000'],
    ['the house is to be let to a tenant'],
    ['energy efficiency of the building'],
    ['the policy is reviewed annually'],
    ['a limit of two years'],
    ['it was expected that the work would end'],
    ['expenditure in place of the old plan'],
    ['no changes'],
  ])('%s', (text) => {
    expect(inSameWords(text)).toBe(text);
  });
});

describe('words before a sum', () => {
  it('knows that the sum follows', () => {
    expect(beforeInSameWords('to a maximum of ')).toBe('up to ');
    expect(inSameWords('to a maximum of ')).toBe('to a maximum of ');
  });
  it('keeps what the written words hold', () => {
    expect(beforeInSameWords('the charge each year is ')).toBe('the annual charge is ');
  });
});

it('gives words that stay what they are', () => {
  for (const { as } of SAME_WORDS) {
    const word = as.replace('$1', 'cost');
    expect(inSameWords(word)).toBe(word);
  }
});
