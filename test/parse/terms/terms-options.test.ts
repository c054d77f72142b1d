/** Options by a day, by the whole life, in brackets and by occasion; what is no option of the contract that the paper makes. */
import { expect, test } from 'vitest';
import { DATE_FIELDS } from '../../../src/parse/field/dates.ts';
import { resolve } from '../../../src/parse/resolve.ts';
import { dated, understoodOf } from '../dated.ts';

test.each([
  [
    '# Decision\nWaste contract with Larch Ltd, 1 April 2021 to 31 March 2024. Extension possible until 31 March 2026 at the latest.',
    'start 2021-04-01, end 2024-03-31, options 24',
  ],
  [
    '# Decision\nTo appoint Larch Ltd for three years from 1 May 2022, extendable to 30 April 2026.',
    'start 2022-05-01, base 36, options 12',
  ],
  [
    '# Decision\nTo accept the tender of Larch Ltd for the period 1 May 2022 to 30 April 2025 with the option to extend to 17 June 2026.',
    'start 2022-05-01, end 2025-04-30',
  ],
  [
    '# Decision\nTo let the contract to Larch Ltd for two years (extendable each year up to a maximum of five years in total).',
    'base 24, options 36',
  ],
  [
    '# Terms\n| Initial term                      | 36 months |\n| Maximum term including extensions | 48 months |\n| Value                             | £90,000   |',
    'base 36, options 12',
  ],
  ['# Decision\nA seven-year contract with Larch Ltd, rising to ten years with extensions.', 'base 84, options 36'],
  ['# Decision\nTo award Larch Ltd a contract for three years. A total of five years of data is held.', 'base 36'],
  ['# Decision\nLarch Ltd to be appointed (3 years + 1 year option).', 'base 36, options 12'],
  ['# Decision\nTo appoint Larch Ltd for two years with 1+1 year options.', 'base 24, options 24'],
  ['# Decision\nThat a 3 year (plus one) contract be placed with Larch Ltd.', 'base 36, options 12'],
  ['# Terms\n| Contract term | 36 months (plus 12) |\n| Supplier      | Larch Ltd           |', 'base 36, options 12'],
  [
    '# Decision\nA one year contract, with the option of extending on three occasions by a year each time, with Larch Ltd.',
    'base 12, options 36',
  ],
  [
    '# Decision\nThe Commissioner approved: 1. the award of the contract to Larch Ltd for an initial period of 5 years; and 2. the award of an extension of the contract by a further 3 years, subject to performance.',
    'base 60, options 36',
  ],
  [
    '# Background\nThe contract was let in 2017 for five years, with an option to extend for up to nine years in all.\n# Decision\nI approve the two-year extension of the contract with Larch Ltd.',
    'base 24',
  ],
  ['# Decision\nA grant to Larch House for one year, renewable for a second year.', 'base 12, options 12'],
  [
    '# Background\nThe contract was let in 2019 on a 3 + 1 + 1 basis.\n# Decision\nTo agree the second and final extension year.',
    'base 12',
  ],
  [
    '# Background\nUnder the existing contract there is an option to extend for a further 3 years, which has not been used.\n# Decision\nTo award Larch Ltd a two year contract.',
    'base 24',
  ],
  [
    '# Summary\nIn 2020, the Commissioner approved the award of a contract to Larch Ltd. This was for an initial 2-year period. A 12-month extension of the contract is now proposed.\n# Recommendation\nApprove the 12-month extension of the contract with Larch Ltd.',
    'base 12',
  ],
  [
    '# Decision\nIt is proposed to take the first of the option years of the contract, to 31 May 2024.',
    'end 2024-05-31, base 12',
  ],
  [
    '# Decision\nThe Commissioner extended the appointment of Mrs Holt as interim chief executive by six months, with the possibility of a further three months.',
    '',
  ],
  [
    '# Decision\nTo extend the tenure of the independent members of the audit committee by two years, with an option of one further year.',
    '',
  ],
  ['# Decision\nTo appoint Mrs Holt as treasurer for two years, with the option of a further year.', 'base 24'],
])('%s', (drawn, expected) => {
  expect(dated(drawn)).toBe(expected);
});

test('months counted from two days or two lengths rest on the words of both', () => {
  const optionsOf = (drawn: string) => resolve(DATE_FIELDS.extension_months_max.candidates(understoodOf(drawn)));
  const byDay = optionsOf(
    '# Decision\nWaste contract with Larch Ltd, 1 April 2021 to 31 March 2024. Extension possible until 31 March 2026.',
  );
  const byWhole = optionsOf(
    '# Decision\nTo let the contract to Larch Ltd for two years (extendable up to a maximum of five years in total).',
  );
  expect(byDay.state === 'found' && byDay.winner.evidence.map(({ quote }) => quote)).toEqual([
    '31 March 2026.',
    '31 March 2024.',
  ]);
  expect(byWhole.state === 'found' && byWhole.winner.evidence.map(({ quote }) => quote)).toEqual([
    'five years',
    'two years',
  ]);
});
