/** Sentences on the money of an award, in the notation of `marked-papers.ts`. */

const AT = 'To award the contract to Vidar Ltd for three years at £148,350{contract_total H}.';
const award = (finance: string, decision = AT): string =>
  `# Decision Record\nTitle: Award of contract for widget services\n# Decision\n${decision}\n# Financial implications\n${finance}`;

export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'one of several years': [
    award(
      "The first year's cost of £55,000{annual} includes £6,000{one_off} for implementation; years two and three are £46,675{annual} each.",
    ),
    award('The cost in 2024/25 is £49,000{annual}, in 2025/26 £49,500{annual} and in 2026/27 £49,850{annual}.'),
    award('The cost in 2021/22 was £49,000{previous_value} and in 2022/23 it was £49,500{previous_value}.'),
  ],
  'a saving told again': [
    award(
      'The current contract costs £52,300{previous_value} per annum, so the award yields a saving of £2,850{saving} a year or £8,550{saving} over the term.',
    ),
    award(
      'The tender came in at £148,350{contract_total}, £11,650{saving} below the £160,000{budget} set aside. The next lowest bid was £155,200{other}.',
    ),
  ],
  'what holds with options, what others leave, what is paid at its time': [
    award('The maximum value, with two one-year extensions, is £247,250{option up_to}.'),
    award(
      'The Fire and Rescue Authority contributes £30,000{organisation_share}, leaving £118,350{organisation_share} for the Commissioner.',
    ),
    award('This would be met from reserves, leaving £118,350{other} in them.'),
    award('Half of the price (£74,175{other}) is payable on signature and the rest on delivery.'),
    award(
      'The costs are shared.',
      "To approve this office's contribution of £40,000{organisation_share H} to the £80,000{contract_total} cost of the unit.",
    ),
    award(
      'It is within the budget.',
      'To renew the insurance programme with Vidar Insurance at a premium of £612,400{contract_total H} for the year.',
    ),
    award('The firm carries insurance of £612,400{other}.'),
  ],
  'words on VAT': [
    award(
      'VAT is recoverable and is not included in the price. The budget holds £160,000{budget}.',
      'To award the contract to Vidar Ltd for three years at £148,350{contract_total ex H}.',
    ),
    award('The total with VAT is £178,020{contract_total inc}.'),
    award(
      '| Net | VAT | Gross |\n| £148,350{contract_total ex H} | £29,670{other} | £178,020{contract_total inc} |',
      'To award the contract to Vidar Ltd for three years.',
    ),
    award(
      '| Class | Council tax | Sum |\n| A | £2,000{contract_total} | £12,400{contract_total} |\n| B | £2,400{contract_total} | £14,400{contract_total} |',
    ),
  ],
  'tables of terms': [
    award(
      '| Contract element | Amount |\n| Initial term (3 years) | £300,000{contract_total H} |\n| Extension 1 (1 year) | £100,000{option} |\n| Extension 2 (1 year) | £100,000{option} |\n| Total | £500,000{option} |',
      'To award the contract to Vidar Ltd for three years.',
    ),
  ],
  'the most that one may be given': [
    '# Decision\nTitle: Safer Streets Fund: small grants\n# Decision\nTo approve the following grants:\n- Holt Boxing Club: £4,000{grant}\n- Vale Pastors: £3,500{grant}\n# Finance\nThe maximum grant is £5,000{threshold}.',
  ],
  'years, options, shares and savings told in other orders': [
    award(
      'Prices: year one £50,000{annual}; year two £49,000{annual}; year three £49,350{annual}; total £148,350{contract_total}.',
    ),
    award(
      'The initial cost of £98,900{contract_total H} rises to £197,800{option} with the option years.',
      'To award the contract to Vidar Ltd for two years with an option of two more.',
    ),
    award(
      'The value of the contract for the initial two years is £98,900{contract_total H} with two further years valued at £98,900{option}.',
      'To award the contract to Vidar Ltd for two years with an option of two more.',
    ),
    award(
      "The total for both forces is £296,700{contract_total H}, of which this force's half is £148,350{organisation_share}.",
      'To award the contract to Vidar Ltd.',
    ),
    award('The saving against the present price of £61,000{previous_value} a year is £11,550{saving}.'),
    award(
      'The lease cars cost £312{unit_price} a month each; there are 20, so £74,880{annual} a year.',
      'To award the contract to Vidar Ltd.',
    ),
    award('The charge is £312{annual} a month.', 'To award the contract to Vidar Ltd.'),
    award(
      'The District Valuer put the value at £1.15m{estimate}.',
      'To purchase the land from Norden Ltd for £1.1m{contract_total H}.',
    ),
  ],
  'sums that are moved within a budget': [
    '# Decision\nTitle: Capital programme outturn 2023/24\n# Decision\nTo approve slippage of £3.4m{budget H} into 2024/25.',
    '# Decision\nTitle: Use of reserves for estate surveys\n# Decision\nTo approve the release of £75,000{budget H} from the estates reserve for condition surveys.',
    '# Decision\nTitle: Regional crime unit agreement\n# Decision\nTo sign the agreement and to pay a contribution of £1,204,500{organisation_share H} for 2024/25.',
  ],
  'rates, shares by percentage and elements of a scheme in tables': [
    '# Record\nTitle: Rates for football policing\n# Decision\nThe rates below are agreed.\n| Hourly rate (exclusive of VAT) | Present | From 1/9/2024 |\n| Constable | £58.12{previous_value ex} | £60.04{unit_price ex} |\n| Sergeant | £70.35{previous_value ex} | £72.61{unit_price ex} |\n# Finance\nIncome of £412,000{income} is expected.',
    award(
      'The cost will be shared in line with the number of vehicles:\n| Hampshire (60%) | £187,584{organisation_share ex} |\n| Thames Valley (40%) | £125,056{organisation_share ex} |',
      'To award the contract to Vidar Ltd at £312,640{contract_total ex H} excluding VAT.',
    ),
    award(
      'The price is £312,640{contract_total H}, of which £125,056{organisation_share} will be met by the Commissioner.',
      'To award the contract to Vidar Ltd.',
    ),
    award('£450,000{budget} was put in the 2025/26 capital programme for the scheme.'),
    '# Decision\nTitle: Replacement of boilers at Holt\n# Recommendation\nThat a contract be awarded to Vidar Ltd in the sum of £284,900{contract_total}.\nThat a total scheme budget of £331,000{budget H} be approved.\n# Finance\n| Element | Cost |\n| Contract sum | £284,900{contract_total} |\n| Professional fees | £19,500{other} |\n| Contingency | £26,600{other} |\n| Total | £331,000{budget} |',
    '# Decision\nTitle: New lease of offices at Holt House\n# Decision\nTo take a lease from Norden Ltd for ten years at a rent of £53,560{annual} per annum.\n# Finance\nFitting-out, with a data line, will cost £37,600{one_off} and is provided for.',
  ],
  'what was paid before, and what comes to this office or is passed on': [
    award(
      'The cost of the previous three-year contract was £139,000{previous_value}, so this is an increase of £9,350{uplift}.',
    ),
    award(
      'Spend of £180,000{annual} a year is expected, against £197,000{previous_value} in 2023/24.',
      'To appoint three firms to the framework.',
    ),
    award('The present garage is rented at £12,800{previous_value} per annum.'),
    award(
      'The cost of the extension is exempt from VAT. It is more than the £12,800{previous_value} paid last year.',
      'To extend the contract with Vidar Ltd for a year at £14,100{contract_total exm H}.',
    ),
    '# Decision\nTitle: Insurance renewal 2024/25\n# Decision\nTo renew with Vidar Insurance.\n# Finance\n| Class | 2023/24 | 2024/25 |\n| Motor | £310,000{previous_value} | £342,000{other} |\n| Liability | £205,000{previous_value} | £214,500{other} |\n| Total | £515,000{previous_value} | £556,500{contract_total H} |',
    '# Decision\nTitle: Acceptance of Safer Streets funding\n# Decision\nTo accept a grant of £550,000{income H} from the Home Office and to pass £300,000{grant} of it to Holt Borough Council.',
    '# Decision\nTitle: Youth Outreach Grant - Year 2\n# Decision\nTo release the second year of the grant to Ridge Trust, £32,000{grant H}.\n# Background\nIn year one £30,000{previous_value} was paid. The three-year award is £95,000{other} in total.',
  ],
};
