/** Lists of those who are given grants, as clerks set them: behind a colon, in bullets, in lettered items, in tables without heads. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const FUND = '# Police and Crime Commissioner for Dorset\n# Community Action Fund';
const THREE = { suppliers: ['Brent Angling Club', 'Frome Town Youth FC', 'Yeo Mosque'], route: 'grant' };

const PAPERS: readonly (readonly [string, Told, string])[] = [
  [
    'names behind a colon',
    THREE,
    `\n${FUND}\n# Decision\nAwards were made to: Brent Angling Club, Frome Town Youth FC and Yeo Mosque.`,
  ],
  [
    'bullets with a colon before the sum',
    THREE,
    `\n${FUND}\n# Decision\n- Brent Angling Club: £4,000\n- Frome Town Youth FC: £2,250\n- Yeo Mosque: £3,000`,
  ],
  [
    'numbered lines that say what for',
    THREE,
    `\n${FUND}\n# Decision\nThese were approved:\n\n1) Brent Angling Club £4,000 for tackle\n\n2) Frome Town Youth FC £2,250 for kit\n\n3) Yeo Mosque £3,000 for a club`,
  ],
  [
    'lettered items in one sentence',
    THREE,
    `\n${FUND}\n# Decision\nThat grants be awarded as follows: (a) Brent Angling Club - £4,000; (b) Frome Town Youth FC - £2,250; (c) Yeo Mosque - £3,000.`,
  ],
  [
    'a table without heads under words that open it',
    THREE,
    `
${FUND}
# Summary
The panel recommended the following awards
Brent Angling Club           £4,000
Frome Town Youth FC          £2,250
Yeo Mosque                   £3,000
# Decision
Approved as recommended.`,
  ],
  [
    'a table without heads of which nothing says that it gives',
    { suppliers: [] },
    `
# Police and Crime Commissioner for Dorset
# Budget monitoring
# Summary
Spending to date was
Brent Street Station         £4,000
Frome Road Garage            £2,250`,
  ],
  [
    'a heading over some of the lines with sums',
    { suppliers: ['Essex Youth Justice', 'Southend Youth Justice'], route: 'grant' },
    `
# Police, Fire and Crime Commissioner for Essex
# Core allocations
# Proposal
The following grant funding allocations will be made;
Youth Justice
Essex Youth Justice £253,000
Southend Youth Justice £109,000`,
  ],
  [
    'a sum for each, with a name of capitals alone and one of many',
    { suppliers: ['RYSE', "Survivors' Network"], route: 'grant' },
    "\n# Police and Crime Commissioner for Sussex\n# Decision\nTo provide funding of £25,000 to RYSE and £30,000 to Survivors' Network.",
  ],
  [
    'who is commissioned to deliver, and the services that are commissioned',
    { suppliers: ['St Asaph Trust'] },
    '\n# Police and Crime Commissioner for Norfolk\n# Decision\nThe PCC approves the commissioning of St Asaph Trust to deliver it. The commissioning of Sexual Assault Referral Services is with others.',
  ],
  [
    'a project with an article is no person',
    { suppliers: ['Matthias Project'] },
    '\n# Police and Crime Commissioner for Norfolk\n# Decision\nThe PCC has commissioned The Matthias Project to deliver the programme until 2026.',
  ],
  [
    'a person is no firm',
    { suppliers: [] },
    '\n# Police and Crime Commissioner for Norfolk\n# Decision\nThe PCC has commissioned Matthias Brewer to write a report.',
  ],
  [
    'whom the office tells of its precept',
    { suppliers: [] },
    '\n# Police and Crime Commissioner for Suffolk\n# Precept\n# Decision\nThat the precept be £262.62, and that it be notified to Babergh, Ipswich, Mid Suffolk and West Suffolk.',
  ],
  [
    'a reserve is no supplier',
    { suppliers: [], route: null },
    '\n# Dorset Police and Crime Commissioner\n# Reserves\n# Decision\nTo release £120,000 from the Commissioning Reserve to the Violence budget.',
  ],
  [
    'an agreement between commissioners',
    { suppliers: [], isJoint: true, route: 'collaboration' },
    `
# Police and Crime Commissioner for Norfolk
# Section 22A Agreement - firearms training
# Decision
To sign the collaboration agreement between the Police and Crime Commissioners and Chief Constables of Essex, Kent, Norfolk and Suffolk.`,
  ],
];

test.each(PAPERS)('%s', (_, expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});

test.each([
  [
    'a firm that is moved to, whatever that costs',
    'B: stay at £4,000 a year; C: move to Nettlesham at £3,000 a year.',
    [],
  ],
  ['a bank that is lent to', 'To lend £2 million to Barford Bank plc for six months.', []],
  [
    'a bank that is lent to beside another sum',
    'To borrow £6m, repayable in instalments of £5,000, and to lend £2 million to Barford Bank plc.',
    [],
  ],
  ['who is granted a sum', 'To grant £2,000 to Barford Youth Trust for six months.', ['Barford Youth Trust']],
])('money of treasury and rents is no grant: %s', (_, words, suppliers) => {
  expect(told(`# Dorset Police and Crime Commissioner\n# Decision\n${words}`).suppliers).toEqual(suppliers);
});

test('a bracket that opens behind a name is closed or left out', () => {
  const words = 'The contract with Greenham Landscapes (t/a Purley Gardens Ltd) is extended by a year.';
  expect(told(`# Dorset Police and Crime Commissioner\n# Decision\n${words}`).suppliers).toEqual([
    'Greenham Landscapes',
  ]);
});
