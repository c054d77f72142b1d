/** Terms and days of contracts that a sentence names by `it`, in lists under a lead, in answers of cost, as ordinals; and what only looks so. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

test.each([
  [
    '# Background\nThe health board let the contract in May 2019. It runs for five years from 1 April 2020 with the right to go on for a further two.',
    'start 2020-04-01, base 60, options 24',
  ],
  [
    '# Summary\nThe team asks to tender a single contract for 27 sites. The new one would start on 1 November 2019 and last three years, with one optional year.',
    'start 2019-11-01, base 36, options 12',
  ],
  [
    '# Recommendation\nThe PCC is asked to agree that a lease be taken from Marl Estates on these terms:\n- ten years from 25 December 2019, with a break at the fifth year\n- rent of £74,240 p.a., the first six months at half rent',
    'start 2019-12-25, base 120',
  ],
  [
    '# Notice\nCost: £38,640 for the twelve months to 31 May 2016. The charge before was £36,800.',
    'end 2016-05-31, base 12',
  ],
  ['# Notice\nCost: circa £1.32m for the six months, against £2.51m for the last full year.', 'base 6'],
  [
    '# Decision\nThe contract was awarded to Elm CIC at £94,500 pa for 3 years, with the option of a 4th year.',
    'base 36, options 12',
  ],
  [
    '# Decision\nTo award a contract to Elm CIC for 3 years with the option of a fourth and fifth year.',
    'base 36, options 24',
  ],
  [
    '# Recommendation\nThat a contract be awarded to Elm Ltd for four years commencing 1 April 2020 with two options to extend of 24 months each.',
    'start 2020-04-01, base 48, options 48',
  ],
  [
    '# Decision\nTo award a contract to Elm Ltd, commencing on 1 July 2021 for three years, with provision to extend for periods of up to 24 months in all.',
    'start 2021-07-01, base 36, options 24',
  ],
  [
    '# Summary\nIt is proposed to extend the contract for one year to 31 March 2023. A further year may be agreed by this time next year.',
    'end 2023-03-31, base 12, options 12',
  ],
  [
    '# What the Commissioner is asked to decide\nThat the present arrangement with Elm Auctions be continued for a further six months, from 1 July 2018 to 31 December 2018.',
    'start 2018-07-01, end 2018-12-31, base 6',
  ],
  [
    '# Request\nThe Commissioner is asked to agree a direct award to the present supplier from October 2024 to the end of March 2025.',
    'start 2024-10, end 2025-03',
  ],
  ['# Proposal\nTo engage Lennox Adey as interim CFO for three days a week from 25 March 2024.', 'start 2024-03-25'],
  ['# Details\nWorks start on 6 September 2021 and should be complete in 62 weeks.', 'start 2021-09-06'],
  [
    '# Summary\nThe call-off is for 24 months from 2 August 2021. Should the award be agreed, training follows and go-live is on Monday 18 October 2021.',
    'start 2021-08-02, base 24',
  ],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  ['# Background\nA survey was made of all sites. It ran for six weeks from 1 April 2020.', ''],
  ['# Background\nThe Home Office has given the area £1.6 million for the unit. The grant is for one year only.', ''],
  ['# Finance\nThe contract is affordable. Unit prices are fixed for two years, then move with the index.', ''],
  ["# Reason for single tender\nThe maker's warranty runs to October 2022; a change of supplier would void it.", ''],
  [
    '# Legal implications\nContract Procedure Rule 11 allows an extension of up to twelve months where a tender has failed.',
    '',
  ],
  ['# Costs\nThe service cost £1.1m for the twelve months to 31 March 2020.', ''],
  ['# Notice\nCost: £36,800 was paid for the twelve months to 31 May 2015.', ''],
])('nothing: %s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});
