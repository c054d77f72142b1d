/** Short papers with their sums marked, as `marked-papers.ts` reads them: funds in brackets, years of an agreement, estimates of a year, VAT of all. */

export const FURTHER: Readonly<Record<string, readonly string[]>> = {
  'a fund in brackets': [
    '# Decision\nTitle: Award of contract for advocacy\n# Summary\nThe contract would run for two years from 1 April 2024 at a total cost of £96,400{contract_total H}. Money has been identified in the Victims and Witnesses Fund for 2024/25 (£355,000{budget}).\n# Recommendation\nThat the Commissioner approves the award of the contract to Linden Support CIC.',
    '# Decision\nTitle: Award of contract for cleaning\n# Summary\nThe contract would run for two years from 1 April 2024 at a total cost of £96,400{contract_total H}. The cost falls on the premises budget 2024-25 (£1,250,000{budget}) and the invest to save reserve (£700,000{budget}).\n# Recommendation\nThat the Commissioner approves the award of the contract to Linden Cleaning Ltd.',
    '# Decision\nTitle: Award of contract for fund management\n# Summary\nA contract is needed for the Safer Streets Fund. The price for two years (£96,400{contract_total H}) was the lowest of four.\n# Recommendation\nThat the Commissioner approves the award of the contract to Linden Support CIC.',
  ],
  'an offer that stands, and its instalments': [
    '# Decision\nTitle: Waiver - support of breath test devices\n# Information\nThe devices were made by Halden Instruments Ltd. The quotation received is for £48,600.00{contract_total ex H} plus VAT for three years from 1 April 2024, payable in equal instalments of £16,200.00{annual ex} plus VAT.\n# Decision\nI agree to the award of the agreement to Halden Instruments Ltd as set out above.',
    '# Decision\nTitle: Waiver - lift maintenance\n# Information\nOne offer was had. The price offered is £24,000{contract_total H} for two years from 1 May 2024, paid in two equal yearly instalments of £12,000{annual}.\n# Decision\nI agree to the award of the agreement to Halden Lifts Ltd as set out above.',
    '# Decision\nTitle: Award - lift maintenance\n# Information\nIn 2019 the sum received by the firm was £31,000{previous_value}. The new contract will cost £24,000{contract_total H} for two years.\n# Decision\nI agree to the award of the contract to Halden Lifts Ltd.',
  ],
  'estimates that are a budget': [
    '# Key Decision\nTitle: Capital Programme 2024/25 - Quarter 3 Revised Estimate\n# Summary\nIt is proposed that the estimate for the year be set at £18.360m{budget H}, which is a reduction of £2.140m{other}. The revised estimate is made up as follows:\n| Block | Revised estimate 2024/25 |\n| Estate | £7.360m{budget} |\n| Fleet | £11.000m{budget} |\n| Total | £18.360m{budget} |\n# Financing\nBorrowing falls by £2.0m{other} and revenue contributions by £0.140m{other}.\n# Recommendation\nThe Commissioner is asked to approve the revised capital estimate for 2024/25 of £18.360m{budget} and its financing.\n# Decision\nAgreed.',
    '# Key Decision\nTitle: Revised Revenue Estimates 2024/25\n# Summary\nThe original estimate was £161.4m{budget}.\n# Recommendation\nThat the revised estimates of £162.1m{budget H} for 2024/25 be approved. Efficiencies will save £1.2m{saving}.\n# Decision\nAgreed.',
  ],
  'what partners pay in one year': [
    '# Decision Record\nTitle: Section 22A agreement - Regional Drone Unit\n# The agreement\nThe new agreement will run for four years from 1 April 2024. Costs are shared as follows:\n| Force | Share | Contribution 2024/25 |\n| Kent | 60% | £360,000{organisation_share} |\n| Essex | 40% | £240,000{organisation_share} |\n| All | 100% | £600,000{annual} |\n# Decision\nThe Commissioner agreed to enter into the collaboration agreement.',
    '# Decision Record\nTitle: Section 22A agreement - Regional Drone Unit\n# The agreement\nThe agreement is to be renewed. Contributions will be set each year.\n| Force | Cost 2024/25 |\n| Kent | £360,000{organisation_share} |\n| Essex | £240,000{organisation_share} |\n| Total | £600,000{annual} |\nThe yearly contribution of Kent goes up from £351,000{previous_value}.\n# Decision\nThe Commissioner agreed to enter into the collaboration agreement.',
    '# Decision Record\nTitle: Extension of drone service\n# The extension\nThe extension is for one year from 1 April 2024.\n| Force | 2024/25 |\n| Kent | £360,000{organisation_share} |\n| Essex | £240,000{organisation_share} |\n| Total | £600,000{contract_total H} |\n# Decision\nThe Commissioner agreed the extension of the contract with Skylark Ltd.',
  ],
  'VAT of an increase': [
    '# Decision\nTitle: Fitting of vehicles - contract variation\nThe contract was let in 2022 with an approved value of £3,600,000{previous_value}.\n# Decision\nThe Deputy Mayor approved a variation to the contract with Ness Ltd to increase its value by £850,000{uplift ex H}, taking the total to £4,450,000{contract_total ex} (ex VAT).',
    '# Decision\nTitle: Fitting of vehicles - contract variation\n# Decision\nApproved an uplift of £50,000{uplift inc H} to the contract with Ness Ltd, bringing its value to £250,000{contract_total inc} including VAT.',
  ],
  'VAT of all sums of a report': [
    '# Report\nTitle: Award of contract for print devices\n# Recommendations\nThat the PFCC approves the award of a contract to Orwell Ltd for four years, at a total value of £1,284,000{contract_total ex H}.\n# Financial implications\nAll sums in this report exclude VAT. The cost will be shared by devices:\n| Organisation | Share | Four-year cost |\n| Essex Police | 81% | £1,040,040{organisation_share ex} |\n| ECFRS | 19% | £243,960{organisation_share ex} |\n| Total | 100% | £1,284,000{contract_total ex} |\nThe budget for print is £310,000{budget ex} per annum; the new contract is expected to save £49,990{saving ex} of this each year.',
  ],
  'allowances, and what others have': [
    '# Record\nTitle: Allowances for Independent Custody Visitors 2024/25\n# Background\nThe allowances were last looked at in 2020. The three other offices in the region have moved to the national rates. Visitors are not paid, but are given mileage.\n| Role | Current | From 1st October 2024 |\n| Panel member - full day | £230.00{previous_value} | £280.00{unit_price} |\n| Visitor - meal allowance | £5.00{previous_value} | £8.00{unit_price} |\n# Decision\nThe PCC approved the allowances in the right hand column of the table.',
    '# Record\nTitle: Award of contract for vans\n# Background\nThe price of other forces is set out below for information.\n| Force | Cost |\n| Kent | £230,000{other} |\n| Essex | £280,000{other} |\n# Decision\nThe PCC approved the award of the contract to Vandal Ltd at a price of £90,000{contract_total H}.',
  ],
  'a salary at an appointment': [
    '# Record\nTitle: Appointment of Chief Executive\n# Recommendation\nThat Ada Thorne be appointed as Chief Executive with effect from 7 April 2025, on a permanent contract at a salary of £94,200{annual} per annum.\n# Decision\nI approve the recommendation.',
  ],
  'the rent that is paid now': [
    '# Record\nTitle: Lease of a unit at Alder Park\n# Summary\nThe station has been housed in Mill Lane since 2009 under a lease which runs out on 31 October 2024. Unit 4 at Alder Park has come to the market. The rent will be £58,000{annual} per annum. The rent passing on Mill Lane is £41,500{previous_value} per annum.\n# Recommendation\nThat the Commissioner approves the taking of a lease of Unit 4.',
  ],
  'limits and what is carried on': [
    "# Record\nTitle: Commissioner's Fund 2024/25 - small grants\n# Summary\nAwards are limited to £4,000{threshold}.\n| Organisation | Award |\n| Holt Boxing Club | £3,800{grant} |\n| Dean Trust | £2,200{grant} |\n| Total | £6,000{grant H} |\nA sum of £50,000{budget} was set aside for the Fund. If the awards are agreed £44,000{other} will be carried into a second round in the autumn.\n# Decision\nI agree to make the two grants listed above.",
  ],
  'what a buyer or tenant pays towards costs': [
    "# Notice\nTitle: Disposal of land at the rear of Holt police station\n# Details\nThe sale is at £187,500{income H}. The buyer will put up a fence and will contribute £1,500{income} towards the Commissioner's legal costs.\n# Decision\nThat the land be sold to Culver Homes Limited on the terms described.",
    "# Notice\nTitle: Grant of a lease of a mast site\n# Details\nThe premium is £60,000{one_off}. The tenant is to pay £2,000{income} towards our surveyor's fees.\n# Decision\nThat the lease be granted to Mast Co Limited on the terms described.",
    '# Notice\nTitle: Sale of the former Elm Road police house\n# Details\nAn offer of £215,000{income H} from Dale Homes Ltd is the highest. The purchaser has also agreed to pay £1,250{income} towards our legal fees.\n# Decision\nThat the house be sold to Dale Homes Ltd.',
    "# Notice\nTitle: Grant of a wayleave at Holt\n# Details\nNo rent is payable. The company will contribute £750{income} towards the Commissioner's legal costs.\n# Decision\nThat the wayleave be granted to Ridge Networks Ltd.",
  ],
  'a source told in a clause of its own': [
    "# Notice\nTitle: Adviser service - extension to contract\n# Decision\nI have agreed to the extension of the contract with Pennine Haven for twelve months at a total cost of £410,000{contract_total H}.\n# Financial implications\nThe Commissioner's contribution is met from the Ministry of Justice victims grant, which for 2025/26 is expected to be £1.96m{budget}.",
    '# Notice\nTitle: Boiler replacement\n# Decision\nI have agreed to the award of the contract to Warm Ltd at a total cost of £41,000{contract_total H}.\n# Financial implications\nThe cost will be met from the estates maintenance budget, which in 2025/26 will be £1.1m{budget}.',
  ],
  'firms of two lots ask a price each': [
    '# Decision\nTitle: Trees and grounds - award of two lots\n# Background\nSavannah Landscapes asks £131,400{contract_total} for the three years of lot 1, and Marl Arborists £47,850{contract_total} for the same three years of lot 2. The commitment now sought is therefore £179,250{contract_total H}.\n# Decision\nThe award of both lots is approved.',
    '# Decision\nTitle: Cleaning of vehicles\n# Background\nBrill Ltd asks £30,000{contract_total} for lot 1 and Sheen Ltd asks £20,000{contract_total} for lot 2, so that £50,000{contract_total H} in all is to be committed.\n# Decision\nThe award of both lots is approved.',
  ],
  salaries: [
    '# Record\nTitle: Appointment of Deputy Commissioner\n# Background\nThe last holder was paid £61,000{previous_value} a year in 2022. That Bea Holm be appointed from 1 June 2024 at a salary of £64,500{annual} a year is recommended.\n# Decision\nI approve the recommendation.',
  ],
  'funds, balances and grants in brackets': [
    '# Decision Notice\nTitle: Award of contract for counselling\n# Financial Implications\nFunding is available in the Local Partnership Fund in 2024/25 (£220,000{budget}). The contract price is £73,500{contract_total H} for two years.\n# Decision\nTo award the contract to Harbour Counselling Ltd.',
    '# Decision Notice\nTitle: Award of contract for counselling\n# Financial Implications\nThe contract is worth £73,500{contract_total H} and will be paid from the Victims Services Grant (£1.4m{budget}).\n# Decision\nTo award the contract to Harbour Counselling Ltd.',
    '# Decision Notice\nTitle: Purchase of drones\n# Financial Implications\nMoney is held in the Equipment Reserve (balance £610,000{budget}) and the Capital Receipts Reserve (£2.2m{budget}). The drones cost £73,500{contract_total H}.\n# Decision\nTo award the contract to Harbour Drones Ltd.',
  ],
  'offers that stand, and are paid year by year': [
    '# Decision Notice\nTitle: Purchase of body scanner\n# Financial Implications\nThe lowest quotation, received on 4 March 2024, is £73,500{contract_total H}.\n# Decision\nTo place the order with Harbour Scanners Ltd.',
    "# Decision Notice\nTitle: Exemption - software support\n# Financial Implications\nThe supplier's offer of 12 February 2024 is £44,100{contract_total H} for three years, payable in three annual payments of £14,700{annual}.\n# Decision\nTo grant the exemption and award the contract to Codex Ltd.",
    '# Decision Notice\nTitle: Exemption - software support\n# Financial Implications\nThe renewal quote is £44,100{contract_total ex H} plus VAT over the three years from 1 June 2024. The contract was first let in 2019 at £39,000{previous_value}.\n# Decision\nTo grant the exemption and award the contract to Codex Ltd.',
  ],
  'totals of what partners pay in a year': [
    '# Decision Record\nTitle: Regional Forensics Collaboration Agreement\n# Background\nThe agreement is for ten years from April 2024 and the budget is agreed each year. The contributions for the first year are set out below.\n| Force | Contribution 2024/25 |\n| Kent | £1,360,000{organisation_share} |\n| Surrey | £940,000{organisation_share} |\n| Sussex | £1,000,000{organisation_share} |\n| Total | £3,300,000{annual} |\n# Decision\nTo enter into the collaboration agreement.',
    '# Decision Record\nTitle: Regional Forensics Collaboration Agreement\n# Background\nThe new agreement would last until 2031. Each force pays a share every year, as follows:\n| Force | % | Annual contribution |\n| Kent | 40% | £400,000{organisation_share} |\n| Surrey | 60% | £600,000{organisation_share} |\n| Total | 100% | £1,000,000{annual} |\n# Decision\nTo enter into the collaboration agreement.',
    '# Decision Record\nTitle: Award of contract for regional cameras\n# Background\nThe contract is a single purchase. It is paid for as follows:\n| Force | Cost 2024/25 |\n| Kent | £400,000{organisation_share} |\n| Surrey | £600,000{organisation_share} |\n| Total | £1,000,000{contract_total H} |\n# Decision\nTo award the contract to Lens Ltd.',
  ],
  'programmes that are revised': [
    '# Key Decision\nTitle: Capital Programme 2022/23 - Revised Budget\n# Summary\nThe approved programme was £24.1m{budget}. It is proposed to reduce it by £3.2m{other} to £20.9m{budget}, because the works at Holt begin later.\n# Recommendation\nThat the revised capital programme of £20.9m{budget H} be approved.\n# Decision\nAgreed.',
    '# Key Decision\nTitle: Quarter 2 capital monitoring and revised capital budget 2022/23\n# Summary\nThe revised capital budget is made up as follows:\n| Block | Original | Revised |\n| Estates | £9.0m{previous_value} | £7.0m{budget} |\n| Fleet | £4.0m{previous_value} | £4.5m{budget} |\n| Total | £13.0m{previous_value} | £11.5m{budget} |\n# Recommendation\nTo approve the revised capital budget for 2022/23 of £11.5m{budget H}.\n# Decision\nAgreed.',
    '# Key Decision\nTitle: Capital Programme 2022/23 - Revised Estimate\n# Recommendation\nThe Commissioner is asked to agree that the estimate for the year be set at £11.5m{budget H}.\n# Decision\nAgreed as recommended.',
  ],
  'VAT of a whole paper': [
    '# Report\nTitle: Award of contract for uniforms\n# Summary\nAll figures in this paper are net of VAT.\n# Recommendation\nTo award a contract to Serge Ltd at a total cost of £318,000{contract_total ex H} over three years. \n# Finance\nLast year £98,000{previous_value ex} was spent. The clothing budget is £120,000{budget ex} a year. Contracts above £250,000{threshold} come to the Commissioner.',
    '# Report\nTitle: Award of contract for uniforms\n# Recommendation\nTo award a contract to Serge Ltd at a total cost of £318,000{contract_total ex H} over three years. \n# Finance\nPrices throughout this report are exclusive of VAT. Costs fall as follows:\n| Year | Cost |\n| 2024/25 | £100,000{annual ex} |\n| 2025/26 | £106,000{annual ex} |\n| 2026/27 | £112,000{annual ex} |',
  ],
  'fees and allowances now and from then on': [
    '# Record\nTitle: Fees payable to legally qualified chairs\n# Background\nThe fees have not changed since 2017.\n| Fee | Now | Proposed |\n| Hearing day | £511.70{previous_value} | £550.00{unit_price} |\n| Half day | £255.85{previous_value} | £275.00{unit_price} |\n# Decision\nThe fees in the table are approved.',
    '# Record\nTitle: Custody visitors - mileage and meal allowances from April 2024\n# Background\nThe rates are:\n| Allowance | Rate |\n| Mileage, per mile | £0.45{unit_price} |\n| Lunch | £8.00{unit_price} |\n# Decision\nThe allowances are approved.',
  ],
  'VAT of limits that are raised': [
    '# Decision\nTitle: Contract variation - vehicle recovery\n# Decision\nTo raise the contract limit from £400,000{previous_value} by £90,000{uplift ex H} to £490,000{contract_total ex} excluding VAT.',
    '# Decision\nTitle: Contract variation - vehicle recovery\n# Decision\nTo approve an additional £90,000{uplift ex H}, bringing the total contract value to £490,000{contract_total ex} (excluding VAT).',
  ],
  'tenders received, salaries, charges of one year': [
    '# Decision\nTitle: Award of contract for interpreters\n# Recommendation\nTo award the contract to Lingua Ltd for three years from 1 April 2024, with an option of one more year.\n# Finance\nThe tender of Lingua Ltd is £240,000{contract_total H} over three years. Spend under the present contract was £76,000{previous_value} in 2022/23. Provision of £85,000{budget} a year is in the budget.',
    '# Decision\nTitle: Award of contract for occupational health\n# Background\nThe tender received from Vita Ltd was for £240,000{contract_total H} over three years.\n# Decision\nTo award the contract to Vita Ltd.',
    '# Decision\nTitle: Direct award for software\n# Background\nThe price quoted by Codex Ltd in its letter of 3 May 2024 was £31,500{contract_total H} for one year.\n# Decision\nTo award the contract to Codex Ltd.',
    '# Decision\nTitle: Lease of part of Holt police station to the Council\n# Background\nThe Council will take a lease for ten years at a rent of £12,500{income} a year and will pay £900{income} towards our legal costs. The rent passing is £11,000{previous_value} a year.\n# Decision\nTo grant the lease.',
    '# Decision\nTitle: Appointment of Interim Chief Finance Officer\n# Recommendation\nThat Mr A Bell be appointed from 3 March 2025 for six months at £525{unit_price} a day.\n# Decision\nApproved.',
    '# Decision\nTitle: Salary of the Chief Executive\n# Decision\nThat the salary be raised from £98,000{previous_value} to £101,430{annual} a year with effect from 1 April 2024.',
    '# Decision\nTitle: Contract variation - cleaning\n# Decision\nApprove the increase of the contract by £20,000{uplift ex H} (excluding VAT), from £110,000{previous_value} to £130,000{contract_total}.',
    '# Decision\nTitle: Extension of custody healthcare\n# Decision\nTo extend the contract with Medica Ltd for twelve months at a cost of £1,310,000{contract_total H}.\n# Finance\n| Force | Cost 2024/25 |\n| Kent | £700,000{organisation_share} |\n| Essex | £610,000{organisation_share} |\n| Total | £1,310,000{contract_total} |',
    '# Decision\nTitle: Award of custody healthcare\n# Decision\nTo award the contract to Medica Ltd for five years.\n# Finance\nThe contract will run for five years from 1 April 2024 and its cost is shared:\n| Force | Cost 2024/25 | Five-year cost |\n| Kent | £700,000{organisation_share} | £3,500,000{organisation_share} |\n| Essex | £610,000{organisation_share} | £3,050,000{organisation_share} |\n| Total | £1,310,000{annual} | £6,550,000{contract_total H} |',
    '# Decision\nTitle: Section 22A Agreement - Regional Scientific Support\n# Background\nThe parties are four police areas. The agreement has no end date and is looked at every three years.\n| Party | Share of 2024/25 budget |\n| Kent | £700,000{organisation_share} |\n| Essex | £610,000{organisation_share} |\n| Total | £1,310,000{annual} |\n# Decision\nTo sign the agreement.',
  ],
  'years still to come are no past': [
    '# Decision Record\nTitle: Youth outreach grant\nDate of decision: 2 December 2024\n# Decision\nA grant of £38,000{grant H} to Beacon Youth CIO is approved, to be paid in 2025-26, the match funding of £19,000{other} having been confirmed by Hale District Council in 2024.',
    '# Decision Record\nTitle: Tasers\n# Details\nThe Commissioner thought that the request should be met in part: funding of £1,250,000{grant H} is approved for 900 devices, the balance of £350,000{other} to be looked at again in 2026-27.\n# Decision\nPart approved.',
    '# Decision Record\nTitle: Award of contract for tyres\n# Background\nIn 2019 a contract was awarded at £64,000{previous_value}.\n# Decision\nTo award the contract to Tread Ltd at a cost of £71,000{contract_total H}.',
  ],
  'what a cost is paid from is no price': [
    '# Decision Notice\nTitle: Drones\n# Details\nAward of contract to Kite Ltd for six drones at a cost of £93,500{contract_total inc H} inclusive of VAT.\nFunding: Home Office grant £60,000{budget}; revenue contribution £33,500{budget}.\n# Decision\nApproved.',
    '# Decision Notice\nTitle: Stables\n# Details\nTo award a works contract to Oat Ltd in the sum of £512,300{contract_total ex H} exclusive of VAT.\nFunded by: £300,000{budget} capital receipts and £212,300{budget} revenue.\n# Decision\nApproved.',
    '# Decision Notice\nTitle: Award of grant\n# Details\nRecipient: Beacon Trust\nFunding: £9,500{grant H}\n# Decision\nApproved.',
  ],
  'the price of one of those that are counted': [
    '# Decision Notice\nTitle: Purchase of vans\n# Details\nThe price of Vanna Ltd is £213,450{contract_total H} for six Opel e-Partner vans at £35,575{unit_price} each.\n# Decision\nTo buy the vans from Vanna Ltd.',
    '# Decision Notice\nTitle: Purchase of motorcycles\n# Details\nSupplier: Twin Ltd\nCost: 12 motorcycles at £18,750{unit_price ex} each plus VAT\n# Decision\nApproved.',
    '# Decision Notice\nTitle: Joint training\n# Details\nThe cost of £60,000{contract_total H} is shared by the three forces at £20,000{organisation_share} each.\n# Decision\nTo award the contract to Drill Ltd.',
  ],
  'a price that is no fifth less than the sum beside it': [
    '# Decision Notice\nTitle: Award of contract for telephones\n# Details\nSupplier: Phona Ltd\nContract value: £940,000{contract_total ex} (excl VAT); total £1m{contract_total}\n# Decision\nApproved.',
    '# Decision Notice\nTitle: Award of contract for telephones\n# Details\nSupplier: Phona Ltd\nContract value: circa £940,000{contract_total ex approx H} (excl VAT), not exceeding £1m{threshold}\n# Decision\nApproved.',
  ],
  'a paper that says itself that nothing is spent': [
    '# Decision\nTitle: Towing scheme charges\n# Details\nVehicles above 3,500 kg are charged £28,500{other}.\n# Decision\nThe Commissioner noted the change. No expenditure arises.',
    '# Decision\nTitle: Award of contract for towing\n# Details\nThe contract costs £28,500{contract_total H}. No further expenditure arises.\n# Decision\nTo award the contract to Tow Ltd.',
  ],
  'what this side offers, and the other asks': [
    '# Decision\nTitle: Purchase of property at Elm Road\n# Details\nThe vendor, Elm Estates Ltd, asks £1,450,000{other}. The valuer puts the market value at £1,375,000{estimate}.\n# Decision\nTo offer up to £1,400,000{contract_total up_to H} for the freehold.',
    '# Decision\nTitle: Small grants fund\n# Details\nThe fund offers up to £5,000{threshold up_to}.\n# Decision\nTo award a grant of £4,200{grant H} to Holt Club.',
  ],
};
