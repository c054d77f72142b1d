/** Contracts, grants, leases and sales: papers of our own invention in the manner of many offices. No supplier, person or price in them is real. */
import type { Paper } from './paper.ts';

export const PAPERS: readonly Paper[] = [
  {
    name: 'and Reference: Custody Healthcare PCC/D/112',
    picture: `
# Police and Crime Commissioner for Bedfordshire
Title and Reference: Custody Healthcare PCC/D/112
Subject: Award of Custody Healthcare Contract
# Summary
The existing custody healthcare contract with Medstaff Ltd, valued at £1.4m per annum, ends in March 2024.
# Recommendation
It is recommended that the Commissioner awards the contract to Oakfield Care Ltd for five years with an option to extend for two years. The total contract value over five years is £7,250,000 excluding VAT. If both extension years are taken the total will be £10,150,000.
# Financial implications
The cost will be met from the custody budget of £1.5m.`,
    sums: ['£1.4m previous_value', '£7,250,000 contract_total ex_vat headline', '£10,150,000 option', '£1.5m budget'],
  },
  {
    name: 'Decision Reference Number: WPCC4-0061',
    picture: `
Decision Reference Number: WPCC4-0061
Lead Officer: Neil Tipton
# Decision summary
The Commissioner agrees to award Grant funding of £45,000 to Hope Valley Community Trust for the period 1 April 2024 to 31 March 2025.
# Supporting information
1. Background information
In 2023/24 the Trust received £40,000. The total grants budget for 2024/25 is £310,000 of which £120,500 remains.`,
    sums: ['£45,000 grant headline', '£40,000 previous_value', '£310,000 budget', '£120,500 other'],
  },
  {
    name: 'Community Safety Fund Applications - June 2024',
    picture: `
# Decision Making Record
Report Title: Community Safety Fund Applications - June 2024
Decision number: 21/2024
# Executive Summary:
For 2024/25 the Police and Crime Commissioner has made available £400,000 of funding for local services.
# Applications for Core Service Awards over £5,000
East Surrey Outreach - Night Patrol
To award East Surrey Outreach £12,750 towards a night patrol in Redhill. The funding pays for two part time staff.
# Recommendation
The Commissioner supports the core service application and awards £12,750 to East Surrey Outreach.`,
    sums: ['£400,000 budget', '£5,000 threshold', '£12,750 grant', '£12,750 grant headline'],
  },
  {
    name: 'PCD 1601 Uniform Supply Extension',
    picture: `
# PCD 1601 Uniform Supply Extension
Reference code: PCD 1601
# Executive summary
This paper seeks approval to extend the contract with Northfell Apparel Limited for twelve months at a value of £4.6m. The original contract was awarded in 2018 for £18.2m.
# Recommendation
The Deputy Mayor for Policing and Crime is recommended to:
1. Approve a 12 month extension of the contract to Northfell Apparel Limited at a value of £4.6m, taking the total contract value to £22.8m.
# Financial Comments
The cost will be funded from the uniform revenue budget of £5.1m. The extension delivers savings of £0.2m.
# Legal Comments
Paragraph 4.13 provides that the Deputy Mayor approves all contract extensions with a value of £500,000 and above.`,
    sums: [
      '£4.6m contract_total',
      '£18.2m previous_value',
      '£4.6m contract_total headline',
      '£22.8m contract_total',
      '£5.1m budget',
      '£0.2m saving',
      '£500,000 threshold',
    ],
  },
  {
    name: 'Decision details',
    picture: `
# Decision details
# A1222 - Body Armour
Decision status: Recommendations Approved
# Purpose:
To seek approval for the award of a contract for body armour.
# Decision:
That the award of a contract to Ironclad Protection Ltd for 3 years plus 1 year be approved, with an estimated total value of £2.4 million (ex VAT) including the optional year.`,
    sums: ['£2.4 million contract_total ex_vat approx headline'],
  },
  {
    name: 'NOTICE OF DECISION',
    picture: `
# NOTICE OF DECISION
| Decision Ref | 2022/18 |
| Issue | Disposal of land at Mill Lane |
| Decision | The Commissioner agreed to accept the offer of £325,000 from Pendle Homes Ltd for the land at Mill Lane, Nelson. |
| Date of Decision | 3 May 2022 |`,
    sums: ['£325,000 income headline'],
  },
  {
    name: 'Lease of Hartlepool Beat Office',
    picture: `
# DECISION RECORD FORM
Title: Lease of Hartlepool Beat Office
# Decision:
To enter into a ten year lease of the beat office at a rent of £12,000 per annum plus VAT and a service charge of £1,800 per annum.`,
    sums: ['£12,000 annual ex_vat', '£1,800 annual'],
  },
  {
    name: 'Youth Intervention Grant',
    picture: `
Title: Youth Intervention Grant
Summary: The Combined Authority has received £1.2 million from the Home Office for violence reduction.
Approved decision: To approve a contribution of £75,000 to Leeds Boxing Hub from the Violence Reduction Unit allocation.`,
    sums: ['£1.2 million budget', '£75,000 grant headline'],
  },
  {
    name: 'Decision Record 203 - ICT Network',
    picture: `
# Decision Record 203 - ICT Network
Decision taken: To approve the award of a 4 year contract to Linkspan Networks for wide area network services at a cost of £1,912,344 (Northamptonshire share £478,086).`,
    sums: ['£1,912,344 contract_total headline', '£478,086 organisation_share'],
  },
  {
    name: 'Forensic Case Management',
    picture: `
# Forensic Case Management
# Summary
The five forces propose to buy a shared case management system. The total cost over seven years is £3,150,000 and will be split equally between the five forces, each force paying £630,000.
# Decision
The Commissioner approves Lincolnshire's contribution of £630,000.`,
    sums: ['£3,150,000 contract_total', '£630,000 organisation_share', '£630,000 organisation_share headline'],
  },
  {
    name: 'Taser replacement',
    picture: `
# Decision Notice
Subject: Taser replacement
# Decision
The PCC has approved expenditure of up to £850,000 for the purchase of 600 devices, funded from the capital programme.
# Reason
Each device costs £1,150. Without replacement, maintenance costs would rise by £30,000 a year.`,
    sums: ['£850,000 contract_total up_to headline', '£1,150 unit_price', '£30,000 annual'],
  },
  {
    name: 'Victim Support Services - Contract Variation',
    picture: `
# Victim Support Services - Contract Variation
# Decision
The PCC agreed to vary the contract with Beacon Support to add £60,000 for the remainder of the financial year.
# Background
The contract was let in 2021 at £900,000 per year.`,
    sums: ['£60,000 uplift headline', '£900,000 previous_value'],
  },
  {
    name: 'Fleet Maintenance Contract',
    picture: `
# Fleet Maintenance Contract
# 1. Purpose
To seek approval to award a contract for fleet maintenance.
# 2. Recommendation
That the PFCC awards the contract to Swift Fleet Ltd at an annual cost of £220,000 and a total contract value of £880,000 (excluding VAT).
# 3. Financial implications
Current spend is £245,000 per annum. The award will save £25,000 per annum.`,
    sums: ['£220,000 annual', '£880,000 contract_total ex_vat headline', '£245,000 previous_value', '£25,000 saving'],
  },
  {
    name: 'Estates: Purchase of Weymouth site',
    picture: `
# Estates: Purchase of Weymouth site
# Decision
To purchase the freehold of the former depot for £1.35m, plus stamp duty of £57,000 and legal fees of £12,500.`,
    sums: ['£1.35m contract_total headline', '£57,000 other', '£12,500 one_off'],
  },
  {
    name: "Commissioner's Grants",
    picture: `
# Commissioner's Grants
# Decision
The PCC has awarded the following grants:
Southampton Street Angels - £8,500
Isle of Wight Youth Trust - £14,200
Portsmouth Night Shelter - £6,300
Total - £29,000`,
    sums: ['£8,500 grant', '£14,200 grant', '£6,300 grant', '£29,000 grant headline'],
  },
  {
    name: '014-2021 Insurance Renewal',
    picture: `
# 014-2021 Insurance Renewal
# Decision
To accept the quotation of Marlin Insurance Brokers at an annual premium of £412,615 for three years.
# Background
Premiums in 2020/21 were £398,200. Three bids were received, ranging from £412,615 to £501,000.`,
    sums: ['£412,615 annual', '£398,200 previous_value', '£412,615 annual', '£501,000 other'],
  },
  {
    name: 'Cyber Security Operations',
    picture: `
# Office of the PCC - Decision Notice
Title: Cyber Security Operations
# Decision Required
Award of contract to Fortel Ltd through the G-Cloud 13 framework. Contract value £96,000 (inc VAT) for the initial 24 month term.
# Finance
Funding of £80k per annum has been built into the MTFP.`,
    sums: ['£96,000 contract_total inc_vat headline', '£80k budget'],
  },
  {
    name: 'Drone Fleet',
    picture: `
# Request for approval
Title: Drone Fleet
Total cost: £154,300 + VAT
Funding source: Capital reserve
# Summary
Quotes were obtained from three suppliers. Skyview Systems quoted £154,300, Aerotec £161,000 and Heliscan £172,450.`,
    sums: ['£154,300 contract_total ex_vat headline', '£154,300 contract_total', '£161,000 other', '£172,450 other'],
  },
  {
    name: 'Sexual Violence Counselling',
    picture: `
# Decision Log
Title: Sexual Violence Counselling
# Recommendation
That funding of £150,000 per annum for three years (£450,000 in total) be awarded to Horizon Counselling.`,
    sums: ['£150,000 annual', '£450,000 grant headline'],
  },
  {
    name: 'Agile Working Programme',
    picture: `
# Agile Working Programme
# Summary
Capital cost: £640,000
Revenue cost: £55,000 per annum
# Decision
Approved`,
    sums: ['£640,000 one_off', '£55,000 annual'],
  },
  {
    name: 'Appointment of External Auditor',
    picture: `
# Appointment of External Auditor
# Decision
The scale fee for 2023/24 is £38,450 and the Commissioner agreed to the appointment of Ledger Brown LLP.`,
    sums: ['£38,450 contract_total headline'],
  },
  {
    name: 'Key Decision',
    picture: `
# Key Decision
# Background
The Ministry of Justice has awarded Northumbria £2,345,678 for victims services in 2023-24.
# Decision
To accept the Ministry of Justice grant of £2,345,678.`,
    sums: ['£2,345,678 income', '£2,345,678 income headline'],
  },
  {
    name: 'Pay Award',
    picture: `
# Pay Award
# Decision
Contracts valued above £25,000 will be published. Contracts below £5,000 may be let by budget holders, and those from £5,000 to £25,000 need three quotations.`,
    sums: ['£25,000 threshold', '£5,000 threshold', '£5,000 threshold', '£25,000 threshold'],
  },
];
