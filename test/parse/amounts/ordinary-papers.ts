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
};
