/** More sentences about contracts, and sentences about budgets, laws, tenders and meetings that must give nothing. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    '# Summary\nApproval is sought to enter into a contract with Pine Ltd. The contract period is three years commencing 3 July 2023 with the potential for two additional extensions of 12 months each.',
    'start 2023-07-03, base 36, options 24',
  ],
  [
    "# Executive Summary\nThe incumbent provider's agreement ceases on 31 October 2020. This paper recommends the award of a two year contract to Elm & Sons, from 1 November 2020 until 31 October 2022.",
    'start 2020-11-01, end 2022-10-31, base 24, previous 2020-10-31',
  ],
  [
    '# Financial information\nA single 12 month licence renewal is proposed with no further extension available.',
    'base 12, options 0',
  ],
  [
    '# Decision\nTo engage Birch Interim on a 5 month contract starting on Monday 2 August 2021.',
    'start 2021-08-02, base 5',
  ],
  ['# Decision\nThe PCC agreed to sign the s22A collaboration agreement for a further five years.', 'base 60'],
  [
    '# Decision\nCommunity safety funding for 2014/15 (1 April 2014 - 31 March 2015) be granted to Marl Borough Council.',
    'start 2014-04-01, end 2015-03-31',
  ],
  [
    '# Decision: To award the contract for vehicle recovery to Redcar Recovery for 3 years with effect from 1/4/16',
    'start 2016-04-01, base 36',
  ],
  [
    '# Decision\nAgree to extend the contract, currently due to end on 31 March 2018, to 30 September 2018.',
    'end 2018-09-30, previous 2018-03-31',
  ],
  [
    '# Decision\nAgree a six month extension to the current contract from 31 March 2018 to 30 September 2018.',
    'end 2018-09-30, base 6, previous 2018-03-31',
  ],
  [
    '# Background\nIt is intended that the new contract will start on 1 October 2019 and will be for an initial two years, extendable for two further years (2+1+1).',
    'start 2019-10-01, base 24, options 24',
  ],
  ['# Background\nThe grant agreement with Safe Haven ends in March 2022.', 'previous 2022-03'],
  [
    '# Recommendation\nThe PCC is asked to approve grant funding for three years, April 2022 to March 2025.',
    'start 2022-04, end 2025-03, base 36',
  ],
  [
    '# Background\nIn March 2021 the PCC approved the business case. A mini competition opened on 6 April 2021 and bids were due by 7 May 2021. Contract award is planned for June 2021.',
    '',
  ],
  [
    '# Decision\nApprove a call-off contract under RM6178 for a period of 4 years (plus 2 optional 1 year extensions).',
    'base 48, options 24',
  ],
  [
    '# Procurement\nTerm: The agreement shall be for 36 months with an option to extend for a further period of 12 months.',
    'base 36, options 12',
  ],
  [
    '# Legal implications\nSection 22A of the Police Act 1996. The Public Contracts Regulations 2015 allow contracts of up to four years under a framework.',
    '',
  ],
  ['# Decision\nAward of contract to Zeta plc - 2 year contract with 1 year extension option', 'base 24, options 12'],
  ['# Decision\nThat the use of the one-year extension to the contract with Iota Ltd be approved.', 'base 12'],
  ['# Decision\nApprove the continuation of the secondment to 31 December 2020.', 'end 2020-12-31'],
  [
    '# Decision\nAward to Kappa CIC, 3 years (1 April 2023 to 31 March 2026) with two optional one-year extensions to 31 March 2028.',
    'start 2023-04-01, end 2026-03-31, base 36, options 24',
  ],
  ['# Decision\nTo extend by 6 months the contract with Lambda.', 'base 6'],
  [
    '# Decision\nGrant a new lease to Mu Ltd for a term of five years from and including 24 June 2015.',
    'start 2015-06-24, base 60',
  ],
  [
    '# Background\nThe contract is due to expire on 31 December 2024.\nThe recommended contract would commence on 1 January 2025 for a 3 year term.',
    'start 2025-01-01, base 36, previous 2024-12-31',
  ],
  [
    "# Background\nBidders were asked to price for 3 years. \n# Decision\nThe Commissioner awards a contract of 3 years' duration to Nu Ltd.",
    'base 36',
  ],
  ['# Decision\na 3+3 year contract be awarded to Xi Ltd', 'base 36, options 36'],
  ['# Decision\n12 months + 12 months contract with Omicron.', 'base 12, options 12'],
  ['# Decision\nThat Pi Ltd be appointed as auditor from 1 May 2017.', 'start 2017-05-01'],
  [
    '# Financial implications\nThe rent is £12,000 from 1 April 2019, rising to £13,000 from 1 April 2020. Pay will increase by 2% from 1 September 2019.',
    '',
  ],
  ['# Executive summary\nThe contract value is £300,000 over the three year contract term.', 'base 36'],
  [
    '# Decision\nContract for 2 years with option to extend for up to a maximum of 3 further years.',
    'base 24, options 36',
  ],
  [
    '# Decision\nContract for 2 years with options to extend up to a maximum of 5 years in total.',
    'base 24, options 36',
  ],
  [
    '# Decision\nProvide mentoring in schools between 5 September 2022 and 21 July 2023, funded by a grant of £9,000.',
    'start 2022-09-05, end 2023-07-21',
  ],
  [
    '# Decision\nJoint fuel contract awarded: 5 years from 01.04.13 with option to extend for further 5 years',
    'start 2013-04-01, base 60, options 60',
  ],
  ['# Decision\nContract length: 3 years. No option to extend.', 'base 36, options 0'],
  [
    '# Decision\nThe Commissioner agreed to award the contract to Sigma for the period of two years with effect from the 1st of April 2019, with the option to extend it for one more year.',
    'start 2019-04-01, base 24, options 12',
  ],
  [
    '# Background\nThe previous contract was for three years with an option of two years; both options have been used. It ended in June 2020.',
    'previous 2020-06',
  ],
  ['# Decision\nNine-month extension to existing agreement with Tau.', 'base 9'],
  ['# Background\nThe service contract will be let for three years ending 31 March 2023.', 'end 2023-03-31, base 36'],
  ['# Decision\nExtend the agreement for one year and three months.', 'base 15'],
  [
    '# Decision\nThe expiry date of the contract be moved from 30 June 2021 to 31 December 2021.',
    'end 2021-12-31, previous 2021-06-30',
  ],
  [
    '# Decision\nAppoint Upsilon LLP as internal auditors for an initial 3-year period plus 2 years extension.',
    'base 36, options 24',
  ],
  ['# Decision\nTo fund the worker until 31 March 2019.', 'end 2019-03-31'],
  ['# Background\nThe four year contract cannot be extended.', 'base 48, options 0'],
  ['# Decision\nThe purchase of 50 cameras with 5 years support and warranty.', ''],
  [
    '# Recommendation\nto award Phi Ltd a contract for a period of up to 4 years (3 years initial term plus an optional 12 month extension)',
    'base 36, options 12',
  ],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
