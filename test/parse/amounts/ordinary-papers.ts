/** Short papers of ordinary kinds, in the notation of `marked-papers.ts`. */

const award = (finance: string, decision: string): string =>
  `# Decision Record\nTitle: Award of contract for widget services\n# Decision\n${decision}\n# Financial implications\n${finance}`;
const AT = 'To award the contract to Vidar Ltd for three years at £148,350{contract_total H}.';

export const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  'a price made up of what is paid in its years': [
    award(
      'The price is made up of £29,900{annual ex} plus VAT for the first year and £31,400{annual ex} plus VAT for the second. The Constabulary paid £28,500{previous_value} for the year now ending.',
      'To approve a single tender award to Vidar Ltd for 24 months in the total sum of £61,300{contract_total ex H} plus VAT.',
    ),
    award(
      'The cost comprises £20,000{annual} in year one, £21,000{annual} in year two and £22,000{annual} in year three.',
      'To award the contract to Vidar Ltd at £63,000{contract_total H}.',
    ),
    award(
      'The cost comprises £20,000{other} for licences and £43,000{other} for support.',
      'To award the contract to Vidar Ltd at £63,000{contract_total H}.',
    ),
  ],
  'what another year or another body had': [
    award('The cost is 4.5 per cent more than the £45,900{previous_value} paid in the present year.', AT),
    award('That is 3% less than the £45,900{previous_value} paid last year.', AT),
    award('The bill for the year about to end was £14,750{previous_value}.', AT),
    award(
      'The other councils, which together were allotted £297,400{previous_value} in 2024/25, are not part of it.',
      AT,
    ),
    award('£45,900{other} will be paid in the present year and £51,225{other} in each of the next two.', AT),
    '# Decision\nTitle: Restorative Justice Service - Contract Extension\n# Decision\nThat the contract with Common Ground be extended for 12 months at a cost of £168,400{contract_total H}.\n# Financial implications\nThe price for each year of the initial term was also £168,400{previous_value}, so there is no increase.',
    '# Decision\nTitle: Advocacy Service - Contract Extension\n# Decision\nThat the contract with Common Ground be extended for 12 months at a cost of £92,750{contract_total H}.\n# Financial implications\nThe cost of each year so far has been £92,750{previous_value}.',
    '# Decision Notice\nTitle: Serious Violence Money - Youth Work in Holt\n# Recommendation\nThat the PCC approves a grant of up to £38,450{grant up_to H} to Broadshore Youth Trust.\n# Background\nBroadshore ran a six week trial in the spring of 2024, for which the office contributed £5,700{previous_value}.',
  ],
  'the base term beside its options': [
    '# Decision\nTitle: Award of contract for livery\n# Recommendation\nThat the PCC approves the award of a three year contract to Orwell Ltd, with an option to extend for up to two further years, at £276,350{contract_total H} over the initial term.\n# Finance\nThe total would be £460,000{option} if both extension years are taken.',
    '# Decision\nTitle: Award of contract for towing\n# Decision\nTo award a contract with two optional years at £84,500{option} in all.',
    '# Decision\nTitle: Award of contract for advocacy\n# Decision\nTo award the contract to Holt Ltd for three years with an option of two. The maximum contract value over the full five years is £1,180,000{contract_total ex up_to H} exclusive of VAT.',
  ],
  'prices of one': [
    award('The unit price for a patrol car falls from £655{previous_value} to £590{unit_price}.', AT),
    award('The hourly rate for a technician rises from £41.50{previous_value} to £43.10{unit_price}.', AT),
  ],
  'money that is freed, set aside or charged in addition': [
    award(
      'The running costs can be met in part from the £29,000{saving} a year released when the space at Holt is given up.',
      AT,
    ),
    award('Part of the cost will come from the £12,400{saving} per annum freed up by closing the Holt office.', AT),
    award(
      'A first business case was approved in September 2024 when £35,000{previous_value} was released for surveys.',
      AT,
    ),
    award('An allowance of £150,000{budget} was made in the 2024/25 programme.', AT),
    award('It is funded from the Custody Improvements line, which stands at £465,000{budget}.', AT),
    award('A service charge, presently estimated at £5,900{estimate} a year, covers heating.', AT),
    award(
      'Parts are chargeable in addition and are expected to come to about £2,000{estimate approx} in each year.',
      AT,
    ),
  ],
  'parts of the decided price in another sentence': [
    award(
      'The scanners (£98,150{one_off ex}) are a charge on the capital programme and the maintenance (£50,200{other ex}) will be met from the ICT revenue budget.',
      'To award the contract to Vidar Ltd at a cost of £148,350{contract_total ex H} excluding VAT.',
    ),
    award(
      'Of this the vehicles account for £121,000{one_off ex} and the fitting for £27,350{other ex}.',
      'To award the contract to Vidar Ltd at a price of £148,350{contract_total ex H} plus VAT.',
    ),
    award(
      'Design is priced at £48,350{other} and the build at £101,000{other}.',
      'To award the contract to Vidar Ltd at a price of £148,350{contract_total ex H} plus VAT.',
    ),
  ],
  'what the price says of VAT holds for what it is made up of': [
    award(
      'The cost over the 36 months is £94,860{contract_total ex H} + vat, made up of £12,300{one_off ex} for set-up and data migration and £27,520{annual ex} a year.',
      'The Commissioner approves the award of the contract to Wellspan Ltd.',
    ),
    award(
      'The licence is £29,208{annual ex} a year.',
      'To award the contract to Vidar Ltd for three years in the sum of £87,624{contract_total ex H} (excluding VAT).',
    ),
    award(
      'Support will cost £10,000{annual} a year.',
      'To award the contract to Vidar Ltd for three years in the sum of £80,000{contract_total ex H} (excluding VAT).',
    ),
    award(
      'The present supplier is paid £21,900{previous_value} per annum.',
      'To award the contract to Vidar Ltd for two years in the sum of £43,800{contract_total ex H} excluding VAT.',
    ),
    '# Decision\nTitle: Breathing Apparatus - Contract Variation\n# Summary\nIn 2019 a five year contract was placed with Sentinel Ltd and was approved in the sum of £310,000{previous_value ex}.\n# Decision required\nTo approve an increase of £46,800{uplift ex H} in the value of the contract.\n# Finance\nThe increase will be met from the Fire revenue budget. The contract value will be £356,800{contract_total ex} in total. These sums do not include VAT.',
  ],
  'charges of two years': [
    '# Record of Decision\nTitle: Fees and charges 2023/24\n# Decision\nThe scale of charges for 2023/24 was agreed as summarised below.\n| Service | 2022/23 | 2023/24 |\n| Constable, hourly | £70.20{previous_value ex} | £72.90{unit_price ex} |\n| Copy of report | £98.70{previous_value ex} | £101.30{unit_price ex} |\nCharges are shown without VAT, which is added where it applies.\n# Finance\nIncome of £1.3m{income} from these charges is in the budget.',
    '# Record of Decision\nTitle: Review of charges for vehicle storage\n# Decision\nThe charges from 1 April 2024 are agreed.\n| Item | To 31 March 2024 | From 1 April 2024 |\n| Motorcycle, per day | £12.00{previous_value} | £13.50{unit_price} |\n| Car, per day | £24.00{previous_value} | £26.00{unit_price} |',
  ],
  'budgets that are approved, moved or added to': [
    '# Decision Notice\nTitle: Replacement of custody CCTV\n# Decision\nThe Commissioner approves:\n1. a capital budget of up to £1.35m{budget up_to H} for the replacement of custody CCTV; and\n2. the start of a procurement exercise by further competition.\n# Finance\n| Capital spend | 2023/24 | 2024/25 |\n| Equipment | £400,000{budget} | £720,000{budget} |\n| Building works | £80,000{budget} | £150,000{budget} |\n| Total | £480,000{budget} | £870,000{budget} |',
    '# Decision Notice\nTitle: Refurbishment of Holt police station\n# Decision\nThe Commissioner approves a budget of £620,000{budget H} for the works and authorises the start of a tender.\n# Finance\nOf this £220,000{budget} will be spent in 2023/24 and £400,000{budget} in 2024/25.',
    '# Decision Notice\nTitle: Replacement of heating plant at Holt - Stage 2 approval\n# Recommendation\nThat the Commissioner approves capital expenditure of £742,000{budget H} for the scheme.\nThat a call-off contract be awarded to Blackwater Ltd for the works in the sum of £664,315{contract_total}.',
    '# Decision Notice\nTitle: Purchase of vans\n# Decision\nThe Commissioner approves capital expenditure of £742,000{contract_total H} for twelve vans.',
    '# Record\nTitle: Capital Programme 2020-21 - additional scheme for custody ventilation\n# Financial information\nThe scheme will cost £138,000{budget H}. It is to be funded by a virement from the Custody Improvements line, which stands at £465,000{budget}.\n# Decision\nAgreed.',
    '# Record\nTitle: Virement for body armour\n# Decision\nTo approve a virement of £85,000{budget H} from the uniform budget to the protective equipment budget.',
    '# Record\nTitle: Capital programme 2022/23: addition of a scheme at Holt\n# Decision\nTo approve the addition of £240,000{budget H} to the capital programme for a new roof at Holt.',
    '# Record\nTitle: Carry forward of underspends 2021/22\n# Decision\nTo approve the carry forward of £412,000{budget H} of unspent revenue budget into 2022/23.',
    '# Record\nTitle: Revenue budget 2022/23\n# Decision\nTo approve the revenue budget for 2022/23 of £141.2m{budget}.',
  ],
  'grants whose title or decision names them only by the way': [
    '# Decision Notice\nTitle and Reference: PCC/D/114\nSubject: Youth Diversion Grants - Spring Round 2024\n# Recommendation\nThat the Commissioner approves the three grants shown above, to a total of £21,350{grant H}.\n# Summary\nThe panel met in May.\n| Organisation | Project | Award |\n| Holt Boxing Club | Evening sessions | £9,100{grant} |\n| Ridge Farm Trust | Visits | £4,250{grant} |\n| Vale Pastors | Equipment | £8,000{grant} |\n| Total | | £21,350{grant} |',
    '# Decision Notice\nSubject: Serious Violence Money - Youth Work in Holt\n# Recommendation\nThat the PCC approves a grant of up to £38,450{grant up_to H} to Broadshore Youth Trust from the 2025/26 allocation.\n# Decision\nThe recommendations as outlined above are approved.\n# Finance\nEach worker is paid from it. The council gives £12,000{other}.',
  ],
};
