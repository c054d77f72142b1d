/** Says who is a party to what one sentence decides, or one title names, in wordings of many clerks. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const suppliersOf = (picture: string): string[] =>
  readDrawn(picture)
    .parsed.parties.filter(({ role }) => role === 'supplier' || role === 'grant_recipient')
    .map(({ name }) => name);

describe('parties of one sentence', () => {
  it.each<[string, string[]]>([
    ['To award the contract to Right to Succeed for the mentoring programme.', ['Right to Succeed']],
    ['That the contract be let to Bryson, Hale & Partners LLP.', ['Bryson, Hale & Partners LLP']],
    [
      "To approve the appointment of St Hilda's School at the University of Tees to run the training.",
      ["St Hilda's School at the University of Tees"],
    ],
    ['The Commissioner approved a grant of £12,000 to Chance for Change.', ['Chance for Change']],
    [
      'To enter into a contract with Quantum Forensics (UK) Limited following a further competition under the Crown Commercial Service framework RM6229.',
      ['Quantum Forensics (UK) Limited'],
    ],
    [
      'Approve the extension of the agreement with Sodexa Catering Services Ltd by a further year.',
      ['Sodexa Catering Services Ltd'],
    ],
    ['To buy 14 vehicles from Peterhead Motors plc, the vehicles being made by Ford.', ['Peterhead Motors plc']],
    ['To grant a lease of the mast site to Cornerpoint Telecom Ltd.', ['Cornerpoint Telecom Ltd']],
    ['To take a lease of Unit 4 from Brackley Estates Limited.', ['Brackley Estates Limited']],
    ['Agreed to fund the Safer Wolds Partnership for a further year at £20,000.', ['Safer Wolds Partnership']],
    ['The contract for interpreters is awarded to thebigword-like firm Lingua Direct Ltd.', ['Lingua Direct Ltd']],
    [
      'To approve the award of contracts to the three highest scoring bidders: Alder Civils Ltd; Beech Civils Ltd; Cedar Civils Ltd.',
      ['Alder Civils Ltd', 'Beech Civils Ltd', 'Cedar Civils Ltd'],
    ],
    [
      'That Lot 1 be awarded to Alder Civils Ltd and Lot 2 to Beech Civils Ltd.',
      ['Alder Civils Ltd', 'Beech Civils Ltd'],
    ],
    [
      'To call off from the Bluelight Commercial framework with Ravenscroft Uniforms Limited.',
      ['Ravenscroft Uniforms Limited'],
    ],
    ['To waive standing orders so that work can be placed with Helix Software Inc.', ['Helix Software Inc']],
    [
      'To make a payment of £30,000 to East Riding of Yorkshire Council for the community safety partnership.',
      ['East Riding of Yorkshire Council'],
    ],
    [
      'To commission NHS Kernow Clinical Commissioning Group to provide the sexual assault service.',
      ['NHS Kernow Clinical Commissioning Group'],
    ],
    ['To accept the tender submitted by G. H. Tolley & Sons.', ['G. H. Tolley & Sons']],
    ['To accept the quotation of £18,400 from Wren & Co Architects.', ['Wren & Co Architects']],
    ['To let a contract for vehicle recovery to a local operator.', []],
    ['To begin a procurement for vehicle recovery; the present contractor is Holt Recovery Ltd.', []],
    ['To award a contract for body worn cameras made by Axiom to the reseller Bridge IT Ltd.', ['Bridge IT Ltd']],
    [
      'To instruct Weightman Shaw Solicitors to act in the sale of the station to Copperfield Homes Ltd.',
      ['Copperfield Homes Ltd'],
    ],
    ['To approve that the contract is novated from Mears Cleaning Ltd to Solent FM Ltd.', ['Solent FM Ltd']],
    ['To approve a donation of £1,000 to Prostate Cymru.', ['Prostate Cymru']],
    ['To pay Crimestoppers Trust the annual contribution of £27,000.', ['Crimestoppers Trust']],
    ['To continue the service level agreement with Victim Care Wessex for the year 2022/23.', ['Victim Care Wessex']],
    [
      'To award the fuel cards contract to Allfuel plc following a mini competition in which BP Cards Ltd and Keyfuel Ltd also bid.',
      ['Allfuel plc'],
    ],
    ['To enter into an agreement under section 22A with the Chief Constables of Kent and Essex.', []],
    [
      'To approve the tenancy at will with Carlton Parish Council for the use of the office.',
      ['Carlton Parish Council'],
    ],
    ['To award the contract for drug testing on arrest to ABL Testing, part of Abbey Group plc.', ['ABL Testing']],
    ['I approve a direct award to Oakwood Fencing for the compound fence at a price of £18,000.', ['Oakwood Fencing']],
    ['Approval to spend £18,000 with Oakwood Fencing.', ['Oakwood Fencing']],
    ['Oakwood Fencing be appointed as contractor for the works.', ['Oakwood Fencing']],
    ["Oakwood Fencing's tender of £18,000 be accepted.", ['Oakwood Fencing']],
    ['The preferred bidder, Oakwood Fencing, be awarded the contract.', ['Oakwood Fencing']],
    ['To purchase from Oakwood Fencing the materials needed.', ['Oakwood Fencing']],
    ['To accept Oakwood Fencing as the supplier of panels.', ['Oakwood Fencing']],
    ['The successful tenderer is Oakwood Fencing.', ['Oakwood Fencing']],
    ['The Commissioner is asked to agree that Oakwood Fencing carry out the work.', ['Oakwood Fencing']],
    ['To engage the services of Oakwood Fencing.', ['Oakwood Fencing']],
    ['To place an order with Oakwood Fencing through the ESPO framework.', ['Oakwood Fencing']],
    ['To appoint auditors Marsh Grant Audit LLP for three years.', ['Marsh Grant Audit LLP']],
    ['To award a contract for cameras to the reseller Bridge IT Ltd.', ['Bridge IT Ltd']],
    ['To contract with Meadow Bank Hospitality for conference catering until March 2026.', ['Meadow Bank Hospitality']],
    ['Agree to procure the service from Larkspur Analytics via G-Cloud 13.', ['Larkspur Analytics']],
    [
      'The PCC has approved the selection of Tilbury Dock Services Ltd as preferred bidder.',
      ['Tilbury Dock Services Ltd'],
    ],
    [
      'The existing contract with Tilbury Dock Services Ltd will end in March. To award the new contract to Merrow Logistics Ltd.',
      ['Merrow Logistics Ltd'],
    ],
    [
      'To grant £10,000 to Harbour Trust (charity no. 1099234) and £7,500 to Sail Training Wessex CIC.',
      ['Harbour Trust', 'Sail Training Wessex CIC'],
    ],
    [
      'To surrender the lease of the second floor to the landlord, Redmayne Property Investments Ltd.',
      ['Redmayne Property Investments Ltd'],
    ],
    ['To sell the land at Mill Lane to the highest bidder, Hobson Build Ltd, for £310,000.', ['Hobson Build Ltd']],
    ['Three companies bid: Alder Ltd, Beech Ltd and Cedar Ltd. The contract goes to Beech Ltd.', ['Beech Ltd']],
    [
      'To award the framework to four suppliers, namely Alder Ltd, Beech Ltd, Cedar Ltd and Dogwood Ltd.',
      ['Alder Ltd', 'Beech Ltd', 'Cedar Ltd', 'Dogwood Ltd'],
    ],
    ['To approve the use of the Kent County Council framework to appoint Beech Ltd.', ['Beech Ltd']],
    ['To agree a contract variation with Beech Ltd adding weekend cover.', ['Beech Ltd']],
    [
      'To renew insurance cover through the broker Marsden Risk Ltd with Aviron Insurance plc.',
      ['Aviron Insurance plc'],
    ],
    [
      'Grant funding be provided to support Stronger Roots CIC in delivering its outreach programme.',
      ['Stronger Roots CIC'],
    ],
    ['Stronger Roots CIC is awarded £22,000 for outreach.', ['Stronger Roots CIC']],
    ['£22,000 be awarded to Stronger Roots CIC for outreach.', ['Stronger Roots CIC']],
    ['To continue to fund the work of Stronger Roots CIC in 2023.', ['Stronger Roots CIC']],
    [
      'That the PCC enters into a grant agreement with the University of Bexhill to evaluate the scheme.',
      ['University of Bexhill'],
    ],
    ['To enter into a data sharing agreement with the University of Bexhill.', []],
    ['To join the national contract let by the Police Digital Service with Vodacall Ltd.', ['Vodacall Ltd']],
    ['To approve the appointment of Ms Jane Fairhurst as Chief Finance Officer.', []],
    ['To appoint KGM Audit LLP as external auditor.', ['KGM Audit LLP']],
    ['The Commissioner noted the report by KGM Audit LLP.', []],
    ['To purchase an easement from Network Wayleaves Ltd at £2,500.', ['Network Wayleaves Ltd']],
    ['To pay £2,500 to Network Wayleaves Ltd for an easement.', ['Network Wayleaves Ltd']],
    [
      'A contract is to be placed for the supply of helmets. The successful company was Crown Helmets (Europe) Ltd with a score of 88%.',
      ['Crown Helmets (Europe) Ltd'],
    ],
    ['Crown Helmets (Europe) Ltd scored highest and is recommended for award.', ['Crown Helmets (Europe) Ltd']],
    [
      'Following evaluation, Crown Helmets (Europe) Ltd has been identified as offering best value, and approval is sought to award.',
      ['Crown Helmets (Europe) Ltd'],
    ],
    [
      'The DMPC is asked to approve the contract award for helmets to Crown Helmets (Europe) Ltd for 3+1 years.',
      ['Crown Helmets (Europe) Ltd'],
    ],
    [
      'It was resolved to award the tender for helmets to company 3, Crown Helmets (Europe) Ltd.',
      ['Crown Helmets (Europe) Ltd'],
    ],
    ['To buy a licence for ArcView software from its maker Esrin UK Ltd.', ['Esrin UK Ltd']],
    ['To fit the stations with boilers by Vaillon, the works to be done by Heatwell Ltd.', ['Heatwell Ltd']],
    [
      'Lease of Unit 3 Park Road. Landlord: Redmayne Property Investments Ltd. Tenant: the Commissioner.',
      ['Redmayne Property Investments Ltd'],
    ],
    [
      'To enter into the lease with Redmayne Property Investments Ltd, acting by their agents Lambert Fox.',
      ['Redmayne Property Investments Ltd'],
    ],
    [
      'To accept the offer of Redmayne Property Investments Ltd for the purchase of 12 High Street.',
      ['Redmayne Property Investments Ltd'],
    ],
    ['Contract awarded to: Redmayne Cleaning', ['Redmayne Cleaning']],
    ['Supplier: Redmayne Cleaning', ['Redmayne Cleaning']],
    ['To award the cleaning contract (Redmayne Cleaning, £48,000 a year).', ['Redmayne Cleaning']],
    [
      'To agree to the assignment of the contract from Redmayne Cleaning to Spick and Span Ltd.',
      ['Spick and Span Ltd'],
    ],
    ['Commissioning of a counselling service for victims (provider: Safe Harbour).', ['Safe Harbour']],
    [
      'To passport £80,000 to Bath and North East Somerset Council for its Youth Offending Team.',
      ['Bath and North East Somerset Council'],
    ],
  ])('%s', (sentence, names) => {
    expect(suppliersOf(`\n# Decision notice\nTitle: Procurement of services\n# Decision\n${sentence}`)).toEqual(names);
  });
});

describe('parties of a title', () => {
  it.each<[string, string[]]>([
    ['Grant to Wolds Wildlife Trust', ['Wolds Wildlife Trust']],
    ['Financial assistance to Cwm Ogwr Youth Café', ['Cwm Ogwr Youth Café']],
    ['Award of contract to Oakwood Fencing - compound works', ['Oakwood Fencing']],
    ['Extension of contract with Helix Software - payroll', ['Helix Software']],
    ['Funding for Holt Neighbourhood Watch Association', ['Holt Neighbourhood Watch Association']],
    ['Contract award - body armour - Aegis Ballistics Ltd', ['Aegis Ballistics Ltd']],
    ['Aegis Ballistics Ltd: award of contract', ['Aegis Ballistics Ltd']],
    ['Body armour contract', []],
    ['Safer Streets grant - Thanet District Council', ['Thanet District Council']],
    ['Contract with Redmayne Cleaning for station cleaning', ['Redmayne Cleaning']],
    ['Purchase of drones from Skyward Robotics Ltd', ['Skyward Robotics Ltd']],
    ['Sale of Mill Lane police station', []],
    ['Lease to St John Ambulance', ['St John Ambulance']],
  ])('%s', (title, names) => {
    const decision = 'The Commissioner approved the recommendation at a cost of £18,000.';
    expect(suppliersOf(`\n# Decision notice\nTitle: ${title}\n# Decision\n${decision}`)).toEqual(names);
  });
});
