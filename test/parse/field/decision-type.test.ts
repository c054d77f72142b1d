import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

describe('by the title', () => {
  it.each([
    ['Award of contract - custody meals', 'contract_award'],
    ['Uplift in the value of the cleaning contract', 'contract_variation'],
    ['Accommodating the uplift of the directorate', 'other'],
    ['Novation of the telephony agreement', 'contract_variation'],
    ['Victim care service - second extension', 'contract_extension'],
    ['Initiation of procurement - body armour', 'procurement_start'],
    ['Safer Streets Fund applications, May', 'grant'],
    ['Lease of Unit 6, Thurston Gate', 'estates'],
    ['S22A Agreement for the provision of a regional legal service', 'collaboration'],
    ['Waiving of Standing Orders for claims handling', 'contract_award'],
    ['Review of Standing Orders', 'policy'],
    ['Disposal of non-operational vehicles', 'other'],
    ['Police precept 2024/25', 'precept'],
    ['Treasury management strategy', 'budget'],
    ['Scheme of Consent and financial regulations', 'policy'],
    ['Appointment of the Chief Finance Officer', 'staffing'],
  ])('%s is %s', (title, type) => {
    const form = readDrawn(`\n# Decision notice\n\nTitle: ${title}\n\n# Decision\n\nApproved\n`);
    expect(form.value('decision_type')).toBe(type);
  });
});

describe('by the words of the decision', () => {
  it.each([
    ['To use the contract from 1 March 2013, with an option to extend the contract to 2017.', 'contract_award'],
    ['To extend the contract with Spotless Ltd by a year.', 'contract_extension'],
    ['To give £212,500 to the county council towards speed cameras.', 'grant'],
  ])('%s is %s', (words, type) => {
    const form = readDrawn(`\n# Decision notice\n\nTitle: Vehicles and roads\n\n# Decision\n\n${words}\n`);
    expect(form.value('decision_type')).toBe(type);
  });

  it('several matters of three kinds are none of them', () => {
    const form = readDrawn(`
# Decision notice

Title: Requests of October

# Recommendation

1. Extend the interpreting services contract with Lingua Ltd.

2. Award a contract to Forge Ltd for shields.

3. Agree heads of terms for the lease of Leman House.
`);
    expect(form.value('decision_type')).toBe('other');
  });
});
