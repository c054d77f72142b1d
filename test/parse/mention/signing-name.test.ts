import { describe, expect, it } from 'vitest';
import { ALL_OFFICES } from '../../../src/lexicon/office-knowledge.ts';
import { signingName } from '../../../src/parse/mention/signing-name.ts';

describe('signingName', () => {
  it.each([
    ['Harriet Mossop, Police and Crime Commissioner', 'Harriet Mossop'],
    ['Chief Executive: approved 22 January 2025 (Jason Breamore)', 'Jason Breamore'],
    [
      'Chief Executive (Ian Prestbury) - The paper may be put to the Commissioner without further advice.',
      'Ian Prestbury',
    ],
    ['I have been consulted and have no objection. Dawn Treverton, 25 June 2021', 'Dawn Treverton'],
    ['That the orders be approved. Sorcha Delahunty, Chief Executive, 13th May 2019', 'Sorcha Delahunty'],
    ['Recommended: Chief Executive (signed electronically) Ann Haver 05/09/2023', 'Ann Haver'],
    ['I agree. J. Roe, Treasurer', 'J. Roe'],
  ])('%s is signed by %s', (text, name) => {
    const found = signingName(text, ALL_OFFICES);
    expect(found?.value).toBe(name);
    expect(text.slice(found?.start, found?.end)).toBe(name);
  });

  it.each([
    ['The Commissioner met Ida Moss on Tuesday.'],
    ['The report was written by Ida Moss, who leads the team.'],
    ['The contract was let in May. It will run for a year, 3 May 2023'],
    ['The van is to be driven by two volunteers. Ida Moss is one of them.'],
    ['Chief Executive (acting) - The paper may be put to the Commissioner.'],
    [''],
  ])('%s is signed by nobody', (text) => {
    expect(signingName(text, ALL_OFFICES)).toBeUndefined();
  });
});
