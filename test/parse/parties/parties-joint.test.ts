/** Purchases with others, and those that only look so. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    {
      suppliers: ['Orbit Guard Limited'],
      route: 'framework_further_competition',
      isJoint: true,
      previous: ['Secura Guarding plc'],
    },
    `
# Police, Fire and Crime Commissioner for Essex
# Decision Report
Title of Report: Award of Void Property Security Contract
# 1. Executive Summary
This report seeks approval to award a contract for void property security to Orbit Guard
Limited following a further competition under the YPO Security Services framework. The
contract is being let on behalf of the seven forces in the Eastern region.
# 2. Background
The incumbent, Secura Guarding plc, has provided the service since 2018.
# 3. Recommendations
That the PFCC approves the award.`,
  ],
  [
    { suppliers: ['EMR Forensics LLP'], isJoint: true, lead: ['Leicestershire Police'] },
    `
# Police and Crime Commissioner for Lincolnshire
# Digital forensics - regional contract
Leicestershire Police, as lead force, ran a procurement for the five East Midlands forces.
EMR Forensics LLP submitted the most economically advantageous tender and the contract has
been awarded to it.`,
  ],
  [
    {
      suppliers: ['Dunmore Uniforms Ltd'],
      isJoint: true,
      route: 'framework_further_competition',
      lead: ['West Mercia Police'],
      framework: 'BlueLight Commercial framework BLC0123',
      number: 'BLC0123',
    },
    `
# West Mercia Police and Crime Commissioner
# Operational uniform
West Mercia, Warwickshire and Staffordshire will buy uniform together. West Mercia Police
is the lead force. A further competition was held under BlueLight Commercial framework
BLC0123 and Dunmore Uniforms Ltd offered the best value.`,
  ],
  [
    { suppliers: ['Willowbank Trust'], isJoint: true },
    `
# Police and Crime Commissioner for South Yorkshire
# Sexual assault referral centre
NHS England and the Commissioner will jointly commission the service. Willowbank Trust has
been chosen after a tender run by NHS England; the Commissioner's part of the cost is
£180,000 a year.`,
  ],
  [
    { suppliers: ['Aurum Payroll Ltd'], isJoint: true, joint: ['Northamptonshire Fire and Rescue Service'] },
    `
# Northamptonshire Police, Fire and Crime Commissioner
# Payroll service
A single payroll contract for Northamptonshire Police and Northamptonshire Fire and Rescue
Service will be placed with Aurum Payroll Ltd. The cost will be split 70/30 between the
two.`,
  ],
  [
    { suppliers: ['Nimbus Web Ltd'], isJoint: null },
    `
# Police and Crime Commissioner for Surrey
# Website
A contract with Nimbus Web Ltd is recommended. Surrey Police will pay half.`,
  ],
  [
    { suppliers: ['Gilt Edge Uniform Ltd'], isJoint: true, route: 'framework_further_competition' },
    `
# Police and Crime Commissioner for Bedfordshire
# Seven Force uniform contract
7 Force Commercial Services ran a mini-competition on behalf of the seven forces. The
award is to Gilt Edge Uniform Ltd.`,
  ],
  [
    { suppliers: ['Medway Fleet Ltd'], isJoint: true, lead: ['Kent Police'] },
    `
# Police and Crime Commissioner for Essex
# Vehicle hire
Kent Police, acting as lead force, has let a contract for Kent and Essex to Medway Fleet
Ltd. Essex's share is £212,000.`,
  ],
  [
    { suppliers: ['Ivel Joinery'], isJoint: null, route: 'quotations' },
    `
# Police and Crime Commissioner for Bedfordshire
# Joinery at Luton
Three quotes were obtained by the Joint Estates Team. Ivel Joinery quoted the lowest.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Warwickshire
# Forensic collision unit
To enter a collaboration agreement with West Mercia Police and Staffordshire Police for a
shared forensic collision unit.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});

test('a strategy for buying with others buys nothing with them', () => {
  expect(told('\n# Joint Procurement Strategy\n# Decision\nTo adopt the strategy.').isJoint).not.toBe(true);
  expect(told('\n# Joint procurement of vans\n# Decision\nTo buy vans from Elm Ltd.').isJoint).toBe(true);
});
