/** Labels, shares, parts and wholes, increases: papers of our own invention in the manner of many offices. No supplier, person or price in them is real. */
import type { Paper } from './paper.ts';

export const PAPERS: readonly Paper[] = [
  {
    name: 'Decision Notice',
    picture: `
# Decision Notice
Decision: To award a contract for Occupational Health to Wellwork Ltd.
Contract value: £1,250,000 (excl. VAT)
Annual value: £250,000
Contract term: 5 years
Previous contract value: £1,100,000`,
    sums: ['£1,250,000 contract_total ex_vat headline', '£250,000 annual', '£1,100,000 previous_value'],
  },
  {
    name: 'Regional Forensic Collision Equipment',
    picture: `
# RECORD OF DECISION
Title: Regional Forensic Collision Equipment
# Decision
The Commissioner approves the joint purchase of scanners at a total cost of £600,000, of which £120,000 (20%) is payable by Northamptonshire.`,
    sums: ['£600,000 contract_total headline', '£120,000 organisation_share'],
  },
  {
    name: 'Contract Extension - Vehicle Hire',
    picture: `
# Decision Record
Title: Contract Extension - Vehicle Hire
# Summary
The current contract with Arrow Hire was awarded in 2019 at an estimated value of £1.6m over four years. It is proposed to extend it by 12 months. Expenditure in the extension year is estimated at £420,000 plus VAT.`,
    sums: ['£1.6m previous_value approx', '£420,000 contract_total ex_vat approx headline'],
  },
  {
    name: 'Decision',
    picture: `
# Decision
That the PCC approves the lease renewal of Unit 3 at a rent of £18,500 per annum exclusive of VAT for a term of five years.`,
    sums: ['£18,500 annual ex_vat'],
  },
  {
    name: 'PCD 1480 Estate Works',
    picture: `
# PCD 1480 Estate Works
# Executive summary
This paper seeks approval for capital investment of £7.6m to refurbish two stations. Running cost savings of £410k a year are forecast.
# Recommendation
The Deputy Mayor is recommended to:
1. Approve capital expenditure of £7.6m, comprising £5.1m for Croydon and £2.5m for Bromley.
2. Note the ongoing revenue cost of £95k per annum.`,
    sums: [
      '£7.6m contract_total',
      '£410k saving',
      '£7.6m contract_total headline',
      '£5.1m other',
      '£2.5m other',
      '£95k annual',
    ],
  },
  {
    name: 'NOTICE OF DECISION',
    picture: `
# NOTICE OF DECISION
| Issue | Provision of Uniform |
| Decision | To award the contract to Fitwell Ltd for 4 years, with the option to extend for 2 further periods of 12 months, at an estimated cost of £300k per annum. |`,
    sums: ['£300k annual approx'],
  },
  {
    name: 'Cleaning Services (7 Force)',
    picture: `
# DECISION LOG
Title: Cleaning Services (7 Force)
# Decision
Award Lot 1 to Sparkle Ltd at £2,340,117.20 and Lot 2 to Gleam plc at £1,118,054.80, making a total award of £3,458,172.00 (exc VAT) over the initial three years.`,
    sums: [
      '£2,340,117.20 contract_total ex_vat',
      '£1,118,054.80 contract_total ex_vat',
      '£3,458,172.00 contract_total ex_vat headline',
    ],
  },
  {
    name: 'Home Office Safer Streets Fund - Acceptance of Grant',
    picture: `
# Decision Notice
Title: Home Office Safer Streets Fund - Acceptance of Grant
# Decision
The PCC accepted the grant offer of £498,312 from the Home Office and agreed match funding of £60,000.`,
    sums: ['£498,312 income headline', '£60,000 other'],
  },
  {
    name: 'Single Tender Action - Software Maintenance',
    picture: `
# Decision Notice
Title: Single Tender Action - Software Maintenance
# Decision
The waiver of contract standing orders is approved so that Datacore Ltd may be engaged at a cost not exceeding £49,500 over two years.
# Legal
Contract Standing Orders require tenders above £50,000.`,
    sums: ['£49,500 contract_total up_to headline', '£50,000 threshold'],
  },
  {
    name: 'Request for PCC Decision',
    picture: `
# Request for PCC Decision
# Recruitment Campaign
The cost of the campaign is £36,000 + VAT. This will be shared equally by the five regional forces at £7,200 each.`,
    sums: ['£36,000 contract_total ex_vat headline', '£7,200 organisation_share ex_vat'],
  },
  {
    name: 'Independent Custody Visiting Scheme',
    picture: `
# Decision Notice
Title: Independent Custody Visiting Scheme
# Decision
That ICVs' mileage be paid at 45p per mile and that a subsistence allowance of up to £8.50 per visit be introduced.`,
    sums: ['45p unit_price', '£8.50 unit_price up_to'],
  },
  {
    name: 'Firearms Licensing IT',
    picture: `
# Decision Notice
Title: Firearms Licensing IT
# Decision
To approve the purchase of 120 licences at £310 each, a total of £37,200 excluding VAT.`,
    sums: ['£310 unit_price', '£37,200 contract_total ex_vat headline'],
  },
  {
    name: "Women's Diversion Service",
    picture: `
# Decision Notice
Title: Women's Diversion Service
# Decision Details
The PCC will provide funding of £65,000 in 2024/25 and £65,000 in 2025/26 to Willow Project.`,
    sums: ['£65,000 grant', '£65,000 grant'],
  },
  {
    name: 'Treasury Management Strategy 2024/25',
    picture: `
# PCC Decision
Title: Treasury Management Strategy 2024/25
# Decision
To approve the authorised borrowing limit of £120m and the operational boundary of £105m.`,
    sums: ['£120m threshold', '£105m threshold'],
  },
  {
    name: 'Award of contract for Mental Health Triage',
    picture: `
# Decision Record
Title: Award of contract for Mental Health Triage
# Decision
Award to Calm Minds CIC for 2 years. Value £540,000 (VAT exempt).
# Procurement
Two bids were received: Calm Minds CIC £540,000 and Steady State Ltd £561,250.`,
    sums: ['£540,000 contract_total exempt headline', '£540,000 contract_total', '£561,250 other'],
  },
  {
    name: 'Increase to Agency Staff Contract',
    picture: `
# Decision notice
Title: Increase to Agency Staff Contract
# Decision
The PCC approves an increase in the value of the contract from £2,000,000 to £2,600,000.`,
    sums: ['£2,000,000 previous_value', '£2,600,000 contract_total headline'],
  },
  {
    name: 'Additional Funding for Rape Crisis',
    picture: `
# Decision notice
Title: Additional Funding for Rape Crisis
# Decision
The PCC approved additional funding of £30,000 for Rape Crisis, bringing the total grant for 2023/24 to £145,000.`,
    sums: ['£30,000 uplift headline', '£145,000 grant'],
  },
  {
    name: 'Electricity supply',
    picture: `
# Decision notice
Title: Electricity supply
# Decision
To enter into the framework for supply of electricity. The annual spend is about £1.9 million, and it is anticipated that prices will rise by £250,000 next year.`,
    sums: ['£1.9 million annual approx', '£250,000 uplift'],
  },
  {
    name: 'Purchase of Body Armour through national framework',
    picture: `
# Decision notice
Title: Purchase of Body Armour through national framework
# Financial implications
Purchase cost £412,000 plus VAT
Less grant £100,000
Net cost to the force £312,000`,
    sums: ['£412,000 contract_total ex_vat headline', '£100,000 income', '£312,000 organisation_share'],
  },
];
