/** Whose work a decision lets go ahead, what stands under a framework, names that end in small words; routes of papers that buy nothing. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const DECISION = '# Police and Crime Commissioner for Lancashire\n# Decision';

const PAPERS: readonly (readonly [string, Told, string])[] = [
  [
    'the next stage of a design by a firm',
    { suppliers: ['Harold Wrigley ltd'] },
    `\n${DECISION}\nI have approved the progression to the stage 4 design by Harold Wrigley ltd under the terms previously approved.`,
  ],
  [
    'a design that was made before is no work that is approved',
    { suppliers: [], previous: [] },
    `\n${DECISION}\nI have noted the design. It was drawn by Harold Wrigley ltd in 2015.`,
  ],
  [
    'who supplies under a framework',
    { suppliers: ['Arun Motor Group plc'], framework: 'national police vehicle framework', number: 'RM1070' },
    `
# Police and Crime Commissioner for Norfolk
# Summary
A call-off has been prepared under the national police vehicle framework run by Crown Commercial Service (RM1070). Under it Arun Motor Group plc supplies the make on which the force has settled.
# Decision
Agreed.`,
  ],
  [
    'who supplies others is not who supplies under it',
    { suppliers: [] },
    `
# Police and Crime Commissioner for Norfolk
# Summary
A call-off is being prepared under a regional framework. Arun Motor Group plc supplies most forces of the north.
# Decision
Agreed that bids be sought.`,
  ],
  [
    'a consortium in small words',
    { suppliers: ['Halcyon rape crisis consortium'], route: 'extension' },
    `
# PFCC for Essex
# Purpose
It is recommended to use the final extension to the existing contract for support services with the Halcyon rape crisis consortium from April.
# Recommendations
Approve the extension for 2024-5.`,
  ],
  [
    'chambers of commerce',
    { suppliers: ['Essex Chambers of Commerce'], route: 'grant' },
    "\n# PFCC for Essex\n# Recommendations\nThe PFCC agrees to allocate £90,000 from the Victims' Fund to The Essex Chambers of Commerce.",
  ],
  [
    'a service that someone runs is no one',
    { suppliers: ['Grey Quay Support CIC'], route: 'variation' },
    `
# Police and Crime Commissioner for Northumbria
# Victims Contact Service: more staff
# Summary of the decision sought
Demand for the Victims Contact Service run by Grey Quay Support CIC has risen.
The Commissioner is asked to vary the contract by £174,500.
# Decision
Approved`,
  ],
  [
    'limits of new standing orders are no waiver',
    { route: null },
    `
# Staffordshire Commissioner
# Revised Contract Standing Orders
# Decision required
To adopt the revised orders from April, including these limits:
| Requirement                                  | Now           | New           |
| Waiver approved by the Chief Finance Officer | up to £50,000 | up to £75,000 |`,
  ],
  [
    'a waiver of standing orders is one',
    { route: 'waiver', suppliers: ['Alder Ltd'] },
    `
# Staffordshire Commissioner
# Waiver of Contract Standing Orders
# Decision required
To waive the orders so that a contract is let to Alder Ltd.`,
  ],
  [
    'what a strategy says of competition',
    { route: null },
    `
# Warwickshire Police and Crime Commissioner
# Commissioning Strategy
# Background
The strategy sets out when exceptions to a competitive process may arise.
# Decision
The strategy is approved.`,
  ],
  [
    'an option that is left to others is no extension',
    { route: 'restricted', suppliers: ['Calder Systems Ltd'] },
    `
# MOPAC
# Hosting Services - Contract Award
# Recommendation
Approve the award of a contract to Calder Systems Ltd for five years.
Delegate authority to the Director of Commercial Services to exercise the extension options.
# Background
The restricted procedure was followed and three tenders came back.`,
  ],
  [
    'an option that is used, with more money',
    { route: 'extension', suppliers: ['Clarion Linguistic Ltd'] },
    `
# MOPAC
# Language Services - Extension and Increase in Contract Value
# Recommendation
Approve use of the 12 month option in the contract with Clarion Linguistic Ltd.
Approve an increase of up to £5.85m in the value of the contract to pay for that year.`,
  ],
  [
    'with whom the next purchase will be made does not make this one joint',
    { isJoint: null },
    `
# Police and Crime Commissioner for Thames Valley
# Agency staff - contract extension
# Proposal
Extend the contract with Quayside Resourcing Ltd. A procurement exercise with Hampshire Constabulary will begin in the autumn.`,
  ],
  [
    'a part of a university',
    { suppliers: ['Forensic Centre School of Psychology at the University of Mercia'] },
    `\n${DECISION}\nI approve the award of the contract to Forensic Centre School of Psychology at the University of Mercia in the amount of £29,800.`,
  ],
  [
    'people who hold a post are no body',
    { suppliers: [] },
    `\n${DECISION}\nMembers receive an allowance of £275 for each meeting. Staff were awarded a rise of 2%.`,
  ],
  [
    'an owner whose framework is named behind it',
    { framework: 'Police Vehicles framework' },
    `\n${DECISION}\nThe cars will be bought from Arun Motors Ltd through BlueLight Commercial, whose Police Vehicles framework names one maker.`,
  ],
  [
    'a sum for a body to run something',
    { suppliers: ['Fosse Trust'], route: 'grant' },
    `\n${DECISION}\nA grant of £86,000 is agreed for the Fosse Trust to run its centre. £4,000 for lamps to light the yard is not.`,
  ],
  [
    'sums in brackets and sums behind the names of a list',
    { suppliers: ['Alder House', 'Fosse Trust', 'GARAX', 'Phoenix Quay'] },
    `\n${DECISION}\nFunding approved for GARAX (£12,000) and Fosse Trust (£20,000). Grants to Alder House of £60,000 and Phoenix Quay of £40,000.`,
  ],
  [
    'a call-off to a firm, with words on the way to it',
    { suppliers: ['Axis Public Safety Ltd'], route: 'framework_direct_award' },
    `\n${DECISION}\nTo approve the call off from the BlueLight Commercial video framework, without further competition, to Axis Public Safety Ltd.`,
  ],
  [
    'two commissioners for whom a firm is taken',
    { isJoint: true },
    '\n# Police, Fire and Crime Commissioner for Essex\n# Decision\nTo sign with Leda Systems Ltd (on behalf of the PCC for Kent and the PFCC for Essex).',
  ],
  [
    'a contract that is extended was there before',
    { suppliers: ['Nectar Software Ltd'], previous: ['Nectar Software Ltd'], route: 'extension', isRenewal: null },
    `\n${DECISION}\nThat the contract with Nectar Software Ltd be extended by 24 months.`,
  ],
  [
    'the service that is commissioned anew is no one, and co-commissioners buy it together',
    { suppliers: ['Haven Refuge'], isJoint: true, joint: ['Warwickshire County Council'] },
    `
# Police and Crime Commissioner for Warwickshire
# Decision summary
Support is given to the award of the contract for the re-commissioned Domestic Abuse Support Service to the national charity Haven Refuge.
# Background
The Lead Commissioner is Warwickshire County Council (WCC), with the Commissioner as co-commissioner.`,
  ],
  [
    'who is commissioned',
    { suppliers: ['Halcyon Support Service'] },
    `\n${DECISION}\nThat Halcyon Support Service is appointed. We commissioned Halcyon Support Service before.`,
  ],
  [
    'a change to a price is no sale to it',
    { suppliers: [] },
    '\n# PFCC for Essex\n# Sale of 4 Elm Grove, Harlow (former police house) - Amendment to Sale Price\n# Decision\nTo proceed with the sale at £455,000.',
  ],
  [
    'a competition of the giver is not how the office buys',
    { route: null },
    `
# Police and Crime Commissioner for Warwickshire
# Decision summary
Approval to spend £0.6m of programme money from the Home Office. It came after a bid as part of the competitive process run by the Home Office.`,
  ],
  [
    'a competition of the office is',
    { route: 'open' },
    `
# Police and Crime Commissioner for Warwickshire
# Decision summary
Approval to award the contract to Alder Ltd. It came out of a competitive process run by the force.`,
  ],
  [
    'what followed a novation elsewhere is no variation',
    { route: null },
    `\n${DECISION}\nI have agreed to sign the letter of intent. It lets the company act as a contracting authority, following novation from another body.`,
  ],
  [
    'a church and a school with the places that tell which; a firm without its town',
    { suppliers: ['All Saints Primary School, Otleigh', 'Kestrel Ltd', "St Mark's Church, Castleby"], route: 'grant' },
    `
# West Yorkshire Combined Authority
# Safer Communities Fund - grants
# Decision
The following grants are made:
- St Mark's Church, Castleby - £8,000
- Kestrel Ltd, Leeds - £3,000
- All Saints Primary School, Otleigh: £2,000`,
  ],
  [
    'a tender that was advertised in some month is how this one was found',
    { suppliers: ['Elmet Ltd'], route: 'open' },
    `
# Police and Crime Commissioner for Cleveland
# Executive Summary
A below threshold open tender was advertised on Bluelight and Contracts Finder in July 2023.
# Decision
To award the contract to Elmet Ltd.`,
  ],
  [
    'a tender by which it was bought long before is not',
    { suppliers: ['Elmet Ltd'], route: null },
    `
# Police and Crime Commissioner for Cleveland
# Executive Summary
The service was originally bought by an open tender that was advertised in 2016.
# Decision
To award the contract to Elmet Ltd.`,
  ],
  [
    'a framework of a firm that has the word in its name',
    { framework: 'Prism Frameworks Mechanical Works Framework' },
    `\n${DECISION}\nTo award the contract to Elmet Ltd following a mini-competition run under the Prism Frameworks Mechanical Works Framework.`,
  ],
];

test.each(PAPERS)('%s', (_, expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
