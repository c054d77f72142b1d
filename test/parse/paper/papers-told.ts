/** Whole papers in our own words. What a sum is stands behind it in braces; sums without are left open. */
export const TOLD: readonly string[] = [
  `
# Police and Crime Commissioner for Avonshire
Title: Insurance programme 2024/25
Decision number: 2024/017
# Summary
The policies fall due on 1 April 2024. Last year's premiums came to £612,000{previous_value}. The broker approached nine insurers and six quoted.
# Premiums
| Class     | Insurer       | Premium  |
| Motor     | Crossgate plc | £311,400{contract_total} |
| Liability | Vestry Mutual | £298,750{contract_total} |
| Property  | Crossgate plc | £54,900{contract_total}  |
| Total     |               | £665,050{contract_total} |
The force will bear the first £50,000{other} of any liability claim. The fund for such claims stands at £4.2m. The broker's fee of £18,500{annual} a year is paid under a separate contract. The budget is £670,000{budget}.
# Decision
To place the insurances as set out in the table at a total premium of £665,050{contract_total}.
`,
  `
# PCC for Borsetshire - Decision Record
Subject: Replacement of the custody CCTV at Felpersham
Reference: BPCC 042/23
# Background
The cameras were put in by Argus Vision Ltd in 2011 for £186,000{previous_value}. Spares can no longer be had, and £14,200{previous_value} was spent on repairs last year.
# Tenders
Five firms were asked to tender. Three did: Argus Vision Ltd (£241,600{contract_total}), Fenwick Security plc (£263,115{other}) and one at £299,000{other} which did not meet the specification.
# Cost
The tender of Argus Vision Ltd is recommended. To it must be added builder's work of £22,000{other}, professional fees of £9,400{one_off} and a contingency of £12,000{other}, so that the scheme will cost £285,000{other} in all. The capital programme has £300,000{budget} for it. Maintenance, at £8,150{annual} a year, is free for the first two years and then falls on the custody budget. The unspent £15,000{other} will go back to the programme.
# Decision
I accept the tender of Argus Vision Ltd in the sum of £241,600{contract_total}.
`,
  `
# Office of the Police, Fire and Crime Commissioner
Title: Shared occupational health service - renewal
# Introduction
The service is bought with the fire service and two neighbouring forces. The present contract costs the four partners £402,000{previous_value} a year, of which we pay £131,000{previous_value}.
# Proposal
The new contract will run for three years with two further years at option. Its price is £388,500{annual} a year, £1,165,500{contract_total} over the three years and £1,942,500{option} over all five. It is shared by headcount: our part is £126,600{organisation_share} a year, the fire service's £48,900{organisation_share}, and the rest is paid by Midland Police (£112,000{organisation_share}) and Fenland Police (£101,000{organisation_share}).
# Financial comments
The saving to us is £4,400{saving} a year. There is £130,000{budget} in the People budget. Counselling beyond six sessions is charged at £62{unit_price} a session.
# Decision
That the contract be awarded to Wellmark Health Ltd at £1,165,500{contract_total} for three years.
`,
  `
# Decision Notice 2023-09
Title: Serious Violence Duty - grants to partners 2023/24
# Background
The Home Office has allocated £402,000{grant} to the Commissioner for the Duty. Last year £288,000{previous_value} was given. Labour costs may not be more than £140,000{threshold}. Each of the seven councils was invited to bid for up to £45,000{threshold}.
# Grants
| Recipient           | Purpose       | Bid      | Grant   |
| Ambridge Council    | Youth workers | £45,000{other}  | £40,000{grant} |
| Borchester Council  | Outreach      | £38,000{other}  | £38,000{grant} |
| Penny Hassett Trust | Mentoring     | £22,500{other}  | £0      |
| Total               |               | £105,500{other} | £78,000{grant} |
# Finance
This leaves £324,000{other} for later rounds. The trust will be told that it may apply to the Community Fund, which gives up to £5,000{threshold}.
# Decision
Grants of £78,000{grant} in total are approved as shown.
`,
  `
# MOPAC
Title: PCD 9999 Digital forensics capacity - contract uplift
# Executive summary
In 2021 (PCD 8888) a contract was awarded to Quillon Labs Ltd for three years with a limit of £3.6m{previous_value}. Demand has grown and £3.3m{previous_value} had been spent by the end of December. Approval is sought to raise the limit by £1.4m{uplift} to £5.0m{contract_total} and to use the first of two optional years.
# Recommendation
The Deputy Mayor is recommended to:
1. Approve an uplift of £1.4m{uplift} in the value of the contract, taking it to £5.0m{contract_total};
2. Note that a further uplift of up to £600,000{other} may be sought for the second optional year.
# Financial comments
The uplift will be met from the forensics budget of £21.7m{budget}. Unit prices stay as they are: £412{unit_price} for a handset and £960{unit_price} for a computer. Had the work been sent elsewhere it would have cost some £1.9m{estimate}.
# Legal comments
Under the Scheme of Consent uplifts of £500,000{threshold} or more need the approval of the Deputy Mayor.
`,
  `
# Police and Crime Commissioner for Westmarch
Decision title: Sale of the former station at Oakham Green
# Background
The station closed in 2019 and costs £16,400{saving} a year to secure. It was bought for £95,000{previous_value} in 1974. The district valuer advised £410,000{estimate} in 2021; the agents, Rudge & Lane, advertised it at £425,000{estimate}.
# Offers
Four offers were had. The highest, £470,000{other}, hung on planning consent. The next, £441,000{income} from Mr and Mrs Tarrant, has no conditions and is recommended. The others were £405,000{other} and £398,500{other}.
# Financial implications
The agents' fee is 1.25% (£5,512.50{one_off}) and legal fees will be about £2,500{one_off}. The net receipt of some £433,000{income} will go to the capital receipts reserve, which holds £1.6m.
# Decision
To sell the station to Mr and Mrs Tarrant for £441,000{income}.
`,
  `
# Northshire PCC
Title: Request for additional funding - rural crime team
# The request
The Chief Constable asks for £185,000{other} to take on four officers and buy two vehicles at £31,000{unit_price} each. Farmers' groups have offered £10,000{other}.
# Advice
The general reserve is £6.1m{other}, which is £400,000{other} above the least that is prudent. The base budget for rural crime is £740,000{budget}. Nothing was put by for growth.
# Decision
The request is refused. The team may bid for up to £20,000 from the Innovation Fund.
`,
  `
# Precept and budget 2025/26
Title: Council tax precept and revenue budget 2025/26
# Background
Government grant for 2025/26 is £132.4m{grant}, £4.1m{other} more than last year. Pay awards cost £6.8m{other} and prices £2.2m{other}. Savings of £3.9m{saving} have been found.
# Decision
1. The net revenue budget is £231.7m{budget}.
2. £1.5m{other} is taken from reserves.
3. The precept is £97,844,120{other}.
4. Band D council tax is £283.50{other}, an increase of £13.99{uplift} on the £269.51{previous_value} of 2024/25.
5. The capital programme is £14.3m{budget}, of which £5.2m{budget} is for vehicles.
`,
  `
# Dyfed Heath PCC
Title: Purchase of six electric vans
# Details
Six vans are wanted for the estates team. The list price is £34,900; the framework price is £29,150{unit_price} each, £174,900{contract_total} for the six, excluding VAT. Delivery adds £1,800{other}. The six diesel vans will be sold, for £24,000{income} or so. Chargers (£11,400) are being bought under another decision. Running costs should fall by £5,700{saving} a year.
# Funding
The vehicle replacement reserve has £390,000{budget}. A Welsh Government grant of £30,000{grant} has been won towards the vans.
# Decision
Approved: the purchase of six vans from Coastline Motors Ltd at £174,900{contract_total}.
`,
  `
# Wessex Fire and Crime Commissioner
Title: Lease of Unit 4, Canal Road
# Why
The stores are at Mill Lane, where the rent is £52,000{previous_value} a year and the lease ends in June.
# Terms
Ten years from 24 June at £47,500{annual} a year, with six months free of rent, a review at year five and a service charge now at £3,900{annual} a year. A deposit of £11,875{other} is held by the landlord. The landlord asked £50,000{other} at first.
# Costs
Fitting out will cost £86,000{one_off}, for which £90,000{budget} is in the programme. Rates are about £19,000{annual} a year. Making good at Mill Lane is put at £25,000{estimate}. Buying a store was looked at, but nothing suitable could be had for less than £900,000{estimate}.
# Decision
To take the lease.
`,
  `
# PCC for Wyvernshire
Reference: WPCC/2022/31
Title: Regional firearms training - section 22A agreement
# 1. Purpose
1.1 To seek approval to enter into a collaboration agreement with three other forces.
# 2. Financial implications
2.1 The gross annual cost of the unit is £2,840,000{annual}. This is shared on the basis of authorised firearms officers:
| Force       | Officers | Contribution |
| Wyvernshire | 112      | £795,200{organisation_share}     |
| Stourland   | 140      | £994,000{organisation_share}     |
| Avonvale    | 98       | £695,800{organisation_share}     |
| Marchshire  | 50       | £355,000{organisation_share}     |
2.2 Wyvernshire's contribution in the current year is £771,000{previous_value}, so the increase is £24,200{uplift}. It will be funded from the operations budget, in which £800,000{budget} has been provided.
2.3 A one-off contribution of £62,000{one_off} is needed for a new range. Income from hiring out the range is expected to be £40,000{income} a year for the partnership as a whole.
# 3. Decision
That the PCC enters into the agreement and approves Wyvernshire's contribution of £795,200{organisation_share} for 2022/23.
`,
  `
# Decision Record
Title: Single tender action - drone software
Decision ref: 18/2024
# Request
Approval is sought to waive Contract Standing Orders and to buy SkyMap licences from Aerial Data Ltd for two years at £23,400{contract_total} plus VAT. The sum is above the £15,000{threshold} at which three quotations are called for.
# Reasons
Only Aerial Data Ltd can read the files made by the drones. Another product was tried but would have needed new drones costing £61,000{estimate}. Licences have up to now cost £10,900{previous_value} a year.
# Finance
The cost will be met from the ICT revenue budget. Each licence is £1,170{unit_price} and ten are needed in each year. If a third year is wanted the price will be £12,100{option}.
# Decision
Approved.
`,
  `
# Office of the Police and Crime Commissioner for Calderdale and Aire
Title: Community Safety Fund - Round 3 awards
# Summary
The Fund for 2023/24 is £400,000{budget}. Rounds 1 and 2 used £263,150. In Round 3 there were 29 bids, worth £312,480{other} between them, for the £136,850{budget} that was left. Bids could be for no more than £10,000{threshold}.
# Awards
- Hebden Young Carers - £9,800{grant}
- Sowerby Bridge ABC (boxing) - £7,450{grant}
- Todmorden Street Angels - £4,120{grant}
- Elland Homework Club - £6,000{grant} of the £10,000{other} asked for
# Not supported
- Brighouse Festival - £10,000{other}
- Ripponden Bowls - £3,300{other}
# Finance
The awards come to £27,370{grant}, which leaves £109,480{other} to be carried into 2024/25.
# Decision
I approve the awards listed.
`,
  `
# PCC Decision Log
Title: Refurbishment of Tidewell police station - appointment of contractor
# Background
Outline approval was given in May 2022 (decision 2022/19) with a budget of £1.8m. Since then prices have risen and the pre-tender estimate was revised to £2.05m{estimate}.
# Procurement
The works were let through the Southern Construction Framework. Prices were received from Harbour Build Ltd at £2,118,400{contract_total}, from Tern & Sons at £2,240,900{other} and from a third firm, which later withdrew, at £2,006,000{other}.
# Financial implications
| Item        | £         |
| Works       | 2,118,400{contract_total} |
| Fees        | 186,000   |
| Furniture   | 92,000    |
| Contingency | 105,000{other}   |
| Total       | 2,501,400{contract_total} |
The capital programme holds £1.8m{budget}; the balance of £701,400{other} will come from the sale of Tidewell Lodge, which brought in £760,000{income}. Energy bills should be £21,000{saving} a year lower.
# Decision
To award the contract for the works to Harbour Build Ltd at £2,118,400{contract_total} and to increase the budget for the scheme to £2,501,400{budget}.
`,
  `
# North Mercia Police and Crime Commissioner
Title: Victim Support service - extension and variation
# Details
The contract with Harbour Support CIC began on 1 April 2021 for three years at £1,260,000{previous_value} (£420,000{previous_value} a year), with options of one year and one year. The first option is to be used. The yearly price rises by 4% to £436,800, and two more caseworkers for stalking are added at £71,000{uplift}, paid for by the Ministry of Justice.
The total for the year is thus £507,800{contract_total}. The Ministry's grant for 2024/25 is £1.31m{grant}. The average cost of a case is £196{unit_price}.
# Decision
To extend the contract to 31 March 2025 at £507,800{contract_total}.
`,
  `
# Mayor's Office
Title: Hire of temporary cells during the Summer Games
# Executive summary
Forty cells will be hired for eight weeks from Modulock Ltd at £14,200{unit_price} a week, in all £113,600{contract_total}, with £9,000{one_off} for delivery and removal. Two other firms could supply: one asked £131,000{other}, the other did not reply. The Home Office has agreed to pay back £100,000{income}. The rest, £22,600{other}, comes from the events reserve (£1.1m{budget}).
# Decision
The Deputy Mayor approved the hire.
`,
  `
# Fenland and Ouse PCC
Title: Treasury management mid-year report
# Report
At 30 September investments were £31.2m{other} and borrowing £12.8m{other}, within the authorised limit of £45m{threshold}. Interest of £612,000{income} had been earned, £88,000{other} more than budgeted. No new borrowing was taken. Up to £10m{threshold} may be placed with any one bank.
# Decision
The report was noted.
`,
  `
# Lonsdale PCC decision notice
Title: Independent custody visitors - expenses and allowances
# Matter
Visitors are at present paid 45p a mile and up to £5 for a meal. It is proposed to raise the meal allowance to £7.50 and to pay the coordinator an honorarium of £1,200{annual} a year in place of £1,000{previous_value}. The cost of the scheme will rise by about £1,900{uplift} to £14,300{annual} a year. The budget is £15,000{budget}.
# Decision
Agreed.
`,
  `
# POLICE AND CRIME COMMISSIONER FOR SEVERNSIDE
Request for PCC Decision
Title: Body armour covers - call-off
OPCC Ref: SN14-23
# Executive Summary
The force has 2,400 officers in body armour and covers wear out after about three years. The supplier under the national framework, Brigantine Textiles Ltd, will supply 800 covers a year at £46.20{unit_price} each for three years, an estimated £110,880{contract_total} plus VAT. The current price is £49.75{previous_value}. In 2022/23 the force spent £38,212{previous_value} on covers.
The annual cost of £36,960{annual} is to be met from the uniform budget of £212,000{budget}. Old covers go for recycling, for which Brigantine pays £1.10 each.
# Decision
To place the order.
`,
  `
# Decision Sheet
Decision: Award of the translation and interpreting contract
Ref: TVX 23/118
# Value
Estimated annual spend: £640,000{annual}
Initial term (2 years): £1,280,000{contract_total}
Full term with extensions (4 years): £2,560,000{option}
# Background.
The previous contract with Babelfish Services ended in March; spend in its last year was £702,000{previous_value}. Demand for telephone work has doubled since 2020 and now costs about £9,000{previous_value} a month.
# Evaluation.
Five bidders passed the first stage. The winning bid scored 91 and its basket price was £14.35{unit_price}; the others ranged from £15.10{other} to £18.80{other}.
# Funding.
The custody and victims' budgets hold £655,000{budget} for interpreting. Courts repay around £22,000{income} each year.
# Decision.
Awarded to Polyglot UK Ltd.
`,
  `
# Notice of decision
Reference number: DCC/2021/077
Title: CCTV in Market Square - contribution
# What was asked
Tolchester Town Council asks for £30,000{other} towards the renewal of 14 cameras. The whole scheme will cost £96,500{other}, of which the Town Council pays £51,500{other} and the business group £15,000{other}.
# What officers say
The Community Safety Fund has £44,000{budget} left. Towns have been given between £5,000 and £25,000 before. The last grant to Tolchester was £12,000{previous_value} in 2016.
# What was decided
A grant of £20,000{grant} is approved, on condition that the Town Council finds the other £10,000{other}.
`,
  `
# Executive Decision
Title: Fleet telematics - extension of contract for one year
Number: 2024/052
# Reason
The contract with Trackwise Ltd (2019-2024) allows one extension of a year. Going out to tender now would cost about £15,000{estimate} in staff time and new units at £180{unit_price} a vehicle. The firm has offered to hold its price at £7.90{unit_price} a vehicle a month, which for 1,150 vehicles is £109,020{contract_total}.
# Finance
The cost in 2023/24 was £104,800{previous_value}. Fleet has £110,000{budget} for it. Without telematics fuel use would rise by an estimated £60,000{other}.
# Decision
The extension is approved at £109,020{contract_total}.
`,
  `
# Record of decision
Title: Merger of the forces' legal teams
# Details
The joint team will cost £1.42m{annual} a year against £1.61m{previous_value} for the two teams now, a saving of £190,000{saving} a year, of which £104,500{saving} falls to this office. Redundancies may cost up to £85,000{one_off}. The case management system will be bought for £38,000. Norbury pays 55% (£781,000{organisation_share}) and Sudbury 45% (£639,000{organisation_share}).
# Decision
The merger is approved.
`,
  `
# Key Decision 2022-014
Title: Acquisition of land at Foxholes for a custody centre
# Background
The land, 2.1 hectares, belongs to Rutter Estates plc. It was first offered at £3.4m{other}. An independent valuer put it at £2.9m to £3.1m.
# Terms
The price is £2,975,000{contract_total}, with a deposit of £297,500{other} on exchange. Stamp duty is £138,250 and legal costs are £21,000{one_off}. The vendor keeps a strip for which there is an option to buy at £150,000{option} within five years.
# Finance
The land is in the capital strategy at £3.2m{budget}; the whole project is expected to cost £38m{other}. The present custody suite costs £410,000{previous_value} a year to run.
# Approval
Chief officers may not buy land for more than £250,000{threshold}.
# Decision
To buy the land for £2,975,000{contract_total}.
`,
  `
# Police, Crime and Fire Panel secretariat - PCC decision
Title: Drug testing kits - framework
# Proposal
A framework for three years is set up for the region, worth up to £1.5m{contract_total} in all; this force expects to spend £210,000{organisation_share}. A kit costs £6.40{unit_price}, down from £7.15{previous_value}. The saving to the region is put at £70,000{saving}.
# Decision
That the framework be set up.
`,
  `
# PCC Wold and Vale
Title: Road safety grants 2024
# Awards
The Commissioner has approved the following from the Road Safety Fund (£500,000{budget}):
- £42,000{grant} to Wold District Council for speed signs
- £18,500{grant} to the Blue Light Trust for school visits
- £6,250{grant} to Vale Cyclists
Applications from Melbrook Parish (£4,000{other}) and Ashdale School (£2,200{other}) did not meet the criteria.
# Finance
The three grants together are £66,750{grant}. Speed awareness courses bring the Fund £610,000{income} a year.
`,
  `
# MOPAC
Title: PCD 2101 Vehicle recovery services - award
# Executive summary
This paper seeks approval for the award of contracts for vehicle recovery and storage across four lots, for an initial term of three years with an option to extend for up to two years. The combined value over the five years is estimated at £31.4m{option}, of which £18.6m{contract_total} relates to the initial term.
# Recommendation
The Deputy Mayor is recommended to:
1. Approve the award of Lots 1 and 2 to Capital Recovery Ltd at a value of up to £11.2m{contract_total};
2. Approve the award of Lots 3 and 4 to Northline Motors plc at a value of up to £7.4m{contract_total};
3. Note that statutory charges recovered from vehicle owners are expected to generate income of £6.8m{income} over the same period.
# Issues for consideration
The current contracts, which cost £5.9m{previous_value} per annum, expire on 30 September. A saving of £0.3m{saving} per annum is anticipated.
# Financial comments
The MPS revenue budget for recovery is £6.2m{budget} in 2025/26. Mobilisation costs of £180k{one_off} will be met from within existing resources. The threshold for approval by the Deputy Mayor is £500,000{threshold}.
`,
  `
# Police and Crime Commissioner for Surreyshire - Decision Making Record
Report Title: Award of Contract for the Domestic Abuse Outreach Service
Decision number: 21/2025
# Executive Summary
The current grant agreements with four providers, worth £1.12m{previous_value} per annum in total, end on 31 March 2026. Following a compliant procurement, six bids were received. Annual contract value is capped at £1.15m{annual}, giving a total of £3.45m{contract_total} over the three year term and a maximum of £5.75m{option} if the option to extend for a further two years is exercised. Funding comprises £640,000{budget} from the Ministry of Justice Victims Grant, £310,000{budget} from the Commissioner's base budget and £200,000{organisation_share} contributed by the County Council.
# Recommendation
That the Commissioner awards the contract to Haven Together at a cost of £3.45m{contract_total}.
`,
  `
# OPCC Decision Notice
Title: Estates - Refurbishment of Ringmer Road Custody Suite
Reference: PCC-2023-44
# Background
At its meeting in June 2022 the Board approved a budget of £4,200,000{previous_value} for the refurbishment. Tender returns in January 2023 ranged between £4.65m and £5.2m, reflecting construction inflation.
# Financial Implications
The revised project cost is £5,150,000{budget}, comprising construction of £4,655,210{contract_total}, professional fees of £310,000, and client contingency of £184,790{other}. The additional £950,000{uplift} will be funded by borrowing, with annual financing costs of approximately £62,000{annual}. Backlog maintenance of £780,000{saving} will be avoided.
# Decision
The PCC approved the award of the construction contract to Brightwell Construction Ltd in the sum of £4,655,210{contract_total} exclusive of VAT, and an increase in the approved project budget from £4,200,000{previous_value} to £5,150,000{budget}.
`,
  `
# Office of the PCC - Grant Agreement Decision
Title: Violence Reduction Partnership - Grants 2024/25
# Summary
The Home Office has awarded the Partnership £1,160,000{grant} for 2024/25, a reduction of £40,000 on the previous year. The following grants are proposed:
| Recipient           | Programme           | 2023/24  | 2024/25  |
| Catalyst Sport CIC  | Detached youth work | £95,000{previous_value}  | £90,000{grant}  |
| Riverside NHS Trust | A&E navigators      | £210,000{previous_value} | £215,000{grant} |
| Eastgate Academy    | Mentoring           | £60,000{previous_value}  | £60,000{grant}  |
| Total               |                     | £365,000{previous_value} | £365,000{grant} |
Administration is limited to £58,000. Remaining funds of £737,000{other} will be allocated in later decisions. Partners provide match funding of £232,000{other}.
# Decision
Approved.
`,
  `
# PCC for Norchester
Decision: Insurance claims handling - contract extension
Ref: D/2020/019
# Reasons
The three-year contract with Lorimer Adjusters Ltd was let in 2017 following a tender (contract value £150,000{previous_value}). The option to extend for 12 months at the existing price of £50,000{contract_total} is recommended, as an external benchmarking exercise valued the service at between £55,000 and £60,000 per annum. Claims settled below £5,000{threshold} are handled without reference to the OPCC. The self-insurance provision currently stands at £2.3m{budget}.
# Outcome
Extension approved.
`,
  `
# Notice of Decision - Disposal
Title: Disposal of surplus police houses, Mill Close
# Information
Two houses were declared surplus. Number 4 was sold in March for £215,000. An offer of £222,500{income} has now been received for Number 6, against an asking price of £225,000{estimate}; a lower offer of £210,000{other} was rejected. Estate agent fees are 1% (£2,225{one_off}) plus VAT and conveyancing costs approximately £1,200{one_off}. Council tax and utilities savings amount to £3,400{saving} per annum.
# Decision
To accept the offer of £222,500{income}.
`,
  `
# Police, Fire and Crime Commissioner
Title: Provision of Occupational Therapy - Waiver of standing orders
# Request
Approval is requested to waive standing orders and appoint Stepwell Physio Ltd for six months at a cost not exceeding £24,000{contract_total} (£4,000{annual} per month) while a full procurement takes place. The full procurement is estimated to have a value of £190,000{estimate} over four years. Two alternative providers were contacted but quoted £5,250{other} and £5,800{other} per month respectively.
# Comments of Chief Finance Officer
Standing orders require three quotes for contracts between £10,000 and £50,000. The cost can be contained within the occupational health budget of £310,000{budget}; year to date expenditure is £141,000.
# Decision
Approved.
`,
  `
# Medium term financial plan and council tax
Title: Budget and precept 2024/25
# Report
The provisional settlement included a Home Office grant of £88.2m{grant}, an increase of £3.4m{uplift}. The budget assumes a 2.5% pay award at a cost of £3.1m{other} and non-pay inflation of £1.8m{other}. After savings of £2.7m{saving} there remains a deficit of £0.9m{other}, which will be met from the budget support reserve, reducing that reserve to £3.3m{other}. The council tax base generates £71.9m{other}.
# Recommendations
To approve a net budget requirement of £163.0m{budget};
To approve a Band D precept of £274.86{other} (£5.28{other} per week), an increase of £12.96{uplift};
To approve a capital programme of £9.4m{budget} in 2024/25.
`,
  `
# Decision Notice 031/2024
Title: Cleaning of police buildings - contract award
# Background
The buildings are cleaned by Spruce Services Ltd, whose contract (£1.31m{previous_value} a year) ends on 31 August 2024 after five years.
# Tender
The contract was advertised in January at an estimated £6.5m{estimate} for five years. Eight tenders came in, from £5.4m{other} to £8.1m{other}. The best on price and quality was that of Larkspur Facilities plc at £6,124,500{contract_total} for the first five years. Were both further years taken it would come to £8,574,300{option}.
# Cost
The price works out at £1,224,900{annual} in each year, £85,100{saving} below what is paid now. Window cleaning, at £31,000{annual} a year, is outside the contract. The premises budget has £1.33m{budget} for cleaning. Starting up costs nothing.
# Decision
That the contract be awarded to Larkspur Facilities plc.
`,
  `
# PCC for Kelderwater
Title: Mobile phones and data - joint contract
Ref: KPCC/23/09
# Proposal
With the fire service we propose to take 4,200 connections from Osprey Telecom under the national framework for two years. The sum is £498,000{contract_total} ex VAT, of which the fire service will pay £61,000{organisation_share}. A connection costs £4.94{unit_price} a month. Handsets are bought apart, at £212{unit_price}.
# Money
In 2022/23 the bill was £283,000{previous_value}, so about £68,000{saving} will be saved over the two years. The ICT budget for telephony is £260,000{budget} a year. Roaming beyond the allowance may cost up to £8,000.
# Decision
Agreed at £498,000{contract_total}.
`,
  `
# Police and Crime Commissioner - Decision Log
Title: Grant to Safe Nights Tolhaven
# Request
Safe Nights asked for £32,400{other} for two years to keep its bus running: £16,000{other} in the first and £16,400{other} in the second. Tolhaven Council pays £9,000{other} a year. A night on the streets costs the group £210{unit_price}.
# Officers' view
The group had £14,000{previous_value} in each of the last two years. The Partnership Fund (£120,000{budget} for 2024/25) has £31,500{budget} uncommitted. No grant may be made for more than a year.
# Decision
£16,000{grant} is granted for 2024/25. The second year (£16,400{other}) is not agreed.
`,
  `
# Notice
Title: Letting of the ground floor of Spire House
# Terms
The tenant, Meridian Dental Care, will take 180 sq m for ten years at £21,600{income} a year (£120{unit_price} a sq m), with three months free. A service charge of £4,300{income} a year is payable on top. The agent's valuation was £20,000{estimate} a year. The last tenant paid £18,900{previous_value}. The agent's fee is 10% of the first year's rent (£2,160{one_off}).
# Costs
The Commissioner will spend £7,500 on a new entrance. Standing empty the floor cost £6,100 in rates last year.
# Decision
To grant the lease.
`,
  `
# Executive Decision Record
Title: Increase in the contribution to the regional cyber unit
# Information
The unit is paid for by five forces. Our contribution is £212,000{previous_value} this year and the unit asks that it be raised by £31,800{uplift} to £243,800{organisation_share} from April. The five forces' total would go from £1.06m{previous_value} to £1.22m. The Home Office gives a further £400,000{grant}.
# Advice
The increase is more than the £20,000 put by in the plan; the £11,800{other} short can be found from vacancies. Leaving the unit would save the contribution, but we should then need two analysts at £104,000{estimate} a year.
# Decision
To approve the contribution of £243,800{organisation_share} for 2025/26.
`,
  `
# Chief Finance Officer delegated decision
Title: Replacement of body scanner, Custody North
# Facts
The scanner (bought in 2013 for £74,000) failed in May. Repair was quoted at £19,500 with no warranty. A new one from Scanline Ltd costs £81,250{contract_total} with three years' maintenance; afterwards maintenance is £5,900{annual} a year. Scanline takes back the old one for £1,500{income}. A rival machine at £88,700{other} lacked approval.
The custody capital line holds £60,000{budget} and the rest, £21,250{budget}, is moved from the furniture line. Purchases under £100,000{threshold} are delegated.
# Decision
Scanner to be bought at £81,250{contract_total}.
`,
  `
# Commissioner's decision
Title: Special constables' recognition award scheme
# Details
It is proposed to pay each special who does 200 hours in a year £250{unit_price}. About 140 will qualify, so the yearly cost is £35,000{annual}. Tax of £7,000 will be borne by the force. The national scheme paid £300. Recruitment of specials costs £1,900{unit_price} a head, and if ten more stay £19,000{saving} is saved.
# Decision
Agreed for two years. The engagement budget of £50,000{budget} will bear it.
`,
  `
# Record
Title: Precept support and collection fund
# Decision
1. To set the council tax requirement at £84,310,220{budget}.
2. That the tax at Band D be £251.64{other} (2023/24: £238.64{previous_value}).
3. That £650,000{other} be put to the pay reserve.
4. To note that council tax support grant of £7.4m{grant} goes on.
5. To approve borrowing of up to £5m{other}.
# Background
The budget gap was £8.8m{other}; £5.2m{saving} has been closed by savings and £2.1m by higher grant.
`,
  `
# Police and Crime Commissioner for Ravenshire
Title: Taser cartridges - call-off contract
# Summary
The force uses some 6,000 cartridges a year. A call-off from the national framework is asked for, for four years and up to £820,000{contract_total}. In the last four years £655,000{previous_value} was spent.
# Details
A cartridge is £28.40{unit_price}; training cartridges are £22.10{unit_price}. The framework as a whole is worth £60m{other}. There is no promise to buy. The uniform and equipment budget for 2024/25 is £1.3m{budget}, of which £190,000{budget} is for Taser. Disposal of old cartridges costs £3,000{annual} a year.
# Decision
To enter into the call-off up to £820,000{contract_total}.
`,
  `
# Decision of the Deputy Commissioner
Title: Hate crime reporting centres - funding agreement
# Request
Equal Voices has run the centres since 2020 with £45,000{previous_value} a year from the Commissioner and £20,000{other} a year from the county. It asks for £52,000{other} a year for three years; the rise is for rent (£4,000) and pay (£3,000).
# Assessment
A tender for the same work in Northmoor brought prices of £60,000 and over. The reserve for community safety has £300,000{budget}. Half of each year's sum (£25,000{other}) is paid in April, half in October.
# Decision
To give Equal Voices £50,000{annual} a year for three years, £150,000{grant} in total.
`,
  `
# Estates decision
Title: Roof repairs at Beacon House
# Background
Rain came in last winter and put right temporarily at a cost of £8,300{previous_value}. The surveyor estimated a new roof at £210,000{estimate}.
# Tenders
| Firm                | Tender   | Weeks |
| Slate & Lead Ltd    | £198,450{contract_total} | 10    |
| Hightop Roofing plc | £204,900{other} | 9     |
| R Crane             | £251,000{other} | 14    |
# Cost
To the tender of £198,450{contract_total} are added a contingency of 5% (£9,922.50{other}), supervision at £11,000 and scaffolding licences of £1,200: £220,572.50 altogether. Insurers will pay £35,000{income}. The programme has £200,000{budget}; the balance comes from the contingency fund, which stands at £350,000{budget}.
# Decision
To accept the tender of Slate & Lead Ltd.
`,
  `
# PFCC Decision Report
Title: Body-worn video - renewal and expansion
# 1. Recommendation
That the PFCC approves a new five-year contract with Visible Evidence Ltd at £3,640,000{contract_total}, an increase in capital of £400,000{uplift} on the approved programme and a drawdown of £150,000{budget} from the digital reserve.
# 2. Financial implications
2.1 The existing contract costs £515,000{previous_value} per annum. The new contract comprises £1,140,000 for cameras in year one and £500,000{annual} per annum for storage and licences.
2.2 The budget provides £530,000{budget} per annum. After five years the cameras have no residual value.
2.3 Efficiencies from digital disclosure are valued at £220,000{saving} per annum from year two.
2.4 The two unsuccessful bids were £3.98m{other} and £4.41m{other}.
# 3. Alternatives
3.1 Extending the current contract for two years was priced at £1.2m{estimate}. 3.2 Buying cameras through another force would cost £3.9m{estimate}.
`,
  `
# Notice of Decision 2022/57
Title: Payment to Wintermoor Council for school crossing patrols
# Text
The Commissioner has agreed to pay Wintermoor Council £12,000 towards school crossing patrols in 2022/23. The Council spends £86,000 on the patrols. The same was paid in 2021/22 (£12,000). The money is from the Road Safety Reserve (£410,000{budget}).
`,
  `
# Commissioner's Officer Decision
Title: Legal services framework - call-off
# Facts
Fees are by the hour: partner £215{unit_price}, associate £170{unit_price}, trainee £95{unit_price}. Spend is not expected to pass £75,000{contract_total} in the two years. The county's lawyers, used until now, charged £68{previous_value} an hour but cannot do employment work. The limit for officer decisions is £100,000{threshold}.
# Decision
Call-off agreed.
`,
];
