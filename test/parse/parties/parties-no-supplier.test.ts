/** Papers that name bodies and no supplier. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: [], route: null },
    `
# Police and Crime Commissioner for Northumbria
# Uniform contract
The Commissioner approved the award of the uniform contract to the preferred supplier
identified in the exempt report.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Suffolk
# Treasury management strategy
Advice has been received from Lynk Asset Services Ltd, the treasury advisers. The
Commissioner approves the strategy.`,
  ],
  [
    { suppliers: [], route: null },
    `
# Police and Crime Commissioner for Kent
# Appointment of Chief Executive
To appoint Adrian Harper as Chief Executive with effect from 1 May 2019.`,
  ],
  [
    { suppliers: [], route: 'collaboration' },
    `
# Police and Crime Commissioner for Kent
# Section 22A agreement - Kent and Essex serious crime directorate
The Commissioner approved the section 22A collaboration agreement between the PCC for Kent
and the PFCC for Essex.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Dorset
# Mounted section livery
Decision: Not to award a contract to Stable Mates Ltd and to retender in the autumn.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Cumbria
# Surrender of lease at Unit 7
The Commissioner agreed to give up the lease of Unit 7 on payment of £14,000 to the
landlord.`,
  ],
  [
    { suppliers: [], route: null },
    `
# NOTTINGHAMSHIRE POLICE AND CRIME COMMISSIONER
# Virement 2019-20
Approval is sought to move £120,000 from reserves to Nottinghamshire Police for the
purchase of drones.`,
  ],
  [
    { suppliers: [], framework: null },
    `
# Police and Crime Commissioner for Cheshire
# Establishment of a body armour framework
Approval is sought to set up a national Body Armour Framework by way of an open procedure.
No contract is awarded by this decision.`,
  ],
  [
    { suppliers: [], route: null },
    `
# Police and Crime Commissioner for Essex
# Disposal of vehicles
The Commissioner noted that 61 vehicles were sold at auction for £212,000.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Essex
# Settlement of a civil claim
The settlement is approved.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Essex
# Contract for drones
The recommendation to award the contract to Aerolith Ltd was not agreed and the paper was
withdrawn.`,
  ],
  [
    { suppliers: [] },
    `
# MOPAC
PCD 1590 Call-off from temporary staff framework
# Recommendation
The DMPC is recommended to approve call-offs from the 17 suppliers listed in the exempt
appendix.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Kent
# Secondment of analyst
It was agreed that an analyst be seconded from Kent County Council for one year.`,
  ],
  [
    { suppliers: [], isJoint: null },
    `
# Police and Crime Commissioner for Kent
# National Police Air Service
To sign the section 22A agreement for the National Police Air Service, hosted by the West
Yorkshire Combined Authority.`,
  ],
  [
    { suppliers: [], route: 'restricted' },
    `
# Police and Crime Commissioner for Hampshire
# Award of contract for covert vehicles
The contract was tendered by the restricted procedure. The name of the supplier is not
published for operational reasons.`,
  ],
  [
    { suppliers: [], route: null },
    `
# Police and Crime Commissioner for Northamptonshire
# Fees and charges 2022-23
The charges in the appendix, drawn up on the advice of the National Police Chiefs'
Council, are approved.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Bedfordshire
# Memorandum of understanding with Bedfordshire Fire and Rescue Service
The Commissioner signed a memorandum of understanding with Bedfordshire Fire and Rescue
Service on shared sites.`,
  ],
  [
    { suppliers: [] },
    `
# MOPAC
PCD 1711 Initiation of procurement - forensic consumables
# Recommendation
The DMPC is recommended to approve the start of an open tender for forensic consumables
worth up to £6m over four years. The incumbent suppliers are Labmark Ltd and Scenework
Supplies Ltd.`,
  ],
  [
    { suppliers: [], route: null },
    `
# Kent Police and Crime Commissioner
# Decision: Council tax precept 2021/22
The Police and Crime Panel agreed the precept. Ernest Bayliss LLP audited the accounts.`,
  ],
  [
    { suppliers: ['Elmet Ltd'] },
    `
# Police and Crime Commissioner for Norfolk
# Summary
The services accessed through this contract are:
- Building Surveying
- Custody Suite Design
The benefits of the contract include:
- Shared Systems
- National Support
# Decision
Award the contract to Elmet Ltd.`,
  ],
  [
    { suppliers: ['Birch Clean Ltd', 'Elmet Ltd'] },
    `
# Police and Crime Commissioner for Norfolk
# Decision
Contracts that cover the county are to be awarded to:
- Birch Clean Ltd
- Elmet Ltd`,
  ],
  [
    { suppliers: ['Elmet Ltd'] },
    `
# Police and Crime Commissioner for Norfolk
# Summary
Funding for the project is made up as follows:
- Home Office Grant £200,000
- Essex Council £50,000
# Decision
Award the contract to Elmet Ltd.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Norfolk
# Budget
The funding of the programme is as follows:
Police Grant £80,000,000
Council Tax Precept £60,000,000
# Decision
Approve the budget.`,
  ],
  [
    { suppliers: [], isJoint: null },
    `
# Police and Crime Commissioner for North Yorkshire
# Summary
The Commissioner would pay a contribution of £150,000 and the council would build a new Local Police Office.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
