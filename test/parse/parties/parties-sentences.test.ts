/** Decisions of one sentence, as logs print them, written before the rules met them. */
import { expect, test } from 'vitest';
import { told } from '../told.ts';

test.each([
  [
    'Approval was given to enter into a three-year agreement with Bramwell Lift Services for lift maintenance across the estate.',
    ['Bramwell Lift Services'],
  ],
  [
    'The PCC authorised the purchase of 40 body armour carriers at a cost of £38,000 from Aegis Protective Wear.',
    ['Aegis Protective Wear'],
  ],
  ['To approve funding to Safeline Northfield of £30,000 for the period 2021/22.', ['Safeline Northfield']],
  ['Agreed the recommendation that Lot 2 be awarded to Halden Plant Hire.', ['Halden Plant Hire']],
  [
    'The Commissioner approved the tender from Oakover Construction for the refurbishment of the control room.',
    ['Oakover Construction'],
  ],
  ['Approve the appointment of Ledger & Stone as internal auditors from April 2018.', ['Ledger & Stone']],
  [
    'The contract for custody medical services to be awarded to Vellum Healthcare following an OJEU tender.',
    ['Vellum Healthcare'],
  ],
  [
    'Approval to sign the contract with IronBridge Software for the supply of a crime recording system (Sherlock).',
    ['IronBridge Software'],
  ],
  ['To accept an offer of £425,000 from Mr and Mrs Talbot for the former police house at 3 Mill Lane.', []],
  ['To accept the offer from Cobalt Developments Ltd for the former section house.', ['Cobalt Developments Ltd']],
  [
    'Approve a contribution of £15,000 to Derwent Valley Search and Rescue towards a new vehicle.',
    ['Derwent Valley Search and Rescue'],
  ],
  [
    'The PCC has agreed to commission Thistle Research to carry out a survey of victims at a cost of £24,000.',
    ['Thistle Research'],
  ],
  [
    'Decision to award a contract for legal services to Weightman Kerr LLP, Dolphin Chambers and Plum Street Law.',
    ['Dolphin Chambers', 'Plum Street Law', 'Weightman Kerr LLP'],
  ],
  ['That the lease with Northway Properties be renewed on the terms in the report.', ['Northway Properties']],
  ['To approve the assignment of the lease of 12 High Street to Corner Coffee Ltd.', ['Corner Coffee Ltd']],
  ['Awarded a 12 month contract to Silverline to deliver a helpline for older victims.', ['Silverline']],
  ['Awarding of contract for vehicle livery: Chequer Graphics (value £212,000).', ['Chequer Graphics']],
  ['The successful tenderer was Pelham Waste Ltd and the contract will begin on 1 July.', ['Pelham Waste Ltd']],
  ['To re-appoint Fairway Travel as travel management supplier under the CCS framework.', ['Fairway Travel']],
  ['Approval for the Force to contract with Delphi Forensic for toxicology analysis.', ['Delphi Forensic']],
  ['Approval to grant a licence to Cellwave UK to install an antenna on the roof of Headquarters.', ['Cellwave UK']],
  ["Grant of £10,000 to the Bishop's Stortford Street Pastors.", ["Bishop's Stortford Street Pastors"]],
  [
    'Approved: single tender to Orchid Detection Systems for the maintenance of ten drug-testing machines.',
    ['Orchid Detection Systems'],
  ],
  [
    'The services of Barker Lane Consulting have been secured for six months at £650 a day.',
    ['Barker Lane Consulting'],
  ],
  [
    'The existing arrangement with Swift Couriers is to be extended by six months pending a regional tender.',
    ['Swift Couriers'],
  ],
  [
    'Cheltenham-based Regency Blinds will supply and fit blinds for £9,800, the lowest of three prices.',
    ['Regency Blinds'],
  ],
  [
    'To proceed with the purchase of the freehold of the site from Woldshire County Council for £1.1m.',
    ['Woldshire County Council'],
  ],
  [
    "The Commissioner has considered bids and awards funding as follows: Ivy House Refuge £20,000; Men's Talk £8,000; Kites £3,500.",
    ['Ivy House Refuge', 'Kites', "Men's Talk"],
  ],
  [
    'In line with the recommendation of the panel, Blue Door Theatre Company is awarded £4,800.',
    ['Blue Door Theatre Company'],
  ],
  [
    'To approve the variation of the PFI agreement with Fortis Custody (Holdings) Ltd.',
    ['Fortis Custody (Holdings) Ltd'],
  ],
  ['Agreement to purchase Tranman fleet software licences via Civica Resale Ltd under G-Cloud.', ['Civica Resale Ltd']],
  ["Northern Star Cabling's quotation of £17,460 be accepted.", ['Northern Star Cabling']],
  [
    'The PCC agrees to fund the Hop Pole Project, run by Marston Community Trust, in the sum of £5,000.',
    ['Marston Community Trust'],
  ],
])('%s', (sentence, suppliers) => {
  const picture = `\n# Police and Crime Commissioner for Norfolk\n# Decision\n${sentence}`;
  expect(told(picture).suppliers).toEqual(suppliers);
});
