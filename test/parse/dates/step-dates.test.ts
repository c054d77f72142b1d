/** Days under heads of steps, beside their names, and officers' days beside names, roles and comments. */
import { expect, test } from 'vitest';
import { dated, understoodOf } from '../dated.ts';

const PROSE =
  'The service has been looked at again in the light of what it costs and of what people who use it say about it, and the team proposes that it should go on as set out in the paper that was sent round with the agenda for the last board, so that nothing is lost.';

test.each([
  [
    'a row of steps',
    'decision 2022-05-12, received 2022-05-03, officer 2022-05-09, published 2022-05-20',
    `
# Record

| Received   | Chief Executive approved | Commissioner decided | Published   |
| 3 May 2022 | 9 May 2022               | 12 May 2022          | 20 May 2022 |

${PROSE}`,
  ],
  [
    'a row of steps, two officers',
    'decision 2022-05-12, received 2022-05-03, officer 2022-05-10',
    `
# Record

| Lodged     | CFO cleared | CEO cleared | Determined  |
| 3 May 2022 | 9 May 2022  | 10 May 2022 | 12 May 2022 |

${PROSE}`,
  ],
  [
    'names of steps beside days',
    'decision 2022-05-12, received 2022-05-03',
    `
# Record

| Title        | Vans        |
| Handed in on | 3 May 2022  |
| Signed on    | 12 May 2022 |

${PROSE}`,
  ],
  [
    'steps in two languages',
    'decision 2022-05-07, received 2022-05-03, officer 2022-05-05',
    `
# Cofnod

| Derbyniwyd / Received                                      | 3 Mai 2022 |
| Cymeradwyaeth y Prif Weithredwr / Chief Executive approval | 5 Mai 2022 |
| Penderfynwyd / Decided                                     | 7 Mai 2022 |

${PROSE}`,
  ],
  [
    'roles that go on with what is said',
    'decision 2022-05-07, officer 2022-05-05',
    `
# Record
${PROSE}

| Chief Finance Officer - money is there | A. Marsh | 3 May 2022 |
| Chief Executive - may go forward       | B. Hill  | 5 May 2022 |
| Police and Crime Commissioner          |          | 7 May 2022 |`,
  ],
  [
    'names in the cells of days',
    'officer 2022-05-05',
    `
# Record
${PROSE}
# Advice

| Chief Finance Officer | The reserve can bear it. | 3 May 2022 Ada Marsh |
| Chief Executive       | No objection.            | 5 May 2022 Beth Hill |`,
  ],
  [
    'two officers in blocks of one name',
    'officer 2022-05-05',
    `
# Record
${PROSE}
# OFFICER APPROVAL - Chief Finance Officer
Name: Ada Marsh
Date: 3 May 2022
# OFFICER APPROVAL - Chief Executive
Name: Beth Hill
Date: 5 May 2022`,
  ],
  [
    'a heading that names who signs under it',
    'officer 2022-05-05',
    `
# Record
${PROSE}
# Chief Executive
I am content for this to be decided.
Beth Hill
5 May 2022`,
  ],
  [
    'a row of name and day under such a heading',
    'officer 2022-05-05',
    `
# Record
${PROSE}
# Chief Executive
I am content for this to be decided.

| Beth Hill | 5 May 2022 |`,
  ],
  [
    'a sentence',
    'officer 2022-05-05',
    `# Record\n${PROSE}\n# Comments\nThe Chief Executive approved this paper on 5 May 2022.`,
  ],
  [
    'a recommendation',
    'officer 2022-05-05',
    `# Record\n${PROSE}\n# Officers\nRecommended: Chief Executive (signed) Beth Hill 05/05/2022`,
  ],
  [
    'in two languages, with a bar',
    'received 2022-05-03',
    `# Cofnod\nDyddiad derbyn | Date received: 3 Mai 2022 | 3 May 2022\n${PROSE}`,
  ],
])('%s', (_name, expected, drawn) => {
  expect(dated(drawn)).toBe(expected);
});

test.each([
  [
    'a timetable',
    `# Timetable\n${PROSE}\n\n| Determination    | 12 June 2022 |\n| Publication      | 20 June 2022 |\n| Contract awarded | 30 June 2022 |`,
  ],
  [
    'columns of events',
    `# Events\n${PROSE}\n\n| Tender issued | Bids due   | Evaluation  |\n| 3 May 2022    | 9 May 2022 | 12 May 2022 |`,
  ],
])('no step of the paper: %s', (_name, drawn) => {
  expect(dated(drawn)).toBe('');
});

test('the words of a step are where the day stands', () => {
  const drawn = `# Record\n\n| Sent in on | 27.02.19 |\n\n${PROSE}`;
  const [date] = understoodOf(drawn).roles.filter(({ role }) => role === 'received');
  const { passage, start, end } = date?.region ?? { passage: { text: '' }, start: 0, end: 0 };
  expect(passage.text.slice(start, end)).toBe('27.02.19');
});
