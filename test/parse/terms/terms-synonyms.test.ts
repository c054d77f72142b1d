/** The words that have one meaning in papers on contracts: a rule that knows one of them knows them all. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    '# Decision\nTo award the contract to Larch Ltd for 36 months from 1 April 2023, and may be lengthened by up to a maximum of 24 months.',
    'start 2023-04-01, base 36, options 24',
  ],
  [
    '# Decision\nThe contract with Larch Ltd is for an initial period of two years with the option of not exceeding two further 12-month periods.',
    'base 24, options 24',
  ],
  [
    '# Decision\nThe contract with Larch Ltd is for a primary term of two years with the option of two successive 12-month periods.',
    'base 24, options 24',
  ],
  [
    '# Decision\nThe contract with Larch Ltd is for 24 months with two consecutive periods of 12 months each available.',
    'base 24, options 24',
  ],
  [
    '# Decision\nThe term is 60 months from 1 February 2025, with no provision for prolongation.',
    'start 2025-02-01, base 60, options 0',
  ],
  [
    '# Decision\nTo award the contract to Larch Ltd for a core term of 36 months with a start date of 1 November 2023, with the ability to extend for up to a subsequent 24 months.',
    'start 2023-11-01, base 36, options 24',
  ],
  [
    '# Decision\nTo award a contract to Larch Ltd for a term of 4 years w.e.f. 1 April 2020 with two possibilities of extending of 24 months each.',
    'start 2020-04-01, base 48, options 48',
  ],
  [
    '# Decision\nTo award a contract to Larch Ltd over a period of thirty-six months extendable by another twenty-four months (3+1+1), at a cost of £4m over the full sixty months.',
    'base 36, options 24',
  ],
  [
    '# Decision\nTo award a contract to Larch Ltd for 36 months extendable by another 24 months.',
    'base 36, options 24',
  ],
  [
    '# Decision\nThe contract has a term of three years commencing 1 January 2022 with an option to continue for two successive periods of 12 months.',
    'start 2022-01-01, base 36, options 24',
  ],
  [
    '# Decision\nTo award a contract to Larch Ltd. It will last for a term of three years from 1 November 2024, with an option for a duration of 24 months more.',
    'start 2024-11-01, base 36, options 24',
  ],
  [
    '# Decision\nThe agreement will be for an initial period of two years with a right to up to two subsequent 12-month periods.',
    'base 24, options 24',
  ],
  [
    '# Decision\nTo award a contract to Larch Ltd as of 1 December 2022 for three years with the possibility of one more.',
    'start 2022-12-01, base 36, options 12',
  ],
  [
    '# Decision\nThe contract runs for a term of sixty months to start on 1 April 2020 with the right to go on for a further two years.',
    'start 2020-04-01, base 60, options 24',
  ],
  [
    '# Decision\nTo award a contract to Larch Ltd from 1 July 2021 for three years at a maximum of £5.94m, with provision to extend for periods of no more than 24 months in all.',
    'start 2021-07-01, base 36, options 24',
  ],
  [
    '# Decision\nTo award a contract to Larch Ltd for four years from 1 October 2022, which can be prolonged by no more than 24 months.',
    'start 2022-10-01, base 48, options 24',
  ],
  ['# Decision\nOverage for a term of ten years will be taken on the garden.', ''],
  ['# Decision\nVans are kept for a duration of six years.', ''],
  ['# Decision\nIt would earn a feed-in tariff for a term of twenty years.', ''],
  ['# Decision\nThe contract with Larch Ltd is extended until the last day of March 2025.', 'end 2025-03'],
  ['# Decision\nWork under the contract will be effective from 13 June 2022.', 'start 2022-06-13'],
  [
    '# Decision\nThe contract with Larch Ltd is extended for 12 calendar months with effect from 1st of July 2025 up to and including 30th of June 2026.',
    'start 2025-07-01, end 2026-06-30, base 12',
  ],
  [
    '# Decision\nTo award Larch Ltd a contract for the provision of cleaning services for three years from 1 April 2022.',
    'start 2022-04-01, base 36',
  ],
  ['# Decision\nTo award Larch Ltd a contract for the provision of counselling for 12 months.', 'base 12'],
  [
    '# Decision\nThe contract with Larch Ltd is for a first term of three years with a right of renewal for two years.',
    'base 36, options 24',
  ],
  [
    '# Decision\nThe contract with Larch Ltd is for a minimum term of three years and is capable of extension by a further 12 months.',
    'base 36, options 12',
  ],
  [
    "# Decision\nThe contract with Larch Ltd is for three years and may, at the Commissioner's discretion, be renewed for two years.",
    'base 36, options 24',
  ],
  ['# Decision\nThe contract with Larch Ltd is for three years, with no facility to renew.', 'base 36, options 0'],
  ['# Decision\nThe contract with Larch Ltd is for three years and is not extendable.', 'base 36, options 0'],
  ['# Decision\nThe contract with Larch Ltd is for three years without any right of renewal.', 'base 36, options 0'],
  ['# Decision\nThe contract with Larch Ltd is for three years with no extension option.', 'base 36, options 0'],
  [
    '# Decision\nThe contract with Larch Ltd is for three years, with an option of extending it by two years.',
    'base 36, options 24',
  ],
  [
    '# Decision\nThe contract with Larch Ltd is for three years with power to extend for two years.',
    'base 36, options 24',
  ],
  [
    '# Decision\nThe contract with Larch Ltd is for three years with an extension option of two years.',
    'base 36, options 24',
  ],
  [
    '# Decision\nTo let a three-year contract to Larch Ltd with up to two extra twelve-month terms.',
    'base 36, options 24',
  ],
  [
    '# Decision\nTo let a three-year contract to Larch Ltd with three optional one-year renewals.',
    'base 36, options 36',
  ],
  [
    '# Decision\nTo let a three-year contract to Larch Ltd, renewable annually up to a maximum of five years.',
    'base 36, options 24',
  ],
  ['# Decision\nTo prolong the contract with Larch Ltd by twelve months to 31 March 2026.', 'end 2026-03-31, base 12'],
  [
    '# Decision\nTo continue the contract with Larch Ltd for a further year to 31 March 2026.',
    'end 2026-03-31, base 12',
  ],
  ['# Decision\nTo lengthen the contract with Larch Ltd by 6 months.', 'base 6'],
  [
    '# Decision\nA contract with Larch Ltd for an initial contract period of 36 months (1 April 2024 – 31 March 2027), and two optional extension years.',
    'start 2024-04-01, end 2027-03-31, base 36, options 24',
  ],
  [
    '# Decision\nA contract with Larch Ltd for 24 months, plus the possibility of two further years on an annual basis.',
    'base 24, options 24',
  ],
  ['# Decision\nA contract with Larch Ltd for a duration of three years.', 'base 36'],
  ['# Decision\nA contract with Larch Ltd lasting three years.', 'base 36'],
  ["# Decision\nA contract with Larch Ltd of three years' duration.", 'base 36'],
  ['# Decision\nA contract with Larch Ltd spanning three years.', 'base 36'],
  ['# Decision\nA contract with Larch Ltd covering a period of three years.', 'base 36'],
  ['# Decision\nThe contract with Larch Ltd will endure for three years.', 'base 36'],
  ['# Decision\nThe contract with Larch Ltd will be in place for three years.', 'base 36'],
  ['# Decision\nThe contract with Larch Ltd has a duration of three years.', 'base 36'],
  [
    '# Decision\nThe contract with Larch Ltd will be in force for 36 (thirty-six) months from 1 April 2023.',
    'start 2023-04-01, base 36',
  ],
  ['# Decision\nThe contract with Larch Ltd extends over three years from 1 April 2023.', 'start 2023-04-01, base 36'],
  ['# Decision\nThe contract with Larch Ltd operates for three years.', 'base 36'],
  [
    '# Decision\nThe contract with Larch Ltd takes effect on 1 April 2023 and finishes on 31 March 2026.',
    'start 2023-04-01, end 2026-03-31',
  ],
  ['# Decision\nThe contract with Larch Ltd comes into force on 1 April 2023.', 'start 2023-04-01'],
  ['# Decision\nThe contract with Larch Ltd is scheduled to start on 1 April 2023.', 'start 2023-04-01'],
  [
    '# Decision\nThe contract with Larch Ltd will be effective from 1 April 2023 and come to an end on 31 March 2026.',
    'start 2023-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nTo award the contract to Larch Ltd, to take effect from 1 April 2023, until 31 March 2026 inclusive.',
    'start 2023-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nTo award the contract to Larch Ltd, which starts on 1 April 2023 and ends on 31 March 2026.',
    'start 2023-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nTo award the contract to Larch Ltd, commencing 1 April 2023 and expiring 31 March 2026.',
    'start 2023-04-01, end 2026-03-31',
  ],
  ['# Background\nThe current contract with Larch Ltd draws to a close on 31 March 2026.', 'previous 2026-03-31'],
  ['# Background\nThe current contract with Larch Ltd reaches its end on 31 March 2026.', 'previous 2026-03-31'],
  ['# Background\nThe current contract with Larch Ltd is set to expire on 31 March 2026.', 'previous 2026-03-31'],
  ['# Background\nThe current contract with Larch Ltd concludes on 31 March 2026.', 'previous 2026-03-31'],
  ['# Background\nThe contract with Larch Ltd is due to terminate on 31 March 2026.', 'previous 2026-03-31'],
  ['# Background\nThe contract with Larch Ltd will run out on 31 March 2026.', 'previous 2026-03-31'],
  ['# Background\nThe contract with Larch Ltd will cease on 31 March 2026.', 'previous 2026-03-31'],
  ['# Background\nThe licence falls due for renewal on 31 March 2026.', 'previous 2026-03-31'],
  [
    '# Decision\nTo give lot A to Larch Ltd for 12 months starting November 2021, with one further year available.',
    'start 2021-11, base 12, options 12',
  ],
  ['# Cost\nThe cost is £27,300 for eighteen months from 1 September 2024.', 'start 2024-09-01, base 18'],
  [
    '# Background\nThe service was to last two years from 1 June 2021 and allowed two extensions of a year each.\n# Decision\nTo agree the extension of the contract with Larch Ltd by 12 months from 1 June 2024.',
    'start 2024-06-01, base 12',
  ],
  [
    '# Summary\nLarch Ltd have quoted £51,360 + VAT for a term of 24 months w.e.f. 2026-04-01.',
    'start 2026-04-01, base 24',
  ],
  [
    '# Background\nThe teams are now at Larch House, where the lease runs to 24 December 2019 and the landlord means to redevelop.\n# Decision\nTo take a lease of the rooms at Elm House for ten years.',
    'base 120, previous 2019-12-24',
  ],
  [
    '# Background\nThe current workshop is held on a lease that runs to 24 June 2025.\n# Decision\nTo take a lease of a workshop for ten years.',
    'base 120, previous 2025-06-24',
  ],
  [
    '# Decision\nThe contract with Larch Ltd will run for five years in the first instance, and can be continued for up to two further years.',
    'base 60, options 24',
  ],
  [
    '# Decision\nA contract with Larch Ltd, for an initial 24 month period and thereafter on a rolling annual basis for up to two years.',
    'base 24, options 24',
  ],
  [
    '# Decision\nTo appoint Larch Ltd for a two-year period (1st April 2024 to 31st March 2026).',
    'start 2024-04-01, end 2026-03-31, base 24',
  ],
  ['# Decision\nTo appoint Larch Ltd for the two years ending 31 March 2026.', 'end 2026-03-31, base 24'],
  [
    '# Decision\nTo appoint Larch Ltd until 31 March 2026, with a start date of 1 April 2024.',
    'start 2024-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nThe contract with Larch Ltd shall commence on Monday 1 April 2024 and shall expire on 31 March 2026.',
    'start 2024-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nThe contract with Larch Ltd starts 01/04/24 and finishes 31/03/26.',
    'start 2024-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nThe contract with Larch Ltd is to begin on April 1st 2024 and conclude on March 31st 2026.',
    'start 2024-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nThe contract with Larch Ltd begins on the 1st of April 2024, terminating on the 31st of March 2026.',
    'start 2024-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nAn agreement with Larch Ltd effective 1 April 2024 and lasting until 31 March 2026.',
    'start 2024-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nA contract with Larch Ltd covering the two years from April 2024 to March 2026.',
    'start 2024-04, end 2026-03, base 24',
  ],
  ['# Decision\nA contract with Larch Ltd over the period April 2024 - March 2026.', 'start 2024-04, end 2026-03'],
  ['# Decision\nA contract with Larch Ltd (1.4.24 - 31.3.26).', 'start 2024-04-01, end 2026-03-31'],
  [
    '# Decision\nA contract with Larch Ltd running from 1 April 2024 through to 31 March 2026.',
    'start 2024-04-01, end 2026-03-31',
  ],
  [
    '# Decision\nA contract with Larch Ltd, its term being three years from the commencement date of 1 April 2024.',
    'start 2024-04-01, base 36',
  ],
  [
    '# Decision\nA 36-month contract with Larch Ltd, with the Commissioner able to extend for a further 12 months.',
    'base 36, options 12',
  ],
  [
    '# Decision\nA 36-month contract with Larch Ltd, which the Commissioner can extend twice, each time by a year.',
    'base 36, options 24',
  ],
  [
    '# Decision\nA 36-month contract with Larch Ltd. The Commissioner has the right to renew it for two additional years.',
    'base 36, options 24',
  ],
  [
    '# Decision\nA 36-month contract with Larch Ltd. There is scope for a 12 month prolongation.',
    'base 36, options 12',
  ],
  [
    '# Decision\nA 36-month contract with Larch Ltd with two possible extensions, each of twelve months.',
    'base 36, options 24',
  ],
  ['# Decision\nA 36-month contract with Larch Ltd and a discretionary extension of 12 months.', 'base 36, options 12'],
  ["# Decision\nA 36-month contract with Larch Ltd plus up to 24 months' extension.", 'base 36, options 24'],
  ['# Decision\nA 36-month contract with Larch Ltd (with an optional 24 months on top).', 'base 36, options 24'],
  ['# Decision\nA 36-month contract with Larch Ltd, no extension being available.', 'base 36, options 0'],
  ['# Decision\nA 36-month contract with Larch Ltd; there is no provision to prolong it.', 'base 36, options 0'],
  ['# Decision\nA 36-month contract with Larch Ltd which does not allow for any extension.', 'base 36, options 0'],
  ['# Decision\nA 36-month contract with Larch Ltd; extensions are not permitted.', 'base 36, options 0'],
  ['# Decision\nA 36-month contract with Larch Ltd. It may not be renewed.', 'base 36, options 0'],
  [
    "# Decision\nThe two-year lease to Larch Ltd, with a tenant's right to renew for a further two years.",
    'base 24, options 24',
  ],
  ['# Decision\nA three year grant agreement with Larch Trust, subject to annual review.', 'base 36'],
  ['# Decision\nTo renew the licences with Larch Ltd for thirty-six months.', 'base 36'],
  ['# Decision\nTo let a contract to Larch Ltd for 3 yrs + 1 yr + 1 yr.', 'base 36, options 24'],
  ['# Decision\nTo let a contract to Larch Ltd for three years plus one plus one.', 'base 36, options 24'],
  ['# Decision\nTo let a contract to Larch Ltd on a 3+1+1 year basis.', 'base 36, options 24'],
  [
    '# Decision\nTo let a contract to Larch Ltd for three years and two possible one-year extensions.',
    'base 36, options 24',
  ],
  ['# Decision\nTo let a contract to Larch Ltd for 36 months, extendible by 2 x 12 months.', 'base 36, options 24'],
  [
    '# Decision\nTo let a contract to Larch Ltd for 36 months with provision for two 12-month extensions.',
    'base 36, options 24',
  ],
  [
    '# Decision\nTo let a contract to Larch Ltd for 36 months with the ability to roll on for another 12 months.',
    'base 36, options 12',
  ],
  ['# Decision\nTo let a contract to Larch Ltd for 36 months with a break clause after 24 months.', 'base 36'],
  ['# Decision\nTo let a contract to Larch Ltd for 36 months with the option to terminate after 24 months.', 'base 36'],
  ["# Decision\nTo let a contract to Larch Ltd for 36 months, terminable on six months' notice.", 'base 36'],
  [
    '# Decision\nTo let a contract to Larch Ltd for 36 months, with a total possible term of 60 months.',
    'base 36, options 24',
  ],
  [
    '# Decision\nTo let a contract to Larch Ltd for 36 months, with extensions bringing the total to a maximum of five years.',
    'base 36, options 24',
  ],
  [
    '# Decision\nTo let a contract to Larch Ltd for 36 months, and up to five years with extensions.',
    'base 36, options 24',
  ],
  ['# Decision\nThe contract with Larch Ltd is to be prolonged to 30 June 2025.', 'end 2025-06-30'],
  ['# Decision\nThat the contract with Larch Ltd continue until 30 June 2025.', 'end 2025-06-30'],
  ['# Decision\nThat the end date of the contract with Larch Ltd be put back to 30 June 2025.', 'end 2025-06-30'],
  [
    '# Decision\nThat the contract with Larch Ltd be lengthened by six months from 1 January 2025 to 30 June 2025.',
    'start 2025-01-01, end 2025-06-30, base 6',
  ],
  ['# Decision\nThat the contract with Larch Ltd be renewed for a further twelve months.', 'base 12'],
  ['# Decision\nThat the contract with Larch Ltd be rolled over for one year.', 'base 12'],
  ['# Decision\nTo exercise the right to extend the contract with Larch Ltd for 12 months.', 'base 12'],
  [
    '# Decision\nTo make use of the extension provision in the contract with Larch Ltd, for 12 months to 31 March 2026.',
    'end 2026-03-31, base 12',
  ],
  ['# Decision\nTo activate the 12-month extension option in the contract with Larch Ltd.', 'base 12'],
  ['# Background\nThe present arrangement lapses at the end of March 2024.', 'previous 2024-03'],
  ["# Background\nThe incumbent's contract terminates on 31 March 2024.", 'previous 2024-03-31'],
  ['# Background\nThe contract now in place finishes on 31 March 2024.', 'previous 2024-03-31'],
  ['# Background\nThe existing agreement comes to its natural end on 31 March 2024.', 'previous 2024-03-31'],
  [
    '# Background\nThe current contract, due to finish on 31 March 2024, has been extended twice.',
    'previous 2024-03-31',
  ],
  [
    '# Decision\nThe contract with Larch Ltd runs for five years from 1.4.20 with the right to go on for a further two.',
    'start 2020-04-01, base 60, options 24',
  ],
  [
    '# Summary\nThe call-off is for 24 months (the longest the framework allows) as of 2 August 2021, with two extensions of 12 months each.',
    'start 2021-08-02, base 24, options 24',
  ],
  [
    '# Proposal\nA prolongation of six months, up to 30 June 2023, is proposed on existing terms.',
    'end 2023-06-30, base 6',
  ],
  [
    '# Decision\nTo award the contract to Larch Ltd. It begins on 1 September 2023 and extends over two years.',
    'start 2023-09-01, base 24',
  ],
  ['# Decision\nTo accept the bid of Larch Ltd, from 1 September 2024.', 'start 2024-09-01'],
  ['# Decision\nTo award Larch Ltd a contract for two years with up to 2 x annual extensions.', 'base 24, options 24'],
  [
    '# Decision\nTo award Larch Ltd a contract for two years with two successive annual renewals.',
    'base 24, options 24',
  ],
  ['# Decision\nTo award Larch Ltd a contract for two years with three annual options.', 'base 24, options 36'],
  ['# Decision\nTo award Larch Ltd a contract for two years with a right to a third year.', 'base 24, options 12'],
  [
    '# Decision\nTo award Larch Ltd a contract for two years with up to 2 x options of a year each.',
    'base 24, options 24',
  ],
  [
    '# Decision\nTo award Larch Ltd a contract for two years with up to 2 x options to extend by one year.',
    'base 24, options 24',
  ],
  [
    '# Background\nThe contract was let in 2020 for three years with provision to extend for a further two years. The report recommends that the first of two 12-month options is exercised.\n# Decision\nI have agreed to renew the contract with Larch Ltd for 12 months from 1 October 2023.',
    'start 2023-10-01, base 12',
  ],
  [
    '# Decision\nThe appointment of Larch Ltd will be for four years commencing on the 1st day of May 2022.',
    'start 2022-05-01, base 48',
  ],
  [
    '# Decision\nTo set up a framework agreement with Larch Ltd with effect from 1-May-19 up to and including 30-Apr-23.',
    'start 2019-05-01, end 2023-04-30',
  ],
  [
    '# Decision\nTo award a contract to Larch Ltd for a period of two (2) years from 1.5.22 with an option for one (1) further year.',
    'start 2022-05-01, base 24, options 12',
  ],
  ['# Summary\nThe contract is paid from reserves of £2m as at 1 April 2022.', ''],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
