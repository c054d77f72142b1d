import { expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const HEAD = '# Police and Crime Commissioner for Dorset\n\n# Decision Notice\n\n';

const unread = (lines: string): string[] =>
  readDrawn(`\n${HEAD}${lines}\n\nDecision: Approved\n`).parsed.unread.map(({ field, label }) => `${field} ${label}`);

it.each([
  ['an empty reference', 'Reference:\n\nTitle: Cell doors\n\nDate signed: 3 May 2022', ['reference Reference']],
  [
    'an empty cell',
    '|Reference |           |\n|Title     |Cell doors |\n|Date      |3 May 2022 |',
    ['reference Reference'],
  ],
  ['a promised reference', 'Reference: TBC\n\nTitle: Cell doors\n\nDate signed: 3 May 2022', ['reference Reference']],
  ['an empty day', 'Title: Cell doors\n\nDate of decision:\n\nReference: 7/22', ['decision_date Date of decision']],
  ['an unreadable day', 'Title: Cell doors\n\nDate of decision: [illegible]', ['decision_date Date of decision']],
  ['a day without a year', 'Title: Cell doors\n\nDate of decision: 3 May', ['decision_date Date of decision']],
  ['no reference to be had', 'Reference: N/A\n\nTitle: Cell doors\n\nDate signed: 3 May 2022', []],
  ['a publication that is still to come', 'Title: Cell doors\n\nDate published:\n\nDate signed: 3 May 2022', []],
  ['all filled in', 'Reference: 7/22\n\nTitle: Cell doors\n\nDate signed: 3 May 2022', []],
])('%s', (_, lines, told) => {
  expect(unread(lines)).toEqual(told);
});
