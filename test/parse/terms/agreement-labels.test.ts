/** Labels of days and lengths of agreements, in the nouns and verbs that forms use for them. */
import { expect, test } from 'vitest';
import { dated } from '../dated.ts';

const form = (...rows: readonly (readonly [string, string])[]): string =>
  [...rows, ['Supplier', 'Larch Ltd']].map(([name, value]) => `| ${name} | ${value} |`).join('\n');

test.each([
  'Lease start date',
  'Start of agreement',
  'Contract begins',
  'Commences on',
  'Proposed start date',
  'New contract start date',
  'Date contract starts',
  'Licence commencement date',
])('%s', (label) => {
  expect(dated(form([label, '1 April 2024']))).toBe('start 2024-04-01');
});

test.each([
  'Licence expiry date',
  'End of lease',
  'Contract finishes',
  'Expires on',
  'Revised end date',
  'Finish date',
])('%s', (label) => {
  expect(dated(form([label, '31 March 2026']))).toBe('end 2026-03-31');
});

test.each(['Existing lease expiry date', 'End date of present agreement', 'Current licence expires'])('%s', (label) => {
  expect(dated(form([label, '31 March 2026']))).toBe('previous 2026-03-31');
});

test.each(['Base term', 'Minimum term', 'Duration of lease', 'Agreement length', 'Initial contract period'])(
  '%s',
  (label) => {
    expect(dated(form([label, '36 months']))).toBe('base 36');
  },
);

test.each(['Right to renew', 'Option years', 'Extension provision', 'Permitted extensions', 'Renewal options'])(
  '%s',
  (label) => {
    expect(dated(form(['Initial term', '36 months'], [label, '24 months']))).toBe('base 36, options 24');
  },
);

test.each([
  ['Date of Chief Executive sign-off', 'officer 2024-04-01'],
  ['Date cleared by Chief Executive', 'officer 2024-04-01'],
  ['Date of determination', 'decision 2024-04-01'],
  ['Date passed to OPCC', 'received 2024-04-01'],
  ['Published online', 'published 2024-04-01'],
  ['Current contract start date', ''],
  ['Framework start date', ''],
  ['Notice period ends', ''],
])('%s', (label, expected) => {
  expect(dated(form([label, '1 April 2024']))).toBe(expected);
});
