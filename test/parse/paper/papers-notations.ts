/** Tables, offers, limits, taxes and later decisions: papers of our own invention in the manner of many offices. No supplier, person or price in them is real. */
import type { Paper } from './paper.ts';

export const PAPERS: readonly Paper[] = [
  {
    name: 'Provision of Translation Services',
    picture: `
# OFFICE OF THE POLICE AND CRIME COMMISSIONER FOR GWENT
# DECISION
DECISION NO: PCCG-2022-014
TITLE: Provision of Translation Services
EXECUTIVE SUMMARY: This report seeks approval to award a contract for Welsh translation to Cyfieithu Cyf.
RECOMMENDATION: That the contract is awarded for two years with an option to extend for one further year, with an estimated total contract value, including the extension, of £96,000.
FINANCIAL CONSIDERATIONS: Expenditure of £29,500 was incurred in 2021/22. There is sufficient budget provision of £32,000 per annum.`,
    sums: ['£96,000 contract_total approx headline', '£29,500 previous_value', '£32,000 budget'],
  },
  {
    name: 'Estates - Cannock Custody Lift',
    picture: `
# Record of Decision
Subject: Estates - Cannock Custody Lift
# Summary
The lift has reached the end of its life. Three tenders were received ranging in value from £78,400 to £103,900 exclusive of VAT. The lowest tender from Otterbourne Lifts was £78,400.
# Decision
That the lowest tender be accepted.`,
    sums: ['£78,400 contract_total', '£103,900 other ex_vat', '£78,400 contract_total headline'],
  },
  {
    name: 'Decision',
    picture: `
# Decision
To approve an allocation of £500,000 to the Serious Violence Duty from the Home Office grant of £1.1m, and to delegate to the Chief Executive authority to award individual grants up to £25,000.`,
    sums: ['£500,000 budget', '£1.1m budget', '£25,000 threshold up_to'],
  },
  {
    name: 'Collaboration - Regional Organised Crime Unit',
    picture: `
# Decision Notice 45/2021
Title: Collaboration - Regional Organised Crime Unit
The ROCU budget for 2021/22 is £21.4m. Warwickshire's contribution is £1.26m (5.9%), an increase of £37k on 2020/21.
Decision: Approved`,
    sums: ['£21.4m budget', '£1.26m organisation_share headline', '£37k uplift'],
  },
  {
    name: 'Decision',
    picture: `
# Decision
Appointment of KPR Associates to carry out a review of the estate. Fee: £24,950 plus VAT and expenses (expenses capped at £1,000).`,
    sums: ['£24,950 contract_total ex_vat headline', '£1,000 other up_to'],
  },
  {
    name: 'Acquisition of premises, Unit 9 Forge Way',
    picture: `
# NOTICE OF DECISION
Title: Acquisition of premises, Unit 9 Forge Way
The purchase price is £2,450,000. VAT is payable at 20% (£490,000) and Stamp Duty Land Tax is £112,000.
Decision: To proceed with the purchase.`,
    sums: ['£2,450,000 contract_total ex_vat headline', '£490,000 other', '£112,000 other'],
  },
  {
    name: 'Decision',
    picture: `
# Decision
The Police and Crime Commissioner authorised the settlement of an employment claim for £37,500.`,
    sums: ['£37,500 contract_total headline'],
  },
  {
    name: 'West Midlands PCC Decision 014-2023',
    picture: `
# West Midlands PCC Decision 014-2023
The Commissioner agrees to extend the contract with Cadence Systems for a further two years (2023/24 and 2024/25) at a cost of £186,240 per year, £372,480 in total. The original contract was for £558,720 over three years.`,
    sums: ['£186,240 annual', '£372,480 contract_total headline', '£558,720 previous_value'],
  },
  {
    name: 'Grant to Crimestoppers',
    picture: `
# Decision
Title: Grant to Crimestoppers
Amount of grant: £20,000
Period: 1 April 2023 to 31 March 2024
Funding source: Commissioner's Fund (£1.5m)`,
    sums: ['£20,000 grant headline', '£1.5m budget'],
  },
  {
    name: 'PCD 812 Language Services',
    picture: `
# PCD 812 Language Services
# Executive summary
Approval is sought to increase the contract value of the Language Services contract by £3.4m, from £12.6m to £16m.
# Recommendation
The DMPC is recommended to approve the increase in value of £3.4m.`,
    sums: ['£3.4m uplift', '£12.6m previous_value', '£16m contract_total', '£3.4m uplift headline'],
  },
  {
    name: 'Decision',
    picture: `
# Decision
The PCC has decided to allocate the following funding in 2024/25
| Project             | Organisation        | Amount   |
| Night shelter       | Warm Welcome        | £12,000  |
| Sports hub          | City Boxing         | £8,750   |
| Mentoring           | Step Up CIC         | £15,300  |`,
    sums: ['£12,000 grant', '£8,750 grant', '£15,300 grant'],
  },
  {
    name: 'Contract for Body Worn Video Licences',
    picture: `
# Decision Sheet
Title: Contract for Body Worn Video Licences
# 3. Cost
All prices are exclusive of VAT.
|                 | Year 1   | Year 2   | Year 3   | Total    |
| Licences        | £120,000 | £123,600 | £127,308 | £370,908 |
| Support         | £30,000  | £30,900  | £31,827  | £92,727  |
| Total           | £150,000 | £154,500 | £159,135 | £463,635 |
# 4. Decision
That the contract be awarded to Axiom.`,
    sums: [
      '£120,000 annual ex_vat',
      '£123,600 annual ex_vat',
      '£127,308 annual ex_vat',
      '£370,908 other ex_vat',
      '£30,000 annual ex_vat',
      '£30,900 annual ex_vat',
      '£31,827 annual ex_vat',
      '£92,727 other ex_vat',
      '£150,000 annual ex_vat',
      '£154,500 annual ex_vat',
      '£159,135 annual ex_vat',
      '£463,635 contract_total ex_vat headline',
    ],
  },
  {
    name: 'Uniform Managed Service',
    picture: `
# Decision
Title: Uniform Managed Service
To participate in the national uniform contract. Kent's estimated spend over the initial four years is £2.88 million and savings of 6% (£170,000) are projected.`,
    sums: ['£2.88 million contract_total approx headline', '£170,000 saving'],
  },
  {
    name: 'Vehicle telematics pilot',
    picture: `
# Decision Notice
Subject: Vehicle telematics pilot
It has been agreed that a pilot costing no more than £10,000 be undertaken. Full implementation would cost in the order of £250,000 and would require a further decision.`,
    sums: ['£10,000 contract_total up_to headline', '£250,000 other approx'],
  },
  {
    name: 'Decision',
    picture: `
# Decision
To write off debts amounting to £4,312.67.`,
    sums: ['£4,312.67 other'],
  },
  {
    name: 'Decision',
    picture: `
# Decision
The Commissioner approved the Capital Programme for 2022/23 of £14.678m and the indicative programme to 2025/26 totalling £51.2m.`,
    sums: ['£14.678m budget', '£51.2m budget'],
  },
];
