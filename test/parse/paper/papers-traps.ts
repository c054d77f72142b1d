/** Sums that are told before, beside or instead of the price: papers of our own invention in the manner of many offices. No supplier, person or price in them is real. */
import type { Paper } from './paper.ts';

export const PAPERS: readonly Paper[] = [
  {
    name: 'POLICE AND CRIME COMMISSIONER FOR LEICESTERSHIRE',
    picture: `
# POLICE AND CRIME COMMISSIONER FOR LEICESTERSHIRE
| Reference Number | EXE0112/19 |
| Summary of Decision | Award of the contract for hotel custody catering to Larder & Co. The contract value is £96k over three years plus a possible two (£160k in all). Existing costs are £37,500 per year. |`,
    sums: ['£96k contract_total headline', '£160k option', '£37,500 previous_value'],
  },
  {
    name: 'Insurance Broker and Policies 2019-2024',
    picture: `
# DECISION NOTICE 000835
Title: Insurance Broker and Policies 2019-2024
The Commissioner has decided to award Lot 1 (motor) to Castle Mutual plc and Lot 2 (liability) to Northern & General. Premiums for the first year will be £611,430 and £289,004.50 respectively, both including Insurance Premium Tax at 12%.`,
    sums: ['£611,430 contract_total', '£289,004.50 contract_total'],
  },
  {
    name: 'South Yorkshire Police and Crime Commissioner',
    picture: `
# South Yorkshire Police and Crime Commissioner
Date: 12 January 2016
Ref: 15/047
Issue: Ballistic helmets
Decision: Approved the purchase of 220 helmets at a unit cost of £412.50 (total £90,750 ex VAT) from the lowest bidder, Tactica Ltd; the next lowest price was £97,460.`,
    sums: ['£412.50 unit_price', '£90,750 contract_total ex_vat headline', '£97,460 other'],
  },
  {
    name: 'Decision taken: To transfer £1.75m from the Estates Reserve to the capital programme and to let the enabling works contract to Fosters Civil Engineering for £348,216.90, subject to a cap on variations of 5% (£17,410).',
    picture: `
# Decision Record 204 - Fire Service Headquarters
Decision taken: To transfer £1.75m from the Estates Reserve to the capital programme and to let the enabling works contract to Fosters Civil Engineering for £348,216.90, subject to a cap on variations of 5% (£17,410).
Details of advice taken: The scheme as a whole is estimated at £9.8m and will return to the Commissioner for approval at full business case.`,
    sums: ['£1.75m budget', '£348,216.90 contract_total headline', '£17,410 threshold', '£9.8m estimate'],
  },
  {
    name: 'Drug Testing on Arrest',
    picture: `
# PCC/D/118
Subject: Drug Testing on Arrest
Summary: The pilot has received £84,500 of Home Office funding in 2023-24. Tests cost £18.75 each, and around 2,400 will be carried out.
Recommendation: To approve spend of up to £45,000 on testing kits from Securetest Diagnostics by way of a direct call-off.`,
    sums: ['£84,500 budget', '£18.75 unit_price', '£45,000 contract_total up_to headline'],
  },
  {
    name: '008-2020 - Shared Legal Service',
    picture: `
# 008-2020 - Shared Legal Service
The PCC agreed to continue the shared legal service with Lancashire for 2020/21. Cumbria's contribution will go up from £212,000 to £221,500.`,
    sums: ['£212,000 previous_value', '£221,500 organisation_share headline'],
  },
  {
    name: 'PCD 1411 Fleet Fuel',
    picture: `
# PCD 1411 Fleet Fuel
# Executive summary
The Met spends approximately £18m a year on fuel. Approval is sought for a call-off under CCS framework RM6186 with a maximum value of £92m over five years, inclusive of a possible one-year extension valued at £18.4m.
# Recommendation
The Deputy Mayor for Policing and Crime is asked to:
1. Approve a four year call-off, with an option of a fifth year, for vehicle fuel with Petrolia UK Ltd up to a value of £92m;
2. Note that there is no commitment to spend.
# Financial comments
The 2023/24 budget is £17.2m (£16.1m in 2022/23). All costs exclude recoverable VAT.`,
    sums: [
      '£18m previous_value approx',
      '£92m contract_total ex_vat up_to',
      '£18.4m option ex_vat',
      '£92m contract_total ex_vat up_to headline',
      '£17.2m budget',
      '£16.1m budget',
    ],
  },
  {
    name: 'Estates - Letting of Coach House',
    picture: `
# Surrey
Report Title: Estates - Letting of Coach House
Decision number: 52/2023-24
# Executive Summary
The Coach House is to be let to Reigate Veterinary Clinic for 10 years at an initial rent of £48,000 per annum (plus VAT), with three months rent free worth £12,000. Agents' fees will be 10% of the first year's rent (£4,800).
# Recommendation
That the lease be granted on these terms.`,
    sums: ['£48,000 income ex_vat', '£12,000 other', '£4,800 one_off'],
  },
  {
    name: 'Lancashire',
    picture: `
# Lancashire
| Decision Ref | DEL 2018/06 |
| Issue | Agreement for Special Police Services - Lytham Festival |
| Decision | To enter into an agreement with Cuffe Events Ltd for policing at full cost recovery, estimated at £38,600. |`,
    sums: ['£38,600 income approx headline'],
  },
  {
    name: 'Procurement of mobile data terminals',
    picture: `
# North Wales Decision Notice
Title: Procurement of mobile data terminals
# Decision
The tender exercise may now proceed. The contract, for 3 + 1 + 1 years, is expected to be worth some £2.25 million. A pre-tender estimate of £450,000 per annum has been allowed for in the Medium Term Financial Plan.`,
    sums: ['£2.25 million estimate approx headline', '£450,000 budget'],
  },
  {
    name: 'Domestic Abuse Perpetrator Programme',
    picture: `
# Decision
Title: Domestic Abuse Perpetrator Programme
The Commissioner is awarding £143,217.50 to Horizons Devon for 2022/23, being £93,217.50 from the Home Office and £50,000 of local match funding.`,
    sums: ['£143,217.50 grant headline', '£93,217.50 budget', '£50,000 other'],
  },
  {
    name: 'HQ Roof',
    picture: `
# Decision
Title: HQ Roof
Tender prices (all ex VAT): Alderman Roofing £212,350.00; Peak Slate £198,775.00; Ridgeway £231,020.00. Contract awarded to Peak Slate. Contingency of £20,000 to be held by the Force.`,
    sums: [
      '£212,350.00 other ex_vat',
      '£198,775.00 contract_total ex_vat headline',
      '£231,020.00 other ex_vat',
      '£20,000 other',
    ],
  },
  {
    name: 'Mutual aid charges',
    picture: `
# Decision
Title: Mutual aid charges
It is agreed to charge Thames Valley £112,340 for officers supplied during July.`,
    sums: ['£112,340 income headline'],
  },
];
