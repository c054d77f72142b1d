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

const typed = (title: string, decision: string, summary = ''): string | null =>
  readDrawn(
    `\n# Decision notice\n\nTitle: ${title}\n\n${summary === '' ? '' : `Summary: ${summary}\n\n`}Decision: ${decision}\n`,
  ).value('decision_type');

describe('money that outsiders ask for is a grant, however the answer is put', () => {
  it.each([
    ['Request of the boxing club', 'The request is declined.', 'The club has asked for £5,000 towards its summer.'],
    [
      'The boxing club',
      'The application was not successful.',
      'The club seeks £3,000 from the Police Property Act Fund.',
    ],
    ['The boxing club', 'The Commissioner turned down the bid of the boxing club for £3,000.', ''],
    ['Cameras for the parish', 'The request from the parish council for a contribution is not approved.', ''],
    ['The boxing club: request for financial support', 'Refused.', ''],
  ])('%s: %s', (title, decision, summary) => expect(typed(title, decision, summary)).toBe('grant'));

  it('so is what others give the office, as far as the act is to accept it', () => {
    const asks = 'Approval for the acceptance and spending of £0.6m of Hotspot Fund given by the Home Office';
    expect(typed('Hotspots', 'Approved.', asks)).toBe('grant');
    expect(typed('Hotspots', 'To accept the tender for the fund manager of £0.6m.')).toBe('contract_award');
  });

  it('what the force asks for is none', () => {
    expect(typed('Radios', 'The request of the force for £3,000 is declined.')).not.toBe('grant');
    expect(typed('Inquiry', 'To grant an indemnity to the panel.')).toBe('other');
  });
});

describe('what is bought for an office holder is no matter of staff', () => {
  it.each([
    ['Indemnity insurance: Chief Constable and senior officers', 'To place the cover.', 'contract_award'],
    ["Chief Constable's car", 'To purchase a car.', 'contract_award'],
    ['Chief Constable: extension of fixed term appointment', 'Approved.', 'staffing'],
    ['Temporary Chief Constable', 'Approved.', 'staffing'],
  ])('%s', (title, decision, type) => expect(typed(title, decision)).toBe(type));
});

describe('the act outranks what it touches', () => {
  it.each([
    ['Council tax 2022/23', 'The precept is set at £250 for Band D.', 'precept'],
    ['Council tax 2022/23', 'Approved.', 'budget'],
    ['Vests', 'Approved the waiver of standing orders so that Ferrant Ltd may supply.', 'contract_award'],
    ['Vests', 'Approved the revised standing orders.', 'policy'],
    ['Vests', 'Approval of an exception to financial regulations to buy from Ferrant Ltd.', 'contract_award'],
    ['Custody nurses', 'Approved a contract change to add a nurse.', 'contract_variation'],
    ['Custody nurses', 'To terminate the contract with Ferrant Ltd.', 'other'],
    ['Custody nurses', 'To terminate the contract with Ferrant Ltd and award a new one to Ide Ltd.', 'contract_award'],
    ['Tower at Wick', 'To let space on the tower to a mobile operator.', 'estates'],
    ['Approval to acquire a site for the new base', 'Approved.', 'estates'],
    ['Review of the pay and conditions of staff', 'Approved.', 'staffing'],
    ['Safer Streets', 'To passport £120,000 of Home Office money to the borough council.', 'grant'],
  ])('%s: %s', (title, decision, type) => expect(typed(title, decision)).toBe(type));
});
