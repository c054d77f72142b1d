/** Years beside each other, contributions, calls without commitment: papers of our own invention in the manner of many offices. No supplier, person or price in them is real. */
import type { Paper } from './paper.ts';

export const PAPERS: readonly Paper[] = [
  {
    name: 'Decision title: Renewal of helicopter hangar insurance',
    picture: `
# Police and Crime Commissioner for Cheshire
Decision reference: 2020/33
Decision title: Renewal of helicopter hangar insurance
Decision: The Commissioner approved the renewal with Halberd Underwriting for one year at £64,120.18 (2019-20: £59,870.00).`,
    sums: ['£64,120.18 contract_total headline', '£59,870.00 previous_value'],
  },
  {
    name: 'Digital interview recorders',
    picture: `
# DECISION RECORD
Subject: Digital interview recorders
1. Eighteen recorders will be replaced across three custody suites at £4,950 apiece, giving £89,100 before VAT.
2. The forecast in the capital plan was £100,000.
Decision: agreed.`,
    sums: ['£4,950 unit_price', '£89,100 contract_total ex_vat headline', '£100,000 budget'],
  },
  {
    name: 'of decision: Restorative practice',
    picture: `
# Merseyside PCC - Commissioning decision
Title of decision: Restorative practice
The PCC awards Ripple Mediation a three-year contract from 1 April 2024 worth £120,000 in year one, £123,600 in year two and £127,308 in year three (£370,908 overall).`,
    sums: ['£120,000 annual', '£123,600 annual', '£127,308 annual', '£370,908 contract_total headline'],
  },
  {
    name: 'Bury St Edmunds - Shared Fire and Police Station',
    picture: `
# Suffolk OPCC Decision 12-2018
Subject: Bury St Edmunds - Shared Fire and Police Station
Recommendation: that the PCC approve a contribution of £1.05m towards the £3.4m cost of the shared station, the rest being met by Suffolk County Council.`,
    sums: ['£1.05m organisation_share headline', '£3.4m contract_total'],
  },
  {
    name: 'Appropriate adults',
    picture: `
# Wiltshire - Decision Notice
Title: Appropriate adults
Contract awarded for 24 months. Maximum spend: £75,000 (VAT does not apply). Previously spot purchased at roughly £35k a year.`,
    sums: ['£75,000 contract_total outside_scope up_to headline', '£35k previous_value approx'],
  },
  {
    name: 'Humberside decision log',
    picture: `
# Humberside decision log
Decision: Approval of exit payment of £28,000 to be met from reserves.`,
    sums: ['£28,000 contract_total headline'],
  },
  {
    name: 'Dyfed-Powys',
    picture: `
# Dyfed-Powys
Decision: To approve Contract Variation 3 to the custody build contract with Welland Construction, adding £212,000 and taking the contract sum from £18.6m to £18.812m.`,
    sums: ['£212,000 uplift headline', '£18.6m previous_value', '£18.812m contract_total'],
  },
  {
    name: 'VAWG services',
    picture: `
# Northumbria
Title: VAWG services
The Commissioner approved awards to: Rape Crisis Tyneside £95,000; Angelou Centre £80,500; Someone Cares £42,000.`,
    sums: ['£95,000 grant', '£80,500 grant', '£42,000 grant'],
  },
  {
    name: 'Sussex PCC',
    picture: `
# Sussex PCC
Decision number: 2019/021
Decision: To sign a call-off agreement under NEPO521 for stationery; likely expenditure £85k-£95k a year; no commitment.`,
    sums: ['£85k-£95k annual range'],
  },
  {
    name: 'Purchase of land at Exmouth',
    picture: `
# Devon and Cornwall
Title: Purchase of land at Exmouth
To buy 1.2 acres from East Devon District Council at £675,000 (plus VAT if demanded), and to pay the Council's reasonable legal costs up to £5,000.`,
    sums: ['£675,000 contract_total ex_vat headline', '£5,000 one_off up_to'],
  },
  {
    name: 'ICV handbook',
    picture: `
# Staffordshire
Title: ICV handbook
There is no cost. Printing will be met from the £500 scheme budget.`,
    sums: ['£500 budget'],
  },
];
